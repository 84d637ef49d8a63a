import { ErpError } from "./erp-error.ts";

/** Another program uses a port that the sandbox should use. Nothing was started. */
export class SandboxPortInUse extends ErpError {
  readonly port: number;

  constructor(port: number, options: { cause?: unknown } = {}) {
    super(
      "SANDBOX_PORT_IN_USE",
      `startSandbox: port ${port} is in use. Give another \`port\` (the sandbox takes six in a row), or none for ports of the system's choice.`,
      options,
    );
    this.port = port;
  }
}
