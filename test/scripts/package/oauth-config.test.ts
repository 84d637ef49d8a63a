import { createRequire } from "node:module";
import { expect, test } from "vitest";
import {
  AuthorizationCodeSchema,
  attempt,
  ClientCredentialsSchema,
  ResourceOwnerPasswordSchema,
} from "../../../scripts/package/oauth-config.ts";

// The package's own, which the plain one stands for.
const require = createRequire(createRequire(import.meta.url).resolve("simple-oauth2"));
const joi: { attempt(config: object, schema: unknown): object } = require("joi");
const schemas: Record<string, unknown> = require("./lib/config");

const client = { id: "app", secret: "p~ss" };
const auth = { tokenHost: "https://login.example:8443" };

const configs = {
  "the least": { client, auth },
  "the request of a token": {
    client: { ...client, secretParamName: "client_id" },
    auth: { ...auth, tokenPath: "/token?tenant=1" },
    options: { authorizationMethod: "body" },
  },
  "the end of a token": {
    client: { id: "", secret: "", secretParamName: "client_secret" },
    auth: { ...auth, revokePath: "/revoke" },
    options: { authorizationMethod: "header" },
  },
  everything: {
    client: { ...client, idParamName: "a", secretParamName: "b" },
    auth: { ...auth, tokenPath: "/t", refreshPath: "/r", revokePath: "/v" },
    http: { timeout: 5, headers: { a: "b" } },
    options: { scopeSeparator: ",", credentialsEncodingMode: "loose", bodyFormat: "json", authorizationMethod: "body" },
  },
};
const grants = { ClientCredentialsSchema, ResourceOwnerPasswordSchema, AuthorizationCodeSchema };

test.each(
  Object.entries(grants).flatMap(([grant, schema]) =>
    Object.entries(configs).map(([what, config]) => [grant, what, config, schema] as const),
  ),
)("%s: %s comes out as simple-oauth2 completes it with joi", (grant, _what, config, schema) => {
  expect(attempt(config, schema)).toEqual(joi.attempt(config, schemas[grant]));
});

test.each(["ftp://login.example", "login.example", "", undefined])("no secret goes to %s, as with joi", (tokenHost) => {
  const config = { client, auth: tokenHost === undefined ? {} : { tokenHost } };
  expect(() => attempt(config, ClientCredentialsSchema)).toThrow();
  expect(() => joi.attempt(config, schemas["ClientCredentialsSchema"])).toThrow();
});
