import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isNode, type Node, nodeAt, nodesAt, textAt } from "../../../src/spec-tools/diff/node.ts";
import { fixIds } from "../../../src/spec-tools/postman/fix-ids.ts";
import { plainSchemas } from "../../../src/spec-tools/postman/plain-schemas.ts";
import { signIn } from "../../../src/spec-tools/postman/sign-in.ts";
import { toPostmanCollection } from "../../../src/spec-tools/postman/to-postman-collection.ts";

function documentOf(api: string): Node {
  const document: unknown = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
  return isNode(document) ? document : {};
}

/** `GET /api/v1/{division}/crm/Accounts` of every request, folders in any depth. */
function requestsOf(item: Node): string[] {
  if ("item" in item) return nodesAt(item, "item").flatMap(requestsOf);
  const request = nodeAt(item, "request");
  const path = nodeAt(request, "url")["path"];
  const segments = (Array.isArray(path) ? path.map(String) : []).map((segment) =>
    segment.replace(/^:(\w+)$/, "{$1}").replace(/\{\{(\w+)\}\}/g, "{$1}"),
  );
  return [`${textAt(request, "method")} /${segments.join("/")}`];
}

function operationsOf(document: Node): string[] {
  return Object.entries(nodeAt(document, "paths")).flatMap(([path, item]) =>
    Object.keys(isNode(item) ? item : {})
      .filter((name) => ["get", "put", "post", "patch", "delete"].includes(name))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
}

const settingsOf = (auth: object | undefined): Record<string, unknown> =>
  Object.fromEntries(
    nodesAt(isNode(auth) ? auth : {}, "oauth2").map((setting) => [textAt(setting, "key") ?? "", setting["value"]]),
  );

describe.each([
  ["business-central-admin", 75],
  ["business-central-automation", 85],
  ["business-central", 886],
  ["exact-online", 1117],
])("the collection of %s", (api, count) => {
  const document = documentOf(api);

  test("has each operation of the spec as one request, and is the same text each time", async () => {
    const [one, other] = [await toPostmanCollection(api, document), await toPostmanCollection(api, document)];
    const requests = one.item.flatMap(requestsOf);
    expect(requests.length).toBe(count);
    expect(requests.sort()).toEqual(operationsOf(document).sort());
    expect(JSON.stringify(other) === JSON.stringify(one)).toBe(true);
    const secret = one.variable.find((variable) => variable["key"] === "clientSecret");
    expect([secret?.["value"], secret?.["type"]]).toEqual(["", "secret"]);
  }, 180_000);
});

describe("sign-in", () => {
  test("to Exact Online follows the country of the server", () => {
    expect(settingsOf(signIn(documentOf("exact-online"))?.auth)).toEqual({
      grant_type: "authorization_code",
      authUrl: "{{baseUrl}}/api/oauth2/auth",
      accessTokenUrl: "{{baseUrl}}/api/oauth2/token",
      refreshTokenUrl: "{{baseUrl}}/api/oauth2/token",
      clientId: "{{clientId}}",
      clientSecret: "{{clientSecret}}",
      scope: "",
      state: "{{$guid}}",
      redirect_uri: "https://oauth.pstmn.io/v1/callback",
      client_authentication: "body",
      addTokenTo: "header",
      useBrowser: true,
    });
  });

  test("to Entra has the tenant as a variable, PKCE, and no .default beside a permission", () => {
    expect(settingsOf(signIn(documentOf("business-central-admin"))?.auth)).toMatchObject({
      grant_type: "authorization_code_with_pkce",
      challengeAlgorithm: "S256",
      authUrl: "https://login.microsoftonline.com/{{tenant}}/oauth2/v2.0/authorize",
      scope: "https://api.businesscentral.dynamics.com/user_impersonation offline_access",
    });
  });

  test("is left out where the description knows none", async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Rows", version: "1" },
      paths: { "/rows": { get: { summary: "List rows", responses: { "200": { description: "Rows." } } } } },
    };
    const collection = await toPostmanCollection("rows", document);
    expect([collection.auth, collection.variable.map((variable) => variable["key"])]).toEqual([undefined, ["baseUrl"]]);
  });
});

test("optional query parameters are there and switched off, required ones are on", async () => {
  const parameters = [
    { name: "a", in: "query", required: true, schema: { type: "string" } },
    { name: "b", in: "query", schema: { type: "string" } },
  ];
  const { item } = await toPostmanCollection("rows", {
    openapi: "3.1.0",
    info: { title: "Rows", version: "1" },
    paths: { "/rows": { get: { summary: "List rows", parameters, responses: { "200": { description: "Rows." } } } } },
  });
  expect(
    nodesAt(nodeAt(nodeAt(item[0] ?? {}, "request"), "url"), "query").map(({ key, disabled }) => [key, disabled]),
  ).toEqual([
    ["a", false],
    ["b", true],
  ]);
});

test("an id comes from its place alone", () => {
  const random = (id: string): object => ({
    id,
    item: [
      { name: "One", id },
      { name: "Two", id },
    ],
  });
  expect(fixIds(random("x"), "a")).toEqual(fixIds(random("y"), "a"));
  expect(fixIds(random("x"), "a")).not.toEqual(fixIds(random("x"), "b"));
  const [one, two] = nodesAt([fixIds(random("x"), "a")].find(isNode) ?? {}, "item").map(({ id }) => id);
  expect(one).not.toBe(two);
});

test("nothing of a schema is left to chance", () => {
  const schema = {
    type: ["null", "string"],
    pattern: "^[0-9]+$",
    enum: [null, "a", "b"],
    properties: { pattern: { type: "string" }, enum: { type: "integer", enum: [1, 2], default: 2 } },
  };
  expect(plainSchemas({ type: "object", additionalProperties: { type: "string" } })).toEqual({
    type: "object",
    additionalProperties: false,
  });
  expect(plainSchemas({ type: "object" })).toEqual({ type: "object", additionalProperties: false });
  expect(plainSchemas(schema)).toEqual({
    type: "string",
    enum: ["a"],
    properties: { pattern: { type: "string" }, enum: { type: "integer", enum: [2], default: 2 } },
  });
});
