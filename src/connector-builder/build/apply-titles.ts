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
  const wrong: { path: (string | number)[]; problem: string }[] = [];
  for (const kind of ["important", "internal"] as const)
    for (const [index, pattern] of config.visibility[kind].entries()) {
      const meant = operations.filter(({ operationId }) => matchesPattern(operationId, [pattern]));
      if (meant.length === 0)
        wrong.push({ path: ["visibility", kind, index], problem: `this connector has no operation ${pattern}.` });
      for (const operation of meant) operation["x-ms-visibility"] = kind;
    }
  for (const [operationId, own] of Object.entries(config.operations)) {
    const operation = byId.get(operationId);
    if (!operation) {
      wrong.push({ path: ["operations", operationId], problem: `this connector has no operation ${operationId}.` });
      continue;
    }
    if (own.summary !== undefined) operation.summary = own.summary;
    if (own.description !== undefined) operation.description = own.description;
    if (own.visibility !== undefined) operation["x-ms-visibility"] = own.visibility;
    if (own.deprecated) operation.deprecated = true;
    if (own.family === undefined || own.revision === undefined) continue;
    if (own.replacement !== undefined && !byId.has(own.replacement))
      wrong.push({
        path: ["operations", operationId, "replacement"],
        problem: `this connector has no operation ${own.replacement}.`,
      });
    // Revisions have the same title in their spec; the number tells them apart.
    if (own.revision > 1 && own.summary === undefined) operation.summary = `${operation.summary} (V${own.revision})`;
    operation["x-ms-api-annotation"] = {
      family: own.family,
      revision: own.revision,
      ...(own.replacement === undefined ? {} : { replacement: { api: config.title, operationId: own.replacement } }),
    };
  }
  const titles = new Map<string, string>();
  for (const operation of operations) {
    operation["x-ms-visibility"] ??= "advanced";
    const { operationId, summary } = operation;
    const path = ["operations", operationId];
    const other = titles.get(summary.toLowerCase());
    if (other !== undefined)
      wrong.push({
        path,
        problem: `${operationId} and ${other} have the same title "${summary}": give one of them another summary under operations, such as ${operationId}: { summary: ${plainTitle(operationId)} }`,
      });
    if (summary.length > maxTitleLength)
      wrong.push({
        path,
        problem: `the title of ${operationId} has ${summary.length} characters, the platform takes ${maxTitleLength}.`,
      });
    titles.set(summary.toLowerCase(), other ?? operationId);
  }
  const error = yaml.mistakes(wrong);
  if (error) throw error;
}
