import { contentOf, isReadable, pairContent, schemaIn, takesIn } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import type { ListedOperation } from "./list-operations.ts";
import { type Node, nodeAt, splitLists } from "./node.ts";
import type { Sink } from "./sink.ts";

/** Whether programs get an answer as `data`; all others they get as `error`. */
const isSuccess = (status: string): boolean => /^[23]/.test(status);

/** Every body that an answer of one kind may have. */
const bodiesOf = (document: Node, answers: ReadonlyMap<string, Node>, success: boolean): (readonly Node[])[] =>
  [...answers]
    .filter(([status]) => isSuccess(status) === success)
    .flatMap(([, answer]) => [...contentOf(document, answer).values()].map(schemaIn));

function answersOf(document: Node, { node }: ListedOperation): Map<string, Node> {
  const responses = nodeAt(node, "responses");
  return new Map(
    Object.keys(responses).map((status) => [status, followReference(document, nodeAt(responses, status))]),
  );
}

interface Answers {
  readonly before: ReadonlyMap<string, Node>;
  readonly after: ReadonlyMap<string, Node>;
}

/** An answer that is new is another branch of what programs get, unless it is like one that they get already. */
function addStatus(
  comparison: SchemaComparison,
  { before, after }: Answers,
  status: string,
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const success = isSuccess(status);
  const known = bodiesOf(documents.before.document, before, success);
  const own = [...contentOf(documents.after.document, after.get(status) ?? {}).values()].map(schemaIn);
  const isNew = known.length > 0 && own.some((schema) => !isReadable(comparison, known, schema));
  const kind = success
    ? isNew
      ? "answer-record-added"
      : "answer-status-added"
    : isNew
      ? "error-record-added"
      : "error-status-added";
  sink.list.add(kind, place, `it may answer ${status}${isNew ? ", with a body of another type" : ""}`);
}

/** An answer that is gone leaves fewer branches, unless it was the last that had a body. */
function removeStatus(
  { documents }: SchemaComparison,
  { before, after }: Answers,
  status: string,
  sink: Sink,
  place: string,
): void {
  const success = isSuccess(status);
  const hadBody = contentOf(documents.before.document, before.get(status) ?? {}).size > 0;
  const isLast = hadBody && success && bodiesOf(documents.after.document, after, success).length === 0;
  if (isLast) sink.list.add("answer-emptied", place, `it does not answer ${status} any more, and has no body now`);
  else
    sink.list.add(
      success ? "answer-status-removed" : "error-status-removed",
      place,
      `it does not answer ${status} any more`,
    );
}

function compareBody(
  comparison: SchemaComparison,
  status: string,
  [before, after]: readonly [Node, Node],
  sink: Sink,
  place: string,
): void {
  const { list } = sink;
  const { documents } = comparison;
  const [old, fresh] = [contentOf(documents.before.document, before), contentOf(documents.after.document, after)];
  if (old.size > 0 && fresh.size === 0)
    return list.add("answer-emptied", place, `the answer ${status} has no body any more`);
  if (old.size === 0 && fresh.size > 0) return list.add("answer-filled", place, `the answer ${status} has a body now`);
  const { pairs, gone, fresh: more } = pairContent(old, fresh, sink.side);
  for (const type of gone)
    list.add("answer-content-removed", place, `the content type ${type} is gone from the answer ${status}`);
  for (const type of more) {
    const schema = schemaIn(fresh.get(type) ?? {});
    const isNew = old.size > 0 && !isReadable(comparison, [...old.values()].map(schemaIn), schema);
    list.add(
      isNew ? "answer-record-added" : "answer-content-added",
      place,
      `the answer ${status} may be ${type} too${isNew ? ", of another type" : ""}`,
    );
  }
  for (const [type, one, other, now] of pairs) {
    if (takesIn(now, type) && !old.has(now))
      list.add("answer-content-widened", place, `the answer ${status} may be any ${now} now, not ${type} alone`);
    else if (!takesIn(now, type))
      list.add("answer-content-narrowed", place, `the answer ${status} is ${now} now, of all that is ${type}`);
    comparison.compare(schemaIn(one), schemaIn(other), sink, `${place} ${status}`);
  }
}

/** Compares what is answered, status by status. */
export function compareAnswers(
  comparison: SchemaComparison,
  before: ListedOperation,
  after: ListedOperation,
  sink: Sink,
): void {
  const { documents } = comparison;
  const place = before.id;
  const answers = {
    before: answersOf(documents.before.document, before),
    after: answersOf(documents.after.document, after),
  };
  const { gone, fresh, both } = splitLists([...answers.before.keys()], [...answers.after.keys()]);
  for (const status of gone) removeStatus(comparison, answers, status, sink, place);
  for (const status of fresh) addStatus(comparison, answers, status, sink, place);
  for (const status of both) {
    const pair = [answers.before.get(status) ?? {}, answers.after.get(status) ?? {}] as const;
    compareHeaders(comparison, pair, sink, `${place} ${status}`);
    compareBody(comparison, status, pair, sink, place);
  }
}
