import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A body that should be JSON is not. The message shows nothing of the body. */
export class JsonInvalid extends ErpError {
  /** UTF-16 units that the body has; 0 is an empty body. */
  readonly length: number;

  constructor(length: number, options: ErpErrorOptions = {}) {
    super(
      "JSON_INVALID",
      length === 0 ? "Expected JSON, found an empty body" : `Expected JSON, found ${length} characters that are none`,
      options,
    );
    this.length = length;
  }
}
