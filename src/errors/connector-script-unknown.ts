import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** The simulator does not run C#, and has no TypeScript version of this connector's script. */
export class ConnectorScriptUnknown extends ErpError {
  /** @param problem what is wrong, with the file or the place */
  constructor(problem: string, options?: ErpErrorOptions) {
    super("CONNECTOR_SCRIPT_UNKNOWN", problem, options);
  }
}
