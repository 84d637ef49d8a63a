import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PackageMissing } from "../../errors/package-missing.ts";
import type { PostgresClient, PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";

/** A statement whose values come as the server writes them. */
export interface TextQuery {
  readonly text: string;
  readonly rowMode: "array";
  /** By the type's number, from the text of a value. */
  readonly types: { getTypeParser(type: number): (value: string) => unknown };
  /** One statement, and no other behind it. */
  readonly queryMode: "extended";
}

/** A connection of the command's own. */
export interface OwnClient extends PostgresClient {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
  query(query: TextQuery): Promise<{
    readonly rows: readonly (readonly unknown[])[];
    readonly fields: readonly { readonly name: string }[];
  }>;
}

/** A pool of the command's own. */
export interface OwnPool extends PostgresPool {
  connect(): Promise<OwnClient>;
  end(): Promise<void>;
}

/** What is needed of the package `pg`. */
interface PostgresDriver {
  readonly Pool: new (options: {
    connectionString?: string | undefined;
    connectionTimeoutMillis: number;
  }) => OwnPool & { on(event: "error", listener: () => void): unknown };
}

/** What opens a pool. */
export interface PoolWish {
  readonly url: string | undefined;
  /** Command that needs it. */
  readonly command: string;
  /** Where a package is found. @default beside this one, or where the command runs */
  readonly find?: (name: string) => string[];
}

/** Longest wait for a connection; milliseconds. */
const connectWithinMs = 10_000;

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
async function loadDriver(command: string, find: (name: string) => string[]): Promise<PostgresDriver> {
  const [place] = find("pg");
  if (place === undefined) throw new PackageMissing(command, "it is not installed (npm install pg)", ["pg@8"]);
  const loaded: { readonly default?: PostgresDriver } & Partial<PostgresDriver> = await import(
    /* @vite-ignore */ pathToFileURL(place).href
  );
  const Pool = loaded.default?.Pool ?? loaded.Pool;
  if (!Pool) throw new PackageMissing(command, `${place} is another package of that name`, ["pg@8"]);
  return { Pool };
}

/**
 * Opens a pool of PostgreSQL.
 *
 * @throws {PackageMissing} when the driver is not installed
 */
export async function openPool({ url, command, find = placesOf }: PoolWish): Promise<OwnPool> {
  const { Pool } = await loadDriver(command, find);
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: connectWithinMs });
  // A connection that breaks while it rests: the next statement gets another one.
  pool.on("error", () => undefined);
  return pool;
}
