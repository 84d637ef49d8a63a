import type { PagingRow, ServiceTable, SyncIndex, SyncTable } from "../../../generated/tables.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import type { Clock } from "../../../src/http/clock.ts";

/** A record of the played service. */
export interface PlayedRow {
  readonly ID: string;
  readonly Name: string;
  readonly [field: string]: unknown;
}

interface Version {
  readonly row: PlayedRow | undefined;
  readonly version: number;
  readonly stampMs: number;
  /** From when on the version is shown. */
  readonly fromMs: number;
}

interface LogEntry {
  readonly type: number;
  readonly key: string;
  readonly version: number;
  readonly fromMs: number;
}

/** How a request is answered before the service looks at it; `undefined` lets it through. */
export type Interception = (url: URL) => Response | undefined;

const epochMs = Date.UTC(2026, 2, 2);
const root = "https://erp.example.com/odata";
const paging: PagingRow & { pageSize: number } = { style: "odata-v2", pageSize: 3, items: "d" };

const table: ServiceTable = {
  paths: {
    "/{company}/feed": { GET: { id: "ListFeed", record: "Row", paging, access: { scopes: ["crm accounts"] } } },
    "/{company}/plain": { GET: { id: "ListPlain", record: "Row", paging } },
    "/{company}/deleted": { GET: { id: "ListDeleted", record: "Entry", paging } },
    "/{company}/companies": { GET: { id: "ListCompanies", record: "Company", paging } },
    "/{company}/version": { GET: { id: "GetVersion", record: "Counter", paging, query: "since", required: "since" } },
    "/{company}/mixed": { GET: { id: "ListMixed", record: "Mixed", paging } },
  },
  entities: {
    Row: { fields: { guid: "ID", int64: "Timestamp", datetime: "Modified" } },
    Entry: { fields: { guid: "EntityKey", int64: "Timestamp" } },
    Counter: { fields: { int64: "Version" } },
    Mixed: { fields: { guid: "ID HeaderID", int64: "Timestamp" } },
  },
};

const columns = { guid: "ID", text: "Name City", integer: "Number", int64: "Timestamp", datetime: "Modified" };

/** Sets of the played service, one for each way of staying in step. */
export const playedSets: SyncTable["sets"] = {
  "shop/Rows": {
    path: "/{company}/feed",
    record: "Row",
    strategy: "row-version",
    key: "ID",
    cursor: "Timestamp",
    counter: "db",
    lateSeconds: 60,
    deletes: { log: "deleted", types: [1] },
    reset: "moved",
    plain: { path: "/{company}/plain", record: "Row", key: "ID" },
    derived: "City",
    columns,
  },
  "shop/Stamped": {
    path: "/{company}/plain",
    record: "Row",
    strategy: "modified",
    key: "ID",
    cursor: "Modified",
    lateSeconds: 60,
    wallClock: true,
    deletes: { sweep: true },
    columns,
  },
  "shop/Snapshot": { path: "/{company}/plain", record: "Row", strategy: "snapshot", key: "ID", columns },
  "shop/Invoices": {
    path: "/{company}/mixed",
    record: "Mixed",
    strategy: "row-version",
    key: "HeaderID",
    cursor: "Timestamp",
    counter: "db",
    lateSeconds: 60,
    deletes: { log: "deleted", types: [2] },
    lines: {
      set: "shop/InvoiceLines",
      number: "LineNumber",
      key: "ID",
      header: "HeaderID Name",
      line: "ID Item LineNumber",
    },
    columns: { guid: "HeaderID ID", text: "Name Item", integer: "LineNumber", int64: "Timestamp" },
  },
};

export const playedIndex: SyncIndex = {
  services: { shop: async () => ({ table: { sets: playedSets } }) },
  logs: {
    deleted: {
      path: "/{company}/deleted",
      record: "Entry",
      cursor: "Timestamp",
      key: "EntityKey",
      type: "EntityType",
      counter: "db",
      lateSeconds: 60,
      keepSeconds: 5_184_000,
    },
  },
  counters: {
    db: { path: "/{company}/version", record: "Counter", version: "Version", since: "since", sinceSeconds: 3600 },
  },
  resets: { moved: { path: "/{company}/companies", record: "Company", field: "MovedAt", key: "Code" } },
};

