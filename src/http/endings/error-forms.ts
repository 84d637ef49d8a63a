import { isObject } from "../../kit/json-access.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A copy of an object; undefined for anything else. */
export function fields(value: unknown): Fields | undefined {
  return isObject(value) ? { ...value } : undefined;
}

/** The object that a text is in JSON; undefined for anything else. */
export function parseObject(text: string): Fields | undefined {
  // A byte order mark is no JSON; some gateways send one.
  const trimmed = text.replace(/^\uFEFF/, "").trimStart();
  if (!trimmed.startsWith("{")) return undefined;
  try {
    return fields(JSON.parse(trimmed));
  } catch {
    return undefined;
  }
}

const hasText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** What `error` holds in OData v2 and v4. */
function wrappedError(body: Fields): Fields | undefined {
  return fields(body["error"]) ?? fields(body["odata.error"]);
}

/** A code or a message: OData v2 puts the message beside its language. */
function saysSomething({ code, message }: Fields): boolean {
  return hasText(code) || typeof code === "number" || hasText(message) || hasText(fields(message)?.["value"]);
}

/** What stands in the bare error of the Admin Center (fact 140). */
const bareNames = new Set(["code", "message", "target", "extensionData", "clientError", "details", "innererror"]);

/** Nothing but an error, whether it says anything or not. */
function isBareError(body: Fields): boolean {
  return "code" in body && "message" in body && Object.keys(body).every((name) => bareNames.has(name));
}

const xmlError = /^[\uFEFF\s]*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:\w{1,20}:)?error[\s>]/i;
/** Atom's root has a small letter; `<Error>` comes from storage and gateways. */
const atomError = /^[\uFEFF\s]*(?:<\?[xX][mM][lL][^>]{0,200}\?>\s*)?<(?:\w{1,20}:)?error[\s>]/;

/**
 * Whether a body is an error as the services themselves write it: `{error:{code,message}}` of OData v2 and v4 (facts
 * 37, 127, 175), the bare `{code,message}` of the Admin Center (fact 140), `<error>` of an Atom answer (fact 38).
 * `{statusCode,message}`, `{Message}`, `{error:"text"}` and pages come from what stands in front of them.
 */
export function isOwnError(text: string): boolean {
  if (atomError.test(text)) return true;
  const body = parseObject(text);
  if (!body) return false;
  const wrapped = wrappedError(body);
  return wrapped ? saysSomething(wrapped) : isBareError(body) && hasText(body["code"]) && hasText(body["message"]);
}

/** Names that stand beside an error, and in no record. */
const beside = /^(?:@|odata\.|correlation|request|trace|timestamp)/i;
/** ASP.NET's error. */
const aspNames = new Set([
  "Message",
  "MessageDetail",
  "ExceptionMessage",
  "ExceptionType",
  "StackTrace",
  "InnerException",
]);

const isErrorStatus = (value: unknown): boolean => typeof value === "number" && value >= 400 && value <= 599;

/**
 * Whether a body is an error and no record, whoever wrote it: a service, a gateway, a web server, an OAuth server, or
 * anybody after RFC 9457. A record may have a field `error` beside its others: that is a part of it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3
 */
export function isErrorBody(text: string): boolean {
  if (xmlError.test(text)) return true;
  const body = parseObject(text);
  if (!body) return false;
  const names = Object.keys(body);
  if ("error" in body || "odata.error" in body) {
    const isAlone = names.every((name) => name === "error" || name.startsWith("error_") || beside.test(name));
    // `{error: null}` says that there is none.
    return isAlone && (body["error"] ?? body["odata.error"] ?? null) !== null;
  }
  if (isBareError(body)) return true;
  if (isErrorStatus(body["statusCode"]) || isErrorStatus(body["status"]))
    return hasText(body["message"]) || hasText(body["title"]);
  return hasText(body["Message"]) && names.every((name) => aspNames.has(name));
}
