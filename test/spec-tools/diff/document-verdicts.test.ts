import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { printChanges } from "../../../src/spec-tools/diff/print-changes.ts";
import { summarizeChanges } from "../../../src/spec-tools/diff/summarize-changes.ts";
import { documentRows, verdictDocument } from "./document-verdicts.ts";
import { editDocument } from "./edit-document.ts";
import { extensionDocument, extensionRows } from "./extension-verdicts.ts";
import { wireDocument, wireRows, withoutServers } from "./wire-verdicts.ts";

/** The verdict, and below it the reasons, which are read where it is not the one that was decided. */
function verdict(before: unknown, after: unknown): string {
  const changes = compareSpecs(before, after);
  const { types, flows } = summarizeChanges(changes);
  return `${types}/${flows}\n${printChanges(changes)}`;
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

describe("a change around values", () => {
  test.each(documentRows)("%s", (_what, pointer, value, want) => {
    expect(firstLine(verdict(verdictDocument, editDocument(verdictDocument, pointer, value)))).toBe(want);
  });

  test.each(documentRows)("undone: %s", (_what, pointer, value, _want, undone) => {
    expect(firstLine(verdict(editDocument(verdictDocument, pointer, value), verdictDocument))).toBe(undone);
  });
});

describe("a change of what an extension says", () => {
  test.each(extensionRows)("%s", (_what, pointer, value, want) => {
    expect(firstLine(verdict(extensionDocument, editDocument(extensionDocument, pointer, value)))).toBe(want);
  });

  test.each(extensionRows)("undone: %s", (_what, pointer, value, _want, undone) => {
    expect(firstLine(verdict(editDocument(extensionDocument, pointer, value), extensionDocument))).toBe(undone);
  });
});

describe("a change of how values, sign-in and servers are on the wire", () => {
  const { servers: _, ...bare } = wireDocument;
  const rows = [
    ...wireRows.map((row) => [...row, wireDocument] as const),
    ...withoutServers.map((row) => [...row, bare] as const),
  ];

  test.each(rows)("%s", (_what, pointer, value, want, _undone, document) => {
    expect(firstLine(verdict(document, editDocument(document, pointer, value)))).toBe(want);
  });

  test.each(rows)("undone: %s", (_what, pointer, value, _want, undone, document) => {
    expect(firstLine(verdict(editDocument(document, pointer, value), document))).toBe(undone);
  });
});

/** Every reference to one name leads to another, and the component has it. */
const renamed = (document: object, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll(`/${from}"`, `/${to}"`).replaceAll(`"${from}":`, `"${to}":`));

test("a component that has another name everywhere is one change, and no harm to a program that does not say it", () => {
  const changes = compareSpecs(verdictDocument, renamed(verdictDocument, "Thing", "Item"));
  expect(changes.map(({ kind, place, what, types, flows }) => [kind, place, what, types, flows])).toEqual([
    ["schema-renamed", "Thing", "the type is called Item now", "minor", "safe"],
  ]);
});

test("a component that has another name and another shape is compared nevertheless", () => {
  const renamedAndCut = editDocument(
    renamed(verdictDocument, "Thing", "Item"),
    "/components/schemas/Item/properties/id",
    undefined,
  );
  expect(compareSpecs(verdictDocument, renamedAndCut).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    "property-removed Thing.id",
    "schema-renamed Thing",
  ]);
});

test("a way to sign in that only has another name is no change", () => {
  expect(compareSpecs(verdictDocument, renamed(verdictDocument, "oauth", "entra"))).toEqual([]);
});

test("64-bit integers are text in OData v2, whatever the description calls them", () => {
  const odata = editDocument(verdictDocument, "/paths/~1things/get/x-paging/style", "odata-v2");
  const wider = editDocument(odata, "/components/schemas/Thing/properties/count/format", "int64");
  for (const [before, after] of [
    [odata, wider],
    [wider, odata],
  ])
    expect(
      compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`),
    ).toEqual(["format-changed Thing.count major/breaks"]);
});

test("a text says the type, not the alternatives that only demand members", () => {
  const body = {
    type: "object",
    properties: { id: { type: "string" } },
    anyOf: [{ required: ["id"] }, { required: ["at"] }],
  };
  const before = editDocument(verdictDocument, "/components/schemas/Thing", body);
  const after = editDocument(verdictDocument, "/components/schemas/Thing", { type: "string" });
  expect(compareSpecs(before, after)[0]?.what).toBe("the type goes from object to string");
});

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const record = (properties: object): object => ({ type: "object", properties });

/** The sample with other components; `Thing` is sent and answered. */
const withSchemas = (schemas: object): unknown =>
  editDocument(verdictDocument, "/components/schemas", { ...verdictDocument.components.schemas, ...schemas });

test("a property that moves from a part to the record that has it as a part is no change of the record", () => {
  const text = { type: "string" };
  const before = withSchemas({ Base: record({ id: text, count: text }), Thing: { allOf: [reference("Base")] } });
  const after = withSchemas({
    Base: record({ id: text }),
    Thing: { allOf: [reference("Base"), record({ count: text })] },
  });
  expect(
    compareSpecs(before, after).map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`),
  ).toEqual(["property-removed Base.count minor/safe"]);
});

