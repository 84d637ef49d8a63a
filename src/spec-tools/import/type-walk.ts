import { bindingOf, type CsdlIndex, type Placed } from "./csdl-index.ts";
import type { CsdlOperation, CsdlType, TypeUse } from "./csdl-model.ts";
import { readBoolean } from "./csdl-names.ts";
import { readOperation } from "./read-operation.ts";
import { readType } from "./read-types.ts";

/** Reads the types that are needed, each once: from those whose records have an address to all that these consist of. */
export class TypeWalk {
  readonly #index: CsdlIndex;
  /** Types that something offers; other navigations are not followed. Undefined: all are. */
  readonly #offered: ReadonlySet<string> | undefined;
  /** Types that have a set of their own, which was not selected: their records stand there and nowhere else. */
  readonly #elsewhere: ReadonlySet<string>;
  readonly #types = new Map<string, CsdlType>();
  /** Types whose records have an address. */
  readonly #places = new Set<string>();
  /** Those of them of which all that derive from them are there too: a type that is there as a base alone is none. */
  readonly #whole = new Set<string>();

  constructor(index: CsdlIndex, offered: ReadonlySet<string> | undefined, elsewhere: ReadonlySet<string> = new Set()) {
    this.#index = index;
    this.#offered = offered;
    this.#elsewhere = elsewhere;
  }

  /** A type whose records have an address, and those that derive from it, whose records may stand there too. */
  place(name: string): void {
    const open = [name];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (this.#whole.has(one)) continue;
      this.#whole.add(one);
      this.#places.add(one);
      open.push(...(this.#index.derived.get(one) ?? []).filter((derived) => !this.#elsewhere.has(derived)));
    }
  }

  /** All types that there are. */
  placeAll(): void {
    for (const name of this.#index.types.keys()) this.#places.add(name);
  }

  #type(name: string): CsdlType | undefined {
    const known = this.#types.get(name);
    const placed = this.#index.types.get(name);
    if (known || !placed) return known;
    const type = readType(placed, this.#index);
    this.#types.set(name, type);
    return type;
  }

  /** What is inherited from and what is contained has an address as well. Sets that grow while they are walked are walked to their end. */
  #growPlaces(): void {
    for (const name of this.#places) {
      const type = this.#type(name);
      if (type?.kind !== "entity" && type?.kind !== "complex") continue;
      if (type.base) this.#places.add(type.base.name);
      for (const { type: target, contains } of type.navigations) if (contains) this.place(target.name);
    }
  }

  /** Operations that are bound to what has an address, in the order of the document. */
  #readBound(others: readonly Placed[]): CsdlOperation[] {
    const own = [...this.#index.operations.values()].flat().filter(({ element }) => readBoolean(element, "IsBound"));
    return [...own, ...others].flatMap((placed) => {
      if (this.#offered && !this.#places.has(bindingOf(placed) ?? "")) return [];
      const context = { index: this.#index, document: placed.document };
      return readOperation(placed.element, placed.name, context) ?? [];
    });
  }

  /** Reads all that is needed; `operations` are the ones that are called below the service, `others` bound ones that stand among these. */
  read(
    operations: readonly CsdlOperation[],
    others: readonly Placed[],
  ): { types: Map<string, CsdlType>; bound: CsdlOperation[] } {
    this.#growPlaces();
    const bound = this.#readBound(others);
    const wanted = new Set(this.#places);
    const want = (uses: readonly (TypeUse | undefined)[]): void => {
      for (const use of uses) if (use) wanted.add(use.name);
    };
    for (const { parameters, returns } of [...operations, ...bound])
      want([...parameters.map(({ type }) => type), returns]);
    for (const name of wanted) {
      const type = this.#type(name);
      if (type?.kind !== "entity" && type?.kind !== "complex") continue;
      if (type.kind === "complex") for (const derived of this.#index.derived.get(name) ?? []) wanted.add(derived);
      want([type.base, ...type.properties.map((property) => property.type)]);
      want(type.navigations.flatMap(({ type: target }) => ((this.#offered?.has(target.name) ?? true) ? [target] : [])));
    }
    return { types: this.#types, bound };
  }
}
