import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A file of a connector, or the document that it is built from, is missing or cannot be read; nothing was written. */
export class ConnectorFileUnreadable extends ErpError {
  /** @param problem what is wrong, with the file or the place */
  constructor(problem: string, options?: ErpErrorOptions) {
    super("CONNECTOR_FILE_UNREADABLE", problem, options);
  }
}
