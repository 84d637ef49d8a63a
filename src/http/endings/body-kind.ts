import { isDeclaredType } from "./declared-answers.ts";
import { isErrorBody } from "./error-forms.ts";

/** What a body is, whatever its status says. */
export type BodyKind = "empty" | "page" | "error" | "content";

const pageTypes = /^\s*(text\/html|application\/xhtml)/i;
/** A byte order mark and white space, as gateways put them in front of anything. */
const nothing = /^[\uFEFF\s]*$/;
/** Markup, but for the entries and errors of Atom (fact 38). */
const pageStart = /^[\uFEFF\s]*<(?!\?xml)(?!(?:\w{1,20}:)?(?:error|entry|feed)[\s>])/i;
/** XHTML, which begins as any XML does. */
const xhtmlStart = /^[\uFEFF\s]*<\?xml[^>]{0,200}\?>\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * Tells a record from a web page and from an error under a status that says success (facts 21, 37, 140). An empty body
 * of type HTML is a page too: no service answers like that. Gateways put any type beside their pages, so the body's
 * beginning counts as well.
 *
 * @param declared content types with which the operation answers by its description, none of them JSON: what comes with one
 *   of these is what was announced, and no page. @default none
 */
export function bodyKind(text: string, contentType: string | null, declared: readonly string[] = []): BodyKind {
  const isAnnounced = isDeclaredType(declared, contentType);
  if (!isAnnounced && pageTypes.test(contentType ?? "")) return "page";
  if (nothing.test(text)) return "empty";
  if (!isAnnounced && (pageStart.test(text) || xhtmlStart.test(text))) return "page";
  return isErrorBody(text) ? "error" : "content";
}
