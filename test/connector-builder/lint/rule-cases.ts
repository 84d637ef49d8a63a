import { deflateSync } from "node:zlib";
import { brandIcon } from "../../../src/connector-builder/package/brand-icon.ts";

/** A change of the good connector: by path into its definition or properties, or of a file as text. */
export interface Change {
  /** `paths|/rows|get|summary` and its new value; undefined takes it away. */
  readonly definition?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Text of the definition's file, made of the unchanged text. */
  readonly text?: (text: string) => string;
  readonly script?: string | null;
  readonly icon?: Uint8Array | null;
  /** A file that cannot be read. */
  readonly unreadable?: string;
  /** A part of the solution as text; null takes it away. */
  readonly part?: Readonly<Record<string, ((text: string) => string) | null>>;
  /** An operation of the lock, and its inputs. */
  readonly lock?: Readonly<Record<string, boolean>>;
}

/** `want` is the severity with which the rule is broken; the second change breaks it not, though it comes near. */
export interface RuleCase {
  readonly rule: string;
  readonly why: string;
  readonly want: "error" | "warning" | "certification" | "consumer";
  readonly breaks: Change;
  readonly holds: Change;
}

const row = "paths|/rows|get";
const one = "paths|/rows/{id}|get";
const note = `${row}|parameters|1`;
const hook = "paths|/hooks|post";
const values = `definitions|NewRow|properties|parent|x-ms-dynamic-values`;
const fields = `definitions|NewRow|properties|more`;
const asking = (parameters: object): object => ({ operationId: "ListChoices", parameters });
const list = `definitions|NewRow|properties|parent|x-ms-dynamic-list`;
const sets = "connectionParameterSets|values";
const generic = `${sets}|0|parameters|token|oAuthSettings`;
const person = `${sets}|1|parameters|token|oAuthSettings`;
const app = `${sets}|2|parameters`;
const policies = "policyTemplateInstances";
const stateful = "public class Script : ScriptBase { void F() { response.Headers.Location = next; } }";
const parameter = "x-ms-apimTemplateParameter.";
const nested = (levels: number): object =>
  levels === 0 ? { type: "string" } : { type: "array", items: nested(levels - 1) };
const many = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: "string" }]));
const get = (operationId: string, more: object = {}): object => ({
  operationId,
  summary: `Read ${operationId}`,
  description: "Reads something else.",
  "x-ms-visibility": "advanced",
  parameters: [],
  responses: { "200": { description: "It.", schema: { type: "string" } } },
  ...more,
});
const server = (more: object = {}): object =>
  get("AskServer", { "x-ms-agentic-protocol": "mcp-streamable-1.0", ...more });
const tools = (schema: string): string =>
  `public class Script : ScriptBase { /* tools/list */ JObject tool = new JObject { ${schema} }; }`;
const paths = (count: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`paths|/r${index}`, { get: get(`R${index}`) }]));
const xml =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);
const png = (width: number, colorType: number, pixel: readonly number[]): Uint8Array => {
  const icon = Buffer.from(brandIcon("#123456"));
  icon.writeUInt32BE(width, 16);
  icon[25] = colorType;
  const data = deflateSync(Buffer.from([0, ...pixel]));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write("IDAT", 4);
  return Buffer.concat([icon.subarray(0, 33), head, data, Buffer.alloc(4)]);
};
const manyOperations = paths(250);

