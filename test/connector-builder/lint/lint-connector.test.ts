import { expect, test } from "vitest";
import { lintConnector, rules } from "../../../src/connector-builder/lint/lint-connector.ts";
import { serializeDefinition } from "../../../src/connector-builder/build/serialize-definition.ts";
import { buildSmall, yamlText } from "../support/small-connector.ts";

const properties = {
  connectionParameters: {
    token: {
      type: "oauthSetting",
      oAuthSettings: { identityProvider: "oauth2", clientId: "x", scopes: [], redirectMode: "GlobalPerConnector", customParameters: { authorizationUrl: { value: "https://a.example.com/a" }, tokenUrl: { value: "https://a.example.com/t" }, refreshUrl: { value: "https://a.example.com/t" } } },
      uiDefinition: { displayName: "Sign-in", description: "Sign in.", constraints: { required: "true" } },
    },
  },
  iconBrandColor: "#123456",
  policyTemplateInstances: [{ templateId: "updatenextlink", title: "Pages", parameters: { "x-ms-apimTemplateParameter.nextLinkPropertyName": "nextLink" } }],
};
const good = serializeDefinition(buildSmall(`${yamlText}parameters:\n  - { name: id, values: { operationId: ListRows, collection: value, value: id } }\n`), "tests");

/** Rules that the small connector breaks after text in its files was replaced. */
function broken(inDefinition: readonly [from: string | RegExp, to: string], inProperties: readonly [from: string | RegExp, to: string] = ["", ""], script?: string): string[] {
  const text = good.replace(...inDefinition);
  const properties_ = JSON.parse(JSON.stringify(properties).replace(...inProperties));
  const definition = JSON.parse(text.replace(/^\ufeff/, "").replace(/^\s*\/\/.*$/gm, ""));
  const findings = lintConnector("file", { text, definition, properties: properties_, script });
  return [...new Set(findings.map(({ rule }) => rule))];
}

const same = ["", ""] as const;
const aad = '"identityProvider":"aad","clientId":"x","scopes":[],"redirectMode":"GlobalPerConnector","customParameters":';
const schema = '"properties":{"id":';

