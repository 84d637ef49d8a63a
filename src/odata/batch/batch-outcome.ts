/** What the answer to a batch says of one of its requests. What it proves is for the caller to find out. */
export type BatchOutcome =
  | {
      readonly state: "answered";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** The body with all digits of its numbers, to be read like that of a single call; empty for none. */
      readonly text: string;
    }
  /** It took no effect, because another request of its change set is named as the one that failed. */
  | { readonly state: "undone" }
  /** The answer says nothing of it. */
  | { readonly state: "unanswered" };

export const unanswered: BatchOutcome = { state: "unanswered" };
export const undone: BatchOutcome = { state: "undone" };
