import { type CellForms, CellInvalid, valueOf } from "./cell-value.ts";
import type { FieldMap, MappedField } from "./field-map.ts";
import { Digits, type Problem, type SourceRow } from "./source-rows.ts";

/** What one write sends, and the rows that it is made of. */
export interface Document {
  readonly rows: readonly SourceRow[];
  readonly body: Readonly<Record<string, unknown>>;
  /** The rows that made the elements of each list of lines. */
  readonly lineRows: Readonly<Record<string, readonly SourceRow[]>>;
}

/** Documents, and what is wrong with their rows. */
export interface Documents {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** A cell as text, to compare two by and to tell rows apart by; empty for one that holds nothing. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Digits) return cell.text;
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell).trim();
}

const cellOf = (row: SourceRow, { from }: MappedField): unknown =>
  "text" in from ? from.text : Object.hasOwn(row.cells, from.column) ? row.cells[from.column] : undefined;

const columnOf = ({ name, from }: MappedField): string => ("text" in from ? name : from.column);

/** Rows by the documents that they make, in the order of the first row of each. */
function groupsOf(rows: readonly SourceRow[], by: readonly string[], problems: Problem[]): SourceRow[][] {
  if (by.length === 0) return rows.map((row) => [row]);
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const values = by.map((column) => cellText(row.cells[column]));
    if (values.every((value) => value === "")) {
      problems.push({ row: row.at, column: by[0] ?? "", problem: "is empty, so nothing says which document it is of" });
      continue;
    }
    const name = JSON.stringify(values);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
}

/** Reads the cells of a row for some of its fields. */
function readFields(
  row: SourceRow,
  fields: readonly MappedField[],
  forms: CellForms,
  problems: Problem[],
): Record<string, unknown> {
  const found: [string, unknown][] = [];
  for (const one of fields) {
    try {
      // What was typed once is in the forms that a description has, not those of the file.
      const how: CellForms = "text" in one.from ? { dates: "iso", decimals: "point" } : forms;
      const value = valueOf(one.shape, one.field, cellOf(row, one), how);
      if (value !== undefined) found.push([one.field, value]);
    } catch (error) {
      if (!(error instanceof CellInvalid)) throw error;
      problems.push({ row: row.at, column: columnOf(one), problem: error.message });
    }
  }
  return Object.fromEntries(found);
}

/**
 * Makes documents of rows: those that agree in the columns of `groupBy` make one, with a line for each. What stands in
 * the head of a document has to be the same in all of its rows.
 */
export function buildDocuments(
  rows: readonly SourceRow[],
  { fields, groupBy }: FieldMap,
  forms: CellForms,
  unit: string,
): Documents {
  const problems: Problem[] = [];
  const head = fields.filter(({ lines }) => lines === undefined);
  const lists = [...new Set(fields.flatMap(({ lines }) => (lines === undefined ? [] : [lines])))];
  const documents = groupsOf(rows, groupBy, problems).map((group): Document => {
    const [first] = group;
    if (!first) throw new Error("A document has a row.");
    for (const row of group)
      for (const one of head)
        if (cellText(cellOf(row, one)) !== cellText(cellOf(first, one)))
          problems.push({
            row: row.at,
            column: columnOf(one),
            problem: `is another one than in ${unit} ${first.at}, which is of the same document`,
          });
    const lineRows: Record<string, SourceRow[]> = {};
    const lines = lists.map((list) => {
      const own = fields.filter((one) => one.lines === list);
      const given = own.filter(({ from }) => "column" in from);
      // A row without any cell of a line says something of the head alone.
      const holding = group.filter((row) => given.some((one) => cellText(cellOf(row, one)) !== ""));
      lineRows[list] = holding;
      return [list, holding.map((row) => readFields(row, own, forms, problems))] as const;
    });
    return {
      rows: group,
      lineRows,
      body: { ...readFields(first, head, forms, problems), ...Object.fromEntries(lines) },
    };
  });
  return { documents, problems };
}