/** One case, or more, for each rule. */
export const ruleCases: readonly RuleCase[] = [
  {
    rule: "PP-FILE-01",
    why: "a comment",
    want: "error",
    breaks: { text: (text) => `// made by hand\n${text}` },
    holds: { text: (text) => ` \n${text}\n` },
  },
  {
    rule: "PP-FILE-01",
    why: "a trailing comma",
    want: "error",
    breaks: { text: (text) => text.replace(/\}$/, ",}") },
    holds: { text: (text) => text.replace("Reads all rows", "Reads, all rows,") },
  },
  {
    rule: "PP-FILE-01",
    why: "a duplicate key",
    want: "warning",
    breaks: { text: (text) => text.replace("{", '{"host":"x",') },
    holds: { text: (text) => text.replace("{", '{"x-host":"x",') },
  },
  {
    rule: "PP-FILE-01",
    why: "a control character",
    want: "error",
    breaks: { text: (text) => text.replace("Reads all rows", "Reads\tall rows") },
    holds: { text: (text) => text.replace("Reads all rows", "Reads\\tall rows") },
  },
  {
    rule: "PP-FILE-02",
    why: "a byte order mark",
    want: "error",
    breaks: { text: (text) => `\ufeff${text}` },
    holds: { text: (text) => text.replace("Reads all", "\\ufeffReads all") },
  },
  {
    rule: "PP-FILE-02",
    why: "letters beyond ASCII",
    want: "warning",
    breaks: { text: (text) => text.replace("Reads all", "Reads \u00e4ll") },
    holds: { text: (text) => text.replace("Reads all", "Reads \\u00e4ll") },
  },
  {
    rule: "PP-FILE-03",
    why: "size",
    want: "error",
    breaks: { definition: { [`${one}|description`]: `${"x".repeat(1_000_000)}.` } },
    holds: { text: (text) => text.replace("{", `{${" ".repeat(1_000_000)}`) },
  },
  {
    rule: "PP-FILE-03",
    why: "size in an old environment",
    want: "warning",
    breaks: { definition: { [`${one}|description`]: `${"x".repeat(500_000)}.` } },
    holds: { definition: { [`${one}|description`]: `${"x".repeat(400_000)}.` } },
  },
  {
    rule: "PP-FILE-04",
    why: "the mark of an operation that an agent asks its user about stands elsewhere",
    want: "warning",
    breaks: { definition: { "definitions|NewRow|x-ms-require-user-confirmation": true } },
    holds: { definition: { [`${row}|x-ms-require-user-confirmation`]: true } },
  },
  {
    rule: "PP-FILE-04",
    why: "a member that nobody knows",
    want: "warning",
    breaks: { definition: { [`${row}|x-ms-colour`]: "red" } },
    holds: { definition: { [`${row}|x-colour`]: "red" } },
  },
  {
    rule: "PP-FILE-04",
    why: "a value of another type",
    want: "error",
    breaks: { definition: { [`${row}|deprecated`]: "no" } },
    holds: { definition: { [`${row}|deprecated`]: false } },
  },
  {
    rule: "PP-FILE-04",
    why: "a member of Copilot's",
    want: "warning",
    breaks: { definition: { [`${row}|x-ms-openai-data`]: {} } },
    holds: { definition: { [`${row}|x-openai-data`]: {} } },
  },
  {
    rule: "PP-FILE-05",
    why: "an unknown member",
    want: "error",
    breaks: { properties: { colour: "red" } },
    holds: { properties: { publisher: "Rows" } },
  },
  {
    rule: "PP-FILE-04",
    why: "a text where a list belongs",
    want: "error",
    breaks: { definition: { [`${row}|tags`]: "rows" } },
    holds: { definition: { [`${row}|tags`]: ["rows"] } },
  },
  {
    rule: "PP-FILE-04",
    why: "a list that holds something twice",
    want: "warning",
    breaks: { definition: { [`${row}|tags`]: ["rows", "rows"] } },
    holds: { definition: { [`${row}|tags`]: ["rows", "lists"] } },
  },
  {
    rule: "PP-FILE-05",
    why: "an unknown member farther down",
    want: "warning",
    breaks: { properties: { "connectionParameterSets|uiDefinition|colour": "red" } },
    holds: { properties: { "connectionParameterSets|uiDefinition|tooltip": "Red." } },
  },
  {
    rule: "PP-FILE-06",
    why: "a file that is no JSON",
    want: "error",
    breaks: { unreadable: "apiProperties.json" },
    holds: {},
  },
  { rule: "PP-DOC-01", why: "version", want: "error", breaks: { definition: { swagger: "3.0" } }, holds: {} },
  {
    rule: "PP-DOC-02",
    why: "an address for a host",
    want: "error",
    breaks: { definition: { host: "https://api.rows.example.com" } },
    holds: { definition: { host: '@environmentVariables("tst_Host")' } },
  },
  {
    rule: "PP-DOC-03",
    why: "a variable in the base path",
    want: "error",
    breaks: { definition: { basePath: "/{version}" } },
    holds: { definition: { basePath: undefined } },
  },
  {
    rule: "PP-DOC-03",
    why: "a slash at the end",
    want: "warning",
    breaks: { definition: { basePath: "/v1/" } },
    holds: { definition: { basePath: "/" } },
  },
  { rule: "PP-DOC-04", why: "no scheme", want: "error", breaks: { definition: { schemes: [] } }, holds: {} },
  {
    rule: "PP-DOC-04",
    why: "http",
    want: "warning",
    breaks: { definition: { schemes: ["http", "https"] } },
    holds: {},
  },
  {
    rule: "PP-DOC-05",
    why: "no version",
    want: "error",
    breaks: { definition: { "info|version": undefined } },
    holds: { definition: { "info|version": "2" } },
  },
  {
    rule: "PP-DOC-06",
    why: "a mail address that is none",
    want: "certification",
    breaks: { definition: { "info|contact|email": "help" } },
    holds: { definition: { "info|contact|email": "a.b@c.example" } },
  },
  {
    rule: "PP-DOC-07",
    why: "an unknown category",
    want: "certification",
    breaks: { definition: { "x-ms-connector-metadata|2|propertyValue": "Rows" } },
    holds: { definition: { "x-ms-connector-metadata|2|propertyValue": "Finance" } },
  },
  {
    rule: "PP-DOC-08",
    why: "a word that says nothing",
    want: "certification",
    breaks: { definition: { "info|title": "Rows Connector" } },
    holds: { definition: { "info|title": "Rows Connected" } },
  },
  {
    rule: "PP-DOC-08",
    why: "length",
    want: "certification",
    breaks: { definition: { "info|title": "R".repeat(31) } },
    holds: { definition: { "info|title": "R".repeat(30) } },
  },
  {
    rule: "PP-DOC-09",
    why: "an address",
    want: "certification",
    breaks: { definition: { "info|description": "Reads rows, see https://rows.example.com for more." } },
    holds: { definition: { "info|description": "Reads rows of a service, see its site for more." } },
  },
  {
    rule: "PP-DOC-10",
    why: "a requirement without definition",
    want: "warning",
    breaks: { definition: { security: [{ oauth3: [] }] } },
    holds: { definition: { security: [] } },
  },
  {
    rule: "PP-DOC-11",
    why: "another flow",
    want: "warning",
    breaks: { definition: { "securityDefinitions|oauth2|flow": "implicit" } },
    holds: { definition: { "securityDefinitions|oauth2": { type: "basic" } } },
  },
  {
    rule: "PP-DOC-12",
    why: "a host for tests",
    want: "certification",
    breaks: { definition: { host: "api-staging.rows.example.com" } },
    holds: { definition: { host: "testimony.rows.example.com" } },
  },
  {
    rule: "PP-OP-01",
    why: "257 operations",
    want: "error",
    breaks: { definition: manyOperations },
    holds: { definition: Object.fromEntries(Object.entries(manyOperations).slice(0, 200)) },
  },
  {
    rule: "PP-OP-02",
    why: "the same letters",
    want: "error",
    breaks: { definition: { [`${one}|operationId`]: "list-rows" } },
    holds: { definition: { [`${one}|operationId`]: "list-row" }, properties: { scriptOperations: [] } },
  },
  {
    rule: "PP-OP-03",
    why: "a small letter first",
    want: "certification",
    breaks: { definition: { [`${row}|operationId`]: "listRows" } },
    holds: { definition: { [`${row}|operationId`]: "ListRows_V12" } },
  },
  {
    rule: "PP-OP-04",
    why: "a sign in the title",
    want: "certification",
    breaks: { definition: { [`${row}|summary`]: "List rows/columns" } },
    holds: { definition: { [`${row}|summary`]: "List rows (all)" } },
  },
  {
    rule: "PP-OP-04",
    why: "a capital in every word",
    want: "certification",
    breaks: { definition: { [`${row}|summary`]: "List Sales Invoice Lines" } },
    holds: { definition: { [`${row}|summary`]: "List all rows of GLAccounts" } },
  },
  {
    rule: "PP-OP-05",
    why: "length of the title",
    want: "error",
    breaks: { definition: { [`${row}|summary`]: `L${"x".repeat(120)}` } },
    holds: { definition: { [`${row}|summary`]: `L${"x".repeat(119)}` } },
  },
  {
    rule: "PP-OP-06",
    why: "no full stop",
    want: "certification",
    breaks: { definition: { [`${row}|description`]: "Reads all rows" } },
    holds: { definition: { [`${row}|description`]: "Reads all rows!" } },
  },
  {
    rule: "PP-OP-06",
    why: "the title again",
    want: "certification",
    breaks: { definition: { [`${row}|description`]: "List rows." } },
    holds: { definition: { [`${row}|description`]: "List rows of a kind." } },
  },
  {
    rule: "PP-OP-07",
    why: "a trigger that does not say when",
    want: "certification",
    breaks: { definition: { [`${hook}|summary`]: "Row changes" } },
    holds: { definition: { [`${one}|summary`]: "Row with its fields" } },
  },
  {
    rule: "PP-OP-07",
    why: "a trigger described as an action",
    want: "certification",
    breaks: { definition: { [`${hook}|description`]: "Watches a row." } },
    holds: {},
  },
  {
    rule: "PP-OP-08",
    why: "a query in the path",
    want: "error",
    breaks: { definition: { "paths|/all?kind=big": { get: get("All") } } },
    holds: { definition: { "paths|/all(kind='{k}')": { get: get("All") } } },
  },
  {
    rule: "PP-OP-09",
    why: "the same path in capitals",
    want: "error",
    breaks: { definition: { "paths|/ROWS": { put: get("Put") } } },
    holds: { definition: { "paths|/ROWS2": { put: get("Put") } } },
  },
  {
    rule: "PP-OP-10",
    why: "a word where a variable stands",
    want: "warning",
    breaks: { definition: { "paths|/rows/default": { get: get("Default") } } },
    holds: { definition: { "paths|/rows/default": { put: get("Default") } } },
  },
  {
    rule: "PP-OP-11",
    why: "a GET with a body",
    want: "warning",
    breaks: { definition: { [`${one}|parameters`]: [{ name: "body", in: "body", schema: { type: "string" } }] } },
    holds: {
      definition: { "paths|/rows/{id}|delete|parameters": [{ name: "body", in: "body", schema: { type: "string" } }] },
    },
  },
  {
    rule: "PP-OP-12",
    why: "a path elsewhere",
    want: "error",
    breaks: { definition: { "paths|/other": { $ref: "#/paths/rows" } } },
    holds: { definition: { "paths|/other": { "x-note": 1, get: get("Other") } } },
  },
  {
    rule: "PP-OP-13",
    why: "no visibility",
    want: "certification",
    breaks: { definition: { [`${row}|x-ms-visibility`]: undefined } },
    holds: { definition: { [`${row}|x-ms-visibility`]: "advanced" } },
  },
  {
    rule: "PP-OP-14",
    why: "replaced, but not deprecated",
    want: "warning",
    breaks: {
      definition: {
        [`${one}|x-ms-api-annotation`]: {
          family: "GetRow",
          revision: 1,
          replacement: { api: "Rows", operationId: "GetRow_V2" },
        },
      },
    },
    holds: {
      definition: {
        [`${one}|deprecated`]: true,
        [`${one}|x-ms-api-annotation`]: {
          family: "GetRow",
          revision: 1,
          replacement: { api: "Rows", operationId: "GetRow_V2" },
        },
      },
    },
  },
  {
    rule: "PP-OP-14",
    why: "one revision twice",
    want: "warning",
    breaks: { definition: { [`${one}|x-ms-api-annotation`]: { family: "GetRow", revision: 2 } } },
    holds: { definition: { [`${one}|x-ms-api-annotation`]: { family: "GetRow", revision: 1 } } },
  },
  {
    rule: "PP-OP-15",
    why: "a body of another type",
    want: "warning",
    breaks: { definition: { "paths|/rows|post|consumes": ["application/octet-stream"] } },
    holds: { definition: { "paths|/rows|post|consumes": ["text/plain"] } },
  },
  {
    rule: "PP-PAR-01",
    why: "a variable that is not declared",
    want: "error",
    breaks: { definition: { "paths|/rows/{key}": { get: get("ByKey") } } },
    holds: {
      definition: {
        "paths|/rows2/{id}": {
          parameters: [{ name: "id", in: "path", required: true, type: "string" }],
          get: get("ByKey"),
        },
      },
    },
  },
  {
    rule: "PP-PAR-02",
    why: "no encoding",
    want: "warning",
    breaks: { definition: { "paths|/rows/{id}|parameters|0|x-ms-url-encoding": undefined } },
    holds: { definition: { "paths|/rows/{id}|parameters|0|x-ms-url-encoding": "double" } },
  },
  {
    rule: "PP-PAR-03",
    why: "encoding of a header",
    want: "warning",
    breaks: { definition: { "parameters|trace|x-ms-url-encoding": "single" } },
    holds: {},
  },
  {
    rule: "PP-PAR-03",
    why: "encoding of a query",
    want: "warning",
    breaks: { definition: { [`${note}|x-ms-url-encoding`]: "single" } },
    holds: {},
  },
  {
    rule: "PP-PAR-04",
    why: "two bodies",
    want: "error",
    breaks: {
      definition: { "paths|/rows|post|parameters|2": { name: "body2", in: "body", schema: { type: "string" } } },
    },
    holds: {},
  },
  {
    rule: "PP-PAR-04",
    why: "a file in a plain form",
    want: "warning",
    breaks: { definition: { "paths|/rows/{id}/file|put|consumes": ["application/x-www-form-urlencoded"] } },
    holds: {},
  },
  {
    rule: "PP-PAR-05",
    why: "the platform's name",
    want: "error",
    breaks: { definition: { [`${note}|name`]: "connectionId" } },
    holds: { definition: { [`${note}|name`]: "connection" } },
  },
  {
    rule: "PP-PAR-06",
    why: "hidden and empty",
    want: "error",
    breaks: { definition: { "paths|/choices|get|parameters|1|default": undefined } },
    holds: { definition: { "paths|/choices|get|parameters|1": undefined } },
  },
  {
    rule: "PP-PAR-07",
    why: "hidden and not sent",
    want: "warning",
    breaks: { definition: { "paths|/choices|get|parameters|1|required": false } },
    holds: {},
  },
  {
    rule: "PP-PAR-08",
    why: "a number for a text",
    want: "warning",
    breaks: { definition: { [`${note}|default`]: 7 } },
    holds: { definition: { [`${note}|default`]: "7" } },
  },
  {
    rule: "PP-PAR-08",
    why: "a choice of a field twice",
    want: "warning",
    breaks: { definition: { "definitions|NewRow|properties|size|enum": ["s", "s"] } },
    holds: { definition: { "definitions|NewRow|properties|size|enum": ["s", "S"] } },
  },
  {
    rule: "PP-PAR-08",
    why: "a name for no choice",
    want: "warning",
    breaks: { definition: { [`${row}|parameters|0|x-ms-enum-values|0|value`]: "huge" } },
    holds: {},
  },
  {
    rule: "PP-PAR-13",
    why: "a default that is no choice",
    want: "warning",
    breaks: { definition: { [`${row}|parameters|0|default`]: "huge" } },
    holds: { definition: { [`${row}|parameters|0|default`]: 7 } },
  },
  {
    rule: "PP-PAR-13",
    why: "a field whose default is no choice",
    want: "warning",
    breaks: { definition: { "definitions|NewRow|properties|size|default": "xl" } },
    holds: { definition: { "definitions|NewRow|properties|size|default": undefined } },
  },
  {
    rule: "PP-PAR-09",
    why: "a list in the query",
    want: "consumer",
    breaks: { definition: { [`${note}|type`]: "array", [`${note}|items`]: { type: "string" } } },
    holds: {},
  },
  {
    rule: "PP-PAR-10",
    why: "no title",
    want: "certification",
    breaks: { definition: { [`${note}|x-ms-summary`]: undefined } },
    holds: { definition: { [`${note}|x-ms-summary`]: "Note of the Day" } },
  },
  {
    rule: "PP-PAR-10",
    why: "small letters in the title",
    want: "certification",
    breaks: { definition: { [`${note}|x-ms-summary`]: "note text" } },
    holds: { definition: { [`${note}|x-ms-summary`]: undefined, [`${note}|x-ms-visibility`]: "internal" } },
  },
  {
    rule: "PP-PAR-11",
    why: "no type",
    want: "warning",
    breaks: { definition: { [`${note}|type`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-PAR-12",
    why: "one name twice",
    want: "warning",
    breaks: {
      definition: {
        [`${row}|parameters|4`]: {
          name: "note",
          in: "header",
          type: "string",
          "x-ms-summary": "Note",
          description: "A note.",
        },
      },
    },
    holds: {
      definition: {
        [`${row}|parameters|4`]: {
          name: "note2",
          in: "header",
          type: "string",
          "x-ms-summary": "Note",
          description: "A note.",
        },
      },
    },
  },
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
  {
    rule: "ERP-PAG-01",
    why: "no policy for it",
    want: "warning",
    breaks: { properties: { [`${policies}|0|parameters|x-ms-apimTemplate-operationName`]: ["GetRow"] } },
    holds: { properties: { [`${policies}|0|parameters|x-ms-apimTemplate-operationName`]: undefined } },
  },
  {
    rule: "ERP-PAG-02",
    why: "a first page alone",
    want: "warning",
    breaks: { definition: { [`${row}|x-ms-pageable`]: undefined } },
    holds: {
      definition: {
        [`${row}|x-ms-pageable`]: undefined,
        [`${row}|responses|200|schema|properties|nextLink`]: undefined,
      },
    },
  },
  {
    rule: "PP-AUTH-01",
    why: "a setting of another provider",
    want: "warning",
    breaks: { properties: { [`${person}|customParameters|tokenUrl`]: { value: "x" } } },
    holds: { properties: { [`${person}|customParameters|enableOnbehalfOfLogin`]: { value: "true" } } },
  },
  {
    rule: "PP-AUTH-01",
    why: "a placeholder that nothing fills",
    want: "warning",
    breaks: { properties: { [`${sets}|0|parameters|token:realm`]: undefined, [`${policies}|1`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-AUTH-01",
    why: "an unknown provider",
    want: "warning",
    breaks: { properties: { [`${person}|identityProvider`]: "rows" } },
    holds: { properties: { [`${person}|identityProvider`]: "github", [`${person}|customParameters`]: {} } },
  },
  {
    rule: "PP-AUTH-02",
    why: "no refresh address",
    want: "warning",
    breaks: { properties: { [`${generic}|customParameters|refreshUrlTemplate`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-AUTH-02",
    why: "no offline_access at version 2.0",
    want: "warning",
    breaks: {
      properties: {
        [`${generic}|customParameters|authorizationUrlTemplate|value`]:
          "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
      },
    },
    holds: {
      properties: {
        [`${generic}|customParameters|authorizationUrlTemplate|value`]:
          "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        [`${generic}|scopes`]: ["offline_access"],
      },
    },
  },
  {
    rule: "PP-AUTH-03",
    why: "the shared address",
    want: "warning",
    breaks: { properties: { [`${generic}|redirectMode`]: "Global" } },
    holds: {},
  },
  {
    rule: "PP-AUTH-04",
    why: "a secret",
    want: "warning",
    breaks: { properties: { [`${generic}|clientSecret`]: "hunter2" } },
    holds: { properties: { [`${generic}|clientSecret`]: "" } },
  },
  {
    rule: "PP-AUTH-04",
    why: "a secret in the script",
    want: "warning",
    breaks: { script: 'public class Script : ScriptBase { string clientSecret = "hunter22"; }' },
    holds: { script: 'public class Script : ScriptBase { string clientSecret = ""; }' },
  },
  {
    rule: "PP-AUTH-05",
    why: "another name",
    want: "warning",
    breaks: {
      properties: {
        [`${sets}|1|parameters|login`]: {
          type: "oauthSetting",
          oAuthSettings: { identityProvider: "github", redirectMode: "GlobalPerConnector" },
        },
      },
    },
    holds: {},
  },
  {
    rule: "PP-AUTH-06",
    why: "true without quotes",
    want: "warning",
    breaks: { properties: { [`${app}|token:clientId|uiDefinition|constraints|required`]: true } },
    holds: { properties: { [`${app}|token:clientId|uiDefinition|constraints|clearText`]: true } },
  },
  {
    rule: "PP-AUTH-07",
    why: "no description",
    want: "certification",
    breaks: { properties: { [`${app}|token:clientId|uiDefinition|description`]: undefined } },
    holds: { properties: { [`${app}|token:clientId|uiDefinition|tooltip`]: undefined } },
  },
  {
    rule: "PP-AUTH-08",
    why: "no companion",
    want: "warning",
    breaks: { properties: { [`${sets}|1|parameters|token:TenantId`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-AUTH-08",
    why: "a path in the sign-in address",
    want: "warning",
    breaks: {
      properties: { [`${person}|customParameters|loginUri|value`]: "https://login.microsoftonline.com/common" },
    },
    holds: { properties: { [`${person}|customParameters|loginUri|value`]: "https://login.windows.net/" } },
  },
  {
    rule: "PP-AUTH-09",
    why: "no secret",
    want: "error",
    breaks: { properties: { [`${app}|token:clientSecret`]: undefined } },
    holds: {
      properties: {
        [`${app}|token:clientSecret`]: undefined,
        [`${app}|token:clientCertificateSecret`]: {
          type: "securestring",
          uiDefinition: { displayName: "C", description: "C." },
        },
      },
    },
  },
  {
    rule: "PP-POL-01",
    why: "an unknown template",
    want: "warning",
    breaks: { properties: { [`${policies}|0|templateId`]: "makecoffee" } },
    holds: { properties: { [`${policies}|1|templateId`]: "DynamicHostUrl" } },
  },
  {
    rule: "PP-POL-01",
    why: "a parameter is missing",
    want: "warning",
    breaks: { properties: { [`${policies}|0|parameters|${parameter}nextLinkPropertyName`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-POL-01",
    why: "an operation that does not exist",
    want: "warning",
    breaks: { properties: { [`${policies}|0|parameters|x-ms-apimTemplate-operationName`]: ["ListRows", "Nope"] } },
    holds: {},
  },
  {
    rule: "PP-POL-02",
    why: "a parameter that one way to connect lacks",
    want: "warning",
    breaks: {
      properties: {
        [`${policies}|1|parameters|${parameter}urlTemplate`]:
          "https://@connectionParameters('token:realm').rows.example.com/v1",
      },
    },
    holds: {},
  },
  {
    rule: "PP-POL-03",
    why: "the base path is lost",
    want: "warning",
    breaks: { properties: { [`${policies}|1|parameters|${parameter}urlTemplate`]: "https://other.example.com" } },
    holds: {
      definition: { basePath: "/" },
      properties: { [`${policies}|1|parameters|${parameter}urlTemplate`]: "https://other.example.com" },
    },
  },
  {
    rule: "PP-POL-03",
    why: "a host of the connection and no base path",
    want: "warning",
    breaks: {
      properties: {
        [`${policies}|1|parameters|${parameter}urlTemplate`]:
          "https://@connectionParameters('token:country').example.com",
      },
    },
    holds: {
      properties: {
        [`${policies}|1|parameters|${parameter}urlTemplate`]:
          "https://example.com/@connectionParameters('token:country')",
      },
    },
  },
  {
    rule: "PP-SCR-01",
    why: "no script",
    want: "error",
    breaks: { script: null },
    holds: { script: null, properties: { scriptOperations: undefined } },
  },
  {
    rule: "PP-SCR-01",
    why: "another class",
    want: "error",
    breaks: { script: "public class Other {}" },
    holds: { script: "public sealed class Script: ScriptBase {}" },
  },
  {
    rule: "PP-SOL-01",
    why: "a part is missing",
    want: "error",
    breaks: { part: { "Connector/tst_rows_iconblob.Png": null } },
    holds: {},
  },
  {
    rule: "PP-SOL-01",
    why: "another spelling",
    want: "error",
    breaks: { part: { "customizations.xml": xml("iconblob.Png", "iconblob.png") } },
    holds: {},
  },
  {
    rule: "PP-SOL-02",
    why: "another GUID",
    want: "error",
    breaks: { part: { "solution.xml": xml("6f1c2f0e", "6f1c2f0f") } },
    holds: {},
  },
  {
    rule: "PP-SOL-02",
    why: "another prefix",
    want: "error",
    breaks: { part: { "solution.xml": xml("<CustomizationPrefix>tst", "<CustomizationPrefix>new") } },
    holds: {},
  },
  {
    rule: "PP-SOL-03",
    why: "png in small letters",
    want: "error",
    breaks: { part: { "[Content_Types].xml": xml('"Png"', '"png"') } },
    holds: { part: { "[Content_Types].xml": xml("<Types", "<Types ") } },
  },
  {
    rule: "PP-SOL-04",
    why: "a flow in the same solution",
    want: "warning",
    breaks: { part: { "Workflows/Flow.json": () => "{}" } },
    holds: {},
  },
  {
    rule: "PP-SOL-05",
    why: "a random GUID",
    want: "warning",
    breaks: { part: { "customizations.xml": xml("-5a57-", "-4a57-"), "solution.xml": xml("-5a57-", "-4a57-") } },
    holds: {},
  },
  {
    rule: "PP-SOL-06",
    why: "a long name",
    want: "error",
    breaks: { part: { "customizations.xml": xml("<displayname>Rows", `<displayname>${"R".repeat(201)}`) } },
    holds: { part: { "customizations.xml": xml("<displayname>Rows", `<displayname>${"R".repeat(200)}`) } },
  },
  {
    rule: "PP-ICON-01",
    why: "another colour",
    want: "certification",
    breaks: { icon: png(144, 2, [255, 0, 0]) },
    holds: { icon: png(144, 2, [0x12, 0x34, 0x56]) },
  },
  {
    rule: "PP-ICON-01",
    why: "transparent",
    want: "certification",
    breaks: { icon: png(144, 6, [0x12, 0x34, 0x56, 0]) },
    holds: { icon: png(144, 6, [0x12, 0x34, 0x56, 255]) },
  },
  {
    rule: "PP-ICON-01",
    why: "half transparent, which shows what lies below",
    want: "certification",
    breaks: { icon: png(144, 6, [0x12, 0x34, 0x56, 254]) },
    holds: { icon: png(144, 6, [0x12, 0x34, 0x56, 255]) },
  },
  {
    rule: "PP-ICON-01",
    why: "no square",
    want: "certification",
    breaks: { icon: png(143, 2, [0x12, 0x34, 0x56]) },
    holds: { icon: null },
  },
  {
    rule: "PP-ICON-01",
    why: "the default colour",
    want: "certification",
    breaks: { properties: { iconBrandColor: "#007EE5" }, icon: null },
    holds: { properties: { iconBrandColor: "#007ee6" }, icon: null },
  },
  {
    rule: "PP-CS-01",
    why: "more tools than an agent chooses well among",
    want: "consumer",
    breaks: { definition: paths(31) },
    holds: { definition: paths(20) },
  },
  {
    rule: "PP-CS-01",
    why: "a list without an end",
    want: "consumer",
    breaks: { definition: { [`${row}|parameters|2|default`]: undefined } },
    holds: {},
  },
  {
    rule: "PP-CS-01",
    why: "all fields always",
    want: "consumer",
    breaks: { definition: { [`${row}|parameters|3`]: undefined } },
    holds: { definition: { [`${row}|parameters|3`]: undefined, [`${row}|x-ms-visibility`]: "internal" } },
  },
  {
    rule: "PP-PFX-01",
    why: "a number of a format for whole ones",
    want: "consumer",
    breaks: { definition: { "definitions|Row|properties|amount|format": "int64" } },
    holds: { definition: { "definitions|Row|properties|amount|format": "int32" } },
  },
  {
    rule: "PP-PFX-01",
    why: "a picture",
    want: "consumer",
    breaks: { definition: { [`${one}|produces`]: ["image/png"] } },
    holds: { definition: { [`${one}|produces`]: ["text/csv"] } },
  },
  {
    rule: "PP-MCP-01",
    why: "a protocol that agents do not speak",
    want: "warning",
    breaks: { definition: { "paths|/mcp": { post: server({ "x-ms-agentic-protocol": "mcp" }) } } },
    holds: { definition: { "paths|/mcp": { post: server() } } },
  },
  {
    rule: "PP-MCP-01",
    why: "a server that is asked by GET",
    want: "warning",
    breaks: { definition: { "paths|/mcp": { get: server() } } },
    holds: { definition: { "paths|/mcp": { post: server(), get: get("Wait", { "x-ms-visibility": "internal" }) } } },
  },
  {
    rule: "PP-MCP-01",
    why: "a server that agents do not see",
    want: "warning",
    breaks: { definition: { "paths|/mcp": { post: server({ "x-ms-visibility": "internal" }) } } },
    holds: { definition: { "paths|/mcp": { post: server({ "x-ms-visibility": "important" }) } } },
  },
  {
    rule: "PP-MCP-01",
    why: "two servers",
    want: "warning",
    breaks: {
      definition: { "paths|/mcp": { post: server() }, "paths|/mcp2": { post: server({ operationId: "AskOther" }) } },
    },
    holds: { definition: { "paths|/mcp": { post: server() }, "paths|/mcp2": { post: get("AskOther") } } },
  },
  ...[
    ["a reference", { $ref: "#/definitions/Row" }],
    ["several types", { type: "object", properties: { a: { type: ["string", "null"] } } }],
    ["alternatives", { type: "object", properties: { a: { anyOf: [{ type: "string" }] } } }],
    ["an enumeration", { type: "object", properties: { a: { type: "string", enum: ["s", "m"] } } }],
  ].map(
    ([what, schema]): RuleCase => ({
      rule: "PP-MCP-02",
      why: `${what} in the input of a server`,
      want: "consumer",
      breaks: {
        definition: { "paths|/mcp": { post: server({ parameters: [{ name: "body", in: "body", schema }] }) } },
      },
      holds: {
        definition: {
          "paths|/mcp": {
            post: server({
              parameters: [
                { name: "body", in: "body", schema: { type: "object", properties: { a: { type: "string" } } } },
              ],
            }),
          },
        },
      },
    }),
  ),
  ...[
    ["several types", '["type"] = new JArray("string", "null")', '["type"] = kinds["type"][0]'],
    ["several types in a text", 'x = "{\\"type\\": [\\"string\\"]}"', 'x = "{\\"type\\": \\"string\\"}"'],
    ["several types in a verbatim text", 'x = @"{""type"": [""string""]}"', 'x = @"{""types"": [""string""]}"'],
    ["a reference", '["$ref"] = "#/row"', '["ref"] = "#/row"'],
    ["an enumeration", '["enum"] = choices', "x = 1 }; enum Kind { Big }; { y = 2"],
    ["alternatives", '["anyOf"] = choices', '["any"] = choices'],
  ].map(
    ([what, bad = "", fine = ""]): RuleCase => ({
      rule: "PP-MCP-02",
      why: `a tool of the script with ${what}`,
      want: "consumer",
      breaks: { definition: { "paths|/mcp": { post: server() } }, script: tools(bad) },
      holds: { definition: { "paths|/mcp": { post: server() } }, script: tools(fine) },
    }),
  ),
  {
    rule: "PP-MCP-02",
    why: "a script that lists no tools",
    want: "consumer",
    breaks: { definition: { "paths|/mcp": { post: server() } }, script: tools('["$ref"] = "#/row"') },
    holds: {
      definition: { "paths|/mcp": { post: server() } },
      script: tools('["$ref"] = "#/row"').replace("tools/list", "rows/list"),
    },
  },
  {
    rule: "PP-MCP-02",
    why: "a script that leads to no server",
    want: "consumer",
    breaks: { definition: { "paths|/mcp": { post: server() } }, script: tools('["$ref"] = "#/row"') },
    holds: { script: tools('["$ref"] = "#/row"') },
  },
  {
    rule: "ERP-LOCK-01",
    why: "an input that is gone",
    want: "error",
    breaks: { lock: { "path/id": true, "query/old": false } },
    holds: { lock: { "path/id": true, "header/trace": false } },
  },
  {
    rule: "ERP-AUTH-01",
    why: "a refresh without the refresh token",
    want: "warning",
    breaks: { properties: { [`${generic}|customParameters|refreshBodyTemplate|value`]: "grant_type=refresh_token" } },
    holds: {
      properties: {
        [`${generic}|customParameters|refreshBodyTemplate|value`]:
          "grant_type=refresh_token&refresh_token={refreshToken}",
      },
    },
  },
  {
    rule: "ERP-AUTH-01",
    why: "a refresh elsewhere",
    want: "warning",
    breaks: {
      properties: { [`${generic}|customParameters|refreshUrlTemplate|value`]: "https://elsewhere.example.com/token" },
    },
    holds: {},
  },
  {
    rule: "ERP-AUTH-02",
    why: "a token for another service",
    want: "warning",
    breaks: {
      properties: {
        [`${person}|customParameters|resourceUri|value`]: "https://graph.microsoft.com",
        [`${person}|properties|AzureActiveDirectoryResourceId`]: "https://graph.microsoft.com",
      },
    },
    holds: {
      properties: {
        [`${person}|customParameters|resourceUri|value`]: "api://rows",
        [`${person}|properties|AzureActiveDirectoryResourceId`]: "api://rows",
      },
    },
  },
  {
    rule: "ERP-AUTH-03",
    why: "common without a question",
    want: "error",
    breaks: { properties: { [`${app}|token:TenantId|uiDefinition|constraints|hidden`]: "true" } },
    holds: {
      properties: {
        [`${app}|token:TenantId|uiDefinition|constraints|hidden`]: "true",
        [`${app}|token|oAuthSettings|customParameters|tenantId|value`]: "rows.onmicrosoft.com",
      },
    },
  },
  {
    rule: "ERP-AUTH-04",
    why: "one tenant only",
    want: "warning",
    breaks: { properties: { [`${person}|customParameters|tenantId|value`]: "6f1c2f0e-2b0f-4a57-9d4c-0f4d6f1b2a3c" } },
    holds: { properties: { [`${person}|customParameters|tenantId|value`]: "organizations" } },
  },
];
