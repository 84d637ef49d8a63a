import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { EntitySet, Media } from "../../api/entity-set.ts";
import { sameKey } from "../../api/error-answer.ts";
import { blankRow, isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { DescribedSet } from "../described-set.ts";
import { resolveReferences } from "../resolve-references.ts";

/** A set over its table, with what all records do: ids, numbers, blanks, references, stamps, and their parts go with them. */
export function storedSet(tables: CompanyTables, set: DescribedSet): EntitySet {
  return {
    type: set.type,
    get rows() {
      return tables.table(set.name);
    },
    links: set.links,
    deep: set.deep,
    refusesUnknown: true,
    create: (values) => insertRecord(tables, set, values),
    update: (position, changes) => changeRecord(tables, set, position, changes),
    remove: (position) => removeRecord(tables, set, position),
    ...(tables.seeds.model.media.has(set.type.name) && { media: storedBytes(tables, set) }),
  };
}

/** Bytes beside the records of a set. */
function storedBytes(tables: CompanyTables, { name, type }: DescribedSet): Media {
  const place = (row: Row): string => `${name}/${row[type.key[0] ?? "id"]}`;
  return {
    read: (row) => tables.contents.get(place(row)),
    write(position, bytes) {
      const table = tables.table(name);
      tables.contents.set(place(table.at(position)), bytes);
      table.update(position, {});
    },
  };
}

/** Adds a record and answers its position. */
export function insertRecord(tables: CompanyTables, set: DescribedSet, values: Row): number {
  const table = tables.table(set.name);
  const key = set.type.key[0] ?? "id";
  const given = withKeys(set, resolveReferences(tables, set, values));
  const row: Record<string, Value> = { ...blankRow(set.type), ...given };
  if (isBlank(row[key])) row[key] = tables.newGuid();
  if (set.type.fields.has("number") && isBlank(row["number"])) row["number"] = nextNumber(tables, set.name);
  refuseSecond(tables, set, row, undefined);
  const position = table.insert({ ...row, ...stamps(tables, set) });
  if (position === undefined) throw sameKey(set.name, `${key}='${row[key]}'`);
  return position;
}

/** Changes a record. */
export function changeRecord(tables: CompanyTables, set: DescribedSet, position: number, changes: Row): void {
  const values = withKeys(set, resolveReferences(tables, set, changes));
  refuseSecond(tables, set, values, position);
  tables.table(set.name).update(position, { ...values, ...stamps(tables, set) });
}

/** Removes a record with all that is part of it. */
export function removeRecord(tables: CompanyTables, set: DescribedSet, position: number): void {
  const row = tables.table(set.name).at(position);
  for (const [navigation, link] of Object.entries(set.links)) {
    const part = set.type.navigations.get(navigation);
    if (link.one || part === undefined || derived.has(part)) continue;
    for (const { position: at } of [...tables.all(part, link.field, row[link.from ?? "id"] ?? null)])
      removeRecord(tables, tables.described(part), at);
  }
  tables.table(set.name).remove(position);
}

/** Sets that are worked out from others and have nothing to remove. */
const derived = new Set(["contactsInformation", "applyVendorEntries"]);

/** When a record was last changed: 43 pages do not say it, and files say when they were made (fact 202). */
function stamps(tables: CompanyTables, { type }: DescribedSet): Row {
  return type.fields.has("lastModifiedDateTime") ? { lastModifiedDateTime: tables.timestamp() } : {};
}

/** Codes and numbers are kept in capitals. */
function withKeys({ natural }: DescribedSet, values: Row): Row {
  const value = natural === undefined ? undefined : values[natural];
  return natural !== undefined && typeof value === "string" ? { ...values, [natural]: value.toUpperCase() } : values;
}

function refuseSecond(tables: CompanyTables, set: DescribedSet, row: Row, own: number | undefined): void {
  if (set.natural === undefined || isBlank(row[set.natural])) return;
  const found = tables.findBy(set.name, set.natural, row[set.natural]);
  if (found && found.position !== own) throw sameKey(set.name, `${set.natural}='${row[set.natural]}'`);
}

/** The next number of a set's series, which goes on where the seeded records end and gives none twice. */
export function nextNumber(tables: CompanyTables, set: string): Value {
  for (let index = tables.table(set).end; ; index++) {
    const number = tables.seeds.value(set, index, "number");
    if (!tables.findBy(set, "number", number)) return number;
  }
}
