import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { escapePointerFragment, type Oas3Rule, Source } from "@redocly/openapi-core";
import { setOfFile } from "../words/add-sentences.ts";
import { keyFinder } from "../words/find-key.ts";
import { ownProperties } from "../words/list-properties.ts";
import { readWords, type Words, wordsFile } from "../words/read-words.ts";

/** A schema with a name, or inside one: those of answers and parameters say what they are where they stand. */
const isNamed = (pointer: string): boolean => /^#\/(?:components\/)?schemas\//.test(pointer);

/**
 * Every property has a sentence: its own description, or one in the `words.yaml` of its API. And every word there is
 * about a property.
 */
export const describedProperties: Oas3Rule = () => {
  let entry = "";
  let words: Words | undefined;
  let keyOf: ReturnType<typeof keyFinder> = () => undefined;
  const used = new Set<string>();
  return {
    Root: {
      enter(_root, { location }) {
        entry = location.source.absoluteRef;
        words = readWords(entry);
        if (words) keyOf = keyFinder(words);
      },
      leave(_root, { report }) {
        if (!words) return;
        const path = join(dirname(entry), wordsFile);
        const source = new Source(path, readFileSync(path, "utf8"));
        for (const [part, sentences] of Object.entries(words))
          for (const key of Object.keys(sentences).filter((key) => !used.has(`${part}/${key}`)))
            report({
              message: `${key} is about no property.`,
              location: { source, pointer: `#/${part}/${escapePointerFragment(key)}`, reportOnKey: true },
            });
      },
    },
    Schema(schema, { report, location }) {
      if (!isNamed(location.pointer)) return;
      const set = setOfFile(entry, location.source.absoluteRef);
      for (const { name, type, schema: property } of ownProperties(schema)) {
        if (Object.hasOwn(property, "description")) continue;
        const key = keyOf({ set, name, type });
        if (key !== undefined)
          used.add(`${words && Object.hasOwn(words.overrides, key) ? "overrides" : "names"}/${key}`);
        else report({ message: `${name} has no sentence.`, location: location.child(["properties", name]).key() });
      }
    },
  };
};
