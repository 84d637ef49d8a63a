import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isOutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import type { TokenRequest, TokenSource } from "../../../src/http/auth/auth.ts";
import { createChain } from "../../../src/http/chain.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { type Step, scripted } from "../support/scripted.ts";
import { createTestClock, settle } from "../support/test-clock.ts";

const api = "https://api.example";
const address = `${api}/api/v1/1/crm/Accounts`;

/** A token source that numbers its tokens and writes down what it is asked. */
function numbered(): { source: TokenSource; asked: TokenRequest[]; stale: string[] } {
  const asked: TokenRequest[] = [];
  const stale: string[] = [];
  return {
    asked,
    stale,
    source: {
      token: async (request) => `t${asked.push(request)}`,
      markStale: (token) => void stale.push(token),
    },
  };
}

async function send(url: string, steps: readonly Step[], init: RequestInit & { hints?: OperationHints } = {}) {
  const { source, asked, stale } = numbered();
  const { transport, sent } = scripted(steps);
  const { fetch } = createChain({
    fetch: transport,
    clock: createTestClock(),
    retry: { maxAttempts: 1 },
    auth: { source, allowedOrigins: [api, "https://files.example:8443"] },
  });
  const ending = await fetch(url, init).then(
    (response) => ({ status: response.status, error: undefined }),
    (error: unknown) => ({ status: undefined, error }),
  );
  return { ...ending, asked, stale, sent, tokens: sent.map(({ headers }) => headers["authorization"]) };
}

describe("the token goes to the API's own origins, and nowhere else", () => {
  test.each([
    ["another host", "https://evil.example/api"],
    ["the host as a subdomain of another", "https://api.example.evil.example/api"],
    ["the host as a user", "https://api.example@evil.example/api"],
    ["a user at the right host", "https://user:secret@api.example/api"],
    ["another port", "https://api.example:8443/api"],
    ["no TLS", "http://api.example/api"],
    ["a backslash", "https://evil.example\\@api.example/"],
    ["another scheme", "file:///etc/passwd"],
  ])("%s: nothing is sent, and no token asked for", async (_, url) => {
    const { error, sent, asked } = await send(url, [{ status: 200 }]);
    expect(error).toMatchObject({ code: "ORIGIN_REFUSED", repeatable: false });
    expect([sent, asked]).toEqual([[], []]);
    expect(inspect(error)).not.toContain("secret");
  });

  test.each([
    ["the host in capitals", "https://API.EXAMPLE/api", `${api}/api`],
    ["the default port", "https://api.example:443/api", `${api}/api`],
    ["a second origin", "https://files.example:8443/x", "https://files.example:8443/x"],
    ["no path", api, `${api}/`],
  ])("%s is one of them", async (_, url, want) => {
    const { status, sent, tokens } = await send(url, [{ status: 200 }]);
    expect([status, sent[0]?.url, tokens]).toEqual([200, want, ["Bearer t1"]]);
  });

  test.each([
    ["a next link", "d.__next"],
    ["an operation URL", "operation-location"],
    ["a media link", "@odata.mediaReadLink"],
  ])("%s that leads to another host is refused", async (kind) => {
    const links: Record<string, string> = { [kind]: "https://evil.example/page2?$skiptoken=guid'1'" };
    const { error, sent } = await send(links[kind] ?? "", [{ status: 200 }]);
    expect(error).toMatchObject({ code: "ORIGIN_REFUSED", origin: "https://evil.example" });
    expect(sent).toEqual([]);
  });

  test.each(["http://api.example", "ftp://api.example"])("allowedOrigins: %s is refused at the start", (origin) => {
    expect(() => createChain({ auth: { source: numbered().source, allowedOrigins: [origin] } })).toThrow(
      /is not https/,
    );
  });

  test("allowedOrigins: an empty list is refused, with what to write", () => {
    expect(() => createChain({ auth: { source: numbered().source, allowedOrigins: [] } })).toThrow(
      'allowedOrigins: ["https://start.exactonline.nl"]',
    );
  });
});

