import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A file is not a compiled extension of Business Central. Nothing was sent. */
export class ExtensionFileInvalid extends ErpError {
  constructor(why: string, options: ErpErrorOptions = {}) {
    super(
      "EXTENSION_FILE_INVALID",
      `This is no extension (.app): ${why}. Give the file that the AL compiler made.`,
      options,
    );
  }
}
