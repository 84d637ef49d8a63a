import { describe, expect, test } from "vitest";
import { changeKinds } from "../../../src/spec-tools/diff/change-kinds.ts";
import type { SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { type DocumentRow, documentRows, verdictDocument } from "./document-verdicts.ts";
import { editDocument } from "./edit-document.ts";
import { extensionDocument, extensionRows } from "./extension-verdicts.ts";
import { notificationRows, notifiers } from "./notification-verdicts.ts";
import { sampleDocument } from "./sample-document.ts";
import { wireDocument, wireRows } from "./wire-verdicts.ts";

type Row = readonly [want: string, pointer: string, value: unknown];

const users = "/paths/~1users";
const one = "/paths/~1users({id})";
const user = "/components/schemas/User";
const list = `${users}/get`;
const create = `${users}/post`;
const parameter = (index: number): string => `${list}/parameters/${index}`;
const { paths } = sampleDocument;

/** The change that is made, and all findings: `kind place types/flows`, several separated by commas. */
const table: readonly Row[] = [
  ["operation-removed DeleteUser major/breaks", `${one}/delete`, undefined],
  ["operation-renamed DeleteUser major/breaks", `${one}/delete/operationId`, "RemoveUser"],
  ["operation-added PutUser minor/safe", `${one}/put`, { operationId: "PutUser", responses: {} }],
  ["operation-deprecated GetUser minor/safe", `${one}/get/deprecated`, true],
  ["operation-ends GetUser minor/safe", `${one}/get/x-until`, "v2.1"],
  ["operation-text-changed GetUser patch/safe", `${one}/get/summary`, "Read a user"],
  [
    "operation-tag-changed GetUser major/safe, operation-tag-changed DeleteUser major/safe",
    `${one}/get/tags`,
    ["people"],
  ],
  ["parameter-removed ListUsers major/breaks", `${list}/parameters`, paths["/users"].get.parameters.slice(1)],
  [
    "parameter-added-optional ListUsers minor/safe",
    parameter(3),
    { name: "skip", in: "query", schema: { type: "integer" } },
  ],
  [
    "parameter-added-required ListUsers major/breaks",
    parameter(3),
    { name: "skip", in: "query", required: true, schema: { type: "integer" } },
  ],
  ["parameter-now-required ListUsers major/breaks", `${parameter(0)}/required`, true],
  ["parameter-now-optional ListUsers minor/safe", `${parameter(2)}/required`, false],
  ["type-changed ListUsers(top) major/breaks", `${parameter(0)}/schema/type`, "string"],
  ["limit-loosened ListUsers(top) patch/safe", `${parameter(0)}/schema/format`, "int64"],
  ["parameter-moved ListUsers major/review", `${parameter(0)}/in`, "header"],
  ["default-changed ListUsers(top) minor/review", `${parameter(0)}/schema/default`, 50],
  ["value-removed ListUsers(state) major/breaks", `${parameter(1)}/schema/enum`, ["on"]],
  ["values-closed ListUsers(since) major/breaks", `${parameter(2)}/schema/enum`, ["today"]],
  ["value-added ListUsers(state) minor/safe", `${parameter(1)}/schema/enum`, ["on", "off", "all"]],
  ["limit-tightened ListUsers(top) major/breaks", `${parameter(0)}/schema/maximum`, 10],
  ["limit-tightened ListUsers(since) major/breaks", `${parameter(2)}/schema/pattern`, "^2"],
  ["limit-loosened ListUsers(top) patch/safe", `${parameter(0)}/schema/maximum`, undefined],
  ["parameter-literal-changed ListUsers minor/review", `${parameter(2)}/x-literal`, "string"],
  ["parameter-deprecated ListUsers minor/safe", `${parameter(0)}/deprecated`, true],
  ["body-added-required DeleteUser major/breaks", `${one}/delete/requestBody`, { required: true, content: {} }],
  ["body-added-optional DeleteUser minor/safe", `${one}/delete/requestBody`, { content: {} }],
  ["body-removed CreateUser major/breaks", `${create}/requestBody`, undefined],
  ["body-now-optional CreateUser minor/safe", `${create}/requestBody/required`, false],
  [
    "body-content-removed CreateUser major/breaks, body-content-added CreateUser minor/safe",
    `${create}/requestBody/content`,
    { "text/plain": { schema: { type: "string" } } },
  ],
  [
    "type-changed CreateUser body major/breaks",
    `${create}/requestBody/content/application~1json/schema/allOf/0/$ref`,
    "#/components/schemas/Spare",
  ],
  [
    "property-demanded CreateUser body.note major/breaks",
    `${create}/requestBody/content/application~1json/schema/required`,
    ["name", "note"],
  ],
  ["answer-status-added GetUser minor/review", `${one}/get/responses/202`, { description: "Later." }],
  ["answer-status-removed DeleteUser minor/safe", `${one}/delete/responses/204`, undefined],
  ["error-status-added GetUser minor/review", `${one}/get/responses/429`, { description: "Wait." }],
  ["error-status-removed GetUser minor/safe", `${one}/get/responses/400`, undefined],
  [
    "answer-content-removed GetUser major/breaks, answer-record-added GetUser major/review",
    `${one}/get/responses/200/content`,
    { "text/plain": { schema: { type: "string" } } },
  ],
  [
    "type-changed User → Spare major/breaks, type-renamed GetUser 200 minor/safe",
    `${one}/get/responses/200/content/application~1json/schema/$ref`,
    "#/components/schemas/Spare",
  ],
  [
    "type-changed GetUser 200 major/breaks",
    `${one}/get/responses/200/content/application~1json/schema`,
    { type: "array", items: { $ref: `#${user}` } },
  ],
  ["answer-emptied GetUser major/breaks", `${one}/get/responses/200/content`, undefined],
  [
    "answer-filled DeleteUser minor/safe",
    `${one}/delete/responses/204/content`,
    { "application/json": { schema: { type: "string" } } },
  ],
  ["schema-added Group minor/safe", "/components/schemas/Group", { type: "object" }],
  ["schema-removed Spare minor/safe", "/components/schemas/Spare", undefined],
  ["schema-natural-key-changed User minor/safe", `${user}/x-natural-key`, ["note"]],
  ["schema-filter-closed User major/breaks", `${user}/x-filter-closed`, true],
  ["property-added User.mail minor/safe", `${user}/properties/mail`, { type: "string" }],
  ["property-removed User.seen major/breaks", `${user}/properties/seen`, undefined],
  ["property-removed Spare.text minor/safe", "/components/schemas/Spare/properties/text", undefined],
  ["type-changed User.kind major/breaks", `${user}/properties/kind/type`, "string"],
  ["type-changed User.tags major/breaks", `${user}/properties/tags/items/type`, "integer"],
  ["format-changed User.seen major/breaks", `${user}/properties/seen/format`, "date"],
  ["null-said User.level minor/safe", `${user}/properties/level/type`, ["string", "null"]],
  ["null-removed User.seen minor/safe", `${user}/properties/seen/type`, "string"],
  ["null-removed User.note major/breaks", `${user}/properties/note/type`, "string"],
  ["property-no-longer-demanded User.id major/review", `${user}/required`, []],
  ["property-now-writable User.note minor/safe", `${user}/properties/note/x-write`, ["create", "update"]],
  ["property-no-longer-writable User.name major/breaks", `${user}/properties/name/x-write`, "create"],
  ["property-no-longer-writable User.note major/breaks", `${user}/properties/note/x-write`, "ignored"],
  ["property-key-changed User.id major/breaks", `${user}/properties/id/x-key`, undefined],
  ["property-key-changed User.level major/breaks", `${user}/properties/level/x-key`, "caller"],
  ["property-key-maker-changed User.id major/breaks", `${user}/properties/id/x-key`, "caller"],
  ["property-filter-refused User.level major/breaks", `${user}/properties/level/x-filterable`, "no"],
  ["property-filter-allowed User.seen minor/safe", `${user}/properties/seen/x-filterable`, "yes"],
  ["value-removed User.level minor/safe", `${user}/properties/level/enum`, ["low"]],
  ["value-removed User.rank major/breaks", `${user}/properties/rank/enum`, ["a"]],
  ["value-added User.level minor/review", `${user}/properties/level/enum`, ["low", "high", "top"]],
  ["limit-tightened User.name major/breaks", `${user}/properties/name/maxLength`, 20],
  ["limit-loosened User.name minor/review", `${user}/properties/name/maxLength`, 80],
  ["property-deprecated User.level minor/safe", `${user}/properties/level/deprecated`, true],
  ["property-ends User.level minor/safe", `${user}/properties/level/x-until`, "v1.4"],
  ["code-added User.kind minor/review", `${user}/properties/kind/x-enum/30`, "Owner"],
  ["code-removed User.kind minor/safe", `${user}/properties/kind/x-enum/10`, undefined],
  ["code-renamed User.kind major/safe", `${user}/properties/kind/x-enum/10`, "Visitor"],
  ["paging-removed ListUsers major/breaks", `${list}/x-paging`, undefined],
  ["paging-added GetUser major/review", `${one}/get/x-paging`, { style: "none", items: "value", facts: [1] }],
  ["paging-style-changed ListUsers minor/review", `${list}/x-paging/style`, "none"],
  ["paging-size-changed ListUsers patch/safe", `${list}/x-paging/pageSize`, 50],
  ["filter-demanded ListUsers major/breaks", `${list}/x-filter-required`, ["name"]],
  ["filter-demanded GetUser major/breaks", `${one}/get/x-filter-required`, ["name"]],
  ["filter-no-longer-demanded ListUsers minor/safe", `${list}/x-filter-required`, undefined],
  ["filter-no-longer-demanded ListUsers minor/safe", `${list}/x-filter-required`, ["name", ["kind", "level"], "rank"]],
  ["commits-added CreateUser minor/review", `${create}/x-commits`, true],
  ["commits-removed DeleteUser minor/safe", `${one}/delete/x-commits`, undefined],
  ["effect-graver CreateUser minor/review", `${create}/x-effect`, "post"],
  ["effect-milder DeleteUser minor/safe", `${one}/delete/x-effect`, "draft"],
  ["retry-looser CreateUser minor/safe", `${create}/x-retry`, "idempotent"],
  ["retry-stricter DeleteUser minor/review", `${one}/delete/x-retry`, "never"],
  ["access-needs-more ListUsers major/breaks", `${list}/x-access/scopes`, ["read", "users"]],
  ["access-needs-more ListUsers major/breaks", `${list}/x-access/callers`, "delegated"],
  ["access-needs-more ListUsers major/breaks", `${list}/x-access/level`, "manage"],
  ["access-needs-less ListUsers patch/safe", `${list}/x-access/scopes`, []],
  ["quota-tightened x-quota patch/review", "/x-quota/limits/0/requests", 30],
  [
    "quota-tightened ListUsers patch/review",
    `${list}/x-quota`,
    { limits: [{ name: "hour", per: ["app"], requests: 1 }], facts: [1] },
  ],
  ["quota-loosened x-quota patch/safe", "/x-quota/limits/0/requests", 90],
  ["async-added DeleteUser minor/review", `${one}/delete/x-async`, { id: null }],
  ["async-removed CreateUser major/review", `${create}/x-async`, undefined],
  ["async-changed CreateUser minor/review", `${create}/x-async/status`, "status"],
  ["webhook-removed Users minor/breaks", `${users}/x-webhook`, undefined],
  ["webhook-added People minor/safe", `${one}/x-webhook`, "People"],
  ["server-added servers minor/safe", "/servers/1", { url: "https://b.example" }],
  ["server-removed servers major/review", "/servers", []],
  ["sign-in-added security minor/safe", "/components/securitySchemes/oauth2/flows/authorizationCode", {}],
  ["sign-in-removed security major/breaks", "/components/securitySchemes/oauth2/flows/clientCredentials", undefined],
  ["version-changed info patch/safe", "/info/version", "v2"],
];

/** The same edit read backwards finds the opposite. */
const backwards: readonly Row[] = [
  ["operation-revived GetUser patch/safe", `${one}/get/deprecated`, true],
  ["body-now-required CreateUser major/breaks", `${create}/requestBody/required`, false],
  [
    "property-no-longer-demanded CreateUser body.note minor/safe",
    `${create}/requestBody/content/application~1json/schema/required`,
    ["name", "note"],
  ],
  ["property-demanded User.id minor/safe", `${user}/required`, []],
  ["schema-filter-opened User minor/safe", `${user}/x-filter-closed`, true],
  ["property-revived User.level patch/safe", `${user}/properties/level/deprecated`, true],
];

const shown = (before: unknown, after: unknown): string =>
  compareSpecs(before, after)
    .map(({ kind, place, types, flows }) => `${kind} ${place} ${types}/${flows}`)
    .join(", ");

describe("a change", () => {
  test.each(table)("%s at %s", (want, pointer, value) => {
    expect(shown(sampleDocument, editDocument(sampleDocument, pointer, value))).toBe(want);
  });

  test.each(backwards)("%s when %s is undone", (want, pointer, value) => {
    expect(shown(editDocument(sampleDocument, pointer, value), sampleDocument)).toBe(want);
  });

  test("of an operation's path and method keeps its id", () => {
    const moved = editDocument(editDocument(sampleDocument, `${one}/delete`, undefined), "/paths/~1removals", {
      post: { ...paths["/users({id})"].delete, parameters: paths["/users({id})"].parameters },
    });
    expect(shown(sampleDocument, moved)).toBe(
      "operation-moved DeleteUser major/breaks, operation-method-changed DeleteUser major/breaks",
    );
  });

  test("of an argument's name in the path is one change an operation", () => {
    const { parameters, ...rest } = paths["/users({id})"];
    const renamed = editDocument(editDocument(sampleDocument, one, undefined), "/paths/~1users({userId})", {
      ...rest,
      parameters: [{ ...parameters[0], name: "userId" }],
    });
    expect(shown(sampleDocument, renamed)).toBe(
      "parameter-renamed GetUser major/breaks, parameter-renamed DeleteUser major/breaks",
    );
  });
});

describe("the table of kinds", () => {
  test("has no kind that no case makes", () => {
    const bothWays = (document: unknown, rows: readonly DocumentRow[]): SpecChange[] =>
      rows.flatMap(([, pointer, value]) => {
        const edited = editDocument(document, pointer, value);
        return [...compareSpecs(document, edited), ...compareSpecs(edited, document)];
      });
    const around = [
      ...bothWays(verdictDocument, documentRows),
      ...bothWays(extensionDocument, extensionRows),
      ...bothWays(wireDocument, wireRows),
      ...Object.values(notifiers).flatMap((of) =>
        notificationRows.flatMap(([, before, after]) => [
          ...compareSpecs(of(before), of(after)),
          ...compareSpecs(of(after), of(before)),
        ]),
      ),
    ];
    const made = new Set([
      ...[...table, ...backwards].flatMap(([want]) => want.split(", ").map((change) => change.split(" ")[0])),
      ...around.map(({ kind }) => kind),
    ]);
    expect(Object.keys(changeKinds).filter((kind) => !made.has(kind))).toEqual([
      "operation-moved",
      "operation-method-changed",
      "schema-renamed",
    ]);
  });
});

describe("compareSpecs", () => {
  test("finds nothing between a document and itself", () => {
    expect(compareSpecs(sampleDocument, structuredClone(sampleDocument))).toEqual([]);
  });

  test("groups what breaks anybody under breaking", () => {
    const groups = (pointer: string, value: unknown): string[] =>
      compareSpecs(sampleDocument, editDocument(sampleDocument, pointer, value)).map(({ group }) => group);
    expect(groups(`${users}/x-webhook`, undefined)).toEqual(["breaking"]);
    expect(groups(`${one}/get/deprecated`, true)).toEqual(["deprecated"]);
    expect(groups(`${user}/properties/mail`, { type: "string" })).toEqual(["added"]);
    expect(groups("/info/version", "v2")).toEqual(["changed"]);
  });

  test.each([
    ["null", null],
    ["a list", []],
    ["a document without paths", { openapi: "3.1.0" }],
    ["Swagger 2.0", { swagger: "2.0", paths: {} }],
  ])("refuses %s", (_, value) => {
    expect(() => compareSpecs(sampleDocument, value)).toThrow("The later version: this is no OpenAPI document");
    expect(() => compareSpecs(value, sampleDocument)).toThrow("The earlier version: this is no OpenAPI document");
  });

  test("ends on references in circles and on names that every object has", () => {
    const odd = editDocument(
      editDocument(sampleDocument, "/components/schemas/Loop", { $ref: "#/components/schemas/Loop" }),
      "/paths/~1odd",
      { get: { responses: { "200": { $ref: "#/components/schemas/Loop" } } } },
    );
    expect(shown(sampleDocument, odd)).toBe("operation-added GET /odd minor/safe, schema-added Loop minor/safe");
    expect(
      shown(sampleDocument, editDocument(sampleDocument, `${user}/properties/constructor`, { type: "string" })),
    ).toBe("property-added User.constructor minor/safe");
  });
});
