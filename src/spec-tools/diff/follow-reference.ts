import { isNode, type Node, nodeAt, textAt } from "./node.ts";

/** The address of a document that says none of its own: others in it are relative to one. */
const nowhere = "https://document.invalid/";

/** What addresses lead to, and relative to which address the schemas below an `$id` are written. */
interface Addresses {
  readonly targets: ReadonlyMap<string, Node>;
  readonly bases: WeakMap<Node, string>;
}

const resolve = (reference: string, base: string): string | undefined =>
  URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, "") : undefined;

/** Reads all `$id`s and anchors of a document (JSON Schema 2020-12, section 8.2). */
function readAddresses(document: Node): Addresses {
  const base = resolve(textAt(document, "$self") ?? "", nowhere) ?? nowhere;
  const targets = new Map([[base, document]]);
  const bases = new WeakMap<Node, string>();
  const open: [unknown, string][] = [[document, base]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, around] = next;
    if (Array.isArray(value)) for (const item of value) open.push([item, around]);
    if (!isNode(value)) continue;
    const id = textAt(value, "$id");
    const own = (id !== undefined && resolve(id, around)) || around;
    if (own !== around && !targets.has(own)) targets.set(own, value);
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const name = textAt(value, keyword);
      if (name !== undefined && !targets.has(`${own}#${name}`)) targets.set(`${own}#${name}`, value);
    }
    bases.set(value, own);
    for (const inner of Object.values(value)) open.push([inner, own]);
  }
  return { targets, bases };
}

const known = new WeakMap<Node, Addresses>();

/** Few documents have other references than paths, so that addresses are read when one is met. */
function addressesOf(document: Node): Addresses {
  const addresses = known.get(document) ?? readAddresses(document);
  known.set(document, addresses);
  return addresses;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that stands for itself.
    return part;
  }
}

const unescaped = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** What a path leads to, `/components/schemas/User`; undefined when that is no mapping. */
function targetAt(root: Node, path: string): Node | undefined {
  let at = root;
  for (const part of path.slice(1).split("/")) {
    const plain = unescaped(part);
    const name = Object.hasOwn(at, plain) ? plain : unescaped(decoded(part));
    if (!Object.hasOwn(at, name) || !isNode(at[name])) return undefined;
    at = nodeAt(at, name);
  }
  return at;
}

/**
 * What a reference inside the document leads to, which may be another reference; empty when it leads nowhere. A path
 * begins at the document, and only where that has no such place at the `$id` around it.
 *
 * @param from the node that has the reference
 */
export function targetOf(document: Node, from: Node, reference: string): Node {
  const target = reference.startsWith("#/") ? targetAt(document, reference.slice(1)) : undefined;
  if (target) return target;
  const { targets, bases } = addressesOf(document);
  const address = resolve(reference, bases.get(from) ?? nowhere);
  if (address === undefined) return {};
  const [resource = "", path] = address.split("#");
  const root = targets.get(resource);
  return targets.get(address) ?? (root && path?.startsWith("/") ? targetAt(root, path) : undefined) ?? {};
}

/** The reference of a node; a dynamic one leads to the anchor of its name, as it does where there is but one. */
export const referencesOf = (node: Node): string[] =>
  ["$ref", "$dynamicRef"].flatMap((keyword) => textAt(node, keyword) ?? []);

/** Follows a reference inside the document, a chain of them too; a loop or a lost target gives an empty mapping. */
export function followReference(document: Node, node: Node): Node {
  const seen = new Set<Node>();
  let current = node;
  for (let [ref] = referencesOf(current); ref !== undefined; [ref] = referencesOf(current)) {
    if (seen.has(current)) return {};
    seen.add(current);
    current = targetOf(document, current, ref);
  }
  return current;
}
