import type { CallQuery } from "../../http/log/call-log.ts";
import type { FoundRow } from "./call-rows.ts";

/** A condition of SQL and its values. */
export interface CallCondition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const outcomes: Readonly<Record<NonNullable<CallQuery["outcome"]>, string>> = {
  ok: "ended_at_ms IS NOT NULL AND error IS NULL AND (status IS NULL OR status < 400)",
  failed: "ended_at_ms IS NOT NULL AND (error IS NOT NULL OR status >= 400)",
  open: "ended_at_ms IS NULL",
};

/** The conditions of a query, for any SQL. `placeholder` names the n-th value, from 1 on. */
export function callCondition(query: CallQuery, placeholder: (number: number) => string): CallCondition {
  const values: (string | number)[] = [];
  const parts: string[] = [];
  const add = (sql: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    values.push(value);
    parts.push(`${sql} ${placeholder(values.length)}`);
  };
  add("started_at_ms >=", query.sinceMs);
  add("started_at_ms <", query.untilMs);
  add("operation =", query.operation);
  add("company =", query.company);
  add("status =", query.status);
  add("error =", query.error);
  add("correlation_id =", query.correlationId);
  if (query.outcome) parts.push(outcomes[query.outcome]);
  return { sql: parts.length === 0 ? "TRUE" : parts.map((part) => `(${part})`).join(" AND "), values };
}

/** The same conditions on a row in memory. */
export function meetsQuery(row: FoundRow, query: CallQuery): boolean {
  const { sinceMs, untilMs, operation, company, status, error, correlationId, outcome } = query;
  if (sinceMs !== undefined && row.started_at_ms < sinceMs) return false;
  if (untilMs !== undefined && row.started_at_ms >= untilMs) return false;
  if (operation !== undefined && row.operation !== operation) return false;
  if (company !== undefined && row.company !== company) return false;
  if (status !== undefined && row.status !== status) return false;
  if (error !== undefined && row.error !== error) return false;
  if (correlationId !== undefined && row.correlation_id !== correlationId) return false;
  if (outcome === undefined) return true;
  const found = row.ended_at_ms === null ? "open" : row.error !== null || (row.status ?? 0) >= 400 ? "failed" : "ok";
  return found === outcome;
}
