import type { ServiceTable } from "../../../generated/tables.ts";
import {
  createExactOnlineClient,
  type Division,
  division,
  type ExactOnlineClient,
  type ExactOnlineOptions,
} from "../../../src/clients/exact-online/index.ts";
import { createODataClient, type ServiceFlavor } from "../../../src/clients/odata/index.ts";
import type { Transport } from "../../../src/http/call.ts";
import type { Clock } from "../../../src/http/clock.ts";

/** A request of a client, and when it was sent: milliseconds since the client was made. */
export interface ToldRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly atMs: number;
}

/** Answers a request; `undefined` is a connection that breaks. */
export type Answering = (request: ToldRequest) => Response | undefined | Promise<Response | undefined>;

/** No service but a function that answers, and a clock on which pauses take no time but its own. */
export interface ToldService {
  readonly requests: ToldRequest[];
  /** What was sent, as `GET 0`. */
  readonly timeline: () => string[];
  readonly nowMs: () => number;
  readonly clock: Clock;
  readonly fetch: Transport;
  readonly auth: { readonly token: () => Promise<string>; readonly markStale: () => undefined };
}

/** Longer waits are limits of requests, which are answered at once here. */
const longestPauseMs = 20_000;

export function toldService(answer: Answering): ToldService {
  const startMs = Date.UTC(2026, 2, 2);
  let nowMs = startMs;
  const requests: ToldRequest[] = [];
  return {
    requests,
    timeline: () => requests.map(({ method, atMs }) => `${method} ${atMs}`),
    nowMs: () => nowMs,
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
    async fetch(address, { method = "GET", headers, body }) {
      const request = {
        method,
        url: new URL(address),
        headers: new Headers(headers),
        body: typeof body === "string" ? JSON.parse(body) : undefined,
        atMs: nowMs - startMs,
      };
      requests.push(request);
      const answered = await answer(request);
      if (answered) return answered;
      throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
    },
  };
}

/** A client of Exact Online whose requests are answered by a function. */
export function toldExact(
  answer: Answering,
  options: Partial<ExactOnlineOptions> = {},
): ToldService & { readonly exact: ExactOnlineClient; readonly company: Division } {
  const service = toldService(answer);
  const { auth, clock, fetch } = service;
  return {
    ...service,
    exact: createExactOnlineClient({ country: "nl", auth, clock, fetch, ...options }),
    company: division(1),
  };
}

/** A page of rows, as Exact Online answers it. */
export const pageOf = (...rows: readonly object[]): Response => Response.json({ d: { results: rows } });

/** A method of a client whose types nobody knows: `call("create", "/entries", { Number: 1 })`. */
export type UntypedCall = (method: string, ...args: readonly unknown[]) => Promise<unknown>;

/** A client of a service that only this table tells of, and whose requests are answered by a function. */
export function toldOData(
  table: ServiceTable,
  flavor: ServiceFlavor,
  answer: Answering,
): ToldService & { readonly call: UntypedCall } {
  const service = toldService(answer);
  const { auth, clock, fetch } = service;
  const client: object = createODataClient({
    index: {
      name: "told",
      version: "1",
      server: { url: "", variables: {} },
      quota: { limits: [] },
      prefixes: { "": "told" },
      services: { told: async () => ({ table }) },
    },
    baseUrl: "https://erp.example.com/odata",
    flavor,
    companyArgument: "company",
    auth,
    clock,
    fetch,
  });
  return { ...service, call: async (method, ...args) => Reflect.get(client, method)(...args) };
}
