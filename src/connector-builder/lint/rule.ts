import type { JsonObject } from "../json-value.ts";

/** `error` stops an import; `warning` is fixed or waived; the others concern certification, and Power Apps or Copilot. */
export type Severity = "error" | "warning" | "certification" | "consumer";

/** Pages that rules come from. */
export const sources = {
  validator: "https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules",
  extensions: "https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions",
  strings: "https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance",
  schemas: "https://github.com/microsoft/PowerPlatformConnectors/tree/master/schemas",
  paconn: "https://github.com/microsoft/PowerPlatformConnectors/tree/master/tools/paconn-cli",
  dataverse: "https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connector",
  powerFx: "https://github.com/microsoft/Power-Fx/tree/main/src/libraries/Microsoft.PowerFx.Connectors",
  code: "https://learn.microsoft.com/connectors/custom-connectors/write-code",
  versioning: "https://learn.microsoft.com/connectors/custom-connectors/operational-versioning",
} as const;

/** One operation of the definition as the rules look at it. */
export interface LintOperation {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
  /** With `#/parameters/` references followed. */
  readonly parameters: readonly JsonObject[];
}

/** What is linted. */
export interface LintInput {
  /** The definition as it stands in the file. */
  readonly text: string;
  readonly definition: JsonObject;
  readonly operations: readonly LintOperation[];
  /** `properties` of `apiProperties.json`, when there is such a file. */
  readonly properties: JsonObject | undefined;
  readonly script: string | undefined;
}

/** A place where a rule is broken, and how. */
export interface Breach {
  readonly at: string;
  readonly message: string;
}

/** A rule of the platform, with its reason and where it stands. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly source: string;
  check(input: LintInput): Iterable<Breach>;
}
