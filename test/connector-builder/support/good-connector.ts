import { brandIcon } from "../../../src/connector-builder/package/brand-icon.ts";
import {
  contentTypesXml,
  customizationsXml,
  solutionXml,
} from "../../../src/connector-builder/package/solution-xml.ts";

const text = (title: string, more: object = {}): object => ({ type: "string", "x-ms-summary": title, ...more });
const row = { $ref: "#/definitions/Row" };
const failed = { default: { description: "Refused." } };
const id = {
  name: "id",
  in: "path",
  required: true,
  type: "string",
  format: "uuid",
  "x-ms-summary": "Row",
  description: "Id of the row.",
  "x-ms-url-encoding": "single",
};
const ask = {
  "x-ms-dynamic-values": {
    operationId: "ListChoices",
    "value-collection": "value",
    "value-path": "id",
    "value-title": "name",
    parameters: { kind: { parameter: "kind" } },
  },
  "x-ms-dynamic-list": {
    operationId: "ListChoices",
    itemsPath: "value",
    itemValuePath: "id",
    itemTitlePath: "name",
    parameters: { kind: { parameterReference: "kind" } },
  },
};
const kind = {
  name: "kind",
  in: "query",
  required: true,
  type: "string",
  default: "big",
  enum: ["big", "small"],
  "x-ms-enum-values": [
    { value: "big", displayName: "Big" },
    { value: "small", displayName: "Small" },
  ],
  "x-ms-summary": "Kind",
  description: "Kind of rows.",
};
const note = {
  name: "note",
  in: "query",
  required: false,
  type: "string",
  "x-ms-summary": "Note",
  description: "A note.",
  "x-ms-visibility": "advanced",
};