/** An id that reads well in a failure. */
export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A service that answers from memory, with versions that show late, a log of deletions and a clock of its own. */
export class PlayedService {
  nowMs = epochMs;
  /** How far the clock of whoever asks is behind the service's. Milliseconds. */
  clientLagMs = 0;
  /** Added to versions of the log: a counter of its own. */
  logOffset = 0;
  movedAt: string | null = null;
  pageSize = paging.pageSize;
  readonly asked: string[] = [];
  intercept: Interception = () => undefined;
  /** What an answer waits for. */
  delay: (url: URL) => Promise<void> = async () => {};
  #version = 100;
  readonly #rows = new Map<string, Version[]>();
  #log: LogEntry[] = [];
  readonly #withdrawn = new Set<string>();

  readonly clock: Clock = {
    now: () => this.nowMs - this.clientLagMs,
    after: (delayMs, work) => {
      const turn = setImmediate(() => {
        if (delayMs < 20_000) this.nowMs += delayMs;
        if (delayMs < 20_000) work();
      });
      return () => clearImmediate(turn);
    },
  };

  readonly client = createODataClient({
    index: {
      name: "played",
      version: "1",
      server: { url: "", variables: {} },
      quota: { limits: [{ name: "day", per: ["company"], requests: 5000, windowSeconds: 86_400, window: "fixed" }] },
      prefixes: { "": "played" },
      services: { played: async () => ({ table }) },
    },
    baseUrl: root,
    flavor: "exact-online",
    companyArgument: "company",
    auth: { token: async () => "token", markStale: () => undefined },
    clock: this.clock,
    fetch: async (address) => {
      await this.delay(new URL(address));
      return this.#answer(new URL(address));
    },
  });

  advance(seconds: number): void {
    this.nowMs += seconds * 1000;
  }

  /** Writes a row; its version is given out now, and shows after a while. */
  write(row: PlayedRow, { visibleAfterSeconds = 0 } = {}): void {
    this.#put(row.ID, row, visibleAfterSeconds);
  }

  /** Removes a row; unless `silently` the log says so. */
  remove(key: string, { silently = false, type = 1, logged = key } = {}): void {
    this.#put(key, undefined, 0);
    if (!silently) this.log(logged, type);
  }

  /** Puts an entry into the log by itself. */
  log(key: string, type = 1): void {
    this.#log.push({ type, key, version: ++this.#version + this.logOffset, fromMs: this.nowMs });
  }

  /** The grant loses a company. */
  withdraw(company: string): void {
    this.#withdrawn.add(company);
  }

  /** The grant has a company again. */
  grant(company: string): void {
    this.#withdrawn.delete(company);
  }

  /** The log forgets what it holds. */
  forgetLog(): void {
    this.#log = [];
  }

  /** Moves the company: all versions start anew, lower than before. */
  move(): void {
    this.movedAt = new Date(this.nowMs).toISOString();
    this.#version = 10;
    this.#log = [];
    for (const [key] of [...this.#rows]) {
      const shown = this.#shown(key);
      this.#rows.delete(key);
      if (shown?.row) this.#put(key, shown.row, 0, shown.stampMs);
    }
  }

  /** The row that is shown now. */
  current(key: string): PlayedRow | undefined {
    return this.#shown(key)?.row;
  }

  /** All rows that are shown now, by their id. */
  all(): PlayedRow[] {
    return [...this.#rows.keys()].sort().flatMap((key) => this.current(key) ?? []);
  }

  /** Requests since the last look, as `feed gt 100`. */
  requests(): string[] {
    return this.asked.splice(0);
  }

  #put(key: string, row: PlayedRow | undefined, visibleAfterSeconds: number, stampMs = this.nowMs): void {
    const versions = this.#rows.get(key) ?? [];
    versions.push({
      row,
      version: ++this.#version,
      stampMs,
      fromMs: this.nowMs + visibleAfterSeconds * 1000,
    });
    this.#rows.set(key, versions);
  }

  #shown(key: string): Version | undefined {
    return this.#rows.get(key)?.findLast(({ fromMs }) => fromMs <= this.nowMs);
  }

