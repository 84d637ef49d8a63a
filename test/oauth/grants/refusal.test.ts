import { describe, expect, test } from "vitest";
import type { RefusalKind, RefusedAnswer } from "../../../src/oauth/grants/refusal.ts";
import { readRefusal, withoutSecrets } from "../../../src/oauth/grants/refusal.ts";
import { entra, exactOnline } from "../../../src/oauth/index.ts";
import { refusalError } from "../../../src/oauth/refresh/raise-refusal.ts";

const microsoft = entra({ tenant: "contoso.com", resource: "graph" });
const exact = exactOnline({ country: "nl" });
const body = (error: string, more: Record<string, unknown> = {}): RefusedAnswer => ({
  status: 400,
  body: { error, ...more },
});

describe("one class per thing that the caller can do (fact 156)", () => {
  test.each<[string, RefusedAnswer, RefusalKind, string]>([
    ["invalid_grant", body("invalid_grant"), "sign-in", "REAUTHORIZATION_REQUIRED"],
    ["interaction_required", body("interaction_required", { claims: "{}" }), "sign-in", "REAUTHORIZATION_REQUIRED"],
    ["login_required", body("login_required"), "sign-in", "REAUTHORIZATION_REQUIRED"],
    ["consent_required", body("consent_required"), "consent", "CONSENT_REQUIRED"],
    [
      "invalid_grant whose suberror is consent_required (fact 158)",
      body("invalid_grant", { suberror: "consent_required" }),
      "consent",
      "CONSENT_REQUIRED",
    ],
    ["invalid_client", { ...body("invalid_client"), status: 401 }, "client", "CLIENT_REJECTED"],
    ["unauthorized_client", body("unauthorized_client"), "configuration", "OAUTH_CONFIGURATION_INVALID"],
    ["invalid_scope", body("invalid_scope"), "configuration", "OAUTH_CONFIGURATION_INVALID"],
    ["invalid_resource", body("invalid_resource"), "configuration", "OAUTH_CONFIGURATION_INVALID"],
    ["an error that nobody knows", body("made_up"), "configuration", "OAUTH_CONFIGURATION_INVALID"],
    ["an error named like a method of objects", body("constructor"), "configuration", "OAUTH_CONFIGURATION_INVALID"],
    ["temporarily_unavailable", body("temporarily_unavailable"), "later", "TOKEN_ENDPOINT_UNAVAILABLE"],
    ["429 with an unknown error", { ...body("throttled"), status: 429 }, "later", "TOKEN_ENDPOINT_UNAVAILABLE"],
    ["a page instead of JSON", { status: 403, body: undefined }, "later", "TOKEN_ENDPOINT_UNAVAILABLE"],
    ["access_denied", body("access_denied"), "declined", "SIGN_IN_FAILED"],
    [
      "numbers decide nothing (fact 155)",
      body("invalid_grant", { error_codes: [65001], error_description: "AADSTS65001: consent" }),
      "sign-in",
      "REAUTHORIZATION_REQUIRED",
    ],
  ])("Entra: %s", (_name, answer, kind, code) => {
    const refusal = readRefusal(answer, microsoft, [], 0);
    expect([refusal.kind, refusalError(refusal, { account: "me", nowMs: 0 })]).toEqual([
      kind,
      expect.objectContaining({ code }),
    ]);
  });

  test.each<[string, RefusedAnswer, RefusalKind]>([
    [
      "not expired, in the description (fact 16)",
      body("access_denied", { error_description: "Rate limit exceeded: access_token not expired" }),
      "not-expired",
    ],
    [
      "not expired, in the header alone",
      { ...body("access_denied"), reason: "TooEarlyToRefreshTokens: Rate limit exceeded: access_token not expired" },
      "not-expired",
    ],
    [
      "too many calls (fact 18)",
      body("access_denied", { error_description: "Rate limit exceeded: token requests of a day" }),
      "later",
    ],
    ["old refresh token (fact 12)", body("invalid_grant", { error_description: "Old refresh token used" }), "sign-in"],
    [
      "expired refresh token (fact 19)",
      body("invalid_request", { error_description: "The refresh token expired at 1/2/2026 and it is now 2/3/2026" }),
      "sign-in",
    ],
    [
      "another invalid_request",
      body("invalid_request", { error_description: "grant_type is missing" }),
      "configuration",
    ],
  ])("Exact Online: %s", (_name, answer, kind) => {
    expect(readRefusal(answer, exact, [], 0).kind).toBe(kind);
  });
});

test("details of Entra are kept for logs; the message says what to do", () => {
  const answer = body("invalid_grant", {
    error_description: "AADSTS50173: revoked",
    error_codes: [50173],
    trace_id: "t-1",
    correlation_id: "c-1",
    claims: '{"a":1}',
    suberror: "bad_token",
  });
  const error = refusalError(readRefusal(answer, microsoft, [], 0), {
    account: "me",
    nowMs: 0,
    signInUrl: "https://app/login",
  });
  expect(error).toMatchObject({
    account: "me",
    signInUrl: "https://app/login",
    claims: '{"a":1}',
    provider: {
      providerCode: "invalid_grant",
      status: 400,
      description: "AADSTS50173: revoked",
      suberror: "bad_token",
      aadsts: ["AADSTS50173"],
      traceId: "t-1",
      correlationId: "c-1",
    },
    message:
      "me: sign in again (open the address in signInUrl). The provider does not accept the grant any more. The provider said invalid_grant (AADSTS50173, HTTP 400, trace t-1, correlation c-1): AADSTS50173: revoked",
  });
});

describe("a client in a loop is told to slow down, not to sign in (fact 157)", () => {
  test.each<[string, RefusedAnswer]>([
    ["in the description", body("invalid_grant", { error_description: "AADSTS50196: a client request loop" })],
    ["by its number alone", body("invalid_grant", { error_codes: [50196] })],
    ["as 429, whatever the error says", { ...body("invalid_grant"), status: 429 }],
  ])("%s", (_name, answer) => {
    const refusal = readRefusal(answer, microsoft, [], 0);
    expect([refusal.kind, refusalError(refusal, { account: "me", nowMs: 0 })]).toEqual([
      "later",
      expect.objectContaining({ code: "TOKEN_ENDPOINT_UNAVAILABLE", retryAtMs: 60_000 }),
    ]);
  });

  test("a number that only begins like it decides nothing", () => {
    expect(readRefusal(body("invalid_grant", { error_codes: [501961] }), microsoft, [], 0).kind).toBe("sign-in");
  });
});

test.each([
  ["bad token abcdef!", ["abcdef"], "bad token REDACTED!"],
  ["x=a%20b%2Bc", ["a b+c"], "x=REDACTED"],
  ["x=a+b%2Bc", ["a b+c"], "x=REDACTED"],
  ['{"x":"a\\"bc"}', ['a"bc'], '{"x":"REDACTED"}'],
  ["a short one stays: abc", ["abc"], "a short one stays: abc"],
])("%s without %j", (text, secrets, want) => {
  expect(withoutSecrets(text, secrets)).toBe(want);
});

test("a description is cut to 500 characters", () => {
  expect(
    readRefusal(body("x", { error_description: "d".repeat(9_000) }), microsoft, [], 0).details.description,
  ).toHaveLength(500);
});
