import { componentName, type Reference, resolve, type Schema, type SpecDocument } from "./spec-document.ts";
import type { KindName } from "./tables.ts";

/** Formats whose text on the wire means something else than text. */
const kinds: Readonly<Record<string, KindName>> = {
  uuid: "guid",
  "odata-v2-datetime": "datetime",
  "date-time": "instant",
  date: "date",
  int64: "int64",
  decimal: "decimal",
  byte: "binary",
  duration: "duration",
  time: "time",
  code18: "code18",
};

/** What the text or number of a field means; undefined when it means nothing more. */
export function kindOf({ format }: Schema): KindName | undefined {
  return format === undefined ? undefined : kinds[format];
}

/** Formats of integers that say how large one may be. */
const bounded: ReadonlySet<string> = new Set(["uint8", "int8", "int16", "int32"]);

/** What several schemas that stand for one value agree on. */
function agreed(document: SpecDocument, parts: readonly (Schema | Reference)[], seen: ReadonlySet<string>): string {
  const [first, ...others] = new Set(
    parts.filter((part) => !("type" in part && part.type === "null")).map((part) => typeOf(document, part, seen)),
  );
  return first === undefined || others.length > 0 ? "any" : first;
}

function typeOf(document: SpecDocument, property: Schema | Reference, above: ReadonlySet<string>): string {
  const name = componentName(property);
  if (name !== undefined && above.has(name)) return "any"; // a schema that consists of itself says nothing
  const seen = name === undefined ? above : new Set([...above, name]);
  const schema = resolve(document.components.schemas, property);
  const kind = kindOf(schema);
  if (kind !== undefined) return kind;
  const { type, format, items, properties, additionalProperties } = schema;
  if (type === undefined) {
    if (properties) return "object";
    return agreed(document, [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])], seen);
  }
  const [only, ...others] = (typeof type === "string" ? [type] : type).filter((one) => one !== "null");
  if (others.length > 0) return "any";
  switch (only) {
    case "string":
      return "text";
    case "integer":
      return format !== undefined && bounded.has(format) ? format : only;
    case "number":
    case "boolean":
      return only;
    case "array": {
      const item = items ? typeOf(document, items, seen) : "any";
      return item === "any" ? "list" : `${item}[]`;
    }
    case "object": {
      const value =
        properties || typeof additionalProperties !== "object" ? "any" : typeOf(document, additionalProperties, seen);
      return value === "any" ? "object" : `${value}{}`;
    }
    default:
      return "any";
  }
}

/**
 * The JSON that a property takes: a kind where its format gives it one, else `text`, `number`, `boolean`, `integer` or
 * the format of a bounded one, `list` and `object`; with `[]` behind it a list of such, with `{}` an object of such under
 * any names; `any` where the schema does not say, or names several.
 */
export function fieldType(document: SpecDocument, property: Schema | Reference): string {
  return typeOf(document, property, new Set());
}
