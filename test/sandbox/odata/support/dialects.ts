import { type Dialect, plainDialect } from "../../../../src/sandbox/odata/dialect.ts";

/** OData v4 as the standard has it. */
export const standard: Dialect = plainDialect("v4");

/** The gaps of Business Central. */
export const gaps: Dialect = {
  caseSensitive: true,
  caseFunctionsFoldOnly: true,
  orAcrossFields: false,
  lambdas: "ignored",
  nestedFunctions: false,
  skip: true,
};
