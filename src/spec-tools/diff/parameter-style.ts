import { type Node, textAt } from "./node.ts";
import type { JsonType } from "./schema-facts.ts";
import type { Shape } from "./schema-shape.ts";

/** Values that are written alike: plain ones, lists and records. */
type Kind = "plain" | "list" | "record";

function kindsOf({ shapes }: WrittenValue): ReadonlySet<Kind> {
  const kindOf = (type: JsonType): Kind => (type === "array" ? "list" : type === "object" ? "record" : "plain");
  const types = shapes.flatMap(({ alternatives }) => alternatives.map(({ type }) => type));
  return types.includes("any") ? new Set(["plain", "list", "record"]) : new Set(types.map(kindOf));
}

/**
 * What of the style is seen in an address, by the table of the specification: a plain value is the same exploded or
 * not, and so is a list with the style `simple` and a record in brackets.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
function writtenAs(node: Node, place: string | undefined, kind: Kind): string {
  // What holds where nothing is said: https://spec.openapis.org/oas/v3.1.1.html#parameter-style
  const style = textAt(node, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  if (kind === "plain") return ["matrix", "label"].includes(style) ? style : "plain";
  const isExploded = typeof node["explode"] === "boolean" ? node["explode"] : style === "form";
  // The table has nothing for it; every tool repeats the name then: https://swagger.io/docs/specification/v3_0/serialization/
  if (isExploded && kind === "list" && ["spaceDelimited", "pipeDelimited"].includes(style)) return "form, exploded";
  const isAlike = style === "deepObject" || (style === "simple" && kind === "list");
  return isExploded && !isAlike ? `${style}, exploded` : style;
}

/** What is said of how a value is written, and what it may be. */
export interface WrittenValue {
  readonly node: Node;
  readonly shapes: readonly Shape[];
}

/** Whether a value is neither a list nor a record: its text is all there is to write. */
export function isPlain(value: WrittenValue): boolean {
  const kinds = kindsOf(value);
  return kinds.size === 1 && kinds.has("plain");
}

/** Whether a value may have reserved characters, and has them as they are; numbers have none. */
export function keepsReserved({ node, shapes }: WrittenValue): boolean {
  const types = shapes.flatMap(({ alternatives }) => alternatives.map(({ type }) => type));
  return node["allowReserved"] === true && types.some((type) => !["integer", "number", "boolean"].includes(type));
}

/** Whether a value that both versions have is written in another way. */
export function isWrittenOtherwise(before: WrittenValue, after: WrittenValue, place: string | undefined): boolean {
  const kinds = kindsOf(after);
  return [...kindsOf(before)].some(
    (kind) => kinds.has(kind) && writtenAs(before.node, place, kind) !== writtenAs(after.node, place, kind),
  );
}
