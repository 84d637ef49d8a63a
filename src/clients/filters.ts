export {
  and,
  contains,
  endsWith,
  eq,
  type FilterExpression,
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
} from "../odata/filter/filter-expression.ts";
export type { Filter, OrderBy } from "../odata/filter/filter-types.ts";
