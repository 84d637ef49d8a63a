import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A file is no zip, is damaged, or unpacks to more than it can hold here. */
export class ZipUnreadable extends ErpError {
  /** Path of the file. */
  readonly file: string;
  /** What is wrong with it: `it has no directory`. */
  readonly problem: string;

  constructor(file: string, problem: string, options?: ErpErrorOptions) {
    super("ZIP_UNREADABLE", `${file} cannot be read as a zip: ${problem}.`, options);
    this.file = file;
    this.problem = problem;
  }
}
