import type {
  ImportedConnector,
  ImportedOperation,
  Policy,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import type { JsonObject } from "../../../../src/kit/json-access.ts";

export function operation(
  operationId: string,
  method: string,
  path: string,
  parameters: readonly JsonObject[] = [],
  more: JsonObject = {},
): ImportedOperation {
  return { operationId, method, path, parameters, operation: more, isTrigger: false };
}

export function policy(
  templateId: string,
  parameters: Readonly<Record<string, string>>,
  more: Partial<Policy> = {},
): Policy {
  return { templateId, operations: [], section: "Request", parameters, ...more };
}

/** A connector of a service that exists in tests only. */
export function smallImport(
  operations: readonly ImportedOperation[],
  policies: readonly Policy[] = [],
): ImportedConnector {
  return {
    name: "rows",
    definition: {
      consumes: ["application/json"],
      definitions: {
        Row: {
          type: "object",
          required: ["kind"],
          properties: {
            kind: { type: "string", default: "row", "x-ms-visibility": "internal" },
            colour: { type: "string", default: "red", "x-ms-visibility": "internal" },
            name: { type: "string" },
          },
        },
      },
    },
    origin: "https://api.example.com",
    basePath: "/v1",
    operations: new Map(operations.map((one) => [one.operationId, one])),
    policies,
    script: undefined,
    scriptOperations: [],
  };
}
