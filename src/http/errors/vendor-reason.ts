import { vendorWords } from "../../errors/vendor-words.ts";
import { withoutSecrets } from "../../errors/without-secrets.ts";
import { sentWith } from "./sent-with.ts";
import { withoutQueryValues } from "./without-query.ts";

/** `Reason` of Exact Online (fact 27): one word. */
const reasonShape = /^[\w .:-]{1,200}$/;
/** Longer text that is neither JSON nor markup was not written for people. */
const longestText = 2000;
/** A longer body is no error message, and is not parsed. */
const longestBody = 65_536;

/** Fields that hold a text for people, in the order in which they tell more. */
const texts = ["message", "Message", "error_description", "errorMessage", "detail", "title"];

/** Fields below which such a text may stand. */
const below = ["error", "odata.error", "value", "errors", "innererror", "innerError"];

/** The `Reason` header of an answer, if it holds one word. */
export function readReason(headers: Headers): string | undefined {
  const reason = headers.get("reason");
  return reason !== null && reasonShape.test(reason) ? reason : undefined;
}

/**
 * Why an answer refuses, in the vendor's words and ready for a message: what `said` read of its body, else any text
 * for people in it, else its `Reason` header. Neither the token of the request nor a value of its query is in it.
 *
 * @param text of the body
 * @param said what a reader of the API's own shape found in it
 * @param url of the request; @default the one of the answer
 */
export function vendorReason(
  response: Response,
  text: string,
  said?: string | undefined,
  url: string = sentWith(response)?.url ?? response.url,
): string | undefined {
  const secrets = sentWith(response)?.secrets;
  const words = said ?? wordsOf(text);
  const own = words === undefined ? undefined : withoutQueryValues(withoutSecrets(words, secrets), url);
  const shown = vendorWords(own);
  const reason = readReason(response.headers);
  if (shown === undefined || reason === undefined || shown.includes(reason)) return shown ?? reason;
  // The header says which of several causes it is.
  return `${vendorWords(shown, 297 - reason.length)} (${reason})`;
}

/** Text for people in a body of any shape; a page is none. */
function wordsOf(body: string): string | undefined {
  const trimmed = body.length <= longestBody ? body.replace(/^\uFEFF/, "").trim() : "";
  if (trimmed.startsWith("{") || trimmed.startsWith("[") || trimmed.startsWith('"')) {
    try {
      return wordsIn(JSON.parse(trimmed), 0);
    } catch {
      return undefined;
    }
  }
  return trimmed === "" || trimmed.startsWith("<") || trimmed.length > longestText ? undefined : trimmed;
}

/** Levels of an error body: `{"errors":[{"message":{"value":…}}]}` has four. */
const deepest = 5;

function wordsIn(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) return wordsIn(value[0], depth + 1);
  for (const name of [...texts, ...below, "code"]) {
    const words = wordsIn(Reflect.get(value, name), depth + 1);
    if (words !== undefined) return words;
  }
  return undefined;
}
