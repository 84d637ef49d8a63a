import { ErpError } from "./erp-error.ts";

/**
 * `--sandbox` was given, but no sandbox was started with `erp-openapi sandbox --save`, or another one is already
 * running.
 */
export class SandboxNotRunning extends ErpError {
  constructor(message: string) {
    super("SANDBOX_NOT_RUNNING", message);
  }
}
