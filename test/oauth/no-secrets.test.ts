import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { OAuthClientOptions } from "../../src/oauth/index.ts";
import { entra, exactOnline, OAuthClient, oauth2, readImportedTokens } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import type { Answer } from "./support/fake-token-endpoint.ts";
import { json, startFakeTokenEndpoint } from "./support/fake-token-endpoint.ts";
import { createTestClock } from "./support/test-clock.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Every way in which a value could get into a log. */
function everyPrint(value: unknown): string {
  const own =
    typeof value === "object" && value !== null
      ? Object.getOwnPropertyNames(value).map((name) => String(Reflect.get(value, name)))
      : [];
  const stack = value instanceof Error ? `${value.stack} ${String(value.cause)}` : "";
  return [
    inspect(value, { depth: 12, showHidden: true }),
    inspect(value, { getters: false, depth: 3 }),
    JSON.stringify(value),
    String(value),
    stack,
    ...own,
  ].join("\n");
}

/** Answers that a provider should not give, and proxies sometimes do: they repeat what they were sent. */
const answers: Record<string, Answer> = {
  tokens: json(200, {
    access_token: "ACCESS-mark-1",
    refresh_token: "REFRESH-mark-2",
    expires_in: 600,
    token_type: "Bearer",
  }),
  "a refusal that repeats the request": (request, response) =>
    json(400, {
      error: "invalid_grant",
      error_description: `bad: ${request.body} ${decodeURIComponent(request.body)} ${request.parameters.get("refresh_token")}`,
      trace_id: request.parameters.get("refresh_token"),
    })(request, response),
  "an error code that repeats the request": (request, response) =>
    json(400, {
      error: request.parameters.get("client_secret") ?? "x",
      suberror: request.body,
      claims: request.body,
      error_codes: [request.body],
    })(request, response),
  "a rejected client": (request, response) =>
    json(401, { error: "invalid_client", error_description: `${request.headers.authorization} ${request.body}` })(
      request,
      response,
    ),
  consent: (request, response) =>
    json(400, { error: "consent_required", error_description: request.body })(request, response),
  "a page of a proxy": (request, response) =>
    void response.writeHead(403, { "content-type": "text/html" }).end(`<pre>${request.body}</pre>`),
  "500": (request, response) =>
    json(500, { error: "server_error", error_description: request.body })(request, response),
  patience: (request, response) =>
    json(429, { error: "temporarily_unavailable", error_description: request.body })(request, response),
  "not JSON": (request, response) =>
    void response
      .writeHead(200, { "content-type": "application/json" })
      .end(`{"access_token":"ACCESS-mark-1","x":${request.body}`),
  "a cut": (_request, response) => void response.destroy(),
  "not expired": (request, response) =>
    json(400, { error: "access_denied", error_description: `access_token not expired ${request.body}` })(
      request,
      response,
    ),
  "an incomplete answer": json(200, { refresh_token: "REFRESH-mark-2", id_token: "IDTOKEN-mark-3" }),
};

/** Marked, and with characters that are written differently in forms, URLs, JSON and Basic. */
const secretText = fc
  .string({ minLength: 6, maxLength: 30, unit: fc.constantFrom(..."abcXYZ019 %&+=/\\\"'<>:._~-") })
  .map((text) => `MARK${text.trim()}KRAM`);

/** What may be printed on the way, gathered from errors, values, events, status and journal. */
async function walk(
  options: Pick<OAuthClientOptions, "provider" | "clientSecret" | "certificate" | "grant">,
  refreshToken: string,
): Promise<string> {
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const client = new OAuthClient({
    ...options,
    clientId: "app",
    store,
    account: "me",
    redirectUri: "https://app.example.com/callback",
    runtime: clock,
    timing: { requestTimeoutMs: 500 },
  });
  const prints: unknown[] = [client];
  for (const name of ["refreshed", "reauthorizationRequired", "expiringSoon"] as const)
    client.on(name, (event) => void prints.push(event));
  const run = async (work: () => Promise<unknown>) => prints.push(await work().catch((error: unknown) => error));
  if (options.grant !== "client_credentials") await client.importGrant({ refreshToken });
  for (let round = 0; round < 2; round++) {
    await run(() => client.token());
    await run(() => client.refresh());
    await run(() => client.keepAlive());
    await run(() => client.status());
    clock.advance(90_000);
  }
  const signIn = client.authorizationUrl();
  prints.push(signIn);
  await run(() => client.exchange(`https://app.example.com/callback?code=CODE-mark-4&state=${signIn.pending.state}`));
  prints.push(await store.journal("me"));
  // The verifier is known only now.
  return `${prints.map(everyPrint).join("\n")}`.replaceAll(signIn.pending.codeVerifier, "VERIFIER-mark-5");
}

const marks = /MARK|KRAM|[A-Z]+-mark-\d/;

