import type { Moods } from "../../moods/moods.ts";
import type { Dialect } from "../../odata/dialect.ts";

const plain: Dialect = {
  caseSensitive: true,
  caseFunctionsFoldOnly: true,
  orAcrossFields: false,
  lambdas: "ignored",
  nestedFunctions: false,
  skip: true,
};

/** How Business Central reads a query; `$schemaversion=2.1` brings `in` and nested functions (facts 118, 122). */
export function queryDialect(query: URLSearchParams, moods: Moods): Dialect {
  const dialect = moods.of(201) === "seen" ? { ...plain, passesOver: true } : plain;
  return query.get("$schemaversion") === "2.1" ? { ...dialect, nestedFunctions: true } : dialect;
}
