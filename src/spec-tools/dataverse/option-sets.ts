import type { Json } from "../import/flat-type.ts";
import type { OptionSet } from "./table-definition.ts";

/** Schemas of option sets by name, each made once, however many columns choose from it. */
export class OptionSets {
  readonly schemas: Record<string, Json> = {};
  readonly #taken: ReadonlySet<string>;
  readonly #names = new Map<string, string>();

  /** @param taken names of schemas that are there already, in lower case */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** The reference to an option set. */
  reference(set: OptionSet): Json {
    return { $ref: `#/components/schemas/${this.#nameOf(set)}` };
  }

  #nameOf(set: OptionSet): string {
    const known = this.#names.get(set.name);
    if (known !== undefined) return known;
    const plain = set.name.replace(/[^A-Za-z0-9_]/g, "_");
    const wish = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
    const name = this.#taken.has(wish.toLowerCase()) || wish in this.schemas ? `${wish}_options` : wish;
    this.#names.set(set.name, name);
    const codes = [...set.labels].map(([value, label]) => [String(value), label === "" ? String(value) : label]);
    this.schemas[name] = {
      description: `Codes of ${set.isGlobal ? "the choice" : "the column"} ${set.name}.`,
      type: "integer",
      format: "int32",
      "x-enum": Object.fromEntries(codes),
    };
    return name;
  }
}
