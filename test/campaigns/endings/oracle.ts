/**
 * The three endings of a write, written a second time: from the contract alone, without a line of `src/`.
 *
 * Sentences that leave a choice are decided towards "unknown". It was whole before it met the code it judges; where it
 * was wrong itself, the place says "mended" and why.
 */
import { asksAgain, codeOf, errorObject, jsonOf, ownError, startsAsXmlError, stripped } from "./oracle-bodies.ts";

/** What the operation is, as far as an ending depends on it. */
export interface OracleWrite {
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  /** Works in more than one transaction: its error proves little. */
  commits: boolean;
  /** What the operation declares for 2xx: with a record, without content. Undefined: nothing is declared of it. */
  answers: { filled: readonly number[]; empty: readonly number[]; isRecord: (json: unknown) => boolean } | undefined;
  /** Sent with `If-Match`. Changes no ending: what the table says of 409 and 412 holds for every repeat. */
  conditional: boolean;
  /** An earlier attempt may have been carried out. */
  earlierOpen: boolean;
}

/** An answer as text. `contentType` is undefined where the header is missing. */
export interface OracleAnswer {
  status: number;
  contentType: string | undefined;
  text: string;
}

/** What a vendor adds: codes of its own that are transient or say what 404 says, and whether its XML is read. */
export interface OracleRules {
  transientCodes: readonly string[];
  missingCodes: readonly string[];
  readsXml: boolean;
}

/** `unreadable`: done, and there is no readable record where one is declared. */
export type OracleEnding = "done" | "unreadable" | "refused" | "unknown";

/** How the write ended. */
export function oracleEnding(write: OracleWrite, answer: OracleAnswer, rules: OracleRules): OracleEnding {
  const { status } = answer;
  if (status < 200) return "unknown";
  if (status < 300) return underSuccess(write, answer);
  if (status < 400 || status === 408 || status === 499) return "unknown";
  if (status < 500) return underRefusal(write, answer, rules);
  // Rows 5xx and x-commits; an earlier open attempt is not closed by a later server error.
  if (write.earlierOpen || write.commits) return "unknown";
  // Mended: a shape is in the body, and services and gateways label bodies wrongly, so that the label is not asked.
  const own = ownError(answer.text, rules.readsXml);
  return own !== undefined && !asksAgain(own, rules.transientCodes) ? "refused" : "unknown";
}

function underRefusal(write: OracleWrite, { status, text }: OracleAnswer, rules: OracleRules): OracleEnding {
  if (write.earlierOpen) {
    // What was to be deleted is gone: also of an operation that commits, whose other errors prove nothing.
    if (write.method === "DELETE" && (status === 404 || status === 410)) return "done";
    // The Admin Center says by its codes what others say by 404 (fact 190); a refusal of access may hide what is there.
    const code = codeOf(text, rules.readsXml)?.toLowerCase();
    const saysMissing = [400, 422].includes(status) && code !== undefined && rules.missingCodes.includes(code);
    if (write.method === "DELETE" && saysMissing) return "done";
    if ([401, 403, 409, 412, 429].includes(status)) return "unknown";
    if (write.method === "POST") return "unknown";
  }
  if (write.commits && ![401, 403, 404, 429].includes(status)) return "unknown";
  return "refused";
}

function underSuccess(write: OracleWrite, answer: OracleAnswer): OracleEnding {
  const { status } = answer;
  const empty = stripped(answer.text) === "";
  // Mended: where nothing is declared, only the status counts: not even a page is looked at.
  if (write.answers === undefined) return "done";
  // Mended: a 204 that is labelled as HTML fell under two rows; "any 2xx" is the careful one, as for an empty 200.
  if (isPage(answer)) return "unknown";
  const json = jsonOf(answer.text);
  if (json !== undefined && errorObject(json)) return "unknown";
  // Mended: to see that a document is an error nobody has to read what it says, nor has it to be whole.
  if (startsAsXmlError(answer.text)) return "unknown";
  if (status === 204) return "done";
  const { filled, empty: bare, isRecord } = write.answers;
  if (status === 202 && empty) return "done";
  if (filled.includes(status) || (status === 200 && filled.includes(201))) {
    if (json !== undefined && isRecord(json)) return "done";
    if (status === 201) return "unreadable";
    if (!bare.includes(status)) return "unknown";
  }
  if (!bare.includes(status)) return "unknown";
  // A declared 201 is a proof by itself; any other status declared without content is one when there is none.
  return empty || status === 201 ? "done" : "unknown";
}

/**
 * HTML by its label, even when nothing is in it, or by how it begins under any label. Mended: markup counts as a page
 * whatever its first tag is, unless it is the XML of a service: a declaration, an entry, a feed, an error (fact 38).
 */
function isPage({ contentType, text }: OracleAnswer): boolean {
  if (/html/i.test(contentType ?? "")) return true;
  const body = stripped(text);
  const declared = /^<\?xml[^>]*\?>\s*(?:<!--.*?-->\s*)*/is.exec(body);
  if (declared) return /^<(!doctype\s+html|html)\b/i.test(body.slice(declared[0].length));
  return /^<(?!\?xml)(?!([\w.-]+:)?(error|entry|feed)[\s>])/i.test(body);
}
