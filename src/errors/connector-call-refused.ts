import { ErpError } from "./erp-error.ts";

/**
 * The platform would refuse this call of a connector, or the call would fail there: an input is missing or unknown, the
 * connector has no such operation, or a link leads out of the connector.
 */
export class ConnectorCallRefused extends ErpError {
  /** Folder below `connector/`. */
  readonly connector: string;
  /** operationId, or the method and path that no operation has. */
  readonly operation: string;

  constructor(connector: string, operation: string, problem: string) {
    super("CONNECTOR_CALL_REFUSED", `${connector}: ${operation}: ${problem}`);
    this.connector = connector;
    this.operation = operation;
  }
}
