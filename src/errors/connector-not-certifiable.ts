import { ErpError } from "./erp-error.ts";

/** A connector or its package breaks rules of certification. Nothing was written. */
export class ConnectorNotCertifiable extends ErpError {
  /** One sentence for each rule that is broken, with what to do. */
  readonly problems: readonly string[];

  constructor(connector: string, problems: readonly string[]) {
    super(
      "CONNECTOR_NOT_CERTIFIABLE",
      `${connector} would be refused.\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
    );
    this.problems = problems;
  }
}
