import type { ChangeKind } from "./change-kinds.ts";
import type { ChangeList } from "./change-list.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareCodes, compareEnum } from "./compare-values.ts";
import { type Node, nodeAt, nodesAt, splitLists, textAt, textsAt } from "./node.ts";
import { allowsNull, describeType, referenceName } from "./schema-shape.ts";
import type { SchemaUsage } from "./schema-usage.ts";

/** What is known of the place of a schema while two versions of it are compared. */
export interface SchemaContext extends SchemaUsage {
  readonly list: ChangeList;
  readonly place: string;
  /** What to call another type here: a body's record is no property. */
  readonly typeKind: ChangeKind;
}

const unusedBy = ({ read, written }: SchemaUsage): { unused: boolean } => ({ unused: !read && !written });

const typesOf = (schema: Node): Set<string> => new Set(textsAt(schema, "type"));

/** The rights that `x-write` gives; what is taken and dropped has none. */
const rightsOf = (property: Node): readonly string[] =>
  textsAt(property, "x-write").filter((right) => right !== "ignored");

/** Properties may be written when `x-write` says so; in a schema that never says it, whenever it is sent. */
function isWritable(schema: Node, property: Node, context: SchemaContext): boolean {
  if (!context.written || property["readOnly"] === true) return false;
  if (property["x-write"] === "ignored") return false;
  if (property["x-write"] !== undefined) return true;
  return !Object.values(nodeAt(schema, "properties")).some(
    (other) => typeof other === "object" && other !== null && ("x-write" in other || "x-key" in other),
  );
}

/** Compares what holds for one value: its type, null, format, allowed values, limits. */
function compareValue(before: Node, after: Node, context: SchemaContext): void {
  const { list, place } = context;
  const options = unusedBy(context);
  const [old, fresh] = [describeType(before), describeType(after)];
  if (old !== fresh) return list.add(context.typeKind, place, `the type goes from ${old} to ${fresh}`, options);
  if (referenceName(before) !== undefined) return;
  const [oldFormat, freshFormat] = [textAt(before, "format"), textAt(after, "format")];
  if (oldFormat !== freshFormat)
    list.add(
      "property-format-changed",
      place,
      `the format goes from ${oldFormat ?? "none"} to ${freshFormat ?? "none"}`,
      options,
    );
  if (!allowsNull(before) && allowsNull(after)) list.add("property-now-nullable", place, "it may be null now", options);
  if (allowsNull(before) && !allowsNull(after))
    list.add(
      context.written ? "property-refuses-null" : "property-no-longer-null",
      place,
      context.written ? "null can no longer be sent" : "it is never null any more",
      options,
    );
  compareEnum(
    list,
    place,
    before,
    after,
    { removed: context.written ? "property-value-refused" : "property-value-removed", added: "property-value-added" },
    options,
  );
  compareCodes(list, place, before, after, options);
  const { tightened, loosened } = compareLimits(before, after);
  for (const text of tightened) list.add("property-limit-tightened", place, text, { unused: !context.written });
  for (const text of loosened) list.add("property-limit-loosened", place, text);
}

/** Compares the rights and duties of one property of an entity. */
function compareRights(before: Node, after: Node, context: SchemaContext): void {
  const { list, place } = context;
  const options = unusedBy(context);
  const { gone, fresh } = splitLists(rightsOf(before), rightsOf(after));
  for (const right of gone)
    list.add("property-no-longer-writable", place, `it can no longer be set by ${right}`, options);
  for (const right of fresh) list.add("property-now-writable", place, `it can be set by ${right}`, options);
  const [oldKey, freshKey] = [textAt(before, "x-key"), textAt(after, "x-key")];
  if ((oldKey === undefined) !== (freshKey === undefined))
    list.add(
      "property-key-changed",
      place,
      freshKey === undefined ? "it is no part of the key any more" : "it is part of the key now",
      options,
    );
  else if (oldKey !== freshKey)
    list.add("property-key-maker-changed", place, `the key is made by the ${freshKey ?? ""} now`, options);
  const [oldFilter, freshFilter] = [before["x-filterable"], after["x-filterable"]];
  if (oldFilter !== "no" && freshFilter === "no")
    list.add("property-filter-refused", place, "filters on it are refused", options);
  if (oldFilter === "no" && freshFilter !== "no")
    list.add("property-filter-allowed", place, "filters on it are not refused any more", options);
  if (before["deprecated"] !== true && after["deprecated"] === true)
    list.add("property-deprecated", place, "it is deprecated", options);
  const until = textAt(after, "x-until");
  if (until !== undefined && until !== textAt(before, "x-until"))
    list.add("property-ends", place, `its last version is ${until}`, options);
}

function compareProperties(before: Node, after: Node, context: SchemaContext): void {
  const { list, place } = context;
  const options = unusedBy(context);
  const [old, fresh] = [nodeAt(before, "properties"), nodeAt(after, "properties")];
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const name of gone) list.add("property-removed", `${place}.${name}`, "it is gone", options);
  for (const name of more)
    list.add("property-added", `${place}.${name}`, `it is new, ${describeType(nodeAt(fresh, name))}`, options);
  for (const name of both) {
    const [a, b] = [nodeAt(old, name), nodeAt(fresh, name)];
    const written = isWritable(before, a, context) || isWritable(after, b, context);
    const inner: SchemaContext = { ...context, place: `${place}.${name}`, written, typeKind: "property-type-changed" };
    compareSchema(a, b, inner);
    compareRights(a, b, { ...inner, written: context.written });
  }
  const required = splitLists(textsAt(before, "required"), textsAt(after, "required"));
  for (const name of required.gone.filter((name) => !Object.hasOwn(old, name) || Object.hasOwn(fresh, name))) {
    if (context.read) list.add("property-may-be-missing", `${place}.${name}`, "it may be missing now", options);
    else list.add("body-field-no-longer-demanded", `${place}.${name}`, "it may be left out", options);
  }
  for (const name of required.fresh) {
    const demanded = Object.hasOwn(fresh, name) ? isWritable(after, nodeAt(fresh, name), context) : context.written;
    if (demanded) list.add("body-field-demanded", `${place}.${name}`, "it is demanded now", options);
    else if (Object.hasOwn(old, name))
      list.add("property-always-there", `${place}.${name}`, "it is always there now", options);
  }
}

/** Compares two versions of a schema, through lists and alternatives; what a reference leads to is compared by itself. */
export function compareSchema(before: Node, after: Node, context: SchemaContext): void {
  compareValue(before, after, context);
  if (describeType(before) !== describeType(after) || referenceName(before) !== undefined) return;
  if (typesOf(before).has("array")) compareSchema(nodeAt(before, "items"), nodeAt(after, "items"), context);
  compareProperties(before, after, context);
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const others = nodesAt(after, keyword);
    nodesAt(before, keyword).forEach((part, index) => {
      const other = others[index];
      if (other && describeType(part) === describeType(other)) compareSchema(part, other, context);
    });
  }
}
