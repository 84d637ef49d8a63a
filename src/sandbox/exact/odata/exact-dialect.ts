import { type Dialect, plainDialect } from "../../odata/dialect.ts";
import { parseWallClock } from "../country-clock.ts";

/** How Exact Online reads a query (facts 51, 52, 58, 63). */
export const exactDialect: Dialect = {
  ...plainDialect("v2"),
  oneOrderby: true,
  numbersAreTruth: true,
  ignoresTrailingBlanks: true,
  readTime: parseWallClock,
};
