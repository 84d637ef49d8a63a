import { ErpError } from "./erp-error.ts";

/** The linter found errors or warnings in built connectors. */
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
