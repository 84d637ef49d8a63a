import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { scaffoldConnector } from "../../../src/connector-builder/config/scaffold-connector.ts";
import { lintFolder } from "../../../src/connector-builder/lint/lint-folder.ts";
import { isObject, objectAt } from "../../../src/kit/json-access.ts";
import { document } from "../support/small-connector.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const flow = {
  authorizationUrl: "https://login.books.com/auth",
  tokenUrl: "https://login.books.com/token",
  scopes: { read: "Read" },
};
const list = document.paths["/rows"].get;
const books = {
  ...document,
  info: { title: "The Books' API (v2)", version: "2" },
  servers: [{ url: "https://books.com/v2" }],
  paths: {
    ...document.paths,
    "/rows": { get: { ...list, "x-paging": { style: "odata-v4", nextLink: "nextLink" } } },
    "/old": { get: { ...list, operationId: "ListOldRows", "x-paging": { style: "odata-v4", nextLink: "nextLink" } } },
  },
  components: {
    ...document.components,
    securitySchemes: { oauth2: { type: "oauth2", flows: { authorizationCode: flow } } },
  },
};

test("writes files that build, with nothing to complain of", () => {
  using collection = new TemporaryCollection();
  collection.write("specs/books.json", JSON.stringify(books));
  for (const [name, text] of scaffoldConnector(books, "../../specs/books.json", false))
    collection.write(`connector/books/${name}`, text);
  const built = buildCollection(collection.folder, { generated: [], names: ["books"] });
  for (const [path, text] of built.files) collection.write(`connector/${path}`, text);
  expect(built.connectors[0]?.definition).toMatchObject({
    host: "books.com",
    info: { title: "The Books v2" },
    securityDefinitions: { "oauth2-auth": flow },
  });
  expect(built.connectors[0]?.definition.paths["/v2/old"]?.get).toMatchObject({
    operationId: "ListOldRows",
    summary: "List old rows",
    "x-ms-pageable": { nextLinkName: "nextLink" },
  });
  expect(
    lintFolder(join(collection.folder, "books")).filter(
      ({ severity }) => severity === "error" || severity === "warning",
    ),
  ).toEqual([]);
});

test("signs in with a refresh address and without a secret; a publisher that is there is left alone", () => {
  const files = scaffoldConnector(books, "books.json", true);
  expect([...files.keys()]).toEqual(["connector.yaml", "apiProperties.json"]);
  const properties: unknown = JSON.parse(files.get("apiProperties.json") ?? "{}");
  const settings = objectAt(
    objectAt(objectAt(objectAt(properties, "properties"), "connectionParameters"), "token"),
    "oAuthSettings",
  );
  expect(settings).toEqual({
    identityProvider: "oauth2",
    clientId: "00000000-0000-0000-0000-000000000000",
    scopes: ["read"],
    redirectMode: "GlobalPerConnector",
    customParameters: {
      authorizationUrl: { value: flow.authorizationUrl },
      tokenUrl: { value: flow.tokenUrl },
      refreshUrl: { value: flow.tokenUrl },
    },
  });
  expect(isObject(properties) && JSON.stringify(properties).includes("ecret")).toBe(false);
});
