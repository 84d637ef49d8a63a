import { readFileSync } from "node:fs";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { shareExtensions } from "../../../scripts/package/share-extensions.ts";
import { shareFields } from "../../../scripts/package/share-fields.ts";
import { expandFields } from "../../../src/kit/expand-fields.ts";

const reading = { callers: "delegated", scopes: ["crm accounts"], level: "read", facts: [23] };
const changing = { ...reading, level: "manage" };
const answers = { responses: { "200": { description: "A" } } };

const document = {
  openapi: "3.1.0",
  "x-generated": "by npm run generate",
  info: { title: "Small", version: "1" },
  paths: {
    "/a": { get: { ...answers, "x-access": reading, "x-retry": "safe" } },
    "/b": {
      parameters: [],
      "x-webhook": "B",
      get: { ...answers, "x-access": reading },
      put: { ...answers, "x-access": changing },
    },
    "/c": { get: { ...answers, "x-access": reading }, post: { ...answers, "x-access": reading } },
  },
  components: { schemas: { A: { type: "object", properties: { On: { type: "boolean" } } } } },
};

test("an extension that several operations have alike stands once, what one alone has stays", () => {
  const shared = { $ref: "#/x-of/1" };
  const { paths } = document;
  expect(shareExtensions(document)).toEqual({
    ...document,
    paths: {
      "/a": { get: { ...paths["/a"].get, "x-access": shared } },
      "/b": { ...paths["/b"], get: { ...paths["/b"].get, "x-access": shared } },
      "/c": {
        get: { ...paths["/c"].get, "x-access": shared },
        post: { ...paths["/c"].post, "x-access": shared },
      },
    },
    "x-of": { "1": reading },
  });
});

test("what reads documents of the package has each extension in its place", () => {
  expect(expandFields(shareExtensions(document))).toEqual(document);
});

test("a reader of OpenAPI that follows references reads the same extensions", async () => {
  const dereferenced = async (value: object): Promise<unknown> => {
    const config = await createConfig({});
    const { bundle } = await bundleFromString({ source: JSON.stringify(value), config, dereference: true });
    return Object(bundle.parsed).paths;
  };
  expect(await dereferenced(shareExtensions(document))).toEqual(await dereferenced(document));
});

test.each(["exact-online", "business-central", "business-central-admin", "business-central-automation"])(
  "what the package says of %s is what the repository says",
  (api) => {
    const whole = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
    const small = shareExtensions(shareFields(whole));
    expect(JSON.stringify(small).length).toBeLessThan(0.99 * JSON.stringify(shareFields(whole)).length);
    expect(JSON.parse(JSON.stringify(expandFields(JSON.parse(JSON.stringify(small)))))).toEqual(whole);
  },
);

test("a document of others that has such references stays as it is", () => {
  const { "x-generated": _ours, ...foreign } = shareExtensions(document);
  expect(expandFields(foreign)).toBe(foreign);
});
