import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { describeShape, isWireRow, type WireRow } from "./wire-row.ts";

/** Where a list keeps its rows; see `x-paging` in `specs/README.md`. */
export interface PageEnvelope {
  readonly style: "odata-v4" | "odata-v2" | "none";
  /** A field's name, or `$` when the body itself is the array; of a list without pages either is taken. */
  readonly items: string;
}

/** One page of a list. */
export interface Page {
  readonly rows: readonly WireRow[];
  /** Address of the next page exactly as it came; to be followed as it is (facts 47, 117, 172). */
  readonly nextLink: string | undefined;
  /** Rows on all pages together, when that was asked for. */
  readonly count: number | undefined;
  /** Context URL of the page as it came, to which its relative links are relative. */
  readonly context?: string;
}

function rowsOf(value: unknown, expected: string): readonly WireRow[] {
  if (!Array.isArray(value)) throw new EnvelopeUnknown(expected, describeShape(value));
  const rows: readonly unknown[] = value;
  if (rows.every(isWireRow)) return rows;
  throw new EnvelopeUnknown(
    `${expected} of objects`,
    `among them ${describeShape(rows.find((row) => !isWireRow(row)))}`,
  );
}

/** Where a body says that something went wrong, in the versions of OData. */
const faults = ["error", "odata.error", "@error", "@odata.error"];

/** Rows beside an error are some of them: the server stopped while it wrote. */
function refuseFault(body: unknown, expected: string): void {
  if (isWireRow(body) && faults.some((name) => body[name] !== undefined && body[name] !== null))
    throw new EnvelopeUnknown(expected, "an error");
}

/** The control information of v4, which 4.01 may write without `odata.`. */
export function annotationOf(row: WireRow, name: string, of = ""): unknown {
  return row[`${of}@odata.${name}`] ?? row[`${of}@${name}`];
}

/** A link that is there must be text: a lost one would end the list early. */
export function linkOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && value !== "") return value;
  throw new EnvelopeUnknown(
    "the address of the next page",
    typeof value === "string" ? "an empty text" : describeShape(value),
  );
}

/** v2 counts in text (fact 50), v4 in numbers. */
function countOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  throw new EnvelopeUnknown("a number of rows", describeShape(value));
}

/**
 * The shapes of fact 44: `{d:{results:[…]}}`, `{d:[…]}`, and `{d:{…}}` for functions with one result (facts 45, 81).
 * An object with none but control fields is no row.
 */
function readV2(body: unknown): Page {
  const expected = "a list in d";
  const d = isWireRow(body) ? body["d"] : undefined;
  if (Array.isArray(d)) return { rows: rowsOf(d, expected), nextLink: undefined, count: undefined };
  if (!isWireRow(d))
    throw new EnvelopeUnknown(expected, d === undefined ? describeShape(body) : `${describeShape(d)} in d`);
  // A record that has a field of this name says which record it is; a list does not.
  if (Object.hasOwn(d, "results") && !Object.hasOwn(d, "__metadata"))
    return {
      rows: rowsOf(d["results"], "a list in d.results"),
      nextLink: linkOf(d["__next"]),
      count: countOf(d["__count"]),
    };
  const fields = Object.keys(d).filter((name) => name === "__metadata" || !name.startsWith("__"));
  if (fields.length === 0 || Object.hasOwn(d, "__next"))
    throw new EnvelopeUnknown(expected, `${describeShape(d)} in d`);
  return { rows: [d], nextLink: undefined, count: undefined };
}

function readV4(body: unknown, items: string): Page {
  if (!isWireRow(body) || !Object.hasOwn(body, items))
    throw new EnvelopeUnknown(`a list in ${items}`, describeShape(body));
  const context = annotationOf(body, "context");
  return {
    rows: rowsOf(body[items], `a list in ${items}`),
    nextLink: linkOf(annotationOf(body, "nextLink")),
    count: countOf(annotationOf(body, "count")),
    ...(typeof context === "string" && { context }),
  };
}

/** A list without pages: the body itself or a field of it. Of one service both were seen, whatever it documents (fact 185). */
function readUnpaged(body: unknown, items: string): Page {
  const field = items === "$" ? "value" : items;
  if (!Array.isArray(body) && (items !== "$" || isWireRow(body))) return readV4(body, field);
  return { rows: rowsOf(body, "a list"), nextLink: undefined, count: undefined };
}

/**
 * Takes the rows of one page out of an answer. What is none of the known shapes is an error, never an empty list.
 *
 * @throws {EnvelopeUnknown} when the answer has none of the shapes
 * @example
 * ```ts
 * readPage({ d: { results: [{ ID: "1" }], __next: "https://…" } }, { style: "odata-v2", items: "d" });
 * // { rows: [{ ID: "1" }], nextLink: "https://…", count: undefined }
 * ```
 */
export function readPage(body: unknown, { style, items }: PageEnvelope): Page {
  refuseFault(body, style === "odata-v2" ? "a list in d" : `a list in ${items}`);
  if (style === "odata-v2") return readV2(body);
  if (style === "none") return readUnpaged(body, items);
  return readV4(body, items);
}
