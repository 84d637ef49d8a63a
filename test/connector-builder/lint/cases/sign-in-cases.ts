import { parameter, policies, row } from "./places.ts";
import type { RuleCase } from "./rule-case.ts";

const sets = "connectionParameterSets|values";
const generic = `${sets}|0|parameters|token|oAuthSettings`;
const person = `${sets}|1|parameters|token|oAuthSettings`;
const app = `${sets}|2|parameters`;

/** Cases of the rules of sign-ins, policies and scripts, the platform's and our own. */
export const signInCases: readonly RuleCase[] = [
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
];
