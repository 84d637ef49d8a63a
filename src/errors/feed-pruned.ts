import { ErpError } from "./erp-error.ts";

/** Changes behind this token of the feed were pruned. Read the tables anew, and go on from the newest token. */
export class FeedPruned extends ErpError {
  constructor() {
    super(
      "FEED_PRUNED",
      "Changes behind this token were pruned. Read the tables anew, and go on with the token that feedEnd() gives.",
    );
  }
}
