import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { type GatewayCut, gatewayAnswers, isGatewayCut, printAnswer } from "./gateway-answers.ts";

/** Where a connection breaks, seen from the server's work, or what a gateway says. */
export type Cut =
  | GatewayCut
  /** Nothing of the request is passed on. */
  | "before"
  /** The server gets half of the request. */
  | "within the request"
  /** The client's connection breaks while the server is at work. */
  | "during"
  /** The client's connection breaks, and the request reaches the server later: it lay in a gateway. */
  | "late"
  /** The server has answered, and nothing of it reaches the client. */
  | "after"
  /** Half of the answer reaches the client. */
  | "within the answer";

export const cuts: readonly Cut[] = [
  "before",
  "within the request",
  "during",
  "late",
  "after",
  "within the answer",
  ...Object.keys(gatewayAnswers).filter(isGatewayCut),
];

/** No cut so far. */
export function countCuts(): Record<Cut, number> {
  return {
    before: 0,
    "within the request": 0,
    during: 0,
    late: 0,
    after: 0,
    "within the answer": 0,
    "page 503, instead": 0,
    "page 503, after": 0,
    "page 502, meanwhile": 0,
    "json 500, after": 0,
    "json 500, meanwhile": 0,
    "499, after": 0,
    "sign-in page, after": 0,
    "sign-in page, instead": 0,
  };
}

export interface CuttingProxy {
  readonly origin: string;
  close(): Promise<void>;
}

export interface CuttingProxyOptions {
  /** Port of the real server on this machine. */
  readonly port: number;
  /** How long a late request lies around. Milliseconds. */
  readonly lateMs: number;
  /** Address that it listens at. @default "127.0.0.1" */
  readonly host?: string | undefined;
  /** Whether and where the connection of this request breaks; asked once for every request. */
  readonly decide: (requestLine: string) => Cut | undefined;
}

/** The end of the first request in the bytes, or undefined while it is incomplete. Requests without a length have no body. */
function endOfRequest(bytes: Buffer): number | undefined {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1];
  const end = head + 4 + Number(length ?? 0);
  return bytes.length >= end ? end : undefined;
}

/** A TCP proxy on loopback that breaks connections, or answers like a gateway, as it is told: real sockets, real resets. */
export async function startCuttingProxy({
  port,
  lateMs,
  decide,
  host = "127.0.0.1",
}: CuttingProxyOptions): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    return socket;
  };

  const server = createServer((accepted) => {
    const client = track(accepted);
    const upstream = track(connect(port, "127.0.0.1"));
    let waiting = Buffer.alloc(0);
    let cut: Cut | undefined;
    upstream.on("data", (answer: Buffer) => {
      if (cut === "after") client.destroy();
      else if (cut !== undefined && isGatewayCut(cut)) {
        if (gatewayAnswers[cut].when === "after" && !client.writableEnded) client.end(printAnswer(gatewayAnswers[cut]));
      } else if (cut === "within the answer")
        client.write(answer.subarray(0, answer.length >> 1), () => client.resetAndDestroy());
      else client.write(answer);
    });
    upstream.on("close", () => client.destroy());
    // The server's work goes on when its client is gone: only a client that leaves by itself takes it along.
    client.on("close", () => cut === undefined && upstream.destroy());
    client.on("data", (bytes: Buffer) => {
      waiting = Buffer.concat([waiting, bytes]);
      for (let end = endOfRequest(waiting); end !== undefined; end = endOfRequest(waiting)) {
        const request = waiting.subarray(0, end);
        waiting = waiting.subarray(end);
        cut = decide(request.toString("latin1", 0, request.indexOf("\r\n")));
        if (cut === "before") client.resetAndDestroy();
        else if (cut !== undefined && isGatewayCut(cut)) {
          const answer = gatewayAnswers[cut];
          if (answer.when === "after") upstream.write(request);
          else client.end(printAnswer(answer));
          if (answer.when === "meanwhile") setTimeout(() => upstream.write(request), lateMs * Math.random());
        } else if (cut === "within the request")
          upstream.write(request.subarray(0, request.length - 5), () => (client.resetAndDestroy(), upstream.end()));
        else if (cut === "late") {
          client.resetAndDestroy();
          setTimeout(() => upstream.write(request), lateMs * Math.random());
        } else {
          upstream.write(request);
          if (cut === "during") client.resetAndDestroy();
        }
        if (cut !== undefined) setTimeout(() => upstream.end(), lateMs + 5_000).unref();
      }
    });
  });
  server.listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy has no port.");
  return {
    origin: `http://${host}:${address.port}`,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
