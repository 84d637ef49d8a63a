import { contentOf, pairContent, schemaIn, takesIn } from "./compare-content.ts";
import { compareEncoding } from "./compare-encoding.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import type { ListedOperation } from "./list-operations.ts";
import { nodeAt } from "./node.ts";
import type { Sink } from "./sink.ts";

/** Compares what is sent. */
export function compareRequestBody(
  comparison: SchemaComparison,
  before: ListedOperation,
  after: ListedOperation,
  sink: Sink,
): void {
  const place = before.id;
  const [had, has] = [before.node["requestBody"] !== undefined, after.node["requestBody"] !== undefined];
  if (!had && !has) return;
  const [oldDocument, freshDocument] = [comparison.documents.before.document, comparison.documents.after.document];
  const [a, b] = [
    followReference(oldDocument, nodeAt(before.node, "requestBody")),
    followReference(freshDocument, nodeAt(after.node, "requestBody")),
  ];
  const [was, is] = [a["required"] === true, b["required"] === true];
  if (!had)
    return sink.addPlain(
      is ? "body-added-required" : "body-added-optional",
      place,
      is ? "it has a body now, which is always given" : "it has a body now",
    );
  if (!has) return sink.addPlain("body-removed", place, "it has no body any more");
  const isRead = sink.side === "read";
  if (!was && is)
    sink.addPlain("body-now-required", place, isRead ? "the body is always there now" : "the body must be given now");
  if (was && !is)
    sink.addPlain("body-now-optional", place, isRead ? "the body may be missing now" : "the body may be left out");
  const old = contentOf(oldDocument, a);
  const { pairs, gone, fresh } = pairContent(old, contentOf(freshDocument, b), sink.side);
  if (isRead && pairs.length === 0 && gone.length > 0 && fresh.length > 0)
    return sink.addPlain(
      "body-content-replaced",
      place,
      `the body is ${fresh.join(" or ")} now, and never ${gone.join(" or ")} any more`,
    );
  for (const type of gone)
    sink.addPlain("body-content-removed", place, `the content type ${type} is gone for the body`);
  for (const type of fresh) sink.addPlain("body-content-added", place, `the body may be ${type} too`);
  for (const pair of pairs) {
    const [type, one, other, now] = pair;
    if (!old.has(now) && !takesIn(now, type))
      sink.addPlain("body-content-removed", place, `the body is ${now} now, of all that is ${type}`);
    else if (!old.has(now)) sink.addPlain("body-content-added", place, `the body may be any ${now}, not ${type} alone`);
    compareEncoding(comparison, sink, `${place} body`, pair);
    comparison.compare(schemaIn(one), schemaIn(other), sink, `${place} body`);
  }
}
