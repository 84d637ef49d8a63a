import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import { Digits, mostRows, type Problem, type SourceRow, type SourceRows } from "./source-rows.ts";

/** Keeps the digits of a number, which Node.js tells since version 21. @see https://tc39.es/proposal-json-parse-with-source/ */
function keepDigits(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === "number" ? new Digits(context?.source ?? String(value)) : value;
}

/** JSON text whose numbers are `Digits`. @throws {SyntaxError} when it is none */
export function parseKeepingDigits(text: string): unknown {
  return JSON.parse(text, keepDigits);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** Each value with its place: of one array by its number, of lines by the line. */
function* valuesOf(text: string, isArray: boolean): Generator<{ readonly at: number; readonly value: unknown }> {
  if (isArray) {
    let all: unknown;
    try {
      all = parseKeepingDigits(text);
    } catch (error) {
      throw new UsageInvalid(`it is no JSON: ${reasonOf(error)}`);
    }
    for (const [at, value] of (Array.isArray(all) ? all : [all]).entries()) yield { at: at + 1, value };
    return;
  }
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      yield { at: at + 1, value: parseKeepingDigits(line) };
    } catch (error) {
      throw new UsageInvalid(`line ${at + 1} is no JSON: ${reasonOf(error)}`);
    }
  }
}

/**
 * Reads JSON: one array of objects, or an object a line. Digits of numbers stay as they are.
 *
 * @throws {UsageInvalid} when it is no JSON, or has more than 100,000 rows
 */
export function readJsonRows(text: string): SourceRows {
  // An object over several lines is a file of one row.
  const isArray = text.trimStart().startsWith("[") || text.trimStart().split(/\r?\n/, 1)[0]?.trim() === "{";
  const columns = new Set<string>();
  const rows: SourceRow[] = [];
  const problems: Problem[] = [];
  for (const { at, value } of valuesOf(text, isArray)) {
    if (isObject(value) && !(value instanceof Digits)) {
      for (const name of Object.keys(value)) columns.add(name);
      rows.push({ at, cells: value });
    } else problems.push({ row: at, problem: "is no object of fields" });
    if (rows.length + problems.length > mostRows)
      throw new UsageInvalid(`more than ${mostRows.toLocaleString("en")} rows: cut the file.`);
  }
  return { unit: isArray ? "record" : "line", columns: [...columns], rows, problems };
}
