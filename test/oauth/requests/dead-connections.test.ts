import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer, Socket } from "node:net";
import nock from "nock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { FakeStore } from "../support/fake-store.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

/** The sockets that were opened to somewhere, newest last. */
const clientSockets: Socket[] = [];
const remember = (message: unknown): void => {
  const socket: unknown = typeof message === "object" && message !== null && Reflect.get(message, "socket");
  if (socket instanceof Socket) clientSockets.push(socket);
};

// An interceptor between the HTTP library and its sockets would hide what is tested here.
beforeAll(() => {
  nock.restore();
  subscribe("net.client.socket", remember);
});
afterAll(() => {
  unsubscribe("net.client.socket", remember);
  nock.activate();
});

async function clientOf(tokenEndpoint: string) {
  const store = new FakeStore(Date.now);
  const client = new OAuthClient({
    provider: oauth2({ tokenEndpoint }),
    clientId: "app",
    clientSecret: "secret",
    store,
    account: "me",
  });
  await client.importGrant({ refreshToken: "rt-0" });
  return { client, store };
}

describe("a refresh token that was sent before its connection died is not spent twice", () => {
  test.each([
    ["ECONNREFUSED", "read"],
    ["EHOSTUNREACH", "read"],
    ["ENETUNREACH", "write"],
    ["ENOTFOUND", "read"],
    ["EACCES", "read"],
    ["CERT_HAS_EXPIRED", undefined],
    ["ERR_TLS_CERT_ALTNAME_INVALID", undefined],
  ])("%s on %s", async (code, syscall) => {
    await using endpoint = await startFakeTokenEndpoint(() => {
      clientSockets.at(-1)?.destroy(Object.assign(new Error(`${syscall} ${code}`), { code, syscall }));
    });
    const { client, store } = await clientOf(`${endpoint.origin}/token`);
    await expect(client.token()).rejects.toMatchObject({
      code: "TOKEN_OUTCOME_UNKNOWN",
      message: expect.stringContaining(`The connection broke (${code}) before an answer was read.`),
    });
    expect(endpoint.seen.map(({ parameters }) => parameters.get("refresh_token"))).toEqual(["rt-0"]);
    expect(await store.journal("me")).toMatchObject([{ outcome: { kind: "unknown" } }]);
  });
});

test("a connection that never stood is tried three times, and nothing counts as sent", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  server.close();
  const before = clientSockets.length;
  const { client, store } = await clientOf(`http://127.0.0.1:${port}/token`);
  await expect(client.token()).rejects.toMatchObject({
    code: "TOKEN_ENDPOINT_UNAVAILABLE",
    message: expect.stringContaining("No connection (ECONNREFUSED). The refresh token was not sent."),
  });
  expect(clientSockets.length - before).toBe(3);
  expect(await store.journal("me")).toMatchObject([{ outcome: { kind: "not-sent" } }]);
});
