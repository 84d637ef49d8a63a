import { extname } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { FileRefused, readBinaryFile } from "../../kit/read-text-file.ts";
import { checkGivenFile } from "../given-file.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonRows } from "./read-json-rows.ts";
import type { SourceRows } from "./source-rows.ts";

/** A larger file is cut into several: all of its rows are checked before one is stored. Bytes. */
const mostBytes = 128 * 1024 * 1024;

/** Text of a file; a mark of its byte order is left out. @throws {UsageInvalid} when it is no UTF-8, or too large */
function textOf(file: string): string {
  checkGivenFile(file, "<file>");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readBinaryFile(file, mostBytes));
  } catch (error) {
    if (error instanceof FileRefused) throw new UsageInvalid(`${file}: ${error.message}.`);
    if (!(error instanceof TypeError)) throw error;
    throw new UsageInvalid(`${file} is no UTF-8: save it as "CSV UTF-8", or convert it, since letters would change.`);
  }
}

/**
 * Reads a file of rows: JSON where its name ends in `.json`, `.jsonl` or `.ndjson`, else CSV.
 *
 * @throws {UsageInvalid} when it is missing, not UTF-8, or neither
 */
export function readRowsFile(file: string, separator: string | undefined): SourceRows {
  const text = textOf(file);
  try {
    return /^\.(json|jsonl|ndjson)$/i.test(extname(file)) ? readJsonRows(text) : readCsv(text, separator);
  } catch (error) {
    throw error instanceof UsageInvalid ? new UsageInvalid(`${file}: ${error.message}`) : error;
  }
}
