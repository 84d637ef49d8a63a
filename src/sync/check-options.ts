import { SyncOptionInvalid } from "../errors/sync-option-invalid.ts";
import { unknownName } from "../kit/meant.ts";
import type { SetOptions } from "./sets/set-options.ts";
import type { SyncOptions } from "./sync-options.ts";

/** Every option by its name, which the compiler holds against them. */
const names: Readonly<Record<keyof SyncOptions, true>> = {
  client: true,
  target: true,
  company: true,
  source: true,
  sets: true,
  document: true,
  codes: true,
  index: true,
  sweepEveryMs: true,
  leaseMs: true,
  notify: true,
};
const ofSets: Readonly<Record<keyof SetOptions, true>> = { select: true, table: true, columns: true, row: true };

/** @throws {SyncOptionInvalid} for an option that there is not: a misspelt one must not be left out in silence */
export function checkOptions(options: SyncOptions): void {
  const strange = unknownName(Object.keys(options), Object.keys(names));
  if (strange !== undefined)
    throw new SyncOptionInvalid(`createSync has no option ${strange}: it takes ${Object.keys(names).join(", ")}.`);
  for (const [set, own] of Object.entries(options.sets ?? {})) {
    const other = unknownName(Object.keys(own), Object.keys(ofSets));
    if (other !== undefined)
      throw new SyncOptionInvalid(`sets["${set}"] has no ${other}: it takes ${Object.keys(ofSets).join(", ")}.`);
  }
}
