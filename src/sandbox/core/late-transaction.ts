import { SandboxTransactionInvalid } from "../../errors/sandbox-transaction-invalid.ts";
import type { SandboxClock } from "./clock.ts";

/** When others see what a transaction did. */
export interface TransactionOptions {
  /** Sandbox time from the work to the moment at which all of it appears at once. Milliseconds. @default 0 */
  readonly visibleAfterMs?: number;
  /** It never appears; what it was numbered with stays taken. @default false */
  readonly takenBack?: boolean;
}

/** Somebody else's transaction, whichever service it is done in. */
export interface LateTransaction {
  work(): void;
  /** Notes what is written until the answer is called: that takes it back, and answers what does it again. */
  journal(): () => () => void;
  /** Whether the service said no. */
  isRefusal(error: unknown): error is Error;
}

/**
 * Does the work of a transaction that is seen later than it began (fact 205): until then nothing of it shows, then all.
 *
 * @throws {SandboxTransactionInvalid} for a time that is none, and for work that the service refuses; then nothing is done
 */
export function runLate(
  clock: SandboxClock,
  { work, journal, isRefusal }: LateTransaction,
  { visibleAfterMs = 0, takenBack = false }: TransactionOptions,
): void {
  if (!(visibleAfterMs >= 0 && Number.isFinite(visibleAfterMs)))
    throw new SandboxTransactionInvalid("visibleAfterMs", `is ${visibleAfterMs}: give milliseconds of 0 or more.`);
  const end = journal();
  let appear: () => void;
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) throw new SandboxTransactionInvalid("work", `was refused: ${error.message}`);
    throw error;
  } finally {
    appear = end();
  }
  if (takenBack) return;
  if (visibleAfterMs === 0) appear();
  else clock.at(clock.now() + visibleAfterMs, appear);
}
