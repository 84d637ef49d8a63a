import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { isOutrun, isUnsure, postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import { checkVersion, type Tables } from "./schema.ts";

/** Rows that are read at a time, so that many accounts never stand in memory together. */
const pageRows = 100;

/**
 * Cells in a table. A replacement is one conditional statement: it is its own transaction and takes the row's lock
 * for as long as it runs, so no connection is kept between two round trips and none is lost with a lock held.
 */
export function postgresCells(pool: PostgresPool, tables: Tables): Cells {
  const { cells } = tables;
  let checked: Promise<void> | undefined;

  const run = async (text: string, values: unknown[]): Promise<PostgresResult> => {
    checked ??= checkVersion(pool, tables);
    await checked.catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return pool.query(text, values);
  };

  const runOrThrow = (text: string, values: unknown[]): Promise<PostgresResult> =>
    run(text, values).catch((error: unknown) => {
      throw postgresFailure(error);
    });

  return {
    async read(id) {
      const { rows } = await runOrThrow(`SELECT id, revision, sealed FROM ${cells} WHERE id = $1`, [id]);
      return rows[0] && readRow(rows[0]).cell;
    },
    async replace(id, previous, bytes) {
      const statement = previous
        ? `UPDATE ${cells} SET revision = revision + 1, sealed = $2 WHERE id = $1 AND revision = $3`
        : `INSERT INTO ${cells} (id, revision, sealed) VALUES ($1, 1, $2) ON CONFLICT (id) DO NOTHING`;
      try {
        const { rowCount } = await run(statement, previous ? [id, bytes, previous.revision] : [id, bytes]);
        return rowCount === 1 ? "replaced" : "outrun";
      } catch (error) {
        if (isOutrun(error)) return "outrun";
        if (isUnsure(error)) return "unsure";
        throw postgresFailure(error);
      }
    },
    async *list() {
      for (let after = ""; ; ) {
        const page = await runOrThrow(
          `SELECT id, revision, sealed FROM ${cells} WHERE id > $1 ORDER BY id LIMIT ${pageRows}`,
          [after],
        );
        const rows = page.rows.map(readRow);
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < pageRows) return;
        after = last.id;
      }
    },
    // The pool is the caller's.
    close: async () => undefined,
  };
}

/** `pg` gives a bigint as text, unless the caller taught it otherwise. */
function readRow(row: Readonly<Record<string, unknown>>): { readonly id: string; readonly cell: Cell } {
  const { id, sealed: bytes } = row;
  const revision = Number(row["revision"]);
  if (typeof id === "string" && Number.isSafeInteger(revision) && bytes instanceof Uint8Array)
    return { id, cell: { revision, bytes } };
  throw new StoreCorrupted("A row of token_cells", "holds values of other types");
}
