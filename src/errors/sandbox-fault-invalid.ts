import { ErpError } from "./erp-error.ts";

/** A fault rule that the sandbox does not understand; it was not added. */
export class SandboxFaultInvalid extends ErpError {
  /** The part of the rule as a path: `effect.status`. */
  readonly field: string;

  constructor(field: string, problem: string) {
    super("SANDBOX_FAULT_INVALID", `Fault rule: ${field} ${problem}`);
    this.field = field;
  }
}
