import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";

/** Rows that came together. */
export interface RowSource {
  readonly length: number;
  /** The row at a position; a promise where something of it has still to be read. Each is asked for once, in order. */
  row(at: number): DecodedRow | Promise<DecodedRow>;
}

/**
 * The rows of sources, one after the other. Written as an iterator by hand, because a generator that delegates to
 * another costs several times as much for each row as decoding it.
 */
export function iterateRows(sources: AsyncIterator<RowSource, void, undefined>): AsyncIterableIterator<DecodedRow> {
  let source: RowSource | undefined;
  let at = 0;
  let ended = false;
  /** The call before, so that callers who do not wait for it get their rows in order all the same. */
  let before: Promise<unknown> | undefined;

  /** Behind a row that cannot be read there is nothing: who went on would have a list with a hole. */
  const fail = async (error: unknown): Promise<never> => {
    await end();
    throw error;
  };

  const end = async (): Promise<void> => {
    ended = true;
    source = undefined;
    await sources.return?.();
  };

  const advance = async (): Promise<IteratorResult<DecodedRow>> => {
    while (!ended) {
      if (source && at < source.length) return { done: false, value: await source.row(at++) };
      const next = await sources.next();
      if (next.done) ended = true;
      else source = next.value;
      at = 0;
    }
    return { done: true, value: undefined };
  };

  /** Has the next call wait for this one. */
  const queue = (work: Promise<IteratorResult<DecodedRow>>): Promise<IteratorResult<DecodedRow>> => {
    const result = work.catch(fail);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (before === settled) before = undefined;
      });
    before = settled;
    return result;
  };

  return {
    next() {
      if (before || !source || at >= source.length) return queue(before ? before.then(advance) : advance());
      // A row that is there already is handed out without the cost of waiting for it.
      try {
        const row = source.row(at++);
        return row instanceof Promise
          ? queue(row.then((value) => ({ done: false, value })))
          : Promise.resolve({ done: false, value: row });
      } catch (error) {
        return queue(fail(error));
      }
    },
    async return() {
      await end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
