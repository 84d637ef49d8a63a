import type { Call } from "../call.ts";
import type { DeclaredAnswers } from "./declared-answers.ts";
import type { SentWrite } from "./write-ending.ts";

/** Where JSON is expected and nobody says under which status: any success, with a body or without. */
export const anySuccess: DeclaredAnswers = { filled: ["2XX"], empty: ["2XX"] };

/** What a call says of the write that it is. */
export function sentWrite({ method, headers, hints }: Call, earlierOpen: boolean): SentWrite {
  const ifMatch = headers["if-match"];
  return {
    method,
    commits: hints.commits ?? false,
    answers: hints.answers ?? (hints.expects === "json" ? anySuccess : undefined),
    conditional: ifMatch !== undefined && ifMatch !== "*",
    earlierOpen,
  };
}
