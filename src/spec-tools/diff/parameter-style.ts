import { type Node, textAt } from "./node.ts";

/** How a value is written into a path, a query, a header or a cookie. */
export interface Style {
  readonly style: string;
  readonly explode: boolean;
}

/** How it is written, with what holds where nothing is said. @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
export function styleOf(node: Node, place: string | undefined): Style {
  const style = textAt(node, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const { explode } = node;
  return { style, explode: typeof explode === "boolean" ? explode : style === "form" };
}
