import type { Finding } from "./lint-connector.ts";
import type { Severity } from "./rule.ts";

/** How findings can be printed. */
export const reportFormats = ["text", "json", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Whether `value` names a format of reports. */
export function isReportFormat(value: string): value is ReportFormat {
  return reportFormats.some((format) => format === value);
}

const levels: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  certification: "note",
  consumer: "note",
};

function asText(findings: readonly Finding[]): string {
  const open = findings.filter(({ waived }) => waived === undefined);
  const lines = open.map(
    ({ file, rule, severity, at, message, reason, source }) =>
      `${file}: ${severity} ${rule} ${at}: ${message}. ${reason} ${source}`,
  );
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const certification = count("certification");
  const counts = [
    `${count("error")} errors`,
    `${count("warning")} warnings`,
    // Who did not ask for them is not told that there are none.
    ...(certification === 0 ? [] : [`${certification} for certification`]),
    `${count("consumer")} for Power Apps`,
    `${findings.length - open.length} waived`,
  ];
  return [...lines, counts.join(", ")].join("\n");
}

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function asSarif(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const rules = ids.map((id) => {
    const example = findings.find(({ rule }) => rule === id);
    return { id, shortDescription: { text: example?.reason ?? id }, helpUri: example?.source };
  });
  const results = findings.map(({ rule, severity, at, message, file, waived }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: `${at}: ${message}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) } },
        logicalLocations: [{ fullyQualifiedName: at }],
      },
    ],
    ...(waived === undefined ? {} : { suppressions: [{ kind: "external", justification: waived }] }),
  }));
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "erp-openapi connector lint",
              informationUri: "https://github.com/erp-openapi/erp-openapi",
              rules,
            },
          },
          results,
        },
      ],
    },
    null,
    2,
  );
}

/** The findings as text for people, as JSON, or as SARIF for code hosts. */
export function formatFindings(findings: readonly Finding[], format: ReportFormat): string {
  return format === "text"
    ? asText(findings)
    : format === "json"
      ? JSON.stringify(findings, null, 2)
      : asSarif(findings);
}
