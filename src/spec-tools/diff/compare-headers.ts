import { contentOf, schemaIn } from "./compare-content.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import { isNode, type Node, nodeAt, splitLists } from "./node.ts";
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

/** Compares the headers of an answer. */
export function compareHeaders(
  comparison: SchemaComparison,
  [before, after]: readonly [Node, Node],
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const [old, fresh] = [headersOf(documents.before.document, before), headersOf(documents.after.document, after)];
  const { gone, fresh: more, both } = splitLists([...old.keys()], [...fresh.keys()]);
  for (const name of gone) sink.addPlain("header-removed", place, `the header ${name} is gone`);
  for (const name of more) sink.addPlain("header-added", place, `the header ${name} is new`);
  for (const name of both) {
    const [a, b] = [old.get(name) ?? {}, fresh.get(name) ?? {}];
    const [was, is] = [a["required"] === true, b["required"] === true];
    if (was && !is) sink.addPlain("header-may-be-missing", place, `the header ${name} may be missing now`);
    if (!was && is) sink.addPlain("header-always-there", place, `the header ${name} is always there now`);
    comparison.compare(
      valueSchema(documents.before.document, a),
      valueSchema(documents.after.document, b),
      sink,
      `${place} header ${name}`,
    );
  }
}
