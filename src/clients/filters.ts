export {
  and,
  contains,
  endsWith,
  eq,
  ge,
  gt,
  isIn,
  le,
  lt,
  ne,
  not,
  or,
  raw,
  startsWith,
  type FilterExpression,
} from "../odata/filter/filter-expression.ts";
export type { Filter, OrderBy } from "../odata/filter/filter-types.ts";
