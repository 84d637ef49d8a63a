import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How long a browser has to read the page that it was sent; milliseconds. */
const lastPageMs = 2000;

/**
 * Watches the connections of a server; the answer closes it and cuts them, except those on which an answer is under way:
 * these end with it, or after two seconds. `closeIdleConnections()` is not enough: browsers open a connection
 * beforehand, and one that nothing was asked on yet is not idle to Node.
 *
 * @see https://nodejs.org/docs/latest-v22.x/api/http.html#servercloseidleconnections
 */
export function endConnections(server: Server): () => void {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  // Before the listener that answers, which may do so at once.
  server.prependListener("request", ({ socket }, response) => {
    answering.add(socket);
    response.once("close", () => answering.delete(socket));
  });
  return () => {
    server.close();
    for (const socket of open) if (!answering.has(socket)) socket.destroy();
    setTimeout(() => server.closeAllConnections(), lastPageMs).unref();
  };
}
