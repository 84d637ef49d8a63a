import type { DatabaseSync } from "node:sqlite";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import type { Connection } from "./connection.ts";

/** Rows that are read at a time: the event loop runs between two pages. */
const pageRows = 50;

const selectOne = "SELECT id, revision, sealed FROM erp_openapi_token_cells WHERE id = ?";
/** A row whose id the index lacks. One statement, because another process may insert the row between two. */
const findUnindexed = `SELECT 1 FROM erp_openapi_token_cells NOT INDEXED WHERE id = ?1
  AND NOT EXISTS (SELECT 1 FROM erp_openapi_token_cells AS indexed WHERE indexed.id = ?1)`;
const selectPage = "SELECT id, revision, sealed FROM erp_openapi_token_cells WHERE id > ? ORDER BY id LIMIT ?";
const insertFirst = "INSERT INTO erp_openapi_token_cells (id, revision, sealed) VALUES (?, 1, ?) ON CONFLICT (id) DO NOTHING";
const updateNext = "UPDATE erp_openapi_token_cells SET revision = revision + 1, sealed = ? WHERE id = ? AND revision = ?";

/** Cells in a table. A replacement is one statement, and one statement is one transaction. */
export function sqliteCells(connection: Connection): Cells {
  return {
    async read(id) {
      const row = await connection.run((database) => database.prepare(selectOne).get(id) ?? confirmMissing(database, id));
      return row && readRow(row).cell;
    },
    async replace(id, previous, bytes) {
      const { changes } = await connection.run((database) =>
        previous ? database.prepare(updateNext).run(bytes, id, previous.revision) : database.prepare(insertFirst).run(id, bytes),
      );
      return Number(changes) === 1 ? "replaced" : "outrun";
    },
    async *list() {
      for (let after = ""; ; ) {
        const from = after;
        const rows = (await connection.run((database) => database.prepare(selectPage).all(from, pageRows))).map(readRow);
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < pageRows) return;
        after = last.id;
      }
    },
    close: async () => connection.close(),
  };
}

/** SQLite does not notice a damaged index page that lost an id: "no grant" would be the answer. */
function confirmMissing(database: DatabaseSync, id: string): undefined {
  if (database.prepare(findUnindexed).get(id)) throw new StoreCorrupted("The index of erp_openapi_token_cells", "lost a row");
}

function readRow(row: Readonly<Record<string, unknown>>): { readonly id: string; readonly cell: Cell } {
  const { id, revision, sealed: bytes } = row;
  if (typeof id === "string" && typeof revision === "number" && bytes instanceof Uint8Array) return { id, cell: { revision, bytes } };
  throw new StoreCorrupted("A row of erp_openapi_token_cells", "holds values of other types");
}
