import { ErpError } from "./erp-error.ts";

/** The linter found errors or warnings in built connectors. */
export class ConnectorsRefused extends ErpError {
  /** How many findings there are. */
  readonly findings: number;

  /**
   * @param shown findings with their files, one a line
   * @param next what to do, or what was not done
   */
  constructor(findings: number, shown: string, next = "Run `erp-openapi connector lint` to see them all.") {
    super("CONNECTORS_REFUSED", `${findings} findings of the linter: ${shown}. ${next}`);
    this.findings = findings;
  }
}
