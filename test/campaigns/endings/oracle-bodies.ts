/** What the oracle reads in a body: errors of the vendors, errors under a success, words that ask to come again. */

/** What an own error says; blank text where it says nothing. */
export interface OwnError {
  code: string;
  message: string;
}

/** Without a byte order mark and outer white space. */
export const stripped = (text: string): string => text.replace(/^\uFEFF/, "").trim();

/** The JSON of a body, whatever its label; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(stripped(text));
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const only = (fields: Fields, allowed: (name: string) => boolean): boolean => Object.keys(fields).every(allowed);
const wordOf = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const wrapped = (fields: Fields): unknown => fields["error"] ?? fields["odata.error"];

const besideBare = ["code", "message", "target", "extensionData", "clientError", "details", "innererror"];

/** Only what stands in the error of the Admin Center (fact 140). */
const isBare = (fields: Fields): boolean =>
  "code" in fields && "message" in fields && only(fields, (name) => besideBare.includes(name));

/** `{code, message}`. Mended: "a code or a message" was said of the wrapped form; the bare one has both. */
function bareError(fields: Fields): OwnError | undefined {
  const error = { code: textOf(fields["code"]), message: textOf(fields["message"]) };
  return isBare(fields) && error.code !== "" && error.message !== "" ? error : undefined;
}

const said = (error: OwnError): OwnError | undefined => (error.code + error.message === "" ? undefined : error);

/** The error in one of the shapes that the services themselves write (facts 37, 127, 140, 175). */
export function ownError(text: string, readsXml: boolean): OwnError | undefined {
  const json = jsonOf(text);
  if (json === undefined) {
    const xml = readsXml ? xmlErrorOf(text) : undefined;
    return xml && said(xml);
  }
  if (!isFields(json)) return undefined;
  const inner = wrapped(json);
  if (inner === undefined) return bareError(json);
  if (!isFields(inner)) return undefined;
  const message = inner["message"];
  return said({ code: wordOf(inner["code"]), message: textOf(isFields(message) ? message["value"] : message) });
}

/** The code of a refusal in any shape, also alone: `{"error":"ResourceDoesNotExist"}` (fact 190). */
export function codeOf(text: string, readsXml: boolean): string | undefined {
  const json = jsonOf(text);
  if (!isFields(json)) return readsXml ? xmlErrorOf(text)?.code : undefined;
  const inner = wrapped(json);
  return isFields(inner) ? wordOf(inner["code"]) : wordOf(json["code"]) || wordOf(inner);
}

/** Whether the first tag is `<error>`. */
export const startsAsXmlError = (text: string): boolean =>
  /^<(?:[\w.-]+:)?error[\s>]/.test(text.replace(/^[\uFEFF\s]*(<\?xml[^>]*\?>\s*)?/i, ""));

/**
 * `<error>` as the root of a document, with or without a prefix (fact 38). Mended: it need not be whole, as long as
 * what it says is.
 */
export function xmlErrorOf(text: string): OwnError | undefined {
  if (!startsAsXmlError(text)) return undefined;
  const part = (name: string): string =>
    (new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(text)?.[1] ?? "").trim();
  return { code: part("code"), message: part("message") };
}

/** Mended: `error_description` and its like belong to the error (fact 37). */
const beside = /@|correlation|request-?id|trace-?id|activity-?id|timestamp|^error_/i;

/** An error where a success was said. A record that has a field `error` beside its others is none. */
export function errorObject(json: unknown): boolean {
  if (!isFields(json)) return false;
  // null says that there is no error.
  const inner = wrapped(json);
  if (inner !== undefined && inner !== null) {
    return only(json, (name) => name === "error" || name === "odata.error" || beside.test(name));
  }
  if (isBare(json)) return true;
  if (only(json, (name) => name === "Message") && "Message" in json) return true;
  const status = Number(json["statusCode"] ?? json["status"]);
  return status >= 400 && status <= 599 && ("message" in json || "title" in json);
}

/** Mended: what Microsoft publishes of its platform (common error codes of storage, error codes of Graph). */
const againCodes =
  /time[ds]?[\s_-]*out|unavailable|not[\s_-]*available|internal[\s_-]*(server[\s_-]*)?error|gateway|throttl|(too|server)[\s_-]*busy|slow[\s_-]*down|^(general|unspecified|unknown)[\s_-]*(exception|error)$/i;
const againMessages = [
  /time(d|s)?[\s-]*out/i,
  /deadlock/i,
  /\binternal (server )?error\b/i,
  /\bretry (your|the) request\b/i,
  /\boverloaded\b/i,
  /\ban (unknown |unexpected |unspecified )?error (has )?occurred/i,
  /\bservice\b.*\b(unavailable|not available)\b|\bunavailable service\b/i,
  /bad gateway/i,
  /try again/i,
  /upstream/i,
  /connection\b.*\b(closed|reset|lost|refused|broken)\b/i,
  /operation\b.*\bcancell?ed\b/i,
];

/** A code or a message that asks to come again: it proves nothing of what was done. One of the two is enough. */
export function asksAgain({ code, message }: OwnError, named: readonly string[]): boolean {
  if (code === "Unknown" || named.includes(code) || againCodes.test(code)) return true;
  return againMessages.some((pattern) => pattern.test(message));
}
