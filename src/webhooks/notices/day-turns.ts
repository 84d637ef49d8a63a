import type { DeliveryStore } from "../delivery-store.ts";

/** What remembers of which problems somebody was told: every `DeliveryStore` does. */
export type NoticeTurns = Pick<DeliveryStore, "begin" | "finish" | "release">;

/** Letters of the day that the name of a turn begins with. */
const dayLength = "2026-01-01".length;

/** Remembers in this process which turns of a day were taken, and forgets those of the day before. */
export function dayTurns(): NoticeTurns {
  const handled = new Set<string>();
  return {
    async begin(id) {
      const [oldest] = handled;
      if (oldest !== undefined && oldest.slice(0, dayLength) < id.slice(0, dayLength)) handled.clear();
      return handled.has(id) ? { state: "handled" } : { state: "yours", claim: 1 };
    },
    async finish(id) {
      handled.add(id);
      return true;
    },
    release: async () => undefined,
  };
}
