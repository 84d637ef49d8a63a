import { StoreCorrupted } from "../../errors/store-corrupted.ts";

/**
 * A number of a row; PostgreSQL's driver gives bigints as text.
 *
 * @throws {StoreCorrupted} when a record is damaged
 */
export function readNumber(row: Readonly<Record<string, unknown>>, name: string, of: string): number {
  const value = Number(row[name] ?? NaN);
  if (Number.isFinite(value)) return value;
  throw new StoreCorrupted(`A row of the ${of}`, `holds a value of another type in ${name}`);
}
