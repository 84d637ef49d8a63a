import { ErpError } from "./erp-error.ts";

/** Something waited for sandbox time, and the sandbox was stopped. */
export class SandboxStopped extends ErpError {
  constructor() {
    super("SANDBOX_STOPPED", "The sandbox was stopped while something waited for its time.");
  }
}
