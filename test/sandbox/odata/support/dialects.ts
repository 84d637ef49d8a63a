import type { Dialect } from "../../../../src/sandbox/odata/dialect.ts";

/** OData v4 as the standard has it. */
export const standard: Dialect = {
  caseSensitive: true,
  caseFunctionsFoldOnly: false,
  orAcrossFields: true,
  lambdas: "refused",
  nestedFunctions: true,
  skip: true,
};

/** The gaps of Business Central. */
export const gaps: Dialect = {
  caseSensitive: true,
  caseFunctionsFoldOnly: true,
  orAcrossFields: false,
  lambdas: "ignored",
  nestedFunctions: false,
  skip: true,
};
