import type { Moods } from "../../moods/moods.ts";
import type { Row } from "../data/row.ts";
import type { Table } from "../data/table.ts";
import { viewOf } from "../data/view.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { parentsOf, relationOf } from "../model/relations.ts";
import type { RowSource } from "../odata/row-source.ts";

/** The header of a line whose sync set mixes both, and which has no code of its own in the log of deletions (fact 77). */
export function headerOf(lines: Table, line: Row): { headers: Table; header: Row } | undefined {
  for (const { parent, collection, link } of parentsOf(lines.set)) {
    const own = link && lines.set.fieldsByName.get(link.name);
    if (!own || !Object.values(mixed).includes(collection.name)) continue;
    const headers = lines.sibling(parent);
    const header = headers.find(String(lines.read(line, own)));
    if (header) return { headers, header };
  }
  return undefined;
}

/** Sync sets that mix headers and lines in one list: line 0 is the header (fact 77). The lines' collection is named here. */
const mixed: Readonly<Record<string, string>> = {
  "sync/SalesInvoice/SalesInvoices": "SalesInvoiceLines",
  "sync/PurchaseOrder/PurchaseOrders": "PurchaseOrderLines",
};

interface Origin {
  readonly row: Row;
  readonly isLine: boolean;
}

/** Both lists in the order of versions. A line's version gets 1 added, so that no two rows of the mix share one. */
function* merge(headers: Table, lines: Table, after: number): Generator<{ origin: Origin; version: number }> {
  const left = headers.changesAfter(after);
  const right = lines.changesAfter(after - 1);
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    const headerVersion = a.done ? Number.POSITIVE_INFINITY : headers.versionOf(a.value);
    const lineVersion = b.done ? Number.POSITIVE_INFINITY : lines.versionOf(b.value) + 1;
    if (!a.done && headerVersion < lineVersion) {
      if (headerVersion > after) yield { origin: { row: a.value, isLine: false }, version: headerVersion };
      a = left.next();
    } else if (!b.done) {
      if (lineVersion > after) yield { origin: { row: b.value, isLine: true }, version: lineVersion };
      b = right.next();
    }
  }
}

function has({ set }: Table, field: Field): boolean {
  return field.name === "ID" || set.fieldsByName.get(field.name)?.type === field.type;
}

/** The rows of a sync set that mixes headers and lines, or undefined when the set does not. */
export function mixedSource(
  set: EntitySet,
  headers: Table,
  floor: bigint | undefined,
  moods: Moods,
): RowSource | undefined {
  const collection = headers.set.fieldsByName.get(mixed[set.path] ?? "");
  const relation = collection && relationOf(headers.set, collection);
  if (!relation?.link) return undefined;
  const { database, division } = headers;
  const lines = database.table(relation.child, division);
  const link = lines.set.fieldsByName.get(relation.link.name);
  const origins = new WeakMap<Row, Origin>();
  // A next link names the last row of its page; one version less brings that row again (fact 76).
  const again = moods.of(76) === "seen" ? 1n : 0n;
  const [ofHeader, ofLine] = [viewOf(set, headers), viewOf(set, lines)];

  const readLine = (line: Row, field: Field): Value => {
    if (has(lines, field)) return ofLine(line, field);
    const header = has(headers, field) && link ? headers.find(String(lines.read(line, link))) : undefined;
    return header ? ofHeader(header, field) : null;
  };

  return {
    set,
    table: headers,
    count: headers.store.count + lines.store.count,
    find: () => undefined,
    *rows(token) {
      const after = token === undefined ? floor : BigInt(token) - again;
      for (const { origin, version } of merge(
        headers,
        lines,
        after === undefined ? -1 : database.versionOfTimestamp(division, after),
      )) {
        const row = { position: version, index: -1, values: undefined };
        origins.set(row, origin);
        yield row;
      }
    },
    read(row, field) {
      const origin = origins.get(row);
      if (!origin) return null;
      if (field.name === "Timestamp") return database.timestampOf(division, row.position);
      if (origin.isLine) return readLine(origin.row, field);
      if (field.name === "LineNumber") return 0;
      return has(headers, field) ? ofHeader(origin.row, field) : null;
    },
  };
}
