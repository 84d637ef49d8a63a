import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { ZipUnreadable } from "../../errors/zip-unreadable.ts";
import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import { readZip } from "../../kit/zip/read-zip.ts";
import { fileNames, lockFile, readConnectorFile, readIfThere } from "../build/connector-files.ts";
import type { ConnectorLock } from "../lock/operation-lock.ts";
import { readLock } from "../lock/read-lock.ts";
import { type Finding, type LintParts, lintConnector } from "./lint-connector.ts";
import { JsonUnreadable, type Oddity, readJson } from "./read-json.ts";
import { readSolution } from "./read-solution.ts";
import type { UnreadableFile } from "./rule.ts";
import { applyWaivers } from "./waivers.ts";

/** What a file holds, or why it cannot be read, with what strict JSON forbids in it. */
interface ReadFile {
  readonly value: JsonObject | undefined;
  readonly oddities: readonly (Oddity & { readonly file: string })[];
  readonly unreadable: readonly UnreadableFile[];
}

function readTolerantly(path: string, text: string): ReadFile {
  const file = basename(path);
  const without = (problem: string): ReadFile => ({ value: undefined, oddities: [], unreadable: [{ file, problem }] });
  try {
    const { value, oddities } = readJson(text);
    if (!isObject(value)) return without("has to hold an object");
    return { value, oddities: oddities.map((oddity) => ({ ...oddity, file })), unreadable: [] };
  } catch (error) {
    if (error instanceof JsonUnreadable) return without(`is not JSON: ${error.message}`);
    throw error;
  }
}

/** What was published of the connector in `folder`, when a lock stands beside that folder. */
function lockOfFolder(folder: string): ConnectorLock | undefined {
  const file = join(folder, "..", lockFile);
  if (!existsSync(file)) return undefined;
  const { value } = readTolerantly(file, readConnectorFile(file).toString("utf8"));
  if (!value) throw new ConnectorFileUnreadable(`${file} is no JSON object.`);
  return readLock(value)[basename(resolve(folder))];
}

/** The script of a folder, also as `Script.cs`, which some call it. */
function scriptOf(folder: string): string | undefined {
  const name = readdirSync(folder).find((entry) => /^script\.csx?$/i.test(entry));
  return readIfThere(join(folder, name ?? fileNames.script));
}

/** What there is beside the definition, which itself may be missing. */
function partsOfFolder(folder: string, file: string): LintParts {
  const text = existsSync(file) ? readConnectorFile(file).toString("utf8") : undefined;
  const definition: ReadFile =
    text === undefined
      ? { value: undefined, oddities: [], unreadable: [{ file: basename(file), problem: "is missing" }] }
      : readTolerantly(file, text);
  const propertiesFile = join(folder, fileNames.properties);
  const propertiesText = readIfThere(propertiesFile);
  const properties = propertiesText === undefined ? undefined : readTolerantly(propertiesFile, propertiesText);
  const icon = join(folder, fileNames.icon);
  return {
    text: text ?? "",
    definition: definition.value,
    oddities: [...definition.oddities, ...(properties?.oddities ?? [])],
    unreadable: [...definition.unreadable, ...(properties?.unreadable ?? [])],
    properties: properties?.value && objectAt(properties.value, "properties"),
    script: scriptOf(folder),
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
    unreadable: [...definition.unreadable, ...contents.unreadable],
    solution: parts,
  });
}

/** The definition in a folder, also where its name is spelled with other capitals. */
function definitionIn(folder: string): string {
  const wanted = fileNames.definition.toLowerCase();
  return join(folder, readdirSync(folder).find((name) => name.toLowerCase() === wanted) ?? fileNames.definition);
}

function lintPath(file: string): Finding[] {
  if (file.endsWith(".zip")) return lintSolution(file, readZip(file, readConnectorFile(file)));
  const folder = dirname(file);
  const waivers = join(folder, fileNames.waivers);
  return applyWaivers(lintConnector(file, partsOfFolder(folder, file)), waivers, readIfThere(waivers));
}

/**
 * Lints the connector of a folder, of a definition file with what lies beside it, or of a solution's zip. Nothing is
 * asked from any server. What cannot be read is a finding, and the rest is looked at. `waivers.yaml` of the folder is
 * applied.
 *
 * @throws {ConnectorFileUnreadable} when there is nothing at `path`
 */
export function lintFolder(path: string): Finding[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new ConnectorFileUnreadable(
      `there is no ${path}: name a folder with ${fileNames.definition}, such a file, or the zip of a solution.`,
    );
  const file = found.isDirectory() ? definitionIn(path) : path;
  try {
    return lintPath(file);
  } catch (error) {
    if (!(error instanceof ConnectorFileUnreadable || error instanceof ZipUnreadable)) throw error;
    const problem = error.message.replace(/\.$/, "");
    return lintConnector(file, { text: "", definition: undefined, unreadable: [{ file: basename(file), problem }] });
  }
}
