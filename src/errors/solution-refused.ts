import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** Reasons that a message shows; `reasons` has all. */
const shown = 10;

/** An organisation does not take a solution. Nothing was imported. */
export class SolutionRefused extends ErpError {
  /** Each in one sentence: what is missing, what is wrong with the file, which right the caller lacks. */
  readonly reasons: readonly string[];

  constructor(solution: string, organisation: string, reasons: readonly string[], options?: ErpErrorOptions) {
    const rest = reasons.length - shown;
    super(
      "SOLUTION_REFUSED",
      `${organisation} does not take ${solution}, and nothing was imported: ${reasons.slice(0, shown).join(" ")}${rest > 0 ? ` And ${rest} more.` : ""}`,
      options,
    );
    this.reasons = reasons;
  }
}
