import { commentText } from "./comment-text.ts";
import { fileHeader } from "./file-header.ts";
import { reachableEntities } from "./read-entity.ts";
import { answerRecord, bodyRecord } from "./read-record.ts";
import { methods, resolve, type Schema, type SpecDocument } from "./spec-document.ts";

/** A name as people write it, `Sales credit notes (draft)`, as a name in a program: `SalesCreditNotesDraft`. */
function identifier(name: string, value: string): string {
  const joined = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .trim()
    .replace(/(?:^| )([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (joined === "") return `Code${value.replace(/\W/g, "_")}`;
  return /^\d/.test(joined) ? `Code${joined}` : joined;
}

/** The value as the wire has it: digits are a number where the property is one. */
function wireValue(schema: Schema, value: string): string {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  const numeric = types.some((type) => type === "integer" || type === "number") && /^-?\d+$/.test(value);
  return numeric ? value : JSON.stringify(value);
}

/** Prints the codes of one property as a map from name to wire value. */
function printMap(schema: Schema, codes: Readonly<Record<string, string>>): string {
  const names = new Map<string, string>();
  for (const [value, text] of Object.entries(codes)) {
    const own = identifier(text, value);
    names.set(names.has(own) ? `${own}_${value.replace(/\W/g, "_")}` : own, wireValue(schema, value));
  }
  const lines = [...names].map(([own, value]) => `  ${own}: ${value},\n`);
  return `{\n${lines.join("")}}`;
}

/** A name of a component as a name in a program. */
const constantName = (name: string): string => (/^\d/.test(name) ? "_" : "") + name.replace(/\W/g, "_");

/** Code lists that are components by themselves, such as option sets: a constant map and the union of its values, by that name. */
function printNamed({ components: { schemas } }: SpecDocument): string[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (!schema["x-enum"]) return [];
    const own = constantName(name);
    const about = commentText(schema.description ?? `Codes of ${name}`);
    return [
      `\n/** ${about} */\nexport const ${own} = ${printMap(schema, schema["x-enum"])} as const;\n\n/** One of \`${own}\`. */\nexport type ${own} = (typeof ${own})[keyof typeof ${own}];\n`,
    ];
  });
}

/** Prints the constant maps of all code lists that an API names or its records have, as `SalesInvoiceSalesInvoiceStatus.Open`; undefined when they have none. */
export function printCodes(document: SpecDocument, source: string): string | undefined {
  const used = Object.values(document.paths).flatMap((item) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation
        ? [answerRecord(document, operation), bodyRecord(document, operation).name].filter((name) => name !== undefined)
        : [];
    }),
  );
  const reachable = reachableEntities(document, used);
  const maps = printNamed(document);
  /** The first of each list of codes: the next with the same is another name of it. */
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!reachable.has(name)) continue;
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const target = resolve(document.components.schemas, property);
      if (!target["x-enum"] || "$ref" in property) continue;
      const map = name.replace(/\W/g, "_") + (field.charAt(0).toUpperCase() + field.slice(1)).replace(/\W/g, "");
      const own = /^\d/.test(map) ? `_${map}` : map;
      const codes = printMap(target, target["x-enum"]);
      const first = names.get(codes);
      if (first === undefined) names.set(codes, own);
      const declared = first === undefined ? `${own} = ${codes} as const` : `${own}: typeof ${first} = ${first}`;
      maps.push(`\n/** Codes of ${commentText(`\`${field}\` of ${name}`)}. */\nexport const ${declared};\n`);
    }
  }
  return maps.length > 0 ? fileHeader(source) + maps.join("") : undefined;
}
