import { join } from "node:path";
import { ConnectorBreaksFlows } from "../../errors/connector-breaks-flows.ts";
import { findBreakingChanges } from "../lock/find-breaking-changes.ts";
import { locksOf, publishedLocks } from "../lock/published-locks.ts";
import { type BuiltConnector, buildConnector, documentsOf } from "./build-connector.ts";
import { listConnectors } from "./connector-files.ts";

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
 * Builds the connectors of a folder and holds them against what is published of them; writes nothing.
 *
 * @throws {ConnectorConfigInvalid} for a mistake in a `connector.yaml`
 * @throws {ConnectorBreaksFlows} when something published would disappear or change
 */
export function buildCollection(collection: string, { generated, names }: BuildOptions): BuiltConnectors {
  const documentOf = documentsOf(collection, generated);
  const connectors = (names ?? listConnectors(collection)).map((name) => buildConnector(collection, name, documentOf));
  const locks = locksOf(connectors);
  for (const [name, before] of Object.entries(publishedLocks(collection))) {
    if (names && !names.includes(name)) continue;
    const changes = findBreakingChanges(before, locks[name] ?? {});
    if (changes.length > 0) throw new ConnectorBreaksFlows(name, changes);
  }
  const files = new Map(
    connectors.flatMap(({ name, files: made }) =>
      [...made].map(([file, text]): [string, string] => [`${name}/${file}`, text]),
    ),
  );
  return { connectors, files };
}

/** Builds all connectors of a repository: those in `connector/`, from what is in `generated/`. Errors as above. */
export function buildAll(root: string): BuiltConnectors {
  return buildCollection(join(root, "connector"), { generated: [join(root, "generated")] });
}
