import { changeRulesSchema, changesSchema } from "./change-schemas.ts";

/** The shape of every extension that `specs/README.md` documents, as JSON Schema, and where it may stand. */

export type Place = "Root" | "PathItem" | "Operation" | "Parameter" | "Schema";

export interface ExtensionRule {
  readonly on: readonly Place[];
  readonly schema: object;
}

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };
const facts = { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, uniqueItems: true };
const expression = {
  type: "string",
  pattern: "^\\$(request\\.(path|query|header)\\.[\\w-]+|response\\.(body#/.+|header\\.[\\w-]+))$",
};
/** `v2.18`: a version of the API, or of the product that brought it. */
const version = { type: "string", pattern: "^v\\d+\\.\\d+$" };

const closed = (properties: Readonly<Record<string, object>>, required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const limit = closed(
  {
    name: text,
    per: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { enum: ["app", "user", "company", "tenant", "environment", "endpoint"] },
    },
    requests: { type: "integer", minimum: 1 },
    concurrent: { type: "integer", minimum: 1 },
    queued: { type: "integer", minimum: 1 },
    windowSeconds: { type: "integer", minimum: 1 },
    window: { enum: ["sliding", "fixed"] },
    counts: { type: "array", minItems: 1, items: { type: "integer", minimum: 400, maximum: 599 } },
    headers: closed(
      {
        limit: text,
        remaining: text,
        reset: text,
        resetUnit: { enum: ["epoch-milliseconds", "epoch-seconds", "seconds"] },
      },
      [],
    ),
  },
  ["name", "per"],
);

const rights = { enum: ["create", "update"] };

export const extensionRules: Readonly<Record<string, ExtensionRule>> = {
  "x-paging": {
    on: ["Operation"],
    schema: closed(
      {
        style: { enum: ["odata-v4", "odata-v2", "none"] },
        pageSize: { type: "integer", minimum: 1 },
        items: { enum: ["value", "d", "$"] },
        nextLink: { enum: ["@odata.nextLink", "d.__next"] },
        facts,
      },
      ["style", "items", "facts"],
    ),
  },
  "x-or-list": {
    on: ["Operation"],
    schema: closed({ items: text, match: text, argument: text, facts }, ["items", "match", "argument"]),
  },
  "x-quota": {
    on: ["Root", "Operation"],
    schema: closed({ limits: { type: "array", items: limit, minItems: 1 }, facts }, ["limits", "facts"]),
  },
  "x-commits": { on: ["Operation"], schema: { const: true } },
  "x-effect": { on: ["Operation"], schema: { enum: ["read", "draft", "change", "post", "destroy"] } },
  "x-retry": { on: ["Operation"], schema: { enum: ["safe", "idempotent", "never"] } },
  "x-async": {
    on: ["Operation"],
    schema: closed(
      {
        id: { type: ["string", "null"] },
        status: text,
        poll: closed({ operationId: text, parameters: { type: "object", additionalProperties: expression } }, [
          "operationId",
          "parameters",
        ]),
        pollMoved: closed({ operationId: text, match: text }, ["operationId", "match"]),
        match: { type: "array", items: text, uniqueItems: true },
        newest: text,
        final: texts,
        failed: { type: "array", items: text, uniqueItems: true },
        facts,
      },
      ["id", "status", "poll", "final", "failed", "facts"],
    ),
  },
  "x-access": {
    on: ["Operation"],
    schema: closed(
      {
        callers: { enum: ["both", "delegated", "application"] },
        scopes: { type: "array", items: text, uniqueItems: true },
        level: { enum: ["read", "manage"] },
        permissions: closed({ application: texts, delegated: texts }, []),
        permissionSets: texts,
        delegatedAdmin: { const: false },
        facts,
      },
      ["callers", "facts"],
    ),
  },
  "x-changes": { on: ["Operation"], schema: changesSchema },
  "x-change-rules": { on: ["Root"], schema: changeRulesSchema },
  "x-spelled": { on: ["Schema"], schema: texts },
  "x-since": { on: ["Operation", "Schema", "Parameter"], schema: version },
  "x-until": { on: ["Operation", "Schema", "Parameter"], schema: version },
  "x-write": {
    on: ["Schema"],
    schema: { anyOf: [rights, { const: "ignored" }, { type: "array", items: rights, minItems: 2, uniqueItems: true }] },
  },
  "x-failure": { on: ["Schema"], schema: { const: true } },
  "x-key": { on: ["Schema"], schema: { enum: ["server", "caller"] } },
  // A field of which each will do, or several that do together.
  "x-filter-required": {
    on: ["Operation"],
    schema: {
      type: "array",
      items: { anyOf: [text, { type: "array", items: text, minItems: 2, uniqueItems: true }] },
      minItems: 1,
      uniqueItems: true,
    },
  },
  "x-natural-key": { on: ["Schema"], schema: texts },
  "x-alternate-keys": {
    on: ["Schema"],
    schema: { type: "array", items: closed({ name: text, fields: texts }, ["name", "fields"]), minItems: 1 },
  },
  "x-reference": {
    on: ["Schema"],
    schema: { anyOf: [text, { ...texts, minItems: 2 }, closed({ set: text, field: text }, ["set", "field"])] },
  },
  "x-bind": { on: ["Schema"], schema: texts },
  "x-filterable": { on: ["Schema"], schema: { enum: ["yes", "no"] } },
  "x-filter-closed": { on: ["Schema"], schema: { const: true } },
  "x-enum": { on: ["Schema", "Parameter"], schema: { type: "object", minProperties: 1, additionalProperties: text } },
  "x-likely": { on: ["Schema"], schema: { type: "array", items: { const: "format" }, minItems: 1, maxItems: 1 } },
  "x-webhook": { on: ["PathItem"], schema: text },
  "x-literal": {
    on: ["Parameter"],
    schema: { enum: ["guid", "datetime", "string", "int64", "decimal", "double", "plain"] },
  },
};
