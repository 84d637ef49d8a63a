import type { ConnectorLock, LockedOperation } from "./operation-lock.ts";

/** The revision after the one that a name tells: `GetRow` › `GetRow_V2` › `GetRow_V3`. */
function nextRevision(operationId: string): { family: string; revision: number; next: string } {
  const [, family = operationId, number] = /^(.*)_V(\d+)$/.exec(operationId) ?? [];
  const revision = number === undefined ? 1 : Number(number);
  return { family, revision, next: `${family}_V${revision + 1}` };
}

/** What to write into connector.yaml, to be pasted. */
function deprecation(operationId: string, replacement: string, isNew: boolean): string {
  const { family, revision } = nextRevision(operationId);
  const old = `${operationId}: { deprecated: true, visibility: internal, family: ${family}, revision: ${revision}, replacement: ${replacement} }`;
  return isNew ? `${old} and ${replacement}: { family: ${family}, revision: ${revision + 1} }` : old;
}

function keepBoth(operationId: string): string {
  const { next } = nextRevision(operationId);
  return `Keep the old shape and publish the new one as ${next}: in connector.yaml \`rename: { ${operationId}: ${next} }\` at its source, a source \`file\` with the old ${operationId}, and under operations ${deprecation(operationId, next, true)}.`;
}

/** Parents of a field: `body/Lines[]/Item` › `body/Lines`, `body`. */
function parentsOf(name: string): string[] {
  const parts = name.split("/");
  return parts.slice(1).map((_, index) => {
    let parent = parts.slice(0, index + 1).join("/");
    while (parent.endsWith("[]")) parent = parent.slice(0, -2);
    return parent;
  });
}

function kindOf({ trigger }: LockedOperation): string {
  return trigger === undefined ? "an action" : `a ${trigger} trigger`;
}

function changesOf(operationId: string, before: LockedOperation, after: LockedOperation): string[] {
  const changes: string[] = [];
  if (before.method !== after.method || before.path !== after.path)
    changes.push(
      `${operationId} was ${before.method.toUpperCase()} ${before.path} and is ${after.method.toUpperCase()} ${after.path}: flows keep the old address until they are edited.`,
    );
  if (before.trigger !== after.trigger)
    changes.push(
      `${operationId} was ${kindOf(before)} and is ${kindOf(after)}: flows that begin with it, or split its rows, fail.`,
    );
  for (const [name, required] of Object.entries(before.parameters)) {
    const now = after.parameters[name];
    const parentGone = parentsOf(name).some((parent) => parent in before.parameters && !(parent in after.parameters));
    if (now === undefined && !parentGone)
      changes.push(`${operationId} has lost ${name}: flows that fill it in fail with an unknown input.`);
    else if (now && !required) changes.push(`${operationId} now requires ${name}: flows that leave it empty fail.`);
  }
  for (const [name, required] of Object.entries(after.parameters)) {
    // Below an optional field that is new itself, nothing was filled in so far.
    const parentIsNew = parentsOf(name).some((parent) => parent in after.parameters && !(parent in before.parameters));
    if (required && !(name in before.parameters) && !parentIsNew)
      changes.push(`${operationId} has a new required ${name}: no flow fills it in.`);
  }
  return changes.map((change) => `${change} ${keepBoth(operationId)}`);
}

/**
 * What would break existing flows: an operation removed, renamed or moved, an input removed, an input newly required.
 * New operations and new optional inputs are no change of this kind. Each change says what to write instead.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/operational-versioning
 */
export function findBreakingChanges(before: ConnectorLock, after: ConnectorLock): string[] {
  const unpublished = Object.entries(after).filter(([operationId]) => !(operationId in before));
  return Object.entries(before).flatMap(([operationId, locked]) => {
    const now = after[operationId];
    if (now) return changesOf(operationId, locked, now);
    const renamed = unpublished.find(([, other]) => other.method === locked.method && other.path === locked.path)?.[0];
    if (renamed !== undefined)
      return [
        `${operationId} is now called ${renamed}: flows fail with "The operation has been deleted". Keep the name: in connector.yaml \`rename: { ${renamed}: ${operationId} }\` at its source.`,
      ];
    return [
      `${operationId} is gone: flows fail with "The operation has been deleted". Keep it: in connector.yaml a source \`file\` with the old ${operationId}, and under operations ${deprecation(operationId, "<the operation to use instead>", false)}.`,
    ];
  });
}
