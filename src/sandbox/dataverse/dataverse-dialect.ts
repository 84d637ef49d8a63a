import { type Dialect, plainDialect } from "../odata/dialect.ts";

/** How Dataverse reads a query. Its database compares text without case. */
export const dataverseDialect: Dialect = {
  ...plainDialect("v4"),
  arithmetic: false,
  caseSensitive: false,
  skip: false,
};
