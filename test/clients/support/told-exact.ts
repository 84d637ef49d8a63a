import {
  createExactOnlineClient,
  type Division,
  division,
  type ExactOnlineClient,
  type ExactOnlineOptions,
} from "../../../src/clients/exact-online/index.ts";

/** A request of a client, and when it was sent: milliseconds since the client was made. */
export interface ToldRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly atMs: number;
}

/** A client of Exact Online without a service: a function answers, and pauses take no time but the client's own. */
export interface ToldExact {
  readonly exact: ExactOnlineClient;
  readonly company: Division;
  readonly requests: ToldRequest[];
  /** What was sent, as `GET 0`. */
  readonly timeline: () => string[];
  readonly nowMs: () => number;
}

/** Longer waits are limits of requests, which are answered at once here. */
const longestPauseMs = 20_000;

/** A client whose requests are answered by a function; `undefined` is a connection that breaks. */
export function toldExact(
  answer: (request: ToldRequest) => Response | undefined | Promise<Response | undefined>,
  options: Partial<ExactOnlineOptions> = {},
): ToldExact {
  const startMs = Date.UTC(2026, 2, 2);
  let nowMs = startMs;
  const requests: ToldRequest[] = [];
  const exact = createExactOnlineClient({
    country: "nl",
    auth: { token: async () => "token", markStale: () => undefined },
    clock: {
      now: () => nowMs,
      after(delayMs, work) {
        if (delayMs > longestPauseMs) return () => undefined;
        const turn = setImmediate(() => {
          nowMs += delayMs;
          work();
        });
        return () => clearImmediate(turn);
      },
    },
    async fetch(address, { method = "GET", body }) {
      const request = {
        method,
        url: new URL(address),
        body: typeof body === "string" ? JSON.parse(body) : undefined,
        atMs: nowMs - startMs,
      };
      requests.push(request);
      const answered = await answer(request);
      if (answered) return answered;
      throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    },
    ...options,
  });
  return {
    exact,
    company: division(1),
    requests,
    timeline: () => requests.map(({ method, atMs }) => `${method} ${atMs}`),
    nowMs: () => nowMs,
  };
}

/** A page of rows, as Exact Online answers it. */
export const pageOf = (...rows: readonly object[]): Response => Response.json({ d: { results: rows } });
