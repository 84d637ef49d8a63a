import type { PlainDatabase } from "./database.ts";

/** A change of a state as the database itself saw it. */
export interface WitnessedChange {
  readonly id: string;
  readonly state: string;
  readonly path: string;
  readonly attempt: number;
  /** By the clock of the store. Epoch milliseconds. */
  readonly atMs: number;
}

const columns = "write_id, state, path, attempt, at_ms";

/** Has the database note each change of a state by itself, whatever the store tells of it. */
export async function plantWitness(database: PlainDatabase): Promise<void> {
  const table = database.table("erp_write");
  const note = `INSERT INTO witness (${columns}) VALUES (NEW.id, NEW.state, NEW.path, NEW.attempt, NEW.changed_ms)`;
  if (database.kind === "sqlite") {
    await database.run(
      "CREATE TABLE witness (place INTEGER PRIMARY KEY, write_id TEXT, state TEXT, path TEXT, attempt INTEGER, at_ms INTEGER)",
    );
    await database.run(`CREATE TRIGGER witness_new AFTER INSERT ON ${table} BEGIN ${note}; END`);
    await database.run(`CREATE TRIGGER witness_change AFTER UPDATE OF state ON ${table} BEGIN ${note}; END`);
    return;
  }
  await database.run(
    "CREATE TABLE witness (place bigserial PRIMARY KEY, write_id text, state text, path text, attempt int, at_ms bigint)",
  );
  await database.run(
    `CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${note}; RETURN NULL; END $$`,
  );
  await database.run(`CREATE TRIGGER witness_new AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION note_change()`);
  await database.run(
    `CREATE TRIGGER witness_change AFTER UPDATE OF state ON ${table} FOR EACH ROW EXECUTE FUNCTION note_change()`,
  );
}

/** What it noted, of each write in the order in which it happened. */
export async function readWitness(database: PlainDatabase): Promise<readonly WitnessedChange[]> {
  const rows = await database.rows(`SELECT ${columns} FROM witness ORDER BY place`);
  return rows.map((row) => ({
    id: String(row["write_id"]),
    state: String(row["state"]),
    path: String(row["path"]),
    attempt: Number(row["attempt"]),
    atMs: Number(row["at_ms"]),
  }));
}
