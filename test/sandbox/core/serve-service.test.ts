import { request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createClock } from "../../../src/sandbox/core/clock.ts";
import type { FaultEffect } from "../../../src/sandbox/core/fault-rule.ts";
import { FaultTable } from "../../../src/sandbox/core/fault-table.ts";
import { type LoopbackServer, openLoopbackServer } from "../../../src/sandbox/core/loopback-server.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import { RequestLog } from "../../../src/sandbox/core/request-log.ts";
import { serveService } from "../../../src/sandbox/core/serve-service.ts";
import { lateService, type SandboxService, type World } from "../../../src/sandbox/core/service.ts";
import { TokenRegistry } from "../../../src/sandbox/core/token-registry.ts";
import { Moods } from "../../../src/sandbox/moods/moods.ts";

const startMs = Date.parse("2026-03-01T00:00:00Z");
const servers: LoopbackServer[] = [];

/** A service that counts its work, checks tokens, and fails where asked. */
async function serveCounter(make?: (own: SandboxService) => Promise<SandboxService>) {
  const clock = createClock("manual", startMs);
  const tokens = new TokenRegistry();
  tokens.issue("good", {
    issuer: "entra",
    audience: "a",
    clientId: "c",
    tenantId: "t",
    user: undefined,
    scopes: [],
    issuedAtMs: startMs,
    expiresAtMs: startMs + 1e6,
  });
  const random = (stream: string) => createRandom(1, stream);
  const faults = new FaultTable(random);
  const log = new RequestLog();
  const server = await openLoopbackServer(0);
  servers.push(server);
  const world: World = {
    clock,
    tokens,
    random,
    rows: {},
    companies: 3,
    moods: new Moods(),
    scale: { quota: 1, lifetime: 1 },
    origins: { entra: "", "business-central": "", dataverse: "", graph: server.origin, exact: "" },
    deliver: async () => ({ status: 0, body: "" }),
  };
  const counter = {
    done: 0,
    bodies: [] as string[],
    server,
    faults,
    log,
    clock,
    tokens,
    origin: server.origin,
    stopping: new AbortController(),
  };
  const service = {
    operationOf: (method: string, url: URL) =>
      url.pathname === "/unknown" ? undefined : `${method === "GET" ? "Get" : "Set"}Count`,
    async handle(call: Request) {
      if (call.url.endsWith("/broken")) throw new Error("a defect");
      const header = call.headers.get("authorization");
      const token = tokens.check(header, clock.now());
      if (header !== null && typeof token === "string") return new Response(token, { status: 401 });
      counter.done++;
      const body = await call.text();
      if (body !== "") counter.bodies.push(body);
      return Response.json(
        { done: counter.done, body },
        {
          headers: [
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
          ],
        },
      );
    },
  };
  const served = make ? lateService(() => make(service)) : service;
  server.answerWith(serveService("graph", served, { world, faults, log, signal: counter.stopping.signal }));
  return counter;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe("a service", () => {
  test("answers with its own body, headers and sandbox time", async () => {
    const s = await serveCounter();
    s.clock.advance(61_000);
    const response = await fetch(`${s.origin}/count`, { method: "POST", body: "hello" });
    expect([response.status, await response.json()]).toEqual([200, { done: 1, body: "hello" }]);
    expect(response.headers.get("date")).toBe("Sun, 01 Mar 2026 00:01:01 GMT");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("that throws says so with a 500, in its answer and in the log", async () => {
    const s = await serveCounter();
    const response = await fetch(`${s.origin}/broken`);
    expect([response.status, (await response.text()).split("\n")[0]]).toEqual([
      500,
      "The sandbox itself failed at GET /broken: Error: a defect",
    ]);
    expect(s.log.entries()[0]?.defect).toMatch(/^Error: a defect\n/);
  });

  test("is made once, when its first requests come", async () => {
    let made = 0;
    const s = await serveCounter(async (own) => {
      made++;
      return own;
    });
    expect(made).toBe(0);
    const answers = await Promise.all([fetch(`${s.origin}/count`), fetch(`${s.origin}/count`)]);
    expect([answers.map(({ status }) => status), made, s.done]).toEqual([[200, 200], 1, 2]);
    expect(s.log.entries().map(({ operation }) => operation)).toEqual(["GetCount", "GetCount"]);
  });

  test("that cannot be made says so with a 500 to everybody who asks", async () => {
    const s = await serveCounter(() => Promise.reject(new Error("no files")));
    for (const path of ["/count", "/again"]) {
      const response = await fetch(s.origin + path);
      expect([response.status, (await response.text()).split("\n")[0]]).toEqual([
        500,
        `The sandbox itself failed at GET ${path}: Error: no files`,
      ]);
    }
    expect(s.log.entries().map(({ defect }) => defect?.split("\n")[0])).toEqual(["Error: no files", "Error: no files"]);
  });

  test("refuses a request whose Host header is none", async () => {
    const s = await serveCounter();
    const status = await new Promise((resolve, reject) => {
      request(`${s.origin}/count`, { headers: { host: "a/b" }, agent: false }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect([status, s.done]).toEqual([400, 0]);
  });
});

describe("the request log", () => {
  test("says what was asked and how it ended", async () => {
    const s = await serveCounter();
    const fault = s.faults.add({ nth: 2, effect: { kind: "cut", when: "before-work" } });
    await fetch(`${s.origin}/count?$select=ID`);
    await expect(fetch(`${s.origin}/unknown`, { method: "PUT" })).rejects.toThrow();
    expect(s.log.entries().map(({ durationMs, ...entry }) => entry)).toEqual([
      {
        id: 1,
        atMs: startMs,
        service: "graph",
        operation: "GetCount",
        method: "GET",
        url: "/count?$select=ID",
        status: 200,
      },
      { id: 2, atMs: startMs, service: "graph", method: "PUT", url: "/unknown", status: 0, fault },
    ]);
    expect(s.log.entries(1).map(({ id }) => id)).toEqual([2]);
  });

  test("hides what is secret in a query", async () => {
    const s = await serveCounter();
    await fetch(`${s.origin}/count?code=abc&state=s&Client_Secret=x`);
    expect(s.log.entries()[0]?.url).toBe("/count?code=REDACTED&state=s&Client_Secret=REDACTED");
  });

  test("keeps the newest 2000", () => {
    const log = new RequestLog();
    for (let i = 0; i < 4500; i++)
      log.add({ atMs: i, service: "graph", method: "GET", url: new URL("http://x/"), status: 200, durationMs: 0 });
    const ids = log.entries().map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([2000, 2501, 4500]);
    log.clear();
    expect(log.entries()).toEqual([]);
  });
});

describe("a fault", () => {
  const strike = async (effect: FaultEffect, init: RequestInit = {}) => {
    const s = await serveCounter();
    s.faults.add({ effect, count: 1 });
    const startedAt = performance.now();
    const response = await fetch(`${s.origin}/count`, init).catch((error: unknown) => error);
    return { s, response, tookMs: performance.now() - startedAt };
  };
  const body = async (response: unknown): Promise<string> => {
    if (!(response instanceof Response)) throw new Error(`no answer: ${String(response)}`);
    return response.text();
  };

  test("answers in the service's place", async () => {
    const { s, response } = await strike({
      kind: "answer",
      status: 429,
      headers: { "retry-after": "7" },
      body: "slow down",
    });
    expect(response).toMatchObject({ status: 429 });
    expect([(response as Response).headers.get("retry-after"), await body(response), s.done]).toEqual([
      "7",
      "slow down",
      0,
    ]);
  });

  test("sends an HTML page", async () => {
    const { s, response } = await strike({ kind: "html-page" });
    expect([(response as Response).status, (response as Response).headers.get("content-type"), s.done]).toEqual([
      502,
      "text/html; charset=utf-8",
      0,
    ]);
    expect(await body(response)).toMatch(/^<!DOCTYPE html>/);
  });

  test("keeps the first byte back", async () => {
    const { s, response, tookMs } = await strike({ kind: "slow-first-byte", delayMs: 120 });
    expect([s.done, (response as Response).status]).toEqual([1, 200]);
    expect(tookMs).toBeGreaterThanOrEqual(115);
  });

  test("pauses within the body, headers first", async () => {
    const { response, tookMs } = await strike({ kind: "slow-body", firstBytes: 5, pauseMs: 1500 });
    expect(tookMs).toBeLessThan(1400);
    const reader = (response as Response).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"don');
    const startedAt = performance.now();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('e":1,"body":""}');
    expect(performance.now() - startedAt).toBeGreaterThan(1000);
    expect((response as Response).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test.each([
    ["before-work", 0],
    ["after-work", 1],
  ] as const)("cuts the connection %s", async (when, done) => {
    const { s, response } = await strike({ kind: "cut", when }, { method: "POST", body: "x" });
    expect(response).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect([s.done, s.log.entries()[0]?.status]).toEqual([done, 0]);
  });

  test("cuts the connection within the body", async () => {
    const { s, response } = await strike({ kind: "cut", when: "in-body" });
    expect([(response as Response).status, s.done]).toEqual([200, 1]);
    await expect(body(response)).rejects.toThrow("terminated");
  });

  test("breaks JSON, after the work was done", async () => {
    const { s, response } = await strike({ kind: "malformed-json" });
    const text = await body(response);
    expect([s.done, text]).toEqual([1, '{"done":1,"bo']);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  /** Resolves when the service has done so much, and no sooner than a request would have been answered. */
  const untilDone = async ({ done }: { readonly done: () => number }, want: number): Promise<void> => {
    for (let tries = 0; done() < want && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test.each<[string, FaultEffect, number | undefined]>([
    ["cuts the connection", { kind: "cut", when: "work-later", delayMs: 150 }, undefined],
    ["answers", { kind: "answer", status: 408, work: "later", delayMs: 150 }, 408],
    ["sends a page", { kind: "html-page", status: 504, work: "later", delayMs: 150 }, 504],
  ])("%s first, and does the work later", async (_name, effect, status) => {
    const { s, response } = await strike(effect, { method: "POST", body: "x" });
    expect(response).toMatchObject(status === undefined ? { message: "fetch failed" } : { status });
    expect(s.done).toBe(0);
    await untilDone({ done: () => s.log.entries().length }, 2);
    expect([s.done, s.bodies]).toEqual([1, ["x"]]);
    const { id } = s.faults.list()[0] ?? {};
    expect(s.log.entries()).toMatchObject([
      { operation: "SetCount", status: status ?? 0, fault: id },
      { operation: "SetCount", status: 200, fault: id, late: true },
    ]);
    expect(s.log.entries()[0]).not.toHaveProperty("late");
  });

  test.each<[string, FaultEffect]>([
    ["an answer", { kind: "answer", status: 200, body: '{"error":{"code":"x"}}', work: "done" }],
    ["a page", { kind: "html-page", status: 503, work: "done" }],
  ])("does the work behind %s that says something else", async (_name, effect) => {
    const { s, response } = await strike(effect, { method: "POST", body: "x" });
    expect([s.done, s.bodies, Reflect.get(Object(response), "status")]).toEqual([
      1,
      ["x"],
      Reflect.get(effect, "status"),
    ]);
  });

  test("is slow at work, whether the client waits for it or not", async () => {
    const s = await serveCounter();
    s.faults.add({ effect: { kind: "slow-work", delayMs: 200 } });
    const left = await fetch(`${s.origin}/count`, { method: "POST", body: "x", signal: AbortSignal.timeout(60) }).catch(
      (error: unknown) => error,
    );
    expect([left, s.done]).toEqual([expect.objectContaining({ name: "TimeoutError" }), 0]);
    await untilDone({ done: () => s.done }, 1);
    expect(s.bodies).toEqual(["x"]);
    const waited = await fetch(`${s.origin}/count`, { method: "POST", body: "y" });
    expect(await waited.json()).toEqual({ done: 2, body: "y" });
  });

  test("does no work later that the end of the sandbox came before", async () => {
    const s = await serveCounter();
    s.faults.add({ effect: { kind: "answer", status: 502, work: "later", delayMs: 60_000 } });
    expect((await fetch(`${s.origin}/count`, { method: "POST", body: "x" })).status).toBe(502);
    s.stopping.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([s.done, s.log.entries().length]).toEqual([0, 1]);
  });

  test.each(["expired", "revoked"] as const)("makes a token %s for good, in the service's own words", async (as) => {
    const authorization = { headers: { authorization: "Bearer good" } };
    const { s, response } = await strike({ kind: "token", as }, authorization);
    expect([(response as Response).status, await body(response), s.done]).toEqual([401, as, 0]);
    expect((await fetch(`${s.origin}/count`, authorization)).status).toBe(401);
  });

  test("leaves a call without a token alone", async () => {
    const { response } = await strike({ kind: "token", as: "revoked" });
    expect((response as Response).status).toBe(200);
  });

  test("waits no longer than the sandbox lives", async () => {
    const s = await serveCounter();
    s.faults.add({ effect: { kind: "slow-first-byte", delayMs: 60_000 } });
    const call = fetch(`${s.origin}/count`);
    while (s.done === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    s.stopping.abort();
    expect((await call).status).toBe(500);
  });
});

describe("a claims challenge (fact 164)", () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
  const ask = async (passed: string | undefined, onlyCapable = false) => {
    const s = await serveCounter();
    s.faults.add({ effect: { kind: "claims-challenge", claims, onlyCapable } });
    s.tokens.issue("t", {
      issuer: "entra",
      audience: "a",
      clientId: "c",
      tenantId: "t",
      user: undefined,
      scopes: [],
      issuedAtMs: startMs,
      expiresAtMs: startMs + 1e6,
      ...(passed !== undefined && { claims: passed }),
    });
    return fetch(`${s.origin}/count`, { headers: { authorization: "Bearer t" } });
  };
  const capable = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
  const merged = '{"access_token":{"xms_cc":{"values":["cp1"]},"nbf":{"essential":true,"value":"1700000000"}}}';

  test.each<[string, string | undefined, boolean, number]>([
    ["meets a token without claims", undefined, false, 401],
    ["meets a token with other claims", capable, false, 401],
    ["lets a token pass that was asked for with the claims", claims, false, 200],
    ["lets one pass that has them among others", merged, false, 200],
    ["spares who did not declare cp1, when told so", undefined, true, 200],
    ["meets who declared cp1", capable, true, 401],
  ])("%s", async (_name, passed, onlyCapable, status) => {
    expect((await ask(passed, onlyCapable)).status).toBe(status);
  });

  test("names the claims in base64", async () => {
    const header = (await ask(undefined)).headers.get("www-authenticate") ?? "";
    expect(header).toMatch(/^Bearer .*error="insufficient_claims"/);
    expect(Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? "", "base64").toString()).toBe(claims);
  });
});
