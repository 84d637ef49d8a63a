import { nearest } from "../../kit/nearest-names.ts";

/** A word that is none of those known, and which of them may be meant. */
export function meant(word: string, known: readonly string[]): string {
  const [name] = nearest(word, known, 1);
  return name === undefined ? word : `${word} (did you mean ${name}?)`;
}
