import { expect, test } from "vitest";
import type { Policy } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { applyRequestPolicies } from "../../../src/connector-builder/simulator/request-policies.ts";
import { operation, policy, smallImport } from "./support/small-import.ts";

const getRow = operation("GetRow", "GET", "/rows('{id}')/{part}");
const url = "https://api.example.com/v1/rows('a%2Fb')/head?$top=5&note=a%20b";
const connection = { "token:country": "be", key: "k1" };

function applied(policies: readonly Policy[], headers: Record<string, string> = {}): object {
  return applyRequestPolicies(
    { method: "GET", url, headers },
    { connector: smallImport([getRow], policies), operation: getRow, connection },
  );
}

test.each<[name: string, policies: readonly Policy[], want: object]>([
  ["nothing without policies", [], { method: "GET", url, headers: {} }],
  [
    "another host and base path, what follows as it was encoded",
    [policy("dynamichosturl", { urlTemplate: "https://start.example.@connectionParameters('token:country')/base/" })],
    { method: "GET", url: "https://start.example.be/base/rows('a%2Fb')/head?$top=5&note=a%20b", headers: {} },
  ],
  [
    "a header of the connection",
    [policy("setheader", { name: "X-Key", value: "@connectionParameters('key')", existsAction: "override" })],
    { method: "GET", url, headers: { "x-key": "k1" } },
  ],
  [
    "a default where the connection has no value",
    [policy("setheader", { name: "X-Zone", value: "@connectionParameters('zone', 'eu')" })],
    { method: "GET", url, headers: { "x-zone": "eu" } },
  ],
  [
    "no header of the answer's section",
    [policy("setheader", { name: "X-Key", value: "1" }, { section: "Response" })],
    { method: "GET", url, headers: {} },
  ],
  [
    "a query parameter more",
    [policy("setqueryparameter", { name: "q", value: "1+1 & more", existsAction: "override" })],
    { method: "GET", url: `${url}&q=1%2B1%20%26%20more`, headers: {} },
  ],
  [
    "a query parameter instead",
    [policy("setqueryparameter", { name: "$top", value: "9", existsAction: "override" })],
    { method: "GET", url: "https://api.example.com/v1/rows('a%2Fb')/head?note=a%20b&%24top=9", headers: {} },
  ],
  [
    "the query parameter that is there",
    [policy("setqueryparameter", { name: "$top", value: "9", existsAction: "skip" })],
    { method: "GET", url, headers: {} },
  ],
  [
    "another endpoint with the same values",
    [policy("routerequesttoendpoint", { newPath: "/parts/{part}/of/{id}", httpMethod: "POST" })],
    { method: "POST", url: "https://api.example.com/v1/parts/head/of/a%2Fb?$top=5&note=a%20b", headers: {} },
  ],
  [
    "another endpoint by the same method",
    [policy("routerequesttoendpoint", { newPath: "/all", httpMethod: "@Request.OriginalHTTPMethod" })],
    { method: "GET", url: "https://api.example.com/v1/all?$top=5&note=a%20b", headers: {} },
  ],
  [
    "nothing of a policy for others",
    [policy("setheader", { name: "a", value: "b" }, { operations: ["ListRows"] })],
    { method: "GET", url, headers: {} },
  ],
])("a request becomes %s", (_name, policies, want) => {
  expect(applied(policies)).toEqual(want);
});

test.each([
  ["skip", "mine"],
  ["override", "theirs"],
  ["append", "mine,theirs"],
])("a header that is there: %s", (existsAction, want) => {
  expect(
    applied([policy("setheader", { name: "Accept", value: "theirs", existsAction })], { accept: "mine" }),
  ).toMatchObject({ headers: { accept: want } });
});

test.each<[Policy, string]>([
  [
    policy("setheader", { name: "a", value: "@connectionParameters('secret')" }),
    "rows: GetRow: the connection has no value for secret.",
  ],
  [
    policy("setheader", { name: "a", value: "@body()" }),
    "rows: GetRow: the simulator does not know the expression in @body().",
  ],
  [policy("pollingtrigger", {}), "rows: GetRow: the simulator does not know the policy pollingtrigger."],
])("what the simulator cannot do is refused, not passed over", (one, message) => {
  expect(() => applied([one])).toThrow(message);
});
