import { ErpError } from "./erp-error.ts";

/** A spec cannot be read or bundled. The message names file, line and what to do, in one line. */
export class SpecInvalid extends ErpError {
  constructor(where: string, what: string, advice: string, options?: { cause?: unknown }) {
    super("SPEC_INVALID", `${where}: ${what.replace(/\s+/g, " ").replace(/[.:]?\s*$/, "")}. ${advice}`, options);
  }
}
