import type { SqlDialect } from "../sql/sql-dialect.ts";
import { quoteName } from "../sql/sql-dialect.ts";
import { compareRows, upsertRows } from "./postgres-rows.ts";
import { TableStatistics } from "./table-statistics.ts";

const types: SqlDialect["types"] = {
  text: "text",
  code18: "text",
  guid: "uuid",
  boolean: "boolean",
  integer: "bigint",
  int64: "bigint",
  decimal: "numeric",
  double: "double precision",
  date: "date",
  datetime: "timestamp",
  instant: "timestamptz",
  binary: "text",
  json: "jsonb",
};

/** Types that the driver gives as the engine has them. */
const plainTypes: readonly string[] = ["text", "boolean", "double precision"];

/** SQL as PostgreSQL has it, within a schema. */
export function postgresDialect(schema: string): SqlDialect {
  const tableName = (name: string): string => `${quoteName(schema)}.${quoteName(name)}`;
  const changes = tableName("erp_sync_change");
  const statistics = new TableStatistics();
  return {
    types,
    // Versions are to compare byte by byte, whatever language the database sorts by.
    plainText: 'text COLLATE "C"',
    integer: "bigint",
    tableEnd: "",
    changeColumns: "id bigserial, seq bigint",
    firstStatements: [`CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`],
    // Of an entry one index is written when it comes, and the other when it gets its place.
    furtherStatements: [
      `CREATE UNIQUE INDEX erp_sync_change_numbered ON ${changes} (seq) WHERE seq IS NOT NULL`,
      `CREATE UNIQUE INDEX erp_sync_change_unnumbered ON ${changes} (id) WHERE seq IS NULL`,
    ],
    order: "seq",
    hasComments: true,
    tableName,
    cast: (type, placeholder) => `${placeholder}::${types[type]}`,
    shown: (type, column) =>
      type === "integer"
        ? `${column}::double precision`
        : plainTypes.includes(types[type])
          ? column
          : `to_jsonb(${column}) #>> '{}'`,
    async tableExists(run, name) {
      const { rows } = await run(
        "SELECT 1 FROM information_schema.tables WHERE table_schema = $1 AND table_name = $2",
        [schema, name],
      );
      return rows.length > 0;
    },
    tableOpened: (run, name) => statistics.opened(run, tableName(name)),
    async upsert(run, rows, stamp) {
      const applied = await upsertRows(run, { types, tableName }, rows, stamp);
      await statistics.added(run, tableName(rows.table.name), applied.inserted);
      return applied;
    },
    compare: (run, rows) => compareRows(run, { types, tableName }, rows),
    // A serial is given when a row is written, and rows commit in another order: places are given to what is there. By
    // where rows lie, since a planner that knows of no unnumbered ones may compare each of them with each.
    numberChanges: async (run) => {
      await run(
        `UPDATE ${changes} AS c SET seq = n.seq FROM (
           SELECT ctid AS lies, row_number() OVER (ORDER BY id) + GREATEST(
             (SELECT COALESCE(MAX(seq), 0) FROM ${changes}),
             (SELECT pruned_seq FROM ${tableName("erp_sync_feed")})) AS seq
           FROM ${changes} WHERE seq IS NULL) AS n WHERE c.ctid = n.lies`,
      );
    },
  };
}
