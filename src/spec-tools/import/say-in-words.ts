import { wordsOf } from "./naming.ts";

/** A word in two parts or more that belongs to no qualified name. */
const compound = /(?<![.#\w])[A-Z][a-z0-9]+[A-Z]\w*/g;

/**
 * Names of operations and schemas that stand in texts, as words: whoever reads a text in an editor or a connector does
 * not see how these are named. What stands in an address is seen, and stays.
 *
 * @param node whose texts are changed where they stand
 */
export function sayInWords(node: unknown, names: ReadonlySet<string>, addresses: string): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object") {
      if (key !== "x-enum") sayInWords(value, names, addresses);
    } else if (typeof value === "string" && (key === "description" || key === "summary") && compound.test(value)) {
      const text = value.replace(compound, (word) =>
        names.has(word) && !addresses.includes(word) ? wordsOf(word) : word,
      );
      Reflect.set(
        node,
        key,
        text.charAt(0).toUpperCase() === value.charAt(0) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
      );
    }
    compound.lastIndex = 0;
  }
}
