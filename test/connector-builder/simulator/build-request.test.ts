import { describe, expect, test } from "vitest";
import { buildRequest } from "../../../src/connector-builder/simulator/build-request.ts";
import { operation, smallImport } from "./support/small-import.ts";

const id = { name: "id", in: "path", required: true, type: "string" };
const top = { name: "$top", in: "query", required: false, type: "integer", default: 5 };
const zone = { name: "zone", in: "query", required: true, type: "string", default: "eu" };
const open = { name: "open", in: "query", required: false, type: "boolean" };
const match = { name: "If-Match", in: "header", required: false, type: "string" };
const body = { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Row" } };
const getRow = operation("GetRow", "GET", "/rows('{id}')", [id, top, zone, open, match]);
const putRow = operation("PutRow", "PUT", "/rows/{id}", [id, body]);
const connector = smallImport([getRow, putRow]);

describe("a request", () => {
  test("has its values encoded, and of defaults those that are required", () => {
    expect(buildRequest(connector, getRow, { id: "a/b 'c'", open: true, "If-Match": "*" })).toEqual({
      method: "GET",
      url: "https://api.example.com/v1/rows('a%2Fb%20%27c%27')?zone=eu&open=true",
      headers: { "if-match": "*" },
    });
  });

  test("leaves out what is empty, as the designer does", () => {
    expect(buildRequest(connector, getRow, { id: "1", $top: "", zone: "us" }).url).toBe(
      "https://api.example.com/v1/rows('1')?zone=us",
    );
  });

  test("fills in the fields of a body that no maker sees, where they are required", () => {
    expect(buildRequest(connector, putRow, { id: "1", body: { name: "n" } })).toEqual({
      method: "PUT",
      url: "https://api.example.com/v1/rows/1",
      headers: { "content-type": "application/json" },
      body: '{"name":"n","kind":"row"}',
    });
  });

  test("does not put a value of a path where it looks like a name", () => {
    expect(
      buildRequest(
        smallImport([]),
        operation("X", "GET", "/{a}/{b}", [
          { ...id, name: "a" },
          { ...id, name: "b" },
        ]),
        { a: "{b}", b: "$&" },
      ).url,
    ).toBe("https://api.example.com/v1/%7Bb%7D/%24%26");
  });
});

test.each([
  ["a missing input", getRow, {}, "rows: GetRow: id is required."],
  ["an empty path", getRow, { id: "" }, "rows: GetRow: id is required."],
  [
    "an unknown input",
    getRow,
    { id: "1", top: 5 },
    "rows: GetRow: there is no input top: expected id, $top, zone, open, If-Match.",
  ],
  ["text for a number", getRow, { id: "1", $top: "five" }, "rows: GetRow: $top has to be a whole number."],
  ["text for yes or no", getRow, { id: "1", open: "yes" }, "rows: GetRow: open has to be true or false."],
  ["a list", getRow, { id: ["1"] }, "rows: GetRow: id has to be a single value."],
  ["half a character", getRow, { id: "\ud83e" }, "rows: GetRow: id holds half of a surrogate pair."],
  ["no body", putRow, { id: "1" }, "rows: PutRow: body is required."],
])("%s is refused", (_name, one, inputs, message) => {
  expect(() => buildRequest(connector, one, inputs)).toThrow(message);
});
