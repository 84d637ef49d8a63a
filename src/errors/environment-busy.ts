import { ErpError } from "./erp-error.ts";

/** An environment of Business Central is busy with other work, and the longest wait has passed. Nothing was started. */
export class EnvironmentBusy extends ErpError {
  /** The operation that keeps it busy; empty when only its status says so. */
  readonly operationId: string;

  constructor(
    environmentName: string,
    { operationId, type, status }: { readonly operationId: string; readonly type: string; readonly status: string },
  ) {
    const why = operationId === "" ? `its status is ${status}` : `the operation ${operationId} (${type}) is ${status}`;
    super(
      "ENVIRONMENT_BUSY",
      `The environment ${environmentName} is busy: ${why}. Wait for it, or cancel it in the admin center.`,
    );
    this.operationId = operationId;
  }
}
