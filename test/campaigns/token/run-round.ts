import { setTimeout as sleep } from "node:timers/promises";
import type { AccountState } from "../../../src/stores/records/account-state.ts";
import type { Answer } from "./job.ts";
import type { Round } from "./judge-round.ts";
import { pidOf } from "./judge-round.ts";
import type { Site } from "./site.ts";
import type { Worker } from "./worker-process.ts";

/** What a round is to be. */
export interface Plan {
  readonly how: Round["how"];
  readonly account: string;
  readonly victim: Worker;
  readonly others: readonly Worker[];
  /** Takes the place of a victim that is killed. */
  readonly replace: () => Promise<Worker>;
  /** Real milliseconds from the order to the signal. */
  readonly delayMs: number;
  readonly leaseMs: number;
}

/** Shorter than this to a lease's or an intent's end, time is left to pass by itself: nobody may act before. */
const lastStretchMs = 30;
/** All that a round may take in real time. */
const stuckAfterMs = 30_000;

/** Runs one refresh among three processes; answers the evidence. */
export async function runRound(site: Site, plan: Plan): Promise<Round> {
  const { account, victim, leaseMs } = plan;
  site.clock.advance(600_000 + Math.random() * 600_000);
  const before = await site.state(account);
  const afterId = site.lastLine();
  const order = { account, calls: 3, leaseMs };

  let victimAnswer: Answer | undefined;
  const victimDone = victim.order(order).then((answer) => (victimAnswer = answer));
  // The others come before or after the signal, so that they wait at every point too.
  const othersDone = Promise.all(
    plan.others.map(async (other) => sleep(1 + Math.random() * plan.delayMs * 1.5).then(() => other.order(order))),
  );
  if (plan.how !== "undisturbed") await Promise.race([sleep(plan.delayMs), victimDone]);
  else await victimDone;
  const struckAtMs = site.clock.now();
  const how = victimAnswer ? "undisturbed" : plan.how;
  if (how === "killed") await victim.kill();
  if (how === "paused") victim.pause();
  const struck = how === "paused" ? await standingState(site, account) : await site.state(account);

  const newcomer = how === "killed" ? plan.replace().then((worker) => worker.order(order)) : undefined;
  const all = Promise.all([othersDone, newcomer, how === "killed" ? undefined : victimDone]);
  const remains = { dead: victim.pid, leaseEndMs: leaseEndOf(struck, victim.pid) };
  const ended =
    how === "paused"
      ? await resumeAfterLease(site, account, victim, struck, all)
      : await letTimePass(site, account, remains, all);
  const answers = ended
    ? [await othersDone, await newcomer, victimAnswer].flat().filter((answer) => answer !== undefined)
    : [];
  const after = await site.state(account);
  const token = Object.values(after.grant?.accessTokens ?? {}).find(
    ({ expiresAtMs }) => expiresAtMs > site.clock.now(),
  );
  const tokenStatus = token && (await site.useToken(token.value));
  return {
    how,
    victim: victim.pid,
    struckAtMs,
    before,
    struck,
    after,
    requests: site.tokenRequests(afterId),
    answers,
    tokenStatus,
    ended,
    leaseEndMs: remains.leaseEndMs,
  };
}

/** What a dead process left behind; a lease may show only later, when the database got its last words. */
interface Remains {
  readonly dead: number;
  leaseEndMs: number;
}

function leaseEndOf({ lease }: AccountState, pid: number): number {
  return lease && pidOf(lease.owner) === pid ? lease.expiresAtMs : 0;
}

/** Lets time pass to the ends of what the dead one left, one after the other. False when that did not help. */
async function letTimePass(site: Site, account: string, remains: Remains, all: Promise<unknown>): Promise<boolean> {
  const giveUpAt = performance.now() + stuckAfterMs;
  for (let ended = await within(all, 20); !ended; ended = await within(all, lastStretchMs + 10)) {
    if (performance.now() > giveUpAt) return false;
    const state = await site.state(account);
    remains.leaseEndMs = Math.max(remains.leaseEndMs, leaseEndOf(state, remains.dead));
    const leftMs = nextEndMs(state, remains.dead, site.clock.now()) - site.clock.now();
    if (leftMs > lastStretchMs && Number.isFinite(leftMs)) site.clock.advance(leftMs - lastStretchMs);
  }
  return true;
}

/** When the next thing ends that the dead one left behind. */
function nextEndMs({ lease, journal, generation }: AccountState, dead: number, nowMs: number): number {
  const ends = journal
    .filter(({ intent, outcome }) => !outcome && intent.generation === generation && pidOf(intent.owner) === dead)
    .map(({ intent }) => intent.deadlineMs);
  if (lease && pidOf(lease.owner) === dead) ends.push(lease.expiresAtMs);
  // What lies further away than any lease is a stuck one: it is left to be found.
  return Math.min(...ends.filter((endMs) => endMs > nowMs && endMs - nowMs < 120_000));
}

/** Lets the lease of the paused holder run out, gives it to another, and only then wakes the holder. */
async function resumeAfterLease(
  site: Site,
  account: string,
  victim: Worker,
  struck: AccountState,
  all: Promise<unknown>,
): Promise<boolean> {
  if (struck.lease && pidOf(struck.lease.owner) === victim.pid) {
    site.clock.advance(struck.lease.expiresAtMs - site.clock.now() + 200);
    // The holder may have stopped in the middle of a transaction: then nobody gets the lease before it goes on.
    const taking = site.store.acquireLease(account, "0.watcher", 1_000).catch(() => undefined);
    await within(taking, 60);
    victim.resume();
    const lease = await taking;
    if (lease) await site.store.releaseLease(lease);
  }
  victim.resume();
  return within(all, stuckAfterMs);
}

/** The store once nothing moves any more: what the victim had sent may still arrive. */
async function standingState(site: Site, account: string): Promise<AccountState> {
  await sleep(20);
  return site.state(account);
}

async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  const ended = new AbortController();
  try {
    return await Promise.race([work.then(() => true), sleep(ms, false, { signal: ended.signal })]);
  } finally {
    ended.abort();
  }
}
