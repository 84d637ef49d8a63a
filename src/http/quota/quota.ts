import { type Layer, pathOf } from "../call.ts";
import type { Clock } from "../clock.ts";
import { briefly, isPending } from "../deadline.ts";
import type { QuotaWait } from "../operation-hints.ts";
import type { FeedResult } from "./feed.ts";
import type { QuotaForecast, ReserveResult } from "./forecast.ts";
import { QuotaLedger, type QuotaTicket, type TicketAnswer } from "./ledger.ts";
import { createMemoryQuotaStore } from "./memory-quota-store.ts";
import type { QuotaLimit, QuotaSubject } from "./quota-limit.ts";
import type { QuotaStore } from "./quota-store.ts";

/** Which limits apply, to whom, and how long to wait for them. */
export interface QuotaOptions {
  /** Limits of the API, in the shape of `x-quota`; an operation's hints can replace them. */
  readonly limits: readonly QuotaLimit[];
  /** Who calls: app, user, tenant. Company and endpoint are taken from each request. */
  readonly subject?: QuotaSubject | undefined;
  /** Where the requests are counted. @default in the memory of this process */
  readonly store?: QuotaStore | undefined;
  /** Longest wait for a limit; milliseconds. A request that would wait longer is refused at once. @default 90_000 */
  readonly maxWaitMs?: number | undefined;
  /** Share of each limit that calls of priority `background` leave to the others; 0 to 1. @default 0.1 */
  readonly reservedShare?: number | undefined;
  /** After this time without an answer a request in flight counts as lost; milliseconds. @default 150_000 */
  readonly leaseMs?: number | undefined;
  /** Called before each wait for a limit. What it throws is ignored. @default no callback */
  readonly onWait?: ((wait: QuotaWait) => unknown) | undefined;
}

/** The quota of a client: whether work fits, and reservations. */
export interface Quota {
  /** Whether a piece of work fits. Its summary reads "This needs 310 of 4,120 left (day)." */
  forecast(company: string | undefined, needed: number): Promise<QuotaForecast>;
  /**
   * Reserves requests of the long limits for a piece of work that names `id` in its hints.
   *
   * @param ttlMs longest time of the reservation; milliseconds
   */
  reserve(company: string | undefined, id: string, count: number, ttlMs: number): Promise<ReserveResult>;
  /** Ends a reservation and frees what is left of it. */
  cancel(company: string | undefined, id: string): Promise<void>;
}

/** Number of companies and endpoints after which the earlier ones are dropped from memory. */
const mostSubjects = 2000;

/** Longest wait for the store after an answer; it may finish later. Milliseconds. */
const longestFeedMs = 5000;

/**
 * Holds each attempt back until the limits allow it, and gives its answer to the ledger.
 *
 * @throws {QuotaExceeded} when a limit is used up for longer than the caller would wait
 * @throws {DeadlineExceeded} when the deadline passes
 * @throws {Error} when the store fails, with the store's error
 */
export function quotaLayer(
  options: QuotaOptions,
  clock: Clock,
  random: () => number,
): { readonly layer: Layer; readonly quota: Quota } {
  const { limits, subject = {}, store = createMemoryQuotaStore(() => clock.now()) } = options;
  const ledger = new QuotaLedger({ ...options, store, clock, random });
  const subjectOf = (company: string | undefined): QuotaSubject =>
    company === undefined ? subject : { ...subject, company };

  const subjects = new Map<string, QuotaSubject>();
  /** The same object for the same company and endpoint, so that the keys of its limits are made once. */
  const subjectAt = (company: string | undefined, endpoint: string): QuotaSubject => {
    const name = `${company ?? ""}\0${endpoint}`;
    let found = subjects.get(name);
    if (!found) {
      if (subjects.size >= mostSubjects) subjects.clear();
      subjects.set(name, (found = { ...subjectOf(company), endpoint }));
    }
    return found;
  };

  const layer: Layer = (next) => async (attempt) => {
    const { call } = attempt;
    const { hints } = call;
    const taken = ledger.take({
      limits: hints.quota ?? limits,
      subject: subjectAt(hints.company, hints.path ?? pathOf(call.url)),
      priority: hints.priority ?? "normal",
      reservation: hints.reservation,
      asker: attempt,
      onWait: hints.onWait,
    });
    const ticket = isPending(taken) ? await taken : taken;
    attempt.quotaLeft = ticket.left;
    let response: Response | undefined;
    try {
      response = await next(attempt);
      return response;
    } finally {
      const answer = response && {
        sentAtMs: attempt.sentAtMs ?? clock.now(),
        status: response.status,
        headers: response.headers,
      };
      const fed = feedQuietly(ledger, ticket, answer);
      const result = isPending(fed) ? await briefly(fed, clock, longestFeedMs) : fed;
      attempt.paced = result?.refusedBy !== undefined;
    }
  };

  return {
    layer,
    quota: {
      forecast: (company, needed) => ledger.forecast(limits, subjectOf(company), needed),
      reserve: (company, id, count, ttlMs) => ledger.reserve(limits, subjectOf(company), id, count, ttlMs),
      cancel: (company, id) => ledger.cancel(limits, subjectOf(company), id),
    },
  };
}

/** What the server did is done: a store that fails now must not hide it. It will fail the next `take`. */
function feedQuietly(
  ledger: QuotaLedger,
  ticket: QuotaTicket,
  answer: TicketAnswer | undefined,
): FeedResult | undefined | Promise<FeedResult> {
  try {
    return ledger.feed(ticket, answer);
  } catch {
    return undefined;
  }
}
