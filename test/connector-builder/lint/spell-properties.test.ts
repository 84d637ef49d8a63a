import { expect, test } from "vitest";
import { spellProperties } from "../../../src/connector-builder/lint/spell-properties.ts";

test.each([
  ["a member", { IconBrandColor: "#123456" }, { iconBrandColor: "#123456" }],
  ["a member that nobody knows", { Colour: "red" }, { Colour: "red" }],
  ["a member that is null", { publisher: null, stackOwner: "Rows" }, { stackOwner: "Rows" }],
  [
    "what the platform names among the connection parameters",
    { connectionParameters: { Token: { Type: "OAuthSetting", oauthsettings: { redirectMode: "GLOBAL" } } } },
    { connectionParameters: { token: { type: "oauthSetting", oAuthSettings: { redirectMode: "Global" } } } },
  ],
  [
    "a connection parameter of the file's own choice",
    { connectionParameters: { Name: { type: "string" }, VALUE: { type: "string" } } },
    { connectionParameters: { Name: { type: "string" }, VALUE: { type: "string" } } },
  ],
  [
    "a parameter of a set",
    { connectionParameterSets: { Values: [{ Name: "app", Parameters: { "Token:tenantid": {}, Title: {} } }] } },
    { connectionParameterSets: { values: [{ name: "app", parameters: { "token:TenantId": {}, Title: {} } }] } },
  ],
  ["metadata, whose names are free", { metadata: { Name: 1, TYPE: "x" } }, { metadata: { Name: 1, TYPE: "x" } }],
  ["a value that only looks like a kind", { publisher: "STRING" }, { publisher: "STRING" }],
  ["a list of texts", { scriptOperations: ["Name", "TYPE"] }, { scriptOperations: ["Name", "TYPE"] }],
])("%s is spelled as the published schema has it", (_what, given, want) => {
  expect(spellProperties(given)).toEqual(want);
});
