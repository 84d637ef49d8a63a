import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { FoundRow } from "./call-rows.ts";

/** A row as a driver gives it. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Checks a row that was read. PostgreSQL's driver gives bigints as text.
 *
 * @throws {StoreCorrupted} for values of other types
 */
export function foundRow(values: Values): FoundRow {
  const text = (name: string): string => textOrNull(values, name) ?? refuse(name);
  const number = (name: string): number => numberOrNull(values, name) ?? refuse(name);
  return {
    id: text("id"),
    started_at_ms: number("started_at_ms"),
    deadline_at_ms: numberOrNull(values, "deadline_at_ms"),
    operation: text("operation"),
    company: textOrNull(values, "company"),
    method: text("method"),
    path: text("path"),
    retry_class: text("retry_class"),
    resend_of: textOrNull(values, "resend_of"),
    ended_at_ms: numberOrNull(values, "ended_at_ms"),
    attempts: numberOrNull(values, "attempts"),
    status: numberOrNull(values, "status"),
    error: textOrNull(values, "error"),
    said: textOrNull(values, "said"),
    correlation_id: textOrNull(values, "correlation_id"),
    quota_left: textOrNull(values, "quota_left"),
    resend: textOrNull(values, "resend"),
    resend_revision: number("resend_revision"),
    replayable: number("replayable") === 1,
  };
}

/** The columns that `foundRow` reads, as every SELECT names them. */
export const foundColumns =
  "id, started_at_ms, deadline_at_ms, operation, company, method, path, retry_class, resend_of, ended_at_ms, attempts, status, error, said, correlation_id, quota_left, resend, resend_revision, CASE WHEN sealed IS NULL THEN 0 ELSE 1 END AS replayable";

function textOrNull(values: Values, name: string): string | null {
  const value = values[name];
  return value === null || typeof value === "string" ? value : refuse(name);
}

function numberOrNull(values: Values, name: string): number | null {
  const value = values[name];
  if (value === null || typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : refuse(name);
}

function refuse(name: string): never {
  throw new StoreCorrupted("A row of the call log", `holds a value of another type in ${name}`);
}
