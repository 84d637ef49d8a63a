import type { PlainDatabase } from "./database.ts";

/** What is changed of a row behind the back of the store, and when. */
interface Mistake {
  readonly on: "INSERT" | "UPDATE OF state";
  readonly when: string;
  readonly set: Readonly<Record<string, string>>;
}

const repeats = { state: "'approved'", until_ms: "0", not_before_ms: "0", settle_at_ms: "0" };

/** Mistakes of a store, each of which the campaign must see. */
export const mistakes = {
  "blind retry": { on: "UPDATE OF state", when: "NEW.state = 'unknown'", set: repeats },
  // Of a takeover the deadline is over, and the time to settle counts from it to the millisecond.
  "takeover as approved": {
    on: "UPDATE OF state",
    when: "NEW.state = 'unknown' AND OLD.state = 'sending' AND NEW.settle_at_ms = OLD.until_ms + OLD.settle_ms AND NEW.changed_ms >= OLD.until_ms",
    set: repeats,
  },
  "a look without the deadline": {
    on: "UPDATE OF state",
    when: "NEW.state = 'unknown'",
    set: { settle_at_ms: "0" },
  },
  "no claim of a key": { on: "INSERT", when: "NEW.claim IS NOT NULL", set: { claim: "NULL", claim_now: "NULL" } },
  "no sequence": { on: "INSERT", when: "NEW.sequence IS NOT NULL", set: { sequence: "NULL" } },
} as const satisfies Readonly<Record<string, Mistake>>;

export type MistakeName = keyof typeof mistakes;

/** Plants a mistake into the tables. */
export async function plantMistake(database: PlainDatabase, name: MistakeName): Promise<void> {
  const { on, when, set } = mistakes[name];
  const table = database.table("erp_write");
  const values = Object.entries(set);
  if (database.kind === "sqlite") {
    const columns = values.map(([column, value]) => `${column} = ${value}`).join(", ");
    await database.run(
      `CREATE TRIGGER mistake AFTER ${on} ON ${table} WHEN ${when} BEGIN UPDATE ${table} SET ${columns} WHERE id = NEW.id; END`,
    );
    return;
  }
  const lines = values.map(([column, value]) => `NEW.${column} := ${value};`).join(" ");
  await database.run(
    `CREATE FUNCTION mistake() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${lines} RETURN NEW; END $$`,
  );
  await database.run(
    `CREATE TRIGGER mistake BEFORE ${on} ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION mistake()`,
  );
}