const cases: [rule: string, definition: readonly [string | RegExp, string], properties?: readonly [string | RegExp, string], script?: string][] = [
  ["PP-FILE-01", [/^/, "// a comment\n"]],
  ["PP-FILE-02", [/^/, "\ufeff"]],
  ["PP-FILE-02", ["List rows", "List r\u00f6ws"]],
  ["PP-FILE-03", ["Reads all rows there are.", `${"x".repeat(1_000_000)}.`]],
  ["PP-FILE-03W", ["Reads all rows there are.", `${"x".repeat(500_000)}.`]],
  ["PP-FILE-05", same, ['"iconBrandColor"', '"color"']],
  ["PP-DOC-01", ['"2.0"', '"3.0"']],
  ["PP-DOC-02", ['"api.example.com"', '"https://api.example.com"']],
  ["PP-DOC-03", ['"basePath":"/v1"', '"basePath":"/{v}"']],
  ["PP-DOC-04", ['["https"]', '["http"]']],
  ["PP-DOC-05", ['"version":"1.0",', ""]],
  ["PP-DOC-06", ['"email":"n@example.com"', '"mail":"n"']],
  ["PP-DOC-07", ['"Privacy policy"', '"Privacy"']],
  ["PP-DOC-08", ['"title":"Rows"', '"title":"Rows Connector"']],
  ["PP-DOC-09", [/"description":"Reads and[^"]*"/, '"description":"Short."']],
  ["PP-DOC-10", ['"security":[{"oauth2"', '"security":[{"oauth3"']],
  ["PP-DOC-11", ["accessCode", "implicit"]],
  ["PP-OP-01", ['"/rows/{id}":', `${Array.from({ length: 256 }, (_, n) => `"/r${n}":{"get":{"operationId":"R${n}","responses":{}}}`).join(",")},"/rows/{id}":`]],
  ["PP-OP-02", ['"GetRow"', '"list_rows"']],
  ["PP-OP-03", ['"GetRow"', '"getRow"']],
  ["PP-OP-04", ['"Get a row"', '"Get a row\'s name"']],
  ["PP-OP-05", ['"Get a row"', `"G${"x".repeat(120)}"`]],
  ["PP-OP-06", ["Reads one row by its id.", "Reads one row by its id"]],
  ["PP-OP-08", ['"/rows":', '"/rows?a=b":']],
  ["PP-OP-09", ['"/rows/{id}":', '"/ROWS":{"put":{"operationId":"Put","responses":{}}},"/rows/{id}":']],
  ["PP-OP-11", [/"name":"note","in":"query","required":false,"type":"string"/, '"name":"note","in":"formData","required":false,"type":"string"']],
  ["PP-OP-13", ['"x-ms-visibility":"advanced","x-ms-pageable"', '"x-ms-pageable"']],
  ["PP-OP-14", ['"operationId":"GetRow"', '"operationId":"GetRow","x-ms-api-annotation":{"replacement":{"api":"a","operationId":"b"}}']],
  ["PP-OP-15", [/("operationId":"DeleteRow".*?"parameters":\[)/, '"consumes":["image/png"],$1{"name":"body","in":"body","required":true,"schema":{"type":"string"}},']],
  ["PP-PAR-01", ['"/rows/{id}":', '"/rows/{key}":']],
  ["PP-PAR-02", ['"x-ms-url-encoding":"single",', ""]],
  ["PP-PAR-03", ['"name":"note","in":"query"', '"name":"note","x-ms-url-encoding":"single","in":"query"']],
  ["PP-PAR-04", [/(\{"name":"note"[^}]*\})/, "$1,$1"]],
  ["PP-PAR-05", ['"name":"note"', '"name":"Authorization"']],
  ["PP-PAR-06", ['"x-ms-url-encoding":"single",', '"x-ms-url-encoding":"single","x-ms-visibility":"internal",']],
  ["PP-PAR-07", [/("name":"note".*?)"x-ms-visibility":"advanced"/, '$1"default":"a","x-ms-visibility":"internal"']],
  ["PP-PAR-08", ['"name":"note",', '"name":"note","default":7,']],
  ["PP-PAR-08", ['"name":"note",', '"name":"note","enum":["a","a"],']],
  ["PP-PAR-09", ['"name":"note","in":"query","required":false,"type":"string"', '"name":"note","in":"query","type":"array"']],
  ["PP-PAR-10", ['"x-ms-summary":"Note",', ""]],
  ["PP-PAR-11", ['"name":"note","in":"query","required":false,"type":"string"', '"name":"note","in":"query"']],
  ["PP-PAR-12", [/(\{"name":"note"[^}]*\})/, '$1,{"name":"note","in":"header","type":"string"}']],
  ["PP-DYN-01", ['"operationId":"ListRows","value-collection"', '"operationId":"ListRowz","value-collection"']],
  ["PP-SCH-01", [schema, `"nullable":true,${schema}`]],
  ["PP-SCH-01", ['"id":{"type":"string"', '"id":{"type":["string","null"]']],
  ["PP-SCH-02", [schema, `"uniqueItems":true,${schema}`]],
  ["PP-SCH-03", ['"$ref":"#/definitions/Row"', '"$ref":"#/definitions/Raw"']],
  ["PP-SCH-04", ['"$ref":"#/definitions/Row"', '"$ref":"#/definitions/Row","description":"x"']],
  ["PP-SCH-06", [/("Row":\{"type":"object","properties":\{)/, '$1"self":{"$ref":"#/definitions/Row"},']],
  ["PP-SCH-06", [schema, `"properties":{${Array.from({ length: 512 }, (_, n) => `"p${n}":{"type":"string"}`).join(",")},"id":`]],
  ["PP-SCH-06W", [schema, `"properties":{"deep":${'{"type":"array","items":'.repeat(13)}{"type":"string"}${"}".repeat(13)},"id":`]],
  ["PP-SCH-07", ['"id":{"type":"string","format":"uuid"', '"id":{"type":"string","format":"guid"']],
  ["PP-SCH-08", [schema, `"required":["nope"],${schema}`]],
  ["PP-SCH-09", [schema, '"properties":{"any":{"type":"object"},"id":']],
  ["PP-SCH-11", [schema, `"x-ms-visibility":"Advanced",${schema}`]],
  ["PP-RES-01", ['"responses":{"204"', '"responses":{"2XX"']],
  ["PP-RES-02", [/"responses":\{"204":\{"description":"Gone."\}/, '"responses":{"404":{"description":"Gone."}']],
  ["PP-RES-03", ['"default":{', '"default":{"schema":{"type":"string"},']],
  ["PP-PAG-01", ['"nextLinkName":"nextLink"', '"nextLinkName":"next"']],
  ["PP-PAG-02", same, ["updatenextlink", "setheader"]],
  ["PP-AUTH-01", same, ['"oauth2"', '"oauth9"']],
  ["PP-AUTH-01", same, ['"tokenUrl"', '"TokenUrl"']],
  ["PP-AUTH-02", same, ['"refreshUrl":{"value":"https://a.example.com/t"}', '"spare":{"value":"x"}']],
  ["PP-AUTH-02V", same, ["https://a.example.com/a", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize"]],
  ["PP-AUTH-02B", same, ['"oauth2"', '"oauth2generic"']],
  ["PP-AUTH-03", same, ["GlobalPerConnector", "Global"]],
  ["PP-AUTH-04", same, ['"clientId":"x"', '"clientId":"x","clientSecret":"s"']],
  ["PP-AUTH-05", same, ['"token":{', '"login":{']],
  ["PP-AUTH-06", same, ['"required":"true"', '"required":true']],
  ["PP-AUTH-08", same, [/"identityProvider".*"refreshUrl":\{"value":"[^"]*"\}\}/, `${aad}{"resourceUri":{"value":"https://other.example.com"}}`]],
  ["PP-AUTH-09", same, [/"identityProvider".*"refreshUrl":\{"value":"[^"]*"\}\}/, `${aad}{"resourceUri":{"value":"https://api.example.com"},"grantType":{"value":"client_credentials"}}`]],
  ["PP-POL-01", same, ["updatenextlink", "makecoffee"]],
  ["PP-POL-02", same, ['"title":"Pages"', "\"title\":\"@connectionParameters('site')\""]],
  ["PP-SCR-01", same, ['"iconBrandColor"', '"scriptOperations":["Nope"],"iconBrandColor"']],
  ["PP-SCR-01", same, same, "public class Other {}"],
];

test("a good connector breaks no rule", () => {
  expect(broken(same)).toEqual([]);
});

test.each(cases)("%s can fail", (rule, definition, inProperties, script) => {
  expect(broken(definition, inProperties, script)).toContain(rule);
});

test("every rule has a case above, an id of its own, a reason and a source", () => {
  expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(rules.filter(({ reason, source }) => !reason.endsWith(".") || !source.startsWith("https://"))).toEqual([]);
});
