import { isErpError } from "../errors/erp-error.ts";
import { StoreCorrupted } from "../errors/store-corrupted.ts";
import { StoreUnavailable } from "../errors/store-unavailable.ts";

/** Result codes of SQLite. @see https://www.sqlite.org/rescode.html */
const busy = 5;
const locked = 6;
const full = 13;
const corrupt = 11;
const notADatabase = 26;

/** Whether another connection is writing at this moment. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === busy || code === locked;
}

/** The error of this package for a failure of SQLite, with the original as the cause. */
export function sqliteFailure(cause: unknown): Error {
  if (isErpError(cause)) return cause;
  const code = primaryCode(cause);
  if (code === corrupt || code === notADatabase)
    return new StoreCorrupted("The SQLite database", "is damaged or no database", { cause });
  if (code === full) return new StoreUnavailable("the disk is full. Free some space; nothing was changed.", { cause });
  if (isBusy(cause))
    return new StoreUnavailable("another process keeps the SQLite database locked. End its transaction.", { cause });
  return new StoreUnavailable(`SQLite failed with code ${code ?? "unknown"}.`, { cause });
}

/** The low byte; the others only refine it. */
function primaryCode(error: unknown): number | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "errcode") : undefined;
  return typeof code === "number" ? code & 0xff : undefined;
}
