import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** The app or its user may not read what a set needs in order to stay in step. The copy is as of its last page. */
export class SyncAccessMissing extends ErpError {
  readonly set: string;
  /** Path of the list that was refused. */
  readonly path: string;
  /** Rights of which one is needed, as the vendor writes them. */
  readonly needs: readonly string[];

  constructor(set: string, path: string, needs: readonly string[], options: ErpErrorOptions = {}) {
    const rights = needs.length > 0 ? ` It needs ${needs.join(" or ")}.` : "";
    super("SYNC_ACCESS_MISSING", `${set} cannot be kept in step: ${path} was refused.${rights}`, options);
    this.set = set;
    this.path = path;
    this.needs = needs;
  }
}
