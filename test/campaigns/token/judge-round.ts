import type { JournalEntry } from "../../../src/oauth/token-store.ts";
import type { AccountState } from "../../../src/stores/records/account-state.ts";
import type { Answer } from "./job.ts";
import type { TokenRequestLine } from "./site.ts";

/** What a round left behind. The verdict comes from the sandbox's log and the store. */
export interface Round {
  readonly how: "killed" | "paused" | "undisturbed";
  /** Process that was killed or paused. */
  readonly victim: number;
  /** Sandbox time of the signal. */
  readonly struckAtMs: number;
  /** The store when the round began, when the victim stood still, and at the end. */
  readonly before: AccountState;
  readonly struck: AccountState;
  readonly after: AccountState;
  readonly requests: readonly TokenRequestLine[];
  /** What the processes that live got. */
  readonly answers: readonly Answer[];
  /** What the API answered to the stored access token at the end; undefined when there is none that lives. */
  readonly tokenStatus: number | undefined;
  /** False when somebody waited beyond lease and deadline. */
  readonly ended: boolean;
  /** End of the lease that the victim held; 0 when it held none. */
  readonly leaseEndMs: number;
}

/** Where in the refresh the victim stood. */
export const killPoints = [
  "before the lease",
  "lease, no intent",
  "intent, nothing sent",
  "rotated, not committed",
  "committed, not settled",
  "settled, lease held",
  "lease given back",
] as const;
export type KillPoint = (typeof killPoints)[number];

/** Points at which the victim held the right to refresh. */
export const refreshing: ReadonlySet<KillPoint> = new Set(killPoints.slice(1, -1));

/** Clocks of two processes round to milliseconds. */
const skewMs = 5;
/** After lease and deadline of the dead one somebody has to send within this time; the machine may be busy. */
const patienceMs = 25_000;

/** Pid of the process that an owner in a lease or in the journal names. */
export function pidOf(owner: string): number {
  return Number(owner.split(".")[0]);
}

/** Attempts of the round's generation. */
function attempts({ before, after }: Round): JournalEntry[] {
  return after.journal.filter(({ intent }) => intent.generation === before.generation);
}

function rotatedBy(round: Round, pid: number): boolean {
  return round.requests.some(({ status, sender }) => status === 200 && sender === String(pid));
}

/** Whether the server rotated for the victim and the answer reached no store: the only way to lose a grant. */
export function fellIntoWindow(round: Round): boolean {
  return round.how === "killed" && rotatedBy(round, round.victim) && round.after.generation === round.before.generation;
}

/** Where the kill fell. */
export function killPointOf(round: Round): KillPoint {
  const { struck, victim } = round;
  const attempt = attempts(round).find(({ intent }) => pidOf(intent.owner) === victim);
  const holds = struck.lease !== undefined && pidOf(struck.lease.owner) === victim;
  if (!attempt) return holds ? "lease, no intent" : "before the lease";
  if (fellIntoWindow(round)) return "rotated, not committed";
  if (!rotatedBy(round, victim)) return "intent, nothing sent";
  if (!attempt.outcome) return "committed, not settled";
  return holds ? "settled, lease held" : "lease given back";
}

/** Whether the signal came between the intent and its outcome. */
export function struckWhileSending({ before, struck, victim }: Round): boolean {
  return struck.journal.some(
    ({ intent, outcome }) => intent.generation === before.generation && !outcome && pidOf(intent.owner) === victim,
  );
}

/** Milliseconds between rotation and commit of the refresh that was stored: at most, because settling is read, which follows the commit. */
export function windowOf(round: Round): number | undefined {
  const stored = attempts(round).find(({ outcome }) => outcome?.kind === "committed");
  const request =
    stored &&
    round.requests.find(({ sender, status }) => status === 200 && sender === String(pidOf(stored.intent.owner)));
  return stored?.settledAtMs === undefined || request === undefined ? undefined : stored.settledAtMs - request.atMs;
}

/** All promises that the round broke, in words. */
export function judgeRound(round: Round): string[] {
  return [
    ...judgeRequests(round),
    ...judgeWaiting(round),
    ...(fellIntoWindow(round) ? judgeLoss(round) : judgeUse(round)),
  ];
}

