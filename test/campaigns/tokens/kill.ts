import { setTimeout as sleep } from "node:timers/promises";
import type { AttemptEvidence } from "../../../src/errors/reauthorization-required.ts";
import type { JournalEntry, TokenStore } from "../../../src/oauth/token-store.ts";
import { openStore } from "../../stores/processes/open-store.ts";
import type { StoreAddress } from "../../stores/processes/open-store.ts";
import { account, makeClient } from "./job.ts";
import type { Job, Message } from "./job.ts";
import { startRotatingServer } from "./rotating-server.ts";
import type { RotatingServer } from "./rotating-server.ts";
import { killWorker, startWorker } from "./start-worker.ts";
import type { Worker } from "./start-worker.ts";

/** Short times, so that a thousand kills take minutes; what is proven does not depend on them. */
const timing = { requestTimeoutMs: 800, deadlineGraceMs: 100, leaseMs: 1_000, waitForOthersMs: 20_000, pollMs: 15 };

/** Many times a lease, for machines that are busy with other things. */
const stuckMs = 20_000;

/** How long a kill may wait for its moment after a request arrived. */
const killWithinMs = 20;

/** What a campaign of kills found. Every list but `windowsMs` is empty when all is well. */
export interface KillReport {
  readonly kills: number;
  /** Rotations whose successor never reached the store, because the process was killed in between. */
  readonly killsInWindow: number;
  /** Grants that were lost: as many as `killsInWindow`. */
  readonly losses: number;
  /** Losses that were told and then healed, because a slow process stored its answer after the deadline. */
  readonly healed: number;
  readonly refreshes: number;
  /** Milliseconds from the server's rotation to our commit. */
  readonly windowsMs: readonly number[];
  /** The longest time in which no request reached the server, in milliseconds: about a lease, or somebody is stuck. */
  readonly longestSilenceMs: number;
  readonly violations: readonly string[];
}

/** Kills the refreshing one of three processes at random moments, and holds server log and journal against the rules. */
export async function runKillCampaign(address: StoreAddress, kills: number): Promise<KillReport> {
  await using server = await startRotatingServer({ delayMs: 5, expiresIn: 600 });
  const store = openStore(address);
  await store.createSchema?.();
  const run = new KillCampaign(server, store, address);
  try {
    await run.begin();
    for (let kill = 0; kill < kills; kill++) await run.killOne(Math.random() < 0.75);
    await run.recover();
    return await run.report();
  } finally {
    await run.end();
    await store.close();
  }
}

class KillCampaign {
  readonly #server: RotatingServer;
  readonly #store: TokenStore;
  readonly #address: StoreAddress;
  readonly #workers: Worker[] = [];
  readonly #killedAtMs = new Map<string, number>();
  readonly #commits: { generation: number; atMs: number }[] = [];
  readonly #lostGenerations = new Set<number>();
  readonly #healedGenerations = new Set<number>();
  readonly #violations: string[] = [];
  #signingIn: Promise<void> = Promise.resolve();
  #started = 0;

  constructor(server: RotatingServer, store: TokenStore, address: StoreAddress) {
    this.#server = server;
    this.#store = store;
    this.#address = address;
  }

  async begin(): Promise<void> {
    await this.#signIn();
    this.#workers.push(...(await Promise.all([1, 2, 3].map(() => this.#start()))));
  }

  /** Kills the worker whose request arrives next, or any, and puts another in its place. */
  async killOne(refreshing: boolean): Promise<void> {
    const victim = refreshing ? await this.#nextToRefresh() : this.#workers[Math.floor(Math.random() * this.#workers.length)];
    await sleep(Math.random() * killWithinMs);
    if (!victim) return;
    this.#killedAtMs.set(victim.name, Date.now());
    await killWorker(victim);
    this.#workers.splice(this.#workers.indexOf(victim), 1, await this.#start());
    await this.#checkJournal();
    await this.#signingIn;
  }

