import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OrganisationUnreadable } from "../../errors/organisation-unreadable.ts";
import { isObject, type JsonObject, textAt, textsAt } from "../../kit/json-access.ts";
import { readBounded } from "../import/read-bounded.ts";
import type { OrganisationSource } from "./fetch-organisation.ts";

/** What a pull was told, so that it can be done again of the files. */
export interface PullSettings {
  /** Address of the Web API. */
  readonly address: string | undefined;
  readonly name: string | undefined;
  readonly tables: readonly string[] | undefined;
  readonly operations: readonly string[];
}

/** Names of the files that a pull saves. */
export const savedNames = { metadata: "metadata.xml", definitions: "definitions.json", settings: "pull.json" } as const;

/** The files of a source, by name. */
export function sourceFiles(
  { metadata, definitions }: OrganisationSource,
  settings: PullSettings,
): Map<string, string> {
  return new Map([
    [savedNames.metadata, metadata],
    [savedNames.definitions, `${JSON.stringify(definitions, undefined, 1)}\n`],
    [savedNames.settings, `${JSON.stringify(settings, undefined, 1)}\n`],
  ]);
}

/** Reads a file of JSON that people may have edited. */
async function readJson(file: string): Promise<JsonObject> {
  let value: unknown;
  try {
    value = JSON.parse(await readBounded(createReadStream(file)));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new OrganisationUnreadable(file, "it is no JSON", "Save the answer of EntityDefinitions as it came.", {
      cause,
    });
  }
  if (isObject(value)) return value;
  throw new OrganisationUnreadable(file, "it is no object", "Save the answer of EntityDefinitions as it came.");
}

/**
 * Reads what was saved of an organisation.
 *
 * @throws {OrganisationUnreadable} for a file of definitions that is none
 * @throws {MetadataInvalid} for a file that is too large, or no text
 */
export async function readSource(metadata: string, definitions: string): Promise<OrganisationSource> {
  return { metadata: await readBounded(createReadStream(metadata)), definitions: await readJson(definitions) };
}

/** What the pull that saved a folder was told; nothing where none did. */
export function readSettings(folder: string): PullSettings | undefined {
  const file = join(folder, savedNames.settings);
  if (!existsSync(file)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
  const tables = textsAt(value, "tables");
  return {
    address: textAt(value, "address"),
    name: textAt(value, "name"),
    tables: tables.length > 0 ? tables : undefined,
    operations: textsAt(value, "operations"),
  };
}
