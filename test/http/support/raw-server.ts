import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  /** `POST /x` */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Number of the request on its connection, from 1. */
  readonly nth: number;
}

/** A server below HTTP: it counts what really arrives, and can end a connection in any way. */
export interface RawServer extends AsyncDisposable {
  readonly port: number;
  readonly origin: string;
  readonly requests: RawRequest[];
  /** Connections that were made. */
  connections: number;
}

/** An answer in bytes. */
export const answerOf = (status: number, body = "", headers: readonly string[] = []): string =>
  [`HTTP/1.1 ${status} X`, ...headers, `content-length: ${Buffer.byteLength(body)}`, "", body].join("\r\n");

export async function startRawServer(answer: (socket: Socket, request: RawRequest) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const requests: RawRequest[] = [];
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    place.connections += 1;
    let nth = 0;
    let text = "";
    socket.on("error", () => undefined);
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
      for (let read = cut(text); read; read = cut(text)) {
        text = read.rest;
        nth += 1;
        const request = { line: read.line, headers: read.headers, body: read.body, nth };
        requests.push(request);
        answer(socket, request);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const place: RawServer = {
    port,
    origin: `http://127.0.0.1:${port}`,
    requests,
    connections: 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return place;
}

/** The first whole request of a text, and what follows it. */
function cut(text: string): (Omit<RawRequest, "nth"> & { rest: string }) | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const from = end + 4;
  const last = headers["transfer-encoding"] === "chunked" ? text.indexOf("0\r\n\r\n", from) + 5 : undefined;
  if (last === 4) return undefined;
  const to = last ?? from + Number(headers["content-length"] ?? 0);
  if (text.length < to) return undefined;
  return { line: first.replace(" HTTP/1.1", ""), headers, body: text.slice(from, to), rest: text.slice(to) };
}
