import type { JsonObject } from "../../../kit/json-access.ts";
import type { Row } from "../../odata/model/entity-type.ts";
import { noOptions } from "../../odata/page/query-options.ts";
import { type Link, linkValue } from "../../odata/present/linked-set.ts";
import { Refusal } from "../../odata/refusal.ts";
import { checkIfMatch } from "../../odata/rows/etag.ts";
import { parseJsonObject } from "../../odata/write/read-body.ts";
import { type BodyParts, readEntityBody } from "./body-values.ts";
import type { Caller } from "./entity-set.ts";
import { noRecord } from "./error-answer.ts";
import { entityAnswer } from "./read-operations.ts";
import { jsonBody, type RequestCall } from "./request-call.ts";
import { recordAddress, resolveTarget, type Target } from "./resolve-target.ts";

/** Adds a record, with those that its body brings along, and answers with it. All of them are made, or none. */
export async function answerCreate(call: RequestCall): Promise<Response> {
  const target = resolveTarget(call.sets, call.match.segments);
  const body = readEntityBody(bodyOf(call), target.set, "create", call.match.operation.required);
  const undo = body.parts.size > 0 ? call.savepoint() : undefined;
  const position = await undone(undo, () => createWithParts(call.caller, target, body, target.link, target.parent));
  const location = `${call.root}/${recordAddress(target, target.set.rows.at(position))}`;
  return entityAnswer(call, target, position, noOptions, 201, { location });
}

/** Does work that is done wholly or not at all. */
function undone<T>(undo: (() => void) | undefined, work: () => T): T {
  try {
    return work();
  } catch (error) {
    undo?.();
    throw error;
  }
}

/** In one go where parts come along: no other request sees a part of it. */
export function createWithParts(
  caller: Caller,
  { set, sets }: Pick<Target, "set" | "sets">,
  { values, parts }: BodyParts,
  link: Link | undefined,
  parent: Row | undefined,
): number | Promise<number> {
  // Below its parent a record need not say whose it is, and cannot say otherwise.
  const named = link && parent ? { [link.field]: linkValue(link, parent) } : {};
  const position = set.create?.({ ...values, ...named }, parent, caller);
  if (position === undefined) throw new Refusal(405, "BadRequest_MethodNotAllowed", `No ${set.type.name} can be made.`);
  if (position instanceof Promise) return position;
  for (const [navigation, bodies] of parts) {
    const part = sets.get(set.type.navigations.get(navigation) ?? navigation);
    const down = set.links?.[navigation];
    if (!part || !down) throw new Error(`The navigation ${navigation} of ${set.type.name} leads nowhere.`);
    for (const body of bodies) {
      const inner = readEntityBody(body, part, "create");
      void createWithParts(caller, { set: part, sets }, inner, down, set.rows.at(position));
    }
  }
  return position;
}

/** Changes a record and answers with it (fact 119). */
export async function answerUpdate(call: RequestCall): Promise<Response> {
  const { target, position } = existing(call);
  const { values } = readEntityBody(bodyOf(call), target.set, "update");
  await target.set.update?.(position, values, call.caller);
  return entityAnswer(call, target, position, noOptions, 200);
}

/** Removes a record. */
export function answerRemove(call: RequestCall): Response {
  const { target, position } = existing(call);
  target.set.remove?.(position, call.caller);
  return new Response(null, { status: 204, headers: { "odata-version": "4.0" } });
}

/** Runs a bound action; most answer 204 without a body (fact 124). */
export function answerAction(call: RequestCall): Response {
  const { operation, segments } = call.match;
  const target = resolveTarget(call.sets, segments.slice(0, -1));
  if (target.position === undefined) throw noRecord(target.address);
  if (call.headers.has("if-match")) needMatch(call, target, target.position);
  const name = operation.segments.at(-1)?.name.split(".").at(-1) ?? "";
  const body = call.body.length > 0 ? parseJsonObject(jsonBody(call)) : {};
  const action = target.set.actions?.[name];
  if (!action) throw new Error(`${operation.operationId} is described and not served.`);
  const { position } = target;
  const answer = undone(call.savepoint(), () => action(position, call.caller, body));
  if (!answer) return new Response(null, { status: 204, headers: { "odata-version": "4.0" } });
  const location = answer.headers.get("location");
  const company = target.address.slice(0, target.address.indexOf(")") + 1);
  return new Response(null, {
    status: answer.status,
    headers: location ? { location: `${call.root}/${company}/${location}` } : {},
  });
}

/** Stores bytes beside a record (fact 123). */
export function answerUpload(call: RequestCall): Response {
  const { target, position } = existing({
    ...call,
    match: { ...call.match, segments: call.match.segments.slice(0, -1) },
  });
  if (!(call.headers.get("content-type") ?? "").toLowerCase().startsWith("application/octet-stream")) {
    throw new Refusal(415, "BadRequest", "The content needs the header Content-Type: application/octet-stream.");
  }
  target.set.media?.write?.(position, call.body);
  return new Response(null, { status: 204, headers: { "odata-version": "4.0" } });
}

/** Answers with the bytes that were stored. */
export function answerDownload(call: RequestCall): Response {
  const target = resolveTarget(call.sets, call.match.segments.slice(0, -1));
  if (target.position === undefined) throw noRecord(target.address);
  const bytes = target.set.media?.read(target.rows.at(target.position)) ?? new Uint8Array();
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "application/octet-stream" } });
}

/** The record that the address names, once `If-Match` allows to touch it. */
function existing(call: RequestCall): { target: Target; position: number } {
  const target = resolveTarget(call.sets, call.match.segments);
  if (target.position === undefined) throw noRecord(target.address);
  if (call.match.operation.needsIfMatch) needMatch(call, target, target.position);
  return { target, position: target.position };
}

function needMatch(call: RequestCall, target: Target, position: number): void {
  const verdict = checkIfMatch(call.headers.get("if-match"), target.set.rows.etag(position));
  if (verdict === "missing")
    throw new Refusal(
      412,
      "BadRequest_InvalidToken",
      "The header If-Match is missing. Send the ETag of the record, or *.",
    );
  if (verdict === "unusable")
    throw new Refusal(412, "BadRequest_InvalidToken", "The header If-Match holds no usable ETag.");
  if (verdict === "stale")
    throw new Refusal(409, "Request_EntityChanged", "Another user has already changed the record.");
}

const bodyOf = (call: RequestCall): JsonObject => (call.body.length === 0 ? {} : parseJsonObject(jsonBody(call)));
