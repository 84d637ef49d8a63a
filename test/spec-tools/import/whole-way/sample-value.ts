import {
  type Reference,
  resolve,
  type Schema,
  type SpecDocument,
} from "../../../../src/spec-tools/generate/spec-document.ts";

const byFormat: Readonly<Record<string, (number: number) => unknown>> = {
  uuid: (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  date: (number) => `2025-03-${String((number % 28) + 1).padStart(2, "0")}`,
  time: () => "10:15:00",
  duration: () => "PT1H",
  "date-time": (number) => `2025-03-${String((number % 28) + 1).padStart(2, "0")}T10:00:00Z`,
  "odata-v2-datetime": (number) => `2025-03-${String((number % 28) + 1).padStart(2, "0")}T10:00:00`,
  byte: (number) => Buffer.from(`b${number}`).toString("base64"),
  int64: (number) => number,
  decimal: (number) => number + 0.5,
};

/** A value that a schema allows; `number` makes it differ. */
export function sampleValue(document: SpecDocument, schema: Schema | Reference, number: number): unknown {
  const target = resolve(document.components.schemas, schema);
  const types = typeof target.type === "string" ? [target.type] : (target.type ?? []);
  const codes = Object.keys(target["x-enum"] ?? {});
  const code = codes[number % codes.length];
  if (code !== undefined) return types.includes("integer") ? Number(code) : code;
  const inner = [...(target.allOf ?? []), ...(target.anyOf ?? [])][0];
  if (inner) return sampleValue(document, inner, number);
  if (types.includes("array")) return target.items ? [sampleValue(document, target.items, number)] : [];
  if (types.includes("object"))
    return Object.fromEntries(
      Object.entries(target.properties ?? {}).map(([name, property]) => [
        name,
        sampleValue(document, property, number),
      ]),
    );
  if (types.includes("boolean")) return number % 2 === 0;
  const special = target.format === undefined ? undefined : byFormat[target.format];
  if (types.includes("string") && target.format !== "int64" && target.format !== "decimal" && special)
    return special(number);
  if (types.includes("string"))
    return target.format === undefined || !special ? textOf(target, number) : String(special(number));
  return types.includes("integer") ? number : number + 0.5;
}

/** Text has an apostrophe where there is room: addresses and filters must double it. */
function textOf(schema: Schema, number: number): string {
  if ("pattern" in schema) return `${number}.5`; // the only pattern that imported specs have is that of fractions
  const flags = /^Any of (\w+)/.exec(String(Reflect.get(schema, "description") ?? ""))?.[1];
  if (flags !== undefined) return flags;
  const longest = Number(Reflect.get(schema, "maxLength") ?? 30);
  return `O'${number}`.slice(0, longest);
}
