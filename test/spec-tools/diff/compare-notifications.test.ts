import { describe, expect, test } from "vitest";
import { notifiedKinds } from "../../../src/spec-tools/diff/change-kinds.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { printChanges } from "../../../src/spec-tools/diff/print-changes.ts";
import { summarizeChanges } from "../../../src/spec-tools/diff/summarize-changes.ts";
import { notificationRows, notifiers, silentDocument } from "./notification-verdicts.ts";

function verdict(before: object, after: object): string {
  const changes = compareSpecs(before, after);
  const { types, flows } = summarizeChanges(changes);
  return `${types}/${flows}\n${printChanges(changes)}`;
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

describe.each(Object.entries(notifiers))("a %s", (_name, of) => {
  test.each(notificationRows)("%s", (_what, before, after, want) => {
    expect(firstLine(verdict(of(before), of(after)))).toBe(want);
  });

  test.each(notificationRows)("undone: %s", (_what, before, after, _want, undone) => {
    expect(firstLine(verdict(of(after), of(before)))).toBe(undone);
  });
});

test("every kind that means another thing there is made by a case", () => {
  const ofAll = Object.values(notifiers).flatMap((of) =>
    notificationRows.flatMap(([, before, after]) => [
      ...compareSpecs(of(before), of(after)),
      ...compareSpecs(of(after), of(before)),
    ]),
  );
  const made = new Set(ofAll.map(({ kind }): string => kind));
  expect(Object.keys(notifiedKinds).filter((kind) => !made.has(kind))).toEqual(["webhook-removed"]);
});

test.each(Object.entries(notifiers))("a %s that is gone breaks programs that name its type", (_name, of) => {
  const there = of({ responses: {} });
  const told = (before: object, after: object): string[] =>
    compareSpecs(before, after).map(({ kind, types, flows }) => `${kind} ${types}/${flows}`);
  expect(told(there, silentDocument)).toEqual(["webhook-removed major/breaks"]);
  expect(told(silentDocument, there)).toEqual(["webhook-added minor/safe"]);
});

test("a change says what the user gets, not what the user gives", () => {
  const [always, maybe] = [true, false].map((required) =>
    notifiers["webhook"]?.({ requestBody: { required, content: {} }, responses: {} }),
  );
  expect(compareSpecs(always, maybe).map(({ what }) => what)).toEqual(["the body may be missing now"]);
  expect(compareSpecs(maybe, always).map(({ what }) => what)).toEqual(["the body is always there now"]);
});
