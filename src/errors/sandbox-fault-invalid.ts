import { ErpError } from "./erp-error.ts";

/** The sandbox does not understand a fault rule, and did not add it. */
export class SandboxFaultInvalid extends ErpError {
  /** The part of the rule as a path: `effect.status`. */
  readonly field: string;

  constructor(field: string, problem: string) {
    super("SANDBOX_FAULT_INVALID", `Fault rule: ${field} ${problem}`);
    this.field = field;
  }
}
