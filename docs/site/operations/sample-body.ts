import { textAt, textsAt } from "../../../src/kit/json-access.ts";
import { resolve, type Schema, type SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

type Schemas = SpecDocument["components"]["schemas"];

/** A value that shows the shape of one. */
export type Sample = string | number | boolean | null | readonly Sample[] | { readonly [name: string]: Sample };

/** What a reader puts a value of their own in the place of, by the format of the description. */
const samples: Readonly<Record<string, Sample>> = {
  uuid: "00000000-0000-0000-0000-000000000000",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  "odata-v2-datetime": "2026-01-31T12:00:00",
  uri: "https://example.com",
};

/** Texts of which one fits each pattern that a description demands. */
const texts = ["…", "Copy", "22:00"];

function sampleText(pattern = ""): string {
  return texts.find((text) => new RegExp(pattern, "u").test(text)) ?? "…";
}

/** Records in records, below which nothing is shown any more. */
const deepest = 2;

/** A value of a schema, with the required fields of records. */
export function sampleOf(schemas: Schemas, schema: Schema, depth = 0): Sample {
  const { type, format, items, properties, oneOf, anyOf, "x-enum": codes } = schema;
  const [alternative] = oneOf ?? anyOf ?? [];
  if (alternative !== undefined) return sampleOf(schemas, resolve(schemas, alternative), depth);
  const [plain = "object"] = [type ?? []].flat().filter((name) => name !== "null");
  if (items !== undefined) return depth < deepest ? [sampleOf(schemas, resolve(schemas, items), depth + 1)] : [];
  if (properties) return recordOf(schemas, schema, schema.required ?? [], depth);
  const [code] = codes ? Object.keys(codes) : textsAt(schema, "enum");
  if (code !== undefined) return plain === "string" ? code : Number(code);
  if (format !== undefined && samples[format] !== undefined) return samples[format];
  if (plain === "boolean") return true;
  if (plain === "integer" || plain === "number") return 1;
  return plain === "string" ? sampleText(textAt(schema, "pattern")) : {};
}

function recordOf(
  schemas: Schemas,
  schema: Schema,
  names: readonly string[],
  depth: number,
): { readonly [name: string]: Sample } {
  const fields = names.map((name) => {
    const property = schema.properties?.[name];
    return [name, property ? sampleOf(schemas, resolve(schemas, property), depth) : "…"] as const;
  });
  return Object.fromEntries(fields);
}

/** A record with some of its fields, whose values show their shape. @param record name of its schema */
export function sampleRecord(
  { components: { schemas } }: SpecDocument,
  record: string | undefined,
  names: readonly string[],
): { readonly [name: string]: Sample } {
  const schema = record === undefined ? undefined : schemas[record];
  return recordOf(schemas, schema ?? {}, names, 0);
}

/** Fields that say most of a record, the best one first. */
const telling = ["Name", "displayName", "name", "Description", "description", "Notes"];

/** A field of a record that stands for all of some kind: one that tells most, else a plain one. */
export function tellingField(
  { components: { schemas } }: SpecDocument,
  record: string | undefined,
  isMeant: (property: Schema) => boolean,
): string | undefined {
  const properties = Object.entries((record !== undefined && schemas[record]?.properties) || {});
  const meant = properties.flatMap(([name, property]) => {
    const own = resolve(schemas, property);
    // What is said of a field beside a reference counts as well.
    return isMeant({ ...own, ...property })
      ? [{ name, isPlain: own.properties === undefined && own.items === undefined }]
      : [];
  });
  const names = meant.filter(({ isPlain }) => isPlain).map(({ name }) => name);
  return telling.find((name) => names.includes(name)) ?? names[0] ?? meant[0]?.name;
}
