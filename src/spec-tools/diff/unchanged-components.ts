import { isNode, isSame, type Node, nodeAt, splitLists, textAt } from "./node.ts";

const prefix = "#/components/schemas/";

/** The components that a schema names anywhere; undefined when it refers to anything else, of which nothing is known here. */
function namesIn(schema: unknown): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const open: unknown[] = [schema];
  while (open.length > 0) {
    const current = open.pop();
    if (Array.isArray(current)) for (const item of current) open.push(item);
    if (!isNode(current)) continue;
    if (current["$dynamicRef"] !== undefined) return undefined;
    const ref = textAt(current, "$ref");
    if (ref !== undefined) {
      if (!ref.startsWith(prefix)) return undefined;
      names.add(ref.slice(prefix.length).split("/")[0] ?? "");
    }
    for (const inner of Object.values(current)) open.push(inner);
  }
  return names;
}

/**
 * Answers which schemas are surely the same in both versions, word for word and in all that they lead to: two versions
 * of a large document differ in few places, and the rest need not be understood.
 */
export function findUnchanged(before: Node, after: Node): (before: Node, after: Node) => boolean {
  const [old, fresh] = [before, after].map((document) => nodeAt(nodeAt(document, "components"), "schemas"));
  const { both } = splitLists(Object.keys(old ?? {}), Object.keys(fresh ?? {}));
  const unchanged = new Map<string, ReadonlySet<string>>();
  for (const name of both) {
    const names = isSame(old?.[name], fresh?.[name]) ? namesIn(old?.[name]) : undefined;
    if (names) unchanged.set(name, names);
  }
  // Who leads to a change is changed: each that falls takes those along that lead to it.
  const leadsTo = new Map<string, string[]>();
  const fallen: string[] = [];
  for (const [name, targets] of unchanged)
    for (const target of targets) {
      const leading = leadsTo.get(target);
      if (leading) leading.push(name);
      else leadsTo.set(target, [name]);
      if (!unchanged.has(target)) fallen.push(name);
    }
  for (let name = fallen.pop(); name !== undefined; name = fallen.pop())
    if (unchanged.delete(name)) fallen.push(...(leadsTo.get(name) ?? []));
  return (one, other) => {
    if (!isSame(one, other)) return false;
    const names = namesIn(one);
    return names !== undefined && [...names].every((name) => unchanged.has(name));
  };
}
