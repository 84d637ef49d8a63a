import type { ChangeList } from "./change-list.ts";
import type { ListedOperation } from "./list-operations.ts";
import { isSame, type Node, nodeAt, nodesAt, splitLists, textAt, textsAt } from "./node.ts";

const serversIn = (node: Node): Map<string, Node> =>
  new Map(
    nodesAt(node, "servers").flatMap((server): [string, Node][] => {
      const url = textAt(server, "url");
      return url === undefined ? [] : [[url, server]];
    }),
  );

/** Compares what stands for one variable: a value is a server of its own, and without a list any value is. */
function compareVariable(
  list: ChangeList,
  place: string,
  [url, name]: readonly [url: string, name: string],
  [before, after]: readonly [Node, Node],
): void {
  const [old, fresh] = [textsAt(before, "enum"), textsAt(after, "enum")];
  if (old.length === 0 && fresh.length > 0)
    list.add("server-removed", place, `${url} with a ${name} other than ${fresh.join(", ")} is gone`);
  else if (old.length > 0 && fresh.length === 0)
    list.add("server-added", place, `${url} with a ${name} other than ${old.join(", ")} is new`);
  else {
    const { gone, fresh: more } = splitLists(old, fresh);
    for (const value of gone) list.add("server-removed", place, `${url} with ${value} as ${name} is gone`);
    for (const value of more) list.add("server-added", place, `${url} with ${value} as ${name} is new`);
  }
  const [was, is] = [textAt(before, "default"), textAt(after, "default")];
  if (was !== is)
    list.add(
      "server-default-changed",
      place,
      `the ${name} of ${url} is ${is ?? "nothing"} unless given, no longer ${was ?? "nothing"}`,
    );
}

/**
 * An address without what does not change it: a variable of one value, a slash at its end, letter case of the host and
 * the usual port (RFC 3986, section 6.2).
 */
function addressOf(url: string, server: Node): string {
  const variables = nodeAt(server, "variables");
  const filled = url.replace(/\{([^{}]+)\}/g, (slot, name: string) => {
    const [only, ...others] = textsAt(nodeAt(variables, name), "enum");
    return only !== undefined && others.length === 0 ? only : slot;
  });
  const plain = !filled.includes("{") && URL.canParse(filled) ? new URL(filled).href : filled;
  return plain === "/" ? plain : plain.replace(/\/$/, "");
}

/** What the servers of the earlier version are called in the later one: by the same text, else by the same address. */
function pairServers(before: ReadonlyMap<string, Node>, after: ReadonlyMap<string, Node>): Map<string, string> {
  const pairs = new Map([...before.keys()].filter((url) => after.has(url)).map((url) => [url, url]));
  const free = new Map(
    [...after].filter(([url]) => !pairs.has(url)).map(([url, server]) => [addressOf(url, server), url]),
  );
  for (const [url, server] of before) {
    const other = free.get(addressOf(url, server));
    if (!pairs.has(url) && other !== undefined && free.delete(addressOf(url, server))) pairs.set(url, other);
  }
  return pairs;
}

function compareLists(list: ChangeList, place: string, before: Node, after: Node): void {
  const [old, fresh] = [serversIn(before), serversIn(after)];
  const pairs = pairServers(old, fresh);
  const [[was], [is]] = [[...old.keys()], [...fresh.keys()]];
  if (was !== undefined && pairs.has(was) && pairs.get(was) !== is)
    list.add("server-default-changed", place, `${is} is the first now, no longer ${was}`);
  if (was === undefined && is !== undefined)
    list.add("server-default-changed", place, `${is} is the first now, where none was named`);
  for (const url of old.keys()) if (!pairs.has(url)) list.add("server-removed", place, `${url} is gone`);
  const known = new Set(pairs.values());
  for (const url of fresh.keys()) if (!known.has(url)) list.add("server-added", place, `${url} is new`);
  for (const [url, now] of pairs) {
    const [a, b] = [nodeAt(old.get(url) ?? {}, "variables"), nodeAt(fresh.get(now) ?? {}, "variables")];
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
      // A variable that only one of two ways to write an address has is of one value.
      if (url === now || (Object.hasOwn(a, name) && Object.hasOwn(b, name)))
        compareVariable(list, place, [url, name], [nodeAt(a, name), nodeAt(b, name)]);
    }
  }
}

/** Compares the servers of the document. */
export function compareServers(list: ChangeList, before: Node, after: Node): void {
  // A document that names no server has one: https://spec.openapis.org/oas/v3.1.1.html#openapi-object
  const isUsual = (node: Node): boolean => [...serversIn(node).keys()].every((url) => url === "/");
  if (!isUsual(before) || !isUsual(after)) compareLists(list, "servers", before, after);
}

/** Whatever of an operation, its path and its document names servers first: those of one take the place of the next's. */
const namingServers = (document: Node, { node, item }: ListedOperation): Node =>
  [node, item].find((one) => nodesAt(one, "servers").length > 0) ?? document;

/**
 * Compares the servers of an operation that are not those of the document, which are told once.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function compareOperationServers(
  list: ChangeList,
  [before, after]: readonly [Node, Node],
  [old, fresh]: readonly [ListedOperation, ListedOperation],
): void {
  const [was, is] = [namingServers(before, old), namingServers(after, fresh)];
  const isOfDocument = was === before && is === after;
  if (!isOfDocument && !isSame(was["servers"], is["servers"])) compareLists(list, old.id, was, is);
}
