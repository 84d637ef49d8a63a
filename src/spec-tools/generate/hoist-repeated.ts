import { ConstantName } from "./constant-name.ts";
import { printLiteral } from "./print-literal.ts";

/**
 * Takes out the values of `fields` that occur more than once in the rows, so that each is written, loaded and held
 * in memory once. Answers the rows with names in their place, and the constants by name.
 */
export function hoistRepeated<Row extends object>(
  rows: readonly Row[],
  fields: readonly string[],
): { rows: Record<string, unknown>[]; constants: Map<string, unknown> } {
  const counts = new Map<string, number>();
  const texts = rows.map((row) =>
    Object.entries(row).map(([field, value]) =>
      fields.includes(field) ? `${field} ${printLiteral(value)}` : undefined,
    ),
  );
  for (const text of texts.flat()) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = new Map<string, ConstantName>();
  const constants = new Map<string, unknown>();
  const numbers = new Map<string, number>();
  const hoisted = rows.map((row, index) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value], place): [string, unknown] => {
        const text = texts[index]?.[place];
        if (text === undefined || (counts.get(text) ?? 0) < 2) return [field, value];
        let name = names.get(text);
        if (!name) {
          const number = (numbers.get(field) ?? 0) + 1;
          numbers.set(field, number);
          name = new ConstantName(`${field}${number}`);
          names.set(text, name);
          constants.set(name.name, value);
        }
        return [field, name];
      }),
    ),
  );
  return { rows: hoisted, constants };
}
