/** Where the services that speak OData v4 differ in reading a query. */
export interface Dialect {
  /** Whether `'a' eq 'A'` is false. */
  readonly caseSensitive: boolean;
  /** Whether `tolower` and `toupper` merely make the comparison around them case-insensitive (Business Central, fact 118). */
  readonly caseFunctionsFoldOnly: boolean;
  /** Whether `or` may join conditions on different fields. */
  readonly orAcrossFields: boolean;
  /** What `any` and `all` do. */
  readonly lambdas: "ignored" | "refused";
  /** Whether `in` and functions within functions are understood. */
  readonly nestedFunctions: boolean;
  /** Whether `$skip` exists. */
  readonly skip: boolean;
  /** Whether comparisons with null and options that nobody knows are passed over, so that all rows come (fact 201). @default false */
  readonly passesOver?: boolean;
}
