import { isObject } from "../../../kit/json-access.ts";
import type { World } from "../../core/service.ts";
import { deref, type OperationObject, type SchemaObject, type SpecDocument } from "../../core/spec.ts";
import { EnvironmentStore } from "../environments.ts";
import { OlderAnswer } from "./admin-call.ts";
import { existsIn } from "./api-version.ts";
import { documentedCode, documentedCodes } from "./documented-codes.ts";
import type { Refusal } from "./refusal.ts";
import { spellAnswer } from "./spell-answer.ts";

/** The answer of an operation that was done: the status that the spec documents, without what the version did not have yet. */
export function answerBody(
  world: World,
  document: SpecDocument,
  operation: OperationObject,
  method: string,
  version: number,
  body: unknown,
): Response {
  if (body instanceof OlderAnswer) return respond(world, body.status, spellAnswer(world.moods, body.body));
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  const documented = (body === undefined && statuses.includes("204") ? "204" : statuses[0]) ?? "200";
  const status = documented === "2XX" ? (method === "DELETE" ? 204 : 200) : Number(documented);
  const schema = deref(document, operation.responses[documented] ?? {}).content?.["application/json"]?.schema;
  const spelled = spellAnswer(world.moods, body);
  return respond(world, status, schema ? withoutNewer(document, schema, version, spelled) : spelled);
}

/** The answer of the service itself that says no: a bare object, never inside `error` (fact 140). */
export function answerRefusal(
  world: World,
  document: SpecDocument,
  operation: OperationObject,
  refusal: Refusal,
): Response {
  const { target, extensionData, data, empty } = refusal.details;
  if (empty) return respond(world, refusal.details.status ?? 400, undefined);
  const status = carriesBody(document, operation, refusal.details.status) ? refusal.details.status : 400;
  const seen = world.moods.of(190) === "seen";
  const documented = documentedCodes(document, operation);
  const found = status === 403 ? (refusal.codes[0] ?? "Unknown") : documentedCode(documented, refusal.codes);
  const code = seen && refusal.codes.includes("environmentNotFound") ? codeOfMissing(operation, found) : found;
  if (seen && code === "Unknown" && !data && !extensionData) return respond(world, status, { error: refusal.message });
  // Not-found codes come with other statuses too (fact 190); what has no code is known by its status alone.
  return respond(world, seen && status === 404 && code !== "Unknown" ? 400 : status, {
    code,
    message: refusal.message,
    ...(target === undefined ? {} : { target }),
    ...(extensionData && { extensionData }),
    ...(data && { data }),
  });
}

/** Codes for a missing environment as a published program compares them, with their case (fact 190). */
function codeOfMissing({ operationId }: OperationObject, documented: string): string {
  if (documented === "environmentNotFound") return "EnvironmentNotFound";
  if (documented !== "Unknown") return documented;
  return operationId === "GetAccessWithM365Licenses" ? "ResourceNotFound" : "EnvironmentNotFound";
}

/** Whether a refusal may have this status: where the spec gives it to an answer without a body, it means something else. */
function carriesBody(document: SpecDocument, operation: OperationObject, status: number | undefined): status is number {
  const response = operation.responses[String(status)];
  return status !== undefined && (!response || deref(document, response).content !== undefined);
}

/** What stands before the service says no: wrapped in `error` like the web services do it (facts 127 and 140), or without a body. */
export function gatewayRefusal(
  world: World,
  status: number,
  code: string | undefined,
  message = "",
  headers: Readonly<Record<string, string>> = {},
): Response {
  const challenge = status === 401 ? { "www-authenticate": "Bearer" } : {};
  const correlation = EnvironmentStore.of(world).correlationRandom.guid();
  const body =
    code === undefined ? undefined : { error: { code, message: `${message}  CorrelationId:  ${correlation}.` } };
  return respond(world, status, body, { ...challenge, ...headers }, correlation);
}

function respond(
  world: World,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  correlation = EnvironmentStore.of(world).correlationRandom.guid(),
): Response {
  const all = { "ms-correlation-x": correlation, "cache-control": "no-store", ...headers };
  if (body === undefined) return new Response(null, { status, headers: all });
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...all },
  });
}

/** Takes the properties out that `x-since` gives to later versions (fact 135). */
function withoutNewer(document: SpecDocument, node: SchemaObject, version: number, value: unknown): unknown {
  const schema = deref(document, node);
  if (Array.isArray(value))
    return schema.items ? value.map((item) => withoutNewer(document, schema.items ?? {}, version, item)) : value;
  if (!isObject(value)) return value;
  const properties = Object.assign(
    {},
    ...[schema, ...(schema.anyOf ?? [])].map((part) => deref(document, part).properties),
  ) as Record<string, SchemaObject>;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const property = properties[name];
      if (!property) return [[name, item]];
      return existsIn(version, property["x-since"], property["x-until"])
        ? [[name, withoutNewer(document, property, version, item)]]
        : [];
    }),
  );
}
