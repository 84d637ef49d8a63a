import type { SpecDocument } from "../../../../src/spec-tools/generate/spec-document.ts";
import { asObject, follow, type Json } from "../../../e2e/any-document/described.ts";
import { sampleValue } from "../../import/whole-way/sample-value.ts";

export type Row = Readonly<Record<string, unknown>>;
type Right = "create" | "update";

const isObject = (node: unknown): node is object => typeof node === "object" && node !== null;

/** All properties of a schema, with those of its parts. */
export function propertiesOf(document: Json, node: unknown): Map<string, Json> {
  const schema = follow(document, node);
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return new Map([
    ...parts.flatMap((part) => [...propertiesOf(document, part)]),
    ...Object.entries(asObject(schema["properties"])).map(([name, one]): [string, Json] => [name, asObject(one)]),
  ]);
}

/** Navigations of a record: to one other, or to several, and to the schema of which. */
export function navigationsOf(
  document: Json,
  node: unknown,
): { readonly one: string[]; readonly many: string[]; readonly to: ReadonlyMap<string, unknown> } {
  const found = [...propertiesOf(document, node)].map(([name, property]) => {
    const [choice] = Array.isArray(property["anyOf"]) ? property["anyOf"].map(asObject) : [];
    const to = property["items"] ?? choice ?? property;
    const leads = "@odata.etag" in asObject(follow(document, to)["properties"]) && "$ref" in asObject(to);
    return { name, leads, several: isObject(property["items"]), reference: asObject(to)["$ref"] };
  });
  const named = (several: boolean): string[] =>
    found.filter((one) => one.leads && one.several === several).map(({ name }) => name);
  return {
    one: named(false),
    many: named(true),
    to: new Map(found.map(({ name, reference }): [string, unknown] => [name, reference])),
  };
}

/** The column of a link: `_customerid_value` of `customerid_account@odata.bind`. */
function columnOf(bind: string, names: readonly string[]): string | undefined {
  const navigation = bind.slice(0, bind.indexOf("@"));
  const fits = names.filter((name) => {
    const [, column] = /^_(\w+)_value$/.exec(name) ?? [];
    return column !== undefined && (navigation.toLowerCase() === column || navigation.startsWith(`${column}_`));
  });
  return fits.sort((one, other) => other.length - one.length)[0];
}

/** What is sent, and what has to be read back of it. */
export interface SampleBody {
  readonly body: Row;
  readonly stored: Row;
}

/**
 * A body with a value for every field that may be set, and a link for every lookup whose records there are.
 *
 * @param keys keys of one record of each set
 */
export function sampleBody(
  document: SpecDocument,
  schema: unknown,
  right: Right,
  keys: ReadonlyMap<string, string>,
  number: number,
): SampleBody {
  const said: Json = { ...document };
  const properties = propertiesOf(said, schema);
  const body: Record<string, unknown> = {};
  const stored: Record<string, unknown> = {};
  const linked = new Set<string>();
  for (const [name, property] of properties) {
    if (![property["x-write"] ?? []].flat().includes(right) || "x-key" in property) continue;
    const sets = property["x-bind"];
    if (!Array.isArray(sets)) {
      body[name] = stored[name] = sampleValue(document, property, number);
      continue;
    }
    const set = sets.map(String).find((one) => keys.has(one));
    const column = columnOf(name, [...properties.keys()]);
    if (set === undefined || column === undefined || linked.has(column)) continue;
    linked.add(column);
    body[name] = `/${set}(${keys.get(set)})`;
    stored[column] = keys.get(set);
  }
  return { body, stored };
}

/** Text by which values are compared: an instant may come with or without thousandths. */
const comparable = (value: unknown): string =>
  (JSON.stringify(value) ?? "").replace(/(T\d{2}:\d{2}:\d{2})\.000Z/g, "$1Z");

/** What is not kept of what was sent. */
export function notKept(sent: Row, stored: Row): string[] {
  return Object.entries(sent).flatMap(([name, value]) =>
    comparable(stored[name]) === comparable(value)
      ? []
      : [`${name} was sent as ${JSON.stringify(value)} and is ${JSON.stringify(stored[name])}`],
  );
}
