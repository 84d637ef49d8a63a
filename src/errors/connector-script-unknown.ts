import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** The simulator of connectors runs no C#, and knows no TypeScript twin of a connector's script. */
export class ConnectorScriptUnknown extends ErpError {
  /** @param problem what is wrong, with the file or the place */
  constructor(problem: string, options?: ErpErrorOptions) {
    super("CONNECTOR_SCRIPT_UNKNOWN", problem, options);
  }
}
