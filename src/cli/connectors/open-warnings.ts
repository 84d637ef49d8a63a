import type { Finding } from "../../connector-builder/lint/lint-connector.ts";
import { applyWaivers } from "../../connector-builder/lint/waivers.ts";
import { ConnectorConfigInvalid } from "../../errors/connector-config-invalid.ts";

/** A warning of the linter about what was built. */
export type BuiltWarning = Pick<Finding, "rule" | "at" | "message">;

/** Warnings of one connector that are shown; the rest is counted. */
const mostShown = 3;

/**
 * The warnings that no waiver accepts. Of waivers with a mistake in them none counts: the linter says what it is, and a
 * build does not end for it.
 *
 * @param file `waivers.yaml`, and what is in it
 */
export function openWarnings(findings: readonly Finding[], file: string, text: string | undefined): BuiltWarning[] {
  const open = (all: readonly Finding[]): BuiltWarning[] =>
    all
      .filter(({ severity, waived }) => severity === "warning" && waived === undefined)
      .map(({ rule, at, message }) => ({ rule, at, message }));
  try {
    return open(applyWaivers(findings, file, text));
  } catch (error) {
    if (!(error instanceof ConnectorConfigInvalid)) throw error;
    return open(findings);
  }
}

/** The first warnings of a connector, how many there are, and the command that says all of them. */
export function warningLines(connector: string, warnings: readonly BuiltWarning[], path: string): string[] {
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, mostShown).map(({ rule, at, message }) => `  ${rule} ${at}: ${message}`);
  const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  return [`${connector}: ${count}; all, with reasons: erp-openapi connector lint ${path}`, ...shown];
}
