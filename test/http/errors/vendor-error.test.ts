import fc from "fast-check";
import { expect, test } from "vitest";
import { readVendorError } from "../../../src/http/errors/vendor-error.ts";

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

test.each<[string, string, unknown]>([
  [
    "fact 37: Exact Online",
    '{"error":{"code":"","message":{"lang":"","value":"Verplicht: Code"}}}',
    { message: "Verplicht: Code" },
  ],
  ["fact 37: a code that is a number", '{"error":{"code":5,"message":{"value":"x"}}}', { code: "5", message: "x" }],
  [
    "fact 127: Business Central",
    '{"error":{"code":"BadRequest_NotFound","message":"No.  CorrelationId:  1."}}',
    { code: "BadRequest_NotFound", message: "No.  CorrelationId:  1." },
  ],
  [
    "fact 140: the Admin Center's bare form",
    '{"code":"EnvironmentNotFound","message":"x","clientError":[]}',
    { code: "EnvironmentNotFound", message: "x" },
  ],
  ["fact 175: Dataverse, with an empty code", '{"error":{"code":"","message":"x"}}', { message: "x" }],
  ["OData v3", '{"odata.error":{"code":"x","message":{"lang":"","value":"y"}}}', { code: "x", message: "y" }],
  [
    "OAuth",
    '{"error":"invalid_grant","error_description":"AADSTS70008"}',
    { code: "invalid_grant", message: "AADSTS70008" },
  ],
  ["a byte order mark", '\uFEFF{"code":"a"}', { code: "a" }],
  ["HTML", "<html><body>Not found</body></html>", {}],
  ["plain text", "Forbidden - Application Scope Violated.", {}],
  ["nothing", "", {}],
  ["an array", '[{"code":"a"}]', {}],
  ["a text", '"code"', {}],
  ["null", "null", {}],
  ["JSON that breaks off", '{"error":{"code":"a","mess', {}],
  ["values of other types", '{"error":{"code":{},"message":[1]}}', {}],
  [
    "a token in the message",
    `{"code":"a","message":"Token ${jwt} is bad, Bearer abc.def too"}`,
    { code: "a", message: "Token REDACTED is bad, REDACTED too" },
  ],
  ["a long key in the message", `{"message":"key ${"a1".repeat(40)} is wrong"}`, { message: "key REDACTED is wrong" }],
])("%s", (_, text, want) => {
  expect(readVendorError(text)).toEqual(want);
});

test("a token that is cut by the length is still taken out", () => {
  const { message } = readVendorError(JSON.stringify({ message: `${"word ".repeat(98)}${"k3y".repeat(30)}` }));
  expect(message).toBe(`${"word ".repeat(98)}REDACTED`);
});

test("10 MB are not parsed", () => {
  expect(readVendorError(`{"code":"a","message":"${"x".repeat(10_000_000)}"}`)).toEqual({});
});

test("whatever comes, code and message are short texts or nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ error: value })),
      ),
      (text) => {
        const { code, message } = readVendorError(text);
        return (
          (code === undefined || (code !== "" && code.length <= 120)) &&
          (message === undefined || (message !== "" && message.length <= 500))
        );
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});
