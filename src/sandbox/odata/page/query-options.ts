import { type Dialect, isOlder } from "../dialect.ts";
import { checkFilter } from "../filter/check-filter.ts";
import type { Expression } from "../filter/filter-syntax.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import type { QueryType } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";
import { type AskedExpand, readNestedExpand, readPaths } from "./parse-expand.ts";

/** One field to sort by. */
export interface SortField {
  readonly name: string;
  readonly descending: boolean;
}

/** A navigation property to include. */
export interface ExpandItem extends AskedExpand {
  /** What is asked of the rows below, where the type says what those are. */
  readonly nested?: QueryOptions;
}

/** The query options of a read, checked against the entity type. */
export interface QueryOptions {
  /** Names to answer with; undefined means all. */
  readonly select: readonly string[] | undefined;
  readonly filter: Expression | undefined;
  readonly orderby: readonly SortField[];
  readonly expand: readonly ExpandItem[];
  readonly top: number | undefined;
  readonly skip: number;
  readonly skipToken?: string | undefined;
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

/** Deeper than any honest `$expand`, and shallow enough for the stack. */
const deepest = 20;

const inAllVersions = ["$select", "$filter", "$orderby", "$expand", "$top", "$skip", "$skiptoken", "$format"];
const inOlder: ReadonlySet<string> = new Set([...inAllVersions, "$inlinecount"]);
const inNewer: ReadonlySet<string> = new Set([...inAllVersions, "$count", "$schemaversion"]);

/**
 * Reads the query options of a URL. Names without `$` are nobody's business here.
 * @param allowed Options that the operation takes. @default those of the version
 */
export function parseQueryOptions(
  query: URLSearchParams,
  type: QueryType,
  dialect: Dialect,
  allowed: ReadonlySet<string> = isOlder(dialect) ? inOlder : inNewer,
): QueryOptions {
  const options = new Map<string, string>();
  for (const [name, value] of query) {
    if (!name.startsWith("$")) continue;
    if (!allowed.has(name) && dialect.passesOver) continue;
    if (!allowed.has(name))
      throw new QueryRefusal(
        isOlder(dialect) ? "bad-syntax" : "not-supported",
        `The query option '${name}' is not supported.`,
      );
    if (options.has(name)) throw new QueryRefusal("bad-syntax", `The query option '${name}' stands twice.`);
    options.set(name, value);
  }
  return readOptions(options, type, dialect);
}

/** Reads options that were taken apart already, from a URL or from the level of an `$expand`. */
export function readOptions(
  options: ReadonlyMap<string, string>,
  type: QueryType,
  dialect: Dialect,
  depth = 0,
): QueryOptions {
  if (depth > deepest) throw new QueryRefusal("bad-syntax", "$expand is nested too deeply.");
  if (!dialect.skip && options.has("$skip"))
    throw new QueryRefusal("not-supported", "The query parameter $skip is not supported.");
  const older = isOlder(dialect);
  const skipToken = options.get("$skiptoken");
  // Fact 49: $skip works alone, not beside $skiptoken.
  if (older && skipToken !== undefined && options.has("$skip"))
    throw new QueryRefusal("bad-syntax", "$skip cannot be used beside $skiptoken.");
  const asked = (older ? readPaths : readNestedExpand)(options.get("$select"), options.get("$expand"));
  for (const name of asked.select ?? []) if (!type.navigations.has(name)) mustHave(name, type);
  const filter = options.get("$filter");
  return {
    select: asked.select,
    filter:
      filter === undefined || (older && filter.trim() === "")
        ? undefined
        : checkFilter(parseFilter(filter, dialect), dialect),
    orderby: readOrderby(options.get("$orderby"), type, dialect),
    expand: asked.expand.map((item) => readExpand(item, type, dialect, depth)),
    top: readNumber(options, "$top"),
    skip: readNumber(options, "$skip") ?? 0,
    skipToken,
    count: older
      ? readChoice(options, "$inlinecount", { allpages: true, none: false })
      : readChoice(options, "$count", { true: true, false: false }),
  };
}

function readExpand(item: AskedExpand, type: QueryType, dialect: Dialect, depth: number): ExpandItem {
  const { navigation, options } = item;
  if (!type.navigations.has(navigation))
    throw new QueryRefusal(
      "unknown-field",
      `Could not find a navigation property named '${navigation}' on type '${type.name}'.`,
    );
  const target = type.target?.(navigation);
  return target ? { ...item, nested: readOptions(options, target, dialect, depth + 1) } : item;
}

function readOrderby(text: string | undefined, type: QueryType, dialect: Dialect): readonly SortField[] {
  if (text === undefined || text.trim() === "") return [];
  const items = text.split(",");
  if (dialect.oneOrderby && items.length > 1)
    throw new QueryRefusal("not-supported", `$orderby takes one field: '${text}'.`);
  return items.map((item) => {
    const [, name, direction] = /^\s*(\S+)(?:\s+(asc|desc))?\s*$/.exec(item) ?? [];
    if (name === undefined) throw new QueryRefusal("bad-syntax", `Syntax error in $orderby: '${text}'.`);
    const { filterable, sortable = filterable } = mustHave(name, type);
    if (!sortable) throw new QueryRefusal("not-supported", `Sorting by the property '${name}' is not supported.`);
    return { name, descending: direction === "desc" };
  });
}

function mustHave(name: string, type: QueryType): { readonly filterable: boolean; readonly sortable?: boolean } {
  const field = type.fields.get(name);
  if (field) return field;
  throw new QueryRefusal("unknown-field", `Could not find a property named '${name}' on type '${type.name}'.`);
}

function readNumber(options: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text))
    throw new QueryRefusal(
      "bad-syntax",
      `Invalid value '${text}' for ${name} query option: a number of 0 or more is needed.`,
    );
  return Number(text);
}

function readChoice(
  options: ReadonlyMap<string, string>,
  name: string,
  choices: Readonly<Record<string, boolean>>,
): boolean {
  const text = options.get(name);
  if (text === undefined) return false;
  const found = Object.hasOwn(choices, text) ? choices[text] : undefined;
  if (found === undefined) throw new QueryRefusal("bad-syntax", `Invalid value '${text}' for ${name} query option.`);
  return found;
}
