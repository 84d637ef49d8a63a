import { isErpError } from "../errors/erp-error.ts";
import { StoreUnavailable } from "../errors/store-unavailable.ts";

/** SQLSTATE of an error that the server itself reported. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
export function sqlState(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && "severity" in Object(error) ? code : undefined;
}

/** Whether a schema or table is not there. */
export function isMissingTable(error: unknown): boolean {
  const state = sqlState(error);
  return state === "42P01" || state === "3F000";
}

/** Whether the server undid the statement because another one came between: serialization failure, deadlock. */
export function isOutrun(error: unknown): boolean {
  const state = sqlState(error);
  return state === "40001" || state === "40P01";
}

/** Whether nobody knows if the statement counts: the connection broke, or the server went down. */
export function isUnsure(error: unknown): boolean {
  if (isErpError(error)) return false;
  const state = sqlState(error);
  return state === undefined || state.startsWith("08") || state.startsWith("57P");
}

/** The error of this package for a failure of the database, with the original as the cause. */
export function postgresFailure(cause: unknown): Error {
  if (isErpError(cause)) return cause;
  const state = sqlState(cause);
  if (state === "53100")
    return new StoreUnavailable("the disk of the PostgreSQL server is full. Free some space; nothing was changed.", {
      cause,
    });
  return new StoreUnavailable(
    state === undefined ? "the PostgreSQL server does not answer." : `PostgreSQL refused with SQLSTATE ${state}.`,
    { cause },
  );
}
