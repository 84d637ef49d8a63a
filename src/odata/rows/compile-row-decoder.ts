import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import type { EntityShape } from "../entity-shape.ts";
import { trimPadding } from "../literals/trim-padding.ts";
import { readNested } from "../pages/read-nested.ts";
import { describeShape, isWireRow, type WireRow } from "../pages/wire-row.ts";
import { type DecodeOptions, type FieldDecoder, fieldDecoder } from "./decode-field.ts";
import { readIdentity } from "./read-identity.ts";
import { underOwnNames } from "./under-own-names.ts";
import { readWallClock } from "./wall-clock.ts";

/** A row as the caller gets it. */
export type DecodedRow = Record<string, unknown>;

/** An expanded collection of which the answer holds only the beginning. The list is not complete before it is followed. */
export interface OpenNested {
  readonly field: string;
  /** The rows so far, inside of the decoded row: push the missing ones here. Empty when `link` starts over. */
  readonly rows: DecodedRow[];
  /** Address of the missing rows. */
  readonly link: string;
  /** `rest` when the link goes on after `rows`; `all` when it leads to the whole collection from its beginning. */
  readonly reads: "rest" | "all";
  /** Decodes the rows that the link brings. */
  readonly decode: RowDecoder;
}

/** Decodes one row. What has to be followed before the row is complete is added to `open`. */
export type RowDecoder = (wire: WireRow, open: OpenNested[]) => DecodedRow;

type DeepDecoder = (wire: WireRow, open: OpenNested[], depth: number) => DecodedRow;

/** Deeper than any service expands; keeps a hostile body from overflowing the stack. */
const maxDepth = 20;
const space = 32;
const slash = 47;

const unknownShape: EntityShape = { kinds: {} };

/** Control information of v4 that nobody needs once the row is whole; 4.01 may leave `odata.` out. */
function isSpent(field: string): boolean {
  if (field.endsWith("nextLink")) return /@(?:odata\.)?nextLink$/.test(field);
  return field === "@odata.context" || field === "@context";
}

/** A text of v2 whose kind is not known: without padding, and a date as local time. */
function readText(value: string): string {
  const text = value.charCodeAt(value.length - 1) === space ? trimPadding(value) : value;
  return text.charCodeAt(0) === slash && text.startsWith("/Date(") ? (readWallClock(text) ?? text) : text;
}

/** Address of the whole collection, for one that fills a page and does not say whether it goes on (fact 54). */
function collectionLink(wire: WireRow, field: string): string {
  const { uri } = readIdentity(wire);
  if (uri !== undefined) return `${uri}/${field}`;
  throw new EnvelopeUnknown(`a way to tell whether ${field} is complete`, "a full page and no address");
}

/**
 * Makes the decoder of an entity's rows. It gives a new object without `__metadata`, without collections that were
 * not expanded, with every `/Date(…)/` as local time, and without the spaces that the server padded with (fact 58).
 * Null stays null.
 *
 * @throws {FieldInvalid} from the decoder, when a field is not what its kind promises
 * @throws {EnvelopeUnknown} from the decoder, when a nested record has no known shape
 * @example
 * ```ts
 * const decode = compileRowDecoder({ kinds: { Modified: "datetime" } }, { dialect: "v2" });
 * decode({ __metadata: {}, Modified: "/Date(1782404464000)/" }, []); // { Modified: "2026-06-25T16:21:04" }
 * ```
 */
export function compileRowDecoder(shape: EntityShape, options: DecodeOptions): RowDecoder {
  const { dialect, nestedPageSize = 60 } = options;
  const v2 = dialect === "v2";
  const compiled = new Map<EntityShape, DeepDecoder>();

  const compile = (of: EntityShape): DeepDecoder => {
    const known = compiled.get(of);
    if (known) return known;
    const decoders = new Map<string, FieldDecoder>();
    for (const [field, kind] of Object.entries(of.kinds)) {
      const decode = fieldDecoder(kind, options);
      if (decode) decoders.set(field, decode);
    }

    /** The value of a nested field; undefined when it was not expanded. */
    const decodeNested = (wire: WireRow, field: string, open: OpenNested[], depth: number): unknown => {
      if (depth >= maxDepth) throw new EnvelopeUnknown(`at most ${maxDepth} levels of nested records`, "more");
      const inner = of.nested && Object.hasOwn(of.nested, field) ? of.nested[field]?.() : undefined;
      const decode = compile(inner ?? unknownShape);
      const decodeHere: RowDecoder = (row, opened) => decode(row, opened, depth + 1);
      const nested = readNested(wire, field);
      if (nested.kind === "none" || nested.kind === "deferred") return undefined;
      if (nested.kind === "one") return decodeHere(nested.row, open);
      const { rows, nextLink } = nested;
      // A collection of texts or numbers, null and lists among them.
      if (!inner && nextLink === undefined && !rows.some(isWireRow)) {
        return v2 ? rows.map((item) => (typeof item === "string" ? readText(item) : item)) : rows;
      }
      const cut = v2 && nextLink === undefined && rows.length > 0 && rows.length % nestedPageSize === 0;
      const decoded = cut
        ? []
        : rows.map((row) => {
            if (isWireRow(row)) return decodeHere(row, open);
            throw new EnvelopeUnknown(`records in ${field}`, describeShape(row));
          });
      const link = cut ? collectionLink(wire, field) : nextLink;
      if (link !== undefined)
        open.push({ field, rows: decoded, link, reads: cut ? "all" : "rest", decode: decodeHere });
      return decoded;
    };

    const decode: DeepDecoder = (wire, open, depth) => {
      const { __metadata, ...row }: Record<string, unknown> = of.spelled ? underOwnNames(wire, of.spelled) : wire;
      let dropped: Set<string> | undefined;
      for (const field of Object.keys(row)) {
        const value = row[field];
        if (value === null) continue;
        const decodeField = decoders.get(field);
        if (decodeField) row[field] = decodeField(value, field);
        else if (typeof value === "string") {
          if (!v2) {
            if (isSpent(field)) (dropped ??= new Set()).add(field);
          } else {
            const text = readText(value);
            if (text !== value) row[field] = text;
          }
        } else if (typeof value === "object") {
          const nested = decodeNested(wire, field, open, depth);
          if (nested === undefined) (dropped ??= new Set()).add(field);
          else row[field] = nested;
        }
      }
      // Rebuilt, since deleting fields would make the object slow for its reader.
      return dropped ? Object.fromEntries(Object.entries(row).filter(([field]) => !dropped.has(field))) : row;
    };
    compiled.set(of, decode);
    return decode;
  };

  const decode = compile(shape);
  return (wire, open) => decode(wire, open, 0);
}
