import { ErpError, type ErpErrorOptions, isErpError } from "./erp-error.ts";

/** Steps of a deployment, in their order. */
export type DeploymentStep =
  | "look at the environment"
  | "uninstall the old version"
  | "prepare the upload"
  | "send the file"
  | "start the deployment"
  | "wait for the deployment"
  | "check the result";

/** The state of the environment after a failed deployment. */
export interface DeploymentState {
  /** Version that is installed now; undefined when none is, or it is not known. */
  readonly installedVersion: string | undefined;
  /**
   * Whether the environment could be read after the failure. If not, `installedVersion` is the version before the
   * deployment.
   */
  readonly known: boolean;
  /** Whether the upload record was left behind. The next deployment uses it: you need not remove it. */
  readonly uploadLeft: boolean;
}

/** An extension was not deployed, or it is not known whether it was. */
export class ExtensionNotDeployed extends ErpError {
  readonly step: DeploymentStep;
  readonly state: DeploymentState;

  constructor(
    extension: string,
    step: DeploymentStep,
    state: DeploymentState,
    advice: string,
    options: ErpErrorOptions = {},
  ) {
    const installed = state.known
      ? state.installedVersion === undefined
        ? "no version of it is installed"
        : `version ${state.installedVersion} is installed`
      : "what is installed could not be read";
    const left = state.uploadLeft ? "; the upload's record stays for the next deployment" : "";
    // The vendor's reason is in the message of what led here; another error's message may quote what it likes.
    const why = isErpError(options.cause) ? `: ${options.cause.message.replace(/\.$/, "")}` : "";
    super(
      "EXTENSION_NOT_DEPLOYED",
      `${extension} was not deployed: it failed to ${step}${why}. Now ${installed}${left}. ${advice}`,
      options,
    );
    this.step = step;
    this.state = state;
  }
}
