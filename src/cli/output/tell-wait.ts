import { printable } from "../../errors/printable.ts";
import type { QuotaWait } from "../../http/operation-hints.ts";
import { moment, span } from "../sync/plain-numbers.ts";

/** Shorter waits are noticed by nobody. Milliseconds. */
const leastMs = 1_000;

/** Takes away the progress that stands on the line. */
const clearLine = "\r\u001b[K";

/** Where waits are told. */
export interface WaitOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Tells of each wait for a limit in one line on standard error, terminal or not, until when and why: a command that says
 * nothing for a minute is taken for dead. However many requests wait for a limit, its wait is told once.
 */
export function waitTeller(
  output: WaitOutput = process.stderr,
  now: () => number = Date.now,
): (wait: QuotaWait) => void {
  const told = new Map<string, number>();
  return ({ company, reason, untilMs }) => {
    // Nobody knows until when: another request of this process waits for the same, and that was told.
    if (untilMs === undefined) return;
    const nowMs = now();
    const key = JSON.stringify([company, reason]);
    if (untilMs - nowMs < leastMs || (told.get(key) ?? 0) > nowMs) return;
    told.set(key, untilMs);
    const whose = company === undefined ? "" : ` of company ${company}`;
    const text = `The limit "${reason}"${whose} is used up: waiting ${span(untilMs - nowMs)}, until ${moment(untilMs)} UTC.`;
    output.write(`${output.isTTY ? clearLine : ""}${printable(text)}\n`);
  };
}
