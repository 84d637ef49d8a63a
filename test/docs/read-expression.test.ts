import { expect, it } from "vitest";
import { type FlowValues, readInput } from "./support/read-expression.ts";

const values: FlowValues = {
  outputs: new Map<string, unknown>([
    ["Ask", { statusCode: 200, body: { value: [{ id: 7 }], none: null } }],
    ["It's", "a"],
  ]),
  items: new Map([["Each", { name: "x" }]]),
  triggerBody: { Content: { Action: "Create" } },
};

it.each<[unknown, unknown]>([
  ["plain", "plain"],
  [5, 5],
  ["kim@contoso.com", "kim@contoso.com"],
  ["@outputs('Ask')?['body/value']", [{ id: 7 }]],
  ["@first(outputs('Ask')?['body/value'])?['id']", 7],
  ["@outputs('Ask')?['body/missing/deeper']", null],
  ["@outputs('It''s')", "a"],
  ["@items('Each')?['name']", "x"],
  ["@equals(triggerBody()?['Content']?['Action'], 'Create')", true],
  [
    "no. @{first(outputs('Ask')?['body/value'])?['id']} of @{items('Each')?['name']}@{outputs('Ask')?['body/none']}",
    "no. 7 of x",
  ],
  [{ a: ["@items('Each')?['name']"] }, { a: ["x"] }],
])("reads %j", (input, want) => {
  expect(readInput(input, values)).toEqual(want);
});

it.each([
  ["@utcNow()", "utcNow with 0 arguments is not known here"],
  ["@first()", "first with 0 arguments is not known here"],
  ["@first(items('Each'))", 'first of {"name":"x"}'],
  ["@outputs('Nobody')", 'there is no output of "Nobody"'],
  ["@items('Nobody')", 'there is no loop "Nobody"'],
  ["@outputs('Ask')['body']", "not known here: ['body'], in outputs('Ask')['body']"],
  ["@outputs('Ask')?['statusCode/x']", "x is asked of 200"],
  ["@equals(1, 1)", "not known here: 1, 1), in equals(1, 1)"],
  ["@equals('a''b' 'c')", "not known here:  'c'), in equals('a''b' 'c')"],
  ["a @{outputs('x')", "not known here: a @{outputs('x')"],
  ["@@escaped", "not known here: @@escaped"],
])("refuses %s", (input, want) => {
  expect(() => readInput(input, values)).toThrow(want);
});
