import { expect, test } from "vitest";
import { applyResponsePolicies } from "../../../src/connector-builder/simulator/response-policies.ts";
import { jsonOf, textOf, type WireResponse } from "../../../src/connector-builder/simulator/wire-message.ts";
import { operation, policy, smallImport } from "./support/small-import.ts";

const listRows = operation("ListRows", "GET", "/rows");
const addresses = { service: "https://api.example.com/v1", gateway: "https://gateway.invalid/apim/rows/1" };

function answered(body: unknown, status = 200): WireResponse {
  return {
    status,
    headers: {},
    body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
  };
}

function applied(
  response: WireResponse,
  one = policy("updatenextlink", { nextLinkPropertyName: "@odata.nextLink" }),
): WireResponse {
  return applyResponsePolicies(
    response,
    { connector: smallImport([listRows], [one]), operation: listRows, connection: {} },
    addresses,
  );
}

test.each([
  [
    "of the service",
    "https://api.example.com/v1/rows?$skiptoken=a%2Bb",
    "https://gateway.invalid/apim/rows/1/rows?$skiptoken=a%2Bb",
  ],
  ["of the service, outside of the connector", "https://api.example.com/v2/rows", "https://api.example.com/v2/rows"],
  ["of a host that begins alike", "https://api.example.com/v10/rows", "https://api.example.com/v10/rows"],
  ["of somebody else", "https://elsewhere.example/rows", "https://elsewhere.example/rows"],
  ["that is none", "rows?page=2", "rows?page=2"],
])("the address of a next page %s", (_name, link, want) => {
  expect(jsonOf(applied(answered({ value: [], "@odata.nextLink": link })))).toEqual({
    value: [],
    "@odata.nextLink": want,
  });
});

test("an answer that is no JSON stays as it is", () => {
  expect(textOf(applied(answered("<html>")))).toBe("<html>");
});

test.each([
  ["Response", 200, { "x-a": "1" }],
  ["Response", 500, {}],
  ["Failure", 500, { "x-a": "1" }],
] as const)("a header of section %s and status %i", (section, status, want) => {
  expect(applied(answered({}, status), policy("setheader", { name: "X-A", value: "1" }, { section })).headers).toEqual(
    want,
  );
});
