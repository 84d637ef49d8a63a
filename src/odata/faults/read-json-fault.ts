import { isWireRow, type WireRow } from "../pages/wire-row.ts";
import { codeText, type Fault, messageText } from "./fault.ts";

const maxInner = 10;
/** Business Central ends its messages with the id (fact 127). */
const trailingId = /\s*CorrelationId:\s*([0-9a-f-]{36})\.?\s*$/i;

/** Keeps what is there: absent fields are not set to undefined. */
export function fault(parts: { [Part in keyof Fault]?: Fault[Part] | undefined }): Fault {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** The text of a message: v2 wraps it with its language (fact 37). */
function messageOf(value: unknown): string | undefined {
  return messageText(isWireRow(value) ? value["value"] : value);
}

/** Causes below an error: a chain of `innererror`, and lists of `details`. */
function innerOf(error: WireRow): Fault["inner"] {
  const found: { code?: string; message?: string; target?: string }[] = [];
  const add = (value: unknown): void => {
    if (!isWireRow(value) || found.length >= maxInner) return;
    const one = fault({
      code: codeText(value["code"] ?? value["type"]),
      message: messageOf(value["message"]),
      target: codeText(value["target"]),
    });
    if (Object.keys(one).length > 0) found.push(one);
    for (const name of ["innererror", "internalexception", "innerError"]) add(value[name]);
  };
  for (const name of ["innererror", "innerError"]) add(error[name]);
  for (const name of ["details", "clientError"]) {
    const list: unknown = error[name];
    if (Array.isArray(list)) for (const item of list.slice(0, maxInner)) add(item);
  }
  return found.length > 0 ? found : undefined;
}

function readError(error: WireRow): Fault {
  const whole = messageOf(error["message"]);
  const id = whole && trailingId.exec(whole);
  return fault({
    code: codeText(error["code"]),
    message: id ? messageText(whole.slice(0, id.index)) : whole,
    target: codeText(error["target"]),
    correlationId: id?.[1] ?? codeText(error["correlationId"]),
    inner: innerOf(error),
  });
}

/**
 * Reads the error out of parsed JSON: `{error:{…}}` of v2 and v4 (facts 37, 127, 175), the bare form of the Admin
 * Center (fact 140), its `{error}` with a text (fact 190), and OAuth's `{error,error_description}`.
 *
 * @returns undefined when it is none of these
 */
export function readJsonFault(body: unknown): Fault | undefined {
  if (typeof body === "string") return fault({ message: messageText(body) });
  if (!isWireRow(body)) return undefined;
  const error = body["error"] ?? body["odata.error"];
  if (isWireRow(error)) return readError(error);
  if (typeof error === "string")
    return fault({
      // A code is one word; what has more of them was written for people (fact 190).
      code: /\s/.test(error.trim()) ? undefined : codeText(error),
      message: messageText(body["error_description"]) ?? (/\s/.test(error.trim()) ? messageText(error) : undefined),
      correlationId: codeText(body["correlation_id"]),
    });
  if ("code" in body || "message" in body) return readError(body);
  // ASP.NET's own form, when the request did not reach the service.
  return "Message" in body ? fault({ message: messageText(body["Message"]) }) : undefined;
}
