import { contentOf, isJson, isReadable, pairContent, schemaIn, takesIn } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { followReference } from "./follow-reference.ts";
import type { ListedOperation } from "./list-operations.ts";
import { type Node, nodeAt, splitLists } from "./node.ts";
import type { Alternative, ShapeReader } from "./schema-shape.ts";
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
  sink.addPlain(kind, place, `it may answer ${status}${isNew ? ", with a body of another type" : ""}`);
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
  const isLast =
    sink.side === "read" && hadBody && success && bodiesOf(documents.after.document, after, success).length === 0;
  if (isLast)
    sink.addPlain("answer-emptied", place, `it does not answer ${status} any more, and no success has a body now`);
  else
    sink.addPlain(
      success ? "answer-status-removed" : "error-status-removed",
      place,
      `it does not answer ${status} any more`,
    );
}

/** Whether no body is as good as an empty text or a record without members. */
function demands(reader: ShapeReader, media: Node): boolean {
  const { alternatives, nullable } = reader.read(schemaIn(media));
  const isBare = ({ type, facts }: Alternative): boolean =>
    type === "any" || type === "string" || (type === "object" && facts.required.size === 0);
  return !nullable && !alternatives.some(isBare);
}

function compareBody(
  comparison: SchemaComparison,
  status: string,
  [before, after]: readonly [Node, Node],
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const [old, fresh] = [contentOf(documents.before.document, before), contentOf(documents.after.document, after)];
  if (old.size > 0 && fresh.size === 0)
    return sink.addPlain("answer-emptied", place, `the answer ${status} has no body any more`);
  if (old.size === 0 && fresh.size > 0) {
    const isDemanded = sink.side === "sent" && [...fresh.values()].every((media) => demands(documents.after, media));
    return sink.addPlain(
      isDemanded ? "answer-demanded" : "answer-filled",
      place,
      `the answer ${status} has a body now${isDemanded ? ", which has to say something" : ""}`,
    );
  }
  const { pairs, gone, fresh: more } = pairContent(old, fresh, sink.side, { areJsonAlike: sink.side === "read" });
  const keepsJson = sink.side === "read" && pairs.some(([, , , now]) => isJson(now));
  for (const type of gone)
    sink.addPlain(
      keepsJson ? "answer-content-fewer" : "answer-content-removed",
      place,
      `the content type ${type} is gone from the answer ${status}`,
    );
  for (const type of more) {
    const schema = schemaIn(fresh.get(type) ?? {});
    const isNew = old.size > 0 && !isReadable(comparison, [...old.values()].map(schemaIn), schema);
    sink.addPlain(
      isNew ? "answer-record-added" : "answer-content-added",
      place,
      `the answer ${status} may be ${type} too${isNew ? ", of another type" : ""}`,
    );
  }
  for (const [type, one, other, now] of pairs) {
    if (isJson(type) && isJson(now) && type !== now)
      sink.addPlain(
        "answer-content-fewer",
        place,
        `the answer ${status} is called ${now} now, and ${type} no more: JSON both`,
      );
    else if (takesIn(now, type) && !old.has(now))
      sink.addPlain("answer-content-widened", place, `the answer ${status} may be any ${now} now, not ${type} alone`);
    else if (!takesIn(now, type))
      sink.addPlain("answer-content-narrowed", place, `the answer ${status} is ${now} now, of all that is ${type}`);
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
  const rangeOf = (status: string): string => `${status.slice(0, 1)}XX`;
  // A status that is one of a range now may still be given by the user.
  const given = (status: string): Node | undefined =>
    sink.side === "sent" ? (answers.after.get(rangeOf(status)) ?? answers.after.get("default")) : undefined;
  for (const status of gone) if (!given(status)) removeStatus(comparison, answers, status, sink, place);
  for (const status of fresh) addStatus(comparison, answers, status, sink, place);
  // What the service answers with a status comes as its range says, where that is said in its place, or the other way round.
  const [told, untold] =
    sink.side === "read"
      ? [gone.filter((one) => fresh.includes(rangeOf(one))), fresh.filter((one) => gone.includes(rangeOf(one)))]
      : [[], []];
  const found: (readonly [status: string, before: Node | undefined, after: Node | undefined])[] = [
    ...both.map((one) => [one, answers.before.get(one), answers.after.get(one)] as const),
    ...gone.map((one) => [one, answers.before.get(one), given(one)] as const),
    ...told.map((one) => [one, answers.before.get(one), answers.after.get(rangeOf(one))] as const),
    ...untold.map((one) => [one, answers.before.get(rangeOf(one)), answers.after.get(one)] as const),
  ];
  for (const [status, old, now] of found) {
    if (!old || !now) continue;
    const pair = [old, now] as const;
    compareHeaders(comparison, pair, sink, `${place} ${status}`);
    compareBody(comparison, status, pair, sink, place);
  }
}
