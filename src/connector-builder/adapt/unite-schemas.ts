import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";

/** How the members of alternatives are put together where several have one of the same name. */
export type UniteMember = (variants: readonly unknown[], name: string) => unknown;

const isScalar = (type: string | undefined): boolean => type !== "object" && type !== "array";

/** What became of alternatives, and what has to be told of it. */
export interface United {
  readonly schema: JsonObject;
  /** Undefined when nothing that can be sent was lost. */
  readonly became?: string;
}

function sameTexts(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1;
}

function uniteObjects(parts: readonly JsonObject[], member: UniteMember): JsonObject {
  const [first = {}] = parts;
  const names = new Set(parts.flatMap((part) => Object.keys(objectAt(part, "properties"))));
  const properties = [...names].map((name): [string, unknown] => {
    const variants = parts.map((part) => objectAt(part, "properties")[name]).filter((value) => value !== undefined);
    return [name, sameTexts(variants) ? variants[0] : member(variants, name)];
  });
  return {
    type: "object",
    ...("description" in first ? { description: first["description"] } : {}),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    required: textsAt(first, "required").filter((name) =>
      parts.every((part) => textsAt(part, "required").includes(name)),
    ),
  };
}

function uniteScalars(parts: readonly JsonObject[]): United {
  const types = [...new Set(parts.map((part) => textAt(part, "type") ?? "string"))];
  const [first = {}] = parts;
  const description = "description" in first ? { description: first["description"] } : {};
  if (types.length > 1 && types.every((type) => type === "integer" || type === "number"))
    return { schema: { ...description, type: "number" } };
  if (types.length > 1)
    return { schema: { ...description, type: "string" }, became: `text, which stands for ${types.join(" or ")}` };
  const choices = parts.every((part) => listAt(part, "enum").length > 0)
    ? { enum: [...new Set(parts.flatMap((part) => listAt(part, "enum")))] }
    : {};
  const formats = parts.map((part) => part["format"]);
  return {
    schema: {
      ...description,
      type: types[0],
      ...choices,
      ...(sameTexts(formats) && formats[0] !== undefined ? { format: formats[0] } : {}),
    },
  };
}

/**
 * One schema for several alternatives, which the platform does not know: objects with the members of all, scalars as text.
 * Of alternatives of different kinds the objects are kept, else the single values.
 */
export function uniteSchemas(parts: readonly JsonObject[], member: UniteMember): United {
  const united = unite(parts, member);
  const isNullable = parts.some((part) => part["x-nullable"] === true) && "type" in united.schema;
  return isNullable ? { ...united, schema: { ...united.schema, "x-nullable": true } } : united;
}

function unite(parts: readonly JsonObject[], member: UniteMember): United {
  const [first, ...others] = parts;
  if (first === undefined) return { schema: { type: "string" } };
  if (others.length === 0 || sameTexts(parts)) return { schema: first };
  // Parts without a type restrict what stands beside them, or allow anything.
  if (parts.some((part) => !("type" in part))) return { schema: {} };
  const kinds = parts.map((part) => (isScalar(textAt(part, "type")) ? "a single value" : (textAt(part, "type") ?? "")));
  const kind = ["object", "a single value", "array"].find((name) => kinds.includes(name)) ?? "";
  const kept = parts.filter((_, index) => kinds[index] === kind);
  const left = [...new Set(kinds.filter((name) => name !== kind))];
  const told = left.length > 0 ? `${kind} only; ${left.join(" and ")} cannot be given` : undefined;
  if (kind === "a single value") {
    const united = uniteScalars(kept);
    const became = told ?? united.became;
    return { schema: united.schema, ...(became === undefined ? {} : { became }) };
  }
  if (kind === "array") {
    const items = kept.map((part) => part["items"]);
    const one = sameTexts(items) ? items[0] : member(items.filter(isObject), "items");
    const became = told ?? (sameTexts(items) ? undefined : "a list whose rows have the members of all alternatives");
    return { schema: { ...kept[0], items: one }, ...(became === undefined ? {} : { became }) };
  }
  const became =
    told ??
    `one object with the members of all ${kept.length} alternatives; which of them belong together is not checked`;
  return { schema: uniteObjects(kept, member), became };
}
