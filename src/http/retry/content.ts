import type { Attempt } from "../call.ts";

/** Whether an answer that says success has the body that the spec promises. */
export function contentOf(response: Response, attempt: Attempt): "expected" | "html" | "empty" {
  const { hints, method } = attempt.call;
  if (hints.expects !== "json" || method === "HEAD" || response.status < 200 || response.status >= 300)
    return "expected";
  if (attempt.isMarkup || /^\s*(text\/html|application\/xhtml)/i.test(response.headers.get("content-type") ?? ""))
    return "html";
  return attempt.bodyBytes === 0 && (response.status === 200 || response.status === 201) ? "empty" : "expected";
}
