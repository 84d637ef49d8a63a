/** What became of one request of a batch. */
export type BatchOutcome =
  | {
      readonly state: "answered";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** The body with all digits of its numbers, to be read like that of a single call; empty for none. */
      readonly text: string;
    }
  /** It took no effect, because another request of its transaction failed; whatever status it showed (fact 116). */
  | { readonly state: "undone" }
  /** The answer says nothing of it: the service stopped before (fact 116). */
  | { readonly state: "not executed" };

export const notExecuted: BatchOutcome = { state: "not executed" };
export const undone: BatchOutcome = { state: "undone" };

/** Whether a request was answered with success. */
export function succeeded(outcome: BatchOutcome): boolean {
  return outcome.state === "answered" && outcome.status < 400;
}

/** A transaction of which one request failed: all that seemed to succeed was taken back, the rest stays as it is. */
export function undoUnlessAll(outcomes: readonly BatchOutcome[]): BatchOutcome[] {
  return outcomes.every(succeeded) ? [...outcomes] : outcomes.map((outcome) => (succeeded(outcome) ? undone : outcome));
}
