import { ChangeList } from "./change-list.ts";
import { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import { isNode, type Node, nodeAt } from "./node.ts";
import type { Side } from "./schema-kinds.ts";
import { Sink } from "./sink.ts";

/** A content type without what does not change it: letter case, spaces, the encoding that JSON always has. */
const spelled = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll(/\s+/g, "")
    .replace(/;charset="?utf-8"?$/, "");

/** Whether the first content type is, or is a range with, the second (RFC 9110, section 12.5.1). */
export function takesIn(range: string, type: string): boolean {
  if (range === type || range === "*/*") return true;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}

/** Whether programs and flows get a value, whatever kind of JSON it is called. */
export const isJson = (type: string): boolean => /^application\/(.+\+)?json(;|$)/.test(type);

const bytes: Node = { type: "string", format: "binary" };

/** Types whose bodies are what their schemas say, and ranges, which may be such. */
const isDescribed = /^(text|multipart)\/|[/+](json|xml)\b|\*|^application\/x-www-form-urlencoded/;

/** Words that say nothing of values. */
const silent = new Set(["contentMediaType", "deprecated", "description", "example", "examples", "title"]);

/**
 * A body of bytes, whichever way it is written: 3.0 has text in `format: binary`, 3.1 no schema or one that says nothing.
 *
 * @see https://spec.openapis.org/oas/v3.1.2.html#migrating-binary-descriptions-from-oas-3-0
 */
function withBytes(type: string, media: Node): Node {
  const schema = nodeAt(media, "schema");
  const words = Object.keys(schema).filter((word) => !silent.has(word));
  const isText = words.join() === "type" && schema["type"] === "string" && schema["contentMediaType"] !== undefined;
  const isSilent = words.length === 0 && media["itemSchema"] === undefined;
  return !isDescribed.test(type) && (isSilent || isText) ? { ...media, schema: bytes } : media;
}

/** The bodies of a request or an answer by their content types, references followed. */
export function contentOf(document: Node, node: Node): Map<string, Node> {
  const content = nodeAt(node, "content");
  return new Map(
    Object.keys(content).map((type) => [
      spelled(type),
      withBytes(spelled(type), followReference(document, nodeAt(content, type))),
    ]),
  );
}

/** Content types of two versions: what both have, and what only one has. */
export interface PairedContent {
  readonly pairs: readonly (readonly [type: string, before: Node, after: Node, now: string])[];
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Finds content types again: who reads may be given less than the range that was said, who sends may give less. Who reads
 * and is given a range is given more; it is the same body.
 *
 * @param areJsonAlike whether one kind of JSON that is gone is found again in another that is new
 */
export function pairContent(
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
  side: Side,
  { areJsonAlike = false } = {},
): PairedContent {
  const pairs: [string, Node, Node, string][] = [];
  const gone: string[] = [];
  const found = new Set<string>();
  for (const [type, media] of before) {
    const other =
      [...after].find(([name]) => name === type) ??
      (side === "read" ? [...after].find(([name]) => takesIn(type, name)) : undefined) ??
      [...after].find(([name]) => takesIn(name, type));
    if (!other) {
      gone.push(type);
      continue;
    }
    found.add(other[0]);
    pairs.push([type, media, other[1], other[0]]);
  }
  const fresh = [...after.keys()].filter((type) => !found.has(type));
  const [was, is] = [gone.find(isJson), fresh.find(isJson)];
  if (areJsonAlike && was !== undefined && is !== undefined) {
    pairs.push([was, before.get(was) ?? {}, after.get(is) ?? {}, is]);
    return { pairs, gone: gone.filter((type) => type !== was), fresh: fresh.filter((type) => type !== is) };
  }
  return { pairs, gone, fresh };
}

/** Rows that follow each other, as a list: schemas are known again by being the same object. */
const rows = new WeakMap<Node, Node>();

function listOf(items: Node): Node {
  const list = rows.get(items) ?? { type: "array", items };
  rows.set(items, list);
  return list;
}

/**
 * The schemas of a body, as the list that comparisons take. To `schema` the rows that `itemSchema` describes are a list.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#media-type-object
 */
export function schemaIn(media: Node): readonly Node[] {
  const items = media["itemSchema"];
  if (!isNode(items)) return [nodeAt(media, "schema")];
  return isNode(media["schema"]) ? [media["schema"], listOf(items)] : [listOf(items)];
}

/** Whether programs that read one of some bodies can read another: its type is no new branch of what they get. */
export function isReadable(
  comparison: SchemaComparison,
  known: readonly (readonly Node[])[],
  fresh: readonly Node[],
): boolean {
  return known.some((schema) => {
    const list = new ChangeList();
    new SchemaComparison(comparison.documents).compare(schema, fresh, new Sink(list, "read"), "");
    return !list.hasBreaking;
  });
}
