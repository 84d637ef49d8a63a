import { ErpError } from "./erp-error.ts";

/** How many changes the message shows; `changes` has all of them. */
const mostShown = 20;

/** A build would change something that published flows use. Nothing was written. */
export class ConnectorBreaksFlows extends ErpError {
  /** One sentence for each change: what changed, why a flow breaks, what to do instead. */
  readonly changes: readonly string[];

  constructor(connector: string, changes: readonly string[]) {
    const more = changes.length > mostShown ? [`and ${changes.length - mostShown} more`] : [];
    super(
      "CONNECTOR_BREAKS_FLOWS",
      `${connector}: existing flows would break.\n${[...changes.slice(0, mostShown), ...more].map((change) => `- ${change}`).join("\n")}`,
    );
    this.changes = changes;
  }
}
