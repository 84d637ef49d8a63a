import { keepSeconds, logTypes, pageSize, type SetName, setNames } from "./made-up-api.ts";
import { readFilter } from "./read-filter.ts";

/** A record of the service as a reader sees it. */
export interface ServedRow {
  readonly ID: string;
  readonly Name: string;
  /** Repeats another record: its change moves neither version nor stamp. */
  Echo: string;
  readonly V: string;
  /** By the clock on the company's wall; seconds. */
  readonly Modified: number;
}

interface GoneRow {
  readonly V: string;
  readonly Key: string;
  readonly Type: number;
  readonly at: number;
}

/** What a company wants done in one transaction. */
export interface Change {
  readonly set: SetName;
  readonly id: string;
  /** New text of the record; undefined deletes it. */
  readonly name: string | undefined;
}

/** What one request asked, for those who judge requests. */
export interface Asked {
  readonly url: string;
  readonly path: string;
  /** Whether the answer led on to another page. */
  readonly hasNext: boolean;
}

/** How a service differs from another that keeps the same promises. */
export interface Temper {
  /** Where the log's own counter begins; undefined when it counts with the feeds. */
  readonly ownLogCounter: number | undefined;
  /** Feeds whose pages come by key instead of by version. */
  readonly keyOrder: boolean;
  /** Whether a record of a feed can be asked for by its key. */
  readonly hasLooks: boolean;
}

/** A service in memory: it gives out versions when a transaction writes and shows rows when that commits. */
export class MadeUpService {
  /** Seconds; whole ones, as the `Date` of an answer is. */
  now = 1_800_000_000;
  /** What the wall of the company shows beyond the clock of the service. Seconds. */
  wallSeconds = 7200;
  /** Rows of a page. */
  pageSize = pageSize;
  readonly asked: Asked[] = [];
  readonly #company: string;
  readonly #temper: Temper;
  readonly #rows: Readonly<Record<SetName, Map<string, ServedRow>>>;
  readonly #foreign: string[] = [];
  #gone: GoneRow[] = [];
  #pending: { readonly commitAt: number; readonly locked: readonly string[]; show(): void }[] = [];
  #version = 1000;
  #logVersion: number;
  #moved = 1_700_000_000;

