import { expect, test } from "vitest";
import { entra, oauth2 } from "../../../src/oauth/index.ts";
import { grantParameters } from "../../../src/oauth/refresh/grant-parameters.ts";
import type { Grant } from "../../../src/oauth/token-store.ts";

const plain = oauth2({ tokenEndpoint: "https://login.example/token" });
const microsoft = entra({ tenant: "contoso.onmicrosoft.com", resource: "business-central" });
const grant: Grant = {
  version: 1,
  provider: "oauth2",
  clientId: "app",
  accessTokens: {},
  refreshToken: "rt-0",
  authorizedAtMs: 0,
};
const need = { key: "k", scope: ["a", "b", "a"], minTtlMs: 0 };

test("RFC 6749, section 6: a refresh sends the refresh token, and no scope where the provider keeps it", () => {
  expect(grantParameters(plain, "person", grant, need)).toEqual({
    grant_type: "refresh_token",
    refresh_token: "rt-0",
  });
});

test("where a refresh token is good for several resources, the scope names one, with what a person's sign-in adds", () => {
  const { scope, ...rest } = grantParameters(microsoft, "person", grant, { ...need, scope: ["a", "offline_access"] });
  expect(rest).toEqual({ grant_type: "refresh_token", refresh_token: "rt-0" });
  expect(scope?.split(" ").sort()).toEqual([...new Set(["a", "offline_access", ...microsoft.personScope])].sort());
});

test("RFC 6749, section 4.4.2: an application sends its scope, each once, and no refresh token", () => {
  expect(grantParameters(plain, "application", undefined, need)).toEqual({
    grant_type: "client_credentials",
    scope: "a b",
  });
  expect(grantParameters(plain, "application", undefined, { ...need, scope: [] })).toEqual({
    grant_type: "client_credentials",
  });
});

test("fact 164: a claims challenge goes along, for a person and for an application", () => {
  for (const type of ["person", "application"] as const)
    expect(grantParameters(plain, type, grant, { ...need, claims: "{}" })).toMatchObject({ claims: "{}" });
});

test("without a grant there is no refresh token to send", () => {
  expect(grantParameters(plain, "person", undefined, need)).toMatchObject({ refresh_token: "" });
});
