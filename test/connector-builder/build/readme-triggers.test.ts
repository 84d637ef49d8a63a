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

test("of triggers that the platform asks, it is told what they can miss, and nothing of subscriptions", () => {
  const text = readmeTriggers([
    {
      ...action,
      operationId: "WhenWorkEnds",
      summary: "When work ends",
      "x-ms-trigger": "batch",
      "x-ms-trigger-metadata": { kind: "query", mode: "polling" },
    },
  ]);
  expect(text).toMatch(/^## Triggers\n\n1 trigger\. The platform asks the service every few minutes/);
  expect(text).toContain("| When work ends | `WhenWorkEnds` |");
  expect(text).toContain("more than a quarter of an hour late");
  expect(text).not.toMatch(/Exact Online|subscription/);
});

test("of triggers on changed records, it is told how late a change is told, and nothing of work", () => {
  const text = readmeTriggers([
    {
      ...action,
      operationId: "WhenOrdersChange",
      summary: "When orders are created or changed",
      parameters: [{ name: "waitMinutes", in: "query", required: false, type: "integer" }],
      "x-ms-trigger": "batch",
      "x-ms-trigger-metadata": { kind: "query", mode: "polling" },
    },
  ]);
  expect(text).toContain("as many minutes later as *Wait Minutes* says");
  expect(text).not.toMatch(/quarter of an hour|Each operation/);
});
