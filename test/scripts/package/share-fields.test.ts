import { readFileSync } from "node:fs";
import { bundleFromString, createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { shareFields } from "../../../scripts/package/share-fields.ts";
import { expandFields } from "../../../src/kit/expand-fields.ts";

const text = (description: string) => ({ type: ["string", "null"], description });
const created = text("Moment at which the record was made, on the clock of the server that keeps it.");
const code = (use: string) => text(`Short text by which users know the record, ${use}.`);
const record = <T extends object>(own: T) => ({ type: "object", properties: { Created: created, ...own } });

const document = {
  openapi: "3.1.0",
  "x-generated": "by npm run generate",
  info: { title: "Small", version: "1" },
  paths: {
    "/a": {
      get: {
        responses: {
          "200": {
            description: "A",
            content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      A: record({ Code: code("in capitals as a rule, and never longer than the box on the screen") }),
      B: record({
        Code: code("in digits as a rule, and never longer than the box on the screen"),
        Next: { $ref: "#/components/schemas/A" },
      }),
      C: record({
        Code: code("in digits as a rule, and never longer than the box on the screen"),
        On: { type: "boolean" },
      }),
      D: record({ On: { type: "boolean" } }),
    },
  },
};

test("a field that several records have alike stands once, another variant of it for itself", () => {
  const { components } = shareFields(document);
  const field = (name: string) => ({ $ref: `#/components/schemas/f.${name}` });
  const { schemas } = document.components;
  expect(components).toEqual({
    schemas: {
      A: { type: "object", properties: { ...schemas.A.properties, Created: field("Created") } },
      B: {
        type: "object",
        properties: { Created: field("Created"), Code: field("Code"), Next: schemas.B.properties.Next },
      },
      C: { type: "object", properties: { Created: field("Created"), Code: field("Code"), On: { type: "boolean" } } },
      D: { type: "object", properties: { Created: field("Created"), On: { type: "boolean" } } },
      "f.Created": created,
      "f.Code": schemas.C.properties.Code,
    },
  });
});

/** The document with every reference followed, by a reader that is not ours. */
async function dereferenced(value: object): Promise<unknown> {
  const { bundle } = await bundleFromString({
    source: JSON.stringify(value),
    config: await createConfig({}),
    dereference: true,
  });
  return bundle.parsed;
}

test("a reader of OpenAPI that follows references reads the same", async () => {
  const { paths } = Object(await dereferenced(shareFields(document)));
  expect(paths).toEqual(Object(await dereferenced(document)).paths);
});

test.each(["exact-online", "business-central-admin", "business-central-automation"])(
  "what the package says of %s is what the repository says",
  (api) => {
    const whole = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
    expect(JSON.parse(JSON.stringify(expandFields(JSON.parse(JSON.stringify(shareFields(whole))))))).toEqual(whole);
  },
);

test("a document of others that has such names stays as it is", () => {
  const { "x-generated": _ours, ...foreign } = shareFields(document);
  expect(expandFields(foreign)).toBe(foreign);
});
