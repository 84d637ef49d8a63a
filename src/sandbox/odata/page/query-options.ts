import type { Dialect } from "../dialect.ts";
import { checkFilter } from "../filter/check-filter.ts";
import type { Expression } from "../filter/filter-syntax.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import type { EntityType } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";
import { type ExpandItem, parseExpand } from "./parse-expand.ts";

/** One field to sort by. */
export interface SortField {
  readonly name: string;
  readonly descending: boolean;
}

/** The query options of a read, checked against the entity type. */
export interface QueryOptions {
  /** Fields to answer with; undefined means all. */
  readonly select: readonly string[] | undefined;
  readonly filter: Expression | undefined;
  readonly orderby: readonly SortField[];
  readonly expand: readonly ExpandItem[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly count: boolean;
}

/** Nothing was asked: everything is answered. */
export const noOptions: QueryOptions = {
  select: undefined,
  filter: undefined,
  orderby: [],
  expand: [],
  top: undefined,
  skip: 0,
  count: false,
};

const known = new Set([
  "$select",
  "$filter",
  "$orderby",
  "$expand",
  "$top",
  "$skip",
  "$count",
  "$skiptoken",
  "$format",
  "$schemaversion",
]);

/** Reads the query options of a URL. Names without `$` are nobody's business here. */
export function parseQueryOptions(query: URLSearchParams, type: EntityType, dialect: Dialect): QueryOptions {
  const options = new Map<string, string>();
  for (const [name, value] of query) {
    if (!name.startsWith("$")) continue;
    if (!known.has(name) && dialect.passesOver) continue;
    if (!known.has(name)) throw new QueryRefusal("not-supported", `The query option '${name}' is not supported.`);
    if (options.has(name)) throw new QueryRefusal("bad-syntax", `The query option '${name}' stands twice.`);
    options.set(name, value);
  }
  return readOptions(options, type, dialect);
}

/** Reads options that were taken apart already, from a URL or from the parentheses of an `$expand`. */
export function readOptions(options: ReadonlyMap<string, string>, type: EntityType, dialect: Dialect): QueryOptions {
  if (!dialect.skip && options.has("$skip"))
    throw new QueryRefusal("not-supported", "The query parameter $skip is not supported.");
  const filter = options.get("$filter");
  return {
    select: readSelect(options.get("$select"), type),
    filter: filter === undefined ? undefined : checkFilter(parseFilter(filter, dialect), dialect),
    orderby: readOrderby(options.get("$orderby"), type),
    expand: parseExpand(options.get("$expand") ?? "", type),
    top: readNumber(options, "$top"),
    skip: readNumber(options, "$skip") ?? 0,
    count: readBoolean(options.get("$count")),
  };
}

function readSelect(text: string | undefined, type: EntityType): readonly string[] | undefined {
  const names = (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0 || names.includes("*")) return undefined;
  for (const name of names) if (!type.navigations.has(name)) mustHave(name, type);
  return names;
}

function readOrderby(text: string | undefined, type: EntityType): readonly SortField[] {
  if (text === undefined || text.trim() === "") return [];
  return text.split(",").map((item) => {
    const [, name, direction] = /^\s*(\S+)(?:\s+(asc|desc))?\s*$/.exec(item) ?? [];
    if (name === undefined) throw new QueryRefusal("bad-syntax", `Syntax error in $orderby: '${text}'.`);
    mustHave(name, type);
    if (type.fields.get(name)?.filterable === false)
      throw new QueryRefusal("not-supported", `Sorting by the property '${name}' is not supported.`);
    return { name, descending: direction === "desc" };
  });
}

function mustHave(name: string, type: EntityType): void {
  if (!type.fields.has(name))
    throw new QueryRefusal("unknown-field", `Could not find a property named '${name}' on type '${type.name}'.`);
}

function readNumber(options: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new QueryRefusal(
      "bad-syntax",
      `Invalid value '${text}' for ${name} query option: a number of 0 or more is needed.`,
    );
  return Number(text);
}

function readBoolean(text: string | undefined): boolean {
  if (text === undefined || text === "false") return false;
  if (text === "true") return true;
  throw new QueryRefusal("bad-syntax", `Invalid value '${text}' for $count query option.`);
}
