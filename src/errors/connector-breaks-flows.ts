import { ErpError } from "./erp-error.ts";

/** A build would change what published flows rely on; nothing was written. */
export class ConnectorBreaksFlows extends ErpError {
  /** One sentence for each change: what changed, why a flow breaks, what to do instead. */
  readonly changes: readonly string[];

  constructor(connector: string, changes: readonly string[]) {
    super("CONNECTOR_BREAKS_FLOWS", `${connector}: existing flows would break.\n${changes.map((change) => `- ${change}`).join("\n")}`);
    this.changes = changes;
  }
}
