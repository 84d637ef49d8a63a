import { DatabaseSync } from "node:sqlite";
import type { WriteState } from "../../../src/writes/index.ts";
import type { SqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { overlaid } from "./overlaid.ts";

/** What is changed of a row as soon as it is in a state, behind the back of the store. */
interface Trigger {
  readonly becomes: WriteState;
  readonly was?: WriteState;
  readonly set: string;
}

const triggers: Readonly<Record<string, Trigger>> = {
  "takeover as approved": {
    becomes: "unknown",
    was: "sending",
    set: "state = 'approved', until_ms = 0, not_before_ms = 0, settle_at_ms = 0",
  },
  "a look without the deadline": { becomes: "unknown", set: "settle_at_ms = 0" },
  "rejected is sent": { becomes: "rejected", set: "state = 'approved'" },
  "a repair keeps its approval": { becomes: "proposed", set: "state = 'approved'" },
};

type Wrap = (store: SqliteWriteStore) => Partial<SqliteWriteStore>;

const wraps: Readonly<Record<string, Wrap>> = {
  "another digest is approved": (store) => ({
    decide: async (id, decision, told) => {
      const write = decision.kind === "approve" ? await store.get(id) : undefined;
      return store.decide(id, write ? { ...decision, kind: "approve", digest: write.digest } : decision, told);
    },
  }),
  "nobody is asked": (store) => ({ enqueue: (write) => store.enqueue({ ...write, decision: "auto" }) }),
  "expired is sent": (store) => ({ enqueue: (write) => store.enqueue({ ...write, expiresAtMs: undefined }) }),
  "too early": (store) => ({ enqueue: (write) => store.enqueue({ ...write, notBeforeMs: 0 }) }),
  "no order": (store) => ({ enqueue: (write) => store.enqueue({ ...write, sequence: undefined }) }),
  "no cap": (store) => ({ enqueue: (write) => store.enqueue({ ...write, cap: undefined }) }),
  "no claim of a key": (store) => ({ enqueue: (write) => store.enqueue({ ...write, claim: undefined }) }),
  "events told twice": (store) => ({
    events: async (...all) =>
      (await store.events(...all)).flatMap((event, index) => (index === 0 ? [event, event] : event)),
  }),
  "events not told": (store) => ({
    events: async (...all) => (await store.events(...all)).filter(({ state }) => state !== "unknown"),
  }),
  "unknown is refused": (store) => ({
    endSend: (hold, ending) =>
      store.endSend(hold, ending.ending === "unknown" ? { ending: "refused", outcome: ending.outcome } : ending),
  }),
  "unknown is later": (store) => ({
    endSend: (hold, ending) =>
      store.endSend(
        hold,
        ending.ending === "unknown" ? { ending: "later", waitMs: 0, outcome: ending.outcome } : ending,
      ),
  }),
  "nothing found is done": (store) => ({
    endLook: (turn, ending) =>
      store.endLook(turn, ending.found === "nothing" ? { found: "record", record: {} } : ending),
  }),
  "nothing is taken over": () => ({ tend: async () => [], takeLook: async () => undefined }),
};

export type Mistake = string;
export const mistakes: readonly Mistake[] = [...Object.keys(triggers), ...Object.keys(wraps)];

/** A store that makes a mistake, if it is one of its surface. */
export function mistaken(store: SqliteWriteStore, mistake: Mistake | undefined): SqliteWriteStore {
  const wrap = mistake === undefined ? undefined : wraps[mistake];
  return wrap ? overlaid(store, wrap(store)) : store;
}

/** Plants a mistake into the tables, if it is one of theirs. */
export function plant(file: string, mistake: Mistake | undefined): void {
  const trigger = mistake === undefined ? undefined : triggers[mistake];
  if (!trigger) return;
  const was = trigger.was === undefined ? "" : ` AND OLD.state = '${trigger.was}'`;
  const database = new DatabaseSync(file);
  database.exec(
    `CREATE TRIGGER mistake AFTER UPDATE OF state ON erp_write WHEN NEW.state = '${trigger.becomes}'${was} BEGIN UPDATE erp_write SET ${trigger.set} WHERE id = NEW.id; END`,
  );
  database.close();
}
