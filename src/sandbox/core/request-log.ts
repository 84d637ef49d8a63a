import type { ServiceName } from "./service-names.ts";

/** One request that reached the sandbox. Neither headers nor bodies are kept, and what is secret in a query is REDACTED. */
export interface LogEntry {
  /** Counts up from 1 through the life of the sandbox. */
  readonly id: number;
  /** Sandbox time at which the request arrived. */
  readonly atMs: number;
  readonly service: ServiceName;
  readonly operation?: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** 0 when the connection was cut. */
  readonly status: number;
  /** Real milliseconds until the answer was ready. */
  readonly durationMs: number;
  /** The fault rule that struck. */
  readonly fault?: string;
  /** This is the work of a call that was cut, or answered, before: it was done now. */
  readonly late?: true;
  /** The error behind a 500 that is a defect of the sandbox itself. */
  readonly defect?: string;
}

const kept = 2000;
const secret = new Set([
  "code",
  "client_secret",
  "client_assertion",
  "refresh_token",
  "access_token",
  "id_token",
  "assertion",
  "password",
  "sig",
]);

/** The newest 2000 requests, oldest first. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];
  #added = 0;

  add(entry: Omit<LogEntry, "id" | "url"> & { url: URL }): void {
    this.#entries.push({ id: ++this.#added, ...entry, url: shownUrl(entry.url) });
    // In blocks, because removing the first of an array for every request moves all the others.
    if (this.#entries.length >= kept * 2) this.#entries.splice(0, this.#entries.length - kept);
  }

  /** Entries with an id above `afterId`. */
  entries(afterId = 0): LogEntry[] {
    return this.#entries.slice(-kept).filter((entry) => entry.id > afterId);
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

function shownUrl(url: URL): string {
  if (url.search === "") return url.pathname;
  const names = [...url.searchParams.keys()].filter((name) => secret.has(name.toLowerCase()));
  if (names.length === 0) return url.pathname + url.search;
  const query = new URLSearchParams(url.searchParams);
  for (const name of names) query.set(name, "REDACTED");
  return `${url.pathname}?${query}`;
}
