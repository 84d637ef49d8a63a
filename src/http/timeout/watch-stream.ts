import type { Watch } from "./watch.ts";

/**
 * Hands a body on as it arrives, under the same limits as one that is read into memory. `failed` turns what the
 * connection throws into a typed error.
 */
export function watchStream(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  watch: Watch,
  failed: (error: unknown) => unknown,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          watch.awaitPiece();
          const { done, value } = await watch.orFailure(reader.read());
          if (done) {
            watch.end();
            controller.close();
            return;
          }
          watch.received(value.byteLength);
          controller.enqueue(value);
          // A reader that takes its time is no pause of the server.
          watch.pauseBody();
        } catch (error) {
          watch.end();
          reader.cancel(error).catch(() => {});
          throw failed(error);
        }
      },
      async cancel(reason) {
        watch.end();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
