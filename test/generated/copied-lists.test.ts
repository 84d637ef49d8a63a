import { describe, expect, test } from "vitest";
import { index } from "../../generated/exact-online/sync.ts";
import type { SyncRow } from "../../generated/tables.ts";
import { SandboxTransactionInvalid } from "../../src/errors/sandbox-transaction-invalid.ts";
import { type Json, signedIn } from "../sandbox/exact/support/exact-world.ts";

// Far more requests than a minute permits: the quotas have tests of their own.
const scale = { quota: 1_000_000, lifetime: 1000 };
const rows = Object.fromEntries(
  (await Promise.all(Object.values(index.services).map((load) => load()))).flatMap(({ table }) =>
    Object.entries(table.sets),
  ),
);
const sets = Object.entries(rows);
const words = (names = ""): string[] => names.split(" ").filter(Boolean);
const columnsOf = (row: SyncRow): string[] => Object.values(row.columns).flatMap(words);

/** The address at which a copy begins: every column, and everything since ever. */
function firstPage(row: SyncRow, division: number, top = ""): string {
  const since =
    row.strategy === "row-version" ? `${row.cursor} gt 1L` : `${row.cursor} ge datetime'2000-01-01T00:00:00'`;
  const filter = row.cursor === undefined ? "" : `&$filter=${since}`;
  return `${row.path.replace("{division}", String(division))}?$select=${columnsOf(row).join(",")}${filter}${top}`;
}

const isLineOf = ({ lines }: SyncRow, record: Json): boolean => lines !== undefined && record[lines.number] !== 0;

/** What a copy keeps of a row: of a mixed feed a header's fields, or a line's. */
const fieldsOf = (row: SyncRow, record: Json): string[] => {
  if (!row.lines) return columnsOf(row);
  return words(isLineOf(row, record) ? row.lines.line : row.lines.header);
};

const keyOf = (row: SyncRow, record: Json): string => {
  const isLine = isLineOf(row, record);
  return JSON.stringify([isLine, ...words(isLine ? row.lines?.key : row.key).map((name) => record[name])]);
};

describe("the service that is played answers every list that is copied", async () => {
  const exact = await signedIn({ scale });

  test.each(sets)("%s", async (name, row) => {
    const records = await exact.rows(firstPage(row, exact.division));
    const first = records[0] ?? {};
    if (records.length > 0) {
      const { __metadata: _, ...fields } = first;
      expect(Object.keys(fields).sort()).toEqual(columnsOf(row).sort());
    }
    const keys = records.map((record) => keyOf(row, record));
    expect(keys.filter((key) => key.includes("null"))).toEqual([]);
    // One row a currency, of which sixty are played in one.
    if (name !== "read/financial/OutstandingInvoicesOverview") expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("what is said to be derived", async () => {
  const few = Object.fromEntries(sets.map(([, { plain, record }]) => [plain?.record ?? record, 3]));

  /** Whether the service takes a change of a record. */
  function change(set: string, key: string, body: Json): boolean {
    try {
      exact.service.transaction(exact.division, (writer) => writer.update(set, key, body));
      return true;
    } catch (refused) {
      if (!(refused instanceof SandboxTransactionInvalid)) throw refused;
      return false;
    }
  }

  /** Gives every record of a set other names: what can be written of it is changed. */
  async function rename(set: string, row: SyncRow): Promise<boolean> {
    const { path, key } = row.plain ?? row;
    if (words(key).length !== 1) return false;
    const found = await exact.rows(`${path.replace("{division}", String(exact.division))}?$select=${key}`);
    const [first, ...others] = found.map(({ [key]: value }) => String(value));
    const accepted = [
      "Description",
      "Name",
      "FullName",
      "FirstName",
      "LastName",
      "Subject",
      "Code",
      "SearchCode",
    ].filter((field) => first !== undefined && change(set, first, { [field]: `${field} anew` }));
    for (const one of others) change(set, one, Object.fromEntries(accepted.map((field) => [field, `${field} anew`])));
    return accepted.length > 0;
  }

  const exact = await signedIn({ scale, rows: few });
  const feeds = sets.filter(([, row]) => row.strategy === "row-version" || row.strategy === "modified");
  const read = async () =>
    new Map(await Promise.all(feeds.map(async ([name, row]) => [name, await all(row)] as const)));
  const all = async (row: SyncRow) => {
    const { rows } = await exact.allPages(firstPage(row, exact.division));
    return new Map(rows.map((record) => [keyOf(row, record), record]));
  };

  test("is all that changes in a row whose own stamp stands still", async () => {
    const before = await read();
    const renamed = [];
    for (const [name, row] of sets) if (await rename(name, row)) renamed.push(name);
    expect(renamed.length).toBeGreaterThan(100);
    const after = await read();
    const moved = new Map<string, Set<string>>();
    const unsaid: string[] = [];
    for (const [name, row] of feeds) {
      const derived = new Set(words(row.derived));
      for (const [key, was] of before.get(name) ?? []) {
        const is = after.get(name)?.get(key) ?? {};
        if (row.cursor === undefined || is[row.cursor] !== was[row.cursor]) continue;
        for (const field of fieldsOf(row, was))
          if (is[field] !== was[field]) {
            moved.set(name, (moved.get(name) ?? new Set()).add(field));
            if (!derived.has(field)) unsaid.push(`${name}.${field}`);
          }
      }
    }
    expect([...new Set(unsaid)]).toEqual([]);
    expect([...moved.values()].reduce((sum, fields) => sum + fields.size, 0)).toBeGreaterThan(200);
  }, 120_000);
});
