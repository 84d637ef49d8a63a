import type { EntityType } from "../model/entity-type.ts";
import { QueryRefusal } from "../refusal.ts";

/** A navigation property to include, with the options in its parentheses as they stand. */
export interface ExpandItem {
  readonly navigation: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Reads an `$expand`: `a,b($select=x;$filter=y eq ';')`. */
export function parseExpand(text: string, type: EntityType): readonly ExpandItem[] {
  return splitOutside(text, ",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => {
      const [, navigation = "", nested] = /^([^\s()=,;/]+)(?:\((.*)\))?$/s.exec(item) ?? [];
      if (navigation === "") throw new QueryRefusal("bad-syntax", `Syntax error in $expand: '${item}'.`);
      if (!type.navigations.has(navigation)) {
        throw new QueryRefusal(
          "unknown-field",
          `Could not find a navigation property named '${navigation}' on type '${type.name}'.`,
        );
      }
      return { navigation, options: readNested(nested ?? "") };
    });
}

function readNested(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const part of splitOutside(text, ";")) {
    if (part.trim() === "") continue;
    const [, name, value] = /^\s*(\$\w+)=(.*)$/s.exec(part) ?? [];
    if (name === undefined || value === undefined)
      throw new QueryRefusal("bad-syntax", `Syntax error in $expand: '${part}'.`);
    options.set(name, value);
  }
  return options;
}

/** Splits at a separator that stands neither in quotes nor in parentheses. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    if (quoted) continue;
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char !== separator || depth > 0) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  if (quoted || depth !== 0)
    throw new QueryRefusal("bad-syntax", `A quote or a parenthesis is not closed in '${text}'.`);
  return [...parts, text.slice(start)];
}
