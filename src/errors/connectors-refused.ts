import { ErpError } from "./erp-error.ts";

/** The linter found in built connectors what a maker would stumble over. */
export class ConnectorsRefused extends ErpError {
  /** How many findings there are. */
  readonly findings: number;

  /** @param first the first finding, with its file */
  constructor(findings: number, first: string) {
    super(
      "CONNECTORS_REFUSED",
      `${findings} findings of the linter, the first: ${first}. Run \`erp-openapi connector lint\` to see them all.`,
    );
    this.findings = findings;
  }
}
