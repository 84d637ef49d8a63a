import type { ConnectorConfig } from "../config/connector-config.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { plainTitle } from "../swagger/title-of.ts";
import type { SwaggerOperation } from "../swagger/types.ts";

const maxTitleLength = 80;

/**
 * Gives each operation its title and visibility; `advanced` is what nobody named.
 *
 * @throws {ConnectorConfigInvalid} when `connector.yaml` names what is not there
 */
export function applyTitles(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  operations: readonly SwaggerOperation[],
): void {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  for (const kind of ["important", "internal"] as const)
    for (const [index, pattern] of config.visibility[kind].entries()) {
      const meant = operations.filter(({ operationId }) => matchesPattern(operationId, [pattern]));
      if (meant.length === 0)
        throw yaml.mistake(["visibility", kind, index], `this connector has no operation ${pattern}.`);
      for (const operation of meant) operation["x-ms-visibility"] = kind;
    }
  for (const [operationId, own] of Object.entries(config.operations)) {
    const operation = byId.get(operationId);
    if (!operation) throw yaml.mistake(["operations", operationId], `this connector has no operation ${operationId}.`);
    if (own.summary !== undefined) operation.summary = own.summary;
    if (own.description !== undefined) operation.description = own.description;
    if (own.visibility !== undefined) operation["x-ms-visibility"] = own.visibility;
    if (own.deprecated) operation.deprecated = true;
    if (own.family === undefined || own.revision === undefined) continue;
    if (own.replacement !== undefined && !byId.has(own.replacement))
      throw yaml.mistake(
        ["operations", operationId, "replacement"],
        `this connector has no operation ${own.replacement}.`,
      );
    // Revisions have the same title in their spec; the number tells them apart.
    if (own.revision > 1 && own.summary === undefined) operation.summary = `${operation.summary} (V${own.revision})`;
    operation["x-ms-api-annotation"] = {
      family: own.family,
      revision: own.revision,
      ...(own.replacement === undefined ? {} : { replacement: { api: config.title, operationId: own.replacement } }),
    };
  }
  const titles = new Map<string, string>();
  const twice: SwaggerOperation[] = [];
  for (const operation of operations) {
    operation["x-ms-visibility"] ??= "advanced";
    const at = ["operations", operation.operationId];
    const other = titles.get(operation.summary.toLowerCase());
    if (other !== undefined) twice.push(operation);
    if (operation.summary.length > maxTitleLength)
      throw yaml.mistake(
        at,
        `the title of ${operation.operationId} has ${operation.summary.length} characters, the platform takes ${maxTitleLength}.`,
      );
    titles.set(operation.summary.toLowerCase(), other ?? operation.operationId);
  }
  const [first] = twice;
  if (!first) return;
  const better = twice.map(({ operationId }) => `${operationId}: { summary: ${plainTitle(operationId)} }`);
  throw yaml.mistake(
    ["operations", first.operationId],
    `${first.operationId} and ${titles.get(first.summary.toLowerCase())} have the same title "${first.summary}": give one of them another summary under operations, such as ${better.join(", ")}`,
  );
}
