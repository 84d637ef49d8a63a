import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/**
 * A reference in the document of a connector has no target, refers to itself, or refers to something that a connector
 * cannot express. Nothing was written.
 */
export class ConnectorReferenceBroken extends ErpError {
  /** @param problem what is wrong, with the file or the place */
  constructor(problem: string, options?: ErpErrorOptions) {
    super("CONNECTOR_REFERENCE_BROKEN", problem, options);
  }
}
