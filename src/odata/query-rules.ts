import type { Dialect } from "./dialect.ts";

/** What a service's query options cannot do, so that it is refused before the server misunderstands it. */
export interface QueryRules {
  readonly dialect: Dialect;
  /** Whether `or` may join conditions on different fields. */
  readonly orAcrossFields: boolean;
  /** Whether `in (…)` exists; without it a list of values is joined by `or`. */
  readonly inOperator: boolean;
  /** Whether a field may be compared with null. */
  readonly nullInFilters: boolean;
  /** Whether `%`, `_` and `[` in the text of `contains`, `startsWith` and `endsWith` stand for other text. @default false */
  readonly wildcards?: boolean;
  /** Fields that `$orderby` takes. */
  readonly maxOrderFields: number;
}

/** Exact Online sorts by one field (fact 52) and speaks v2 (fact 51). */
export const exactOnlineRules: QueryRules = {
  dialect: "v2",
  orAcrossFields: true,
  inOperator: false,
  nullInFilters: true,
  maxOrderFields: 1,
};

/**
 * Business Central refuses `or` across fields; `in` needs `$schemaversion=2.1` (fact 118). A comparison with null was seen
 * to be answered with the whole collection (fact 201): until that is settled, filters made of fields refuse it. Text
 * that a caller writes himself, with `raw()` or in a call of openapi-fetch, is sent as it is.
 */
export const businessCentralRules: QueryRules = {
  dialect: "v4",
  orAcrossFields: false,
  inOperator: false,
  nullInFilters: false,
  maxOrderFields: Number.POSITIVE_INFINITY,
};

/** Any OData v4 service; `or` instead of `in` is understood by all of them. */
export const standardRules: QueryRules = {
  dialect: "v4",
  orAcrossFields: true,
  inOperator: false,
  nullInFilters: true,
  maxOrderFields: Number.POSITIVE_INFINITY,
};

/**
 * Dataverse hands texts to LIKE of SQL Server: `_` would find any sign.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/wildcard-characters
 */
export const dataverseRules: QueryRules = { ...standardRules, wildcards: true };
