import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A path argument is missing, or its value would change the meaning of the path. Nothing was sent. */
export class PathParameterInvalid extends ErpError {
  /** Name of the parameter in the path template. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options: ErpErrorOptions = {}) {
    super("PATH_PARAMETER_INVALID", `Path parameter ${parameter} ${problem}`, options);
    this.parameter = parameter;
  }
}
