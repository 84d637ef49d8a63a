import { nearest } from "./nearest-names.ts";

/** A word that is none of those known, and which of them may be meant. */
export function meant(word: string, known: readonly string[]): string {
  const [name] = nearest(word, known, 1);
  return name === undefined ? word : `${word} (did you mean ${name}?)`;
}

/** The first of the names that is none of those known, and which of them may be meant; undefined when all are known. */
export function unknownName(names: readonly string[], known: readonly string[]): string | undefined {
  const word = names.find((name) => !known.includes(name));
  return word === undefined ? undefined : meant(word, known);
}
