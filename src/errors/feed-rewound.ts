import { ErpError } from "./erp-error.ts";

/**
 * A token of the feed of changes is from a history that the database does not have any more: it was restored from a
 * backup, or is another one. What follows the token is not known: read the tables anew, and go on from the newest token.
 */
export class FeedRewound extends ErpError {
  constructor() {
    super(
      "FEED_REWOUND",
      "The feed does not know this token: the database was restored, or is another one. Read the tables anew, and go on with the token that feedEnd() gives.",
    );
  }
}
