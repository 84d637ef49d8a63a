import { inspect } from "node:util";
import { expect, test } from "vitest";
import { apiErrorCodes } from "../../../src/errors/api-error-codes.ts";
import { toApiError } from "../../../src/http/errors/to-api-error.ts";

const facts = { operation: "ListAccounts", method: "GET", path: "/crm/Accounts", company: "1", attempts: 2 };
const make = (status: number, text = "", headers: Record<string, string> = {}) =>
  toApiError(new Response(null, { status, headers }), facts, {
    text,
    nowMs: 1000,
    transientCodes: ["Internal_ServerError"],
    missingCodes: ["EnvironmentNotFound"],
  });
const says = (message: string, code = ""): string => JSON.stringify({ error: { code, message } });

test.each([
  [400, "", "API_BAD_REQUEST", false],
  [400, says("x", "environmentNotFound"), "API_NOT_FOUND", false],
  [400, '{"code":"EnvironmentNotFound","message":"x"}', "API_NOT_FOUND", false],
  [400, '{"error":"environmentNotFound"}', "API_NOT_FOUND", false],
  [400, says("Customer not found"), "API_BAD_REQUEST", false],
  [400, says("x", "BadRequest_NotFound"), "API_BAD_REQUEST", false],
  [400, says("x", "ResourceDoesNotExist"), "API_BAD_REQUEST", false],
  [401, says("x", "environmentNotFound"), "API_UNAUTHORIZED", false],
  [403, says("x", "environmentNotFound"), "API_NOT_FOUND", false],
  [409, says("x", "environmentNotFound"), "API_NOT_FOUND", false],
  [422, says("x", "environmentNotFound"), "API_NOT_FOUND", false],
  [429, says("x", "environmentNotFound"), "API_RATE_LIMITED", true],
  [500, says("x", "environmentNotFound"), "API_NOT_FOUND", false],
  [503, says("x", "environmentNotFound"), "API_UNAVAILABLE", true],
  [401, "", "API_UNAUTHORIZED", false],
  [403, "", "API_FORBIDDEN", false],
  [404, "", "API_NOT_FOUND", false],
  [405, "", "API_METHOD_NOT_ALLOWED", false],
  [408, "", "API_TIMED_OUT", false],
  [409, "", "API_CONFLICT", false],
  [410, "", "API_GONE", false],
  [412, "", "API_PRECONDITION_FAILED", false],
  [413, "", "API_TOO_LARGE", false],
  [418, "", "API_BAD_REQUEST", false],
  [429, "", "API_RATE_LIMITED", true],
  [500, "", "API_SERVER_ERROR", true],
  [500, says("Code is mandatory"), "API_BAD_REQUEST", false],
  [500, says("x", "Internal_ServerError"), "API_SERVER_ERROR", true],
  [502, "", "API_UNAVAILABLE", true],
  [503, "", "API_UNAVAILABLE", true],
  [504, "", "API_TIMED_OUT", false],
  [507, "", "API_SERVER_ERROR", true],
  [302, "", "API_UNEXPECTED_STATUS", false],
])("%i %s: %s, repeatable: %j (facts 39, 110, 112, 113, 127)", (status, text, code, repeatable) => {
  const error = make(status, text);
  expect([error.code, error.repeatable, error.status]).toEqual([code, repeatable, status]);
  expect(error.advice).not.toBe("");
  expect(apiErrorCodes).toContain(error.code);
});

test.each([
  ["0x80060892", "Look that record up by the key and change it, or give another value."],
  ["0x80040237", "Look that record up by the key and change it, or give another value."],
  ["0x80060882", "Read the record again and send its etag in If-Match."],
])("412 of Dataverse with %s says what helps", (code, advice) => {
  const error = make(412, says("A record with the same value already exists.", code));
  expect([error.code, error.vendorCode, error.advice]).toEqual(["API_PRECONDITION_FAILED", code, advice]);
});

test("a code is one of a request's faults where no code is known to mean 404", () => {
  const options = { text: says("Could not find a property", "BadRequest_NotFound"), nowMs: 0 };
  const answer = new Response(null, { status: 400 });
  expect(toApiError(answer, facts, options).code).toBe("API_BAD_REQUEST");
  const missing = { ...options, text: says("x", "environmentNotFound") };
  expect(toApiError(answer, facts, missing).code).toBe("API_BAD_REQUEST");
});

test("everything that helps is there (facts 27, 125)", () => {
  const error = make(403, says("Cannot read scope", "Authorization_1"), {
    Reason: "NoDivisionAccess",
    "ms-correlation-x": "c-1",
    "retry-after": "5",
  });
  expect(error).toMatchObject({
    name: "ApiError",
    message: "Not allowed (403): GET /crm/Accounts: Cannot read scope (NoDivisionAccess)",
    operation: "ListAccounts",
    company: "1",
    attempts: 2,
    vendorCode: "Authorization_1",
    vendorMessage: "Cannot read scope",
    // The header says which of the causes of a 403 it is.
    reason: "NoDivisionAccess",
    // What support asks for.
    correlationId: "c-1",
    retryAtMs: 6000,
  });
});

test("the answer is at hand, and in no listing", () => {
  const error = make(400, "", { "set-cookie": "s3cret=1" });
  expect(error.response?.headers.get("set-cookie")).toBe("s3cret=1");
  expect(Object.keys(error)).not.toContain("response");
  expect(inspect(error) + JSON.stringify(error)).not.toContain("s3cret");
});

test("headers that are not what they should be are left out", () => {
  expect(make(403, "", { reason: "<script>", "x-request-id": "a b" })).toMatchObject({
    reason: undefined,
    correlationId: undefined,
  });
});

test("an API with a shape of its own reads it itself", () => {
  const error = toApiError(new Response(null, { status: 400 }), facts, {
    text: "E17",
    nowMs: 0,
    parse: (text) => ({ code: text, message: "seventeen" }),
  });
  expect([error.vendorCode, error.vendorMessage]).toEqual(["E17", "seventeen"]);
});

test("no advice sends its reader to a property: the reason stands in the message", () => {
  for (let status = 300; status < 600; status++) {
    const { advice, message } = toApiError(new Response(null, { status }), facts, { text: "", nowMs: 0 });
    expect([status, advice, message].join(" ")).not.toMatch(/vendorMessage/);
  }
});
