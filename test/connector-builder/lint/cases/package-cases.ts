import { deflateSync } from "node:zlib";
import { brandIcon } from "../../../../src/connector-builder/package/brand-icon.ts";
import { get, one, paths, row } from "./places.ts";
import type { RuleCase } from "./rule-case.ts";

const server = (more: object = {}): object =>
  get("AskServer", { "x-ms-agentic-protocol": "mcp-streamable-1.0", ...more });
const tools = (schema: string): string =>
  `public class Script : ScriptBase { /* tools/list */ JObject tool = new JObject { ${schema} }; }`;
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

/** Cases of the rules of solutions and icons, and of what Copilot Studio and Power Fx want. */
export const packageCases: readonly RuleCase[] = [
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
];
