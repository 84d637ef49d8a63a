/** What is known of one account after a month. */
export interface AccountLog {
  readonly account: string;
  /** Token requests in the sandbox's log, the sign-in included. */
  readonly requests: readonly { readonly atMs: number; readonly status: number }[];
  /** What the account's client threw. */
  readonly refused: readonly string[];
  /** What the API said to the account's token at the end. */
  readonly finalStatus: number;
}

const dayMs = 86_400_000;
/** Facts 13, 15 and 18. */
const refreshAfterMs = 570_000;
const idleDeathMs = 30 * dayMs;
const callsPerDay = 200;

/** Most token requests of one UTC day. */
export function busiestDayOf({ requests }: AccountLog): number {
  const days = new Map<number, number>();
  for (const { atMs } of requests) days.set(Math.floor(atMs / dayMs), (days.get(Math.floor(atMs / dayMs)) ?? 0) + 1);
  return Math.max(0, ...days.values());
}

/** All promises that were broken for an account, in words, each with the line of the log that shows it. */
export function judgeMonth(log: AccountLog): string[] {
  const found: string[] = [];
  const complain = (what: string): void => void found.push(`${log.account}: ${what}`);
  for (const [index, { atMs, status }] of log.requests.entries()) {
    const at = new Date(atMs).toISOString();
    // A spent token, an early refresh and a dead chain are all a 400 here.
    if (status !== 200) complain(`the token endpoint answered ${status} at ${at}`);
    const gapMs = atMs - (log.requests[index - 1]?.atMs ?? -Infinity);
    if (gapMs < refreshAfterMs) complain(`refreshed at ${at}, ${gapMs / 1000} s after the token before`);
    if (gapMs >= idleDeathMs && index > 0) complain(`idle until ${at}, for ${gapMs / dayMs} days`);
  }
  if (busiestDayOf(log) > callsPerDay) complain(`${busiestDayOf(log)} token requests in one day`);
  for (const refusal of log.refused) complain(`no token at ${refusal}`);
  if (log.finalStatus !== 200) complain(`the API answered ${log.finalStatus} to its last token`);
  return found;
}
