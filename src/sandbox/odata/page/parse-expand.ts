import { QueryRefusal } from "../refusal.ts";

/** What `$select` and `$expand` ask for at one level, not yet held against a type. */
export interface Asked {
  /** Names to answer with; undefined means all. */
  readonly select: readonly string[] | undefined;
  /** Navigations to include, each with the options of the level below as that version writes them. */
  readonly expand: readonly AskedExpand[];
}

/** A navigation property to include, with the options that hold below it. */
export interface AskedExpand {
  readonly navigation: string;
  readonly options: ReadonlyMap<string, string>;
}

const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const wanted = (names: readonly string[]): readonly string[] | undefined =>
  names.length === 0 || names.includes("*") ? undefined : names;

/** Reads v4, where options of a level stand in parentheses: `a,b($select=x;$filter=y eq ';')`. */
export function readNestedExpand(select: string | undefined, expand: string | undefined): Asked {
  const items = splitOutside(expand ?? "", ",").map((item) => item.trim());
  return {
    select: wanted(namesIn(select)),
    expand: items
      .filter((item) => item !== "")
      .map((item) => {
        const [, navigation = "", nested] = /^([^\s()=,;/]+)(?:\((.*)\))?$/s.exec(item) ?? [];
        if (navigation === "") throw new QueryRefusal("bad-syntax", `Syntax error in $expand: '${item}'.`);
        return { navigation, options: readNested(nested ?? "") };
      }),
  };
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

/**
 * Reads v2 and v3, where both options hold paths: `$expand=Lines/Item&$select=No,Lines/Item/Code`. What is expanded and
 * not selected stays away.
 * @see https://www.odata.org/documentation/odata-version-2-0/uri-conventions/#SelectSystemQueryOption
 */
export function readPaths(select: string | undefined, expand: string | undefined): Asked {
  const below = new Map<string, { readonly select: string[]; readonly expand: string[] }>();
  for (const path of namesIn(expand)) {
    const [first = "", ...rest] = path.split("/");
    const known = below.get(first) ?? { select: [], expand: [] };
    below.set(first, known);
    if (rest.length > 0) known.expand.push(rest.join("/"));
  }
  const names = namesIn(select).map((path) => {
    const [first = "", ...rest] = path.split("/");
    if (rest.length === 0) return first;
    const known = below.get(first);
    if (!known)
      throw new QueryRefusal("bad-syntax", `'${path}' selects inside '${first}', which has to be in $expand.`);
    known.select.push(rest.join("/"));
    return first;
  });
  const own = wanted([...new Set(names)]);
  return {
    select: own,
    expand: [...below]
      .filter(([navigation]) => own?.includes(navigation) ?? true)
      .map(([navigation, asked]) => ({
        navigation,
        options: new Map(
          Object.entries({ $select: asked.select.join(","), $expand: asked.expand.join(",") }).filter(
            ([, text]) => text !== "",
          ),
        ),
      })),
  };
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
