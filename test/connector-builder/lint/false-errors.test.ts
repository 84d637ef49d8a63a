import { expect, test } from "vitest";
import { brandIcon } from "../../../src/connector-builder/package/brand-icon.ts";
import type { Change } from "./cases/rule-case.ts";
import { lintChanged } from "./lint-changed.ts";

const sets = "connectionParameterSets|values";
const generic = `${sets}|0|parameters|token|oAuthSettings`;
const person = `${sets}|1|parameters`;
const one = "paths|/rows/{id}|get";
const address = { value: "https://login.rows.example.com/token" };

/** What published connectors have and the platform takes: the rules that still say something, by severity. */
const taken: readonly [what: string, change: Change, says: readonly string[]][] = [
  [
    "settings of Entra with capitals",
    {
      properties: {
        [`${person}|token|oAuthSettings|customParameters`]: {
          LoginUri: { Value: "https://login.microsoftonline.com" },
          TenantId: { value: "common" },
          ResourceUri: { value: "https://api.rows.example.com" },
        },
      },
    },
    [],
  ],
  [
    "a placeholder with other capitals than its parameter",
    {
      properties: {
        [`${generic}|customParameters|authorizationUrlTemplate|value`]: "https://{CustomHost}.rows.example.com/auth",
        [`${sets}|0|parameters|token:customHost`]: {
          type: "string",
          uiDefinition: { displayName: "Host", description: "Your host." },
        },
      },
    },
    [],
  ],
  [
    "a placeholder with spaces",
    { properties: { [`${generic}|customParameters|tokenBodyTemplate|value`]: "code={ code }&realm={ realm }" } },
    [],
  ],
  [
    "generic OAuth 2.0 with three addresses",
    {
      properties: {
        [`${generic}|customParameters`]: {
          authorizationUrlTemplate: address,
          tokenUrlTemplate: address,
          refreshUrlTemplate: address,
        },
      },
    },
    [],
  ],
  [
    "the redirect address that the portal writes",
    { properties: { [`${generic}|redirectUrl`]: "https://global.consent.azure-apim.net/redirect" } },
    [],
  ],
  [
    "no refresh address",
    { properties: { [`${generic}|customParameters|refreshUrlTemplate`]: undefined } },
    ["PP-AUTH-02 warning"],
  ],
  [
    "members that are null in an export",
    {
      properties: {
        [`${person}|token|uiDefinition|constraints`]: null,
        [`${person}|token|oAuthSettings|redirectUrl`]: null,
        [`${person}|token|oAuthSettings|clientSecret`]: null,
        [`${sets}|2|metadata`]: null,
      },
    },
    [],
  ],
  [
    "names of members in small letters",
    {
      properties: {
        stackowner: "Rows",
        "connectionParameterSets|uiDefinition": { displayname: "Sign-in", description: "How to sign in." },
      },
    },
    [],
  ],
  ["a kind of parameter in small letters", { properties: { [`${person}|token|type`]: "oauthsetting" } }, []],
  ["a redirect mode in small letters", { properties: { [`${generic}|redirectMode`]: "globalPerConnector" } }, []],
  ["words where a secret will be", { properties: { [`${generic}|clientSecret`]: "YOUR_CLIENT_SECRET" } }, []],
  ["brackets where a secret will be", { properties: { [`${generic}|clientSecret`]: "[[DUMMY]]" } }, []],
  [
    "a name of a header that speaks of secrets",
    { script: 'public class Script : ScriptBase { string client_secret = "client_secret"; }' },
    [],
  ],
  ["https in capitals", { definition: { schemes: ["HTTPS"] } }, []],
  ["a class in small letters", { script: "public class script: ScriptBase { }" }, []],
  [
    "a policy that names a parameter with other capitals",
    {
      properties: {
        ...Object.fromEntries([0, 1, 2].map((set) => [`${sets}|${set}|parameters|hosturl`, shownText()])),
        "policyTemplateInstances|1|parameters|x-ms-apimTemplateParameter.urlTemplate":
          "https://@connectionParameters('HostUrl')/v1",
      },
    },
    [],
  ],
  [
    "letters beyond ASCII",
    { text: (text) => text.replace("Reads all rows", "Liest alle Zeilen f\u00fcr Z\u00fcrich") },
    ["PP-FILE-02 warning"],
  ],
  [
    "an error that has a schema",
    { definition: { [`${one}|responses|404`]: { description: "None.", schema: { type: "string" } } } },
    ["PP-RES-03 certification"],
  ],
  ["a description that is empty", { definition: { "info|description": "" } }, ["PP-DOC-09 certification"]],
  ["an operation without responses", { definition: { [`${one}|responses`]: {} } }, ["PP-RES-01 warning"]],
  [
    "an extension that the published schema does not know",
    { definition: { [`${one}|x-ms-examples`]: {} } },
    ["PP-FILE-04 warning"],
  ],
  [
    "a field of the body by dots",
    {
      definition: {
        "definitions|NewRow|properties|owner": { type: "object", properties: { kind: { type: "string" } } },
        "definitions|NewRow|properties|parent|x-ms-dynamic-values|parameters": { kind: { parameter: "owner.kind" } },
      },
    },
    [],
  ],
  [
    "a solution of the portal: an escaped name, a GUID in capitals, a flow and its reference",
    {
      part: {
        "customizations.xml": (text) =>
          text
            .replace("<name>tst_rows</name>", "<name>tst_rows-20of-20mine</name>")
            .replaceAll("tst_rows_", "tst_rows-20of-20mine_")
            .replace("6f1c2f0e-2b0f-5a57", "6f1c2f0e-2b0f-4a57"),
        "solution.xml": (text) =>
          text.replace("tst_rows", "tst_rows-20of-20mine").replace("6f1c2f0e-2b0f-5a57", "6F1C2F0E-2B0F-4A57"),
        ...Object.fromEntries(
          partNames().flatMap((name) => [
            [`Connector/tst_rows_${name}`, null],
            [`Connector/tst_rows-20of-20mine_${name}`, () => "{}"],
          ]),
        ),
        "Workflows/When.json": () => "{}",
      },
    },
    ["PP-SOL-02 warning", "PP-SOL-04 warning", "PP-SOL-05 warning"],
  ],
];

function shownText(): object {
  return { type: "string", uiDefinition: { displayName: "Host", description: "Your host." } };
}

function partNames(): string[] {
  return [
    ...["openapidefinition.json", "connectionparameters.json", "connectionparametersets.json"],
    ...["policytemplateinstances.json", "customcodeblobcontent.csx", "iconblob.Png"],
  ];
}

test.each(taken)("%s: no error", (_what, change, says) => {
  const findings = lintChanged({ icon: brandIcon("#123456"), ...change });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(says);
});

test("a secret is a warning all the same, and so is a renewal without the refresh token", () => {
  const findings = lintChanged({
    properties: {
      [`${generic}|clientSecret`]: "kR7dq-2Lm9",
      [`${generic}|customParameters|refreshBodyTemplate|value`]: "grant_type=refresh_token&code={code}",
    },
  });
  expect(findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`)).toEqual([
    "PP-AUTH-04 warning holds a secret",
    "ERP-AUTH-01 warning refreshBodyTemplate does not hold {RefreshToken}",
  ]);
});
