// What must and must not compile: a transaction of PostgreSQL is waited for, one of SQLite is not.
import type { DatabaseSync } from "node:sqlite";
import type { PoolClient } from "pg";
import type { Enqueued, PreparedWrite, Writes } from "../../src/writes/index.ts";
import { createWrites } from "../../src/writes/index.ts";
import type { PostgresQuerier, PostgresWriteStore } from "../../src/writes/postgres/index.ts";
import type { SqliteWriteStore } from "../../src/writes/sqlite/index.ts";
import type { Equals } from "./equals.ts";

declare const sqlite: SqliteWriteStore;
declare const postgres: PostgresWriteStore;
declare const database: DatabaseSync;
declare const client: PoolClient;

const onSqlite = createWrites({ clients: {}, store: sqlite });
const onPostgres = createWrites({ clients: {}, store: postgres });
const path = "/api/v1/{division}/crm/Accounts";

true satisfies Equals<typeof onSqlite, Writes<DatabaseSync, Enqueued>>;
true satisfies Equals<typeof onPostgres, Writes<PostgresQuerier, Promise<Enqueued>>>;

// A client of the package `pg` is what begins a transaction.
void onPostgres.enqueue("exact", "create", path, {}, { division: 1, within: client });

// @ts-expect-error a database of SQLite is none of PostgreSQL
void onPostgres.enqueue("exact", "create", path, {}, { division: 1, within: database });

// @ts-expect-error within a transaction of SQLite nothing may wait: prepare the write before it
void onSqlite.enqueue("exact", "create", path, {}, { division: 1, within: database });

declare const prepared: PreparedWrite<DatabaseSync, Enqueued>;
true satisfies Equals<ReturnType<typeof prepared.enqueue>, Enqueued>;

// @ts-expect-error who decides has a name
void onSqlite.approve("id", { digest: "" });

// @ts-expect-error a person approves a digest
void onSqlite.approve("id", { by: "kim" });

// @ts-expect-error there is no such verb
void onSqlite.enqueue("exact", "delete", path, undefined, {});
