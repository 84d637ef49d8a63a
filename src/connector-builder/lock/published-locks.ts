import { existsSync } from "node:fs";
import { join } from "node:path";
import { lockFile, readJsonObject } from "../build/connector-files.ts";
import type { SwaggerDocument } from "../swagger/types.ts";
import { type ConnectorLock, lockOfDefinition } from "./operation-lock.ts";
import { readLock, writeLock } from "./read-lock.ts";

/** What is locked of a connector that was built. */
interface Lockable {
  readonly name: string;
  readonly definition: SwaggerDocument;
}

/** What is published of the connectors of a folder, by name: nothing before the first `connector publish`. */
export function publishedLocks(collection: string): Record<string, ConnectorLock> {
  const file = join(collection, lockFile);
  return existsSync(file) ? readLock(readJsonObject(file)) : {};
}

/** The locks of built connectors, by name. */
export function locksOf(connectors: readonly Lockable[]): Record<string, ConnectorLock> {
  return Object.fromEntries(
    connectors.map(({ name, definition }) => [name, lockOfDefinition(JSON.parse(JSON.stringify(definition)))]),
  );
}

/** The text of the lock once built connectors are published. What was published of others stays. */
export function lockAfterPublishing(collection: string, connectors: readonly Lockable[]): string {
  const all = { ...publishedLocks(collection), ...locksOf(connectors) };
  return writeLock(Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))));
}
