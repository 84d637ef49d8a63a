import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Duplex } from "node:stream";

/** Tells whether a request can have left this machine, and ends its connection. */
export interface ConnectionWatch {
  /** For the `agent` option of an HTTP client. */
  readonly agent: object;
  /** True when a connection was tried and never stood: nothing of the request has left. */
  neverConnected(): boolean;
  /** True when a connection stood: the request may have left, whatever broke later and with which code. */
  stood(): boolean;
  /** Status and headers of the answer, from their arrival on. */
  head(): Pick<IncomingMessage, "statusCode" | "headers"> | undefined;
  /** Ends the connection, whatever it is doing. */
  cut(): void;
}

/**
 * Watches one request. A request whose connection never stood has not been sent, so it may be sent again at
 * once, which a single-use refresh token would not survive otherwise.
 */
export function watchConnection(protocol: string): ConnectionWatch {
  const secure = protocol === "https:";
  const real = secure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false });
  let tried = false;
  let stood = false;
  let head: IncomingMessage | undefined;
  const connect = real.createConnection.bind(real);
  real.createConnection = (options, callback): Duplex | null | undefined => {
    tried = true;
    const socket = connect(options, callback);
    // The request is written after the TLS handshake, not after the TCP connection.
    socket?.once(secure ? "secureConnect" : "connect", () => {
      stood = true;
    });
    return socket;
  };
  return {
    // simple-oauth2 deep-clones its options, which breaks an Agent but leaves a function as it is. Of an agent Node
    // reads these three; without the port it would speak TLS to port 80.
    agent: {
      protocol,
      defaultPort: secure ? 443 : 80,
      addRequest: (request: ClientRequest, options: RequestOptions) => {
        const add: unknown = Reflect.get(real, "addRequest");
        request.once("response", (response) => {
          head = response;
        });
        if (typeof add !== "function") throw new TypeError("This Node.js has no Agent.addRequest().");
        Reflect.apply(add, real, [request, options]);
      },
    },
    neverConnected: () => tried && !stood,
    stood: () => stood,
    head: () => head,
    cut: () => real.destroy(),
  };
}
