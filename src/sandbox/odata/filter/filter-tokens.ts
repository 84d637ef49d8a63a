import { QueryRefusal } from "../refusal.ts";
import { type Literal, parseLiteral } from "./literal.ts";

/** A piece of a filter. */
export type Token =
  | { readonly kind: "literal"; readonly literal: Literal; readonly at: number }
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | { readonly kind: "mark"; readonly text: string; readonly at: number };

/** Literals, those that look like others first: a GUID may begin like a name or a number, a date like a number. */
const literals = [
  /[0-9a-f]{8}-[0-9a-f-]{27}(?![\w-])/,
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?/,
  /[+-]?\d[\w.]*(?:[eE][+-]?\d+)?/,
  /(?:[A-Za-z_][\w.]*)?'(?:[^']|'')*'/,
];
const name = /[A-Za-z_$@][\w.]*(?:\/[A-Za-z_$@][\w.]*)*/;
const sources = literals.map(({ source }) => source).join("|");
const token = new RegExp(`\\s*(?:(${sources})|(${name.source})|([(),:]))`, "iy");

/** Cuts a filter into tokens. */
export function tokenize(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let at = 0; filter.slice(at).trim() !== ""; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(filter);
    if (!found) throw new QueryRefusal("bad-syntax", `Syntax error at position ${at} in '${filter}'.`);
    const [, literalText, word, mark] = found;
    const parsed = literalText ?? (word === "true" || word === "false" || word === "null" ? word : undefined);
    if (parsed !== undefined) {
      const literal = parseLiteral(parsed);
      if (!literal)
        throw new QueryRefusal("bad-syntax", `Unrecognized literal '${parsed}' at position ${at} in '${filter}'.`);
      tokens.push({ kind: "literal", literal, at });
    } else if (word !== undefined) tokens.push({ kind: "name", text: word, at });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark, at });
  }
  return tokens;
}
