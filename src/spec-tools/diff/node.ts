import { isObject } from "../../kit/json-access.ts";
/** A mapping of a document that is read without knowing its type: two versions may have been written by anyone. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return isObject(value);
}

/** The mapping under a name, empty when there is none. */
export function nodeAt(node: Node, name: string): Node {
  const value = Object.hasOwn(node, name) ? node[name] : undefined;
  return isNode(value) ? value : {};
}

/** The mappings of a list under a name. */
export function nodesAt(node: Node, name: string): Node[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The texts under a name, whether it holds one or a list of them. */
export function textsAt(node: Node, name: string): string[] {
  const value = node[name];
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

/** The text under a name. */
export function textAt(node: Node, name: string): string | undefined {
  const value = node[name];
  return typeof value === "string" ? value : undefined;
}

/** The number under a name. */
export function numberAt(node: Node, name: string): number | undefined {
  const value = node[name];
  return typeof value === "number" ? value : undefined;
}

/** Whether two values print alike; the order of names does not count. Does not call itself: strangers nest deep. */
export function isSame(one: unknown, other: unknown): boolean {
  const open: [unknown, unknown][] = [];
  // What can be told at once is told before anything is entered.
  const differs = (a: unknown, b: unknown): boolean => {
    if (a === b) return false;
    if (Array.isArray(a) ? !Array.isArray(b) : !isNode(a) || !isNode(b)) return true;
    open.push([a, b]);
    return false;
  };
  if (differs(one, other)) return false;
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length || a.some((item, index) => differs(item, b[index]))) return false;
    } else if (isNode(a) && isNode(b)) {
      const names = Object.keys(a);
      if (names.length !== Object.keys(b).length) return false;
      if (names.some((name) => !Object.hasOwn(b, name) || differs(a[name], b[name]))) return false;
    }
  }
  return true;
}

/** What only the first list, only the second and both have. */
export function splitLists(
  before: readonly string[],
  after: readonly string[],
): { gone: string[]; fresh: string[]; both: string[] } {
  const [old, fresh] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((item) => !fresh.has(item)),
    fresh: after.filter((item) => !old.has(item)),
    both: before.filter((item) => fresh.has(item)),
  };
}
