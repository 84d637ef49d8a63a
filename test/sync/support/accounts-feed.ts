import { createExactOnlineClient } from "../../../src/clients/exact-online/index.ts";

/** Rows of a page of the feed; the real one has 1000, and what is counted here are pages. */
const rowsPerPage = 5;
const firstVersion = 9_007_199_254_740_993n;

const reply = (body: unknown): Response => Response.json(body, { headers: { "x-ratelimit-limit": "5000" } });
const list = (results: readonly object[], next?: string): Response =>
  reply({ d: { results, ...(next !== undefined && { __next: next }) } });

/**
 * The accounts of one company of Exact Online with very many pages, made when they are asked for, and a client of them
 * whose time moves only while it waits.
 */
export class AccountsFeed {
  nowMs = Date.UTC(2026, 2, 2, 6);
  /** Addresses that were asked for, in their order. */
  readonly asked: string[] = [];
  /** Called with each address before it is answered. */
  before: (address: string) => void = () => undefined;
  readonly #pages: number;

  constructor(pages: number) {
    this.#pages = pages;
  }

  readonly client = createExactOnlineClient({
    country: "nl",
    auth: { token: async () => "token", markStale: () => undefined },
    clock: {
      now: () => this.nowMs,
      after: (delayMs, work) => {
        // A load that waits does so in pieces of ten seconds; what would last longer are limits and time-outs.
        if (delayMs > 10_000) return () => undefined;
        const turn = setImmediate(() => {
          this.nowMs += delayMs;
          work();
        });
        return () => clearImmediate(turn);
      },
    },
    fetch: async (address) => {
      const url = new URL(address);
      this.before(url.href);
      this.asked.push(decodeURIComponent(url.pathname + url.search));
      // A request takes a second, so that the limit of a minute is none.
      this.nowMs += 1000;
      const answer = this.#answer(url);
      answer.headers.set("date", new Date(this.nowMs).toUTCString());
      return answer;
    },
  });

  /** Requests for an address that has this in it. */
  count(part: string): number {
    return this.asked.filter((address) => address.includes(part)).length;
  }

  /** Pages of the feed that were asked for more than once. */
  twice(): number {
    const pages = this.asked.filter((address) => address.includes("/sync/CRM/Accounts"));
    return pages.length - new Set(pages).size;
  }

  #answer(url: URL): Response {
    const { pathname } = url;
    if (pathname.endsWith("/$count")) return new Response(String(this.#pages * 1000));
    if (pathname.endsWith("/system/Divisions")) return list([{ Code: 1, DivisionMoveDate: null }]);
    if (pathname.endsWith("/sync/Deleted")) return list([]);
    if (pathname.endsWith("/SyncTimestamp"))
      return reply({ d: { API: "TransactionLines", TimeStampAsBigInt: this.#version(this.#pages * rowsPerPage - 2) } });
    return this.#feed(url);
  }

  #version(row: number): string {
    return String(firstVersion + BigInt(row));
  }

  #feed(url: URL): Response {
    const from = url.searchParams.get("$skiptoken") ?? /gt (\d+)L/.exec(url.searchParams.get("$filter") ?? "")?.[1];
    const first = Math.max(0, Number(BigInt(from ?? 0) - firstVersion) + 1);
    const last = Math.min(this.#pages * rowsPerPage, first + rowsPerPage);
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => ({
      ID: `4a1b2c3d-0001-4002-8003-${String(first + at).padStart(12, "0")}`,
      Name: `Account ${first + at}`,
      Timestamp: this.#version(first + at),
    }));
    const next = new URL(url);
    next.searchParams.set("$skiptoken", this.#version(last - 1));
    return list(rows, last < this.#pages * rowsPerPage ? next.href : undefined);
  }
}
