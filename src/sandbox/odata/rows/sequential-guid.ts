import type { Random } from "../../core/random.ts";
import type { Value } from "../model/entity-type.ts";

/** GUIDs that lead back to the index of their row, so that a row need not be stored to be found. */
export interface SequentialGuids {
  at(index: number): string;
  indexOf(guid: Value | undefined): number | undefined;
}

/** Leaves room for every index below the largest 32-bit number. */
const highestStart = 0x7000_0000;

/** Makes the GUIDs of one set. The index stands in front, which makes the rows' order that of their keys, as in a database. */
export function createSequentialGuids(random: Random): SequentialGuids {
  const guid = random.guid();
  const start = Number.parseInt(guid.slice(0, 8), 16) % highestStart;
  const tail = guid.slice(8);
  return {
    at: (index) => (start + index).toString(16).padStart(8, "0") + tail,
    indexOf(value) {
      if (typeof value !== "string" || value.slice(8).toLowerCase() !== tail) return undefined;
      const index = Number.parseInt(value.slice(0, 8), 16) - start;
      return index >= 0 ? index : undefined;
    },
  };
}
