import { DatabaseSync, type StatementSync } from "node:sqlite";
import { sqliteFailure } from "../../kit/sqlite-failures.ts";
import { connect } from "../../stores/sqlite/connection.ts";
import { checkVersion, type Layout } from "../../stores/sqlite/schema.ts";
import type { WriteDialect } from "../sql/dialect.ts";
import { answered, ask, runNow, type Script, type SqlAnswer, type SqlValue, type Statement } from "../sql/script.ts";
import type { WriteDriver } from "../sql/sql-write-store.ts";
import { writeLayout } from "../sql/write-layout.ts";
import type { Enqueued } from "../store/write-record.ts";

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
    *insertWrite(columns, check) {
      const nowMs = Math.floor(now());
      const all = Object.entries({ ...columns, created_ms: nowMs, changed_ms: nowMs });
      const { rows } = yield* ask(
        `INSERT INTO erp_write (${all.map(([name]) => name).join(", ")}) VALUES (${all.map((_, place) => `$${place + 1}`).join(", ")})
         ON CONFLICT DO NOTHING RETURNING place`,
        all.map(([, value]) => value),
      );
      if (rows.length === 0) return false;
      yield* ask(
        "INSERT INTO erp_write_event (check_text, write_id, state, attempt, digest, at_ms) VALUES ($1, $2, $3, 0, $4, $5)",
        [check, columns["id"] ?? null, columns["state"] ?? null, columns["digest"] ?? null, nowMs],
      );
      return true;
    },
    now: () => answered(Math.floor(now())),
    lockSequence: () => answered(undefined),
    numberEvents: () => answered(undefined),
  };
}

/** SQLite takes `$1` as a name. */
function named(values: readonly SqlValue[]): Record<string, SqlValue> {
  return Object.fromEntries(values.map((value, place) => [`$${place + 1}`, value]));
}

/** Runs statements on a database, each prepared once. */
function executeOn(database: DatabaseSync, ready: Map<string, StatementSync>): (statement: Statement) => SqlAnswer {
  return ({ sql, values }) => {
    let statement = ready.get(sql);
    if (!statement) ready.set(sql, (statement = database.prepare(sql)));
    if (/^\s*SELECT\b|\bRETURNING\b/.test(sql)) {
      const rows = statement.all(named(values));
      return { rows, changes: rows.length };
    }
    return { rows: [], changes: Number(statement.run(named(values)).changes) };
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
  const handles = new WeakMap<DatabaseSync, Map<string, StatementSync>>();
  const statementsOf = (database: DatabaseSync): Map<string, StatementSync> => {
    let ready = handles.get(database);
    if (!ready) {
      checkVersion(database, layout);
      handles.set(database, (ready = new Map()));
    }
    return ready;
  };
  const run = <T>(begin: string, script: () => Script<T>): Promise<T> =>
    connection.run((database) => {
      const ready = statementsOf(database);
      database.exec(begin);
      try {
        const result = runNow(script(), executeOn(database, ready));
        database.exec("COMMIT");
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    });
  return {
    dialect,
    transaction: (script) => run("BEGIN IMMEDIATE", script),
    read: (script) => run("BEGIN", script),
    within(database, script) {
      try {
        const ready = statementsOf(database);
        // Part of the caller's transaction, and one of its own where there is none.
        database.exec("SAVEPOINT erp_write");
        try {
          const stored = runNow(script, executeOn(database, ready));
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
