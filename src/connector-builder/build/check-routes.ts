import { type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { ConnectorConfig } from "../config/connector-config.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import type { SwaggerDocument } from "../swagger/types.ts";

/**
 * An operation with a path of its own reaches the service only by a policy that leads it back; the service itself knows
 * no such path.
 *
 * @throws {ConnectorConfigInvalid} with the policy to paste
 */
export function checkRoutes(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  definition: SwaggerDocument,
  properties: JsonObject,
): void {
  const routes = listAt(objectAt(properties, "properties"), "policyTemplateInstances").filter(
    (policy) => textAt(policy, "templateId")?.toLowerCase() === "routerequesttoendpoint",
  );
  const routed = routes.flatMap((policy) => textsAt(objectAt(policy, "parameters"), "x-ms-apimTemplate-operationName"));
  for (const { operation, path } of listSwaggerOperations(definition)) {
    if (config.operations[operation.operationId]?.path === undefined || routed.includes(operation.operationId))
      continue;
    const policy = {
      templateId: "routerequesttoendpoint",
      title: `Path of ${operation.operationId}`,
      parameters: {
        "x-ms-apimTemplate-operationName": [operation.operationId],
        "x-ms-apimTemplateParameter.newPath": "<path of the service>",
        "x-ms-apimTemplateParameter.httpMethod": "@Request.OriginalHTTPMethod",
      },
    };
    throw yaml.mistake(
      ["operations", operation.operationId, "path"],
      `nothing leads ${path} back to the service: add to policyTemplateInstances of apiProperties.json ${JSON.stringify(policy)}`,
    );
  }
}
