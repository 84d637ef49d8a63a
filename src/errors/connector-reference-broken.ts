import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A reference in the document of a connector leads nowhere, back to itself, or to what a connector cannot express; nothing was written. */
export class ConnectorReferenceBroken extends ErpError {
  /** @param problem what is wrong, with the file or the place */
  constructor(problem: string, options?: ErpErrorOptions) {
    super("CONNECTOR_REFERENCE_BROKEN", problem, options);
  }
}
