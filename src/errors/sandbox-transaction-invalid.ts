import { ErpError } from "./erp-error.ts";

/** A transaction of the sandbox names something that is not there, or does what the service refuses. Nothing was done. */
export class SandboxTransactionInvalid extends ErpError {
  /** The part of the transaction: `division`, `company`, `set`, `key`, `work`. */
  readonly part: string;

  constructor(part: string, problem: string) {
    super("SANDBOX_TRANSACTION_INVALID", `Transaction of the sandbox: ${part} ${problem}`);
    this.part = part;
  }
}
