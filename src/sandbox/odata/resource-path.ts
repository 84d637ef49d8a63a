import { type Literal, parseLiteral } from "./filter/literal.ts";
import type { Value } from "./model/entity-type.ts";
import { splitOutside } from "./page/parse-expand.ts";
import { QueryRefusal } from "./refusal.ts";

/** What stands in the parentheses behind a name: texts by the parts' names, or one under the empty name. */
export type KeyParts = ReadonlyMap<string, string>;

/** One segment of a resource path: `users`, `users(guid)`, `sets(scope='x',id='y')`, `Microsoft.NAV.import`. */
export interface PathSegment {
  readonly name: string;
  /** Undefined without parentheses. */
  readonly key: KeyParts | undefined;
}

/** Cuts a path into segments. A slash within a quoted key is no separator, whether it was encoded or not. */
export function parseResourcePath(path: string): readonly PathSegment[] {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw new QueryRefusal("bad-syntax", "The address is not encoded properly.");
  }
  return splitOutside(decoded, "/")
    .filter((segment) => segment !== "")
    .map((segment) => {
      const [, name = segment, inner] = /^([^(]+)\((.*)\)$/s.exec(segment) ?? [];
      return { name, key: inner === undefined ? undefined : parseKey(inner) };
    });
}

function parseKey(text: string): KeyParts {
  const parts = splitOutside(text, ",").map((part) => {
    const [, name = "", value = part] = /^\s*([^\s='"]+)\s*=\s*(.*)$/s.exec(part) ?? [];
    return [name, value.trim()] as const;
  });
  const key = new Map(parts);
  if (key.size !== parts.length || (key.has("") && key.size > 1))
    throw new QueryRefusal("bad-syntax", `The key '(${text})' is not understood.`);
  return key;
}

/**
 * The texts of a key's parts in the order of its names; the only one may stand without its name.
 * @throws {QueryRefusal} when parts are missing or too many
 */
export function keyTexts(key: KeyParts, names: readonly string[], type: string): readonly string[] {
  const texts = names.flatMap((name) => key.get(name) ?? (names.length === 1 ? key.get("") : undefined) ?? []);
  if (key.size !== names.length || texts.length !== names.length)
    throw new QueryRefusal("bad-syntax", `The key of ${type} is ${names.join(", ")}.`);
  return texts;
}

/** Reads a part of a key as a literal of v4. */
export function parseKeyLiteral(text: string): { readonly value: Value; readonly type: Literal["type"] } {
  const literal = parseLiteral(text);
  if (!literal || literal.value === null) throw new QueryRefusal("bad-syntax", `'${text}' is not a key.`);
  return { type: literal.type, value: typeof literal.value === "bigint" ? String(literal.value) : literal.value };
}
