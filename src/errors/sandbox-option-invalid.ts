import { ErpError } from "./erp-error.ts";

/** An option of `startSandbox` that does not exist or has a value it cannot have; nothing was started. */
export class SandboxOptionInvalid extends ErpError {
  /** The option as a path: `scale.quota`. */
  readonly option: string;

  constructor(option: string, problem: string) {
    super("SANDBOX_OPTION_INVALID", `startSandbox: option ${option} ${problem}`);
    this.option = option;
  }
}
