import { type Fault, messageText } from "./fault.ts";
import { fault, readJsonFault } from "./read-json-fault.ts";
import { readHtmlFault, readXmlFault } from "./read-markup-fault.ts";

/** Form in which an error body came. */
export type FaultForm = "json" | "xml" | "html" | "text" | "empty";

/** Beyond this nobody writes an error for people; the rest is not looked at. */
const maxChars = 65_536;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads an error body of any of the services and of what stands in front of them. Decides by the body, because
 * gateways and Exact Online label HTML and XML as JSON and the reverse; never throws.
 *
 * @param text the body, or its beginning
 * @example
 * ```ts
 * readFault('{"error":{"code":"","message":{"lang":"","value":"Ongeldig"}}}');
 * // { form: "json", fault: { message: "Ongeldig" } }
 * ```
 */
export function readFault(text: string): { readonly form: FaultForm; readonly fault: Fault } {
  const body = text
    .slice(0, maxChars)
    .replace(/^\uFEFF/, "")
    .trim();
  if (body === "") return { form: "empty", fault: {} };
  if (body.startsWith("{") || body.startsWith("[") || body.startsWith('"')) {
    const read = readJsonFault(parse(body));
    if (read) return { form: "json", fault: read };
  }
  if (body.startsWith("<")) {
    const html = /^(?:<!doctype html|<html|<head|<body)/i.test(body);
    const read = html ? readHtmlFault(body) : readXmlFault(body);
    return { form: html ? "html" : "xml", fault: read };
  }
  return { form: "text", fault: fault({ message: messageText(body) }) };
}
