import { type Dialect, plainDialect } from "../odata/dialect.ts";

/**
 * How Dataverse reads a query. Its database compares text without case; of the standard's functions it knows three, whose
 * texts are patterns, and it does not calculate.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/wildcard-characters
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query/filter-rows
 */
export const dataverseDialect: Dialect = {
  ...plainDialect("v4"),
  arithmetic: false,
  functions: new Set(["contains", "startswith", "endswith"]),
  caseSensitive: false,
  wildcards: true,
  skip: false,
};
