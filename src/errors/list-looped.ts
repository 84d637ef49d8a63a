import { ErpError } from "./erp-error.ts";

/** The server's next link leads to a page that was read before, so the list has no end. */
export class ListLooped extends ErpError {
  constructor(path: string) {
    super(
      "LIST_LOOPED",
      `GET ${path}: the next page is one that was read before. The rows so far are no complete list: read it again.`,
    );
  }
}
