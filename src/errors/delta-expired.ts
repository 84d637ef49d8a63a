import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/**
 * What changed since a token is not known any more: Dataverse keeps changes for seven days, or for as many as
 * `ExpireChangeTrackingInDays` of its organisation says. Pages that came before it hold, but not all of what changed.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-change-tracking-synchronize-data-external-systems
 */
export class DeltaExpired extends ErpError {
  constructor(path: string, options: ErpErrorOptions = {}) {
    super(
      "DELTA_EXPIRED",
      `GET ${path}: the changes since this token are no longer known: the organisation keeps them for 7 days, or as its ExpireChangeTrackingInDays says. Read all rows anew, without since, and remove what is not among them.`,
      options,
    );
  }
}
