import { expect, test } from "vitest";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import type { JsonObject } from "../../../src/kit/json-access.ts";
import { descriptions } from "../adapt/support/descriptions.ts";
import { makeConnector } from "../adapt/support/make-connector.ts";
import { answers, description } from "../adapt/support/write-description.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

/** The readme of a connector that is made of a description. */
function readmeOf(name: string, document: JsonObject): string {
  using collection = new TemporaryCollection();
  makeConnector(collection, name, document);
  const built = buildCollection(collection.folder, { generated: [], names: [name] });
  return built.files.get(`${name}/readme.md`) ?? "";
}

const ofKind = (name: string): string => readmeOf(name, descriptions[name] ?? {});
const portal = (text: string): string =>
  text.slice(text.indexOf("### In the maker portal"), text.indexOf("## After the import"));

test("a bearer token is typed alone where policies come along, and after Bearer where the portal imports one file", () => {
  const text = ofKind("forge");
  expect(text).toContain("Type it alone: a policy of the connector puts `Bearer ` before it.");
  expect(portal(text)).toContain(
    "| Authentication type | API Key |\n| Parameter label | `Bearer and your token` |\n| Parameter name | `Authorization` |\n| Parameter location | Header |",
  );
  expect(portal(text)).toContain("types `Bearer `, a space, and the token, such as `Bearer 0123abcd`.");
  expect(portal(text)).toContain("Nothing puts `Bearer` before the token");
});

test("a key that is no bearer token is typed as it is, everywhere", () => {
  const text = ofKind("files");
  expect(portal(text)).toContain("| Parameter name | `X-Key` |\n| Parameter location | Header |");
  expect(text).not.toContain("Bearer");
  expect(portal(ofKind("tasks"))).toContain("| Parameter name | `access_token` |\n| Parameter location | Query |");
});

test("a key in a cookie is not sent where policies are missing", () => {
  expect(portal(ofKind("events"))).toContain("The key is not sent: it belongs into the cookie `sid`");
});

test("a host that the connection names is the usual one where policies are missing", () => {
  expect(portal(ofKind("models"))).toContain("Every connection calls `eu.models.example`");
});

test("behind Microsoft Entra ID the registration is for the service of the connector", () => {
  const text = ofKind("directory");
  expect(text).toContain("search for the service behind `https://directory.example`");
  expect(text).not.toContain("Business Central");
});

test("triggers of any service are not told as those of Exact Online", () => {
  const text = ofKind("events");
  expect(text).toContain("1 trigger. The service calls the flow.");
  expect(text).not.toContain("Exact Online");
});

test("a sign-in that the connector could not take over is wanted, and the readme does not say that there is none", () => {
  const paths = { "/a": { get: { operationId: "read", responses: answers } } };
  const securitySchemes = { who: { type: "openIdConnect", openIdConnectUrl: "https://acme.example/known" } };
  const url = "https://acme.example";
  const more = { security: [{ who: [] }], components: { securitySchemes } };
  const text = readmeOf("acme", description("Acme", url, paths, more));
  expect(text).toContain(
    "## Before the import\n\nThis service wants OpenID Connect, and this connector does not have it yet: calls are refused until somebody adds it",
  );
  expect(readmeOf("acme", description("Acme", url, paths))).toContain(
    "## Before the import\n\nThis service wants no sign-in.",
  );
});
