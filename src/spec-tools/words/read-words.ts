import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { DocumentFiles, shownPath } from "../../kit/document-files.ts";
import { isObject } from "../../kit/json-access.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";

/** Sentences by their keys. */
type Sentences = Readonly<Record<string, string>>;

/** What properties hold, in words, apart from the files of the entities: one name stands in many of them. */
export interface Words {
  /** By name, or by name and wire type: `Journal`, `Journal (uuid)`. */
  readonly names: Sentences;
  /** By entity and name, `crm/Accounts.Name`, where the name means something else there. */
  readonly overrides: Sentences;
}

/** The file beside an entry file that holds them. */
export const wordsFile = "words.yaml";

/**
 * Reads the words beside the entry file of a description.
 *
 * @returns undefined when there are none: a description need not have any.
 * @throws {SpecInvalid} when the file has another shape; names the key to blame.
 */
export function readWords(entry: string): Words | undefined {
  const path = join(dirname(entry), wordsFile);
  if (!existsSync(path)) return undefined;
  const shown = shownPath(path);
  const refuse = (what: string, cause?: unknown): SpecInvalid =>
    new SpecInvalid(shown, what, "See specs/exact-online/words.yaml for its shape.", { cause });
  let content: unknown;
  try {
    content = parseYaml(new DocumentFiles(entry).read(path));
  } catch (cause) {
    if (cause instanceof YamlRefused) throw refuse(`line ${cause.line ?? 1} is no YAML: ${cause.message}`, cause);
    throw cause;
  }
  const part = (name: string): Sentences => {
    const sentences = isObject(content) ? content[name] : undefined;
    if (!isObject(sentences)) throw refuse(`it needs a mapping under ${name}`);
    const texts = Object.entries(sentences).map(([key, text]): [string, string] => {
      if (typeof text !== "string") throw refuse(`${name} needs a text under ${key}`);
      return [key, text];
    });
    return Object.fromEntries(texts);
  };
  return { names: part("names"), overrides: part("overrides") };
}
