import { withoutSecrets } from "../../errors/without-secrets.ts";
import { fields, parseObject } from "../endings/error-forms.ts";

/** What an error body says, whatever its shape. */
export interface VendorError {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Causes and details below it, the outermost first. */
  readonly inner?: readonly VendorCause[] | undefined;
}

/** A cause or detail of an error body. */
export interface VendorCause {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** Field or parameter that it is about. */
  readonly target?: string | undefined;
}

/** A longer body is no error message; nothing is parsed or searched beyond this many characters. */
const maxTextLength = 65_536;
const maxMessageLength = 500;
const maxCodeLength = 120;

/**
 * Reads an error body: `{error:{code,message}}` with a message that is text or `{value}` (facts 37, 127, 175),
 * `{error, error_description}`, the bare `{code, message}` (fact 140), `{error}` with a sentence (fact 190). Anything
 * else (HTML, XML, plain text, nothing) has neither code nor message: a page is not a message.
 *
 * @returns parts that are present, shortened, and with what looks like a token taken out
 */
export function readVendorError(text: string): VendorError {
  const body = text.length <= maxTextLength ? parseObject(text) : undefined;
  if (!body) return {};
  const inner = fields(body["error"]) ?? fields(body["odata.error"]) ?? body;
  const error = typeof body["error"] === "string" ? textOf(body["error"]) : undefined;
  // A code is one word; what has more of them was written for people.
  const isCode = error !== undefined && !/\s/.test(error);
  const code = textOf(inner["code"]) ?? (isCode ? error : undefined);
  const message =
    textOf(inner["message"]) ??
    textOf(fields(inner["message"])?.["value"]) ??
    textOf(body["error_description"]) ??
    (isCode ? undefined : error);
  return {
    // Tokens are taken out before a text is cut, because half a token would look like a word.
    ...(code ? { code: withoutSecrets(code).slice(0, maxCodeLength) } : {}),
    ...(message ? { message: withoutSecrets(message).slice(0, maxMessageLength) } : {}),
  };
}

/** The code has been a number too (fact 37). */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
