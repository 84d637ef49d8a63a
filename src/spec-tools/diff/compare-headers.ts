import { contentOf, schemaIn } from "./compare-content.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import { isNode, type Node, nodeAt, splitLists, textAt } from "./node.ts";
import { isPlain, isWrittenOtherwise } from "./parameter-style.ts";
import type { Sink } from "./sink.ts";

/** Headers by their names, in which letter case does not count; `Content-Type` is said elsewhere (OpenAPI 3.1, Response Object). */
function headersOf(document: Node, answer: Node): Map<string, Node> {
  const headers = nodeAt(answer, "headers");
  return new Map(
    Object.keys(headers)
      .map((name): [string, Node] => [name.toLowerCase(), followReference(document, nodeAt(headers, name))])
      .filter(([name]) => name !== "content-type"),
  );
}

/** The schema of a parameter or a header, which may stand below a content type. */
export function valueSchema(document: Node, node: Node): readonly Node[] {
  if (isNode(node["schema"])) return [node["schema"]];
  const [media] = contentOf(document, node).values();
  return media ? schemaIn(media) : [];
}

/** Whether a value is written in another way; `place` is where it stands: `query`, `header`, … */
export function isWrittenAnew(
  { documents }: SchemaComparison,
  before: Node,
  after: Node,
  place: string | undefined,
): boolean {
  const typesOf = (document: Node, node: Node): string | undefined =>
    isNode(node["content"]) ? [...contentOf(document, node).keys()].join(", ") : undefined;
  const [was, is] = [typesOf(documents.before.document, before), typesOf(documents.after.document, after)];
  if (was !== undefined && is !== undefined) return was !== is;
  const old = { node: before, shapes: [documents.before.read(valueSchema(documents.before.document, before))] };
  const fresh = { node: after, shapes: [documents.after.read(valueSchema(documents.after.document, after))] };
  const type = was ?? is;
  // A plain value is the same text by its style and as text.
  if (type !== undefined && !(type === "text/plain" && isPlain(old) && isPlain(fresh))) return true;
  return isWrittenOtherwise(old, fresh, place);
}

type Headers = ReadonlyMap<string, Node>;

function compareValues(
  comparison: SchemaComparison,
  [before, after]: readonly [Node, Node],
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const [old, fresh] = [documents.before.document, documents.after.document];
  comparison.compare(valueSchema(old, before), valueSchema(fresh, after), sink, place);
}

/** Compares headers, or other parameters, that the service sends. */
function compareRead(
  comparison: SchemaComparison,
  [old, fresh]: readonly [Headers, Headers],
  sink: Sink,
  place: string,
  stands = "header",
): void {
  const what = stands === "header" ? "header" : `${stands} parameter`;
  const { gone, fresh: more, both } = splitLists([...old.keys()], [...fresh.keys()]);
  for (const name of gone) sink.addPlain("header-removed", place, `the ${what} ${name} is gone`);
  for (const name of more) sink.addPlain("header-added", place, `the ${what} ${name} is new`);
  for (const name of both) {
    const [a, b] = [old.get(name) ?? {}, fresh.get(name) ?? {}];
    const [was, is] = [a["required"] === true, b["required"] === true];
    if (was && !is) sink.addPlain("header-may-be-missing", place, `the ${what} ${name} may be missing now`);
    if (!was && is) sink.addPlain("header-always-there", place, `the ${what} ${name} is always there now`);
    const [ended, ends] = [a["deprecated"] === true, b["deprecated"] === true];
    if (!ended && ends) sink.addPlain("header-deprecated", place, `the ${what} ${name} is deprecated`);
    if (ended && !ends) sink.addPlain("header-revived", place, `the ${what} ${name} is not deprecated any more`);
    if (isWrittenAnew(comparison, a, b, stands))
      sink.addPlain("header-style-changed", place, `the ${what} ${name} is written in another way`);
    compareValues(comparison, [a, b], sink, `${place} ${what} ${name}`);
  }
}

/** Compares headers that the user sends; one that nobody looks at any more does no harm. */
function compareSent(
  comparison: SchemaComparison,
  [old, fresh]: readonly [Headers, Headers],
  sink: Sink,
  place: string,
): void {
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    const [a, b] = [old.get(name), fresh.get(name)];
    const [was, is] = [a?.["required"] === true, b?.["required"] === true];
    if (!a && is) sink.addPlain("parameter-added-required", place, `the header ${name} is new and must be given`);
    else if (!was && is) sink.addPlain("parameter-now-required", place, `the header ${name} must be given now`);
    else if (was && !is) sink.addPlain("parameter-now-optional", place, `the header ${name} may be left out`);
    else if (!a) sink.addPlain("parameter-added-optional", place, `the header ${name} is new`);
    if (a && b && isWrittenAnew(comparison, a, b, "header"))
      sink.addPlain("parameter-style-changed", place, `the header ${name} is written in another way`);
    if (a && b) compareValues(comparison, [a, b], sink, `${place} header ${name}`);
  }
}

/** Compares the headers of an answer, or of a part of a body. */
export function compareHeaders(
  comparison: SchemaComparison,
  [before, after]: readonly [Node, Node],
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const pair = [headersOf(documents.before.document, before), headersOf(documents.after.document, after)] as const;
  (sink.side === "read" ? compareRead : compareSent)(comparison, pair, sink, place);
}

/** Parameters by their names, in which letter case counts but in those of headers. */
const parametersIn = (parameters: readonly Node[], stands: string): Headers =>
  new Map(
    parameters
      .filter((parameter) => textAt(parameter, "in") === stands)
      .map((parameter): [string, Node] => [textAt(parameter, "name") ?? "", parameter])
      .map(([name, parameter]) => [stands === "header" ? name.toLowerCase() : name, parameter]),
  );

/** Compares the parameters of what the service sends by itself, which the user reads; its paths have none. */
export function compareNotifiedParameters(
  comparison: SchemaComparison,
  before: readonly Node[],
  after: readonly Node[],
  sink: Sink,
  place: string,
): void {
  for (const stands of ["header", "query", "querystring", "cookie"]) {
    const [old, fresh] = [parametersIn(before, stands), parametersIn(after, stands)];
    for (const [key, parameter] of old) {
      const [name, now] = [parameter, fresh.get(key) ?? parameter].map((one) => textAt(one, "name"));
      if (name !== now) sink.addPlain("header-respelled", place, `the header ${name} is spelled ${now}`);
    }
    compareRead(comparison, [old, fresh], sink, place, stands);
  }
}
