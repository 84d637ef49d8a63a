import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const text = { type: "string" };
const header = (name: string, more: object = {}): object => ({ name, in: "header", schema: text, ...more });

const shown = (before: object, after: object): string[] =>
  compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`);

describe("a header that a webhook sends", () => {
  const documentOf = (...parameters: readonly object[]): object => ({
    openapi: "3.1.0",
    info: { title: "Events", version: "1" },
    paths: {},
    webhooks: { made: { post: { parameters, responses: {} } } },
  });
  const place = "webhook made POST";

  test("is gone, or new", () => {
    const [without, signed] = [documentOf(), documentOf(header("X-Sig", { required: true }))];
    expect(shown(signed, without)).toEqual([`header-removed ${place} major/review`]);
    expect(shown(without, signed)).toEqual([`header-added ${place} minor/safe`]);
  });

  test("may be missing, or is always there", () => {
    const [maybe, always] = [documentOf(header("X-Sig")), documentOf(header("X-Sig", { required: true }))];
    expect(shown(always, maybe)).toEqual([`header-may-be-missing ${place} major/review`]);
    expect(shown(maybe, always)).toEqual([`header-always-there ${place} minor/safe`]);
  });

  test("has other letters, which its type has too", () => {
    const [large, small] = [documentOf(header("X-Sig")), documentOf(header("x-sig"))];
    expect(shown(large, small)).toEqual([`header-respelled ${place} major/safe`]);
    expect(shown(small, large)).toEqual([`header-respelled ${place} major/safe`]);
  });

  test("is another type, which its reader meets", () => {
    const [whole, wide] = [{ type: "integer" }, { type: "number" }].map((schema) =>
      documentOf(header("X-Sig", { schema })),
    );
    expect(shown(whole ?? {}, wide ?? {})).toEqual([`type-widened ${place} header x-sig major/breaks`]);
    expect(shown(wide ?? {}, whole ?? {})).toEqual([`type-narrowed ${place} header x-sig minor/safe`]);
  });
});

describe("a header of a part of a form", () => {
  const documentOf = (headers: object, type = "multipart/form-data"): object => ({
    openapi: "3.1.0",
    info: { title: "Files", version: "1" },
    paths: {
      "/files": {
        post: {
          operationId: "SendFile",
          requestBody: {
            content: { [type]: { schema: { type: "object", properties: { a: text } }, encoding: { a: { headers } } } },
          },
          responses: {},
        },
      },
    },
  });
  const [none, optional, demanded] = [
    documentOf({}),
    documentOf({ "X-A": { schema: text } }),
    documentOf({ "X-A": { required: true, schema: text } }),
  ];

  test("is demanded", () => {
    expect(shown(none, demanded)).toEqual(["parameter-added-required SendFile body.a major/breaks"]);
    expect(shown(optional, demanded)).toEqual(["parameter-now-required SendFile body.a major/breaks"]);
  });

  test("is taken, or may be left out", () => {
    expect(shown(none, optional)).toEqual(["parameter-added-optional SendFile body.a minor/safe"]);
    expect(shown(demanded, optional)).toEqual(["parameter-now-optional SendFile body.a minor/safe"]);
    expect(shown(demanded, none)).toEqual(["parameter-now-optional SendFile body.a minor/safe"]);
  });

  test("is another type", () => {
    expect(shown(optional, documentOf({ "X-A": { schema: { type: "integer" } } }))).toEqual([
      "type-changed SendFile body.a header x-a major/breaks",
    ]);
  });

  test("is nothing where the body has no parts (OpenAPI 3.1, Encoding Object)", () => {
    const form = "application/x-www-form-urlencoded";
    expect(shown(documentOf({}, form), documentOf({ "X-A": { required: true, schema: text } }, form))).toEqual([]);
  });
});
