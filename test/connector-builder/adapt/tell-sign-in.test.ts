import { expect, test } from "vitest";
import { chooseSignIn } from "../../../src/connector-builder/adapt/choose-sign-in.ts";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";
import { tellSignIn } from "../../../src/connector-builder/adapt/tell-sign-in.ts";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";

const app = (tokenUrl: string): object => ({
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl, scopes: { "https://a.example/.default": "All" } } },
});

/** What is told of an operation that wants these schemes, when the connection has the sign-in that is chosen for it. */
function toldOf(securitySchemes: object, security: object[]): string[] {
  const document = {
    servers: [{ url: "https://a.example" }],
    paths: { "/a": { get: { operationId: "a" } } },
    security,
    components: { securitySchemes },
  };
  const operations = listOperations(document);
  const losses = new LossLog();
  tellSignIn(operations, chooseSignIn(document, operations)?.security, losses);
  return losses.all().map(({ became }) => became);
}

test("apps that sign in at Microsoft Entra ID are nothing to tell", () => {
  expect(toldOf({ app: app("https://login.microsoftonline.com/common/oauth2/v2.0/token") }, [{ app: [] }])).toEqual([]);
});

test.each([
  [
    "apps that sign in elsewhere",
    { app: app("https://a.example/token") },
    [{ app: [] }],
    "no sign-in: it wants OAuth 2.0 (clientCredentials, which the platform has for Microsoft Entra ID and a named resource only); by hand in apiProperties.json and under security",
  ],
  [
    "OpenID Connect",
    { open: { type: "openIdConnect", openIdConnectUrl: "https://a.example" } },
    [{ open: [] }],
    "no sign-in: it wants OpenID Connect; by hand in apiProperties.json and under security",
  ],
  [
    "two schemes together",
    { key: { type: "apiKey", in: "header", name: "K" }, basic: { type: "http", scheme: "basic" } },
    [{ key: [], basic: [] }],
    "no sign-in: it wants an API key in the header K together with HTTP basic; by hand in apiProperties.json and under security",
  ],
])("%s are told", (_, schemes, security, want) => {
  expect(toldOf(schemes, security)).toEqual([want]);
});

test("an app that signs in elsewhere need not, where people can", () => {
  const flows = {
    authorizationCode: { authorizationUrl: "https://a.example/a", tokenUrl: "https://a.example/t", scopes: {} },
  };
  const schemes = { person: { type: "oauth2", flows }, app: app("https://a.example/token") };
  expect(toldOf(schemes, [{ person: [] }, { app: [] }])).toEqual([]);
});
