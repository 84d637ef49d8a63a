import { expect, test } from "vitest";
import { convertParameter } from "../../../src/connector-builder/swagger/convert-parameter.ts";

test.each([
  [
    "a path parameter is encoded once",
    {
      name: "division",
      in: "path",
      required: true,
      description: "Code of the company.",
      schema: { type: "integer", format: "int32" },
    },
    {
      name: "division",
      in: "path",
      required: true,
      type: "integer",
      format: "int32",
      "x-ms-summary": "Division",
      description: "Code of the company.",
      "x-ms-url-encoding": "single",
    },
  ],
  [
    "a list becomes text with commas",
    { name: "$select", in: "query", description: "Fields.", schema: { type: "array", items: { type: "string" } } },
    {
      name: "$select",
      in: "query",
      required: false,
      type: "string",
      "x-ms-summary": "Select",
      description: "Fields. Separate several with commas.",
      "x-ms-visibility": "advanced",
    },
  ],
  [
    "a literal says how it is written, and is neither an id nor a date to the platform",
    {
      name: "itemId",
      in: "query",
      required: true,
      description: "The item.",
      "x-literal": "guid",
      schema: { type: "string", format: "uuid" },
    },
    {
      name: "itemId",
      in: "query",
      required: true,
      type: "string",
      "x-ms-summary": "Item Id",
      description: "The item. Write it as guid'…' with the id between the quotes.",
    },
  ],
  [
    "a moment says how it is written",
    { name: "start", in: "query", description: "Start.", schema: { type: "string", format: "date-time" } },
    {
      name: "start",
      in: "query",
      required: false,
      type: "string",
      format: "date-time",
      "x-ms-summary": "Start",
      description: "Start. Such as 2026-11-28T09:30:00Z.",
      "x-ms-visibility": "advanced",
    },
  ],
  [
    "choices keep their names",
    {
      name: "logCategory",
      in: "query",
      required: true,
      description: "Category.",
      schema: { type: "string", "x-enum": { A: "All" } },
    },
    {
      name: "logCategory",
      in: "query",
      required: true,
      type: "string",
      enum: ["A"],
      "x-ms-enum-values": [{ value: "A", displayName: "All" }],
      "x-ms-summary": "Log Category",
      description: "Category. Known values: A All.",
    },
  ],
  [
    "without a description there is one",
    { name: "Isolation", in: "header", schema: { type: "string" } },
    {
      name: "Isolation",
      in: "header",
      required: false,
      type: "string",
      "x-ms-summary": "Isolation",
      description: "Isolation of the call.",
      "x-ms-visibility": "advanced",
    },
  ],
])("%s", (_, given, want) => {
  expect(convertParameter({}, given)).toEqual(want);
});

test.each([
  ["/rows('{id}')", "Its id. Write a single quote in it twice."],
  ["/rows(guid'{id}')", "Its id."],
  ["/rows({id})", "Its id."],
  ["/rows('{other}')/{id}", "Its id."],
])("a key in %s: %s", (path, want) => {
  expect(
    convertParameter(
      {},
      { name: "id", in: "path", required: true, description: "Its id.", schema: { type: "string" } },
      path,
    ).description,
  ).toBe(want);
});
