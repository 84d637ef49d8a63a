import { ErpError } from "./erp-error.ts";

/** Actions of an overlay match nothing, because their targets were renamed or removed. It lists all of them. */
export class OverlayTargetGone extends ErpError {
  /** The targets that match nothing, as the overlay has them. */
  readonly targets: readonly string[];

  constructor(targets: readonly string[]) {
    super(
      "OVERLAY_TARGET_GONE",
      `The overlay: nothing in the document matches ${targets.join(" and ")}. Correct or remove these actions; nothing was changed.`,
    );
    this.targets = targets;
  }
}