  #records(): Record<string, unknown>[] {
    return [...this.#rows.keys()].flatMap((key) => {
      const shown = this.#shown(key);
      if (!shown?.row) return [];
      return [{ ...shown.row, Timestamp: String(shown.version), Modified: `/Date(${shown.stampMs})/` }];
    });
  }

  #listed(list: string, url: URL): Record<string, unknown>[] {
    const filter = url.searchParams.get("$filter") ?? "";
    const after = /Timestamp gt (\d+)L/.exec(filter)?.[1];
    const from = /Modified ge datetime'([^']+)'/.exec(filter)?.[1];
    const keys = [...filter.matchAll(/(?:ID|HeaderID) eq guid'([^']+)'/g)].map(([, key]) => key);
    const byVersion = (one: Record<string, unknown>, other: Record<string, unknown>): number =>
      Number(one["Timestamp"]) - Number(other["Timestamp"]);
    if (list === "companies")
      return [
        { Code: "1", MovedAt: this.movedAt },
        { Code: "2", MovedAt: null },
      ].filter(({ Code }) => !this.#withdrawn.has(Code));
    if (list === "version") {
      const sinceMs = Date.parse(`${url.searchParams.get("since")}Z`);
      const shown = [...this.#rows.keys()].flatMap((key) => this.#shown(key) ?? []);
      const versions = shown.filter(({ stampMs }) => stampMs <= sinceMs).map(({ version }) => version);
      return versions.length === 0 ? [] : [{ Version: String(Math.max(...versions)) }];
    }
    if (list === "deleted")
      return this.#log
        .filter(({ version, fromMs }) => fromMs <= this.nowMs && version > Number(after ?? 0))
        .map(({ type, key, version }) => ({ EntityType: type, EntityKey: key, Timestamp: String(version) }));
    const records = this.#records();
    if (list === "plain")
      return records
        .filter((record) => keys.length === 0 || keys.includes(String(record["ID"])))
        .filter(
          (record) =>
            from === undefined || Number(/\d+/.exec(String(record["Modified"]))?.[0]) >= Date.parse(`${from}Z`),
        )
        .sort((one, other) => (String(one["ID"]) < String(other["ID"]) ? -1 : 1));
    return records.filter((record) => Number(record["Timestamp"]) > Number(after ?? 0)).sort(byVersion);
  }

  #answer(url: URL): Response {
    const counted = url.pathname.endsWith("/$count") ? this.intercept(url) : undefined;
    if (counted) return counted;
    if (url.pathname.endsWith("/$count")) {
      url.pathname = url.pathname.slice(0, -"/$count".length);
      return new Response(String(this.#listed(url.pathname.slice(url.pathname.lastIndexOf("/") + 1), url).length));
    }
    const list = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
    const company = url.pathname.split("/").at(-2);
    this.asked.push(
      `${company === "1" ? "" : `${company} `}${list}${[...url.searchParams]
        .filter(([name]) => name !== "$select")
        .map(([, value]) => ` ${value}`)
        .join("")}`,
    );
    const early = this.intercept(url);
    if (early) return early;
    const rows = this.#listed(list, url);
    // A token is the version or key of the last row: pages go on behind it, whatever happened meanwhile.
    const token = url.searchParams.get("$skiptoken");
    const place = (row: Record<string, unknown>): number =>
      Number(list === "plain" ? rows.indexOf(row) + 1 : row["Timestamp"]);
    const left = token === null ? rows : rows.filter((row) => place(row) > Number(token));
    const page = left.slice(0, this.pageSize);
    const last = page.at(-1);
    const next = new URL(url);
    if (last) next.searchParams.set("$skiptoken", String(place(last)));
    return Response.json(
      { d: { results: page, ...(left.length > page.length && { __next: next.href }) } },
      { headers: { date: new Date(this.nowMs).toUTCString() } },
    );
  }
}
