import { type Dialect, isOlder } from "../dialect.ts";
import { QueryRefusal } from "../refusal.ts";
import { type Literal, parseLiteral } from "./literal.ts";

/** A piece of a filter. */
export type Token =
  | { readonly kind: "literal"; readonly literal: Literal; readonly at: number }
  | { readonly kind: "name"; readonly text: string; readonly at: number }
  | { readonly kind: "mark"; readonly text: string; readonly at: number };

/**
 * A name of a property, in any script, as in the rule `odataIdentifier`; with dashes too, where a service has such.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt
 */
const identifier = "[\\p{L}\\p{Nl}_$@][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}\\p{Pd}.]*";
/** The same among the characters of ASCII. */
const plainIdentifier = "[a-z_$@][\\w.-]*";
/** A name with a digit in front, which begins like a number and is none. */
const numbered = /^\d+[\p{L}_][\p{L}\p{N}_]*$/u;

/** Literals of every version, those that look like others first: a GUID may begin like a name or a number, a date like a number. */
const literals = [
  /[0-9a-f]{8}-[0-9a-f-]{27}(?![\w-])/,
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?/,
  /\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/,
  /[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?[\w.]*/,
];

function tokenPattern(name: string, flags: string): RegExp {
  const sources = [...literals.map(({ source }) => source), `(?:${name})?'(?:[^']|'')*'`].join("|");
  return new RegExp(`\\s*(?:(${sources})|(${name}(?:/${name})*)|([(),:-]))`, flags);
}

const plainToken = tokenPattern(plainIdentifier, "iy");
/** Made ready at its first use in some 50 ms, which a filter of ASCII, most are, does not wait for. */
const tokenInAnyScript = tokenPattern(identifier, "iuy");

/** Cuts a filter into tokens. */
export function tokenize(filter: string, dialect: Pick<Dialect, "version" | "readTime"> = {}): readonly Token[] {
  const tokens: Token[] = [];
  const end = filter.trimEnd().length;
  const token = /[^ -~]/.test(filter) ? tokenInAnyScript : plainToken;
  for (let at = 0; at < end; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(filter);
    if (!found) throw new QueryRefusal("bad-syntax", `Syntax error at position ${at} in '${filter}'.`);
    const [, literalText, word, mark] = found;
    const parsed = literalText ?? (word === "true" || word === "false" || word === "null" ? word : undefined);
    if (parsed !== undefined) {
      const literal = parseLiteral(parsed, dialect);
      if (!literal && numbered.test(parsed)) {
        tokens.push({ kind: "name", text: parsed, at });
        continue;
      }
      if (!literal) throw unrecognized(parsed, at, filter, dialect);
      tokens.push({ kind: "literal", literal, at });
    } else if (word !== undefined) tokens.push({ kind: "name", text: word, at });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark, at });
  }
  return tokens;
}

function unrecognized(
  text: string,
  at: number,
  filter: string,
  dialect: Pick<Dialect, "version" | "readTime">,
): QueryRefusal {
  const newer = isOlder(dialect) && parseLiteral(text) !== undefined;
  const why = newer ? ` OData ${dialect.version} does not know it: guid'…' and datetime'…' are needed.` : "";
  return new QueryRefusal("bad-syntax", `Unrecognized literal '${text}' at position ${at} in '${filter}'.${why}`);
}
