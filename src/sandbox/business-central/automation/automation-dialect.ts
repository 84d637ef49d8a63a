import type { Dialect } from "../../odata-v4/dialect.ts";

const plain: Dialect = {
  caseSensitive: true,
  caseFunctionsFoldOnly: true,
  orAcrossFields: false,
  lambdas: "ignored",
  nestedFunctions: false,
  skip: true,
};

/** How Business Central reads a query; `$schemaversion=2.1` brings `in` and nested functions (facts 118, 122). */
export function automationDialect(query: URLSearchParams): Dialect {
  return query.get("$schemaversion") === "2.1" ? { ...plain, nestedFunctions: true } : plain;
}
