/** What a stored write is at this moment. */
export type WriteState =
  | "proposed"
  | "approved"
  | "rejected"
  | "expired"
  | "sending"
  | "done"
  | "refused"
  | "unknown"
  | "absent"
  | "person"
  | "blocked"
  | "repaired"
  | "given-up";

/**
 * What a write may become, and by what. Nothing else changes a state: `sql/change-state.ts` asks here before each change.
 * A row without an entry is the end of a write, and so is giving up, unless it is proven that it was done.
 */
export const nextStates: Readonly<Record<WriteState, Readonly<Partial<Record<WriteState, string>>>>> = {
  proposed: {
    approved: "a person approves its digest",
    rejected: "a person rejects it",
    expired: "its time passed before anybody decided",
    blocked: "what it refers to will never be there",
  },
  approved: {
    sending: "a sender claims it, and notes until when it may send",
    rejected: "a person takes it back before it is sent",
    expired: "its time passed before it was claimed",
    blocked: "what it refers to will never be there, or it is something else than was approved, or cannot be read",
    done: "the answer to an attempt that was taken for lost came after all",
    person: "its repeat is not sent, and of an earlier attempt nobody knows how it ended",
    "given-up": "a person gives it up before its repeat, when it may have been done already",
  },
  sending: {
    done: "the answer proves it",
    refused: "the service's own answer proves that nothing happened",
    unknown: "all else; also when the sender is gone",
    approved: "it certainly was not sent, or refused for the moment only: a limit, a grant, no connection",
    blocked: "the client refuses it before anything is sent",
  },
  unknown: {
    done: "its record was found, or its answer came after all",
    refused: "its answer came after all",
    absent:
      "a look that began after the deadline and the service's longest work found nothing, or then its repeat is harmless",
    person: "nothing tells how it ended, or its answer says that a part of it failed",
  },
  absent: { approved: "the next attempt, of the same digest" },
  person: {
    done: "a person saw that it was done, or its answer came after all",
    absent: "a person saw that it was not done",
    refused: "its answer came after all",
    "given-up": "a person gives it up",
  },
  refused: {
    approved: "a person mended at the service what refused it",
    repaired: "a person gives it another body",
    "given-up": "a person gives it up",
  },
  blocked: {
    approved: "a person mended what blocked it",
    proposed: "a person mended what blocked it, and it has to be approved",
    repaired: "a person gives it another body",
    "given-up": "a person gives it up",
  },
  repaired: { proposed: "a person has to approve the new digest", approved: "the policy asks nobody" },
  done: {},
  rejected: {},
  expired: {},
  "given-up": { done: "the answer to its last attempt came after all" },
};

/** All states, in the order in which a write goes through them. */
export const writeStates: readonly WriteState[] = [
  "proposed",
  "approved",
  "sending",
  "done",
  "refused",
  "unknown",
  "absent",
  "person",
  "blocked",
  "repaired",
  "rejected",
  "expired",
  "given-up",
];

/** States after which a sequence goes on. All others hold it: also a refusal, until a person repairs it or gives it up. */
export const settledStates: readonly WriteState[] = ["done", "rejected", "expired", "given-up"];

/**
 * States of writes that will never happen, as far as anybody knows: what refers to one is blocked, and its key is free for
 * another write as soon as the service cannot be at work on it any more.
 */
export const deadStates: readonly WriteState[] = ["rejected", "expired", "given-up"];

/** States that wait for a person. */
export const waitingStates: readonly WriteState[] = ["proposed", "refused", "person", "blocked"];

/** What can be done about a write, for who wanted something else. */
export const waysOut: Readonly<Record<WriteState, string>> = {
  proposed: "It waits for approve or reject.",
  approved: "It is sent when it is due; reject takes it back.",
  sending: "It is on its way: wait for how that ends.",
  unknown: "It is looked for: wait for what is found.",
  absent: "It is sent once more by itself.",
  person: "What it needs is confirm, retry or giveUp, by who has looked whether it was done.",
  refused: "What it needs is repair, retry or giveUp.",
  blocked: "What it needs is repair, retry or giveUp.",
  repaired: "It is approved next.",
  done: "There is nothing left to do.",
  rejected: "Enqueue it once more: that makes a new one.",
  expired: "Enqueue it once more: that makes a new one.",
  "given-up": "Enqueue it once more: that makes a new one.",
};

/** Whether a write in one state may become another. */
export function mayBecome(from: WriteState, to: WriteState): boolean {
  return Object.hasOwn(nextStates[from], to);
}

/** Whether a text is the name of a state. */
export function isWriteState(value: unknown): value is WriteState {
  return typeof value === "string" && Object.hasOwn(nextStates, value);
}
