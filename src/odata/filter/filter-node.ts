/** How two values are compared. */
export const comparisons = ["eq", "ne", "gt", "ge", "lt", "le"] as const;
/** An operator that compares a field with a value: `eq`, `ne`, `gt`, `ge`, `lt`, `le`. */
export type Comparison = (typeof comparisons)[number];

/** How a part of a text is looked for. */
export const textTests = ["contains", "startsWith", "endsWith"] as const;
/** A test of a piece of text in a field: `contains`, `startsWith`, `endsWith`. */
export type TextTest = (typeof textTests)[number];

/** A condition before it is written for a dialect. */
export type FilterNode =
  | { readonly op: "compare"; readonly comparison: Comparison; readonly field: string; readonly value: unknown }
  | { readonly op: "text"; readonly test: TextTest; readonly field: string; readonly text: unknown }
  | { readonly op: "in"; readonly field: string; readonly values: readonly unknown[] }
  | { readonly op: "and" | "or"; readonly nodes: readonly FilterNode[] }
  | { readonly op: "not"; readonly node: FilterNode }
  | { readonly op: "raw"; readonly text: string };
