import nock from "nock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { FakeStore } from "../support/fake-store.ts";
import type { Answer } from "../support/fake-token-endpoint.ts";
import { json, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

// An interceptor between the HTTP library and its sockets would hide what is tested here.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

const tokens = { access_token: "at-1", refresh_token: "rt-1", token_type: "Bearer", expires_in: 600 };
const text = JSON.stringify(tokens);

/** Answers with these bytes and headers. */
const says =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

async function ask(answer: Answer) {
  await using endpoint = await startFakeTokenEndpoint(answer);
  const store = new FakeStore(Date.now);
  const client = new OAuthClient({
    provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
    clientId: "app",
    clientSecret: "secret",
    store,
    account: "me",
  });
  await client.importGrant({ refreshToken: "rt-0" });
  const result = await client.token().then(
    ({ value }) => value,
    (error: unknown) => error,
  );
  return { result, stored: (await store.read("me"))?.grant.refreshToken, journal: await store.journal("me") };
}

describe("what can be read as a token answer is one: it may hold the only refresh token that works", () => {
  test.each<[string, Answer]>([
    ["text/plain", says(200, text, { "content-type": "text/plain" })],
    ["no content type", says(200, text)],
    ["text/html", says(200, text, { "content-type": "text/html; charset=utf-8" })],
    ["a type that is none", says(200, text, { "content-type": "json" })],
    ["application/octet-stream", says(200, text, { "content-type": "application/octet-stream" })],
    ["text/json", says(200, text, { "content-type": "text/json" })],
    ["a form's type around JSON", says(200, text, { "content-type": "application/x-www-form-urlencoded" })],
    ["201", says(201, text, { "content-type": "application/json" })],
    ["blanks around it", says(200, `\r\n ${text} \n`, { "content-type": "text/plain" })],
    ["a byte order mark before it", says(200, `\uFEFF${text}`, { "content-type": "application/json" })],
    [
      "a key that JSON libraries refuse",
      says(200, `{"__proto__":{},${text.slice(1)}`, { "content-type": "application/json" }),
    ],
    [
      "the form that some providers answer in",
      says(200, "access_token=at-1&refresh_token=rt-1&expires_in=600&token_type=Bearer", {
        "content-type": "application/x-www-form-urlencoded",
      }),
    ],
  ])("%s", async (_name, answer) => {
    expect(await ask(answer)).toMatchObject({ result: "at-1", stored: "rt-1" });
  });

  test("so is a refusal, whose code decides what happens next (RFC 6749 section 5.2)", async () => {
    const refusal = JSON.stringify({ error: "invalid_grant", error_description: "Old refresh token used" });
    for (const type of ["text/plain", "text/html", "application/json"])
      expect((await ask(says(400, refusal, { "content-type": type }))).result).toMatchObject({
        code: "REAUTHORIZATION_REQUIRED",
        provider: { providerCode: "invalid_grant" },
      });
  });
});

describe("an answer without a token is not a connection that broke", () => {
  test.each<[string, Answer, string]>([
    ["204", says(204, ""), "HTTP 204 without a readable token answer."],
    ["200 with nothing", says(200, ""), "HTTP 200 without a readable token answer."],
    ["200 with null", json(200, null), "HTTP 200 without a readable token answer."],
    ["200 with a number", json(200, 5), "HTTP 200 without a readable token answer."],
    ["200 with a text", json(200, "access_token"), "HTTP 200 without a readable token answer."],
    ["a redirect with nothing", says(302, "", { location: "/login" }), "HTTP 302 without a readable token answer."],
    [
      "a redirect with a page",
      says(302, "<html>", { location: "/login" }),
      "HTTP 302 without a readable token answer.",
    ],
    [
      "a page",
      says(200, "<html>a=b</html>", { "content-type": "text/html" }),
      "HTTP 200 without a readable token answer.",
    ],
    [
      "a sentence",
      says(200, "all=well", { "content-type": "text/plain" }),
      "HTTP 200 without a readable token answer.",
    ],
    ["JSON without a token", json(200, { hello: "there" }), "HTTP 200 without a token."],
    ["a gateway's page", says(502, "<html>", { "content-type": "text/html" }), "HTTP 502."],
  ])("%s", async (_name, answer, reason) => {
    const { result, stored, journal } = await ask(answer);
    expect([result, stored, journal]).toMatchObject([
      { code: "TOKEN_OUTCOME_UNKNOWN" },
      "rt-0",
      [{ outcome: { kind: "unknown", reason } }],
    ]);
  });
});
