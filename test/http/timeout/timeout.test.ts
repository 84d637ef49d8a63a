import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { systemClock } from "../../../src/http/clock.ts";
import { toApiError } from "../../../src/http/errors/to-api-error.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { type LoopbackServer, startServer } from "../support/loopback-server.ts";
import { createTestClock } from "../support/test-clock.ts";

const megabyte = 1024 * 1024;
const facts = { operation: "o", method: "GET", path: "/x", attempts: 1 };
let server: LoopbackServer;
let sentBytes = 0;
/** What happens while /pauses is silent. */
let inPause = (): void => {};

beforeAll(async () => {
  server = await startServer((request, response) => {
    const json = { "content-type": "application/json" };
    const drip = (pieces: number, everyMs: number): void => {
      response.writeHead(200, json);
      let left = pieces;
      const timer = setInterval(() => {
        if (left-- > 0) response.write(" ");
        else response.end("{}");
        if (left < 0) clearInterval(timer);
      }, everyMs);
      response.on("close", () => clearInterval(timer));
    };
    switch (request.url) {
      case "/never":
        return;
      case "/stops":
        response.writeHead(200, json).write('{"a":');
        return;
      case "/drips":
        drip(1000, 20);
        return;
      case "/slow-but-steady":
        drip(10, 20);
        return;
      case "/pauses":
        response.writeHead(200, json).write("[");
        setTimeout(() => response.write("1"), 500);
        setTimeout(inPause, 600);
        setTimeout(() => response.end("]"), 1_000);
        return;
      case "/cut":
        response.writeHead(200, { ...json, "content-length": "100" }).write('{"a":');
        setTimeout(() => response.destroy(), 10);
        return;
      case "/cut-at-once":
        response.destroy();
        return;
      case "/html":
        response
          .writeHead(503, { "content-type": "text/html", "retry-after": "0" })
          .end("<html><h1>Maintenance</h1></html>");
        return;
      case "/empty":
        response.writeHead(200, { ...json, "content-length": "0" }).end();
        return;
      case "/large-error": {
        response.writeHead(400, json);
        sentBytes = 0;
        const piece = Buffer.alloc(64 * 1024, "x");
        const more = (): void => {
          while (sentBytes < 10 * megabyte) {
            sentBytes += piece.length;
            if (!response.write(piece)) return void response.once("drain", more);
          }
          response.end();
        };
        more();
        return;
      }
      case "/large":
        response.writeHead(200, json).end(Buffer.alloc(200_000, " "));
        return;
      case "/bytes":
        response.writeHead(200, { "content-type": "application/octet-stream" });
        response.write("first ");
        setTimeout(() => response.end("second"), 30);
        return;
      default:
        response.writeHead(200, json).end('{"d":[1]}');
    }
  });
});
afterAll(() => server.close());

/** Sends one GET with short limits; says how it ended and how long it took. */
async function get(path: string, hints: OperationHints = {}, init: RequestInit = {}) {
  const { fetch } = createChain({
    retry: { maxAttempts: 1 },
    timeouts: { attemptTimeoutMs: 20_000, bodyIdleTimeoutMs: 500, maxBodyBytes: 100_000 },
  });
  const startedAt = performance.now();
  const ending = await fetch(server.origin + path, { ...init, hints }).then(
    (response) => ({ response, error: undefined }),
    (error: unknown) => ({ response: undefined, error }),
  );
  return { ...ending, tookMs: performance.now() - startedAt };
}

describe("a server that misbehaves meets a typed error, within its limit", () => {
  test.each([
    [
      "a slow first byte",
      "/never",
      400,
      { code: "ATTEMPT_TIMEOUT", message: "No complete answer within 400 ms: GET /never" },
    ],
    [
      "a body that stops",
      "/stops",
      20_000,
      { code: "BODY_IDLE_TIMEOUT", message: "The body stopped for 500 ms after 5 bytes: GET /stops" },
    ],
    ["a body that never ends", "/drips", 400, { code: "ATTEMPT_TIMEOUT" }],
    [
      "a connection that is cut in the body",
      "/cut",
      20_000,
      { code: "CONNECTION_FAILED", reached: true, reason: "UND_ERR_SOCKET" },
    ],
    [
      "a connection that is cut at once",
      "/cut-at-once",
      20_000,
      { code: "CONNECTION_FAILED", reached: true, reason: "UND_ERR_SOCKET" },
    ],
    [
      "a body that is larger than memory should be",
      "/large",
      20_000,
      { code: "BODY_TOO_LARGE", maxBodyBytes: 100_000 },
    ],
  ])("%s", async (_, path, attemptTimeoutMs, want) => {
    const { error, tookMs } = await get(path, { attemptTimeoutMs });
    expect(error).toMatchObject(want);
    expect(tookMs).toBeLessThan(5000);
  });

  test("nobody listens there", async () => {
    const { fetch } = createChain({ retry: { maxAttempts: 1 } });
    const closed = await startServer(() => {});
    await closed.close();
    await expect(fetch(closed.origin)).rejects.toMatchObject({
      code: "CONNECTION_FAILED",
      reached: false,
      reason: "ECONNREFUSED",
      repeatable: true,
    });
  });

  test("an empty body where JSON was promised", async () => {
    const { error } = await get("/empty", { expects: "json" });
    expect(error).toMatchObject({ code: "UNEXPECTED_CONTENT", found: "empty", status: 200 });
  });

  test("a page instead of an error body has no code and no message", async () => {
    const { response } = await get("/html");
    const text = (await response?.text()) ?? "";
    expect(response && toApiError(response, facts, { text, nowMs: 0 })).toMatchObject({
      code: "API_UNAVAILABLE",
      status: 503,
      vendorMessage: undefined,
      retryAtMs: 0,
    });
  });

  test("of a 10 MB error page 64 KB are kept, and the rest is not downloaded", async () => {
    const { response } = await get("/large-error");
    expect([response?.status, (await response?.bytes())?.byteLength]).toEqual([400, 65_536]);
    expect(sentBytes).toBeLessThan(10 * megabyte);
  });
});

