import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Sends a response: `Set-Cookie` once for each cookie, a length where the whole body is there at once, and no faster
 * than the other side reads. A reader that goes away cancels the body.
 *
 * @throws {Error} what the body's stream throws, or Node for a status or a header that cannot be sent
 */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const reader = response.body?.getReader();
  // The answer was given at the socket, or nobody is there to get it.
  if (outgoing.headersSent || outgoing.destroyed) return void reader?.cancel().catch(ignore);
  outgoing.statusCode = response.status;
  if (response.statusText !== "") outgoing.statusMessage = response.statusText;
  for (const [name, value] of response.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (!reader) return void outgoing.end();
  // A body to HEAD is neither read nor sent (RFC 9110 section 9.3.2).
  if (outgoing.req.method === "HEAD") {
    outgoing.end();
    return void reader.cancel().catch(ignore);
  }
  outgoing.once("close", () => void reader.cancel().catch(ignore));
  await pour(reader, outgoing);
}

async function pour(reader: ReadableStreamDefaultReader<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const read = (): ReturnType<typeof reader.read> => {
    const result = reader.read();
    // Whoever awaits it hears of its failure; until then it must not count as unhandled.
    result.catch(ignore);
    return result;
  };
  // One turn of the event loop for the first piece and for the end behind it.
  const turn = nextTurn("late" as const);
  let next = read();
  if ((await early(next, turn)) === "late") outgoing.flushHeaders();
  for (;;) {
    const { done, value } = await next;
    if (outgoing.destroyed) return;
    if (done) return void outgoing.end();
    next = read();
    // With the last piece in hand Node knows the length, as long as the headers are not sent.
    if (!outgoing.headersSent && (await early(next, turn)) === "done") return void outgoing.end(value);
    if (!outgoing.write(value) && !outgoing.destroyed) await drained(outgoing);
  }
}

/** What a read comes to before the turn is over. */
function early(
  read: Promise<{ readonly done: boolean }>,
  turn: Promise<"late">,
): Promise<"done" | "piece" | "failed" | "late"> {
  const result = read.then(
    ({ done }) => (done ? ("done" as const) : ("piece" as const)),
    () => "failed" as const,
  );
  return Promise.race([result, turn]);
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      resolve();
    };
    outgoing.on("drain", go).on("close", go);
  });
}

function ignore(): void {}
