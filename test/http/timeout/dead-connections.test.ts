import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createTcpServer, type Server, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import nock from "nock";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { answerOf, startRawServer } from "../support/raw-server.ts";

/** The sockets that fetch opened, newest last: what ends them is what the kernel would have said. */
const clientSockets: Socket[] = [];
const remember = (message: unknown): void => {
  const socket: unknown = typeof message === "object" && message !== null && Reflect.get(message, "socket");
  if (socket instanceof Socket) clientSockets.push(socket);
};

// An interceptor between fetch and its sockets would hide what is tested here.
beforeAll(() => {
  nock.restore();
  subscribe("undici:client:connected", remember);
});
afterAll(() => {
  unsubscribe("undici:client:connected", remember);
  nock.activate();
});

const { fetch } = createChain({ retry: { maxAttempts: 3, baseDelayMs: 1 } });

/** A booking: a POST that must not be repeated. */
const book = (url: string, method = "POST"): Promise<unknown> =>
  fetch(url, { method, body: '{"amount":1}', hints: { retry: "never" } }).then(
    (response) => response.status,
    (error: unknown) => error,
  );

describe("a booking that was sent before its connection died is sent once", () => {
  test.each([
    ["EHOSTUNREACH", "read"],
    ["ENETUNREACH", "read"],
    ["ECONNREFUSED", "read"],
    ["EHOSTUNREACH", "write"],
    ["EACCES", "read"],
    ["ENOTFOUND", "read"],
    // What OpenSSL says of a record in a connection that stood has the shape of what it says in a handshake.
    ["ERR_SSL_WRONG_VERSION_NUMBER", undefined],
  ])("%s on %s", async (code, syscall) => {
    await using server = await startRawServer(() => {
      clientSockets.at(-1)?.destroy(Object.assign(new Error(`${syscall} ${code}`), { errno: -113, code, syscall }));
    });
    expect(await book(`${server.origin}/journals`)).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      cause: { code: "CONNECTION_FAILED", reached: true, reason: code },
    });
    expect(server.requests.map(({ line }) => line)).toEqual(["POST /journals"]);
  });

  test.each<[string, (socket: Socket) => void]>([
    ["closed", (socket) => void socket.destroy()],
    ["half closed", (socket) => void socket.end()],
    ["reset", (socket) => void socket.resetAndDestroy()],
  ])("on a kept connection that the server has %s by then", async (_name, end) => {
    await using server = await startRawServer((socket, { nth }) => {
      if (nth === 1) socket.write(answerOf(200, "{}", ["content-type: application/json"]));
      else end(socket);
    });
    await (await fetch(`${server.origin}/warm`)).text();
    // The connection is kept for the next request only after a turn of the event loop.
    await sleep(20);
    expect(await book(`${server.origin}/journals`)).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(server.requests.map(({ line, nth }) => [line, nth])).toEqual([
      ["GET /warm", 1],
      ["POST /journals", 2],
    ]);
  });
});

describe("a request that never left is sent again, and says so in the end", () => {
  test.each<[string, () => Promise<number>, RegExp]>([
    ["nobody listens", closedPort, /^ECONNREFUSED$/],
    ["plain HTTP where TLS was expected", () => listen(createTcpServer((socket) => answerAll(socket))), /^ERR_SSL_/],
    [
      "the connection is reset in the handshake",
      () => listen(createTcpServer((socket) => void socket.once("data", () => socket.resetAndDestroy()))),
      /^ECONNRESET$/,
    ],
    [
      "the connection is closed in the handshake",
      () => listen(createTcpServer((socket) => void socket.once("data", () => socket.destroy()))),
      /^ECONNRESET$/,
    ],
    [
      "no cipher in common",
      () =>
        listen(createTlsServer({ ...certificate(), maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-GCM-SHA256" })),
      /^ERR_SSL_/,
    ],
    [
      "a certificate that nobody vouches for",
      () => listen(createTlsServer(certificate())),
      /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS_CERT_ALTNAME_INVALID)$/,
    ],
  ])("%s", async (_name, start, reason) => {
    expect(await book(`https://127.0.0.1:${await start()}/journals`)).toMatchObject({
      code: "CONNECTION_FAILED",
      reached: false,
      reason: expect.stringMatching(reason),
      attempts: 3,
    });
  });

  test("a certificate that is refused has let no byte of the request through", async () => {
    let bytes = 0;
    const port = await listen(
      createTlsServer(
        certificate(),
        (socket) => void socket.on("error", () => undefined).on("data", (piece) => (bytes += piece.length)),
      ),
    );
    await book(`https://127.0.0.1:${port}/journals`);
    await sleep(50);
    expect(bytes).toBe(0);
  });

  test("a name that no server knows", async () => {
    expect(await book("http://no-such-host.invalid/journals")).toMatchObject({
      code: "CONNECTION_FAILED",
      reached: false,
      reason: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
  });
});

function certificate(): { cert: Buffer; key: Buffer } {
  const read = (name: string): Buffer => readFileSync(new URL(`../../oauth/fixtures/${name}`, import.meta.url));
  return { cert: read("cert.pem"), key: read("key.pem") };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => undefined)));
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** A port where somebody listened a moment ago. */
async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  server.close();
  return port;
}

function answerAll(socket: Socket): void {
  socket.on("data", () => socket.end(answerOf(400)));
}