describe("no secret in any error, print, JSON, stack, event, status or journal", () => {
  test.each(Object.entries(answers))("when the token endpoint answers %s", async (_name, answer) => {
    await using endpoint = await startFakeTokenEndpoint(answer);
    const writes: string[] = [];
    const spies = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")].map((spy) =>
      spy.mockImplementation((chunk) => writes.push(String(chunk)) > 0),
    );
    try {
      await fc.assert(
        fc.asyncProperty(
          secretText,
          secretText,
          fc.constantFrom("body" as const, "basic" as const),
          fc.boolean(),
          async (secret, refreshToken, clientAuthentication, application) => {
            const provider = oauth2({
              tokenEndpoint: `${endpoint.origin}/token`,
              authorizationEndpoint: `${endpoint.origin}/auth`,
              clientAuthentication,
            });
            const printed = await walk(
              { provider, clientSecret: secret, grant: application ? "client_credentials" : "authorization_code" },
              refreshToken,
            );
            expect(printed.match(marks)).toBeNull();
            const basic = endpoint.seen.flatMap(
              (request) => request.headers.authorization?.slice("Basic ".length) ?? [],
            );
            for (const value of basic) expect(printed).not.toContain(value);
          },
        ),
        { numRuns: 8 },
      );
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(writes.join("").match(marks)).toBeNull();
  });

  test("with Exact Online's and Entra's presets and a certificate", async () => {
    await using endpoint = await startFakeTokenEndpoint(answers["a refusal that repeats the request"]);
    const pem = ["cert.pem", "key.pem"]
      .map((name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"))
      .join("");
    const exact = await walk(
      { provider: exactOnline({ country: "nl", origin: endpoint.origin }), clientSecret: "MARK-secret" },
      "MARK-refresh",
    );
    const app = await walk(
      {
        provider: entra({ tenant: "contoso.com", resource: "graph", authority: endpoint.origin }),
        certificate: { pem },
        grant: "client_credentials",
      },
      "",
    );
    const sent = endpoint.seen.flatMap((request) => request.parameters.get("client_assertion") ?? []);
    expect(sent.length).toBeGreaterThan(0);
    expect(exact.match(marks)).toBeNull();
    for (const assertion of sent) expect(app).not.toContain(assertion);
    expect(app).not.toContain("PRIVATE KEY");
  });

  test.each(["simple-oauth2*", "*", "express:*,simple-oauth2:client", "simple-oauth2:request-options", "simple-*"])(
    "DEBUG=%s: refuses to start",
    (debug) => {
      vi.stubEnv("DEBUG", debug);
      expect(
        () =>
          new OAuthClient({
            provider: exactOnline({ country: "nl" }),
            clientId: "app",
            clientSecret: "s",
            store: new FakeStore(Date.now),
          }),
      ).toThrow(
        expect.objectContaining({
          code: "OAUTH_CONFIGURATION_INVALID",
          message: expect.stringMatching(/-simple-oauth2\*/),
        }),
      );
    },
  );

  test.each(["", "express:*", "*,-simple-oauth2*", "simple-oauth2", "not-simple-oauth2:client"])(
    "DEBUG=%s: starts",
    (debug) => {
      vi.stubEnv("DEBUG", debug);
      expect(
        () =>
          new OAuthClient({
            provider: exactOnline({ country: "nl" }),
            clientId: "app",
            clientSecret: "s",
            store: new FakeStore(Date.now),
          }),
      ).not.toThrow();
    },
  );

  test("DEBUG switched on later: no request is sent", async () => {
    await using endpoint = await startFakeTokenEndpoint();
    const client = new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
      clientId: "app",
      clientSecret: "s",
      store: new FakeStore(Date.now),
      grant: "client_credentials",
    });
    vi.stubEnv("DEBUG", "simple-oauth2*");
    await expect(client.token()).rejects.toMatchObject({ code: "OAUTH_CONFIGURATION_INVALID" });
    expect(endpoint.seen).toEqual([]);
  });

  test("a secret that simple-oauth2 would quote in its error, and a file that JSON.parse would quote", async () => {
    await using endpoint = await startFakeTokenEndpoint();
    const client = new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
      clientId: "app",
      clientSecret: "MARK-é\n",
      store: new FakeStore(Date.now),
      grant: "client_credentials",
    });
    const errors = [await client.token().catch((error: unknown) => error)];
    for (const text of ['{"refresh_token": MARK', '"MARK"', '{"x":"MARK"}']) {
      try {
        readImportedTokens(text);
      } catch (error) {
        errors.push(error);
      }
    }
    expect(errors).toHaveLength(4);
    for (const error of errors)
      expect([Reflect.get(Object(error), "code"), everyPrint(error).match(marks)]).toEqual([
        "OAUTH_CONFIGURATION_INVALID",
        null,
      ]);
  });
});

test("the check itself finds a mark in a cause, a hidden property and a stack", () => {
  expect(everyPrint(new Error("x", { cause: new Error("MARK1") }))).toMatch(marks);
  expect(everyPrint(Object.defineProperty({}, "hidden", { value: "MARK2", enumerable: false }))).toMatch(marks);
  expect(everyPrint(new Error("MARK3"))).toMatch(marks);
});