/** Each request has an intent of its own, and no other request falls between its start and its deadline. */
function judgeRequests(round: Round): string[] {
  const found: string[] = [];
  const tried = attempts(round);
  for (const { atMs, sender } of round.requests) {
    if (!tried.some(({ intent }) => String(pidOf(intent.owner)) === sender && intent.startedAtMs <= atMs + skewMs))
      found.push(`process ${sender} sent a request without an intent`);
  }
  for (const { intent } of tried) {
    const before = round.requests.filter(({ atMs }) => atMs < intent.deadlineMs - skewMs);
    const own = before.filter(
      ({ atMs, sender }) => sender === String(pidOf(intent.owner)) && atMs > intent.startedAtMs - skewMs,
    );
    const others = before.filter(
      ({ atMs, sender }) => sender !== String(pidOf(intent.owner)) && atMs > intent.startedAtMs + skewMs,
    );
    if (own.length > 1) found.push(`one intent, ${own.length} requests`);
    for (const { sender } of others)
      found.push(`process ${sender} sent generation ${intent.generation} again before the journalled deadline`);
  }
  return found;
}

/** Nobody waits longer than lease and deadline of the victim ask for. */
function judgeWaiting(round: Round): string[] {
  const found: string[] = [];
  if (!round.ended) found.push("a lease or an intent stayed stuck beyond its time");
  const { victim, struckAtMs, leaseEndMs } = round;
  const deadlines = attempts(round)
    .filter(({ intent }) => pidOf(intent.owner) === victim)
    .map(({ intent }) => intent.deadlineMs);
  const latestMs = Math.max(struckAtMs, leaseEndMs, ...deadlines) + patienceMs;
  if (round.requests.some(({ atMs }) => atMs > latestMs))
    found.push("the survivors sent later than lease and deadline ask for");
  if (round.after.lease && round.after.lease.expiresAtMs > latestMs + 60_000) found.push("a lease outlives the round");
  return found;
}

/** The grant is gone: the journal says so, the server was asked once more, and everybody was told. */
function judgeLoss({ before, after, requests, answers, victim }: Round): string[] {
  const found: string[] = [];
  const tried = after.journal.filter(({ intent }) => intent.generation === before.generation);
  const open = tried.filter(({ outcome }) => !outcome);
  if (open.length !== 1 || !open.every(({ intent }) => pidOf(intent.owner) === victim))
    found.push('a loss without "intent without answer" in the journal');
  const refused = tried.filter(({ outcome }) => outcome?.kind === "refused" && outcome.error.startsWith("sign-in:"));
  if (refused.length !== 1) found.push(`a loss with ${refused.length} refusals in the journal`);
  if (requests.map(({ status }) => status).join() !== "200,400")
    found.push(`a loss with the answers ${requests.map(({ status }) => status).join()}`);
  for (const { tokens, errors } of answers) {
    const told =
      errors.length === 1 &&
      errors[0]?.startsWith("REAUTHORIZATION_REQUIRED: ") &&
      errors[0].includes("intent without answer");
    if (tokens.length > 0 || !told) found.push(`a loss, and a survivor got ${errors.join() || "a token"}`);
  }
  return found;
}

/** The grant is usable: one rotation, one commit, one token for all, and the API takes it. */
function judgeUse(round: Round): string[] {
  const { before, after, requests, answers, tokenStatus, how, victim } = round;
  const found: string[] = [];
  if (requests.map(({ status }) => status).join() !== "200")
    found.push(`the server answered ${requests.map(({ status }) => status).join() || "nothing"} instead of one 200`);
  if (after.generation !== before.generation + 1)
    found.push(`generation ${before.generation} became ${after.generation}`);
  const stored = Object.values(after.grant?.accessTokens ?? {})
    .map(({ value }) => value)
    .join();
  for (const { tokens, errors } of answers) {
    if (errors.length > 0 || tokens.join() !== stored)
      found.push(`a caller got ${errors.join() || "another token than the stored one"}`);
  }
  if (tokenStatus !== 200) found.push(`the API answered ${tokenStatus} to the stored token`);
  if (how === "paused" && struckWhileSending(round) && !rotatedBy(round, victim))
    found.push("the paused holder's answer was not the one that counts");
  return found;
}
