import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A value would make the path of a request mean something else, or is missing. Nothing was sent. */
export class PathParameterInvalid extends ErpError {
  /** Name of the parameter in the path template. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options: ErpErrorOptions = {}) {
    super("PATH_PARAMETER_INVALID", `Path parameter ${parameter} ${problem}`, options);
    this.parameter = parameter;
  }
}
