import { describe, expect, test } from "vitest";
import { type PartEnding, type PartState, settleParts } from "../../../src/clients/batches/settle-parts.ts";

const plain = { transaction: false, continueOnError: false };

describe("parts that stand for themselves", () => {
  test.each<[string, PartEnding[], PartState[]]>([
    ["no answer at all", ["unanswered", "unanswered"], ["unknown", "unknown"]],
    ["an answer for the second only", ["unanswered", "done"], ["unknown", "done"]],
    ["behind a refusal", ["done", "refused", "unanswered"], ["done", "refused", "not executed"]],
    ["before a refusal", ["unanswered", "refused"], ["unknown", "refused"]],
    ["behind a page of a gateway", ["unknown", "unanswered"], ["unknown", "unknown"]],
  ])("%s", (_, endings, want) => {
    expect(settleParts(endings, plain)).toEqual(want);
  });

  test("silence proves nothing where the service was asked to go on", () => {
    expect(settleParts(["refused", "unanswered"], { ...plain, continueOnError: true })).toEqual(["refused", "unknown"]);
  });
});

describe("a transaction (fact 116)", () => {
  test.each<[string, PartEnding[], PartState[]]>([
    ["done as a whole", ["done", "done"], ["done", "done"]],
    ["taken back", ["done", "refused", "unanswered"], ["undone", "refused", "undone"]],
    ["of a set whose guilty request is named", ["undone", "refused"], ["undone", "refused"]],
    ["of which nobody knows whether it was taken back", ["done", "unanswered"], ["unknown", "unknown"]],
    ["cut off by a gateway", ["done", "unknown"], ["unknown", "unknown"]],
    ["whose guilty request is named by a gateway", ["undone", "unknown"], ["unknown", "unknown"]],
  ])("%s", (_, endings, want) => {
    expect(settleParts(endings, { transaction: true, continueOnError: false })).toEqual(want);
  });
});
