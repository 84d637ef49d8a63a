import { WriteInvalid } from "../../errors/write-invalid.ts";
import { valueAt } from "../../kit/json-access.ts";
import { isOutrun, postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
import { isOfDatabase, postgresTransaction } from "../../kit/postgres-transaction.ts";
import { checkVersion, type Layout, migrate, quoteSchema } from "../../stores/postgres/schema.ts";
import { readNumber } from "../../stores/statements/read-number.ts";
import type { WriteDialect } from "../sql/dialect.ts";
import { newColumnNames as names, newColumns } from "../sql/new-columns.ts";
import { ask, runLater, type Script, type SqlAnswer, type Statement } from "../sql/script.ts";
import type { WriteDriver } from "../sql/sql-write-store.ts";
import { writeLayout } from "../sql/write-layout.ts";
import type { Enqueued } from "../store/write-record.ts";
import { storeTogether } from "./store-together.ts";

/** The methods of a `pg` client, or of one of a pool, that a transaction of the caller's is run on. */
export interface PostgresQuerier {
  query(text: string, values?: unknown[]): Promise<PostgresResult>;
}

/** A transaction that another one came between is begun anew as often. */
const mostBegins = 10;

/**
 * A script that runs where a transaction was begun. On its own each statement would be one by itself, and a write be
 * stored that is not there with the caller's rows. Told by a statement without values: one with values is several messages,
 * each with a time of its own.
 *
 * @throws {WriteInvalid} when each statement is a transaction by itself
 */
function* inTransaction<T>(script: Script<T>): Script<T> {
  const { rows } = yield* ask("SELECT statement_timestamp() = now() AS alone");
  if (rows[0]?.["alone"] === true)
    throw new WriteInvalid("within is a client on which no transaction was begun: query BEGIN on it first.");
  return yield* script;
}

const arrayTypes = { text: "text[]", integer: "bigint[]", bytes: "bytea[]" } as const;

/** Statements that insert one write, or many at once, and tell their first states. One by itself is planned sooner. */
function insertsInto(writes: string, events: string): { readonly one: string; readonly many: string } {
  const [list, check, nowPlace] = [names.join(", "), names.length + 1, names.length + 2];
  const clock = `COALESCE($${nowPlace}::bigint, floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint)`;
  const places = names.map((_, place) => `$${place + 1}`);
  const arrays = names.map((name, place) => `$${place + 1}::${arrayTypes[newColumns[name]]}`);
  const insert = (rows: string): string =>
    `INSERT INTO ${writes} (${list}, created_ms, changed_ms) ${rows} ON CONFLICT DO NOTHING RETURNING id, place, state, digest, created_ms`;
  const tell = (check: string, from: string): string =>
    `INSERT INTO ${events} (check_text, write_id, state, attempt, digest, at_ms)
     SELECT ${check}, s.id, s.state, 0, s.digest, s.created_ms FROM ${from} ORDER BY s.place RETURNING write_id`;
  return {
    one: `WITH stored AS (${insert(`VALUES (${places.join(", ")}, ${clock}, ${clock})`)}) ${tell(`$${check}`, "stored s")}`,
    // Places are given in the order in which the rows come out of a sorted query.
    many: `WITH given AS (
        SELECT * FROM unnest(${arrays.join(", ")}, $${check}::text[]) WITH ORDINALITY AS g (${list}, check_text, ord)),
      stored AS (${insert(`SELECT ${list}, ${clock}, ${clock} FROM given ORDER BY ord`)})
      ${tell("g.check_text", "stored s JOIN given g ON g.id = s.id")}`,
  };
}

/** Ways of finding rows that read all of them first: a planner takes these when it thinks that there are few. */
const readsOfAll = ["enable_bitmapscan", "enable_hashjoin", "enable_mergejoin", "enable_seqscan", "enable_sort"];
const withoutReadsOfAll = readsOfAll.map((name) => `set_config('${name}', 'off', true)`).join(", ");

const clockNow = "floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now_ms";

function* askTime(sql: string): Script<number> {
  const { rows } = yield* ask(sql);
  return readNumber(rows[0] ?? {}, "now_ms", "clock");
}

/** SQL as PostgreSQL has it, within a schema. */
function postgresWriteDialect(schema: string, now: (() => number) | undefined): WriteDialect {
  const table: WriteDialect["table"] = (name) => `${schema}.${name}`;
  const events = table("erp_write_event");
  const insert = insertsInto(table("erp_write"), events);
  return {
    types: {
      // Texts of ours compare byte by byte, whatever language the database sorts by.
      text: 'text COLLATE "C"',
      integer: "bigint",
      bytes: "bytea",
      growing: "bigserial PRIMARY KEY",
    },
    tableEnd: "",
    eventColumns: ",\n       seq bigint UNIQUE",
    eventOrder: "seq",
    firstStatements: [],
    lock: { rows: " FOR UPDATE", free: " FOR UPDATE SKIP LOCKED" },
    table,
    *insertWrites(rows) {
      const nowMs = now ? Math.floor(now()) : null;
      const [row] = rows;
      const { rows: stored } =
        row && rows.length === 1
          ? yield* ask(insert.one, [...names.map((name) => row.columns[name]), row.check, nowMs])
          : yield* ask(insert.many, [
              ...names.map((name) => rows.map(({ columns }) => columns[name])),
              rows.map(({ check }) => check),
              nowMs,
            ]);
      return new Set(stored.map(({ write_id: id }) => String(id)));
    },
    *now() {
      return now ? Math.floor(now()) : yield* askTime(`SELECT ${clockNow}`);
    },
    *nowInOrder() {
      const shared = yield* askTime(`SELECT ${withoutReadsOfAll}, ${clockNow}`);
      return now ? Math.floor(now()) : shared;
    },
    *lockSequence(sequence) {
      yield* ask("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`erp-openapi writes ${schema} ${sequence}`]);
    },
    // A serial is given when a row is written, and rows commit in another order: places are given to what is there.
    *numberEvents() {
      yield* ask("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`erp-openapi write events ${schema}`]);
      yield* ask(
        `UPDATE ${events} AS e SET seq = n.seq FROM (
           SELECT place, row_number() OVER (ORDER BY place) + (SELECT COALESCE(MAX(seq), 0) FROM ${events}) AS seq
           FROM ${events} WHERE seq IS NULL) AS n WHERE e.place = n.place`,
      );
    },
  };
}

function executeOn(client: PostgresQuerier): (statement: Statement) => Promise<SqlAnswer> {
  return async ({ sql, values }) => {
    const { rows, rowCount } = await client.query(sql, [...values]);
    return { rows, changes: rowCount ?? 0 };
  };
}

/** A schema of a PostgreSQL database as a driver of a store of writes, on the caller's pool. */
export function postgresWriteDriver(
  pool: PostgresPool,
  schema: string,
  now: (() => number) | undefined,
): WriteDriver<PostgresQuerier, Promise<Enqueued>> {
  const quoted = quoteSchema(schema);
  const dialect = postgresWriteDialect(quoted, now);
  const layout: Layout = {
    schema: quoted,
    version: `${quoted}.erp_write_schema`,
    steps: [
      [
        ...writeLayout(dialect),
        `CREATE INDEX erp_write_event_unnumbered ON ${dialect.table("erp_write_event")} (place) WHERE seq IS NULL`,
      ].join(";\n"),
    ],
  };
  let checked: Promise<void> | undefined;
  // On the caller's connection, where there is one: the pool may have no other, and waits for this one then.
  const check = (database: PostgresQuerier = pool): Promise<void> =>
    (checked ??= checkVersion(database, layout).catch((error: unknown) => {
      checked = undefined;
      throw error;
    }));
  const togetherOn = storeTogether();
  const told = (error: unknown): unknown => (isOfDatabase(error) ? postgresFailure(error) : error);
  const transaction = async <T>(script: () => Script<T>): Promise<T> => {
    await check();
    for (let begins = 1; ; begins++)
      try {
        return await postgresTransaction(pool, (client) => runLater(script(), executeOn(client)));
      } catch (error) {
        if (begins >= mostBegins || !isOutrun(error)) throw told(error);
      }
  };
  return {
    dialect,
    transaction,
    read: transaction,
    within: (client, write, storeAll) =>
      togetherOn(client, write, async (writes) => {
        await check(client);
        return runLater(inTransaction(storeAll(writes)), executeOn(client)).catch((error: unknown) => {
          throw told(error);
        });
      }),
    isTransaction: (value): value is PostgresQuerier => typeof valueAt(value, "query") === "function",
    isSynchronous: false,
    createSchema: () => migrate(pool, layout),
    // The pool is the caller's.
    close: async () => undefined,
  };
}
