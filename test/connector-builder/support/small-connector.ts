import { buildDefinition } from "../../../src/connector-builder/build/build-definition.ts";
import { PositionedYaml } from "../../../src/connector-builder/config/positioned-yaml.ts";
import { readConnectorConfig } from "../../../src/connector-builder/config/read-connector-config.ts";
import type { SwaggerDocument } from "../../../src/connector-builder/swagger/types.ts";

const rows = {
  description: "Rows.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        properties: {
          value: { type: "array", items: { $ref: "#/components/schemas/Row" } },
          nextLink: { type: "string" },
        },
      },
    },
  },
};
const id = {
  name: "id",
  in: "path",
  required: true,
  description: "Id of the row.",
  schema: { type: "string", format: "uuid" },
};
const note = { name: "note", in: "query", description: "A note.", schema: { type: "string" } };

/** An API of three operations. */
export const document = {
  openapi: "3.1.0",
  paths: {
    "/rows": {
      get: {
        operationId: "ListRows",
        tags: ["rows"],
        summary: "List rows",
        description: "Reads all rows there are.",
        parameters: [note],
        responses: { "200": rows },
      },
    },
    "/rows/{id}": {
      parameters: [id],
      get: {
        operationId: "GetRow",
        tags: ["rows"],
        summary: "Get a row",
        description: "Reads one row by its id.",
        responses: {
          "200": {
            description: "The row.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Row" } } },
          },
        },
      },
      delete: {
        operationId: "DeleteRow",
        tags: ["others"],
        summary: "Delete a row",
        description: "Removes one row for good.",
        responses: { "204": { description: "Gone." } },
      },
    },
  },
  components: {
    schemas: {
      Row: { type: "object", properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } } },
    },
  },
};

/** Its `connector.yaml`; line 14 begins what the tests change. */
export const yamlText = `title: Rows
description: Reads and removes rows of a service that exists in tests only.
version: "1.0"
publisher: { name: n, url: "https://example.com", email: n@example.com, uniqueName: n, prefix: nnn, optionValuePrefix: 12345 }
metadata: { website: "https://example.com", privacy: "https://example.com/p", categories: Data }
host: api.example.com
basePath: /v1
security:
  authorizationUrl: https://login.example.com/authorize
  tokenUrl: https://login.example.com/token
  scopes: { read: Read }
sources:
  - { api: rows, prefix: /v1 }
nextLink: nextLink
`;

/** Builds the small connector from a `connector.yaml`. */
export function buildSmall(text = yamlText): SwaggerDocument {
  const yaml = new PositionedYaml("connector/rows/connector.yaml", text);
  return buildDefinition(yaml, readConnectorConfig(yaml), (api) => (api === "rows" ? document : undefined));
}
