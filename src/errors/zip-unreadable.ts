import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A file is not a zip archive, is a zip64 archive, is damaged, or is too large when unpacked. */
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
