/** Version of the protocol that a service speaks. */
export type ODataVersion = "v2" | "v3" | "v4";

/** Where the services differ in reading a query. */
export interface Dialect {
  /** Whose literals, functions and query options are understood. @default "v4" */
  readonly version?: ODataVersion;
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
  /** Whether `$orderby` takes one field only (Exact Online, fact 52). @default false */
  readonly oneOrderby?: boolean;
  /** Whether comparisons with null and options that nobody knows are passed over, so that all rows come (fact 201). @default false */
  readonly passesOver?: boolean;
  /** Functions that are understood, where those are fewer than the version has. @default all of the version */
  readonly functions?: ReadonlySet<string>;
  /** Whether texts of `contains`, `startswith` and `endswith` are patterns, as those of LIKE in SQL. @default false */
  readonly wildcards?: boolean;
  /** Whether `add`, `sub`, `mul`, `div`, `mod` and a minus before a field are understood. @default false */
  readonly arithmetic?: boolean;
  /** Whether 1 and 0 may be compared with true and false (Exact Online, fact 51). @default false */
  readonly numbersAreTruth?: boolean;
  /** Whether blanks at the end of a text do not count, as in SQL (Exact Online, fact 58). @default false */
  readonly ignoresTrailingBlanks?: boolean;
  /** Milliseconds of the time in `datetime'…'`; undefined when it is none. @default of UTC */
  readonly readTime?: (text: string) => number | undefined;
}

/** How a service reads a query that follows the standard and has no gaps. */
export function plainDialect(version: ODataVersion): Dialect {
  return {
    version,
    caseSensitive: true,
    caseFunctionsFoldOnly: false,
    orAcrossFields: true,
    lambdas: "refused",
    nestedFunctions: true,
    skip: true,
    arithmetic: true,
  };
}

/** Whether a dialect speaks v2 or v3, which share literals, functions and envelopes. */
export const isOlder = ({ version = "v4" }: Pick<Dialect, "version">): boolean => version !== "v4";
