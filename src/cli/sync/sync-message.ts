import { hasErrorCode } from "../../errors/has-error-code.ts";

/** What PostgreSQL says by a code, for who typed its address. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const sqlStates: Readonly<Record<string, string>> = {
  "28P01": "it does not take this user's password",
  "28000": "it does not take this user",
  "3D000": "there is no database of that name",
  "42501": "this user may not make or write the tables",
  "53100": "its disk is full; the copy is as of its last page",
  "53300": "it has as many connections as it takes",
};

/** What SQLite says by a code, and the system about its file. @see https://www.sqlite.org/rescode.html */
const fileReasons: Readonly<Record<string, string>> = {
  8: "the file may only be read",
  10: "the disk does not take what is written, and may be full, or your share of it; the copy is as of its last page",
  14: "the file cannot be opened",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "that disk may only be read",
  ENOSPC: "the disk is full",
  EISDIR: "that is a folder",
};

/** Why a database failed, in words; undefined where the error says all that is known. */
export function refusalOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const errcode: unknown = Reflect.get(cause, "errcode");
  if (typeof errcode === "number") return fileReasons[errcode & 0xff];
  const code: unknown = Reflect.get(cause, "code");
  return typeof code === "string" ? (sqlStates[code] ?? fileReasons[code]) : undefined;
}

/**
 * What a person at the command line is told of an error of a copy, where that is another thing than a program is told;
 * undefined for others.
 */
export function syncMessage(error: unknown): string | undefined {
  if (hasErrorCode(error, "SYNC_BUSY"))
    return `${error.message.replace(/ Wait for it.*$/, "")} Wait for it with --wait 10m, or end that process.`;
  if (hasErrorCode(error, "SYNC_WOULD_DELETE"))
    return `${error.message.replace(/ Check what.*$/, "")} Check what the app may read; if they are really gone: --allow-deletes`;
  if (hasErrorCode(error, "SYNC_ACCESS_MISSING"))
    return `${error.message} Give the app that right and sign in again, or leave out the sets that need it. The copy is as of its last page.`;
  if (hasErrorCode(error, "STORE_SCHEMA_MISMATCH") && error.found < error.wanted)
    return `${error.message.replace(/: run createSchema.*$/, "")}: it was made by an older one. Make a new copy beside it, and remove it then.`;
  if (hasErrorCode(error, "FEED_REWOUND"))
    return "The database of the copy was restored from a backup, or is another one: what was exported before does not go on. Export into another folder.";
  if (hasErrorCode(error, "FEED_PRUNED"))
    return "Changes that were not exported yet were pruned from the copy. Export before they are pruned; make a new copy for a new export.";
  if (hasErrorCode(error, "STORE_UNAVAILABLE")) {
    const refusal = refusalOf(error.cause);
    return refusal === undefined ? undefined : `The database of the copy is unavailable: ${refusal}.`;
  }
  return undefined;
}
