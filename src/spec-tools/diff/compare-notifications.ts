import type { ChangeList } from "./change-list.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareNotifiedParameters } from "./compare-headers.ts";
import { compareRequestBody } from "./compare-request.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import { type ListedOperation, listItemOperations } from "./list-operations.ts";
import { type Node, nodeAt } from "./node.ts";
import { Sink } from "./sink.ts";

/** Operations that the service calls at the user's address, by the names that the document gives them. */
function notificationsOf(document: Node, items: Node, place: string): Map<string, ListedOperation> {
  return new Map(
    Object.keys(items)
      .flatMap((name) =>
        listItemOperations(document, followReference(document, nodeAt(items, name)), `${place}${name}`),
      )
      .map((operation) => {
        const id = `${operation.path} ${operation.method}`;
        return [id, { ...operation, id }];
      }),
  );
}

/**
 * All that the service sends by itself, `webhooks` and `callbacks`.
 *
 * @param operations those that have callbacks, each by what it is called in the places of changes
 */
export function listNotifications(
  document: Node,
  operations: ReadonlyMap<ListedOperation, string>,
): Map<string, ListedOperation> {
  const found = notificationsOf(document, nodeAt(document, "webhooks"), "webhook ");
  for (const [operation, place] of operations) {
    const callbacks = nodeAt(operation.node, "callbacks");
    for (const name of Object.keys(callbacks)) {
      const items = followReference(document, nodeAt(callbacks, name));
      for (const [id, own] of notificationsOf(document, items, `${place} ${name} `)) found.set(id, own);
    }
  }
  return found;
}

/**
 * Compares what the service sends by itself, `webhooks` and `callbacks`: there the user reads the request and sends the
 * answer.
 */
export function compareNotifications(
  comparison: SchemaComparison,
  list: ChangeList,
  [before, after]: readonly [Node, Node],
  operations: ReadonlyMap<ListedOperation, ListedOperation>,
): void {
  const pairs = [...operations];
  const old = listNotifications(before, new Map(pairs.map(([one]) => [one, one.id])));
  const fresh = listNotifications(after, new Map(pairs.map(([one, other]) => [other, one.id])));
  const [read, sent] = [new Sink(list, "read", { notified: true }), new Sink(list, "sent", { notified: true })];
  for (const [id, one] of old) {
    const other = fresh.get(id);
    if (!other) {
      read.addPlain("webhook-removed", id, "nothing notifies of it any more");
      continue;
    }
    const [was, is] = [one, other].map(({ node }) => node["deprecated"] === true);
    if (!was && is) list.add("operation-deprecated", id, "it is deprecated");
    if (was && !is) list.add("operation-revived", id, "it is not deprecated any more");
    compareNotifiedParameters(comparison, one.parameters, other.parameters, read, id);
    compareRequestBody(comparison, one, other, read);
    compareAnswers(comparison, one, other, sent);
  }
  for (const id of fresh.keys()) if (!old.has(id)) list.add("webhook-added", id, "it can be subscribed to");
}