describe("redirects", () => {
  test("one to another host is refused without sending the token there", async () => {
    const { error, sent, tokens } = await send(address, [
      { status: 302, headers: { location: "https://evil.example/login?token=x" } },
    ]);
    expect(error).toMatchObject({
      code: "ORIGIN_REFUSED",
      origin: "https://evil.example",
      message: expect.stringContaining("The redirect leads to https://evil.example"),
    });
    expect([sent.length, tokens]).toEqual([1, ["Bearer t1"]]);
  });

  test("one within the origins is followed, with a token of its own", async () => {
    const { status, sent, tokens } = await send(address, [
      { status: 307, headers: { location: "https://files.example:8443/a" } },
      { status: 301, headers: { location: "/b" } },
      { status: 200 },
    ]);
    expect([status, sent.map(({ url }) => url), tokens]).toEqual([
      200,
      [address, "https://files.example:8443/a", "https://files.example:8443/b"],
      ["Bearer t1", "Bearer t2", "Bearer t3"],
    ]);
  });

  test("a write that may be repeated follows only a 307 or 308, with its body", async () => {
    const { sent } = await send(address, [{ status: 308, headers: { location: "/b" } }, { status: 201 }], {
      method: "POST",
      body: "{}",
      hints: { retry: "idempotent" },
    });
    expect(sent.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
      `POST ${address} {}`,
      `POST ${api}/b {}`,
    ]);
  });

  test("a write that may book twice is sent once, wherever it is redirected", async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { sent } = await send(address, [{ status, headers: { location: "/b" } }, { status: 201 }], {
        method: "POST",
        body: "{}",
      });
      expect([status, sent.length]).toEqual([status, 1]);
    }
  });

  test("a circle ends after 5 of them", async () => {
    const { status, sent, stale } = await send(
      address,
      Array.from({ length: 20 }, (): Step => ({ status: 302, headers: { location: "/again" } })),
    );
    expect([status, sent.length]).toEqual([302, 6]);
    // It says nothing of the token.
    expect(stale).toEqual([]);
  });

  test("fact 21: a redirect that answers an idempotent write stands for a 401", async () => {
    const { status, stale, sent } = await send(
      address,
      [{ status: 302, headers: { location: "/docs/Login.aspx" } }, { status: 204 }],
      { method: "PUT", body: "{}", hints: { retry: "idempotent" } },
    );
    expect([status, stale, sent.map(({ url }) => url)]).toEqual([204, ["t1"], [address, address]]);
  });

  test("a redirect that answers a write that may book twice is an unknown outcome", async () => {
    const { error, sent } = await send(address, [{ status: 302, headers: { location: "/docs/Login.aspx" } }], {
      method: "POST",
      body: "{}",
    });
    expect([sent.length, error]).toEqual([1, expect.objectContaining({ code: "OUTCOME_UNKNOWN", status: 302 })]);
  });
});

test.each([
  ["once", "never"],
  ["again", "idempotent"],
] as const)(
  "a write that may be sent %s and is redirected to a foreign host: the error names the host",
  async (_, retry) => {
    const { error, sent } = await send(
      address,
      [{ status: 307, headers: { location: "https://user:pass@other.example/in?token=secret" } }],
      { method: "POST", body: "{}", hints: { retry } },
    );
    expect(sent).toHaveLength(1);
    expect(error).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      status: 307,
      message: expect.stringContaining("Outcome unknown, it was redirected to https://other.example"),
      cause: expect.objectContaining({ code: "ORIGIN_REFUSED", origin: "https://other.example" }),
    });
    expect(String(error)).not.toMatch(/secret|pass@/);
  },
);

test("a circle of redirects of a write that may be repeated says nothing of the token", async () => {
  const { stale, error } = await send(
    address,
    Array.from({ length: 20 }, (): Step => ({ status: 308, headers: { location: "/again" } })),
    { method: "PUT", body: "{}", hints: { retry: "idempotent" } },
  );
  expect([stale, error]).toEqual([[], expect.objectContaining({ code: "OUTCOME_UNKNOWN", status: 308 })]);
});

