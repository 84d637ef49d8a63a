import type { Dialect } from "../odata/dialect.ts";

/** How Dataverse reads a query. Its database compares text without case. */
export const dataverseDialect: Dialect = {
  caseSensitive: false,
  caseFunctionsFoldOnly: false,
  orAcrossFields: true,
  lambdas: "refused",
  nestedFunctions: true,
  skip: false,
};
