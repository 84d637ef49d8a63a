import { existsSync } from "node:fs";
import { join } from "node:path";
import { ConnectorBreaksFlows } from "../../errors/connector-breaks-flows.ts";
import { findBreakingChanges } from "../lock/find-breaking-changes.ts";
import { type ConnectorLock, lockOfDefinition } from "../lock/operation-lock.ts";
import { readLock, writeLock } from "../lock/read-lock.ts";
import { type BuiltConnector, buildConnector, documentsOf } from "./build-connector.ts";
import { listConnectors, lockFile, readJsonObject } from "./connector-files.ts";

/** Every made file of a folder of connectors, by its path below that folder. */
export interface BuiltConnectors {
  readonly connectors: readonly BuiltConnector[];
  readonly files: ReadonlyMap<string, string>;
}

/** Which connectors are built, and from where. */
export interface BuildOptions {
  /** Folders with `<api>/openapi.json`. */
  readonly generated: readonly string[];
  /** Folders of the connectors to build. @default every one, and none that was published may be missing */
  readonly names?: readonly string[];
}

/**
 * Builds the connectors of a folder and holds them against its lock; writes nothing.
 *
 * @throws {ConnectorConfigInvalid} for a mistake in a `connector.yaml`
 * @throws {ConnectorBreaksFlows} when something published would disappear or change
 */
export function buildCollection(collection: string, { generated, names }: BuildOptions): BuiltConnectors {
  const documentOf = documentsOf(collection, generated);
  const connectors = (names ?? listConnectors(collection)).map((name) => buildConnector(collection, name, documentOf));
  const locked: Record<string, ConnectorLock> = existsSync(join(collection, lockFile))
    ? readLock(readJsonObject(join(collection, lockFile)))
    : {};
  const locks = Object.fromEntries(
    connectors.map(({ name, definition }) => [name, lockOfDefinition(JSON.parse(JSON.stringify(definition)))]),
  );
  for (const [name, before] of Object.entries(locked)) {
    if (names && !names.includes(name)) continue;
    const changes = findBreakingChanges(before, locks[name] ?? {});
    if (changes.length > 0) throw new ConnectorBreaksFlows(name, changes);
  }
  const files = new Map(
    connectors.flatMap(({ name, files: made }) =>
      [...made].map(([file, text]): [string, string] => [`${name}/${file}`, text]),
    ),
  );
  // What is not built now stays published.
  const all = Object.entries({ ...(names ? locked : {}), ...locks }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { connectors, files: files.set(lockFile, writeLock(Object.fromEntries(all))) };
}

/** Builds all connectors of a repository: those in `connector/`, from what is in `generated/`. Errors as above. */
export function buildAll(root: string): BuiltConnectors {
  return buildCollection(join(root, "connector"), { generated: [join(root, "generated")] });
}
