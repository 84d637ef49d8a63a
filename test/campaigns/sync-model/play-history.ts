import { createODataClient } from "../../../src/clients/odata/index.ts";
import { createSyncWith } from "../../../src/sync/create-sync.ts";
import type { Sync, SyncPlan, SyncTarget } from "../../../src/sync/index.ts";
import { atRest } from "./at-rest.ts";
import { difference } from "./difference.ts";
import { failingTarget } from "./failing-target.ts";
import { FeedReader, type Rows } from "./feed-reader.ts";
import type { Command, Happening, History, Meanwhile, Round } from "./history.ts";
import type { Laboratory } from "./laboratory.ts";
import { apiIndex, lateSeconds, syncIndex } from "./made-up-api.ts";
import { MadeUpService } from "./made-up-service.ts";
import { codesOf } from "./own-errors.ts";
import { type BrokenWalk, brokenWalk, demandOnePage, isPage } from "./page-twice.ts";
import { watchedTarget } from "./watched-target.ts";

export type Mistakes = Parameters<typeof createSyncWith>[1];

/** How long the company is held by a process of which nothing is heard. Seconds. */
const leaseSeconds = 120;

/** One history of a company: what its service does, and what is made of it. */
export class Play {
  readonly company: string;
  readonly history: History;
  readonly laboratory: Laboratory;
  readonly service: MadeUpService;
  reader: FeedReader;
  /** Whether a transaction was, or will be, later than the description says. */
  isTooLate = false;
  readonly #mistakes: Mistakes;
  /** Whether the company may be held by somebody who is gone. */
  #isHeld = false;
  #backup: { readonly rows: Rows; readonly seen: readonly string[]; readonly token: string } | undefined;
  /** Tokens of changes that a restored database never had. */
  readonly #lost: string[] = [];
  #broken: BrokenWalk | undefined;
  #atRequest: (request: number, behind: boolean) => Promise<void> = async () => {};
  #requests = 0;

  constructor(laboratory: Laboratory, company: string, history: History, mistakes: Mistakes) {
    this.laboratory = laboratory;
    this.company = company;
    this.history = history;
    this.service = new MadeUpService(company, history.temper);
    this.reader = new FeedReader("", new Map());
    this.#mistakes = mistakes;
  }

  /** A sync as a new process makes it. */
  sync(target: SyncTarget = this.laboratory.target, mistakes = this.#mistakes): Sync {
    const client = createODataClient({
      index: apiIndex,
      baseUrl: "https://erp.example.com",
      flavor: "exact-online",
      companyArgument: "company",
      auth: { token: async () => "t", markStale() {} },
      clock: {
        now: () => this.service.now * 1000,
        after: (delayMs, work) => {
          // A pause takes the service's time as well; what would last longer than a load's is how long a request may take.
          if (delayMs <= 10_000) setImmediate(() => this.#passFor(delayMs, work));
          return () => {};
        },
      },
      fetch: async (url) => {
        const request = this.#requests++;
        await this.#atRequest(request, false);
        this.service.pass(this.history.secondsPerRequest);
        const answer = this.service.answer(new URL(url));
        await this.#atRequest(request, true);
        return answer;
      },
    });
    const { ownLogCounter, hasLooks } = this.history.temper;
    const index = syncIndex(ownLogCounter === undefined ? "company" : "log", hasLooks);
    return createSyncWith({ client, target, company: this.company, index, leaseMs: leaseSeconds * 1000 }, mistakes);
  }

  #passFor(delayMs: number, work: () => void): void {
    this.service.pass(Math.ceil(delayMs / 1000));
    work();
  }

  /** What a round is to do. */
  async plan(sync: Sync): Promise<SyncPlan> {
    const plan = await sync.plan(this.history.sets, { count: false });
    if (!this.history.longLoads) return plan;
    return { ...plan, sets: plan.sets.map((set) => (set.loads ? { ...set, requests: lateSeconds + 1 } : set)) };
  }

  async play(): Promise<void> {
    this.reader = new FeedReader(await this.sync().feedEnd(), new Map());
    for (const command of this.history.commands) await this.#do(command);
    await atRest(this);
    await this.#demandRefused();
    const [foreign] = this.service.foreign;
    if (foreign !== undefined) throw difference(`a request named another company: ${foreign}`);
  }

