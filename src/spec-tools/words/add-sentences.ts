import { dirname, relative, sep } from "node:path";
import { objectAt } from "../../kit/json-access.ts";
import { keyFinder } from "./find-key.ts";
import { allProperties } from "./list-properties.ts";
import type { Words } from "./read-words.ts";

/** The set that a file of a description is about: `crm/Accounts` for `specs/exact-online/crm/Accounts.yaml`. */
export function setOfFile(entry: string, file: string): string {
  return relative(dirname(entry), file)
    .replace(/\.[^.]*$/, "")
    .split(sep)
    .join("/");
}

/**
 * Makes the function that gives the properties of a parsed file their sentences, where they have no description of
 * their own. It changes what it is given.
 */
export function sentenceAdder(words: Words, entry: string): (file: string, content: unknown) => void {
  const keyOf = keyFinder(words);
  return (file, content) => {
    const set = setOfFile(entry, file);
    const schemas = [content, objectAt(content, "components")].flatMap((at) => Object.values(objectAt(at, "schemas")));
    for (const { name, type, schema } of schemas.flatMap(allProperties)) {
      if (Object.hasOwn(schema, "description")) continue;
      const key = keyOf({ set, name, type });
      if (key !== undefined) Object.assign(schema, { description: words.overrides[key] ?? words.names[key] });
    }
  };
}
