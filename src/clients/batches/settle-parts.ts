import type { WriteEnding } from "../../http/endings/write-ending.ts";

/** What the answer to a batch says of one part by itself. */
export type PartEnding = WriteEnding["ending"] | "undone" | "unanswered";

/** What became of it, the other parts considered. */
export type PartState = "done" | "refused" | "unknown" | "undone" | "not executed";

/** How the batch was sent. */
export interface BatchManner {
  readonly transaction: boolean;
  readonly continueOnError: boolean;
}

/** All of a transaction takes effect or nothing does, and a part may show success that was taken back (fact 116). */
function inTransaction(endings: readonly PartEnding[]): PartState[] {
  if (endings.every((ending) => ending === "done")) return endings.map(() => "done");
  const isTakenBack = endings.includes("refused");
  return endings.map((ending) => {
    if (ending === "refused") return "refused";
    return isTakenBack && ending !== "unknown" ? "undone" : "unknown";
  });
}

/**
 * Finds what became of each part. A service stops behind a part that it refuses, unless it was asked to go on (fact
 * 116): what it says nothing of was not executed there. Everywhere else silence proves nothing. Pure.
 */
export function settleParts(endings: readonly PartEnding[], manner: BatchManner): PartState[] {
  if (manner.transaction) return inTransaction(endings);
  const firstRefused = manner.continueOnError ? -1 : endings.indexOf("refused");
  return endings.map((ending, index) => {
    if (ending !== "unanswered") return ending;
    return firstRefused >= 0 && index > firstRefused ? "not executed" : "unknown";
  });
}
