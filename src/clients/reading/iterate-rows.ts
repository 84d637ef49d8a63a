import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { DecodedPage } from "./decoded-page.ts";

/**
 * The rows of pages, one after the other. Written as an iterator by hand, because a generator that delegates to
 * another costs several times as much for each row as decoding it.
 */
export function iterateRows(pages: AsyncIterator<DecodedPage, void, undefined>): AsyncIterableIterator<DecodedRow> {
  let rows: readonly DecodedRow[] = [];
  let at = 0;
  /** The call before, so that callers who do not wait for it get their rows in order all the same. */
  let before: Promise<unknown> | undefined;

  const advance = async (): Promise<IteratorResult<DecodedRow>> => {
    while (at >= rows.length) {
      const page = await pages.next();
      if (page.done) return { done: true, value: undefined };
      rows = page.value.rows;
      at = 0;
    }
    return { done: false, value: rows[at++] ?? {} };
  };

  return {
    next() {
      const row = before ? undefined : rows[at];
      if (row) {
        at += 1;
        return Promise.resolve({ done: false, value: row });
      }
      const result = before ? before.then(advance) : advance();
      const settled = result.catch(() => undefined).then(() => {
        if (before === settled) before = undefined;
      });
      before = settled;
      return result;
    },
    async return() {
      rows = [];
      at = 0;
      await pages.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
