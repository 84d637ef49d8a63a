import { resolve, type Schema, type SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

type Schemas = SpecDocument["components"]["schemas"];
type Sample = string | number | boolean | null | readonly Sample[] | { readonly [name: string]: Sample };

/** What a reader puts a value of their own in the place of, by the format of the description. */
const samples: Readonly<Record<string, Sample>> = {
  uuid: "00000000-0000-0000-0000-000000000000",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  "odata-v2-datetime": "2026-01-31T12:00:00",
  uri: "https://example.com",
};

/** Records in records, below which nothing is shown any more. */
const deepest = 2;

function sampleOf(schemas: Schemas, schema: Schema, depth: number): Sample {
  const { type, format, items, properties, "x-enum": codes } = schema;
  const [plain = "object"] = [type ?? []].flat().filter((name) => name !== "null");
  if (items !== undefined) return depth < deepest ? [sampleOf(schemas, resolve(schemas, items), depth + 1)] : [];
  if (properties) return recordOf(schemas, schema, schema.required ?? [], depth);
  const [code] = Object.keys(codes ?? {});
  if (code !== undefined) return plain === "string" ? code : Number(code);
  if (format !== undefined && samples[format] !== undefined) return samples[format];
  if (plain === "boolean") return true;
  if (plain === "integer" || plain === "number") return 1;
  return plain === "string" ? "…" : {};
}

function recordOf(schemas: Schemas, schema: Schema, required: readonly string[], depth: number): Sample {
  const fields = required.map((name) => {
    const property = schema.properties?.[name];
    return [name, property ? sampleOf(schemas, resolve(schemas, property), depth) : "…"] as const;
  });
  return Object.fromEntries(fields);
}

/** The smallest body that a create does not refuse: its required fields, with values that show their shape. */
export function sampleBody(document: SpecDocument, record: string | undefined, required: readonly string[]): string {
  const { schemas } = document.components;
  const schema = record === undefined ? undefined : schemas[record];
  return JSON.stringify(recordOf(schemas, schema ?? {}, required, 0));
}
