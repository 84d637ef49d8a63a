import { expect, test } from "vitest";
import { scaffoldConnector } from "../../../src/connector-builder/config/scaffold-connector.ts";
import { listAt, objectAt, textAt } from "../../../src/kit/json-access.ts";

const base = "https://login.microsoftonline.com/common/oauth2/v2.0";
const scopes = { "https://rows.example.com/.default": "All" };
const appFlow = { clientCredentials: { tokenUrl: `${base}/token`, scopes } };
const personFlow = { authorizationCode: { authorizationUrl: `${base}/authorize`, tokenUrl: `${base}/token`, scopes } };

/** Properties of a new connector for a description whose operations want this scheme. */
function propertiesFor(flows: object, url = "https://rows.example.com"): ReturnType<typeof objectAt> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Rows", version: "1" },
    servers: [{ url, variables: { region: { default: "eu" } } }],
    paths: { "/rows": { get: { operationId: "ListRows", summary: "List rows", responses: {} } } },
    security: [{ entra: [] }],
    components: { securitySchemes: { entra: { type: "oauth2", flows } } },
  };
  const files = scaffoldConnector(document, "rows.json", true);
  return objectAt(JSON.parse(files.get("apiProperties.json") ?? "{}"), "properties");
}

const setsOf = (properties: unknown): unknown[] => [
  ...listAt(objectAt(properties, "connectionParameterSets"), "values"),
];
const namesOf = (set: unknown): string[] => Object.keys(objectAt(set, "parameters"));

test("an app signs in by a set, and never by the parameters beside it", () => {
  const properties = propertiesFor(appFlow);
  expect(properties["connectionParameters"]).toEqual({});
  const [set, ...others] = setsOf(properties);
  expect(others).toEqual([]);
  expect(namesOf(set)).toEqual(["token", "token:clientId", "token:clientSecret", "token:TenantId"]);
  expect(objectAt(objectAt(objectAt(set, "parameters"), "token"), "oAuthSettings")).toMatchObject({
    identityProvider: "aad",
    customParameters: {
      loginUri: { value: "https://login.microsoftonline.com" },
      tenantId: { value: "common" },
      resourceUri: { value: "https://rows.example.com" },
      grantType: { value: "client_credentials" },
    },
  });
});

test("people and apps have a set each, and people the usual parameters as well", () => {
  const properties = propertiesFor({ ...appFlow, ...personFlow });
  expect(setsOf(properties).map((set) => textAt(set, "name"))).toEqual(["person", "servicePrincipal"]);
  expect(Object.keys(objectAt(properties, "connectionParameters"))).toEqual(["token", "token:TenantId"]);
});

test("a field of the connection stands in each set", () => {
  const properties = propertiesFor({ ...appFlow, ...personFlow }, "https://{region}.rows.example.com");
  for (const set of setsOf(properties)) expect(namesOf(set)).toContain("region");
});

test("people alone at version 2.0 ask to stay signed in", () => {
  const token = objectAt(objectAt(propertiesFor(personFlow), "connectionParameters"), "token");
  expect(objectAt(token, "oAuthSettings")).toMatchObject({
    identityProvider: "oauth2",
    scopes: ["https://rows.example.com/.default", "offline_access"],
  });
});