  constructor(company: string, temper: Temper) {
    this.#company = company;
    this.#temper = temper;
    this.#logVersion = temper.ownLogCounter ?? 0;
    this.#rows = {
      "feed/Accounts": new Map(),
      "feed/Items": new Map(),
      "plain/Stamps": new Map(),
      "plain/Rates": new Map(),
    };
  }

  rows(set: SetName): ReadonlyMap<string, ServedRow> {
    return this.#rows[set];
  }

  /** Requests that named another company, or none. */
  get foreign(): readonly string[] {
    return this.#foreign;
  }

  /**
   * Writes: versions and stamps are those of now; rows show `lateSeconds` later, all together. A row that an open
   * transaction has written is left out: a database would let the second writer wait.
   */
  write(changes: readonly Change[], lateSeconds: number): void {
    const locked = new Set(this.#pending.flatMap((open) => open.locked));
    const free = changes.filter(({ set, id }) => !locked.has(`${set} ${id}`));
    const shows = free.map((change) => this.#prepare(change));
    const show = (): void => {
      for (const one of shows) one();
    };
    if (lateSeconds === 0) show();
    else
      this.#pending.push({ commitAt: this.now + lateSeconds, locked: free.map(({ set, id }) => `${set} ${id}`), show });
  }

  /** A referenced record changes: what repeats it differs from then on, with nothing that says so. */
  echo(set: SetName, text: string): void {
    for (const row of this.#rows[set].values()) row.Echo = text;
  }

  pass(seconds: number): void {
    const until = this.now + seconds;
    for (;;) {
      const due = this.#pending.filter(({ commitAt }) => commitAt <= until).sort((a, b) => a.commitAt - b.commitAt);
      const [next] = due;
      if (!next) break;
      this.#pending = this.#pending.filter((other) => other !== next);
      this.now = next.commitAt;
      next.show();
    }
    this.now = until;
    this.#gone = this.#gone.filter(({ at }) => at > this.now - keepSeconds);
  }

  /** Every open transaction ends. Answers how long it took. */
  settle(): void {
    this.pass(Math.max(0, ...this.#pending.map(({ commitAt }) => commitAt - this.now)));
  }

  /** The company moves to another database: its transactions end, versions start anew, the log is empty. */
  move(): void {
    this.settle();
    this.pass(1);
    this.#version = 10;
    this.#logVersion = this.#temper.ownLogCounter ?? 0;
    this.#gone = [];
    this.#moved = this.now;
    for (const set of setNames)
      for (const [id, row] of [...this.#rows[set]].reverse()) this.#rows[set].set(id, { ...row, V: this.#next() });
  }

  /** Answers a request of the client. */
  answer(url: URL): Response {
    const [, company = "", area = "", name = ""] = url.pathname.split("/");
    if (company !== this.#company) this.#foreign.push(url.href);
    const skipped = Number(url.searchParams.get("$skip") ?? 0);
    const filter = readFilter(url.searchParams.get("$filter"));
    const after = url.searchParams.get("$skiptoken");
    const { rows, order } = this.#list(area, name);
    const fits = rows
      .filter((row) => filter(row))
      .sort((a, b) => compare(order(a), order(b)))
      .filter((row) => after === null || compare(order(row), after) > 0)
      .slice(skipped);
    if (url.pathname.endsWith("$count")) return this.#reply(String(fits.length));
    const page = fits.slice(0, this.pageSize);
    const last = page.at(-1);
    const next = new URL(url);
    if (last && fits.length > this.pageSize) next.searchParams.set("$skiptoken", order(last));
    const hasNext = fits.length > this.pageSize;
    this.asked.push({ url: url.href, path: `${area}/${name}`, hasNext });
    const results = page.map((row) => printRow(row));
    const count = url.searchParams.get("$inlinecount") === "allpages" ? { __count: String(fits.length) } : {};
    return this.#reply(JSON.stringify({ d: { results, ...count, ...(hasNext && { __next: next.href }) } }));
  }

  #reply(body: string): Response {
    const headers = { "content-type": "application/json", date: new Date(this.now * 1000).toUTCString() };
    return new Response(body, { headers });
  }

  #list(area: string, name: string): { rows: object[]; order: (row: object) => string } {
    const by = (field: string) => (row: object) => String(Reflect.get(row, field)).padStart(20, "0");
    if (area === "log") return { rows: [...this.#gone], order: by("V") };
    if (area === "counter") {
      // The newest that shows, whatever moment was asked about: nothing else would be as likely to lead a copy too far.
      const shown = setNames.flatMap((set) => [...this.#rows[set].values()].map(({ V }) => Number(V)));
      return { rows: shown.length > 0 ? [{ V: String(Math.max(...shown)) }] : [], order: by("V") };
    }
    if (area === "system")
      return {
        rows: [
          { Code: this.#company, Moved: this.#moved },
          { Code: "other", Moved: 1 },
        ],
        order: by("Code"),
      };
    const set = setNames.find((own) => own === `${area === "look" ? "feed" : area}/${name}`);
    if (!set) throw new Error(`The service has no ${area}/${name}.`);
    const rows = [...this.#rows[set].values()];
    if (area === "feed" && !this.#temper.keyOrder) return { rows, order: by("V") };
    if (name === "Stamps") return { rows, order: (row) => `${by("Modified")(row)} ${by("ID")(row)}` };
    return { rows, order: by("ID") };
  }

  #prepare({ set, id, name }: Change): () => void {
    const V = this.#next();
    const Modified = this.now + this.wallSeconds;
    const rows = this.#rows[set];
    const Type = logTypes[set];
    const logged = this.#temper.ownLogCounter === undefined ? V : String((this.#logVersion += 1));
    return () => {
      if (name !== undefined) rows.set(id, { ID: id, Name: name, Echo: rows.get(id)?.Echo ?? "", V, Modified });
      else if (rows.delete(id) && Type !== undefined) this.#gone.push({ V: logged, Key: id, Type, at: this.now });
    };
  }

  #next(): string {
    this.#version += 1;
    return String(this.#version);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printRow(row: object): object {
  const print = ([field, value]: [string, unknown]): [string, unknown] =>
    field === "Modified" || field === "Moved" ? [field, `/Date(${Number(value) * 1000})/`] : [field, value];
  return Object.fromEntries(Object.entries(row).map(print));
}
