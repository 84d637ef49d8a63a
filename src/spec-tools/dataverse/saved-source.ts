import { createReadStream, existsSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { OrganisationUnreadable } from "../../errors/organisation-unreadable.ts";
import { isObject, type JsonObject, textAt, textsAt } from "../../kit/json-access.ts";
import { packedBy, readBounded } from "../import/read-bounded.ts";
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

/** What has to stand in each of the two files. */
const wanted = {
  metadata: ["metadata", "Save the answer of $metadata?annotations=true as it came."],
  definitions: ["definitions", "Save the answer of EntityDefinitions as it came."],
} as const;

/** What a text is, by how it begins. */
function kindOf(text: string): "empty" | "a web page, as to sign in" | "XML" | "JSON" | "another text" {
  const start = text.slice(0, 1000).trimStart();
  if (start === "") return "empty";
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return "a web page, as to sign in";
  return start.startsWith("<") ? "XML" : /^[[{]/.test(start) ? "JSON" : "another text";
}

/** Reads one of the two files, which must be of a kind. */
async function readFileOf(file: string, what: keyof typeof wanted, kind: "XML" | "JSON"): Promise<string> {
  const [name, advice] = wanted[what];
  const opened = await open(file);
  const { buffer } = await opened.read(new Uint8Array(2), 0, 2, 0).finally(() => opened.close());
  const packed = packedBy(buffer);
  if (packed !== undefined)
    throw new OrganisationUnreadable(file, `it is packed by ${packed}`, `Unpack it, and give the file of ${name}.`);
  const text = await readBounded(createReadStream(file));
  const found = kindOf(text);
  if (found === kind) return text;
  const isSwapped = found === (kind === "XML" ? "JSON" : "XML");
  throw new OrganisationUnreadable(
    file,
    `it is ${found}, and no ${name}`,
    isSwapped ? `${advice} Metadata goes first, definitions second.` : advice,
  );
}

/** Reads a file of JSON that people may have edited. */
async function readJson(file: string): Promise<JsonObject> {
  const [, advice] = wanted.definitions;
  let value: unknown;
  try {
    value = JSON.parse(await readFileOf(file, "definitions", "JSON"));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new OrganisationUnreadable(file, "it is no whole JSON", advice, { cause });
  }
  if (!isObject(value)) throw new OrganisationUnreadable(file, "it is a list, and no answer", advice);
  if (isObject(value["error"])) throw new OrganisationUnreadable(file, "the service answered with an error", advice);
  return value;
}

/**
 * Reads what was saved of an organisation.
 *
 * @throws {OrganisationUnreadable} for a file that is something else: a web page, packed, the other one of the two
 * @throws {MetadataInvalid} for a file that is too large, or no text
 */
export async function readSource(metadata: string, definitions: string): Promise<OrganisationSource> {
  return { metadata: await readFileOf(metadata, "metadata", "XML"), definitions: await readJson(definitions) };
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
