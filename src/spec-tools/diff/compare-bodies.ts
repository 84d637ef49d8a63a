import type { ChangeList } from "./change-list.ts";
import { compareSchema } from "./compare-schema.ts";
import type { ListedOperation } from "./list-operations.ts";
import { followReference, type Node, nodeAt, splitLists } from "./node.ts";

/** Content types that both versions have, each with its two schemas; reports what only one has. */
function contentPairs(before: Node, after: Node, report: (what: string) => void): [Node, Node][] {
  const [old, fresh] = [nodeAt(before, "content"), nodeAt(after, "content")];
  const { gone, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const type of gone) report(`the content type ${type} is gone`);
  return both.map((type) => [nodeAt(nodeAt(old, type), "schema"), nodeAt(nodeAt(fresh, type), "schema")]);
}

/** Compares what is sent. */
export function compareRequestBody(
  list: ChangeList,
  before: ListedOperation,
  after: ListedOperation,
  documents: readonly [Node, Node],
): void {
  const [old, fresh] = [before.node["requestBody"], after.node["requestBody"]];
  const [a, b] = [
    followReference(documents[0], nodeAt(before.node, "requestBody")),
    followReference(documents[1], nodeAt(after.node, "requestBody")),
  ];
  const place = before.id;
  if (old === undefined && fresh === undefined) return;
  if (old === undefined) {
    const required = b["required"] === true;
    return list.add(
      required ? "body-added-required" : "body-added-optional",
      place,
      required ? "it demands a body now" : "it takes a body now",
    );
  }
  if (fresh === undefined) return list.add("body-removed", place, "it takes no body any more");
  if (a["required"] !== true && b["required"] === true)
    list.add("body-now-required", place, "the body must be given now");
  if (a["required"] === true && b["required"] !== true)
    list.add("body-now-optional", place, "the body may be left out");
  for (const [one, other] of contentPairs(a, b, (what) =>
    list.add("body-content-changed", place, `${what} for the body`),
  ))
    compareSchema(one, other, {
      list,
      place: `${place} body`,
      read: false,
      written: true,
      typeKind: "body-record-changed",
    });
}

const isSuccess = (status: string): boolean => /^[23]/.test(status);

/** Compares what is answered, status by status. */
export function compareAnswers(
  list: ChangeList,
  before: ListedOperation,
  after: ListedOperation,
  documents: readonly [Node, Node],
): void {
  const [old, fresh] = [nodeAt(before.node, "responses"), nodeAt(after.node, "responses")];
  const place = before.id;
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const status of gone)
    list.add(
      isSuccess(status) ? "answer-status-removed" : "error-status-removed",
      place,
      `it does not answer ${status} any more`,
    );
  for (const status of more)
    list.add(isSuccess(status) ? "answer-status-added" : "error-status-added", place, `it may answer ${status}`);
  for (const status of both) {
    const [a, b] = [
      followReference(documents[0], nodeAt(old, status)),
      followReference(documents[1], nodeAt(fresh, status)),
    ];
    const [had, has] = [Object.keys(nodeAt(a, "content")).length > 0, Object.keys(nodeAt(b, "content")).length > 0];
    if (had && !has) list.add("answer-emptied", place, `the answer ${status} has no body any more`);
    else if (!had && has) list.add("answer-filled", place, `the answer ${status} has a body now`);
    else
      for (const [one, other] of contentPairs(a, b, (what) =>
        list.add("answer-content-changed", place, `${what} from the answer ${status}`),
      ))
        compareSchema(one, other, {
          list,
          place: `${place} ${status}`,
          read: true,
          written: false,
          typeKind: "answer-record-changed",
        });
  }
}
