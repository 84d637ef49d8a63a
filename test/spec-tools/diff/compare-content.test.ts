import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const textMedia = { schema: text };

/** A document of OpenAPI 3.2 with one body, which is sent or answered. */
function documentOf(side: "sent" | "read", content: object, mediaTypes: object = {}): object {
  const operation =
    side === "sent"
      ? { requestBody: { content }, responses: {} }
      : { responses: { "200": { description: "Rows.", content } } };
  return {
    openapi: "3.2.0",
    info: { title: "Rows", version: "1" },
    paths: { "/rows": { post: { operationId: "CallRows", ...operation } } },
    components: { mediaTypes },
  };
}

const shown = (before: object, after: object): string[] =>
  compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`);

describe("itemSchema: what each of many rows is", () => {
  const rows = (itemSchema: object): object => ({ "application/jsonl": { itemSchema } });

  test("a row becomes another type", () => {
    expect(shown(documentOf("read", rows(text)), documentOf("read", rows(whole)))).toEqual([
      "type-changed CallRows 200 major/breaks",
    ]);
    expect(shown(documentOf("sent", rows(text)), documentOf("sent", rows(whole)))).toEqual([
      "type-changed CallRows body major/breaks",
    ]);
  });

  test("a row that is wider breaks who reads it, and not who sends it", () => {
    const wide = rows({ type: "number" });
    expect(shown(documentOf("read", rows(whole)), documentOf("read", wide))).toEqual([
      "type-widened CallRows 200 major/breaks",
    ]);
    expect(shown(documentOf("sent", rows(whole)), documentOf("sent", wide))).toEqual([
      "type-widened CallRows body patch/safe",
    ]);
  });

  test("rows that are said as a list are the same (OpenAPI 3.2, Media Type Object)", () => {
    const list = { "application/jsonl": { schema: { type: "array", items: text } } };
    expect(shown(documentOf("read", rows(text)), documentOf("read", list))).toEqual([]);
    expect(shown(documentOf("read", list), documentOf("read", rows(whole)))).toEqual([
      "type-changed CallRows 200 major/breaks",
    ]);
  });
});

describe("a content type that is described among the components", () => {
  const json = (media: object): object => ({ "application/json": media });
  const Row = { $ref: "#/components/mediaTypes/Row" };

  test.each(["sent", "read"] as const)("is the same as one that is written out, %s", (side) => {
    const [inline, referred] = [documentOf(side, json(textMedia)), documentOf(side, json(Row), { Row: textMedia })];
    expect(shown(inline, referred)).toEqual([]);
    expect(shown(referred, inline)).toEqual([]);
  });

  test("is compared where it is used", () => {
    const of = (schema: object): object => documentOf("read", json(Row), { Row: { schema } });
    expect(shown(of(text), of(whole))).toEqual(["type-changed CallRows 200 major/breaks"]);
  });

  test("is compared in a parameter and in a header", () => {
    const of = (schema: object): object => ({
      openapi: "3.2.0",
      info: { title: "Rows", version: "1" },
      paths: {
        "/rows": {
          get: {
            operationId: "CallRows",
            parameters: [{ name: "q", in: "query", content: json(Row) }],
            responses: { "200": { description: "Rows.", headers: { "X-Row": { content: json(Row) } } } },
          },
        },
      },
      components: { mediaTypes: { Row: { schema } } },
    });
    expect(shown(of(text), of(whole))).toEqual([
      "type-changed CallRows(q) major/breaks",
      "type-changed CallRows 200 header x-row major/breaks",
    ]);
  });
});

describe("a range of content types", () => {
  const image = { schema: { type: "string", format: "binary" } };
  const of = (side: "sent" | "read", type: string): object => documentOf(side, { [type]: image });
  const [png, any] = ["image/png", "image/*"];

  test("in place of one is more than an answer was, and than a request had to be", () => {
    expect(compareSpecs(of("read", png), of("read", any)).map(({ what }) => what)).toEqual([
      "the answer 200 may be any image/* now, not image/png alone",
    ]);
    expect(shown(of("read", png), of("read", any))).toEqual(["answer-content-widened CallRows major/breaks"]);
    expect(shown(of("sent", png), of("sent", any))).toEqual(["body-content-added CallRows minor/safe"]);
  });

  test("becomes one of it, which an answer may be and a request must be", () => {
    expect(shown(of("read", any), of("read", png))).toEqual(["answer-content-narrowed CallRows minor/safe"]);
    expect(shown(of("sent", any), of("sent", png))).toEqual([
      "body-content-removed CallRows major/breaks",
      "body-content-added CallRows minor/safe",
    ]);
  });

  test("that was there beside one of it takes in nothing new", () => {
    const both = (side: "sent" | "read"): object => documentOf(side, { [png]: image, [any]: image });
    expect(shown(both("read"), of("read", any))).toEqual([]);
    expect(shown(both("sent"), of("sent", any))).toEqual([]);
  });

  test("may be of a range itself", () => {
    expect(shown(of("read", "*/*"), of("read", any))).toEqual(["answer-content-narrowed CallRows minor/safe"]);
    expect(shown(of("read", any), of("read", "*/*"))).toEqual(["answer-content-widened CallRows major/breaks"]);
  });

  test("is compared by what it holds", () => {
    const text = documentOf("read", { [any]: { schema: { type: "string" } } });
    const whole = documentOf("read", { [png]: { schema: { type: "integer" } } });
    expect(shown(whole, text)).toEqual([
      "answer-content-widened CallRows major/breaks",
      "type-changed CallRows 200 major/breaks",
    ]);
  });
});

describe("a content type of an answer that goes", () => {
  const of = (...types: readonly string[]): object =>
    documentOf("read", Object.fromEntries(types.map((type) => [type, textMedia])));
  const [json, csv, hal] = ["application/json", "text/csv", "application/hal+json"];

  test("leaves those without an answer who ask for it, and nobody else while there is JSON", () => {
    expect(shown(of(json, csv), of(json))).toEqual(["answer-content-fewer CallRows minor/review"]);
    expect(shown(of(json, hal), of(hal))).toEqual(["answer-content-fewer CallRows minor/review"]);
  });

  test("breaks programs when it is the JSON, or the only one", () => {
    expect(shown(of(json, csv), of(csv))).toEqual(["answer-content-removed CallRows major/breaks"]);
    expect(shown(of(csv), of(json))).toContain("answer-content-removed CallRows major/breaks");
  });
});

// https://spec.openapis.org/oas/v3.1.2.html#migrating-binary-descriptions-from-oas-3-0
describe("bytes are the same whichever way they are written", () => {
  const ways: object[] = [
    { schema: { ...text, format: "binary" } },
    {},
    { schema: {} },
    { schema: { description: "A file.", contentMediaType: "image/png" } },
    { schema: { ...text, contentMediaType: "image/png" } },
  ];
  test.each(["sent", "read"] as const)("%s", (side) => {
    for (const type of ["application/octet-stream", "image/png", "application/pdf"])
      for (const before of ways)
        for (const after of ways)
          expect(shown(documentOf(side, { [type]: before }), documentOf(side, { [type]: after }))).toEqual([]);
  });

  test.each<[type: string, before: object, after: object]>([
    [
      "application/octet-stream",
      { schema: { ...text, format: "binary" } },
      { schema: { ...text, contentEncoding: "base64" } },
    ],
    ["application/json", { schema: { ...text, format: "binary" } }, {}],
    ["text/csv", { schema: { ...text, format: "binary" } }, {}],
    ["application/x-rows", { schema: { type: "object" } }, {}],
  ])("%s of %j is another than of %j", (type, before, after) => {
    expect(shown(documentOf("read", { [type]: before }), documentOf("read", { [type]: after }))).not.toEqual([]);
  });
});
