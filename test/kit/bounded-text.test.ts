import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask } from "../../src/cli/doctor/probe.ts";
import { boundedJson, boundedText } from "../../src/kit/bounded-text.ts";
import { oauth2 } from "../../src/oauth/index.ts";
import { defaultTiming } from "../../src/oauth/refresh/refresh-settings.ts";
import { systemRuntime } from "../../src/oauth/runtime.ts";
import { authorizeDevice } from "../../src/oauth/sign-in/authorize-device.ts";
import { readExactMe } from "../../src/oauth/sign-in/exact-me.ts";
import { checkIdToken } from "../../src/oauth/sign-in/id-token.ts";
import { memoryTokenStore } from "../../src/stores/memory/index.ts";
import { sendTestEvent } from "../../src/webhooks/send-test-event.ts";

const mebibyte = 1_048_576;
/** What the server would send if it were let, and what the sockets of a machine take without anybody reading. */
const offeredBytes = 96 * mebibyte;
const unreadBytes = 16 * mebibyte;

let server: Server;
let origin: string;
let sentBytes: number;
let ended: Promise<unknown>;

/** Answers everything with a JSON text of 96 MiB, as fast as it is taken. */
beforeEach(async () => {
  sentBytes = 0;
  let tell = (): void => {};
  ended = new Promise<void>((resolve) => (tell = resolve));
  server = createServer((_request, response) => {
    response.once("close", tell);
    response.writeHead(200, { "content-type": "application/json" });
    const piece = Buffer.alloc(65_536, "x");
    const go = (): void => {
      while (sentBytes < offeredBytes && !response.destroyed) {
        sentBytes += piece.byteLength;
        if (!response.write(piece)) return void response.once("drain", go);
      }
      response.end('"}');
    };
    response.write('{"pad":"');
    go();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

const identity = () => ({
  provider: oauth2({ tokenEndpoint: `${origin}/token` }),
  clientId: "app",
  nonce: undefined,
  runtime: systemRuntime,
});
const header = Buffer.from('{"alg":"RS256","kid":"k"}').toString("base64url");
const idToken = `${header}.${Buffer.from("{}").toString("base64url")}.c2ln`;

describe("who answers in a few lines is not read without end", () => {
  test.each<[string, () => Promise<unknown>, unknown]>([
    [
      "device authorization",
      () =>
        authorizeDevice(
          {
            provider: oauth2({ tokenEndpoint: `${origin}/token`, deviceAuthorizationEndpoint: `${origin}/device` }),
            clientId: "app",
            credential: { kind: "none" },
            grantType: "person",
            store: memoryTokenStore(),
            runtime: systemRuntime,
            timing: defaultTiming,
            owner: "p",
          },
          { scope: [], key: "default", account: "me", show: () => undefined },
        ).catch(({ code }: { code: unknown }) => code),
      "SIGN_IN_FAILED",
    ],
    [
      "current/Me",
      () =>
        readExactMe(
          { kind: "exact-me", url: `${origin}/me`, country: "nl" },
          { tokenType: "Bearer", lifetimeSeconds: 60, accessToken: "at" },
          identity(),
        ).catch(({ code }: { code: unknown }) => code),
      "SIGN_IN_FAILED",
    ],
    [
      "the keys of a provider",
      () =>
        checkIdToken(
          { kind: "id-token", jwksUri: `${origin}/keys`, issuer: origin, userClaim: "sub" },
          idToken,
          identity(),
        ).catch(({ code }: { code: unknown }) => code),
      "SIGN_IN_FAILED",
    ],
    ["a question of the doctor", async () => (await ask(`${origin}/me`)).text.length, mebibyte],
    [
      "a webhook that is tried",
      async () =>
        (
          await sendTestEvent({
            vendor: "exact-online",
            url: origin,
            secret: "s",
            notification: { ClientId: "app", Division: 1 },
          })
        ).text.length,
      mebibyte,
    ],
  ])("%s", async (_who, run, comesTo) => {
    expect(await run()).toBe(comesTo);
    await ended;
    expect(sentBytes).toBeLessThan(unreadBytes);
  });
});

test("what is short is read whole, also a character that comes in two pieces", async () => {
  const euro = new TextEncoder().encode("€");
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const byte of euro) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await boundedText(new Response(body))).toBe("€");
  expect(await boundedText(new Response(null))).toBe("");
});

test("JSON that is cut is none, and neither is a body that breaks off", async () => {
  expect(await boundedJson(Response.json({ a: [1, 2, 3] }))).toEqual({ a: [1, 2, 3] });
  expect(await boundedJson(Response.json({ a: [1, 2, 3] }), 5)).toBeUndefined();
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
  expect(await boundedJson(new Response(broken))).toBeUndefined();
});
