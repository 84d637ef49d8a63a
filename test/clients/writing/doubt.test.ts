import { describe, expect, test } from "vitest";
import { addDoubt, type Doubt, doubtOf } from "../../../src/clients/writing/doubt.ts";
import { AnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";

const facts = { operation: "CreateCrmAccount", method: "POST", path: "/", attempts: 1 };
const unknown = (sentAtMs: number): OutcomeUnknown =>
  new OutcomeUnknown(facts, { why: "the connection broke", sentAtMs, repeatable: false });
const unreadable = (sentAtMs: number): AnswerUnreadable =>
  new AnswerUnreadable(facts, { what: "the record", status: 201, sentAtMs, cause: undefined });

const [done, laterDone] = [unreadable(5), unreadable(9)];

test("what is not known lasts from when it was sent; what took place is known to be done", () => {
  expect(doubtOf(unknown(5))).toEqual({ sentAtMs: 5 });
  expect(doubtOf(done)).toEqual({ sentAtMs: 5, done });
});

describe("what a create of somebody before leaves open", () => {
  test.each<[string, Doubt | undefined, unknown, boolean, Doubt | undefined]>([
    ["a certain refusal nothing", undefined, new Error("no"), true, undefined],
    ["a certain refusal nothing more than was", { sentAtMs: 5, done }, new Error("no"), true, { sentAtMs: 5, done }],
    ["an unknown outcome the time since then", undefined, unknown(7), true, { sentAtMs: 7 }],
    ["one of another client the same", undefined, unknown(7), false, { sentAtMs: 7 }],
    ["one that took place that there is nothing to do", undefined, done, true, { sentAtMs: 5, done }],
    ["one of another client that took place the time only", undefined, done, false, { sentAtMs: 5 }],
    ["a later one the later time", { sentAtMs: 5 }, unknown(7), true, { sentAtMs: 7 }],
    ["an earlier one the later time too", { sentAtMs: 7 }, unknown(5), true, { sentAtMs: 7 }],
    [
      "one that is done beside one that is unknown, that it is done",
      { sentAtMs: 7 },
      done,
      true,
      { sentAtMs: 7, done },
    ],
    ["an unknown one nothing of one that is done", { sentAtMs: 5, done }, unknown(7), true, { sentAtMs: 7, done }],
    ["a second one that is done the first", { sentAtMs: 5, done }, laterDone, true, { sentAtMs: 9, done }],
  ])("leaves %s", (_what, known, error, sameClient, want) => {
    expect(addDoubt(known, error, sameClient)).toEqual(want);
  });
});
