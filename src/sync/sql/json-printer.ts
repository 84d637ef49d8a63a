import type { StoredValue } from "../target/target.ts";

/** Prints some of a row's values as JSON by column; an object and its list of pairs would cost more than storing it. */
export function jsonPrinter(
  names: readonly string[],
  places: readonly number[],
): (values: readonly StoredValue[]) => string {
  const heads = places.map((at, index) => `${index === 0 ? "{" : ","}${JSON.stringify(names[at] ?? "")}:`);
  return (values) => {
    let text = "";
    for (let index = 0; index < places.length; index++)
      text += `${heads[index]}${JSON.stringify(values[places[index] ?? 0] ?? null)}`;
    return `${text}}`;
  };
}
