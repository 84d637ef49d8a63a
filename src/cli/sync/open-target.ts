import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PackageMissing } from "../../errors/package-missing.ts";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { SyncTarget } from "../../sync/index.ts";
import type { PostgresPool } from "../../sync/postgres/index.ts";
import { say } from "../print.ts";

/** A database of a copy, as it was typed. */
export type TargetName =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string | undefined };

/** An open database of a copy. */
export interface OpenTarget {
  readonly target: SyncTarget;
  close(): Promise<void>;
}

/** What is needed of the package `pg`. */
interface PostgresDriver {
  readonly Pool: new (options: {
    connectionString?: string | undefined;
    connectionTimeoutMillis: number;
  }) => PostgresPool & {
    on(event: "error", listener: () => void): unknown;
    end(): Promise<void>;
  };
}

/** Longest wait for a connection; milliseconds. */
const connectWithinMs = 10_000;

/**
 * Reads what `--to` names.
 *
 * @throws {UsageInvalid} for what names no database
 */
export function readTargetName(to: string): TargetName {
  const at = to.indexOf(":");
  const kind = at < 0 ? to : to.slice(0, at);
  const rest = at < 0 ? "" : to.slice(at + 1);
  if (kind === "sqlite") {
    if (rest === "") throw new UsageInvalid("--to sqlite: names no file: --to sqlite:erp.sqlite");
    return { kind, file: rest };
  }
  if (kind === "postgres" || kind === "postgresql") {
    // `postgres://…` is a URL itself; `postgres:postgres://…` names one.
    const url = rest.startsWith("//") ? to : rest;
    if (url === "") return { kind: "postgres", url: process.env["DATABASE_URL"] || undefined };
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new UsageInvalid("--to postgres: takes an address such as postgres://user@host:5432/database.");
    if (new URL(url).password !== "")
      say(
        "The password of the database stands in every list of processes: put the URL into DATABASE_URL, and give --to postgres.",
      );
    return { kind: "postgres", url };
  }
  throw new UsageInvalid(`--to takes sqlite:FILE or postgres:URL, and '${kind}' is neither.`);
}

/** Where a module is found that this package does not bring: beside it, or where the command runs. */
function placesOf(name: string): string[] {
  return [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href].flatMap((from) => {
    try {
      return [createRequire(from).resolve(name)];
    } catch {
      return [];
    }
  });
}

/** The driver is the user's own, in a version of his choice. */
async function loadDriver(find: (name: string) => string[]): Promise<PostgresDriver> {
  const [place] = find("pg");
  if (place === undefined) throw new PackageMissing("sync", "it is not installed (npm install pg)", ["pg@8"]);
  const loaded: { readonly default?: PostgresDriver } & Partial<PostgresDriver> = await import(
    /* @vite-ignore */ pathToFileURL(place).href
  );
  const Pool = loaded.default?.Pool ?? loaded.Pool;
  if (!Pool) throw new PackageMissing("sync", `${place} is another package of that name`, ["pg@8"]);
  return { Pool };
}

/**
 * Opens the database of a copy.
 *
 * @param mustExist whether a file that is not there is refused: what only reads makes none
 * @throws {UsageInvalid} for what names no database, or none that is there
 * @throws {PackageMissing} when PostgreSQL is meant and its driver is not installed
 */
export async function openTarget(
  name: TargetName,
  { mustExist, find = placesOf }: { readonly mustExist: boolean; readonly find?: (name: string) => string[] },
): Promise<OpenTarget> {
  if (name.kind === "sqlite") {
    if (mustExist && !existsSync(name.file))
      throw new UsageInvalid(
        `there is no copy ${name.file} yet: erp-openapi sync run --to sqlite:${name.file} --set <name> --company <id>`,
      );
    const folder = dirname(name.file);
    if (!existsSync(folder)) throw new UsageInvalid(`there is no folder ${folder} for the file that --to names.`);
    const { sqliteTarget } = await import("../../sync/sqlite/index.ts");
    const target = sqliteTarget({ file: name.file });
    return { target, close: () => target.close() };
  }
  const { Pool } = await loadDriver(find);
  const { postgresTarget } = await import("../../sync/postgres/index.ts");
  const pool = new Pool({ connectionString: name.url, connectionTimeoutMillis: connectWithinMs });
  // A connection that breaks while it rests: the next statement gets another one.
  pool.on("error", () => undefined);
  return { target: postgresTarget({ pool }), close: () => pool.end() };
}

/** A pool for SQL that is printed and never run. */
export const noPool: PostgresPool = {
  query: () => Promise.reject(new StoreUnavailable("nothing is asked of a database here.")),
  connect: () => Promise.reject(new StoreUnavailable("nothing is asked of a database here.")),
};
