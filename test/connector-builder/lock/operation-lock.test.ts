import { expect, test } from "vitest";
import { lockOfDefinition } from "../../../src/connector-builder/lock/operation-lock.ts";

test("pins method, path with the base path, parameters of path item and operation, and fields at every depth", () => {
  const line = {
    type: "object",
    required: ["Item"],
    properties: { Item: { type: "string" }, parent: { $ref: "#/definitions/Line" } },
  };
  const definition = {
    basePath: "/v1",
    parameters: { trace: { name: "trace", in: "header" } },
    paths: {
      "/rows/{id}": {
        parameters: [{ name: "id", in: "path", required: true }],
        put: {
          operationId: "PutRow",
          parameters: [
            { $ref: "#/parameters/trace" },
            {
              name: "body",
              in: "body",
              required: true,
              schema: {
                type: "object",
                properties: { Lines: { type: "array", items: { $ref: "#/definitions/Line" } } },
              },
            },
          ],
        },
      },
    },
    definitions: { Line: line },
  };
  expect(lockOfDefinition(definition)).toEqual({
    PutRow: {
      method: "put",
      path: "/v1/rows/{id}",
      parameters: {
        "path/id": true,
        "header/trace": false,
        body: true,
        "body/Lines": false,
        "body/Lines[]/Item": true,
        "body/Lines[]/parent": false,
      },
    },
  });
});
