import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const text = { type: "string" };

/** A document that answers, or takes, one record. */
function documentOf(side: "sent" | "read", record: object): object {
  const content = { "application/json": { schema: { type: "object", ...record } } };
  const operation =
    side === "sent" ? { requestBody: { content }, responses: {} } : { responses: { "200": { content } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { post: { operationId: "CallThing", ...operation } } },
    components: { schemas: { Never: { not: {} } } },
  };
}

const shown = (side: "sent" | "read", before: object, after: object): string[] =>
  compareSpecs(documentOf(side, before), documentOf(side, after)).map(
    ({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`,
  );

/** What no value is valid for (JSON Schema 2020-12, sections 4.3.2 and 6.1.2). */
const nevers: readonly (readonly [string, unknown])[] = [
  ["false", false],
  ["not: {}", { not: {} }],
  ["not: true", { not: true }],
  ["enum: []", { enum: [] }],
  ["enum: [] of a type", { type: "string", enum: [] }],
  ["a component of the kind", { $ref: "#/components/schemas/Never" }],
];

describe.each(nevers)("a property that is %s", (_what, never) => {
  const [had, has] = [{ properties: { a: text, b: text } }, { properties: { a: text, b: never } }];

  test("is gone from an answer, and is new when it is given back", () => {
    expect(shown("read", had, has)).toEqual(["property-removed CallThing 200.b major/breaks"]);
    expect(shown("read", has, had)).toEqual(["property-added CallThing 200.b minor/safe"]);
  });

  test("is refused in a request, and taken when it is given back", () => {
    expect(shown("sent", had, has)).toEqual(["type-narrowed CallThing body.b major/breaks"]);
    expect(shown("sent", has, had)).toEqual(["type-widened CallThing body.b patch/safe"]);
  });

  test("is nothing in an answer that never had it", () => {
    expect(shown("read", { properties: { a: text } }, has)).toEqual([]);
    expect(shown("read", has, { properties: { a: text } })).toEqual([]);
  });

  test("is gone from an answer where its name fits a pattern", () => {
    const of = (schema: unknown): object => ({ patternProperties: { "^x": schema } });
    expect(shown("read", of(text), of(never))).toEqual(["property-removed CallThing 200.{^x} major/breaks"]);
    expect(shown("read", of(never), of(text))).toEqual(["property-added CallThing 200.{^x} minor/safe"]);
  });

  test("is gone from an answer where it has no name", () => {
    const of = (schema: unknown): object => ({ additionalProperties: schema });
    expect(shown("read", of(text), of(never))).toEqual(["property-removed CallThing 200.* major/breaks"]);
    expect(shown("read", of(never), of(text))).toEqual(["others-allowed CallThing 200 minor/safe"]);
  });
});

describe("a member that is demanded and not declared", () => {
  const [free, demanded] = [{}, { required: ["zz"] }];

  test("is always there in an answer now, or may be missing", () => {
    expect(shown("read", free, demanded)).toEqual(["property-demanded CallThing 200.zz minor/safe"]);
    expect(shown("read", demanded, free)).toEqual(["property-no-longer-demanded CallThing 200.zz major/review"]);
  });

  test("is demanded in a request", () => {
    expect(shown("sent", free, demanded)).toEqual(["property-demanded CallThing body.zz major/breaks"]);
  });

  test("is one change in an answer that declares it now too", () => {
    expect(shown("read", free, { ...demanded, properties: { zz: text } })).toEqual([
      "property-added CallThing 200.zz minor/safe",
    ]);
  });
});

describe.each(["3.0.3", "3.1.0"])(
  "a record of OpenAPI %s that is sent and answered, and demands what was read-only",
  (openapi) => {
    const of = (own: object): object => {
      const inner = { type: "object", required: ["v"], properties: { v: own } };
      const content = { "application/json": { schema: { $ref: "#/components/schemas/Outer" } } };
      return {
        openapi,
        info: { title: "Things", version: "1" },
        paths: {
          "/things": {
            put: { operationId: "PutThing", requestBody: { content }, responses: { "200": { content } } },
          },
        },
        components: {
          schemas: {
            Inner: inner,
            Outer: { type: "object", properties: { inner: { $ref: "#/components/schemas/Inner" } } },
          },
        },
      };
    };
    const [readOnly, free] = [of({ ...text, readOnly: true }), of(text)];
    const told = (before: object, after: object): string[] =>
      compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`);

    test("breaks requests without it", () => {
      expect(told(readOnly, free)).toEqual([
        "property-demanded Inner.v major/breaks",
        "property-now-writable Inner.v minor/safe",
      ]);
    });

    test("demands nothing more when only the service sets it", () => {
      expect(told(free, readOnly)).toEqual(["property-no-longer-writable Inner.v major/breaks"]);
    });
  },
);
