import { DeadlineExceeded } from "../../../src/errors/deadline-exceeded.ts";
import type { Deadline } from "../../../src/http/deadline.ts";
import {
  type LedgerOptions,
  type LedgerRequest,
  QuotaLedger,
  type QuotaTicket,
} from "../../../src/http/quota/ledger.ts";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import type { QuotaLimit, QuotaSubject } from "../../../src/http/quota/quota-limit.ts";
import { createTestClock, settle, type TestClock } from "./test-clock.ts";

/** A ledger with a clock that stands still, and short ways to ask it. */
export interface LedgerDriver {
  readonly clock: TestClock;
  readonly ledger: QuotaLedger;
  /** Tickets in the order in which they were given out, by the names that the requests were given. */
  readonly granted: string[];
  /** Errors by the names of the requests. */
  readonly refused: Map<string, unknown>;
  /** Asks for a ticket and does not wait for it. */
  ask(
    name: string,
    request?: Partial<LedgerRequest & Pick<Deadline, "deadlineAtMs" | "signal">>,
  ): Promise<QuotaTicket | undefined>;
  /** Hands the ticket back with an answer, whose `Date` is right. */
  answer(ticket: QuotaTicket | undefined, status?: number, headers?: Record<string, string>): Promise<void>;
}

export function driveLedger(
  limits: readonly QuotaLimit[],
  options: Partial<LedgerOptions> = {},
  startMs?: number,
): LedgerDriver {
  const clock = createTestClock(startMs);
  const ledger = new QuotaLedger({
    clock,
    random: () => 0,
    store: createMemoryQuotaStore(() => clock.now()),
    ...options,
  });
  const granted: string[] = [];
  const refused = new Map<string, unknown>();
  const sentAtMs = new Map<string, number>();
  const subject: QuotaSubject = { app: "a", user: "u", company: "1", endpoint: "/x" };
  const facts = { operation: "o", method: "GET", path: "/x", attempts: 1 };
  return {
    clock,
    ledger,
    granted,
    refused,
    async ask(name, request = {}) {
      try {
        const { deadlineAtMs = Infinity, signal } = request;
        const asker = {
          deadlineAtMs,
          signal,
          facts: () => facts,
          tooLate: () => new DeadlineExceeded(facts, { deadlineMs: deadlineAtMs - clock.now() }),
        };
        const ticket = await ledger.take({
          limits,
          subject,
          priority: "normal",
          reservation: undefined,
          asker,
          ...request,
        });
        granted.push(name);
        sentAtMs.set(ticket.id, clock.now());
        return ticket;
      } catch (error) {
        refused.set(name, error);
        return undefined;
      }
    },
    async answer(ticket, status = 200, headers = {}) {
      if (!ticket) throw new Error("No ticket was given.");
      await ledger.feed(ticket, {
        sentAtMs: sentAtMs.get(ticket.id) ?? clock.now(),
        status,
        headers: new Headers({ date: new Date(clock.now()).toUTCString(), ...headers }),
      });
      await settle();
    },
  };
}