/** A connector that breaks no rule, with everything in it that a rule looks at. */
export const definition = {
  swagger: "2.0",
  info: {
    title: "Rows",
    description: "Reads, writes and watches the rows of a service in tests.",
    version: "1.0",
    contact: { name: "Rows", url: "https://rows.example.com", email: "help@rows.example.com" },
  },
  host: "api.rows.example.com",
  basePath: "/v1",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  paths: {
    "/rows": {
      get: {
        operationId: "ListRows",
        summary: "List rows",
        description: "Reads all rows of a kind.",
        "x-ms-visibility": "important",
        "x-ms-pageable": { nextLinkName: "nextLink" },
        parameters: [
          kind,
          note,
          {
            name: "$top",
            in: "query",
            type: "integer",
            format: "int32",
            default: 50,
            "x-ms-summary": "Top Count",
            description: "Most rows of a page.",
          },
          { name: "$select", in: "query", type: "string", "x-ms-summary": "Select", description: "Fields to read." },
        ],
        responses: {
          "200": {
            description: "Rows.",
            schema: {
              type: "object",
              properties: { value: { type: "array", items: row }, nextLink: text("Next Link") },
            },
          },
          ...failed,
        },
      },
      post: {
        operationId: "CreateRow",
        summary: "Create a row",
        description: "Adds one row to the others.",
        "x-ms-visibility": "important",
        consumes: ["application/json"],
        parameters: [kind, { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/NewRow" } }],
        responses: { "201": { description: "The row.", schema: row }, ...failed },
      },
    },
    "/rows/{id}": {
      parameters: [id],
      get: {
        operationId: "GetRow",
        summary: "Get a row",
        description: "Reads one row by its id.",
        "x-ms-visibility": "advanced",
        parameters: [{ $ref: "#/parameters/trace" }],
        responses: { "200": { description: "The row.", schema: row }, ...failed },
      },
      delete: {
        operationId: "DeleteRow",
        summary: "Delete a row",
        description: "Removes one row for good.",
        "x-ms-visibility": "advanced",
        parameters: [],
        responses: { "204": { description: "Gone." }, ...failed },
      },
    },
    "/rows/{id}/v2": {
      parameters: [id],
      get: {
        operationId: "GetRow_V2",
        summary: "Get a row in full",
        description: "Reads one row with all its fields.",
        "x-ms-visibility": "advanced",
        "x-ms-api-annotation": { family: "GetRow", revision: 2 },
        parameters: [],
        responses: { "200": { description: "The row.", schema: row }, ...failed },
      },
    },
    "/rows/{id}/file": {
      put: {
        operationId: "UploadFile",
        summary: "Upload a file",
        description: "Puts a file beside a row.",
        "x-ms-visibility": "advanced",
        consumes: ["multipart/form-data"],
        parameters: [
          id,
          {
            name: "file",
            in: "formData",
            required: true,
            type: "file",
            "x-ms-summary": "File",
            description: "The file.",
          },
        ],
        responses: { "204": { description: "Stored." }, ...failed },
      },
    },
    "/choices": {
      get: {
        operationId: "ListChoices",
        summary: "List choices",
        description: "Fills a drop-down with rows.",
        "x-ms-visibility": "internal",
        parameters: [
          kind,
          {
            name: "version",
            in: "query",
            required: true,
            type: "string",
            default: "1",
            "x-ms-visibility": "internal",
            "x-ms-summary": "Version",
            description: "Version.",
          },
        ],
        responses: {
          "200": {
            description: "Choices.",
            schema: { type: "object", properties: { value: { type: "array", items: row } } },
          },
          ...failed,
        },
      },
    },
    "/hooks": {
      "x-ms-notification-content": {
        description: "What is sent.",
        schema: { type: "object", properties: { id: text("Row") } },
      },
      post: {
        operationId: "WhenRowChanges",
        summary: "When a row changes",
        description: "This operation triggers when a row of the service was changed.",
        "x-ms-visibility": "important",
        "x-ms-trigger": "single",
        parameters: [
          {
            name: "body",
            in: "body",
            required: true,
            schema: {
              type: "object",
              required: ["url"],
              properties: {
                url: {
                  type: "string",
                  "x-ms-summary": "Url",
                  "x-ms-notification-url": true,
                  "x-ms-visibility": "internal",
                },
              },
            },
          },
        ],
        responses: {
          "201": { description: "Watching.", schema: { type: "object", properties: { id: text("Subscription") } } },
          ...failed,
        },
      },
    },
    "/hooks/{id}": {
      delete: {
        operationId: "StopWatching",
        summary: "Stop watching",
        description: "Ends a subscription for good.",
        "x-ms-visibility": "internal",
        parameters: [{ ...id, format: undefined }],
        responses: { "200": { description: "Gone." }, ...failed },
      },
    },
    "/changes": {
      get: {
        operationId: "WhenRowsAppear",
        summary: "When rows appear",
        description: "This operation triggers when there are rows that were not there before.",
        "x-ms-visibility": "important",
        "x-ms-trigger": "batch",
        parameters: [
          {
            name: "since",
            in: "query",
            required: true,
            type: "string",
            default: "0",
            "x-ms-visibility": "internal",
            "x-ms-summary": "Since",
            description: "Last change.",
          },
        ],
        responses: {
          "200": {
            description: "Rows.",
            schema: { type: "object", properties: { value: { type: "array", items: row } } },
          },
          ...failed,
        },
      },
    },
  },
  definitions: {
    Row: {
      type: "object",
      properties: {
        id: text("Row", { format: "uuid" }),
        name: text("Name"),
        amount: { type: "number", format: "double", "x-ms-summary": "Amount" },
        created: text("Created", { format: "date-time", readOnly: true }),
      },
    },
    NewRow: {
      type: "object",
      required: ["name"],
      properties: {
        name: text("Name"),
        parent: text("Parent", ask),
        created: text("Created", { readOnly: true }),
        size: { type: "string", "x-ms-summary": "Size", default: "m", enum: ["s", "m"] },
      },
    },
  },
  parameters: {
    trace: {
      name: "trace",
      in: "header",
      required: false,
      type: "string",
      "x-ms-summary": "Trace",
      description: "Id of the call.",
    },
  },
  securityDefinitions: {
    oauth2: {
      type: "oauth2",
      flow: "accessCode",
      authorizationUrl: "https://login.rows.example.com/auth",
      tokenUrl: "https://login.rows.example.com/token",
      scopes: { read: "Read" },
    },
  },
  security: [{ oauth2: ["read"] }],
  "x-ms-connector-metadata": [
    { propertyName: "Website", propertyValue: "https://rows.example.com" },
    { propertyName: "Privacy policy", propertyValue: "https://rows.example.com/p" },
    { propertyName: "Categories", propertyValue: "Data;AI" },
  ],
};

const shown = (displayName: string): object => ({
  displayName,
  description: `${displayName} of the connection.`,
  constraints: { required: "true", hidden: "false" },
});
const entra = {
  identityProvider: "aad",
  clientId: "00000000-0000-0000-0000-000000000000",
  scopes: [],
  redirectMode: "GlobalPerConnector",
  properties: { IsFirstParty: "False", AzureActiveDirectoryResourceId: "https://api.rows.example.com" },
};
const where = {
  loginUri: { value: "https://login.microsoftonline.com" },
  tenantId: { value: "common" },
  resourceUri: { value: "https://api.rows.example.com" },
};
const tenant = (uiDefinition: object): object => ({
  type: "string",
  metadata: { sourceType: "AzureActiveDirectoryTenant" },
  uiDefinition,
});

/** Its `properties`: one connection by generic OAuth 2.0, one by Entra as a person, one as an app. */
export const properties = {
  connectionParameters: {},
  connectionParameterSets: {
    uiDefinition: { displayName: "Sign-in", description: "How to sign in." },
    values: [
      {
        name: "generic",
        uiDefinition: { displayName: "Rows", description: "An account of the service." },
        parameters: {
          token: {
            type: "oauthSetting",
            uiDefinition: shown("Sign-in"),
            oAuthSettings: {
              identityProvider: "oauth2generic",
              clientId: "x",
              scopes: ["read"],
              redirectMode: "GlobalPerConnector",
              customParameters: {
                authorizationUrlTemplate: { value: "https://login.rows.example.com/auth" },
                authorizationUrlQueryStringTemplate: { value: "?client_id={ClientId}&scope={Scopes}&realm={realm}" },
                tokenUrlTemplate: { value: "https://login.rows.example.com/token" },
                tokenBodyTemplate: { value: "code={Code}" },
                refreshUrlTemplate: { value: "https://login.rows.example.com/token" },
                refreshBodyTemplate: { value: "refresh_token={RefreshToken}&grant_type=refresh_token" },
              },
            },
          },
          "token:realm": { type: "string", uiDefinition: shown("Realm") },
        },
      },
      {
        name: "person",
        uiDefinition: { displayName: "A person", description: "Work account." },
        parameters: {
          token: {
            type: "oauthSetting",
            uiDefinition: shown("Sign-in"),
            oAuthSettings: { ...entra, customParameters: where },
          },
          "token:TenantId": tenant({
            displayName: "Tenant",
            description: "Tenant.",
            constraints: { required: "false", hidden: "true" },
          }),
        },
      },
      {
        name: "app",
        uiDefinition: { displayName: "An app", description: "Service principal." },
        metadata: { allowSharing: false },
        parameters: {
          token: {
            type: "oauthSetting",
            uiDefinition: shown("Sign-in"),
            oAuthSettings: { ...entra, customParameters: { ...where, grantType: { value: "client_credentials" } } },
          },
          "token:clientId": { type: "string", uiDefinition: shown("Client") },
          "token:clientSecret": { type: "securestring", uiDefinition: shown("Secret") },
          "token:TenantId": tenant(shown("Tenant")),
        },
      },
    ],
  },
  iconBrandColor: "#123456",
  capabilities: ["actions"],
  policyTemplateInstances: [
    {
      templateId: "updatenextlink",
      title: "Pages",
      parameters: {
        "x-ms-apimTemplateParameter.nextLinkPropertyName": "nextLink",
        "x-ms-apimTemplate-operationName": ["ListRows"],
      },
    },
    {
      templateId: "dynamichosturl",
      title: "Host",
      parameters: {
        "x-ms-apimTemplateParameter.urlTemplate":
          "https://@connectionParameters('token:realm', 'api').rows.example.com/v1",
      },
    },
    {
      templateId: "pollingtrigger",
      title: "Poll",
      parameters: {
        "x-ms-apimTemplate-operationName": ["WhenRowsAppear"],
        "x-ms-apimTemplateParameter.triggerConfig": { since: "@{triggerBody().value[0].created}" },
        "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().value",
      },
    },
  ],
  scriptOperations: ["GetRow"],
};

export const script = "public class Script : ScriptBase { }";
export const icon = brandIcon("#123456");

const bytes = (part: string): Uint8Array => Buffer.from(part, "utf8");
const facts = {
  name: "tst_rows",
  guid: "6f1c2f0e-2b0f-5a57-9d4c-0f4d6f1b2a3c",
  title: "Rows",
  description: "Rows.",
  color: "#123456",
  version: "1.0.0.0",
  publisher: {
    name: "Rows",
    url: "https://rows.example.com",
    email: "help@rows.example.com",
    uniqueName: "rows",
    prefix: "tst",
    optionValuePrefix: 12345,
  },
  hasSets: true,
  hasPolicies: true,
  scriptOperations: ["GetRow"],
};

/** Its solution by parts, as an export has them. */
export const solution: ReadonlyMap<string, Uint8Array> = new Map([
  ["[Content_Types].xml", bytes(contentTypesXml(["xml", "json", "csx", "Png"]))],
  ["solution.xml", bytes(solutionXml(facts))],
  ["customizations.xml", bytes(customizationsXml(facts))],
  ...[
    "openapidefinition.json",
    "connectionparameters.json",
    "connectionparametersets.json",
    "policytemplateinstances.json",
    "customcodeblobcontent.csx",
    "iconblob.Png",
  ].map((suffix): [string, Uint8Array] => [`Connector/tst_rows_${suffix}`, bytes("{}")]),
]);
