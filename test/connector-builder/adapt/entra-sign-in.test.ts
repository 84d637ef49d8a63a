import { expect, test } from "vitest";
import { entraSignIn, isEntra } from "../../../src/connector-builder/adapt/entra-sign-in.ts";

const token = "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token";
const authorize = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize";
const all = "https://api.contoso.example/.default";
const app = (tokenUrl: string, ...scopes: string[]): { clientCredentials: object } => ({
  clientCredentials: { tokenUrl, scopes: Object.fromEntries(scopes.map((scope) => [scope, ""])) },
});

test.each([
  ["the default scope", app(token, "openid", all), "https://api.contoso.example"],
  ["an app by its name", app(token, "api://contoso/read"), "api://contoso"],
  [
    "an app by its id",
    app(token, "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e/.default"),
    "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e",
  ],
  ["no scope that names a resource", app(token, "openid", "User.Read"), undefined],
  ["another service", app("https://login.contoso.example/oauth2/token", all), undefined],
  ["one that only looks like it", app("https://login.microsoftonline.com.evil.example/c/oauth2/token", all), undefined],
  [
    "people alone",
    { authorizationCode: { authorizationUrl: authorize, tokenUrl: token, scopes: { [all]: "" } } },
    undefined,
  ],
])("the resource of %s", (_, flows, want) => {
  expect(entraSignIn({ type: "oauth2", flows })?.resource).toBe(want);
});

test("people sign in as well where the scheme has both flows", () => {
  const flows = { ...app(token, all), authorizationCode: { authorizationUrl: authorize, tokenUrl: token, scopes: {} } };
  expect(entraSignIn({ type: "oauth2", flows })).toEqual({
    loginUri: "https://login.microsoftonline.com",
    tenant: "contoso.com",
    resource: "https://api.contoso.example",
    person: true,
  });
});

test("what stands for a tenant in the description is the one of each customer", () => {
  const flows = app("https://login.microsoftonline.us/{tenantId}/oauth2/v2.0/token", all);
  expect(entraSignIn({ type: "oauth2", flows })).toMatchObject({
    loginUri: "https://login.microsoftonline.us",
    tenant: "common",
    person: false,
  });
});

test("addresses of Entra are told from others", () => {
  expect([isEntra(token), isEntra("https://contoso.example/oauth2/token"), isEntra("")]).toEqual([true, false, false]);
});
