import type { StoredValue, Sync } from "../../../src/sync/index.ts";
import { difference } from "./difference.ts";

/** Rows by table and key, as somebody has them who knows only what changed. */
export type Rows = Map<string, Readonly<Record<string, StoredValue>>>;

/** Follows the changes of a copy, and holds each against the promises: once, in order, about a row that differs. */
export class FeedReader {
  /** Token of the last change. */
  token: string;
  rows: Rows;
  /** Tokens in the order in which they were handed out. */
  seen: string[];
  readonly #tokens = new Set<string>();

  constructor(token: string, rows: Rows) {
    this.token = token;
    this.rows = rows;
    this.seen = [token];
  }

  async read(sync: Sync): Promise<void> {
    for await (const { token, table, kind, key, row } of sync.changes({ after: this.token })) {
      if (this.#tokens.has(token)) throw difference(`change ${token} came twice`);
      this.#tokens.add(token);
      this.seen.push(token);
      this.token = token;
      const place = `${table} ${key["id"]}`;
      const known = this.rows.get(place);
      if ((known === undefined) !== (kind === "insert"))
        throw difference(`${kind} of ${place}, which the feed ${known ? "has" : "has not"}`);
      if (kind === "delete") this.rows.delete(place);
      else if (row === undefined) throw difference(`${kind} of ${place} without the row`);
      else {
        if (known && JSON.stringify(known) === JSON.stringify(row))
          throw difference(`${place} changed, and no column of it`);
        this.rows.set(place, row);
      }
    }
  }
}