test("a hundred alternatives are told apart by their names, and one that is new is named", () => {
  const events = Array.from({ length: 101 }, (_, index) => `Event${index}`);
  const schemas = Object.fromEntries(
    events.map((name) => [name, { allOf: [reference("Base"), record({ [`of${name}`]: { type: "string" } })] }]),
  );
  const choice = (names: readonly string[]): object => ({ anyOf: names.map(reference) });
  const base = { Base: record({ type: { type: "string" } }), ...schemas };
  const before = withSchemas({ ...base, Thing: choice(events.slice(0, 100)) });
  const after = withSchemas({ ...base, Thing: choice(events.toReversed()) });
  expect(compareSpecs(before, after).map(({ place, what }) => `${place}: ${what}`)).toEqual([
    "Thing: the alternative Event100 is new",
  ]);
});

test("an alternative without a name is not called by that of the choice", () => {
  const before = withSchemas({ Thing: { anyOf: [reference("Fault"), reference("Event")] } });
  const after = withSchemas({
    Thing: { anyOf: [reference("Fault"), reference("Event"), record({ n: { type: "string" } })] },
  });
  expect(compareSpecs(before, after).map(({ place, what }) => `${place}: ${what}`)).toEqual([
    "Thing: the alternative object is new",
  ]);
});

const text = { type: "string" };
const opened = { type: ["string", "null"] };

/** A document in which a body has a component as a part, on one side only. */
function withPart(side: "sent" | "read", wrap: (part: object) => object, own: object): unknown {
  const body = json(wrap(reference("Part")));
  const operation = side === "sent" ? { requestBody: body, responses: {} } : { responses: { "200": body } };
  return {
    openapi: "3.1.0",
    info: { title: "Parts", version: "1" },
    paths: { "/things": { post: { operationId: "CallThing", ...operation } } },
    components: { schemas: { Part: record({ v: own }), Whole: { allOf: [reference("Part")] } } },
  };
}
const json = (schema: object): object => ({ content: { "application/json": { schema } } });

const wraps: readonly (readonly [string, (part: object) => object])[] = [
  ["a part among others", (part) => ({ allOf: [part, record({ k: text })] })],
  ["a part of an alternative", (part) => ({ oneOf: [{ allOf: [part, record({ k: text })] }, { type: "array" }] })],
  ["a part of a part", () => ({ allOf: [reference("Whole"), record({ k: text })] })],
  ["a part of an item", (part) => ({ type: "array", items: { allOf: [part, { minProperties: 1 }] } })],
];

describe("a component that is used as a part alone is judged on the side where it is used", () => {
  test.each(wraps)("%s", (_what, wrap) => {
    const of = (side: "sent" | "read", before: object, after: object): string =>
      firstLine(verdict(withPart(side, wrap, before), withPart(side, wrap, after)));
    expect(of("sent", text, opened)).toBe("patch/safe");
    expect(of("sent", opened, text)).toBe("major/breaks");
    expect(of("read", text, opened)).toBe("major/review");
    expect(of("read", opened, text)).toBe("minor/safe");
    expect(of("read", { ...text, default: "a" }, text)).toBe("patch/safe");
    expect(of("sent", { type: "integer" }, { type: "number" })).toBe("patch/safe");
  });
});

test.each([
  ["what is refused", { not: reference("Rule") }, "tightened"],
  ["what is contained", { contains: reference("Rule") }, "loosened"],
  ["what follows from a condition", { if: { minItems: 1 }, then: { items: reference("Rule") } }, "loosened"],
])("a rule changes with the component that it names: %s", (_what, rule, want) => {
  const list = (schema: object): unknown =>
    withSchemas({ Rule: schema, Thing: { type: "array", ...rule }, Spare: record({ rule: reference("Rule") }) });
  const kinds = compareSpecs(list({ maxLength: 3 }), list({ maxLength: 5 })).flatMap(({ kind, place }) =>
    place === "Thing" ? [kind] : [],
  );
  expect(kinds).toEqual([`limit-${want}`]);
});

