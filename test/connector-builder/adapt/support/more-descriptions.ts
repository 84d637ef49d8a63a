import type { JsonObject } from "../../../../src/kit/json-access.ts";
import { answers, at, description, json, number, text } from "./write-description.ts";

const entra = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0";

/** More small descriptions, beside those of `descriptions`. */
export const moreDescriptions: Readonly<Record<string, JsonObject>> = {
  // Cloud machines: choices and defaults among parameters, one of several bodies, members beside the named ones.
  droplets: description(
    "Droplets",
    "https://api.droplets.example/v2",
    {
      "/droplets": {
        get: {
          operationId: "droplets_list",
          tags: ["Droplets"],
          parameters: [
            at("per_page", "query", { type: "integer", default: 20, minimum: 1 }),
            at(
              "type",
              "query",
              { type: "string", enum: ["droplets", "gpus"], default: "droplets" },
              { required: true },
            ),
            at("sort", "query", { type: "string", enum: ["asc", "desc", ""] }),
            at("flags", "query", { type: "array", items: { type: "string", enum: ["a", "b"] } }, { explode: false }),
            at("dry", "query", { type: "boolean" }),
            at("above", "query", { type: "number" }),
          ],
          responses: answers,
        },
        post: {
          operationId: "droplets_create",
          tags: ["Droplets"],
          requestBody: {
            required: true,
            ...json({
              anyOf: [
                {
                  allOf: [
                    { type: "object", required: ["name"], properties: { name: text } },
                    { $ref: "#/components/schemas/Create" },
                  ],
                },
                {
                  allOf: [
                    { type: "object", required: ["names"], properties: { names: { type: "array", items: text } } },
                    { $ref: "#/components/schemas/Create" },
                  ],
                },
              ],
            }),
          },
          responses: answers,
        },
      },
    },
    {
      security: [{ token: ["read"] }],
      components: {
        securitySchemes: { token: { type: "http", scheme: "bearer" } },
        schemas: {
          Create: {
            type: "object",
            required: ["size", "image"],
            properties: {
              size: { type: "string", example: "s-1vcpu" },
              image: { oneOf: [text, number] },
              tags: { type: "array", items: text, nullable: true },
              labels: { type: "object", additionalProperties: text },
              notes: { type: "object", properties: { by: text }, additionalProperties: true },
            },
          },
        },
      },
    },
  ),
  // A cluster: names with dots, schemas in circles, values of any kind, several types of a patch, maps.
  cluster: description(
    "Cluster",
    "https://cluster.example",
    {
      "/api/v1/namespaces/{namespace}/pods/{name}": {
        parameters: [at("namespace", "path", text), at("name", "path", text)],
        patch: {
          operationId: "patchCoreV1NamespacedPod",
          tags: ["core_v1"],
          parameters: [at("dryRun", "query", { type: "string", uniqueItems: true }), at("name", "query", text)],
          requestBody: {
            required: true,
            content: {
              "application/json-patch+json": { schema: { $ref: "#/components/schemas/io.meta.v1.Patch" } },
              "application/merge-patch+json": { schema: { $ref: "#/components/schemas/io.meta.v1.Patch" } },
            },
          },
          responses: answers,
        },
        put: {
          operationId: "replaceCoreV1NamespacedPod",
          tags: ["core_v1"],
          requestBody: {
            required: true,
            content: { "*/*": { schema: { $ref: "#/components/schemas/io.core.v1.Pod" } } },
          },
          responses: answers,
        },
        options: { responses: answers },
      },
      "/apis/apps/v1/pods": {
        post: {
          operationId: "createPod",
          tags: ["apps_v1"],
          requestBody: { ...json({ $ref: "#/components/schemas/io.core.v1.Pod" }), required: true },
          responses: answers,
        },
      },
    },
    {
      security: [{ BearerToken: [] }],
      components: {
        securitySchemes: { BearerToken: { type: "apiKey", name: "authorization", in: "header" } },
        schemas: {
          "io.meta.v1.Patch": { description: "Anything.", type: "object" },
          "io.core.v1.Pod": {
            type: "object",
            properties: {
              apiVersion: text,
              metadata: {
                allOf: [{ $ref: "#/components/schemas/io.meta.v1.Meta" }],
                default: {},
                description: "About it.",
              },
              port: { "x-kubernetes-int-or-string": true, oneOf: [{ type: "integer" }, { type: "string" }] },
              anything: {},
              status: { type: "object", readOnly: true },
            },
          },
          "io.meta.v1.Meta": {
            type: "object",
            properties: {
              labels: { type: "object", additionalProperties: { type: "string", default: "" } },
              owner: { $ref: "#/components/schemas/io.core.v1.Pod" },
            },
          },
        },
      },
    },
  ),
  // Payments: forms whose members are written as name[key], lists and maps in them.
  payments: description(
    "Payments",
    "https://api.payments.example",
    {
      "/v1/charges": {
        post: {
          operationId: "PostCharges",
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: {
                  type: "object",
                  required: ["amount"],
                  properties: {
                    amount: number,
                    card: {
                      type: "object",
                      properties: { number: text, cvc: text, billing: { type: "object", properties: { city: text } } },
                    },
                    expand: { type: "array", items: text },
                    metadata: { type: "object", additionalProperties: text },
                    capture: { anyOf: [{ type: "boolean" }, { type: "string", enum: [""] }] },
                  },
                },
                encoding: {
                  card: { style: "deepObject", explode: true },
                  metadata: { style: "deepObject", explode: true },
                  expand: { style: "deepObject", explode: true },
                },
              },
            },
          },
          responses: answers,
        },
        get: {
          operationId: "GetCharges",
          parameters: [
            at(
              "created",
              "query",
              { anyOf: [{ type: "object", properties: { gt: number, lt: number } }, number] },
              { style: "deepObject", explode: true },
            ),
            at("expand", "query", { type: "array", items: text }, { style: "deepObject", explode: true }),
          ],
          requestBody: {
            content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: {} } } },
          },
          responses: answers,
        },
      },
    },
    {
      security: [{ basic: [] }, { bearer: [] }],
      components: {
        securitySchemes: { basic: { type: "http", scheme: "basic" }, bearer: { type: "http", scheme: "bearer" } },
      },
    },
  ),
  // A directory behind Microsoft Entra ID: apps sign in, names begin with a dollar sign, a key in a header's list.
  directory: description(
    "Directory",
    "https://directory.example/v1.0",
    {
      "/users": {
        get: {
          operationId: "users.user.ListUser",
          tags: ["users.user"],
          parameters: [
            at("$select", "query", { type: "array", items: text }, { explode: false }),
            at("$top", "query", number),
            at("ConsistencyLevel", "header", text),
            at("X-Parts", "header", { type: "array", items: text }),
          ],
          responses: answers,
        },
      },
      "/users/{user-id}/photo/$value": {
        put: {
          operationId: "users.SetPhoto",
          parameters: [at("user-id", "path", text)],
          requestBody: { required: true, content: { "image/png": { schema: { type: "string", format: "binary" } } } },
          responses: answers,
        },
      },
    },
    {
      security: [{ app: ["https://directory.example/.default"] }],
      components: {
        securitySchemes: {
          app: {
            type: "oauth2",
            flows: {
              clientCredentials: {
                tokenUrl: `${entra}/token`,
                scopes: { "https://directory.example/.default": "All" },
              },
            },
          },
        },
      },
    },
  ),
  // Chat in Swagger 2.0: lists in four ways, a file in a form, a token among the parameters, types of its own.
  chat: {
    swagger: "2.0",
    info: { title: "Chat", version: "1" },
    host: "chat.example",
    basePath: "/api/",
    schemes: ["https"],
    consumes: ["application/x-www-form-urlencoded", "application/json"],
    produces: ["application/json"],
    parameters: { Limit: { name: "limit", in: "query", type: "integer", default: 100 } },
    responses: { Done: { description: "Done.", schema: { $ref: "#/definitions/Answer" } } },
    securityDefinitions: {
      person: {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: "https://chat.example/authorize",
        tokenUrl: "https://chat.example/token",
        scopes: { read: "Read" },
      },
    },
    security: [{ person: ["read"] }],
    paths: {
      "/channels.list": {
        get: {
          operationId: "channels_list",
          tags: ["channels"],
          parameters: [
            { $ref: "#/parameters/Limit" },
            { name: "csv", in: "query", type: "array", items: { type: "string" } },
            { name: "ssv", in: "query", type: "array", items: { type: "string" }, collectionFormat: "ssv" },
            { name: "pipes", in: "query", type: "array", items: { type: "string" }, collectionFormat: "pipes" },
            { name: "multi", in: "query", type: "array", items: { type: "integer" }, collectionFormat: "multi" },
            { name: "X-Trace", in: "header", type: "string", required: true, enum: ["on", "off"] },
          ],
          responses: { 200: { $ref: "#/responses/Done" } },
        },
      },
      "/chat.post/{channel}": {
        parameters: [{ name: "channel", in: "path", required: true, type: "string" }],
        post: {
          operationId: "chat_post",
          tags: ["chat"],
          consumes: ["application/json"],
          parameters: [
            { name: "message", in: "body", required: true, schema: { $ref: "#/definitions/Page«Message»" } },
          ],
          responses: { 200: { $ref: "#/responses/Done" } },
        },
      },
      "/files.upload": {
        post: {
          operationId: "files_upload",
          tags: ["files"],
          consumes: ["multipart/form-data"],
          parameters: [
            { name: "file", in: "formData", type: "file", required: true },
            { name: "title", in: "formData", type: "string" },
            { name: "channels", in: "formData", type: "array", items: { type: "string" }, collectionFormat: "multi" },
          ],
          responses: { 200: { $ref: "#/responses/Done" } },
        },
      },
      "/reminders.add": {
        post: {
          operationId: "reminders_add",
          tags: ["reminders"],
          parameters: [
            { name: "team", in: "query", type: "string" },
            { name: "text", in: "formData", type: "string", required: true },
            { name: "time", in: "formData", type: "integer" },
          ],
          responses: { 200: { description: "A picture.", schema: { type: "file" } } },
        },
      },
    },
    definitions: {
      Answer: { type: "object", properties: { ok: { type: "boolean" } } },
      "Page«Message»": {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: "string", "x-nullable": true },
          type: { type: "string" },
          replies: { type: "array", items: { $ref: "#/definitions/Page«Message»" } },
          blocks: {},
        },
      },
    },
  },
  // Events: a callback that a trigger can be made of, its end below the same path, a key in a cookie.
  events: description(
    "Events",
    "https://events.example",
    {
      "/hooks": {
        post: {
          operationId: "subscribe",
          tags: ["hooks"],
          requestBody: {
            required: true,
            ...json({
              type: "object",
              required: ["url"],
              properties: { url: text, topic: { type: "string", enum: ["made", "gone"] } },
            }),
          },
          callbacks: {
            changed: {
              "{$request.body#/url}": {
                post: {
                  requestBody: json({
                    type: "object",
                    properties: { id: text, at: { type: "string", format: "date-time" } },
                  }),
                  responses: { "200": { description: "Kept." } },
                },
              },
            },
          },
          responses: { "201": { description: "Made.", ...json({ type: "object", properties: { id: text } }) } },
        },
      },
      "/hooks/{id}": {
        delete: {
          operationId: "unsubscribe",
          tags: ["hooks"],
          parameters: [at("id", "path", text)],
          responses: answers,
        },
      },
      "/ping": {
        get: {
          operationId: "ping",
          tags: ["hooks"],
          parameters: [at("debug", "cookie", text), at("lang", "query", text)],
          responses: answers,
        },
      },
    },
    {
      security: [{ session: [] }],
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: "sid" } } },
    },
  ),
  // A shop: variables in the path of the server, of one operation too, and several servers.
  shop: description(
    "Shop",
    "https://{shop}.shop.example/admin/{version}",
    {
      "/products/{id}.json": {
        get: {
          operationId: "getProduct",
          parameters: [
            at("id", "path", number),
            at("fields", "query", { type: "array", items: text }, { style: "spaceDelimited", explode: false }),
          ],
          responses: answers,
        },
      },
    },
    {
      servers: [
        {
          url: "https://{shop}.shop.example/admin/{version}",
          variables: { shop: { default: "demo" }, version: { default: "2026-01", enum: ["2026-01", "2025-10"] } },
        },
        { url: "https://old.shop.example" },
      ],
    },
  ),
  // Reports: servers of operations with variables, every style of a parameter, values in JSON among parameters.
  reports: description("Reports", "https://reports.example/api", {
    "/reports/{name}": {
      servers: [
        {
          url: "https://reports.example/{edition}/api",
          variables: { edition: { default: "v1", enum: ["v1", "v2"] } },
        },
      ],
      get: {
        operationId: "getReport",
        tags: ["reports"],
        parameters: [
          at("name", "path", text),
          at(
            "filter",
            "query",
            {},
            {
              schema: undefined,
              content: { "application/json": { schema: { type: "object", properties: { by: text } } } },
            },
          ),
          at("point", "query", { type: "object", properties: { x: number, y: number } }, { explode: false }),
          at("X-Point", "header", { type: "object", properties: { x: number, y: number } }),
          at("id", "query", { oneOf: [number, text] }),
          at("any", "query", {}),
        ],
        responses: answers,
      },
    },
    "/matrix/{list}": {
      get: {
        operationId: "getMatrix",
        tags: ["reports"],
        parameters: [at("list", "path", { type: "array", items: text }, { style: "matrix" })],
        responses: answers,
      },
    },
    "/lists/{list}": {
      servers: [
        { url: "https://reports.example/lists-api", description: "Elsewhere." },
        { url: "https://backup.example" },
      ],
      get: {
        operationId: "getList",
        tags: ["reports"],
        parameters: [at("list", "path", { type: "array", items: text })],
        responses: answers,
      },
      put: {
        operationId: "putList",
        tags: ["reports"],
        parameters: [at("list", "path", text)],
        requestBody: { required: true, content: { "text/csv": { schema: text, example: "a,b" } } },
        responses: answers,
      },
    },
  }),
};
