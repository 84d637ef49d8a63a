import type { Random } from "../../core/random.ts";
import type { Alteration } from "../data/alteration.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Value } from "../model/field.ts";
import type { ApiCall } from "../requests/call.ts";

/** A value as it is stored, and what was done to it; undefined when nothing can be. */
function changed(random: Random, value: Value): { readonly value: Value; readonly how: Alteration["how"] } | undefined {
  // Null, false, zero and no text are what stands there when something is lost.
  if (value === null || value === false || value === 0 || value === "") return undefined;
  const lost = { value: null, how: "lost" } as const;
  if (typeof value === "number" && !Number.isInteger(value) && random.next() < 0.6)
    return {
      value: Math.round(value * 10) / 10 === value ? Math.round(value) : Math.round(value * 10) / 10,
      how: "rounded",
    };
  if (typeof value !== "string" || value.trim() !== value) return lost;
  const chance = random.next();
  if (chance < 0.3) return { value: `${value}${" ".repeat(1 + random.integer(0, 5))}`, how: "padded" };
  if (chance < 0.6 && value.length > 3)
    return { value: value.slice(0, Math.floor(value.length / 2)).trim(), how: "cut" };
  return lost;
}

/** Alters one create by chance, and notes what it did: for tests of those who read back what they sent. */
export class Alterer {
  readonly #random: Random;
  readonly #chance: number;
  readonly #notes: Pick<Alteration, "path" | "how">[] = [];

  constructor(random: Random, chance: number) {
    this.#random = random;
    this.#chance = chance;
  }

  /** Whether a line is stored. */
  keeps(path: string): boolean {
    if (this.#random.next() >= this.#chance) return true;
    this.#notes.push({ path, how: "line" });
    return false;
  }

  /** The values of a row, of which those that the caller sent may be stored otherwise. */
  alter(
    set: EntitySet,
    sent: Readonly<Record<string, Value>>,
    stored: Readonly<Record<string, Value>>,
    prefix: string,
  ): Record<string, Value> {
    const altered = { ...stored };
    for (const [name, value] of Object.entries(sent)) {
      const field = set.fieldsByName.get(name);
      if (!field || field.key || field.type === "collection" || this.#random.next() >= this.#chance) continue;
      const isText = field.type === "string" && !field.refersTo && !field.codes && !field.padded;
      const change =
        isText || typeof value !== "string" ? changed(this.#random, value) : { value: null, how: "lost" as const };
      if (!change) continue;
      altered[name] = change.value;
      this.#notes.push({ path: `${prefix}${name}`, how: change.how });
    }
    return altered;
  }

  /** What was done, of the record that it was done to. */
  notes(set: EntitySet, key: string): Alteration[] {
    return this.#notes.map((note) => ({ set: set.path, key, ...note }));
  }
}

/** What alters a create by a fault; undefined where none strikes it. */
export function altererOf({ effect, database }: Pick<ApiCall, "effect" | "database">): Alterer | undefined {
  if (effect?.kind !== "alters") return undefined;
  const { world } = database;
  return new Alterer(world.random(`exact/alters/${database.alteredCreates++}`), effect.chance);
}
