import { expect, test } from "vitest";
import { openWarnings, warningLines } from "../../../src/cli/connectors/open-warnings.ts";
import type { Finding } from "../../../src/connector-builder/lint/lint-connector.ts";

const finding = (rule: string, severity: Finding["severity"]): Finding => ({
  rule,
  severity,
  at: "ListRows",
  message: "is too long",
  reason: "It is.",
  source: "https://example.com",
  file: "apiDefinition.swagger.json",
});

const waivers = 'waivers:\n  - { rule: PP-OP-01, at: "List*", reason: We know. }\n';

test("only warnings count, without those that a waiver accepts", () => {
  const all = [
    finding("PP-OP-01", "warning"),
    finding("PP-OP-02", "warning"),
    finding("PP-DOC-01", "certification"),
    finding("PP-PA-01", "consumer"),
  ];
  expect(openWarnings(all, "waivers.yaml", waivers)).toEqual([
    { rule: "PP-OP-02", at: "ListRows", message: "is too long" },
  ]);
});

test.each([waivers, "waivers:\n  - { rule: PP-OP-01 }\n"])(
  "waivers that the linter would refuse end no build: %j",
  (text) => {
    expect(openWarnings([finding("PP-OP-02", "warning")], "waivers.yaml", text)).toHaveLength(1);
  },
);

test("the first three are shown, all are counted, and the command says the rest", () => {
  const warnings = ["1", "2", "3", "4"].map((rule) => ({ rule, at: "ListRows", message: "is too long" }));
  expect(warningLines("rows", warnings, "mine/rows")).toEqual([
    "rows: 4 warnings; all, with reasons: erp-openapi connector lint mine/rows",
    "  1 ListRows: is too long",
    "  2 ListRows: is too long",
    "  3 ListRows: is too long",
  ]);
  expect(warningLines("rows", warnings.slice(3), "rows")[0]).toBe(
    "rows: 1 warning; all, with reasons: erp-openapi connector lint rows",
  );
  expect(warningLines("rows", [], "rows")).toEqual([]);
});
