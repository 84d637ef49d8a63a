import { DatabaseSync, type StatementSync } from "node:sqlite";
import { sqliteFailure } from "../../kit/sqlite-failures.ts";
import { connect } from "../../stores/sqlite/connection.ts";
import { checkVersion, type Layout } from "../../stores/sqlite/schema.ts";
import type { WriteDialect } from "../sql/dialect.ts";
import { storedOf } from "../sql/enqueue.ts";
import { newColumnNames as names } from "../sql/new-columns.ts";
import {
  answered,
  ask,
  runNow,
  type Script,
  type SqlAnswer,
  type SqlParameter,
  type SqlValue,
  type Statement,
} from "../sql/script.ts";
import type { WriteDriver } from "../sql/sql-write-store.ts";
import { writeLayout } from "../sql/write-layout.ts";
import type { Enqueued } from "../store/write-record.ts";
import { commitTogether } from "./commit-together.ts";

const insertWrite = `INSERT INTO erp_write (${names.join(", ")}, created_ms, changed_ms)
  VALUES (${names.map((_, place) => `$${place + 1}`).join(", ")}, $${names.length + 1}, $${names.length + 1}) ON CONFLICT DO NOTHING`;
const insertEvent = `INSERT INTO erp_write_event (check_text, write_id, state, attempt, digest, at_ms)
  VALUES ($1, $2, $3, 0, $4, $5)`;

/** SQL as SQLite has it. One writer at a time: rows commit in the order in which they are numbered. */
function sqliteWriteDialect(now: () => number): WriteDialect {
  return {
    types: { text: "TEXT", integer: "INTEGER", bytes: "BLOB", growing: "INTEGER PRIMARY KEY AUTOINCREMENT" },
    tableEnd: " STRICT",
    eventColumns: "",
    eventOrder: "place",
    firstStatements: [],
    lock: { rows: "", free: "" },
    table: (name) => name,
    *insertWrites(rows) {
      const nowMs = Math.floor(now());
      const inserted = new Set<string>();
      for (const { id, columns, state, digest, check } of rows) {
        const { changes } = yield* ask(insertWrite, [...names.map((name) => columns[name]), nowMs]);
        if (changes === 0) continue;
        yield* ask(insertEvent, [check, id, state, digest, nowMs]);
        inserted.add(id);
      }
      return inserted;
    },
    now: () => answered(Math.floor(now())),
    // Its planner follows the index that has the order by itself.
    nowInOrder: () => answered(Math.floor(now())),
    lockSequence: () => answered(undefined),
    numberEvents: () => answered(undefined),
  };
}

/** A statement that is prepared, and which value stands at each of its places. */
interface Ready {
  readonly statement: StatementSync;
  readonly places: readonly number[];
  readonly answersRows: boolean;
}

/** SQLite takes `$1` as a name, and finding a value by its name takes longer than all else that is done for it. */
function prepare(database: DatabaseSync, sql: string): Ready {
  const places: number[] = [];
  const text = sql.replace(/\$(\d+)/g, (_, place: string) => {
    places.push(Number(place) - 1);
    return "?";
  });
  return { statement: database.prepare(text), places, answersRows: /^\s*SELECT\b|\bRETURNING\b/.test(sql) };
}

function oneOf(value: SqlParameter): SqlValue {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  throw new Error("SQLite has no lists.");
}

/** Runs statements on a database, each prepared once. */
function executeOn(database: DatabaseSync, ready: Map<string, Ready>): (statement: Statement) => SqlAnswer {
  return ({ sql, values }) => {
    let found = ready.get(sql);
    if (!found) ready.set(sql, (found = prepare(database, sql)));
    const { statement, places, answersRows } = found;
    const bound = places.map((place) => oneOf(values[place] ?? null));
    if (!answersRows) return { rows: [], changes: Number(statement.run(...bound).changes) };
    const rows = statement.all(...bound);
    return { rows, changes: rows.length };
  };
}

/** A SQLite database as a driver of a store of writes. */
export function sqliteWriteDriver(
  file: string,
  busyWaitMs: number,
  now: () => number,
): WriteDriver<DatabaseSync, Enqueued> {
  const dialect = sqliteWriteDialect(now);
  const layout: Layout = { version: "erp_write_schema", steps: [writeLayout(dialect).join(";\n")] };
  const connection = connect(file, busyWaitMs, layout);
  /** Statements of each handle, also of the callers' own; whether its tables were looked at. */
  const handles = new WeakMap<DatabaseSync, Map<string, Ready>>();
  const statementsOf = (database: DatabaseSync): Map<string, Ready> => {
    let ready = handles.get(database);
    if (!ready) {
      checkVersion(database, layout);
      handles.set(database, (ready = new Map()));
    }
    return ready;
  };
  const runOn = <T>(database: DatabaseSync, script: () => Script<T>): T =>
    runNow(script(), executeOn(database, statementsOf(database)));
  const together = commitTogether(connection.run);
  return {
    dialect,
    transaction: (script) => together((database) => runOn(database, script)),
    read: (script) =>
      connection.run((database) => {
        database.exec("BEGIN");
        try {
          return runOn(database, script);
        } finally {
          if (database.isTransaction) database.exec("COMMIT");
        }
      }),
    within(database, write, storeAll) {
      try {
        const ready = statementsOf(database);
        // Part of the caller's transaction, and one of its own where there is none.
        database.exec("SAVEPOINT erp_write");
        try {
          const [outcome] = runNow(storeAll([write]), executeOn(database, ready));
          const stored = storedOf(outcome);
          database.exec("RELEASE erp_write");
          return stored;
        } catch (error) {
          // A full disk has undone all of it already.
          if (database.isTransaction) database.exec("ROLLBACK TO erp_write; RELEASE erp_write");
          throw error;
        }
      } catch (error) {
        throw error instanceof Error && "errcode" in error ? sqliteFailure(error) : error;
      }
    },
    isTransaction: (value) => value instanceof DatabaseSync,
    isSynchronous: true,
    createSchema: () => connection.createSchema(),
    close: async () => connection.close(),
  };
}
