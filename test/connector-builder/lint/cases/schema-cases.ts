import { note, one } from "./places.ts";
import type { RuleCase } from "./rule-case.ts";

const nested = (levels: number): object =>
  levels === 0 ? { type: "string" } : { type: "array", items: nested(levels - 1) };
const many = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: "string" }]));

/** Cases of the rules of schemas and answers. */
export const schemaCases: readonly RuleCase[] = [
  {
    rule: "PP-SCH-01",
    why: "alternatives",
    want: "error",
    breaks: { definition: { "definitions|Row|properties|name|oneOf": [] } },
    holds: { definition: { "definitions|Row|properties|oneOf": { type: "string" } } },
  },
  {
    rule: "PP-SCH-01",
    why: "null",
    want: "warning",
    breaks: { definition: { "definitions|Row|properties|name|type": ["string", "null"] } },
    holds: { definition: { "definitions|Row|properties|name|x-nullable": true } },
  },
  {
    rule: "PP-SCH-02",
    why: "allOf",
    want: "warning",
    breaks: { definition: { "definitions|Row|allOf": [{ type: "object", properties: { a: { type: "string" } } }] } },
    holds: {},
  },
  {
    rule: "PP-SCH-03",
    why: "a reference to nothing",
    want: "error",
    breaks: { definition: { [`${one}|responses|200|schema`]: { $ref: "#/definitions/Raw" } } },
    holds: { definition: { [`${one}|responses|200|schema`]: { $ref: "#/definitions/NewRow" } } },
  },
  {
    rule: "PP-SCH-03",
    why: "a reference to a reference",
    want: "error",
    breaks: {
      definition: {
        "definitions|Alias": { $ref: "#/definitions/Row" },
        [`${one}|responses|200|schema`]: { $ref: "#/definitions/Alias" },
      },
    },
    holds: {
      definition: {
        "definitions|Alias": { type: "array", items: { $ref: "#/definitions/Row" } },
        [`${one}|responses|200|schema`]: { $ref: "#/definitions/Alias" },
      },
    },
  },
  {
    rule: "PP-SCH-04",
    why: "a sibling of a reference",
    want: "warning",
    breaks: { definition: { [`${one}|responses|200|schema|description`]: "The row." } },
    holds: {},
  },
  {
    rule: "PP-SCH-05",
    why: "a row that requires a row",
    want: "error",
    breaks: {
      definition: {
        "definitions|Row|properties|parent": { $ref: "#/definitions/Row" },
        "definitions|Row|required": ["parent"],
      },
    },
    holds: {},
  },
  {
    rule: "PP-SCH-05",
    why: "a row that may hold rows",
    want: "warning",
    breaks: {
      definition: {
        "definitions|Row|properties|rows": { type: "array", items: { $ref: "#/definitions/Row" } },
        "definitions|Row|required": ["rows"],
      },
    },
    holds: {
      definition: { "definitions|Row|properties|rows": { type: "array", items: { $ref: "#/definitions/NewRow" } } },
    },
  },
  {
    rule: "PP-SCH-06",
    why: "513 schemas",
    want: "error",
    breaks: { definition: { [`${one}|responses|200|schema`]: { type: "object", properties: many(512) } } },
    holds: { definition: { [`${one}|responses|200|schema`]: { type: "object", properties: many(511) } } },
  },
  {
    rule: "PP-SCH-06",
    why: "13 levels",
    want: "warning",
    breaks: {
      definition: { "definitions|Deep": nested(12), [`${one}|responses|200|schema`]: { $ref: "#/definitions/Deep" } },
    },
    holds: {
      definition: { "definitions|Deep": nested(11), [`${one}|responses|200|schema`]: { $ref: "#/definitions/Deep" } },
    },
  },
  {
    rule: "PP-SCH-07",
    why: "a format of OData",
    want: "warning",
    breaks: { definition: { "definitions|Row|properties|id|format": "guid" } },
    holds: { definition: { "definitions|Row|properties|id|format": "date-no-tz" } },
  },
  {
    rule: "PP-SCH-07",
    why: "a format of a parameter",
    want: "warning",
    breaks: { definition: { [`${note}|format`]: "phone" } },
    holds: { definition: { [`${note}|format`]: "uri" } },
  },
  {
    rule: "PP-SCH-08",
    why: "a list of nothing",
    want: "warning",
    breaks: { definition: { "definitions|Row|properties|name": { type: "array" } } },
    holds: { definition: { "definitions|Row|properties|name": { type: "array", items: {} } } },
  },
  {
    rule: "PP-SCH-08",
    why: "what does not exist is required",
    want: "warning",
    breaks: { definition: { "definitions|NewRow|required": ["nope"] } },
    holds: { definition: { "definitions|NewRow|required": ["size"] } },
  },
  {
    rule: "PP-SCH-09",
    why: "an empty object",
    want: "certification",
    breaks: { definition: { "definitions|Row|properties|name": { type: "object" } } },
    holds: {
      definition: {
        "definitions|Row|properties|name": { type: "object", "x-ms-dynamic-schema": { operationId: "ListChoices" } },
      },
    },
  },
  {
    rule: "PP-SCH-10",
    why: "read only and required",
    want: "warning",
    breaks: { definition: { "definitions|NewRow|required": ["created"] } },
    holds: { definition: { "definitions|Row|required": ["created"] } },
  },
  {
    rule: "PP-SCH-11",
    why: "a capital",
    want: "warning",
    breaks: { definition: { "definitions|Row|properties|name|x-ms-visibility": "Advanced" } },
    holds: { definition: { "definitions|Row|properties|name|x-ms-visibility": "advanced" } },
  },
  {
    rule: "PP-RES-01",
    why: "a range of statuses",
    want: "error",
    breaks: { definition: { [`${one}|responses|2XX`]: { description: "The row." } } },
    holds: { definition: { [`${one}|responses|202`]: { description: "Later." } } },
  },
  {
    rule: "PP-RES-01",
    why: "no responses",
    want: "warning",
    breaks: { definition: { [`${one}|responses`]: {} } },
    holds: {},
  },
  {
    rule: "PP-RES-02",
    why: "two successes with a schema",
    want: "warning",
    breaks: { definition: { [`${one}|responses|201`]: { description: "New.", schema: { type: "string" } } } },
    holds: { definition: { [`${one}|responses|404`]: { description: "None.", schema: { type: "string" } } } },
  },
  {
    rule: "PP-RES-02",
    why: "no success",
    want: "warning",
    breaks: {
      definition: {
        "paths|/rows/{id}|delete|responses|204": undefined,
        "paths|/rows/{id}|delete|responses|404": { description: "None." },
      },
    },
    holds: {},
  },
  {
    rule: "PP-RES-03",
    why: "a failure with a schema",
    want: "certification",
    breaks: { definition: { "paths|/rows/{id}|delete|responses|default|schema": { type: "string" } } },
    holds: {},
  },
];
