import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ErpError } from "../../errors/erp-error.ts";
import { fileNames, readIfThere } from "../build/connector-files.ts";
import { isObject, objectAt, type JsonObject } from "../json-value.ts";
import { lintConnector, type Finding } from "./lint-connector.ts";
import { applyWaivers } from "./waivers.ts";

/** Parses what other people's tools write: a byte order mark and comment lines are read over; the rules speak of them. */
function parseTolerantly(file: string, text: string): JsonObject {
  const strict = text.replace(/^\ufeff/, "").replace(/^\s*\/\/.*$/gm, "");
  try {
    const value: unknown = JSON.parse(strict);
    if (isObject(value)) return value;
  } catch (cause) {
    throw new ErpError("CONNECTOR_FILE_UNREADABLE", `${file} is not JSON: ${cause instanceof Error ? cause.message : ""}`);
  }
  throw new ErpError("CONNECTOR_FILE_UNREADABLE", `${file} has to hold an object.`);
}

/**
 * Lints the connector of a folder, or of a definition file with what lies beside it. Nothing is asked from any server.
 *
 * @throws ErpError when there is no definition that can be read
 */
export function lintFolder(path: string): Finding[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const file = join(folder, isFolder ? fileNames.definition : basename(path));
  const text = readIfThere(file);
  if (text === undefined) throw new ErpError("CONNECTOR_FILE_UNREADABLE", `there is no ${file}: name a folder with ${fileNames.definition}, or the file itself.`);
  const propertiesFile = join(folder, fileNames.properties);
  const propertiesText = readIfThere(propertiesFile);
  const properties = propertiesText === undefined ? undefined : objectAt(parseTolerantly(propertiesFile, propertiesText), "properties");
  const findings = lintConnector(file, { text, definition: parseTolerantly(file, text), properties, script: readIfThere(join(folder, fileNames.script)) });
  return applyWaivers(findings, join(folder, fileNames.waivers), readIfThere(join(folder, fileNames.waivers)));
}
