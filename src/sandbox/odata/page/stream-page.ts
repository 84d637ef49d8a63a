/** Rows that become text at a time; a page of 20 000 rows never stands in memory as a whole. */
const rowsAtOnce = 500;

/**
 * A JSON object whose last property is an array, as a stream: `head` up to the array's bracket, one text a row,
 * `tail` from the closing bracket on. Rows are asked for while the client reads; `undefined` leaves one out.
 */
export function streamPage<T>(
  head: string,
  items: readonly T[],
  textOf: (item: T) => string | undefined,
  tail: string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = 0;
  let separator = "";
  return new ReadableStream(
    {
      pull(controller) {
        let text = next === 0 ? head : "";
        for (const end = Math.min(next + rowsAtOnce, items.length); next < end; next++) {
          const item = items[next];
          const row = item === undefined ? undefined : textOf(item);
          if (row === undefined) continue;
          text += separator + row;
          separator = ",";
        }
        const done = next >= items.length;
        controller.enqueue(encoder.encode(done ? text + tail : text));
        if (done) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
