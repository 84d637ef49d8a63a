import { expect, test } from "vitest";
import type { Finding } from "../../../src/connector-builder/lint/lint-connector.ts";
import { formatFindings } from "../../../src/connector-builder/lint/report.ts";
import { applyWaivers } from "../../../src/connector-builder/lint/waivers.ts";

const warning: Finding = {
  rule: "PP-OP-04",
  severity: "warning",
  at: "GetRow",
  message: "long",
  reason: "Why.",
  source: "https://example.com",
  file: "f",
};
const error: Finding = { ...warning, rule: "PP-OP-05", severity: "error" };
const waiver = (rule: string, at = "Get*"): string =>
  `waivers:\n  - rule: ${rule}\n    at: "${at}"\n    reason: Because.\n`;

test("a waiver marks the warning with its reason", () => {
  expect(applyWaivers([warning], "w", waiver("PP-OP-04"))).toEqual([{ ...warning, waived: "Because." }]);
});

test.each([
  ["of an error", waiver("PP-OP-05"), "w:2: PP-OP-05 stops the import, so it cannot be waived."],
  ["of nothing", waiver("PP-OP-04", "Set*"), "w:2: nothing breaks PP-OP-04 at Set* any more: remove the waiver."],
  ["without a reason", "waivers:\n  - { rule: PP-OP-04, at: GetRow }\n", "w:2: a waiver has rule, at and reason."],
])("a waiver %s is refused", (_, text, want) => {
  expect(() => applyWaivers([warning, error], "w", text)).toThrow(want);
});

test("the report as text counts, as SARIF suppresses what is waived", () => {
  const findings = [error, { ...warning, waived: "Because." }];
  expect(formatFindings(findings, "text")).toBe(
    "f: error PP-OP-05 GetRow: long. Why. https://example.com\n1 errors, 0 warnings, 0 for Power Apps, 1 waived",
  );
  const sarif = JSON.parse(formatFindings(findings, "sarif"));
  expect(sarif.version).toBe("2.1.0");
  expect(
    sarif.runs[0].results.map((result: { level: string; suppressions?: object[] }) => [
      result.level,
      result.suppressions,
    ]),
  ).toEqual([
    ["error", undefined],
    ["warning", [{ kind: "external", justification: "Because." }]],
  ]);
  expect(JSON.parse(formatFindings(findings, "json"))).toEqual(findings);
});

test("the report is SARIF 2.1.0 by its shape", () => {
  const { $schema, version, runs } = JSON.parse(
    formatFindings([error, { ...warning, severity: "certification" }, { ...warning, severity: "consumer" }], "sarif"),
  );
  expect([$schema, version, runs.length]).toEqual(["https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", 1]);
  const { driver } = runs[0].tool;
  // The rule of each result is described, by an address that is one, and its place is a relative URI.
  expect(driver).toEqual({
    name: "erp-openapi connector lint",
    informationUri: "https://github.com/erp-openapi/erp-openapi",
    rules: [
      { id: "PP-OP-05", shortDescription: { text: "Why." }, helpUri: "https://example.com" },
      { id: "PP-OP-04", shortDescription: { text: "Why." }, helpUri: "https://example.com" },
    ],
  });
  expect(runs[0].results).toEqual(
    ["error", "note", "note"].map((level, index) => ({
      ruleId: index === 0 ? "PP-OP-05" : "PP-OP-04",
      ruleIndex: index === 0 ? 0 : 1,
      level,
      message: { text: "GetRow: long" },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "f" } }, logicalLocations: [{ fullyQualifiedName: "GetRow" }] },
      ],
    })),
  );
  const empty = JSON.parse(formatFindings([], "sarif")).runs[0];
  expect([empty.tool.driver.rules, empty.results]).toEqual([[], []]);
});

test("a path of Windows is a URI in SARIF", () => {
  const { runs } = JSON.parse(formatFindings([{ ...error, file: "my connectors\\rows\\a.json" }], "sarif"));
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("my%20connectors/rows/a.json");
});
