import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { readZip } from "../../kit/zip/read-zip.ts";
import { fileNames, lockFile, readConnectorFile, readIfThere } from "../build/connector-files.ts";
import type { ConnectorLock } from "../lock/operation-lock.ts";
import { readLock } from "../lock/read-lock.ts";
import { type Finding, type LintParts, lintConnector } from "./lint-connector.ts";
import { type Oddity, readJson } from "./read-json.ts";
import { readSolution } from "./read-solution.ts";
import { applyWaivers } from "./waivers.ts";

/** The object in a file, with what strict JSON forbids in it. */
function readTolerantly(file: string, text: string): { value: JsonObject; oddities: (Oddity & { file: string })[] } {
  let read: ReturnType<typeof readJson>;
  try {
    read = readJson(text);
  } catch (cause) {
    throw new ConnectorFileUnreadable(`${file} is not JSON: ${cause instanceof Error ? cause.message : ""}.`);
  }
  if (!isObject(read.value)) throw new ConnectorFileUnreadable(`${file} has to hold an object.`);
  return { value: read.value, oddities: read.oddities.map((oddity) => ({ ...oddity, file: basename(file) })) };
}

/** What was published of the connector in `folder`, when a lock stands beside that folder. */
function lockOfFolder(folder: string): ConnectorLock | undefined {
  const file = join(folder, "..", lockFile);
  if (!existsSync(file)) return undefined;
  return readLock(readTolerantly(file, readConnectorFile(file).toString("utf8")).value)[basename(resolve(folder))];
}

function partsOfFolder(folder: string, file: string, text: string): LintParts {
  const definition = readTolerantly(file, text);
  const propertiesFile = join(folder, fileNames.properties);
  const propertiesText = readIfThere(propertiesFile);
  const properties = propertiesText === undefined ? undefined : readTolerantly(propertiesFile, propertiesText);
  const icon = join(folder, fileNames.icon);
  const inner = properties?.value["properties"];
  return {
    text,
    definition: definition.value,
    oddities: [...definition.oddities, ...(properties?.oddities ?? [])],
    properties: properties === undefined ? undefined : isObject(inner) ? inner : {},
    script: readIfThere(join(folder, fileNames.script)),
    icon: existsSync(icon) ? readConnectorFile(icon) : undefined,
    lock: lockOfFolder(folder),
  };
}

/**
 * Lints a solution by its parts; `lock` is what was published before.
 *
 * @throws {ConnectorFileUnreadable} when there is no connector in it
 */
export function lintSolution(file: string, parts: ReadonlyMap<string, Uint8Array>): Finding[] {
  const contents = readSolution(parts);
  if (!contents)
    throw new ConnectorFileUnreadable(`${file} holds no connector: no part ends with _openapidefinition.json.`);
  const definition = readTolerantly(file, contents.text);
  return lintConnector(file, {
    ...contents,
    definition: definition.value,
    oddities: [...definition.oddities, ...contents.oddities],
    solution: parts,
  });
}

/**
 * Lints the connector of a folder, of a definition file with what lies beside it, or of a solution's zip. Nothing is
 * asked from any server. `waivers.yaml` of the folder is applied.
 *
 * @throws {ConnectorFileUnreadable} when there is nothing that can be read
 */
export function lintFolder(path: string): Finding[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const file = join(folder, isFolder ? fileNames.definition : basename(path));
  if (!existsSync(file))
    throw new ConnectorFileUnreadable(
      `there is no ${file}: name a folder with ${fileNames.definition}, such a file, or the zip of a solution.`,
    );
  const bytes = readConnectorFile(file);
  if (file.endsWith(".zip")) return lintSolution(file, readZip(file, bytes));
  const findings = lintConnector(file, partsOfFolder(folder, file, bytes.toString("utf8")));
  return applyWaivers(findings, join(folder, fileNames.waivers), readIfThere(join(folder, fileNames.waivers)));
}