describe("a server that is only slow", () => {
  test("may take its time within a body, as long as something comes", async () => {
    const { response, tookMs } = await get("/slow-but-steady");
    expect(await response?.json()).toEqual({});
    expect(tookMs).toBeGreaterThan(180);
  });
});

test("a clock that is set forward in the middle of a body is no pause of the server", async () => {
  let steppedMs = 0;
  const { fetch } = createChain({
    clock: { ...systemClock, now: () => Date.now() + steppedMs },
    retry: { maxAttempts: 1 },
    timeouts: { bodyIdleTimeoutMs: 800 },
  });
  inPause = () => void (steppedMs = 3_600_000);
  const response = await fetch(`${server.origin}/pauses`);
  expect([await response.json(), steppedMs]).toEqual([[1], 3_600_000]);
});

describe("a body that is not parsed as a whole is handed out as it arrives", () => {
  test("piece by piece", async () => {
    const { response } = await get("/bytes");
    const pieces: string[] = [];
    for await (const piece of response?.body ?? []) pieces.push(new TextDecoder().decode(piece));
    expect([pieces, response?.url]).toEqual([["first ", "second"], `${server.origin}/bytes`]);
  });

  test("under the same limits", async () => {
    const { response } = await get("/stops", { body: "stream" });
    await expect(response?.text()).rejects.toMatchObject({ code: "BODY_IDLE_TIMEOUT", receivedBytes: 5 });
    const { response: dripping } = await get("/drips", { body: "stream", attemptTimeoutMs: 400 });
    await expect(dripping?.text()).rejects.toMatchObject({ code: "ATTEMPT_TIMEOUT" });
    const { response: cut } = await get("/cut", { body: "stream" });
    await expect(cut?.text()).rejects.toMatchObject({ code: "CONNECTION_FAILED" });
  });

  test("a reader that takes its time is no pause of the server", async () => {
    const { response } = await get("/bytes");
    const pieces: string[] = [];
    for await (const piece of response?.body ?? []) {
      pieces.push(new TextDecoder().decode(piece));
      await new Promise((resolve) => setTimeout(resolve, 800));
    }
    expect(pieces).toEqual(["first ", "second"]);
  });

  test("a reader that loses interest ends the request", async () => {
    const { response } = await get("/drips", { body: "stream" });
    await response?.body?.cancel();
    expect(response?.bodyUsed).toBe(true);
  });
});

describe("the caller's signal", () => {
  test.each([
    ["before the headers", "/never"],
    ["within the body", "/drips"],
  ])("ends an attempt %s, with the caller's reason", async (_, path) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 50);
    const { error } = await get(path, {}, { signal: controller.signal });
    expect(error).toBe("enough");
  });

  test("given up before it began, nothing is sent", async () => {
    let sent = 0;
    const { fetch } = createChain({ fetch: async () => (sent++, new Response()) });
    await expect(fetch(server.origin, { signal: AbortSignal.abort("never mind") })).rejects.toBe("never mind");
    expect(sent).toBe(0);
  });
});

test("an answer that was read leaves no timer", async () => {
  const clock = createTestClock();
  const { fetch } = createChain({
    clock,
    fetch: async () => new Response("{}", { headers: { "content-type": "application/json" } }),
  });
  await fetch("https://api.example/");
  const streamed = await fetch("https://api.example/", { hints: { body: "stream" } });
  expect(clock.pending).toBe(1);
  await streamed.text();
  expect(clock.pending).toBe(0);
});

test("a transport that does not listen to its signal cannot hold a call", async () => {
  const { fetch } = createChain({
    fetch: () => new Promise<Response>(() => {}),
    retry: { maxAttempts: 1 },
    timeouts: { attemptTimeoutMs: 30 },
  });
  await expect(fetch(server.origin)).rejects.toMatchObject({ code: "ATTEMPT_TIMEOUT", timeoutMs: 30 });
});

test("the deadline strikes within an attempt", async () => {
  const { error } = await get("/never", { deadlineMs: 100 });
  expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", deadlineMs: 100 });
});

test("one operation can have more time than the others", async () => {
  const { error, tookMs } = await get("/never", { attemptTimeoutMs: 50 });
  expect(error).toMatchObject({ code: "ATTEMPT_TIMEOUT", timeoutMs: 50 });
  expect(tookMs).toBeLessThan(390);
});
