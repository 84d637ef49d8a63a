import { setImmediate as eventLoop } from "node:timers/promises";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import type { Connection } from "./connection.ts";

/** Rows that are read at a time: the event loop runs between two pages. */
const pageRows = 50;
const idsAtATime = 250;

type Row = Readonly<Record<string, unknown>>;

const selectOne = "SELECT id, revision, sealed FROM erp_openapi_token_cells WHERE id = ?";
/** Without the index, which holds the ids a second time. */
const selectIds =
  "SELECT rowid AS place, id FROM erp_openapi_token_cells NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?";
const selectPage = "SELECT id, revision, sealed FROM erp_openapi_token_cells WHERE id > ? ORDER BY id LIMIT ?";
const insertFirst =
  "INSERT INTO erp_openapi_token_cells (id, revision, sealed) VALUES (?, 1, ?) ON CONFLICT (id) DO NOTHING";
const updateNext =
  "UPDATE erp_openapi_token_cells SET revision = revision + 1, sealed = ? WHERE id = ? AND revision = ?";

/** Cells in a table. A replacement is one statement, and one statement is one transaction. */
export function sqliteCells(connection: Connection): Cells {
  const find = (id: string): Promise<Row | undefined> =>
    connection.run((database) => database.prepare(selectOne).get(id));

  /** SQLite does not notice a damaged index page that lost an id: "no grant" would be the answer. */
  const findUnindexed = async (id: string): Promise<Row | undefined> => {
    for (let after = 0; ; ) {
      const from = after;
      const rows = await connection.run((database) => database.prepare(selectIds).all(from, idsAtATime));
      if (rows.some((row) => row["id"] === id)) {
        // It may have been inserted after the first look.
        const row = await find(id);
        if (row) return row;
        throw new StoreCorrupted("The index of erp_openapi_token_cells", "lost a row");
      }
      after = Number(rows.at(-1)?.["place"]);
      if (rows.length < idsAtATime) return undefined;
      await eventLoop();
    }
  };

  return {
    async read(id) {
      const row = (await find(id)) ?? (await findUnindexed(id));
      return row && readRow(row).cell;
    },
    async replace(id, previous, bytes) {
      const { changes } = await connection.run((database) =>
        previous
          ? database.prepare(updateNext).run(bytes, id, previous.revision)
          : database.prepare(insertFirst).run(id, bytes),
      );
      return Number(changes) === 1 ? "replaced" : "outrun";
    },
    async *list() {
      for (let after = ""; ; ) {
        const from = after;
        const rows = (await connection.run((database) => database.prepare(selectPage).all(from, pageRows))).map(
          readRow,
        );
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < pageRows) return;
        after = last.id;
        await eventLoop();
      }
    },
    close: async () => connection.close(),
  };
}

function readRow(row: Row): { readonly id: string; readonly cell: Cell } {
  const { id, revision, sealed: bytes } = row;
  if (typeof id === "string" && typeof revision === "number" && bytes instanceof Uint8Array)
    return { id, cell: { revision, bytes } };
  throw new StoreCorrupted("A row of erp_openapi_token_cells", "holds values of other types");
}
