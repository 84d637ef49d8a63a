import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import type { OperationHints } from "../../http/operation-hints.ts";
import { attemptsOf, sentAtMsOf } from "../../http/retry/attempts-of.ts";

/**
 * Looks at the answer to a raw write before openapi-fetch parses it. That would throw a bare `SyntaxError` over a body
 * that is cut or no JSON, which says nothing of the write: it was done, and who sends it again does it twice.
 *
 * @throws {AnswerUnreadable} when the body is no JSON
 */
export async function checkRawAnswer(response: Response, method: string, hints: OperationHints): Promise<void> {
  if (!response.ok || hints.retry === "safe" || !hints.answers) return;
  const text = await response.clone().text();
  if (text === "") return;
  try {
    JSON.parse(text);
  } catch (cause) {
    const { operationId = "unnamed", path = "", company, lookUp } = hints;
    const facts = { operation: operationId, method, path, company, attempts: attemptsOf(response) };
    const { status } = response;
    throw new AnswerUnreadable(facts, {
      what: "the answer",
      status,
      sentAtMs: sentAtMsOf(response) ?? 0,
      lookUp,
      cause,
    });
  }
}
