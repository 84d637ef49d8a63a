import type { JsonObject } from "../../kit/json-access.ts";
import type { ConnectorLock } from "../lock/operation-lock.ts";
import type { Oddity } from "./read-json.ts";

/**
 * `error` is what the import or the platform refuses; what connectors have that were certified and published is a
 * `warning` at most, to be fixed or waived. The others concern certification, and Power Apps or Copilot.
 */
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
  certification: "https://learn.microsoft.com/connectors/custom-connectors/certification-submission",
  solutions: "https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions",
  multipleAuth: "https://learn.microsoft.com/connectors/custom-connectors/multi-auth",
  webhooks: "https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger",
  polling: "https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger",
  copilot: "https://learn.microsoft.com/microsoft-copilot-studio/advanced-connectors",
  branding: "https://learn.microsoft.com/connectors/custom-connectors/coding-standards",
  mcp: "https://learn.microsoft.com/microsoft-copilot-studio/mcp-add-existing-server-to-agent",
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

/** A file, or a part of a solution, that cannot be read, and why. */
export interface UnreadableFile {
  readonly file: string;
  readonly problem: string;
}

/** What is linted: the definition, and of the rest what there is. */
export interface LintInput {
  /** The definition as it stands in the file. */
  readonly text: string;
  /** What its file, and that of the properties, have that strict JSON forbids. */
  readonly oddities: readonly (Oddity & { readonly file: string })[];
  /** Files that could not be read; the rest is linted without them. */
  readonly unreadable: readonly UnreadableFile[];
  readonly definition: JsonObject;
  readonly operations: readonly LintOperation[];
  /** `properties` of `apiProperties.json`, with names spelled as the published schema spells them. */
  readonly properties: JsonObject | undefined;
  /** The same as they are spelled in the file. */
  readonly writtenProperties: JsonObject | undefined;
  readonly script: string | undefined;
  /** A PNG. */
  readonly icon: Uint8Array | undefined;
  /** Parts of a solution by path, when a solution is what is linted. */
  readonly solution: ReadonlyMap<string, Uint8Array> | undefined;
  /** What was published before. */
  readonly lock: ConnectorLock | undefined;
}

/** A place where a rule is broken, and how. */
export interface Breach {
  readonly at: string;
  readonly message: string;
  /** When this breach weighs less, or more, than the rule's own severity. */
  readonly severity?: Severity;
}

/** A rule of the platform, or of this project (`ERP-`), with its reason and where it stands. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly source: string;
  check(input: LintInput): Iterable<Breach>;
}
