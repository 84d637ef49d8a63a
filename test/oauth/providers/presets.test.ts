import { describe, expect, test } from "vitest";
import type { EntraOptions } from "../../../src/oauth/index.ts";
import { dataverse, entra, exactOnline, oauth2 } from "../../../src/oauth/index.ts";
import { readTarget } from "../../../src/oauth/token-target.ts";

const configuration = expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID" });

describe("entra()", () => {
  test.each<[string, Omit<EntraOptions, "tenant">, string[]]>([
    ["Business Central", { resource: "business-central" }, ["https://api.businesscentral.dynamics.com/.default"]],
    [
      "the Admin Center: the same audience (fact 136)",
      { resource: "admin-center" },
      ["https://api.businesscentral.dynamics.com/.default"],
    ],
    ["Graph", { resource: "graph" }, ["https://graph.microsoft.com/.default"]],
    [
      "Graph of the US government",
      { resource: "graph", cloud: "us-government" },
      ["https://graph.microsoft.us/.default"],
    ],
    [
      "Dataverse",
      { resource: dataverse("https://contoso.crm4.dynamics.com/main.aspx?x=1") },
      ["https://contoso.crm4.dynamics.com/.default"],
    ],
    [
      "a resource that ends in a slash: two of them (fact 150)",
      { resource: "https://x.example/" },
      ["https://x.example//.default"],
    ],
    [
      "an app of one's own",
      { resource: "api://11111111-1111-1111-1111-111111111111" },
      ["api://11111111-1111-1111-1111-111111111111/.default"],
    ],
    [
      "scopes as text",
      { scope: "https://x.example/a https://x.example/b" },
      ["https://x.example/a", "https://x.example/b"],
    ],
  ])("asks for %s", (_name, options, scope) => {
    expect(entra({ tenant: "contoso.com", ...options }).scope).toEqual(scope);
  });

  test.each([
    ["public", "https://login.microsoftonline.com"],
    ["us-government", "https://login.microsoftonline.us"],
    ["china", "https://login.partner.microsoftonline.cn"],
  ] as const)("cloud %s has the authority %s (fact 166)", (cloud, authority) => {
    const { endpoints, identification } = entra({ tenant: "contoso.com", cloud, resource: "graph" });
    expect(endpoints).toEqual({
      authorization: `${authority}/contoso.com/oauth2/v2.0/authorize`,
      token: `${authority}/contoso.com/oauth2/v2.0/token`,
      deviceAuthorization: `${authority}/contoso.com/oauth2/v2.0/devicecode`,
      adminConsent: `${authority}/contoso.com/v2.0/adminconsent`,
    });
    expect(identification).toMatchObject({
      issuer: `${authority}/{tenantid}/v2.0`,
      jwksUri: `${authority}/contoso.com/discovery/v2.0/keys`,
    });
  });

  test.each([
    "https://login.example",
    "https://login.example/",
    "https://login.example/contoso.com",
    "https://login.example/contoso.com/",
  ])("authority %s is taken with its tenant or without", (authority) => {
    expect(entra({ tenant: "contoso.com", authority, resource: "graph" }).endpoints.token).toBe(
      "https://login.example/contoso.com/oauth2/v2.0/token",
    );
  });

  test("admin consent knows organizations, not common (fact 163)", () => {
    expect(entra({ tenant: "common", resource: "graph" }).endpoints.adminConsent).toBe(
      "https://login.microsoftonline.com/organizations/v2.0/adminconsent",
    );
  });

  test.each<[string, EntraOptions]>([
    ["neither resource nor scope", { tenant: "contoso.com" }],
    ["both", { tenant: "contoso.com", resource: "graph", scope: "User.Read" }],
    ["no tenant", { tenant: "", resource: "graph" }],
    ["a tenant that is a path", { tenant: "contoso.com/../x", resource: "graph" }],
    ["a resource that is a mere name", { tenant: "contoso.com", resource: "businesscentral" }],
    ["an authority that is no URL", { tenant: "contoso.com", resource: "graph", authority: "login" }],
  ])("refuses %s", (_name, options) => {
    expect(() => entra(options)).toThrow(configuration);
  });

  test.each<[string, readonly string[], "person" | "application", RegExp | undefined]>([
    ["named scopes of one resource", ["https://x.example/a", "https://x.example/b", "openid"], "person", undefined],
    [".default with OpenID scopes", ["https://x.example/.default", "openid", "offline_access"], "person", undefined],
    [
      ".default with a named scope",
      ["https://x.example/.default", "https://x.example/a"],
      "person",
      /already stands for all/,
    ],
    ["two resources", ["https://x.example/a", "https://y.example/b"], "person", /one resource/],
    ["Graph's short names and another resource (fact 177)", ["User.Read", "https://y.example/b"], "person", /graph/],
    ["an application with .default", ["https://x.example/.default"], "application", undefined],
    ["an application with a named scope", ["https://x.example/a"], "application", /exactly one scope/],
  ])("scopes: %s", (_name, scope, grantType, message) => {
    const read = () =>
      readTarget({ provider: entra({ tenant: "contoso.com", resource: "graph" }), grantType }, { scope });
    if (message) expect(read).toThrow(message);
    else expect(read().scope).toEqual(scope);
  });
});

