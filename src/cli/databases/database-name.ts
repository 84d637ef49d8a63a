import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { say } from "../print.ts";

/** A database, as it was typed. */
export type DatabaseName =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string | undefined };

/** How a database is typed, for the help of each option that names one. */
export const databaseText =
  "sqlite:FILE, postgres:URL, or postgres alone with the URL in DATABASE_URL, where a password belongs";

/**
 * Reads what an option names.
 *
 * @param option as it is typed: `--to`
 * @throws {UsageInvalid} for what names no database
 */
export function readDatabaseName(option: string, text: string): DatabaseName {
  const at = text.indexOf(":");
  const kind = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? "" : text.slice(at + 1);
  if (kind === "sqlite") {
    if (rest === "") throw new UsageInvalid(`${option} sqlite: names no file: ${option} sqlite:erp.sqlite`);
    return { kind, file: rest };
  }
  if (kind === "postgres" || kind === "postgresql") {
    // `postgres://…` is a URL itself; `postgres:postgres://…` names one.
    const url = rest.startsWith("//") ? text : rest;
    if (url === "") return { kind: "postgres", url: process.env["DATABASE_URL"] || undefined };
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new UsageInvalid(`${option} postgres: takes an address such as postgres://user@host:5432/database.`);
    if (new URL(url).password !== "")
      say(
        `The password of the database stands in every list of processes: put the URL into DATABASE_URL, and give ${option} postgres.`,
      );
    return { kind: "postgres", url };
  }
  throw new UsageInvalid(`${option} takes sqlite:FILE or postgres:URL, and '${kind}' is neither.`);
}
