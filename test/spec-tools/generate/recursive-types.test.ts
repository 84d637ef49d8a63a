import { astToString } from "openapi-typescript";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Schema, SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { typesOfDocument } from "../../../src/spec-tools/generate/types-of-document.ts";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

function typesOf(schemas: Readonly<Record<string, object>>): string {
  const document: SpecDocument = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    servers: [],
    paths: {},
    components: { schemas: schemas as Readonly<Record<string, Schema>> },
  };
  return astToString(typesOfDocument(document));
}

/** What the compiler says of the types and a program that uses them. */
function problemsOf(schemas: Readonly<Record<string, object>>, program: string): string[] {
  const text = `${typesOf(schemas)}\ntype S = components["schemas"];\n${program}`;
  const host = ts.createCompilerHost({});
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === "a.ts" ? ts.createSourceFile(name, text, version) : getSourceFile.call(host, name, version);
  const checked = ts.createProgram(["a.ts"], { strict: true, noEmit: true, lib: ["lib.es2023.d.ts"], types: [] }, host);
  return ts.getPreEmitDiagnostics(checked).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const json = {
  Json: {
    oneOf: [
      { type: "string" },
      { type: "array", items: ref("Json") },
      { type: "object", additionalProperties: ref("Json") },
    ],
  },
};

/** Each of several takes all of what it is one of: openapi-typescript's types of it do not compile. */
const shapes = {
  Shape: {
    type: "object",
    required: ["form"],
    properties: { form: { type: "string" }, at: { type: "integer" } },
    discriminator: { propertyName: "form" },
    oneOf: [ref("Circle"), ref("Square")],
  },
  Circle: {
    allOf: [ref("Shape"), { type: "object", required: ["radius"], properties: { radius: { type: "number" } } }],
  },
  Square: { allOf: [ref("Shape"), { type: "object", required: ["side"], properties: { side: { type: "number" } } }] },
};

describe("schemas that consist of themselves compile, and mean what they say", () => {
  test.each<[what: string, schemas: Record<string, object>, program: string]>([
    [
      "a value that is text, a list or an object of such",
      json,
      `export const fine: S["Json"] = ["a", { b: ["c", []] }];
       // @ts-expect-error a number is none of them
       export const wrong: S["Json"] = ["a", { b: [5] }];`,
    ],
    [
      "a list of itself",
      { List: { type: "array", items: ref("List") } },
      `export const fine: S["List"] = [[], [[]]];
       // @ts-expect-error text is no list
       export const wrong: S["List"] = [["a"]];`,
    ],
    [
      "lists that lead to each other",
      { Even: { type: "array", items: ref("Odd") }, Odd: { anyOf: [{ type: "integer" }, ref("Even")] } },
      `export const fine: S["Even"] = [1, [2, []]];
       // @ts-expect-error text is no number
       export const wrong: S["Odd"] = [["a"]];`,
    ],
    [
      "one of several that each take all of it",
      shapes,
      `export const fine: S["Shape"] = { form: "Circle", radius: 1, at: 2 };
       export const circle: S["Circle"] = { form: "Circle", radius: 1 };
       // @ts-expect-error a square has a side
       export const wrong: S["Square"] = { form: "Square", radius: 1 };`,
    ],
    [
      "a record that leads to itself by a field",
      { Node: { type: "object", required: ["name"], properties: { name: { type: "string" }, next: ref("Node") } } },
      `export const fine: S["Node"] = { name: "a", next: { name: "b", next: { name: "c" } } };
       // @ts-expect-error the name is missing
       export const wrong: S["Node"] = { name: "a", next: { next: { name: "c" } } };`,
    ],
  ])("%s", (_, schemas, program) => {
    expect(problemsOf(schemas, program)).toEqual([]);
  });
});

test("only what needs a name of its own gets one", () => {
  const text = typesOf({ ...json, Plain: { type: "object", properties: { json: ref("Json") } } });
  expect(text.match(/^type \w+ =/gm)).toEqual(["type Recursive1 ="]);
  expect(text).toContain("Json: Recursive1;");
  expect(text).toContain('json?: components["schemas"]["Json"];');
});
