import type { LossLog } from "../adapt/loss-log.ts";
import type { SwaggerSchema } from "./types.ts";

/** Named schemas inside each other that a body is written out with, where there is room. */
export const deepestNesting = 5;

/** Definitions of one connector: equal shapes share a name, different ones get a number. */
export class DefinitionStore {
  readonly #schemas = new Map<string, SwaggerSchema>();
  /** Where it is told what is cut; then it leaves an object without members behind. Undefined: what is cut is left out. */
  readonly losses: LossLog | undefined;

  /** How many named schemas may stand inside each other at most. */
  readonly nesting: number;

  /** Fields that hold other records and are shown; undefined: all of them. */
  readonly records: readonly string[] | undefined;

  /** The operation whose bodies are made, such as `GET /rows`. */
  place = "";

  constructor(losses?: LossLog, nesting = deepestNesting, records?: readonly string[]) {
    this.losses = losses;
    this.nesting = nesting;
    this.records = records;
  }

  /** Keeps `schema` under `name` (or `name2`, …) and answers with a reference to it. */
  add(name: string, schema: SwaggerSchema): SwaggerSchema {
    const text = JSON.stringify(schema);
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      const known = this.#schemas.get(candidate);
      if (known === undefined) this.#schemas.set(candidate, schema);
      if (known === undefined || JSON.stringify(known) === text) return { $ref: `#/definitions/${candidate}` };
    }
  }

  /** All definitions, by name. */
  all(): Record<string, SwaggerSchema> {
    return Object.fromEntries([...this.#schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
