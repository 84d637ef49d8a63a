import type { Document } from "@redocly/openapi-core";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { shownPath } from "../../kit/document-files.ts";
import type { GuardedResolver } from "./guarded-resolver.ts";

/** References that lead to a reference, in a row. */
const longestChain = 64;

interface ReferenceNode {
  readonly $ref: string;
}

function isReference(node: unknown): node is ReferenceNode {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

/** Members that hold what a service sends or takes: data, in which `$ref` is a member as any other. */
const data: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "value"]);

const isAddress = ({ $ref }: ReferenceNode): boolean => /^[a-z][a-z\d+.-]*:/i.test($ref);

/**
 * Every reference below a node; none is followed. What leads to an address within data is none: records of SCIM, for
 * one, have such a `$ref` (RFC 7643, section 2.3.7). Another is taken for one, since a schema may be called `value`.
 */
function referencesOf(root: unknown, inData: Set<string>): ReferenceNode[] {
  const found: ReferenceNode[] = [];
  const seen = new Set<object>();
  const open: [node: unknown, isData: boolean][] = [[root, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isData] = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isReference(node) && isData && isAddress(node)) inData.add(node.$ref.replace(/#.*$/s, ""));
    else if (isReference(node)) found.push(node);
    for (const [name, member] of Object.entries(node))
      if (typeof member === "object" && member !== null)
        open.push([member, isData || data.has(name) || (name === "examples" && Array.isArray(member))]);
  }
  return found;
}

/** The next reference on the way that a pointer takes from the root of a file: where it ends, or before. */
function nextReference(root: unknown, pointer: string): ReferenceNode | undefined {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null) return undefined;
    if (!Object.hasOwn(node, name)) return isReference(node) ? node : undefined;
    node = Reflect.get(node, name);
  }
  return isReference(node) ? node : undefined;
}

/**
 * Reads every file of a description and refuses references that lead to each other, or through one another without end:
 * Redocly follows them by calling itself. A reference that leads nowhere is left to Redocly, which tells its place.
 *
 * @throws {SpecInvalid} naming the file and the reference.
 */
export async function checkReferences(resolver: GuardedResolver): Promise<void> {
  const next = new Map<ReferenceNode, ReferenceNode>();
  const places = new Map<ReferenceNode, string>();
  const seen = new Set<string>();
  const open: Document[] = [];
  const enter = (document: unknown): unknown => {
    if (typeof document !== "object" || document === null || !("source" in document)) return undefined;
    const { source, parsed } = document as Document;
    if (!seen.has(source.absoluteRef)) open.push(document as Document);
    seen.add(source.absoluteRef);
    return parsed;
  };
  enter(await resolver.resolveDocument(null, resolver.entry, true));
  for (let document = open.pop(); document; document = open.pop())
    for (const reference of referencesOf(document.parsed, resolver.inData)) {
      const [uri = "", pointer = ""] = reference.$ref.split("#");
      places.set(reference, document.source.absoluteRef);
      let root: unknown = document.parsed;
      if (uri !== "")
        try {
          root = enter(await resolver.resolveDocument(document.source.absoluteRef, uri));
        } catch (cause) {
          if (resolver.refusal) throw resolver.refusal;
          if (!(cause instanceof Error)) throw cause;
          continue; // missing or no YAML: Redocly says so
        }
      const following = nextReference(root, pointer);
      if (following) next.set(reference, following);
    }
  const lengths = new Map<ReferenceNode, number>();
  for (const start of next.keys()) {
    const way: ReferenceNode[] = [];
    const onTheWay = new Set<ReferenceNode>();
    let current: ReferenceNode | undefined = start;
    while (current && !lengths.has(current)) {
      if (onTheWay.has(current)) throw refuse(places.get(current), current, "leads back to itself");
      onTheWay.add(current);
      way.push(current);
      current = next.get(current);
    }
    let length = current ? (lengths.get(current) ?? 0) : 0;
    for (const reference of way.reverse()) lengths.set(reference, ++length);
    if (length > longestChain)
      throw refuse(places.get(start), start, `leads through more than ${longestChain} references`);
  }
}

function refuse(file: string | undefined, { $ref }: ReferenceNode, what: string): SpecInvalid {
  return new SpecInvalid(
    shownPath(file ?? ""),
    `the $ref ${$ref.slice(0, 200)} ${what}`,
    "Say in one place what it stands for.",
  );
}