describe("what stands beside a reference", () => {
  const withVersion = (version: string, beside: object, component: object = {}): unknown => ({
    ...verdictDocument,
    openapi: version,
    components: {
      ...verdictDocument.components,
      schemas: {
        ...verdictDocument.components.schemas,
        Own: { type: "object", properties: { v: text }, ...component },
        Thing: record({ own: { ...reference("Own"), ...beside }, id: text }),
      },
    },
  });

  test.each([
    ["another type", { type: "string" }],
    ["that it is read-only", { readOnly: true }],
    ["null", { nullable: true }],
    ["a demand", { required: ["v"] }],
    ["a part", { allOf: [{ required: ["v"] }] }],
  ])("is nothing in OpenAPI 3.0: %s", (_what, beside) => {
    expect(compareSpecs(withVersion("3.0.3", {}), withVersion("3.0.3", beside))).toEqual([]);
    expect(compareSpecs(withVersion("3.0.3", beside), withVersion("3.0.3", {}))).toEqual([]);
    expect(compareSpecs(withVersion("3.1.0", {}), withVersion("3.1.0", beside))).not.toEqual([]);
  });

  test("does not hide what it refers to", () => {
    const changes = compareSpecs(
      withVersion("3.0.3", { type: "string" }),
      withVersion("3.0.3", { type: "string" }, { required: ["v"] }),
    );
    expect(changes.map(({ kind, place }) => `${kind} ${place}`)).toContain("property-demanded Own.v");
  });

  test("is still our own word in OpenAPI 3.0", () => {
    const changes = compareSpecs(withVersion("3.0.3", {}), withVersion("3.0.3", { "x-write": "ignored" }));
    expect(changes.map(({ kind }) => kind)).toContain("property-no-longer-writable");
  });
});

describe("the file in which the types of an operation stand", () => {
  const tagged = (get: readonly string[] | undefined, post: readonly string[] | undefined): object => ({
    openapi: "3.1.0",
    info: { title: "Tags", version: "1" },
    paths: {
      "/things": {
        post: { operationId: "MakeThing", responses: {}, ...(post && { tags: post }) },
        get: { operationId: "ListThings", responses: {}, ...(get && { tags: get }) },
      },
    },
  });

  test.each([
    ["letter case", tagged(["Users"], ["Users"]), tagged(["users"], ["users"])],
    ["signs", tagged(["user data"], []), tagged(["User-Data"], [])],
    ["a second tag", tagged(["users"], []), tagged(["users", "more"], [])],
    ["the tag of another method than the first", tagged(["users"], ["users"]), tagged(["users"], ["more"])],
    ["the service of all that has no tag", tagged(undefined, undefined), tagged(["default"], undefined)],
  ])("is the same: %s", (_what, before, after) => {
    expect(compareSpecs(before, after)).toEqual([]);
  });

  test("is another for all methods of a path with the first tag", () => {
    const changes = compareSpecs(tagged(["users"], ["more"]), tagged(["People data"], ["more"]));
    expect(changes.map(({ kind, place, what }) => `${kind} ${place}: ${what}`)).toEqual([
      "operation-tag-changed ListThings: its types stand under people-data instead of users",
      "operation-tag-changed MakeThing: its types stand under people-data instead of users",
    ]);
  });
});

describe("a text", () => {
  const said = (before: object, after: object): string[] =>
    compareSpecs(withSchemas({ Thing: record({ own: before }) }), withSchemas({ Thing: record({ own: after }) }))
      .filter(({ place }) => place === "Thing.own")
      .map(({ what }) => what);

  test.each([
    ["one value", text, { const: "a" }, "only a is allowed now"],
    ["several values", text, { enum: ["a", "b c"] }, 'only a, "b c" are allowed now'],
    ["a default", text, { ...text, default: "a" }, 'it is "a" unless given'],
    ["another default", { ...text, default: "a" }, { ...text, default: "b" }, 'it is "b" unless given, no longer "a"'],
    ["no default", { ...text, default: "a" }, text, 'it is no longer "a" unless given'],
  ])("says %s", (_what, before, after, want) => {
    expect(new Set(said(before, after))).toEqual(new Set([want]));
  });
});
