import { existsSync } from "node:fs";
import { join } from "node:path";
import { ConnectorBreaksFlows } from "../../errors/connector-breaks-flows.ts";
import { findBreakingChanges } from "../lock/find-breaking-changes.ts";
import { lockOfDefinition, type ConnectorLock } from "../lock/operation-lock.ts";
import { readLock, writeLock } from "../lock/read-lock.ts";
import { buildConnector, documentsOf, type BuiltConnector } from "./build-connector.ts";
import { listConnectors, lockFile, readJsonObject } from "./connector-files.ts";

/** Every made file of `connector/`, by its path below that folder. */
export interface BuiltConnectors {
  readonly connectors: readonly BuiltConnector[];
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds all connectors of a repository and holds them against the lock; writes nothing.
 *
 * @throws ConnectorConfigInvalid for a mistake in a `connector.yaml`
 * @throws ConnectorBreaksFlows when something published would disappear or change
 */
export function buildAll(root: string): BuiltConnectors {
  const folder = join(root, "connector");
  const documentOf = documentsOf(root);
  const connectors = listConnectors(folder).map((name) => buildConnector(root, name, documentOf));
  const locked: Record<string, ConnectorLock> = existsSync(join(folder, lockFile)) ? readLock(readJsonObject(join(folder, lockFile))) : {};
  const locks = Object.fromEntries(connectors.map(({ name, definition }) => [name, lockOfDefinition(JSON.parse(JSON.stringify(definition)))]));
  for (const [name, before] of Object.entries(locked)) {
    const changes = findBreakingChanges(before, locks[name] ?? {});
    if (changes.length > 0) throw new ConnectorBreaksFlows(name, changes);
  }
  const files = new Map(connectors.flatMap(({ name, files: made }) => [...made].map(([file, text]): [string, string] => [`${name}/${file}`, text])));
  return { connectors, files: files.set(lockFile, writeLock(locks)) };
}
