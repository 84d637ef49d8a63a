import { createRandom } from "../../../src/sandbox/core/random.ts";
import type { TransactionWriter } from "../../../src/sandbox/exact/writes/transaction.ts";
import type { Site } from "./site.ts";

/** Latest a transaction is seen after its versions were given out: below the bound that the specs assume. Milliseconds. */
const latestMs = 590_000;

/** Each move gives lower versions, and a feed shows none below 1. */
const mostMoves = 6;

/** What a history did. */
export interface HistoryReport {
  readonly done: Record<string, number>;
  late: number;
  moves: number;
  forgotten: number;
}

/** What others do in the company meanwhile, at random under a seed. */
export interface History {
  readonly report: HistoryReport;
  /** Keys of cost centres that came back: their stamps did not move, so that only a sweep finds them. */
  readonly untold: ReadonlySet<string>;
  /** A few changes, and some time. */
  tick(): void;
  /** Lets everything that is under way be seen, and the bound pass. */
  rest(): void;
}

/** Records that the history may change, by set. */
interface Known {
  readonly alive: string[];
  readonly dead: string[];
}

/** Begins a history. `deletesLines`: only where the service leaves a trace of a deleted line can a copy know of it. */
export async function beginHistory(site: Site, seed: number, deletesLines: boolean): Promise<History> {
  const random = createRandom(seed, "history");
  const { sandbox, company } = site;
  const { exact, clock } = sandbox;
  const list = async (set: string, key: string): Promise<Known> => ({ alive: await keysOf(site, set, key), dead: [] });
  const records = {
    "crm/Accounts": await list("crm/Accounts", "ID"),
    "project/Projects": await list("project/Projects", "ID"),
    "salesinvoice/SalesInvoices": await list("salesinvoice/SalesInvoices", "InvoiceID"),
    "hrm/Costcenters": await list("hrm/Costcenters", "ID"),
  };
  type SetName = keyof typeof records;
  const lines = await list("salesinvoice/SalesInvoiceLines", "ID");
  const [item = ""] = await keysOf(site, "logistics/Items", "ID");
  const [customer = ""] = records["crm/Accounts"].alive;
  const untold = new Set<string>();
  let count = 0;
  const report: HistoryReport = { done: {}, late: 0, moves: 0, forgotten: 0 };
  const note = (what: string): void => void (report.done[what] = (report.done[what] ?? 0) + 1);

  const bodies: Record<SetName, (n: number) => Record<string, unknown>> = {
    "crm/Accounts": (n) => ({ Name: `Account ${n}`, City: random.pick(["Delft", "Gent", "Köln", "Łódź"]) }),
    "project/Projects": (n) => ({ Code: `C${n}`, Description: `Project ${n}`, Account: customer, Type: 3 }),
    "salesinvoice/SalesInvoices": (n) => ({
      Journal: "70",
      OrderedBy: customer,
      Description: `Invoice ${n}`,
      SalesInvoiceLines: Array.from({ length: random.integer(1, 4) }, (_, at) => ({
        Item: item,
        Quantity: at + 1,
        Description: `Line ${n}.${at}`,
      })),
    }),
    "hrm/Costcenters": (n) => ({ Code: `K${n}`, Description: `Cost centre ${n}` }),
  };
  const changes: Record<SetName, (n: number) => Record<string, unknown>> = {
    "crm/Accounts": (n) => ({ Name: `Changed ${n}` }),
    "project/Projects": (n) => ({ Description: `Changed ${n}` }),
    "salesinvoice/SalesInvoices": (n) => ({ Description: `Changed ${n}` }),
    "hrm/Costcenters": (n) => ({ Description: `Changed ${n}` }),
  };

  function act(set: SetName): ((writer: TransactionWriter) => void) | undefined {
    const { alive, dead } = records[set];
    const n = count++;
    const chance = random.next();
    if (chance < 0.25) {
      note(`create ${set}`);
      return (writer) => void alive.push(writer.create(set, bodies[set](n)));
    }
    if (chance < 0.7) {
      const key = random.pick(alive);
      note(`update ${set}`);
      return (writer) => writer.update(set, key, changes[set](n));
    }
    if (chance < 0.94 || dead.length === 0) {
      // The first account is the one that everything refers to.
      const at = random.integer(1, alive.length - 1);
      const [key] = alive.splice(at, 1);
      if (key === undefined) return undefined;
      if (set !== "salesinvoice/SalesInvoices") dead.push(key);
      note(`delete ${set}`);
      return (writer) => writer.remove(set, key);
    }
    const [key] = dead.splice(random.integer(0, dead.length - 1), 1);
    if (key === undefined) return undefined;
    alive.push(key);
    if (set === "hrm/Costcenters") untold.add(key.toLowerCase());
    note(`restore ${set}`);
    return (writer) => writer.restore(set, key);
  }

  /** A line goes, or changes: in the same transaction as whatever else is done. */
  function actOnLine(): ((writer: TransactionWriter) => void) | undefined {
    if (lines.alive.length === 0) return undefined;
    const at = random.integer(0, lines.alive.length - 1);
    const key = lines.alive[at] ?? "";
    if (deletesLines && random.next() < 0.3) {
      lines.alive.splice(at, 1);
      note("delete line");
      return (writer) => writer.remove("salesinvoice/SalesInvoiceLines", key);
    }
    const n = count++;
    note("update line");
    return (writer) => writer.update("salesinvoice/SalesInvoiceLines", key, { Description: `Changed ${n}` });
  }

  function transact(): void {
    const set = random.pick([
      "crm/Accounts",
      "project/Projects",
      "salesinvoice/SalesInvoices",
      "hrm/Costcenters",
    ] as const);
    const steps = [act(set), random.next() < 0.3 ? actOnLine() : undefined];
    const isLate = random.next() < 0.35;
    if (isLate) report.late++;
    try {
      exact.transaction(
        company,
        (writer) => {
          for (const step of steps) step?.(writer);
        },
        { visibleAfterMs: isLate ? random.integer(1000, latestMs) : 0 },
      );
    } catch (error) {
      if (!isNotThere(error)) throw error;
      note("record not there");
    }
  }

  /**
   * Somebody deletes a record and takes that back at once. Where it falls between the log and the set of one round, the entry
   * comes after the record, and once more when the record does not.
   */
  function undo(): void {
    const set = random.pick(["crm/Accounts", "project/Projects"] as const);
    const key = random.pick(records[set].alive.slice(1));
    try {
      exact.transaction(company, (writer) => writer.remove(set, key));
    } catch (error) {
      if (!isNotThere(error)) throw error;
      return note("record not there");
    }
    exact.transaction(company, (writer) => writer.restore(set, key));
    note(`undo ${set}`);
  }

  return {
    report,
    untold,
    tick() {
      for (let i = random.integer(1, 4); i > 0; i--) transact();
      if (random.next() < 0.3) undo();
      clock.advance(random.pick([0, 1000, 5000, 40_000, 300_000, 1_500_000]));
      if (report.moves < mostMoves && random.next() < 0.004) {
        exact.moveDivision(company);
        report.moves++;
      }
      if (random.next() < 0.002) {
        clock.advance(70 * 86_400_000);
        report.forgotten++;
      }
    },
    rest: () => clock.advance(latestMs + 700_000),
  };
}

/** A record that another transaction, not seen yet, took away or has not brought yet. */
function isNotThere(error: unknown): boolean {
  return error instanceof Error && /has no such record|had no such record/.test(error.message);
}

async function keysOf({ origin, company, token }: Site, set: string, key: string): Promise<string[]> {
  const keys: string[] = [];
  let next: string | undefined = `${origin}/api/v1/${company}/${set}?$select=${key}`;
  while (next !== undefined) {
    const answer = await fetch(next, { headers: { authorization: `Bearer ${token}`, accept: "application/json" } });
    const { d }: { d: Record<string, string>[] | { results: Record<string, string>[]; __next?: string } } = JSON.parse(
      await answer.text(),
    );
    const page = Array.isArray(d) ? { results: d } : d;
    for (const row of page.results) keys.push(row[key] ?? "");
    next = "__next" in page ? page.__next : undefined;
  }
  return keys;
}
