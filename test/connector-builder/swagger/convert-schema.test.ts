import { describe, expect, test } from "vitest";
import { convertSchema } from "../../../src/connector-builder/swagger/convert-schema.ts";
import type { Direction } from "../../../src/connector-builder/swagger/writable.ts";

const document = {
  components: {
    schemas: {
      Node: {
        type: "object",
        properties: {
          name: { type: "string" },
          parent: { $ref: "#/components/schemas/Node" },
          children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
        },
      },
      Account: {
        type: "object",
        required: ["ID", "Code"],
        properties: {
          ID: { type: "string", format: "uuid", "x-key": "server" },
          Code: { type: ["string", "null"], maxLength: 18 },
          Name: { type: ["string", "null"], "x-write": ["create", "update"] },
          Type: {
            type: ["integer", "null"],
            format: "int16",
            "x-write": "create",
            "x-enum": { "1": "Customer", "2": "Supplier" },
          },
          Created: { type: ["string", "null"], format: "odata-v2-datetime" },
          IsSales: { type: ["boolean", "null"], "x-write": "ignored" },
        },
      },
    },
  },
};

function convert(source: unknown, direction: Direction, nesting = 5) {
  return convertSchema(source, { document, direction, nesting, inside: [] });
}

const account = { $ref: "#/components/schemas/Account" };

describe("a record", () => {
  test("as an answer has everything, promises nothing and tells its codes in words", () => {
    expect(convert(account, "output")).toEqual({
      type: "object",
      properties: {
        ID: { type: "string", format: "uuid", "x-ms-summary": "ID" },
        Code: { type: "string", "x-ms-summary": "Code" },
        Name: { type: "string", "x-ms-summary": "Name" },
        Type: {
          type: "integer",
          format: "int32",
          description: "Known values: 1 Customer, 2 Supplier.",
          "x-ms-summary": "Type",
        },
        Created: { type: "string", format: "date-no-tz", "x-ms-summary": "Created" },
        IsSales: { type: "boolean", "x-ms-summary": "Is Sales" },
      },
    });
  });

  test("to create has what may be written and what is demanded, with choices", () => {
    expect(convert(account, "create")).toEqual({
      type: "object",
      required: ["Code"],
      properties: {
        Code: { type: "string", maxLength: 18, "x-ms-summary": "Code" },
        Name: { type: "string", "x-ms-summary": "Name" },
        Type: {
          type: "integer",
          format: "int32",
          enum: [1, 2],
          "x-ms-enum-values": [
            { value: 1, displayName: "Customer" },
            { value: 2, displayName: "Supplier" },
          ],
          description: "Known values: 1 Customer, 2 Supplier.",
          "x-ms-summary": "Type",
        },
      },
    });
  });

  test("to change has what may be changed", () => {
    expect(convert(account, "update")).toEqual({
      type: "object",
      properties: { Name: { type: "string", "x-ms-summary": "Name" } },
    });
  });
});

describe("a record of which nothing says what may be written", () => {
  const report = {
    type: "object",
    required: ["Amount"],
    properties: { Amount: { type: "number" }, IsSales: { type: "boolean", "x-write": "ignored" } },
  };

  test.each<Direction>(["create", "update"])("shows everything to %s but what the service drops", (direction) => {
    expect(convert(report, direction)).toEqual({
      type: "object",
      required: ["Amount"],
      properties: { Amount: { type: "number", "x-ms-summary": "Amount" } },
    });
  });
});

