import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSync, type SyncTarget } from "../../../src/sync/index.ts";
import { postgresTarget } from "../../../src/sync/postgres/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { id, PlayedService, playedIndex } from "../support/played-service.ts";

let server: TestPostgres;
let pool: Pool;
beforeAll(async () => {
  server = await startPostgres();
  pool = new Pool({ connectionString: server.url, max: 4 });
});
afterAll(async () => {
  await pool?.end();
  await server?.stop();
});

/** A database with what spoils it from outside. */
interface Spoilt {
  readonly target: SyncTarget;
  readonly rows: string;
  run(sql: string): Promise<unknown>;
}

const databases: Readonly<Record<string, () => Spoilt>> = {
  sqlite: () => {
    const file = join(temporaryFolder(), "copy.sqlite");
    const run = async (sql: string): Promise<void> => {
      const database = new DatabaseSync(file);
      database.exec(sql);
      database.close();
    };
    return { target: sqliteTarget({ file }), rows: "shop_rows", run };
  },
  postgres: () => {
    const schema = `thousand_${process.pid}`;
    return { target: postgresTarget({ pool, schema }), rows: `${schema}.shop_rows`, run: (sql) => pool.query(sql) };
  },
};

/** Keys of the rows with these numbers, in a condition. */
const keys = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `'${id(from + at)}'`).join(", ");

test.each(Object.keys(databases))(
  "of a thousand differences on %s a thousand are found, no other, and mended",
  { timeout: 120_000 },
  async (name) => {
    const { target, rows, run } = databases[name]?.() ?? {};
    if (!target || !run) throw new Error("There is such a database.");
    const service = new PlayedService();
    service.pageSize = 500;
    for (let number = 1; number <= 2000; number++) service.write({ ID: id(number), Name: `n${number}` });
    const sync = createSync({ client: service.client, target, company: 1, index: playedIndex });
    for await (const _ of sync.run(await sync.plan(["shop/Rows"], { count: false })));
    await run(`DELETE FROM ${rows} WHERE id IN (${keys(1, 300)})`);
    await run(`UPDATE ${rows} SET name = 'spoilt', city = 'derived' WHERE id IN (${keys(301, 700)})`);
    // What the service does not have: rows of others under keys of their own.
    for (let number = 5001; number <= 5300; number++)
      await run(
        `INSERT INTO ${rows} (erp_source, erp_company, id, name, erp_mark, erp_version) VALUES ('played', '1', '${id(number)}', 'nobody', 1, NULL)`,
      );
    // Derived alone is no difference, and neither is another company's row.
    await run(`UPDATE ${rows} SET city = 'derived' WHERE id IN (${keys(701, 900)})`);
    await run(
      `INSERT INTO ${rows} (erp_source, erp_company, id, name, erp_mark, erp_version) VALUES ('played', '2', '${id(1)}', 'theirs', 1, NULL)`,
    );
    const { sets } = await sync.verify(["shop/Rows"], { repair: true });
    const kinds = new Map<string, number>();
    for (const { kind } of sets[0]?.differences ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([Object.fromEntries(kinds), sets[0]?.derived]).toEqual([
      { missing: 300, different: 400, surplus: 300 },
      200,
    ]);
    expect((await sync.verify(["shop/Rows"])).differences).toBe(0);
    await target.close();
  },
);
