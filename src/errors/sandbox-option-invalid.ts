import { ErpError } from "./erp-error.ts";

/** `startSandbox` was given an option that does not exist, or a value that the option cannot have. Nothing was started. */
export class SandboxOptionInvalid extends ErpError {
  /** The option as a path: `scale.quota`. */
  readonly option: string;

  constructor(option: string, problem: string) {
    super("SANDBOX_OPTION_INVALID", `startSandbox: option ${option} ${problem}`);
    this.option = option;
  }
}
