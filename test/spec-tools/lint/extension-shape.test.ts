import { describe, expect, test } from "vitest";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";

const operation = (extension: object) => documentWith({ get: { ...listOperation, ...extension } });
const property = (schema: object) =>
  documentWith(
    { get: listOperation },
    { Thing: { type: "object", properties: { Code: { type: "string", ...schema } } } },
  );
const at = "#/paths/~1things/get";
const code = "#/components/schemas/Thing/properties/Code";
const shape = "specs/README.md shows the shape.";
const async = {
  id: "id",
  status: "status",
  poll: { operationId: "ListThings", parameters: { id: "$response.body#/id" } },
  final: ["done"],
  failed: [],
  facts: [141],
};

const wrong: [string, object, string[]][] = [
  [
    "unknown extension",
    operation({ "x-pageing": {} }),
    [`${at}/x-pageing: x-pageing is none of the extensions that specs/README.md documents.`],
  ],
  ["wrong place", operation({ "x-write": "create" }), [`${at}/x-write: x-write belongs on Schema, not on Operation.`]],
  [
    "x-paging without facts",
    operation({ "x-paging": { style: "none", items: "value" } }),
    [`${at}/x-paging: x-paging must have required property 'facts'. ${shape}`],
  ],
  [
    "x-paging of an unknown style",
    operation({ "x-paging": { style: "odata", items: "value", facts: [1] } }),
    [`${at}/x-paging: x-paging/style must be equal to one of the allowed values: odata-v4,odata-v2,none. ${shape}`],
  ],
  [
    "x-paging with a field too many",
    operation({ "x-paging": { style: "none", items: "$", size: 3, facts: [1] } }),
    [`${at}/x-paging: x-paging must NOT have additional properties: size. ${shape}`],
  ],
  [
    "x-filter-required without a field",
    operation({ "x-filter-required": [] }),
    [`${at}/x-filter-required: x-filter-required must NOT have fewer than 1 items. ${shape}`],
  ],
  [
    "x-filter-required with one field that would have to go with another",
    operation({ "x-filter-required": [["id"]] }),
    [
      `${at}/x-filter-required: x-filter-required/0 must be string. ${shape}`,
      `${at}/x-filter-required: x-filter-required/0 must NOT have fewer than 2 items. ${shape}`,
      `${at}/x-filter-required: x-filter-required/0 must match a schema in anyOf. ${shape}`,
    ],
  ],
  [
    "x-changes of an unknown strategy",
    operation({ "x-changes": { strategy: "polling" } }),
    [
      `${at}/x-changes: x-changes/strategy must be equal to one of the allowed values: row-version,modified,delta-link,parent,snapshot. ${shape}`,
    ],
  ],
  [
    "x-changes that stands for another list and has a key",
    operation({ "x-changes": { instead: ["things"], key: ["Code"] } }),
    [`${at}/x-changes: x-changes must NOT have additional properties: key. ${shape}`],
  ],
  [
    "x-changes without a copy, for a reason of its own",
    operation({ "x-changes": { none: "slow" } }),
    [`${at}/x-changes: x-changes/none must be equal to one of the allowed values: log,answer,file,unkeyed. ${shape}`],
  ],
  [
    "x-changes with a log and no types",
    operation({ "x-changes": { strategy: "row-version", deletes: { log: "gone" } } }),
    [`${at}/x-changes: x-changes/deletes must have required property 'types'. ${shape}`],
  ],
  [
    "x-changes with deletions told in a way that is not there",
    operation({ "x-changes": { strategy: "row-version", deletes: "webhook" } }),
    [`${at}/x-changes: x-changes/deletes must be equal to one of the allowed values: sweep,link,with-parent. ${shape}`],
  ],
  [
    "x-change-rules without facts",
    documentWith({ get: listOperation }, undefined, {
      "x-change-rules": { below: ["/"], strategies: { modified: { cursor: "At" } } },
    }),
    [`#/x-change-rules: x-change-rules/strategies/modified must have required property 'facts'. ${shape}`],
  ],
  [
    "x-retry",
    operation({ "x-retry": "always" }),
    [`${at}/x-retry: x-retry must be equal to one of the allowed values: safe,idempotent,never. ${shape}`],
  ],
  [
    "x-effect",
    operation({ "x-effect": "delete" }),
    [`${at}/x-effect: x-effect must be equal to one of the allowed values: read,draft,change,post,destroy. ${shape}`],
  ],
  [
    "x-quota without limits",
    operation({ "x-quota": { limits: [], facts: [28] } }),
    [`${at}/x-quota: x-quota/limits must NOT have fewer than 1 items. ${shape}`],
  ],
  [
    "x-quota with an unknown scope",
    operation({ "x-quota": { limits: [{ name: "minute", per: ["planet"] }], facts: [28] } }),
    [
      `${at}/x-quota: x-quota/limits/0/per/0 must be equal to one of the allowed values: app,user,company,tenant,environment,endpoint. ${shape}`,
    ],
  ],
  [
    "x-async with a wrong expression",
    operation({ "x-async": { ...async, poll: { operationId: "ListThings", parameters: { id: "id" } } } }),
    [expect.stringContaining("x-async/poll/parameters/id must match pattern")] as unknown as string[],
  ],
  [
    "x-async without final statuses",
    operation({ "x-async": { ...async, final: [] } }),
    [`${at}/x-async: x-async/final must NOT have fewer than 1 items. ${shape}`],
  ],
  [
    "x-access of nobody",
    operation({ "x-access": { callers: "nobody", facts: [1] } }),
    [
      `${at}/x-access: x-access/callers must be equal to one of the allowed values: both,delegated,application. ${shape}`,
    ],
  ],
  [
    "x-since without v",
    operation({ "x-since": "2.18" }),
    [`${at}/x-since: x-since must match pattern "^v\\d+\\.\\d+$". ${shape}`],
  ],
  [
    "x-key",
    property({ "x-key": "both" }),
    [`${code}/x-key: x-key must be equal to one of the allowed values: server,caller. ${shape}`],
  ],
  [
    "x-filterable as a boolean",
    property({ "x-filterable": true }),
    [`${code}/x-filterable: x-filterable must be equal to one of the allowed values: yes,no. ${shape}`],
  ],
  [
    "x-enum without values",
    property({ "x-enum": {} }),
    [`${code}/x-enum: x-enum must NOT have fewer than 1 properties. ${shape}`],
  ],
  [
    "x-webhook on an operation",
    operation({ "x-webhook": "Things" }),
    [`${at}/x-webhook: x-webhook belongs on PathItem, not on Operation.`],
  ],
];

