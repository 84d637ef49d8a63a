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

test("a field that several records have alike stands once by a number, the one with the most uses by the first", () => {
  const { components } = shareFields(document);
  const field = (number: number) => ({ $ref: `#/components/schemas/f.${number}` });
  const { schemas } = document.components;
  expect(components).toEqual({
    schemas: {
      A: { type: "object", properties: { ...schemas.A.properties, Created: field(1) } },
      B: {
        type: "object",
        properties: { Created: field(1), Code: field(2), Next: schemas.B.properties.Next },
      },
      C: { type: "object", properties: { Created: field(1), Code: field(2), On: { type: "boolean" } } },
      D: { type: "object", properties: { Created: field(1), On: { type: "boolean" } } },
      "f.1": created,
      "f.2": schemas.C.properties.Code,
    },
  });
});

test("fields that say the same stand once, whatever each record calls them", () => {
  const schemas = Object.fromEntries(
    ["Created", "Since", "From", "Begun"].map((name) => [name, { type: "object", properties: { [name]: created } }]),
  );
  expect(Object.keys(Object(shareFields({ ...document, components: { schemas } })["components"]).schemas)).toEqual([
    ...Object.keys(schemas),
    "f.1",
  ]);
});

test("a field of a few words stays where its two places cost less than one and references", () => {
  const kinds = ["a", "a", "b", "b"].map((letter, index) => [
    `Record${index}`,
    { type: "object", properties: { Kind: text(`Kind ${letter}, by a number.`), Created: created } },
  ]);
  const { components } = shareFields({ ...document, components: { schemas: Object.fromEntries(kinds) } });
  expect(Object.keys(Object(components).schemas).filter((name) => name.startsWith("f."))).toEqual(["f.1"]);
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

test.each(["exact-online", "business-central", "business-central-admin", "business-central-automation"])(
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
