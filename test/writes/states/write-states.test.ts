import { describe, expect, test } from "vitest";
import {
  deadStates,
  isWriteState,
  mayBecome,
  nextStates,
  settledStates,
  type WriteState,
  waitingStates,
  writeStates,
} from "../../../src/writes/states/write-states.ts";

/** The sentence of the design (section 12), arrow by arrow. */
const designed = [
  "proposed → approved",
  "proposed → rejected",
  "proposed → expired",
  "approved → sending",
  "sending → done",
  "sending → refused",
  "sending → unknown",
  "unknown → done",
  "unknown → absent",
  "absent → approved",
  "unknown → person",
  "refused → repaired",
  "blocked → repaired",
  "refused → given-up",
  "blocked → given-up",
];

/** What the sentence leaves out, and why it is needed. */
const added: Readonly<Record<string, string>> = {
  "approved → expired": "expiry is tested in the claim",
  "approved → rejected": "who approved may change his mind until it is sent",
  "proposed → blocked": "what it refers to was given up",
  "approved → blocked": "the same",
  "sending → blocked": "the client refuses the body: nothing of it was ever sent",
  "sending → approved": "a limit or a lost grant is no fault of the write, and nothing was sent",
  "approved → done": "the answer of an attempt that was taken over, while the next one waits",
  "approved → person": "its time passed before its repeat, and it may have been done",
  "approved → given-up": "a person wants no repeat, and it may have been done",
  "unknown → refused": "the same",
  "blocked → approved": "a lost key was found again: the same write once more",
  "blocked → proposed": "the same, where nobody has approved it",
  "person → done": "what a person sees settles it",
  "person → absent": "the same",
  "person → refused": "the answer of an attempt that was taken over",
  "person → given-up": "a person may also let it be",
  "given-up → done": "the answer of an attempt of which nobody knew, when a person had let it be",
  "refused → approved": "a right that was missing is there now: the same write once more",
  "repaired → proposed": "a new digest is approved anew",
  "repaired → approved": "where nobody has to approve",
};

const arrows = writeStates.flatMap((from) => Object.keys(nextStates[from]).map((to) => `${from} → ${to}`));

describe("the states of a write", () => {
  test("become what the design says, and what is listed here with its reason", () => {
    expect(arrows.toSorted()).toEqual([...designed, ...Object.keys(added)].toSorted());
  });

  test("are all in the list, each once", () => {
    expect([...writeStates].sort()).toEqual(Object.keys(nextStates).sort());
  });

  test("a write whose sender is gone is never approved again without a look", () => {
    expect(mayBecome("unknown", "approved")).toBe(false);
    expect(mayBecome("person", "approved")).toBe(false);
  });

  test("what ended stays as it is; what a person settles or a sequence waits for does not", () => {
    const ends = (state: WriteState) => Object.keys(nextStates[state]).every((next) => next === "done");
    expect(writeStates.filter((state) => ends(state))).toEqual([...settledStates]);
    expect(settledStates.filter((state) => mayBecome(state, "done"))).toEqual(["given-up"]);
    expect(deadStates).toEqual(settledStates.filter((state) => state !== "done"));
    expect(waitingStates.filter((state) => settledStates.includes(state))).toEqual([]);
  });

  test("of none is there a way to sending but through approved", () => {
    expect(arrows.filter((arrow) => arrow.endsWith("→ sending"))).toEqual(["approved → sending"]);
  });

  test.each([
    ["done", true],
    ["given-up", true],
    ["toString", false],
    [undefined, false],
  ])("%s is the name of one: %s", (value, want) => {
    expect(isWriteState(value)).toBe(want);
  });
});