describe("what the platform cannot read", () => {
  test.each([
    [
      "recursion ends at the record that comes again",
      { $ref: "#/components/schemas/Node" },
      { type: "object", properties: { name: { type: "string", "x-ms-summary": "Name" } } },
    ],
    ["several types become the first", { type: ["string", "integer", "null"] }, { type: "string" }],
    ["a constant of a choice", { type: "boolean", const: true }, { type: "boolean", default: true }],
    ["a default of the wrong type is dropped", { type: "integer", default: "1" }, { type: "integer" }],
    [
      "patterns and read-only marks are dropped",
      { type: "string", pattern: "^a$", readOnly: true },
      { type: "string" },
    ],
    ["an array without items holds text", { type: "array" }, { type: "array", items: { type: "string" } }],
    ["no type at all", {}, { type: "string" }],
  ])("%s", (_, given, want) => {
    expect(convert(given, "create")).toEqual(want);
  });

  test("what stands deeper than the limit is left out", () => {
    expect(convert(account, "output", 0)).toBeUndefined();
  });
});

describe("a field that comes under several names (fact 180)", () => {
  const app = {
    type: "object",
    properties: { appId: { type: "string", "x-spelled": ["id"] }, name: { type: "string" } },
  };

  test("is shown under each of them in an answer", () => {
    expect(convert(app, "output")?.properties).toEqual({
      appId: { type: "string", "x-ms-summary": "App Id" },
      id: { type: "string", "x-ms-summary": "App Id (other spelling)" },
      name: { type: "string", "x-ms-summary": "Name" },
    });
  });

  test("is asked for under its own", () => {
    expect(Object.keys(convert(app, "create")?.properties ?? {})).toEqual(["appId", "name"]);
  });
});

describe("what a maker fills in", () => {
  const field = (property: object, direction: Direction = "create") =>
    convert({ type: "object", properties: { Field: { description: "It.", ...property } } }, direction)?.properties?.[
      "Field"
    ];

  test.each([
    ["date", "Such as 2026-11-28."],
    ["date-time", "Such as 2026-11-28T09:30:00Z."],
    ["odata-v2-datetime", "Such as 2026-11-28 or 2026-11-28T09:30:00."],
  ])("%s: the sentence shows how it is written, and that of an answer does not", (format, sentence) => {
    expect(field({ type: "string", format })?.description).toBe(`It. ${sentence}`);
    expect(field({ type: "string", format }, "output")?.description).toBe("It.");
  });

  test("a code is a drop-down with names, which the sentence tells as well", () => {
    expect(field({ type: "integer", "x-enum": { "1": "Customer", "2": "Supplier" } })).toEqual({
      type: "integer",
      enum: [1, 2],
      "x-ms-enum-values": [
        { value: 1, displayName: "Customer" },
        { value: 2, displayName: "Supplier" },
      ],
      description: "It. Known values: 1 Customer, 2 Supplier.",
      "x-ms-summary": "Field",
    });
  });

  test("more codes than a sentence can hold are in the drop-down alone", () => {
    const codes = Object.fromEntries(Array.from({ length: 13 }, (_, code) => [String(code), `Name ${code}`]));
    expect([
      field({ type: "integer", "x-enum": codes })?.description,
      field({ type: "integer", "x-enum": codes })?.enum?.length,
    ]).toEqual(["It.", 13]);
  });
});

describe("lists within a record", () => {
  const order = {
    type: "object",
    properties: {
      Lines: {
        type: "array",
        description: "Lines.",
        items: { type: "object", properties: { ID: { type: "string" } } },
      },
      Words: { type: "array", description: "Words.", items: { type: "string" } },
    },
  };
  const told = (tellsIncomplete: boolean) =>
    convertSchema(order, { document, direction: "output", nesting: 5, inside: [], tellsIncomplete });

  test("say that they may lack rows, and the record names those that do", () => {
    expect(told(true)?.properties).toMatchObject({
      Lines: { description: "Lines. At most 60 rows: see Incomplete Lists." },
      Words: { description: "Words." },
      IncompleteLists: { type: "string", "x-ms-summary": "Incomplete Lists" },
    });
  });

  test("say nothing of it where no script looks at answers", () => {
    expect(Object.keys(told(false)?.properties ?? {})).toEqual(["Lines", "Words"]);
    expect(told(false)?.properties?.["Lines"]?.description).toBe("Lines.");
  });
});
