import type { Cell, Cells } from "../cells/cells.ts";

/** Cells in a map: they end with the process. */
export function memoryCells(newest: Map<string, Cell> = new Map()): Cells {
  return {
    read: async (id) => newest.get(id),
    replace: async (id, previous, bytes) => {
      const revision = newest.get(id)?.revision ?? 0;
      if (revision !== (previous?.revision ?? 0)) return "outrun";
      newest.set(id, { revision: revision + 1, bytes });
      return "replaced";
    },
    async *list() {
      for (const [id, cell] of [...newest]) yield { id, cell };
    },
    close: async () => newest.clear(),
  };
}