const right: [string, object][] = [
  ["x-paging", operation({})],
  ["x-async", operation({ "x-async": { ...async, id: null, match: [], newest: "startedOn" } })],
  [
    "x-quota",
    operation({
      "x-quota": {
        limits: [{ name: "minute", per: ["app", "company"], requests: 60, windowSeconds: 60, window: "fixed" }],
        facts: [28],
      },
    }),
  ],
  [
    "x-access without scopes",
    operation({ "x-access": { callers: "delegated", scopes: [], level: "read", facts: [23] } }),
  ],
  ["x-write alone", property({ "x-write": "create" })],
  ["x-write ignored", property({ "x-write": "ignored" })],
  ["x-write both", property({ "x-write": ["create", "update"] })],
  ["x-failure", property({ "x-failure": true })],
  ["x-likely", property({ format: "code18", "x-likely": ["format"] })],
  ["x-enum", property({ "x-enum": { "20": "Open" } })],
  ["x-reference to one of several sets", property({ "x-reference": ["accounts", "contacts"] })],
  ["x-bind", property({ "x-bind": ["accounts"] })],
];

describe("extension-shape", () => {
  test.each(wrong)("reports %s", async (_what, document, want) => {
    expect(await lintDocument("extension-shape", document)).toEqual(want);
  });

  test.each(right)("accepts %s", async (_what, document) => {
    expect(await lintDocument("extension-shape", document)).toEqual([]);
  });
});
