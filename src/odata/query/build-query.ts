import { QueryInvalid } from "../../errors/query-invalid.ts";
import type { EntityShape } from "../entity-shape.ts";
import type { UntypedFilter } from "../filter/filter-types.ts";
import { kindsInFilter } from "../filter/kinds-in-filter.ts";
import { printFilter } from "../filter/print-filter.ts";
import type { QueryRules } from "../query-rules.ts";
import { checkName, type Expand, flattenExpand, printExpand } from "./print-expand.ts";
import { printOrderBy } from "./print-order-by.ts";

/** What to read of a set, in the caller's words. */
export interface QueryOptions {
  readonly select?: readonly string[];
  readonly filter?: UntypedFilter;
  readonly orderBy?: string | readonly string[];
  readonly expand?: Expand;
  readonly top?: number;
  readonly skip?: number;
  /** Asks for the number of rows on all pages together. */
  readonly count?: boolean;
}

/** The query options as the serializer takes them. */
export interface QueryParameters {
  $select?: string;
  $expand?: string;
  $filter?: string;
  $orderby?: string;
  $top?: number;
  $skip?: number;
  $inlinecount?: "allpages";
  $count?: true;
}

function checkCount(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new QueryInvalid(option, "give a whole number that is not negative");
}

function selectAndExpand(
  rules: QueryRules,
  shape: EntityShape,
  { select, expand = [] }: QueryOptions,
): QueryParameters {
  const own = select && select.length > 0 ? select : undefined;
  if (rules.dialect === "v2") {
    const flat = flattenExpand(own, expand);
    return {
      ...(flat.select.length > 0 && { $select: flat.select.join(",") }),
      ...(flat.expand.length > 0 && { $expand: flat.expand.join(",") }),
    };
  }
  const expanded = printExpand(rules, shape, expand);
  return {
    ...(own && { $select: own.map(checkName).join(",") }),
    ...(expanded !== undefined && { $expand: expanded }),
  };
}

/**
 * Turns what a caller wants into query options of the service's dialect.
 *
 * @throws {QueryInvalid} when the service cannot express it
 * @example
 * ```ts
 * import { exactOnlineRules } from "../query-rules.ts";
 * const shape = { kinds: {}, nested: { Lines: () => ({ kinds: {} }) } };
 * buildQuery(exactOnlineRules, shape, { select: ["ID"], expand: { Lines: { select: ["Amount"] } }, count: true });
 * // { $select: "ID,Lines/Amount", $expand: "Lines", $inlinecount: "allpages" }
 * ```
 */
export function buildQuery(rules: QueryRules, shape: EntityShape, options: QueryOptions): QueryParameters {
  const { filter, orderBy, top, skip, count } = options;
  const $filter = filter && printFilter(rules, kindsInFilter(shape, filter), filter);
  const $orderby = orderBy === undefined ? undefined : printOrderBy(rules, orderBy);
  return {
    ...selectAndExpand(rules, shape, options),
    ...($filter !== undefined && { $filter }),
    ...($orderby !== undefined && { $orderby }),
    ...(top !== undefined && { $top: checkCount("$top", top) }),
    ...(skip !== undefined && { $skip: checkCount("$skip", skip) }),
    ...(count && (rules.dialect === "v2" ? { $inlinecount: "allpages" as const } : { $count: true as const })),
  };
}
