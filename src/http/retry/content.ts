import type { Attempt } from "../call.ts";
import { bodyKind } from "../endings/body-kind.ts";

/** Whether an answer that says success has the body that the spec promises. */
export function contentOf(response: Response, attempt: Attempt): "expected" | "html" | "empty" {
  const { hints, method } = attempt.call;
  // What a write's body has to be is for its ending to say; here only a page counts, which may be one to sign in.
  if (hints.answers && response.ok) {
    const text = attempt.answerBytes ? new TextDecoder().decode(attempt.answerBytes) : "";
    return bodyKind(text, attempt.contentType ?? null, hints.answers.types) === "page" ? "html" : "expected";
  }
  const { expects = "any" } = hints;
  if (expects === "any" || method === "HEAD" || response.status < 200 || response.status >= 300) return "expected";
  if (attempt.isMarkup || /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get("content-type") ?? ""))
    return "html";
  return expects === "json" && attempt.bodyBytes === 0 && (response.status === 200 || response.status === 201)
    ? "empty"
    : "expected";
}
