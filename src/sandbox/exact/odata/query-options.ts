import type { OperationObject } from "../../core/spec.ts";
import { checkFilter } from "../../odata/filter/check-filter.ts";
import type { Expression } from "../../odata/filter/filter-syntax.ts";
import { parseFilter } from "../../odata/filter/parse-filter.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { parametersOf } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";
import type { Selection } from "./selection.ts";
import { parseSelection } from "./selection.ts";

/** The OData v2 query of a read, checked against the set. */
export interface QueryOptions {
  readonly selection: Selection;
  readonly filter: Expression | undefined;
  readonly orderBy: { readonly field: Field; readonly descending: boolean } | undefined;
  readonly top: number | undefined;
  readonly skip: number;
  readonly skipToken: string | undefined;
  readonly inlineCount: boolean;
}

/** System query options that the spec gives an operation. */
const allowedFor = (operation: OperationObject): ReadonlySet<string> =>
  new Set(
    parametersOf(operation)
      .map(({ name }) => name)
      .filter((name) => name.startsWith("$")),
  );

function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text)) throw new Refusal(400, `Incorrect value for ${name}: '${text}'; give 0 or more.`);
  return Number(text);
}

function orderBy(set: EntitySet, text: string | null): QueryOptions["orderBy"] {
  if (text === null || text.trim() === "") return undefined;
  const parts = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(text);
  if (!parts) throw new Refusal(400, `$orderby takes one field: '${text}'.`);
  const field = set.fieldsByName.get(parts[1] ?? "");
  if (!field || field.kind === "collection" || field.kind === "object")
    throw new Refusal(400, `No property '${parts[1]}' to sort by exists in type '${set.schemaName}'.`);
  return { field, descending: parts[2] === "desc" };
}

/** Refuses system options that are unknown, doubled, or that the spec does not give the operation. */
function checkNames(query: URLSearchParams, operation: OperationObject, extra: readonly string[]): void {
  const names = allowedFor(operation);
  const seen = new Set<string>();
  for (const name of query.keys()) {
    if (!name.startsWith("$")) continue;
    if (!names.has(name) && !extra.includes(name))
      throw new Refusal(400, `The query parameter '${name}' is not supported here.`);
    if (seen.has(name)) throw new Refusal(400, `The query parameter '${name}' stands twice.`);
    seen.add(name);
  }
}

/** Reads the query of an operation. `extra` names options that hold although the spec does not list them. */
export function parseQuery(
  set: EntitySet,
  operation: OperationObject,
  query: URLSearchParams,
  extra: readonly string[] = [],
): QueryOptions {
  checkNames(query, operation, extra);
  const skipToken = query.get("$skiptoken") ?? undefined;
  // Fact 49: $skip works alone, not beside $skiptoken.
  if (skipToken !== undefined && query.has("$skip")) throw new Refusal(400, "$skip cannot be used beside $skiptoken.");
  const inlineCount = query.get("$inlinecount");
  if (inlineCount !== null && inlineCount !== "allpages" && inlineCount !== "none")
    throw new Refusal(400, `Unknown $inlinecount '${inlineCount}'.`);
  const filter = query.get("$filter");
  return {
    selection: parseSelection(set, query.get("$select"), query.get("$expand")),
    filter:
      filter === null || filter.trim() === ""
        ? undefined
        : checkFilter(parseFilter(filter, exactDialect), exactDialect),
    orderBy: orderBy(set, query.get("$orderby")),
    top: wholeNumber(query, "$top"),
    skip: wholeNumber(query, "$skip") ?? 0,
    skipToken,
    inlineCount: inlineCount === "allpages",
  };
}
