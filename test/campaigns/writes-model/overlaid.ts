import type { SqliteWriteStore } from "../../../src/writes/sqlite/index.ts";

/** A store with some methods of its own, whatever the rest of it is made of. */
export function overlaid(store: SqliteWriteStore, own: Partial<SqliteWriteStore>): SqliteWriteStore {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(Object.hasOwn(own, name) ? own : target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
