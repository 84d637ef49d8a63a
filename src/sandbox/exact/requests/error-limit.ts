import type { SandboxClock } from "../../core/clock.ts";
import { Refusal } from "./refusal.ts";

const hourMs = 3_600_000;
const counted = new Set([400, 401, 403, 404]);

interface ErrorRecord {
  /** When the errors of the last hour came. */
  errorsMs: number[];
  blockedUntilMs: number;
  blocks: number;
}

/**
 * Ten refused requests within an hour block an app, user, company and endpoint for an hour, longer when it
 * happens again (fact 29). A blocked request gets a 429 without any header, as one was seen (fact 32).
 */
export class ErrorLimit {
  readonly #clock: SandboxClock;
  readonly #permitted: number;
  readonly #records = new Map<string, ErrorRecord>();

  /** A smaller quota leaves the limit as it is: a test that wants few requests does not want to be blocked by its first 404. */
  constructor(clock: SandboxClock, quotaScale: number) {
    this.#clock = clock;
    this.#permitted = Math.max(10, Math.floor(10 * quotaScale));
  }

  /** Refuses while the combination is blocked. */
  check(combination: string): void {
    const record = this.#records.get(combination);
    if (record && this.#clock.now() < record.blockedUntilMs) throw new Refusal(429, "Too many errors.");
  }

  /** Counts an answer. */
  note(combination: string, status: number): void {
    if (!counted.has(status)) return;
    const nowMs = this.#clock.now();
    const record = this.#records.get(combination) ?? { errorsMs: [], blockedUntilMs: 0, blocks: 0 };
    this.#records.set(combination, record);
    record.errorsMs = [...record.errorsMs.filter((ms) => ms > nowMs - hourMs), nowMs];
    if (record.errorsMs.length < this.#permitted) return;
    record.errorsMs = [];
    record.blockedUntilMs = nowMs + hourMs * 2 ** record.blocks++;
  }
}
