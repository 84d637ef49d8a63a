import { hook, parameter, policies, row } from "./places.ts";
import type { RuleCase } from "./rule-case.ts";

const list = `definitions|NewRow|properties|parent|x-ms-dynamic-list`;
const fields = `definitions|NewRow|properties|more`;
const values = `definitions|NewRow|properties|parent|x-ms-dynamic-values`;
const asking = (parameters: object): object => ({ operationId: "ListChoices", parameters });
const stateful = "public class Script : ScriptBase { void F() { response.Headers.Location = next; } }";

/** Cases of the rules of triggers, drop-downs and pages. */
export const dynamicCases: readonly RuleCase[] = [
  {
    rule: "PP-TRG-01",
    why: "nothing says what is sent",
    want: "error",
    breaks: { definition: { "paths|/hooks|x-ms-notification-content": undefined } },
    holds: {},
  },
  {
    rule: "PP-TRG-01",
    why: "the callback's address goes nowhere",
    want: "error",
    breaks: { definition: { [`${hook}|parameters|0|schema|properties|url|x-ms-notification-url`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-TRG-02",
    why: "an address that makers see",
    want: "warning",
    breaks: { definition: { [`${hook}|parameters|0|schema|properties|url|x-ms-visibility`]: undefined } },
    holds: {
      definition: {
        [`${hook}|parameters|0|schema|properties|url|x-ms-visibility`]: undefined,
        [`${hook}|parameters|0|x-ms-visibility`]: "internal",
      },
    },
  },
  {
    rule: "PP-TRG-02",
    why: "an address that may be missing",
    want: "warning",
    breaks: { definition: { [`${hook}|parameters|0|schema|required`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-TRG-03",
    why: "nothing ends it",
    want: "warning",
    breaks: { definition: { "paths|/hooks/{id}": undefined } },
    holds: {},
  },
  {
    rule: "PP-TRG-03",
    why: "makers see what ends it",
    want: "warning",
    breaks: { definition: { "paths|/hooks/{id}|delete|x-ms-visibility": "advanced" } },
    holds: {},
  },
  {
    rule: "PP-TRG-04",
    why: "a batch of one",
    want: "warning",
    breaks: { definition: { [`${hook}|x-ms-trigger`]: "batch" } },
    holds: { definition: { "paths|/changes|get|x-ms-trigger": "single" } },
  },
  {
    rule: "PP-TRG-04",
    why: "neither",
    want: "error",
    breaks: { definition: { [`${hook}|x-ms-trigger`]: "always" } },
    holds: {},
  },
  {
    rule: "PP-TRG-05",
    why: "no policy",
    want: "warning",
    breaks: { properties: { [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"] } },
    holds: {},
  },
  {
    rule: "PP-TRG-05",
    why: "no policy, and a script that sets Location for others",
    want: "warning",
    breaks: {
      properties: { [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"] },
      script: stateful,
    },
    holds: {
      properties: {
        [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"],
        scriptOperations: ["GetRow", "WhenRowsAppear"],
      },
      script: stateful,
    },
  },
  {
    rule: "PP-TRG-05",
    why: "no policy, and a script for it that sets no Location",
    want: "warning",
    breaks: {
      properties: {
        [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"],
        scriptOperations: ["GetRow", "WhenRowsAppear"],
      },
    },
    holds: {
      properties: {
        [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"],
        scriptOperations: [],
      },
      script: stateful,
    },
  },
  {
    rule: "PP-TRG-05",
    why: "no policy, and a service that answers no 202",
    want: "warning",
    breaks: { properties: { [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"] } },
    holds: {
      properties: { [`${policies}|2|parameters|x-ms-apimTemplate-operationName`]: ["ListRows"] },
      definition: { "paths|/changes|get|responses|202": { description: "Nothing new." } },
    },
  },
  {
    rule: "PP-TRG-05",
    why: "a path to nothing",
    want: "warning",
    breaks: { properties: { [`${policies}|2|parameters|${parameter}triggerDataPath`]: "@triggerBody().rows" } },
    holds: {},
  },
  {
    rule: "PP-TRG-05",
    why: "a parameter that is not hidden",
    want: "warning",
    breaks: { definition: { "paths|/changes|get|parameters|0|x-ms-visibility": "advanced" } },
    holds: {},
  },
  {
    rule: "PP-DYN-01",
    why: "nobody is asked",
    want: "error",
    breaks: { definition: { [`${values}|operationId`]: "ListNothing" } },
    holds: { definition: { [`${values}|operationId`]: "ListRows" } },
  },
  {
    rule: "PP-DYN-01",
    why: "an argument is missing",
    want: "error",
    breaks: { definition: { "paths|/choices|get|parameters|0|default": undefined, [`${list}|parameters`]: undefined } },
    holds: { definition: { [`${list}|parameters`]: undefined } },
  },
  ...(["x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-schema", "x-ms-dynamic-properties"] as const).map(
    (form): RuleCase => ({
      rule: "PP-DYN-01",
      why: `${form} does not give what is required`,
      want: "error",
      breaks: {
        definition: { "paths|/choices|get|parameters|0|default": undefined, [`${fields}|${form}`]: asking({}) },
      },
      holds: { definition: { [`${fields}|${form}`]: asking({}) } },
    }),
  ),
  {
    rule: "PP-DYN-01",
    why: "the value is not in a row",
    want: "warning",
    breaks: { definition: { [`${list}|itemValuePath`]: "nope" } },
    holds: { definition: { [`${list}|itemValuePath`]: "name" } },
  },
  {
    rule: "PP-DYN-01",
    why: "the list is not in the answer",
    want: "warning",
    breaks: { definition: { [`${values}|value-collection`]: "rows" } },
    holds: { definition: { "paths|/choices|get|responses|200|schema": { type: "object" } } },
  },
  {
    rule: "PP-DYN-02",
    why: "the older form takes a field of the body",
    want: "warning",
    breaks: { definition: { [list]: undefined, [`${values}|parameters`]: { kind: { parameter: "name" } } } },
    holds: { definition: { [list]: undefined, [`${values}|parameters`]: { kind: "big" } } },
  },
  {
    rule: "PP-DYN-02",
    why: "the older form takes what is a field of the body and a parameter",
    want: "warning",
    breaks: { definition: { [list]: undefined, "definitions|NewRow|properties|Kind": { type: "string" } } },
    holds: { definition: { [list]: undefined } },
  },
  {
    rule: "PP-DYN-03",
    why: "makers see it",
    want: "warning",
    breaks: { definition: { "paths|/choices|get|x-ms-visibility": "advanced" } },
    holds: {},
  },
  {
    rule: "PP-DYN-04",
    why: "a value of a drop-down that the asked operation does not take",
    want: "warning",
    breaks: { definition: { [`${values}|parameters`]: { kind: "big", colour: "red" } } },
    holds: { definition: { [`${values}|parameters`]: { kind: "big", version: "2" } } },
  },
  {
    rule: "PP-DYN-04",
    why: "a value for an operation that exists",
    want: "warning",
    breaks: { definition: { [`${values}|parameters`]: { colour: "red" } } },
    holds: { definition: { [`${values}|operationId`]: "ListNothing", [`${values}|parameters`]: { colour: "red" } } },
  },
  {
    rule: "PP-DYN-04",
    why: "a value of a list that the asked operation does not take",
    want: "warning",
    breaks: { definition: { [`${list}|parameters|colour`]: { value: "red" } } },
    holds: { definition: { [`${list}|parameters|version`]: { value: "2" } } },
  },
  {
    rule: "PP-DYN-04",
    why: "a shape that gives what the asked operation does not take",
    want: "warning",
    breaks: { definition: { [`${fields}|x-ms-dynamic-schema`]: asking({ colour: "red" }) } },
    holds: { definition: { [`${fields}|x-ms-dynamic-schema`]: asking({ kind: "big" }) } },
  },
  {
    rule: "PP-DYN-04",
    why: "properties that give what the asked operation does not take",
    want: "warning",
    breaks: { definition: { [`${fields}|x-ms-dynamic-properties`]: asking({ colour: { value: "red" } }) } },
    holds: { definition: { [`${fields}|x-ms-dynamic-properties`]: asking({ kind: { value: "big" } }) } },
  },
  {
    rule: "PP-DYN-04",
    why: "a value that comes from nowhere",
    want: "warning",
    breaks: { definition: { [`${values}|parameters`]: { kind: { parameter: "sort" } } } },
    holds: { definition: { [`${values}|parameters`]: { kind: { parameter: "size" } } } },
  },
  {
    rule: "PP-DYN-04",
    why: "a reference into the body that leads nowhere",
    want: "warning",
    breaks: { definition: { [`${list}|parameters`]: { kind: { parameterReference: "body/sort" } } } },
    holds: { definition: { [`${list}|parameters`]: { kind: { parameterReference: "body/size" } } } },
  },
  {
    rule: "PP-PAG-01",
    why: "another name",
    want: "warning",
    breaks: { definition: { [`${row}|x-ms-pageable|nextLinkName`]: "next" } },
    holds: {},
  },
];
