import { ErpError } from "./erp-error.ts";

/** A file is not an overlay, or one of its actions cannot be applied. The message names the action by its number. */
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