describe("token targets", () => {
  const graph = { provider: entra({ tenant: "contoso.com", resource: "graph" }), grantType: "person" } as const;
  const exact = { provider: exactOnline({ country: "nl" }), grantType: "person" } as const;

  test("the order of scopes makes no other token", () => {
    expect(readTarget(graph, { scope: ["b", "a", "b"] }).key).toBe(readTarget(graph, { scope: ["a", "b"] }).key);
  });

  test.each([
    ["resource and scope at once", graph, { resource: "graph", scope: ["a"] }],
    ["a resource at a provider without resources", exact, { resource: "graph" }],
  ])("refuses %s", (_name, settings, options) => {
    expect(() => readTarget(settings, options)).toThrow(configuration);
  });

  test("no scope at Exact Online (fact 4)", () => {
    expect(readTarget(exact, {})).toEqual({ key: "default", scope: [] });
  });
});

describe("exactOnline()", () => {
  test.each([
    ["nl", "https://start.exactonline.nl"],
    ["uk", "https://start.exactonline.co.uk"],
    ["us", "https://start.exactonline.com"],
  ] as const)("%s is at %s (fact 1)", (country, origin) => {
    expect(exactOnline({ country }).endpoints).toEqual({
      authorization: `${origin}/api/oauth2/auth`,
      token: `${origin}/api/oauth2/token`,
    });
  });

  test("another origin stands in for all addresses; force_login is passed on (fact 3)", () => {
    const provider = exactOnline({ country: "be", origin: "http://127.0.0.1:9/x", forceLogin: true });
    expect(provider.endpoints.token).toBe("http://127.0.0.1:9/api/oauth2/token");
    expect(provider.identification).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/api\/v1\/current\/Me\?/),
      country: "be",
    });
    expect(provider.authorizationParameters).toEqual({ force_login: "1" });
  });

  test("refuses an unknown country and an origin that is none", () => {
    const country: string = "xx";
    expect(() => Reflect.apply(exactOnline, undefined, [{ country }])).toThrow(configuration);
    expect(() => exactOnline({ country: "nl", origin: "sandbox" })).toThrow(configuration);
  });
});

test.each([
  [{ tokenEndpoint: "/token" }],
  [{ tokenEndpoint: "https://x.example/token", authorizationEndpoint: "auth" }],
  [{ tokenEndpoint: "https://x.example/token", issuer: "https://x.example" }],
  [{ tokenEndpoint: "https://x.example/token", jwksUri: "https://x.example/keys" }],
])("oauth2(%j) is refused", (options) => {
  expect(() => oauth2(options)).toThrow(configuration);
});
