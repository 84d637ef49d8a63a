import { pathToFileURL } from "node:url";
import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import { maps, put, values } from "../prepare/walk-document.ts";

/** A schema with an id, or the file: where its references begin. */
interface Resource {
  readonly address: string;
  readonly node: object;
  /** Where it stands in the file, as a pointer. */
  readonly pointer: string;
  readonly hasId: boolean;
}

interface Found {
  /** By address. */
  readonly resources: Map<string, Resource>;
  /** Pointers by address and anchor. */
  readonly anchors: Map<string, string>;
  readonly nodes: { readonly node: JsonObject; readonly resource: Resource }[];
}

const encode = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");

/** The address without what stands behind `#`, and that; undefined for what is no address. */
function split(reference: string, base: string): readonly [address: string, fragment: string] | undefined {
  const url = URL.parse(reference, base);
  return url ? [url.href.replace(/#.*$/s, ""), url.hash.replace(/^#/, "")] : undefined;
}

/** Whether a pointer, as it stands in an address, leads to something. */
function leadsSomewhere(root: object, pointer: string): boolean {
  let node: unknown = root;
  for (const part of pointer.split("/").slice(1)) {
    const name = decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return false;
    node = Reflect.get(node, name);
  }
  return true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that stands for itself
  }
}

/** Finds ids, anchors and references, with the schema that each of these belongs to. */
function findAll(file: Resource): Found {
  const found: Found = { resources: new Map([[file.address, file]]), anchors: new Map(), nodes: [] };
  const seen = new Set<object>();
  const open: [node: unknown, pointer: string, resource: Resource, isMap: boolean][] = [[file.node, "", file, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, pointer, outer, isMap] = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    let resource = outer;
    if (isObject(node) && !isMap) {
      const id = typeof node["$id"] === "string" ? split(node["$id"], outer.address) : undefined;
      // In older drafts `#name` was an anchor.
      if (id && id[1] === "" && id[0] !== outer.address) {
        resource = { address: id[0], node, pointer, hasId: true };
        if (!found.resources.has(id[0])) found.resources.set(id[0], resource);
      }
      for (const name of ["$anchor", "$dynamicAnchor"])
        if (typeof node[name] === "string") found.anchors.set(`${resource.address}#${node[name]}`, pointer);
      found.nodes.push({ node, resource });
    }
    const isNamed = isMap || Array.isArray(node);
    for (const [name, inner] of Object.entries(node))
      if (isNamed || (!values.has(name) && !name.startsWith("x-")))
        open.push([inner, `${pointer}/${encode(name)}`, resource, !isNamed && maps.has(name) && isObject(inner)]);
  }
  return found;
}

/** Where a reference leads within the file; undefined where it is no business of an id. */
function within(reference: string, from: Resource, { resources, anchors }: Found): string | undefined {
  const target = split(reference, from.address);
  const resource = target && resources.get(target[0]);
  if (!target || !resource?.hasId) return undefined;
  const [address, fragment] = target;
  if (fragment !== "" && !fragment.startsWith("/")) {
    const pointer = anchors.get(`${address}#${decode(fragment)}`);
    return pointer === undefined ? undefined : `#${pointer || "/"}`;
  }
  return leadsSomewhere(resource.node, fragment) ? `#${`${resource.pointer}${fragment}` || "/"}` : undefined;
}

/**
 * Makes references that lead to a schema by its `$id`, or begin at one, lead there by its place in the file, and takes the
 * ids away: what comes after knows places only. A reference of which nothing in the file has the id stays as it is.
 *
 * @param file its path
 * @param content what it says, changed in place
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export function settleIds(file: string, content: unknown): void {
  if (!isObject(content)) return;
  const found = findAll({ address: pathToFileURL(file).href, node: content, pointer: "", hasId: false });
  if (found.resources.size === 1) return;
  for (const { node, resource } of found.nodes) {
    for (const name of ["$ref", "$dynamicRef"]) {
      const reference = node[name];
      const settled = typeof reference === "string" ? within(reference, resource, found) : undefined;
      if (settled !== undefined) put(node, name, settled);
    }
    const mapping = objectAt(objectAt(node, "discriminator"), "mapping");
    for (const [code, target] of Object.entries(mapping)) {
      // A word alone is the name of a schema.
      const settled = typeof target === "string" && /[/:#]/.test(target) ? within(target, resource, found) : undefined;
      if (settled !== undefined) put(mapping, code, settled);
    }
  }
  for (const { node } of found.resources.values()) Reflect.deleteProperty(node, "$id");
}
