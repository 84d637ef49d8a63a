import type { IncomingMessage } from "node:http";

/** Why a body did not arrive whole. */
export type BodyFailure = "cut" | "too-long";

/** The body of a request, read piece by piece as its reader asks for them. */
export interface BoundedBody {
  /** The pieces; to be asked for once. A request without a body needs none, and making it takes time. */
  stream(): ReadableStream<Uint8Array>;
  /** Why it ended early; undefined as long as it did not. */
  failure(): BodyFailure | undefined;
  /** Lets go of the request: from then on nothing is read here. */
  release(): void;
}

/** The body of a request, which fails when it is cut, or longer than `maxBodyBytes`. Nothing is read before it is asked for. */
export function boundedBody(incoming: IncomingMessage, maxBodyBytes: number): BoundedBody {
  let length = 0;
  let begun = false;
  let failure: BodyFailure | undefined;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  const fail = (why: BodyFailure, message: string): void => {
    failure = why;
    release();
    controller?.error(new Error(message));
  };
  const onData = (piece: Buffer): void => {
    length += piece.byteLength;
    if (length > maxBodyBytes) return fail("too-long", `The body is longer than ${maxBodyBytes} bytes.`);
    incoming.pause();
    controller?.enqueue(piece);
  };
  const onEnd = (): void => {
    release();
    controller?.close();
  };
  const onCut = (): void => fail("cut", "The request was cut before its body ended.");
  const release = (): void => {
    incoming.off("data", onData).off("end", onEnd).off("error", onCut).off("close", onCut);
  };

  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream(
      {
        start: (own) => void (controller = own),
        pull() {
          if (incoming.destroyed) return onCut();
          if (!begun) incoming.on("error", onCut).on("close", onCut).on("end", onEnd).on("data", onData);
          begun = true;
          incoming.resume();
        },
        cancel: release,
      },
      { highWaterMark: 0 },
    );
  return { stream, failure: () => failure, release };
}
