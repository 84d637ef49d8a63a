import { expect, test } from "vitest";
import { readmeTriggers } from "../../../src/connector-builder/build/readme-triggers.ts";

const action = { operationId: "ListRows", summary: "List rows", description: "Reads.", parameters: [], responses: {} };

test("a connector without triggers says nothing of them", () => {
  expect(readmeTriggers([action])).toBe("");
});

test("triggers are listed with what a maker has to know of them", () => {
  const text = readmeTriggers([
    action,
    { ...action, operationId: "WhenRowsChange", summary: "When rows change", "x-ms-trigger": "single" },
  ]);
  expect(text).toMatch(/^## Triggers\n\n1 triggers?\. /);
  expect(text).toContain("| When rows change | `WhenRowsChange` |");
  expect(text).not.toContain("ListRows");
  for (const word of [
    "One flow for each trigger and division",
    "@not(empty(triggerBody()?['Content']))",
    "ends the subscription",
  ])
    expect(text).toContain(word);
});
