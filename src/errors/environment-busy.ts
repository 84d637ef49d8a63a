import { ErpError } from "./erp-error.ts";

/** An environment of Business Central is occupied by other work, and waiting for it has ended. Nothing was started. */
export class EnvironmentBusy extends ErpError {
  /** Operation that occupies it; empty when only its status says so. */
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
