import { nearest } from "../kit/nearest-names.ts";

/** ` (did you mean sandbox?)`, or nothing when no name is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const found = nearest(word, names);
  return found.length === 0 ? "" : ` (did you mean ${found.join(", ").replace(/, ([^,]*)$/, " or $1")}?)`;
}
