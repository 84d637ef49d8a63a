import { describe, expect, test } from "vitest";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";

const list = (change: object) => documentWith({ get: { ...listOperation, ...change } });
const referring = (reference: unknown) =>
  documentWith(
    { get: listOperation },
    { Thing: { type: "object", properties: { Other: { type: "string", format: "uuid", "x-reference": reference } } } },
  );
const referringAt = (path: string, reference: string | readonly string[]) => ({
  ...referring(reference),
  paths: { [path]: { get: listOperation } },
});
const spelled = (properties: object, required: readonly string[] = []) =>
  documentWith({ get: listOperation }, { Thing: { type: "object", required, properties } });
const oneOrMany = (argument: string) =>
  documentWith({
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    get: { ...listOperation, "x-or-list": { items: "value", match: "id", argument } },
  });
const at = "#/paths/~1things/get";

/** Rule, what is wrong, document, findings. */
const cases: [rule: string, what: string, document: object, want: string[]][] = [
  ["operation-name", "PascalCase", list({}), []],
  ["operation-name", "PascalCase with initials", list({ operationId: "GetHRMCostCenterByID" }), []],
  [
    "operation-name",
    "camelCase",
    list({ operationId: "listThings" }),
    [`${at}/operationId: operationId listThings must be PascalCase: letters and digits, a capital first.`],
  ],
  [
    "operation-name",
    "underscore",
    list({ operationId: "List_Things" }),
    [`${at}/operationId: operationId List_Things must be PascalCase: letters and digits, a capital first.`],
  ],
  [
    "operation-name",
    "twice but for case",
    documentWith({ get: listOperation, post: { ...listOperation, operationId: "LISTThings" } }),
    ["#/paths/~1things/post/operationId: operationId LISTThings differs from ListThings only in case or punctuation."],
  ],

  ["required-filters", "a field of the rows", list({ "x-filter-required": ["Code"] }), []],
  [
    "required-filters",
    "fields that the rows have not, alone and with another",
    list({ "x-filter-required": ["Cod", ["Code", "Kind"]] }),
    [`${at}/x-filter-required: x-filter-required names Cod, Kind, which the rows have not.`],
  ],
  [
    "required-filters",
    "an answer that is no list",
    list({ "x-filter-required": ["Code"], responses: { "200": { description: "No body" } } }),
    [`${at}/x-filter-required: x-filter-required is for a list of rows in value or d.`],
  ],

  ["operation-text", "short summary, own sentence", list({}), []],
  ["operation-text", "80 characters", list({ summary: "x".repeat(80) }), []],
  [
    "operation-text",
    "81 characters",
    list({ summary: "x".repeat(81) }),
    [`${at}/summary: The summary has 81 characters; at most 80 are shown.`],
  ],
  [
    "operation-text",
    "full stop",
    list({ summary: "List things." }),
    [`${at}/summary: The summary ends without a full stop.`],
  ],
  [
    "operation-text",
    "no description",
    list({ description: undefined }),
    [`${at}/summary: The operation needs a description: a sentence that says more than the summary.`],
  ],
  [
    "operation-text",
    "no sentence",
    list({ description: "all things" }),
    [`${at}/description: The description is a sentence and ends with a full stop.`],
  ],
  [
    "operation-text",
    "the summary again",
    list({ description: "List Things." }),
    [`${at}/description: The description repeats the summary: say what the summary does not.`],
  ],

  ["typed-responses", "typed success, empty error", list({}), []],
  [
    "typed-responses",
    "no success",
    list({ responses: { "404": { description: "No body" } } }),
    [`${at}/responses: The operation says no success: describe a 2xx response.`],
  ],
  [
    "typed-responses",
    "no error",
    list({ responses: { "204": { description: "Done" } } }),
    [`${at}/responses: The operation says no error: describe a 4xx, 5xx or default response.`],
  ],
  [
    "typed-responses",
    "content without schema",
    list({
      responses: {
        "200": { description: "Some", content: { "application/json": {} } },
        default: { description: "No body" },
      },
    }),
    [`${at}/responses/200: Response 200 has no schema: type its content, or say "No body" in its description.`],
  ],
  [
    "typed-responses",
    "error without content",
    list({ responses: { "204": { description: "Done" }, "400": { description: "Refused" } } }),
    [`${at}/responses/400: Response 400 has no schema: type its content, or say "No body" in its description.`],
  ],
  [
    "typed-responses",
    "redirect",
    list({
      responses: {
        "204": { description: "Done" },
        "302": { description: "Elsewhere" },
        "4XX": { description: "No body" },
      },
    }),
    [],
  ],

  [
    "maker-texts",
    "the name of an operation",
    list({ description: "Gives what ListThings gives, one by one." }),
    [`${at}/description: "ListThings" is a name that readers never see: say in words what it is.`],
  ],
  [
    "maker-texts",
    "the name of a schema that something refers to",
    documentWith(
      {
        get: {
          ...listOperation,
          description: "Gives `id` of OtherThing.",
          responses: {
            "200": {
              description: "Rows",
              content: { "application/json": { schema: { $ref: "#/components/schemas/OtherThing" } } },
            },
          },
        },
      },
      { OtherThing: { type: "object", properties: {} } },
    ),
    [`${at}/description: "OtherThing" is a name that readers never see: say in words what it is.`],
  ],
  [
    "maker-texts",
    "a name of the vendor's that is none here",
    list({ description: "Asks PowerShell or SharePoint." }),
    [],
  ],
  ["paged-lists", "x-paging is there", list({}), []],
  [
    "paged-lists",
    "rows in value",
    list({ "x-paging": undefined }),
    [`${at}: The answer is a list: say with x-paging how it is paged, or that it is not (style: none).`],
  ],
  [
    "paged-lists",
    "rows in d.results of a referenced schema",
    documentWith(
      {
        get: {
          ...listOperation,
          "x-paging": undefined,
          responses: {
            "200": {
              description: "Rows",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } },
            },
          },
        },
      },
      {
        Page: {
          type: "object",
          properties: {
            d: { oneOf: [{ type: "object", properties: { results: { type: "array", items: { type: "object" } } } }] },
          },
        },
      },
    ),
    [`${at}: The answer is a list: say with x-paging how it is paged, or that it is not (style: none).`],
  ],
  [
    "paged-lists",
    "one record",
    list({
      "x-paging": undefined,
      responses: {
        "200": {
          description: "One",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
      },
    }),
    [],
  ],

  ["retried-writes", "read", list({}), []],
  [
    "retried-writes",
    "read with x-retry",
    list({ "x-retry": "safe" }),
    [`${at}/x-retry: Reading is always safe to repeat: remove x-retry.`],
  ],
  [
    "retried-writes",
    "write without",
    documentWith({ post: { ...listOperation } }),
    [
      "#/paths/~1things/post: A write says with x-retry whether the same call again is harmless: safe, idempotent or never.",
    ],
  ],
  ["retried-writes", "write with", documentWith({ delete: { ...listOperation, "x-retry": "idempotent" } }), []],

  ["effects-of-writes", "read", list({}), []],
  [
    "effects-of-writes",
    "read with x-effect",
    list({ "x-effect": "read" }),
    [`${at}/x-effect: A GET only reads: remove x-effect.`],
  ],
  [
    "effects-of-writes",
    "write without",
    documentWith({ patch: { ...listOperation } }),
    ["#/paths/~1things/patch: A write says with x-effect what it does: read, draft, change, post or destroy."],
  ],
  ["effects-of-writes", "write with", documentWith({ delete: { ...listOperation, "x-effect": "destroy" } }), []],

  ["known-references", "a set of the API", referring("things"), []],
  ["known-references", "a set below a key in brackets", referringAt("/companies({companyId})/users", "users"), []],
  ["known-references", "a set below a key in braces", referringAt("/rooms/{roomName}/apps", "rooms/apps"), []],
  [
    "known-references",
    "a set of another one",
    referringAt("/companies({companyId})/users", "rooms/users"),
    [
      "#/components/schemas/Thing/properties/Other/x-reference: x-reference leads to rooms/users, which is no set of this API.",
    ],
  ],
  [
    "known-references",
    "one of several sets",
    referringAt("/companies({companyId})/users", ["users", "companies/users"]),
    [],
  ],
  [
    "known-references",
    "one of several sets, of which one is not there",
    referringAt("/companies({companyId})/users", ["users", "teams"]),
    [
      "#/components/schemas/Thing/properties/Other/x-reference: x-reference leads to teams, which is no set of this API.",
    ],
  ],
  ["known-references", "a code of a set", referring({ set: "things", field: "Code" }), []],
  [
    "known-references",
    "a set that is not there",
    referring("crm/things"),
    [
      "#/components/schemas/Thing/properties/Other/x-reference: x-reference leads to crm/things, which is no set of this API.",
    ],
  ],

  ["known-facts", "facts of behaviour.md", list({}), []],
  [
    "known-facts",
    "a fact nobody wrote",
    list({ "x-access": { callers: "both", facts: [101, 9999] } }),
    [`${at}/x-access/facts: Fact 9999 is not in specs/behaviour.md.`],
  ],
  [
    "known-facts",
    "a fact of the root",
    documentWith({ get: listOperation }, {}, { "x-quota": { limits: [], facts: [777] } }),
    ["#/x-quota/facts: Fact 777 is not in specs/behaviour.md."],
  ],

  [
    "resolved-names",
    "poll leads to an operation",
    documentWith({
      get: listOperation,
      post: { ...listOperation, operationId: "StartThing", "x-async": { poll: { operationId: "ListThings" } } },
    }),
    [],
  ],
  [
    "resolved-names",
    "poll leads nowhere",
    list({ "x-async": { poll: { operationId: "GetNothing" } } }),
    [`${at}/x-async: x-async polls GetNothing, which is no operation of this API.`],
  ],
  ["resolved-names", "a list compared with an argument of the path", oneOrMany("id"), []],
  [
    "resolved-names",
    "a list compared with nothing",
    oneOrMany("operationId"),
    [`${at}/x-or-list/argument: x-or-list compares with operationId, which is no argument of this path.`],
  ],
  ["spelled-names", "another spelling", spelled({ appId: { type: "string", "x-spelled": ["id"] } }), []],
  [
    "spelled-names",
    "a spelling that is a property, or one of two",
    spelled({
      id: { type: "string" },
      appId: { type: "string", "x-spelled": ["id", "app"] },
      application: { type: "string", "x-spelled": ["app"] },
    }),
    [
      "#/components/schemas/Thing/properties/appId/x-spelled: x-spelled of appId names id, which is another property or a spelling of one.",
      "#/components/schemas/Thing/properties/application/x-spelled: x-spelled of application names app, which is another property or a spelling of one.",
    ],
  ],
  [
    "spelled-names",
    "a property that is required under one of its names",
    spelled({ appId: { type: "string", "x-spelled": ["id"] } }, ["appId"]),
    [
      "#/components/schemas/Thing/required: appId has other spellings (x-spelled), so that an answer may lack it: it cannot be required.",
    ],
  ],
  [
    "resolved-names",
    "natural key without its field",
    documentWith(
      { get: listOperation },
      { Thing: { type: "object", properties: { Code: { type: "string" } }, "x-natural-key": ["Code", "Number"] } },
    ),
    ["#/components/schemas/Thing/x-natural-key: x-natural-key names Number, which the schema has not."],
  ],
  [
    "resolved-names",
    "alternate key without its field",
    documentWith(
      { get: listOperation },
      {
        Thing: {
          type: "object",
          properties: { Code: { type: "string" } },
          "x-alternate-keys": [
            { name: "by_code", fields: ["Code"] },
            { name: "by_number", fields: ["Number"] },
          ],
        },
      },
    ),
    ["#/components/schemas/Thing/x-alternate-keys: x-alternate-keys names Number, which the schema has not."],
  ],
];

describe("our lint rules", () => {
  test.each(cases)("%s: %s", async (rule, _what, document, want) => {
    // A document loses its undefined values on the way through JSON, which is how a test removes a field.
    expect(await lintDocument(rule, document)).toEqual(want);
  });
});
