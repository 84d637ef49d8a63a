import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { refuseValue } from "../../kit/measure-value.ts";
import { readBinaryFile, readTextFile } from "../../kit/read-text-file.ts";

/** Names of the files of a connector. */
export const fileNames = {
  config: "connector.yaml",
  properties: "apiProperties.json",
  waivers: "waivers.yaml",
  definition: "apiDefinition.swagger.json",
  readme: "readme.md",
  script: "script.csx",
  icon: "icon.png",
} as const;

/** Who publishes, beside the folders of the connectors or in one of them. */
export const publisherFile = "publisher.yaml";

/** What is published, beside the folders of the connectors. */
export const lockFile = "operations.lock.json";

/** Folders below `connector/` that hold a `connector.yaml`, sorted. */
export function listConnectors(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, fileNames.config)))
    .sort();
}

/** Reads a JSON file that must hold an object. */
export function readJsonObject(file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(readTextFile(file));
  } catch (cause) {
    throw new ConnectorFileUnreadable(
      `${file} cannot be read as JSON: ${cause instanceof Error ? cause.message : "unknown reason"}`,
    );
  }
  const problem = refuseValue(value);
  if (problem !== undefined) throw new ConnectorFileUnreadable(`${file} cannot be read: ${problem}.`);
  if (!isObject(value)) throw new ConnectorFileUnreadable(`${file} has to hold an object.`);
  return value;
}

/**
 * The bytes of a file of a connector.
 *
 * @throws {ConnectorFileUnreadable} when it is too large, no regular file, or cannot be opened
 */
export function readConnectorFile(file: string): Buffer {
  try {
    return readBinaryFile(file);
  } catch (cause) {
    throw new ConnectorFileUnreadable(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : "unknown reason"}.`,
      { cause },
    );
  }
}

/** The text of a file, or undefined when there is none. */
export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readConnectorFile(file).toString("utf8") : undefined;
}