  async #do(command: Command): Promise<void> {
    if (command.does === "round") return this.round(command);
    if (command.does === "feed") return this.reader.read(this.sync());
    if (command.does === "prune") return this.#prune();
    if (command.does === "backup") return this.#backUp();
    if (command.does === "restore") return this.#restore();
    this.#broken = undefined;
    if (command.does !== "verify") return this.happen(command);
    this.#waitForHolder();
    await this.sync().verify(this.history.sets, { repair: command.repair });
  }

  happen(happening: Happening): void {
    if (happening.does === "write") {
      if (happening.lateSeconds > lateSeconds) this.isTooLate = true;
      this.service.write(happening.changes, happening.lateSeconds);
    } else if (happening.does === "pass") this.service.pass(happening.seconds);
    else if (happening.does === "echo") this.service.echo(happening.set, happening.text);
    else if (happening.does === "move") this.service.move();
    else this.service.wallSeconds = happening.wallSeconds;
  }

  /** A round that nothing happens to. */
  async wholeRound(options: { readonly sweep: boolean; readonly allowDeletes?: boolean }): Promise<void> {
    this.#waitForHolder();
    const sync = this.sync();
    const plan = await this.plan(sync);
    for await (const _ of sync.run(plan, options));
  }

  async round({ sweep, failure, abortAt, leaveAt, deadlineMs, meanwhile }: Round): Promise<void> {
    this.#waitForHolder();
    const apart: string[] = [];
    const readsPage = (): boolean => this.service.asked.slice(-1).some(isPage);
    const target = watchedTarget(failingTarget(this.laboratory.target, failure), readsPage, (what) => apart.push(what));
    const sync = this.sync(target);
    const before = this.service.asked.length;
    const wait = new AbortController();
    let rivalAt: number | undefined;
    this.#requests = 0;
    this.#atRequest = async (request, behind) => {
      if (request === abortAt && !behind) wait.abort(new Error("enough"));
      if (request !== meanwhile?.request || behind !== meanwhile.behind || rivalAt !== undefined) return;
      rivalAt = request;
      await this.#meanwhile(meanwhile);
    };
    let isBroken = false;
    let steps = 0;
    try {
      const plan = await this.plan(sync);
      const options = { sweep, signal: wait.signal, ...(deadlineMs !== undefined && { deadlineMs }) };
      for await (const _ of sync.run(plan, options)) if (steps++ === leaveAt) break;
    } catch (error) {
      isBroken = true;
      const codes = codesOf(error);
      const isExpected =
        (failure && codes.includes("DatabaseGone")) ||
        (wait.signal.aborted && codes.includes("enough")) ||
        (meanwhile?.rival && rivalAt !== undefined && codes.includes("SYNC_TAKEN_OVER"));
      if (!isExpected) throw error;
    } finally {
      this.#atRequest = async () => {};
    }
    if (meanwhile?.rival && rivalAt !== undefined && !isBroken && this.#requests > rivalAt + 2 && leaveAt === undefined)
      throw difference("a sync went on after another one had taken its company over");
    if (apart.length > 0) throw difference(`${apart[0]}`);
    if (failure?.kind === "death") this.#isHeld = true;
    const asked = this.service.asked.slice(before);
    if (this.#broken) demandOnePage(this.#broken, asked);
    this.#broken = isBroken && !meanwhile && this.history.secondsPerRequest === 0 ? brokenWalk(asked) : undefined;
  }

  async #meanwhile({ happenings, rival }: Meanwhile): Promise<void> {
    for (const happening of happenings) this.happen(happening);
    if (!rival) return;
    const [atRequest, requests] = [this.#atRequest, this.#requests];
    this.#atRequest = async () => {};
    this.service.pass(leaseSeconds + 1);
    const other = this.sync();
    for await (const _ of other.run(await other.plan(this.history.sets, { count: false })));
    await this.reader.read(other);
    this.#atRequest = atRequest;
    this.#requests = requests;
  }

  #waitForHolder(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.service.pass(leaseSeconds + 1);
  }

  async #prune(): Promise<void> {
    const sync = this.sync();
    await this.reader.read(sync);
    const [first] = this.reader.seen;
    await sync.pruneChanges(this.reader.token);
    if (first !== undefined && first !== this.reader.token) await demandRefusal(sync, first, ["FEED_PRUNED"]);
    await this.reader.read(sync);
  }

  async #backUp(): Promise<void> {
    await this.reader.read(this.sync());
    const { rows, seen, token } = this.reader;
    this.#backup = { rows: new Map(rows), seen: [...seen], token };
    this.laboratory.backUp();
  }

  async #restore(): Promise<void> {
    if (!this.#backup) return;
    await this.reader.read(this.sync());
    this.#lost.push(...this.reader.seen.filter((token) => !this.#backup?.seen.includes(token)));
    await this.laboratory.restore();
    const { rows, seen, token } = this.#backup;
    this.reader = new FeedReader(token, new Map(rows));
    this.reader.seen = [...seen];
    this.#isHeld = true;
    this.#broken = undefined;
    await this.#demandRefused();
    await this.reader.read(this.sync());
  }

  /** Changes that a restored database never had are no place to go on from, however many came since. */
  async #demandRefused(): Promise<void> {
    const sync = this.sync();
    for (const token of this.#lost.slice(-3)) await demandRefusal(sync, token, ["FEED_REWOUND", "FEED_PRUNED"]);
  }
}

async function demandRefusal(sync: Sync, after: string, codes: readonly string[]): Promise<void> {
  try {
    for await (const change of sync.changes({ after })) throw difference(`${after} went on with ${change.token}`);
  } catch (error) {
    if (codesOf(error).some((code) => codes.includes(code))) return;
    throw error;
  }
  throw difference(`${after} was taken, though the database has no such change`);
}
