import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const sender = fileURLToPath(new URL("../support/send-once.ts", import.meta.url));

/** Sends a request from a process of its own, where no interceptor stands between us and the sockets. */
async function sendOnce(endpoint: string, timeoutMs: number): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    sender,
    endpoint,
    String(timeoutMs),
  ]);
  return JSON.parse(stdout);
}

async function listening(server: Server): Promise<{ port: number; sockets: Socket[]; close(): void }> {
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket.on("error", () => undefined)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    sockets,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test("tokens come through", async () => {
  const place = await listening(
    createTcpServer(
      (socket) =>
        void socket.on("data", () =>
          socket.end(
            'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{"access_token":"a"}',
          ),
        ),
    ),
  );
  expect(await sendOnce(`http://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "answered",
    body: { access_token: "a" },
  });
  place.close();
});

test("a refused connection has sent nothing", async () => {
  const place = await listening(createTcpServer());
  place.close();
  expect(await sendOnce(`http://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "not-sent",
    reason: "No connection (ECONNREFUSED).",
  });
});

test("a TLS handshake that never ends has sent nothing, although the TCP connection stands", async () => {
  const place = await listening(createTcpServer());
  expect(await sendOnce(`https://127.0.0.1:${place.port}/token`, 300)).toEqual({
    kind: "not-sent",
    reason: "No connection within 0.3 s.",
  });
  place.close();
});

test("a TLS handshake that is reset has sent nothing", async () => {
  const place = await listening(createTcpServer((socket) => void socket.once("data", () => socket.resetAndDestroy())));
  expect(await sendOnce(`https://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "not-sent",
    reason: "No connection (ECONNRESET).",
  });
  place.close();
});

test("a certificate that is not trusted has sent nothing", async () => {
  const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
  const place = await listening(createTlsServer({ cert: read("cert.pem"), key: read("key.pem") }));
  expect(await sendOnce(`https://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "not-sent",
    reason: expect.stringMatching(
      /^No connection \((DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT_ALTNAME_INVALID|SELF_SIGNED_CERT_IN_CHAIN)\)\.$/,
    ),
  });
  place.close();
});

test("a server that takes the request and says nothing: unknown, and the connection is cut", async () => {
  const place = await listening(createTcpServer());
  expect(await sendOnce(`http://127.0.0.1:${place.port}/token`, 300)).toEqual({
    kind: "unknown",
    reason: "No answer within 0.3 s.",
  });
  place.close();
});

test("a server that takes the request and hangs up: unknown", async () => {
  const place = await listening(createTcpServer((socket) => void socket.on("data", () => socket.destroy())));
  expect(await sendOnce(`http://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "unknown",
    reason: "The connection broke (ECONNRESET) before an answer was read.",
  });
  place.close();
});

test("an answer without end is cut off at a megabyte", async () => {
  const place = await listening(
    createTcpServer((socket) => {
      socket.once("data", () =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"x":"' + "y".repeat(2_000_000)),
      );
    }),
  );
  expect(await sendOnce(`http://127.0.0.1:${place.port}/token`, 5_000)).toEqual({
    kind: "unknown",
    reason: "HTTP 200 without a readable token answer.",
    status: 200,
  });
  place.close();
});
