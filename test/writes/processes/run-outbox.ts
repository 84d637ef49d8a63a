import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { type Enqueued, nextStates, type WriteEvent, type Writes } from "../../../src/writes/index.ts";
import { type Cut, cuts, startCuttingProxy } from "../../campaigns/writes/cutting-proxy.ts";
import { randomOf } from "../../campaigns/writes/random-of.ts";
import { exactTokens } from "../../clients/support/signed-in.ts";
import { type OutboxJob, openOutbox, type StoreAt } from "./outbox-job.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const worker = fileURLToPath(new URL("outbox-worker.ts", import.meta.url));

export interface OutboxPlan {
  readonly store: StoreAt;
  readonly writes: number;
  readonly workers: number;
  readonly kills: number;
  /** Chance that a create's connection breaks or a gateway answers, from 0 to 1. */
  readonly chance: number;
  readonly seed: number;
  /** How long a request may lie around before it reaches the server. Milliseconds. */
  readonly lateMs: number;
  /** What the workers are told of that. Milliseconds. */
  readonly settleMs: number;
  readonly leaseMs: number;
  /** The writes that are given this long to be all done. Milliseconds. */
  readonly giveUpMs: number;
  /** Plants a mistake into the tables, once they are there. @default none */
  readonly plant?: () => void;
}

export interface OutboxReport {
  readonly killed: number;
  readonly cut: number;
  /** Records with the same code, beyond the first. */
  readonly duplicates: number;
  /** Writes that have no record. */
  readonly lost: number;
  /** Writes that are not done in the end, as `state count`. */
  readonly unsettled: readonly string[];
  /** Writes that were begun before the one in front of them in their sequence was done. */
  readonly outOfOrder: number;
  /** Changes of state that the table of states does not know, or that were told twice. */
  readonly strange: readonly string[];
  /** How often each state was come to. */
  readonly states: Readonly<Record<string, number>>;
}

function start(job: OutboxJob): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", worker, JSON.stringify(job)], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

const codeOf = (at: number): string => String(100_000 + at);
/** Every other write stands in one of ten sequences. */
const sequenceOf = (at: number): string | undefined => (at % 2 === 0 ? `row ${at % 20}` : undefined);

/** Reads the events as somebody who follows them: from token to token, while they are written. */
async function follow(events: WriteEvent[], source: Pick<Writes<never, Enqueued>, "events">): Promise<void> {
  const after = events.at(-1)?.token;
  for await (const event of source.events(after === undefined ? {} : { after })) events.push(event);
}

function judgeEvents(
  events: readonly WriteEvent[],
  places: ReadonlyMap<string, number>,
): Pick<OutboxReport, "outOfOrder" | "strange" | "states"> {
  const states: Record<string, number> = {};
  const now = new Map<string, WriteEvent["state"]>();
  const done = new Map<string, number>();
  const tokens = new Set<string>();
  const strange: string[] = [];
  let outOfOrder = 0;
  for (const { id, state, token } of events) {
    states[state] = (states[state] ?? 0) + 1;
    const before = now.get(id);
    if (tokens.has(token)) strange.push(`${token} twice`);
    if (before === undefined ? state !== "approved" : !Object.hasOwn(nextStates[before], state))
      strange.push(`${before} → ${state}`);
    tokens.add(token);
    now.set(id, state);
    const place = places.get(id) ?? -1;
    const sequence = sequenceOf(place);
    if (sequence === undefined) continue;
    if (state === "sending" && (done.get(sequence) ?? place) < place - 20) outOfOrder += 1;
    if (state === "done") done.set(sequence, place);
  }
  return { outOfOrder, strange, states };
}

/** Workers send stored writes over connections that break, and are killed; counts what the server really has. */
export async function runOutbox(plan: OutboxPlan): Promise<OutboxReport> {
  const { store: at, writes: count, chance, seed, lateMs, settleMs, leaseMs } = plan;
  const sandbox = await startSandbox({
    seed,
    clock: "real",
    scale: { quota: 1_000_000, lifetime: 1_000 },
    rows: { CrmAccount: 0 },
  });
  const random = randomOf(seed);
  let cut = 0;
  const proxy = await startCuttingProxy({
    port: Number(new URL(sandbox.exact.origin).port),
    lateMs,
    decide: (requestLine): Cut | undefined => {
      if (!requestLine.startsWith("POST ") || random() >= chance) return undefined;
      cut += 1;
      return cuts[Math.floor(random() * cuts.length)];
    },
  });
  const auth = exactTokens(sandbox);
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth,
    quota: { maxWaitMs: 60_000 },
  });
  const { writes, createSchema, close } = openOutbox(at, { clients: { exact }, settleMs });
  const alive = new Set<ChildProcess>();
  try {
    await createSchema();
    plan.plant?.();
    const token = await auth.token({
      operation: "outbox",
      company: undefined,
      origin: sandbox.exact.origin,
      attempt: 1,
      claims: undefined,
      signal: undefined,
    });
    const job: OutboxJob = { origin: proxy.origin, token, store: at, leaseMs, settleMs, inFlight: 4 };
    const company = division(sandbox.exact.divisions[0] ?? 0);
    const begin = (): void => void alive.add(start(job));
    for (let at = 0; at < plan.workers; at++) begin();

    const places = new Map<string, number>();
    const enqueueAll = async (): Promise<void> => {
      for (let place = 0; place < count; place++) {
        const sequence = sequenceOf(place);
        const { id } = await writes.enqueue(
          "exact",
          "create",
          accounts,
          { Code: codeOf(place), Name: `Customer ${place}` },
          { division: company, ...(sequence !== undefined && { sequence }) },
        );
        places.set(id, place);
      }
    };
    let killed = 0;
    const events: WriteEvent[] = [];
    const isOver = (): boolean =>
      places.size === count &&
      [...places.keys()].every((id) => events.some((event) => event.id === id && event.state === "done"));
    const work = enqueueAll();
    for (const giveUpAtMs = performance.now() + plan.giveUpMs; performance.now() < giveUpAtMs; ) {
      await sleep(150);
      await follow(events, writes);
      if (killed < plan.kills) {
        const victims = [...alive];
        const victim = victims[Math.floor(random() * victims.length)];
        // One that has only just begun has nothing in its hands.
        if (victim && events.some(({ state }) => state === "sending")) {
          victim.kill("SIGKILL");
          alive.delete(victim);
          killed += 1;
          begin();
        }
      } else if (isOver()) break;
    }
    await work;
    for (const child of alive) child.kill("SIGKILL");
    // What lies around in the proxy is still to come.
    await sleep(lateMs + 500);
    await follow(events, writes);

    const stored = new Map<string, number>();
    for await (const { Code } of exact.list(accounts, { division: company, select: ["Code"] }))
      stored.set((Code ?? "").trim(), (stored.get((Code ?? "").trim()) ?? 0) + 1);
    const unsettled = new Map<string, number>();
    for await (const { state } of writes.list())
      if (state !== "done") unsettled.set(state, (unsettled.get(state) ?? 0) + 1);
    return {
      killed,
      cut,
      duplicates: [...stored.values()].reduce((sum, one) => sum + one - 1, 0),
      lost: Array.from({ length: count }, (_, at) => codeOf(at)).filter((code) => !stored.has(code)).length,
      unsettled: [...unsettled].map(([state, one]) => `${state} ${one}`),
      ...judgeEvents(events, places),
    };
  } finally {
    for (const child of alive) if (child.exitCode === null) child.kill("SIGKILL");
    await proxy.close();
    await close();
    await sandbox.stop();
  }
}
