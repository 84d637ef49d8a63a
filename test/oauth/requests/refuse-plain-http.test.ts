import { describe, expect, test } from "vitest";
import type { Provider } from "../../../src/oauth/index.ts";
import { entra, exactOnline, OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { defaultTiming } from "../../../src/oauth/refresh/refresh-settings.ts";
import { sendRevocation, sendTokenRequest } from "../../../src/oauth/requests/token-request.ts";
import { systemRuntime } from "../../../src/oauth/runtime.ts";
import { authorizeDevice } from "../../../src/oauth/sign-in/authorize-device.ts";
import { readExactMe } from "../../../src/oauth/sign-in/exact-me.ts";
import { checkIdToken } from "../../../src/oauth/sign-in/id-token.ts";
import type { IdentifyContext } from "../../../src/oauth/sign-in/identity.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

const clear = "http://id.example.com";
const safe = "https://id.example.com";
const tokenEndpoint = `${safe}/token`;
const clientOf = (provider: Provider) =>
  new OAuthClient({ provider, clientId: "app", clientSecret: "secret", store: memoryTokenStore() });

describe("an address in plain http is refused when a client is made (RFC 6749 section 3.2, RFC 8252 section 7.3)", () => {
  test.each<[string, Provider, string]>([
    ["the token endpoint", oauth2({ tokenEndpoint: `${clear}/token` }), "oauth2: the token endpoint"],
    [
      "the sign-in form",
      oauth2({ tokenEndpoint, authorizationEndpoint: `${clear}/auth` }),
      "oauth2: the authorization endpoint",
    ],
    [
      "the device endpoint",
      oauth2({ tokenEndpoint, deviceAuthorizationEndpoint: `${clear}/device` }),
      "oauth2: the deviceAuthorization endpoint",
    ],
    [
      "the revocation endpoint",
      oauth2({ tokenEndpoint, revocationEndpoint: `${clear}/revoke` }),
      "oauth2: the revocation endpoint",
    ],
    ["the keys", oauth2({ tokenEndpoint, issuer: safe, jwksUri: `${clear}/keys` }), "oauth2: jwksUri"],
    [
      "Entra",
      entra({ tenant: "contoso.com", resource: "graph", authority: clear }),
      "entra: the authorization endpoint",
    ],
    ["Exact Online", exactOnline({ country: "nl", origin: clear }), "exact-online: the authorization endpoint"],
    [
      "current/Me alone",
      { ...exactOnline({ country: "nl" }), identification: { kind: "exact-me", url: `${clear}/me`, country: "nl" } },
      "exact-online: the address of current/Me",
    ],
  ])("%s", (_name, provider, what) => {
    expect(() => clientOf(provider)).toThrow(
      expect.objectContaining({
        code: "OAUTH_CONFIGURATION_INVALID",
        message: `${what} is http://id.example.com, and without TLS anybody on the way reads secrets and tokens. Use its https address; plain http is for this machine alone (127.0.0.1, [::1], localhost).`,
      }),
    );
  });

  test("an endpoint that is no address says so", () => {
    const provider = { ...oauth2({ tokenEndpoint }), endpoints: { token: "id.example.com/token" } };
    expect(() => clientOf(provider)).toThrow("oauth2: the token endpoint is no absolute URL. Give its https address.");
  });

  test.each(["http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost:8080", safe])(
    "%s is accepted",
    (origin) => {
      expect(clientOf(exactOnline({ country: "nl", origin })).account).toBeUndefined();
    },
  );
});

describe("and again where it would be asked, whoever made the settings", () => {
  const asked: string[] = [];
  const context: IdentifyContext = {
    provider: oauth2({ tokenEndpoint }),
    clientId: "app",
    nonce: undefined,
    runtime: {
      ...systemRuntime,
      fetch: async (url) => {
        asked.push(url);
        return new Response("{}");
      },
    },
  };
  const answer = { accessToken: "at", tokenType: "Bearer", lifetimeSeconds: 60 };
  const authentication = { method: "body", secretParamName: "client_secret", secret: "s", parameters: {} } as const;
  const request = { endpoint: `${clear}/token`, clientId: "app", authentication, timeoutMs: 1_000 };

  test.each<[string, () => Promise<unknown>]>([
    ["tokens", () => sendTokenRequest({ ...request, parameters: { grant_type: "client_credentials" } })],
    ["a revocation", () => sendRevocation(request, "rt")],
    [
      "a device code",
      () =>
        authorizeDevice(
          {
            provider: oauth2({ tokenEndpoint, deviceAuthorizationEndpoint: `${clear}/device` }),
            clientId: "app",
            credential: { kind: "none" },
            grantType: "person",
            store: memoryTokenStore(),
            runtime: context.runtime,
            timing: defaultTiming,
            owner: "p",
          },
          { scope: [], key: "default", account: "me", show: () => undefined },
        ),
    ],
    ["current/Me", () => readExactMe({ kind: "exact-me", url: `${clear}/me`, country: "nl" }, answer, context)],
    [
      "keys",
      () =>
        checkIdToken({ kind: "id-token", jwksUri: `${clear}/keys`, issuer: safe, userClaim: "sub" }, "a.b.c", context),
    ],
  ])("%s", async (_name, ask) => {
    await expect(ask()).rejects.toMatchObject({ code: "OAUTH_CONFIGURATION_INVALID" });
    expect(asked).toEqual([]);
  });
});
