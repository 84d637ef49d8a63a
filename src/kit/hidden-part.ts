/** The same for every copy of the package, so that a part that one hung on is found by another. */
const symbolOf = (name: string): symbol => Symbol.for(`erp-openapi.${name}`);

/** Hangs a part on an object, which nobody sees who does not know its name. */
export function withPart<Whole extends object>(whole: Whole, name: string, part: unknown): Whole {
  return Object.defineProperty(whole, symbolOf(name), { value: part });
}

/** The part of a name; undefined where an object has none. */
export function partOf(whole: object, name: string): unknown {
  return Reflect.get(whole, symbolOf(name));
}
