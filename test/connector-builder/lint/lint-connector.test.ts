import { describe, expect, test } from "vitest";
import { rules } from "../../../src/connector-builder/lint/lint-connector.ts";
import {
  publishedBreaches,
  publishedConnectors,
  publishedNote,
} from "../../../src/connector-builder/lint/published-breaches.ts";
import { lintChanged as lint } from "./lint-changed.ts";
import { ruleCases } from "./rule-cases.ts";

/** The ids of the platform's rules and of our own, as the documentation of the linter counts them. */
const ids = [
  ...["01", "02", "03", "04", "05", "06"].map((number) => `PP-FILE-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => `PP-DOC-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"].map(
    (number) => `PP-OP-${number}`,
  ),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"].map((number) => `PP-PAR-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((number) => `PP-SCH-${number}`),
  "PP-RES-01",
  "PP-RES-02",
  "PP-RES-03",
  "PP-TRG-01",
  "PP-TRG-02",
  "PP-TRG-03",
  "PP-TRG-04",
  "PP-TRG-05",
  "PP-DYN-01",
  "PP-DYN-02",
  "PP-DYN-03",
  "PP-DYN-04",
  "PP-PAG-01",
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09"].map((number) => `PP-AUTH-${number}`),
  "PP-POL-01",
  "PP-POL-02",
  "PP-POL-03",
  "PP-SCR-01",
  "PP-SOL-01",
  "PP-SOL-02",
  "PP-SOL-03",
  "PP-SOL-04",
  "PP-SOL-05",
  "PP-SOL-06",
  "PP-ICON-01",
  "PP-CS-01",
  "PP-PFX-01",
  "PP-MCP-01",
  "PP-MCP-02",
  "ERP-PAG-01",
  "ERP-PAG-02",
  "ERP-LOCK-01",
  "ERP-AUTH-01",
  "ERP-AUTH-02",
  "ERP-AUTH-03",
  "ERP-AUTH-04",
];

test("a good connector breaks no rule", () => {
  expect(lint({})).toEqual([]);
});

describe.each(ruleCases)("$rule, $why", ({ rule, want, breaks, holds }) => {
  test("breaks", () => {
    expect(
      lint(breaks)
        .filter((finding) => finding.rule === rule)
        .map(({ severity }) => severity),
    ).toContain(want);
  });

  test("holds", () => {
    expect(lint(holds).filter((finding) => finding.rule === rule && finding.severity === want)).toEqual([]);
  });
});

describe("the table of rules", () => {
  test("is this list", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rules.length).toBe(101);
  });

  test("has a case for each", () => {
    expect([...new Set(ruleCases.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
  });

  test("calls no error what more than one in twenty certified connectors have", () => {
    expect(Object.keys(publishedBreaches).filter((id) => !ids.includes(id))).toEqual([]);
    const errors = Object.values(publishedBreaches).reduce((sum, { error = 0 }) => sum + error, 0);
    expect([errors, errors / publishedConnectors < 0.05]).toEqual([26, true]);
  });

  test("says how many published ones do so, for the severity of the finding", () => {
    expect(publishedNote("PP-FILE-01", "warning")).toBe(" 3 of 619 published certified connectors break this rule.");
    expect(publishedNote("PP-PAR-01", "error")).toBe("");
    const findings = lint({ definition: { basePath: "/v1/" } });
    expect(findings.map(({ reason }) => reason)).toContain(
      "A base path is literal. 49 of 619 published certified connectors break this rule.",
    );
  });

  test("gives a reason and a source for each", () => {
    expect(rules.filter(({ reason, source }) => !reason.endsWith(".") || !source.startsWith("https://"))).toEqual([]);
  });
});
