import type { ConnectorLock, LockedOperation } from "./operation-lock.ts";

const deprecate = (operationId: string): string =>
  `Keep ${operationId} as it is with \`deprecated: true\`, and publish the new shape as ${operationId}_V2; give both x-ms-api-annotation { family: ${operationId}, revision: 1 and 2 }, and the old one replacement { api, operationId: ${operationId}_V2 }.`;

function changesOf(operationId: string, before: LockedOperation, after: LockedOperation): string[] {
  const changes: string[] = [];
  if (before.method !== after.method || before.path !== after.path)
    changes.push(`${operationId} was ${before.method.toUpperCase()} ${before.path} and is ${after.method.toUpperCase()} ${after.path}: flows keep the old address until they are edited.`);
  for (const [name, required] of Object.entries(before.parameters)) {
    const now = after.parameters[name];
    if (now === undefined) changes.push(`${operationId} has lost ${name}: flows that fill it in fail with an unknown input.`);
    else if (now && !required) changes.push(`${operationId} now requires ${name}: flows that leave it empty fail.`);
  }
  for (const [name, required] of Object.entries(after.parameters))
    if (required && !(name in before.parameters)) changes.push(`${operationId} has a new required ${name}: no flow fills it in.`);
  return changes.map((change) => `${change} ${deprecate(operationId)}`);
}

/**
 * What would break existing flows: an operation removed or moved, an input removed, an input newly
 * required. New operations and new optional inputs are no change of this kind.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/operational-versioning
 */
export function findBreakingChanges(before: ConnectorLock, after: ConnectorLock): string[] {
  return Object.entries(before).flatMap(([operationId, locked]) => {
    const now = after[operationId];
    if (now) return changesOf(operationId, locked, now);
    return [`${operationId} is gone or renamed: flows fail with "The operation has been deleted". Keep it with \`deprecated: true\` and x-ms-api-annotation { family: ${operationId}, revision: 1, replacement: { api, operationId } }, and let visibility be internal, so that nobody begins with it.`];
  });
}
