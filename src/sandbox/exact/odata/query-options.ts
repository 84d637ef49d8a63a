import { madeOnce } from "../../core/made-once.ts";
import type { OperationObject } from "../../core/spec.ts";
import { parseQueryOptions, type QueryOptions } from "../../odata/page/query-options.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { parametersOf } from "../model/entity-set.ts";
import { exactDialect } from "./exact-dialect.ts";

/** Reads the query of an operation: it takes the options that the spec gives it, and those of `extra`, which hold although the spec does not list them. */
export function parseQuery(
  set: EntitySet,
  operation: OperationObject,
  query: URLSearchParams,
  extra: readonly string[] = [],
): QueryOptions {
  const namesOf = (): ReadonlySet<string> => new Set(parametersOf(operation).map(({ name }) => name));
  const listed = madeOnce(set.known.parameters, operation, namesOf);
  const allowed = extra.length === 0 ? listed : new Set([...listed, ...extra]);
  return parseQueryOptions(query, set.type, exactDialect, allowed);
}
