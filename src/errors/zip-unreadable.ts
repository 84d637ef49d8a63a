import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A file is no zip, is damaged, or unpacks to more than a connector can have. */
export class ZipUnreadable extends ErpError {
  /** Path of the file. */
  readonly file: string;

  constructor(file: string, problem: string, options?: ErpErrorOptions) {
    super("ZIP_UNREADABLE", `${file} cannot be read as a zip: ${problem}.`, options);
    this.file = file;
  }
}
