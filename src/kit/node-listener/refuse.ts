import type { IncomingMessage, ServerResponse } from "node:http";

/** How long the rest of a body is read away before the connection is cut; milliseconds. */
const lingerMs = 1000;

const texts = {
  400: "This is no request that can be answered.",
  413: "The body is too large.",
  500: "The server failed to answer.",
  501: "This method is not served.",
} as const;

/** Answers in our own words, and ends the connection. Cuts it when an answer is half sent. */
export function refuse(incoming: IncomingMessage, outgoing: ServerResponse, status: keyof typeof texts): void {
  if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy();
  const text = `${texts[status]}\n`;
  // What was set for an answer that could not be sent.
  for (const name of outgoing.getHeaderNames()) outgoing.removeHeader(name);
  outgoing.statusMessage = "";
  outgoing.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    connection: "close",
  });
  outgoing.write(text);
  discardRest(incoming, () => outgoing.end());
}

/**
 * Reads away what is left of a body, for a second at most: a connection that is closed on unread bytes is reset, and
 * the other side may lose the answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.6
 */
export function discardRest(incoming: IncomingMessage, then: () => void): void {
  if (incoming.complete || incoming.destroyed) return then();
  const end = (): void => {
    clearTimeout(timer);
    incoming.off("end", end).off("close", end);
    then();
  };
  const timer = setTimeout(end, lingerMs);
  incoming.once("end", end).once("close", end).resume();
}
