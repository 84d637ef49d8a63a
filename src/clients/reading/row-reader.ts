import type { ServiceTable } from "../../../generated/tables.ts";
import { readJson } from "../../odata/pages/read-json.ts";
import { compileRowDecoder, type RowDecoder } from "../../odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../../odata/rows/decode-field.ts";
import { exactFieldsOf } from "../../odata/rows/exact-fields.ts";
import { shapeOf } from "../tables/entity-shape.ts";

/** Reads the answers of one entity: JSON without lost digits, and the decoder of its rows. */
export interface RowReader {
  parse(text: string): unknown;
  readonly decode: RowDecoder;
}

const readers = new WeakMap<ServiceTable, Map<string, RowReader>>();

/** The reader of an entity of a table, made once for the same way of decoding. */
export function rowReader(table: ServiceTable, name: string | undefined, decoding: DecodeOptions): RowReader {
  const key = `${name ?? ""} ${JSON.stringify(decoding)}`;
  let made = readers.get(table);
  if (!made) readers.set(table, (made = new Map()));
  let reader = made.get(key);
  if (!reader) {
    const shape = shapeOf(table, name);
    const exact = exactFieldsOf(shape, decoding);
    reader = { parse: (text) => readJson(text, exact), decode: compileRowDecoder(shape, decoding) };
    made.set(key, reader);
  }
  return reader;
}