  /** After the last kill nobody is disturbed any more: the others store a new grant, or a person signs in once. */
  async recover(): Promise<void> {
    const fromMs = Date.now();
    while (!this.#commits.some(({ atMs }) => atMs > fromMs)) {
      if (Date.now() - fromMs > stuckMs) {
        this.#violations.push("after the last kill nobody refreshes any more");
        return;
      }
      await sleep(50);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => killWorker(worker).catch(() => undefined)));
  }

  async report(): Promise<KillReport> {
    await this.#signingIn;
    const newest = (await this.#store.read(account))?.grant.refreshToken;
    const rotations = this.#server.events.filter((event) => event.did === "rotate");
    const times = this.#commits.map(({ atMs }) => atMs).sort((a, b) => a - b);
    const arrivals = this.#server.events.filter((event) => event.did === "receive").map(({ atMs }) => atMs);
    const longestSilenceMs = Math.max(0, ...arrivals.map((atMs, index) => atMs - (arrivals[index - 1] ?? atMs)));
    if (longestSilenceMs > stuckMs) this.#violations.push(`for ${longestSilenceMs} ms nobody sent anything`);
    const used = new Set(this.#server.events.flatMap((event) => (event.did === "receive" ? event.token : [])));
    // What a living process received a moment ago is still on its way to the store.
    const ended = rotations.filter((rotation) => this.#killedAtMs.has(rotation.worker) || rotation.atMs < Date.now() - stuckMs);
    const gone = ended.filter((rotation) => rotation.next !== newest && !used.has(rotation.next));
    if (gone.length !== this.#lostGenerations.size) this.#violations.push(`${gone.length} rotations never reached the store, and ${this.#lostGenerations.size} losses were told`);
    // Commits come in the order of the rotations; those of killed processes are not told.
    const windowsMs = rotations.flatMap((rotation) => {
      const commit = this.#killedAtMs.has(rotation.worker) ? undefined : times.find((atMs) => atMs >= rotation.atMs);
      return commit === undefined ? [] : [commit - rotation.atMs];
    });
    return {
      kills: this.#killedAtMs.size,
      killsInWindow: gone.length,
      losses: this.#lostGenerations.size,
      healed: this.#healedGenerations.size,
      refreshes: rotations.length,
      windowsMs,
      longestSilenceMs,
      violations: this.#violations,
    };
  }

  #start(): Promise<Worker> {
    const job: Job = { does: { kind: "loop" }, name: `w${++this.#started}`, tokenEndpoint: this.#server.url, store: this.#address, timing };
    return startWorker(job, (message) => this.#hear(job.name, message));
  }

  #nextToRefresh(): Promise<Worker | undefined> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => resolve(this.#workers[0]), 5_000);
      this.#server.onReceive = (name) => {
        const worker = this.#workers.find((one) => one.name === name);
        if (!worker) return;
        this.#server.onReceive = () => undefined;
        clearTimeout(giveUp);
        resolve(worker);
      };
    });
  }

  #hear(worker: string, message: Message): void {
    if (message.type === "stored") this.#commits.push({ generation: message.generation, atMs: message.atMs });
    if (message.type === "failed") this.#violations.push(`${worker} failed with ${message.code}: ${message.text}`);
    if (message.type === "lost") this.#signingIn = this.#signingIn.then(() => this.#mourn(message.evidence));
  }

  /** A loss is right only when the server rotated the stored token for a process that was killed. */
  async #mourn(evidence: readonly AttemptEvidence[]): Promise<void> {
    const generation = evidence[0]?.generation ?? 0;
    if (this.#lostGenerations.has(generation) || this.#healedGenerations.has(generation)) return;
    await sleep(timing.requestTimeoutMs);
    const stored = await this.#store.read(account);
    if (!stored || stored.generation !== generation) {
      this.#healedGenerations.add(generation);
      return;
    }
    const token = stored.grant.refreshToken;
    const rotation = this.#server.events.find((event) => event.did === "rotate" && event.token === token);
    const arrival = this.#server.events.find((event) => event.did === "receive" && event.token === token);
    if (!rotation || !arrival) this.#violations.push(`generation ${generation} was given up, and the server never rotated its token`);
    else if ((this.#killedAtMs.get(rotation.worker) ?? 0) < arrival.atMs) this.#violations.push(`generation ${generation} was lost by ${rotation.worker}, which was not killed after its request arrived: ${JSON.stringify(evidence)}`);
    if (!evidence.some((attempt) => attempt.ended === "intent without answer")) this.#violations.push(`generation ${generation} was lost without "intent without answer": ${JSON.stringify(evidence)}`);
    this.#lostGenerations.add(stored.generation);
    await this.#signIn();
  }

  async #signIn(): Promise<void> {
    await makeClient({ name: "campaign", tokenEndpoint: this.#server.url, timing }, this.#store).importGrant({ refreshToken: this.#server.signIn() }, { replace: true });
  }

  /** Nobody may have sent a generation again before the deadline of an attempt that could still be answered. */
  async #checkJournal(): Promise<void> {
    for (const [earlier, later] of pairs(await this.#store.journal(account))) {
      const open = earlier.outcome === undefined || earlier.outcome.kind === "unknown";
      if (open && later.intent.startedAtMs < earlier.intent.deadlineMs) this.#violations.push(`generation ${later.intent.generation} was sent again ${earlier.intent.deadlineMs - later.intent.startedAtMs} ms before the deadline`);
    }
  }
}

/** Attempts of the same generation that follow each other. */
function pairs(journal: readonly JournalEntry[]): [JournalEntry, JournalEntry][] {
  return journal.flatMap((entry, index): [JournalEntry, JournalEntry][] => {
    const later = journal.slice(index + 1).find((other) => other.intent.generation === entry.intent.generation);
    return later ? [[entry, later]] : [];
  });
}
