import { expect, test } from "vitest";
import type { RefusalKind } from "../../../src/oauth/grants/refusal.ts";
import { refusalError } from "../../../src/oauth/refresh/raise-refusal.ts";

const details = { providerCode: "e", status: 400 };
const evidence = [{ id: "i", generation: 1, owner: "p", startedAtMs: 0, deadlineMs: 1, ended: "not sent" }];

test.each<[RefusalKind, string, object]>([
  ["sign-in", "REAUTHORIZATION_REQUIRED", { signInUrl: "https://x/auth", evidence, claims: "c", provider: details }],
  ["consent", "CONSENT_REQUIRED", { provider: details }],
  ["client", "CLIENT_REJECTED", { provider: details }],
  ["declined", "SIGN_IN_FAILED", { provider: details }],
  ["configuration", "OAUTH_CONFIGURATION_INVALID", { provider: details }],
  ["later", "TOKEN_ENDPOINT_UNAVAILABLE", { retryAtMs: 61_000, provider: details }],
  ["not-expired", "TOKEN_ENDPOINT_UNAVAILABLE", { retryAtMs: 61_000 }],
  ["pending", "TOKEN_ENDPOINT_UNAVAILABLE", { retryAtMs: 61_000 }],
  ["slow-down", "TOKEN_ENDPOINT_UNAVAILABLE", { retryAtMs: 61_000 }],
])("a refusal of kind %s says what the caller can do: %s", (kind, code, more) => {
  const error = refusalError(
    { kind, error: "e", details, claims: "c" },
    { account: "me", nowMs: 1_000, signInUrl: "https://x/auth", evidence },
  );
  expect(error).toMatchObject({ code, ...more });
  expect(error.message).toMatch(/^me: /);
});

test("a pause that the provider names goes before ours, also one of nothing", () => {
  const at = (pauseMs: number) =>
    refusalError({ kind: "later", error: "e", details, pauseMs }, { account: "me", nowMs: 1_000 });
  expect([at(5_000), at(0)]).toMatchObject([{ retryAtMs: 6_000 }, { retryAtMs: 1_000 }]);
});