describe("a 401 (facts 21, 22, 128)", () => {
  test("marks the token stale and is tried once more, with the new one", async () => {
    const { status, stale, tokens } = await send(address, [{ status: 401 }, { status: 200 }]);
    expect([status, stale, tokens]).toEqual([200, ["t1"], ["Bearer t1", "Bearer t2"]]);
  });

  test("a second one comes back to the caller", async () => {
    const { status, stale, sent } = await send(address, [{ status: 401 }, { status: 401 }, { status: 200 }]);
    expect([status, stale, sent.length]).toEqual([401, ["t1", "t2"], 2]);
  });

  test("a POST is tried once more too: a 401 was not processed", async () => {
    const { status, sent } = await send(address, [{ status: 401 }, { status: 201 }], {
      method: "POST",
      body: '{"a":1}',
    });
    expect([status, sent.map(({ body }) => body)]).toEqual([201, ['{"a":1}', '{"a":1}']]);
  });

  test("a body that is a stream is sent once", async () => {
    const { status, sent, stale } = await send(address, [{ status: 401 }], {
      method: "POST",
      body: ReadableStream.from([new Uint8Array([65])]),
      duplex: "half",
    });
    expect([status, sent.length, stale]).toEqual([401, 1, ["t1"]]);
  });

  test("fact 164: the claims challenge reaches the token source", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const challenge = `Bearer realm="", authorization_uri="https://login.example", error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
    const { asked, status } = await send(address, [
      { status: 401, headers: { "www-authenticate": challenge } },
      { status: 200 },
    ]);
    expect([status, asked.map((request) => request.claims)]).toEqual([200, [undefined, claims]]);
  });

  test("fact 21: a sign-in page where JSON was expected stands for a 401", async () => {
    const page: Step = {
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: "<title>Object moved</title>",
    };
    const { status, stale } = await send(address, [page, { status: 200 }], { hints: { expects: "json" } });
    expect([status, stale]).toEqual([200, ["t1"]]);
    const second = await send(address, [page, page], { hints: { expects: "json" } });
    expect(second.error).toMatchObject({ code: "UNEXPECTED_CONTENT", found: "text/html", status: 200 });
  });

  test("fact 21: redirected to the sign-in page, the new token goes to where the caller wanted", async () => {
    const { status, sent } = await send(
      address,
      [
        { status: 302, headers: { location: "/login" } },
        { status: 200, headers: { "content-type": "text/html" }, body: "<html>" },
        { status: 200 },
      ],
      { hints: { expects: "json" } },
    );
    expect([status, sent.map(({ url }) => url)]).toEqual([200, [address, `${api}/login`, address]]);
  });
});

describe("a write that is sent once is not sent again, though a repeat were harmless", () => {
  const twice = (step: Step, hints: OperationHints = {}) =>
    send(address, [step, { status: 204 }], {
      method: "PUT",
      body: "{}",
      hints: { retry: "idempotent", expects: "json", ...hints },
    });

  test.each<[string, Step]>([
    ["a page in place of its answer", { status: 200, headers: { "content-type": "text/html" }, body: "<html>" }],
    ["a redirect", { status: 307, headers: { location: "/elsewhere" } }],
    ["a redirect that turns it into a read", { status: 302, headers: { location: "/login" } }],
  ])("behind %s, which may follow its work", async (_, step) => {
    const { error, sent } = await twice(step, { once: true });
    expect([sent.length, isOutcomeUnknown(error)]).toEqual([1, true]);
    expect((await twice(step)).sent.length).toBe(2);
  });

  test("but for a 401, and the token behind a page is not used again", async () => {
    expect((await twice({ status: 401 }, { once: true })).tokens).toEqual(["Bearer t1", "Bearer t2"]);
    const page: Step = { status: 200, headers: { "content-type": "text/html" }, body: "<html>" };
    expect((await twice(page, { once: true })).stale).toEqual(["t1"]);
  });
});

test("the token source is told what the token is for", async () => {
  const { asked } = await send(address, [{ status: 200 }], { hints: { operationId: "ListAccounts", company: "1" } });
  expect(asked).toEqual([
    { operation: "ListAccounts", company: "1", origin: api, attempt: 1, claims: undefined, signal: undefined },
  ]);
});

test("a token that no header can carry is an error that does not show it", async () => {
  const { fetch } = createChain({
    fetch: scripted([]).transport,
    auth: { allowedOrigins: [api], source: { token: async () => "s3cret\r\nx: y", markStale: () => {} } },
  });
  const error = await fetch(address).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "TOKEN_MALFORMED" });
  expect(inspect(error)).not.toContain("s3cret");
});

test("a token source that never answers ends with the deadline, or with the caller's patience", async () => {
  const clock = createTestClock();
  const { fetch } = createChain({
    fetch: scripted([]).transport,
    clock,
    auth: { allowedOrigins: [api], source: { token: () => new Promise<string>(() => {}), markStale: () => {} } },
  });
  const controller = new AbortController();
  const endings = [fetch(address, { hints: { deadlineMs: 5000 } }), fetch(address, { signal: controller.signal })].map(
    (ending) => ending.catch((error: unknown) => error),
  );
  await settle();
  controller.abort("enough");
  await clock.runUntil(clock.now() + 5000);
  expect(await Promise.all(endings)).toEqual([expect.objectContaining({ code: "DEADLINE_EXCEEDED" }), "enough"]);
  expect(clock.pending).toBe(0);
});

test("an allowed host on loopback needs no TLS", async () => {
  const { transport, sent } = scripted([{ status: 200 }]);
  const { fetch } = createChain({
    fetch: transport,
    auth: { source: numbered().source, allowedOrigins: ["http://127.0.0.1:8080", "http://[::1]:1"] },
  });
  await fetch("http://127.0.0.1:8080/x");
  expect(sent[0]?.headers["authorization"]).toBe("Bearer t1");
});
