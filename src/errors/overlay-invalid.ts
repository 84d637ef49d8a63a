import { ErpError } from "./erp-error.ts";

/** An overlay is no overlay, or an action of it cannot be done. The message names the action by its number. */
export class OverlayInvalid extends ErpError {
  constructor(what: string, advice: string, options?: { cause?: unknown }) {
    super(
      "OVERLAY_INVALID",
      `The overlay: ${what
        .replace(/\s+/g, " ")
        .slice(0, 300)
        .replace(/[.:]?\s*$/, "")}. ${advice}`,
      options,
    );
  }
}
