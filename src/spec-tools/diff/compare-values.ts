import type { ChangeKind } from "./change-kinds.ts";
import type { ChangeList } from "./change-list.ts";
import { isNode, type Node, nodeAt, splitLists } from "./node.ts";

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function enumOf(schema: Node): string[] | undefined {
  const values = schema["enum"];
  return Array.isArray(values)
    ? values.map(shown)
    : Object.hasOwn(schema, "const")
      ? [shown(schema["const"])]
      : undefined;
}

/**
 * Compares closed lists of values (`enum`). `removed` and `added` are the kinds to report; a list that appears takes
 * away every other value, one that goes allows them all.
 */
export function compareEnum(
  list: ChangeList,
  place: string,
  before: Node,
  after: Node,
  kinds: { removed: ChangeKind; added: ChangeKind },
  options: { unused?: boolean },
): void {
  const [old, fresh] = [enumOf(before), enumOf(after)];
  if (!old && !fresh) return;
  if (!old) return list.add(kinds.removed, place, `only ${fresh?.join(", ")} is allowed now`, options);
  if (!fresh) return list.add(kinds.added, place, "any value is allowed now", options);
  const { gone, fresh: more } = splitLists(old, fresh);
  for (const value of gone) list.add(kinds.removed, place, `the value ${value} is gone`, options);
  for (const value of more) list.add(kinds.added, place, `the value ${value} is new`, options);
}

/** Compares open lists of codes (`x-enum`), whose names become constants. */
export function compareCodes(
  list: ChangeList,
  place: string,
  before: Node,
  after: Node,
  options: { unused?: boolean },
): void {
  const [old, fresh] = [nodeAt(before, "x-enum"), nodeAt(after, "x-enum")];
  if (!isNode(before["x-enum"]) && !isNode(after["x-enum"])) return;
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const value of gone)
    list.add("code-removed", place, `the code ${value} (${shown(old[value])}) is gone`, options);
  for (const value of more) list.add("code-added", place, `the code ${value} (${shown(fresh[value])}) is new`, options);
  for (const value of both)
    if (old[value] !== fresh[value])
      list.add(
        "code-renamed",
        place,
        `the code ${value} is called ${shown(fresh[value])} instead of ${shown(old[value])}`,
        options,
      );
}
