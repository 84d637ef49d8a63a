const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ "application/json": { schema } });
const failed = { "400": { description: "Refused.", content: json(ref("Fault")) } };

/** A small API in which every kind of change can be made. */
export const sampleDocument = {
  openapi: "3.1.0",
  info: { title: "Sample", version: "v1" },
  servers: [{ url: "https://a.example" }],
  "x-quota": { limits: [{ name: "minute", per: ["app"], requests: 60, windowSeconds: 60 }], facts: [1] },
  paths: {
    "/users": {
      "x-webhook": "Users",
      get: {
        operationId: "ListUsers",
        summary: "List users",
        tags: ["users"],
        parameters: [
          { name: "top", in: "query", schema: { type: "integer", format: "int32", maximum: 100, default: 20 } },
          { name: "state", in: "query", schema: { type: "string", enum: ["on", "off"] } },
          { name: "since", in: "query", required: true, schema: { type: "string" }, "x-literal": "datetime" },
        ],
        responses: {
          "200": {
            description: "Users.",
            content: json({
              type: "object",
              required: ["value"],
              properties: { value: { type: "array", items: ref("User") } },
            }),
          },
          ...failed,
        },
        "x-filter-required": ["name", ["kind", "level"]],
        "x-paging": { style: "odata-v4", pageSize: 100, items: "value", nextLink: "@odata.nextLink", facts: [1] },
        "x-access": { callers: "both", scopes: ["read"], level: "read", facts: [1] },
      },
      post: {
        operationId: "CreateUser",
        summary: "Create a user",
        tags: ["users"],
        requestBody: { required: true, content: json({ allOf: [ref("User")], required: ["name"] }) },
        responses: { "201": { description: "The user.", content: json(ref("User")) }, ...failed },
        "x-retry": "never",
        "x-effect": "change",
        "x-async": {
          id: "id",
          status: "state",
          poll: { operationId: "GetUser", parameters: {} },
          final: ["done"],
          failed: ["bad"],
          facts: [1],
        },
      },
    },
    "/users({id})": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      get: {
        operationId: "GetUser",
        summary: "Get a user",
        tags: ["users"],
        responses: { "200": { description: "The user.", content: json(ref("User")) }, ...failed },
      },
      delete: {
        operationId: "DeleteUser",
        summary: "Delete a user",
        tags: ["users"],
        responses: { "204": { description: "No body." }, ...failed },
        "x-retry": "idempotent",
        "x-effect": "destroy",
        "x-commits": true,
      },
    },
  },
  components: {
    securitySchemes: {
      oauth2: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} } } },
    },
    schemas: {
      User: {
        type: "object",
        required: ["id"],
        "x-natural-key": ["name"],
        properties: {
          id: { type: "string", format: "uuid", "x-key": "server" },
          name: { type: "string", maxLength: 50, "x-write": ["create", "update"] },
          note: { type: ["string", "null"], "x-write": "create" },
          kind: { type: "integer", "x-enum": { "10": "Guest", "20": "Member" } },
          level: { type: "string", enum: ["low", "high"] },
          rank: { type: "string", enum: ["a", "b"], "x-write": "update" },
          seen: { type: ["string", "null"], format: "date-time", "x-filterable": "no" },
          tags: { type: "array", items: { type: "string" } },
        },
      },
      Fault: { type: "object", properties: { message: { type: "string" } } },
      Spare: { type: "object", properties: { text: { type: "string" } } },
    },
  },
};
