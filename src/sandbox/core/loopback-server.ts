import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { SandboxPortInUse } from "../../errors/sandbox-port-in-use.ts";

/** A listener on 127.0.0.1 that was opened before it is known what answers there. */
export interface LoopbackServer {
  readonly origin: string;
  readonly port: number;
  answerWith(listener: RequestListener): void;
  /** Cuts open connections as well, those that are kept alive and those in a long poll. */
  close(): Promise<void>;
}

/**
 * Opens a listener at a port, or at one of the system's choice when it is 0.
 * @throws {SandboxPortInUse} when somebody else listens at the port
 */
export async function openLoopbackServer(port: number): Promise<LoopbackServer> {
  const server = createServer({ keepAliveTimeout: 60_000, noDelay: true });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "EADDRINUSE" || cause.code === "EACCES"))
      throw new SandboxPortInUse(port, { cause });
    throw cause;
  }
  const taken = portOf(server);
  return {
    port: taken,
    origin: `http://127.0.0.1:${taken}`,
    answerWith: (listener) => void server.on("request", listener),
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      // The handle itself goes one turn of the event loop after the event.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A listener on 127.0.0.1 has a port.");
  return address.port;
}
