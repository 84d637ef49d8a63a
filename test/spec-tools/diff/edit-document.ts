import { isNode } from "../../../src/spec-tools/diff/node.ts";

/** Answers a copy of a document in which the place at a JSON pointer has another value; `undefined` removes it. */
export function editDocument(document: unknown, pointer: string, value: unknown): unknown {
  // By way of text: an object that stands in two places of a sample must not be changed in both.
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const parts = pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = parts.pop() ?? "";
  let node = copy;
  for (const part of parts) {
    if (typeof node !== "object" || node === null || !(part in node))
      throw new Error(`${pointer}: there is no ${part}`);
    node = Reflect.get(node, part);
  }
  if (!isNode(node) && !Array.isArray(node)) throw new Error(`${pointer}: leads to no object`);
  if (value === undefined) Reflect.deleteProperty(node, last);
  else Reflect.set(node, last, value);
  return copy;
}
