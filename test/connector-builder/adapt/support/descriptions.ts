import type { JsonObject } from "../../../../src/kit/json-access.ts";
import { moreDescriptions } from "./more-descriptions.ts";
import { answers, at, description, json, number, text } from "./write-description.ts";

/** Small descriptions, each with what a kind of service does that is hard for a connector. */
export const descriptions: Readonly<Record<string, JsonObject>> = {
  // Accounting: two paths of one shape, a header for each call, several media types, OAuth 2.0.
  ledger: description(
    "Ledger",
    "https://api.ledger.example/v2.0",
    {
      "/Invoices": {
        get: {
          operationId: "getInvoices",
          tags: ["Accounting"],
          summary:
            "Retrieves the sales invoices and purchase bills of one organisation, with all the lines that they have",
          parameters: [
            at("tenant-id", "header", text, { required: true }),
            at("IDs", "query", { type: "array", items: { type: "string", format: "uuid" } }, { explode: false }),
            at("Statuses", "query", { type: "array", items: text }),
          ],
          responses: answers,
        },
        put: {
          operationId: "createInvoices",
          tags: ["Accounting"],
          summary: "Create invoices",
          requestBody: {
            required: true,
            content: {
              "text/xml": { schema: text },
              "application/json": { schema: { $ref: "#/components/schemas/Invoice" } },
            },
          },
          responses: answers,
        },
      },
      "/Invoices/{InvoiceID}": {
        parameters: [at("InvoiceID", "path", { type: "string", format: "uuid" })],
        get: { operationId: "getInvoice", tags: ["Accounting"], summary: "Get an invoice", responses: answers },
      },
      "/Invoices/{InvoiceNumber}": {
        parameters: [at("InvoiceNumber", "path", text)],
        get: { operationId: "getInvoiceByNumber", tags: ["Accounting"], summary: "By number", responses: answers },
      },
    },
    {
      security: [{ person: ["invoices"] }],
      components: {
        securitySchemes: {
          person: {
            type: "oauth2",
            flows: {
              authorizationCode: {
                authorizationUrl: "https://login.ledger.example/authorize",
                tokenUrl: "https://login.ledger.example/token",
                scopes: { invoices: "Invoices" },
              },
            },
          },
        },
        schemas: {
          Invoice: {
            type: "object",
            required: ["Contact"],
            properties: {
              Contact: { $ref: "#/components/schemas/Contact" },
              Total: { type: "number", readOnly: true },
              Type: { type: "string", enum: ["SALE", "BILL", null], nullable: true },
            },
          },
          Contact: {
            type: "object",
            properties: { Name: text, Parent: { $ref: "#/components/schemas/Contact" } },
          },
        },
      },
    },
  ),
  // Telephony: forms in the address' encoding, files below .json, basic sign-in.
  calls: description(
    "Calls",
    "https://api.calls.example",
    {
      "/2010/Accounts/{Sid}/Calls.json": {
        post: {
          operationId: "CreateCall",
          parameters: [at("Sid", "path", text)],
          requestBody: {
            required: true,
            content: {
              "application/x-www-form-urlencoded": {
                schema: {
                  type: "object",
                  required: ["To", "From"],
                  properties: {
                    To: text,
                    From: text,
                    Timeout: number,
                    StatusEvent: { type: "array", items: text },
                    Meta: { type: "object", additionalProperties: true },
                    Limit: { type: "object", properties: { per: text, most: number } },
                  },
                },
                encoding: { Limit: { style: "deepObject", explode: true } },
              },
            },
          },
          responses: answers,
        },
      },
    },
    { security: [{ account: [] }], components: { securitySchemes: { account: { type: "http", scheme: "basic" } } } },
  ),
  // Code hosting: names with slashes, uploads at another host, bearer, no tags.
  forge: description(
    "Forge",
    "https://api.forge.example",
    {
      "/repos/{owner}/releases": {
        get: {
          operationId: "repos/list-releases",
          parameters: [at("owner", "path", text), at("session", "cookie", text), at("Accept", "header", text)],
          responses: answers,
        },
      },
      "/repos/{owner}/releases/assets": {
        servers: [{ url: "https://uploads.forge.example" }],
        post: {
          operationId: "repos/upload",
          parameters: [at("owner", "path", text)],
          requestBody: { content: { "*/*": { schema: { type: "string", format: "binary" } } } },
          responses: answers,
        },
      },
      "/repos/{owner}/alerts/{number}": {
        patch: {
          operationId: "dependabot/update-alert",
          parameters: [at("owner", "path", text), at("number", "path", number)],
          requestBody: {
            required: true,
            ...json({
              type: "object",
              properties: {
                state: { type: "string", enum: ["dismissed", "open"] },
                assignees: { type: "array", items: text },
                hint: { oneOf: [{ type: "number", nullable: true }, { type: "integer" }] },
              },
              anyOf: [{ required: ["state"] }, { required: ["assignees"] }],
            }),
          },
          responses: answers,
        },
      },
      "/repos/{owner}/releases#latest": {
        get: { parameters: [at("owner", "path", text)], responses: answers },
      },
      "/internal/ping": {
        servers: [{ url: "https://api.forge.example/ops" }],
        get: { responses: answers },
        head: { responses: answers },
      },
    },
    { security: [{ token: [] }], components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } } },
  ),
  // Tasks: objects in the query, alternatives, a list of parts of the answer without commas.
  tasks: description(
    "Tasks",
    "https://app.tasks.example/api/1.0",
    {
      "/tasks": {
        get: {
          operationId: "getTasks",
          tags: ["Tasks"],
          parameters: [
            at(
              "filter",
              "query",
              { type: "object", properties: { done: { type: "boolean" }, owner: text } },
              { style: "deepObject" },
            ),
            at("page", "query", { type: "object", properties: { limit: number, offset: text } }),
            at("any", "query", { type: "object", additionalProperties: text }, { style: "deepObject" }),
            at("fields", "query", { type: "array", items: text }, { style: "pipeDelimited", explode: false }),
            at("where", "query", text, { schema: undefined, content: { "application/json": { schema: text } } }),
          ],
          responses: answers,
        },
        post: {
          operationId: "createTask",
          tags: ["Tasks"],
          requestBody: {
            required: true,
            ...json({
              oneOf: [
                { type: "object", required: ["kind"], properties: { kind: { const: "task" }, due: text } },
                { type: "object", required: ["kind"], properties: { kind: { const: "step" }, parent: number } },
              ],
            }),
          },
          responses: answers,
        },
      },
    },
    {
      openapi: "3.1.0",
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "access_token" } } },
    },
  ),
  // Files: multipart with an object beside the file, links, a callback of no webhook, a key in a header.
  files: description(
    "Files",
    "https://api.files.example/2.0",
    {
      "/files": {
        post: {
          operationId: "uploadFile",
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["file"],
                  properties: {
                    file: { type: "string", contentMediaType: "application/octet-stream" },
                    folder: text,
                    attributes: { type: "object", properties: { name: text } },
                    more: { type: "array", items: { type: "string", format: "binary" } },
                  },
                },
              },
            },
          },
          callbacks: { done: { "{$request.query.url}": { post: { responses: {} } } } },
          responses: {
            "201": {
              description: "Kept.",
              links: { get: { operationId: "getFile" } },
              ...json({ type: "object", properties: { id: text } }),
            },
          },
        },
      },
      "/files/{id}/metadata": {
        patch: {
          operationId: "patchMetadata",
          parameters: [at("id", "path", text)],
          requestBody: {
            content: {
              "application/json-patch+json": {
                schema: {
                  type: "array",
                  items: { type: "object", required: ["op"], properties: { op: text, path: text, value: text } },
                },
              },
            },
          },
          responses: answers,
        },
      },
    },
    {
      openapi: "3.1.0",
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
    },
  ),
  // Language models: a value of many kinds, null, several types, a required list that no connector can send.
  models: description(
    "Models",
    "https://{region}.models.example/v1",
    {
      "/responses": {
        post: {
          operationId: "createResponse",
          requestBody: {
            required: true,
            ...json({
              type: "object",
              required: ["model"],
              properties: {
                model: { anyOf: [text, { type: "string", enum: ["small", "large"] }] },
                input: { oneOf: [text, { type: "array", items: { type: "object", properties: { role: text } } }] },
                stop: { type: ["string", "null"] },
                limit: { type: ["integer", "string"] },
                tool: { anyOf: [{ $ref: "#/components/schemas/Tool" }, { type: "null" }] },
              },
            }),
          },
          responses: answers,
        },
      },
      "/search": {
        get: {
          operationId: "search",
          parameters: [at("area", "query", { type: "object", additionalProperties: number }, { required: true })],
          responses: answers,
        },
      },
    },
    {
      openapi: "3.1.0",
      servers: [
        { url: "https://{region}.models.example/v1", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
      ],
      webhooks: { answered: { post: { responses: {} } } },
      components: {
        schemas: { Tool: { type: "object", properties: { name: text, child: { $ref: "#/components/schemas/Tool" } } } },
      },
    },
  ),
  ...moreDescriptions,
};
