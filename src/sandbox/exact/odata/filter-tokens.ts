import { Refusal } from "../requests/refusal.ts";

/** A piece of a `$filter`. */
export interface Token {
  readonly type: "(" | ")" | "," | "-" | "literal" | "word" | "end";
  readonly text: string;
  readonly at: number;
}

const pattern =
  /\s*(?:([(),])|((?:datetimeoffset|datetime|guid|binary|time|X)?'(?:[^']|'')*')|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LlMmDdFf]?(?![\w]))|([A-Za-z_][\w/.]*)|(-))/iy;

/** Splits a `$filter` into tokens. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  const text = filter.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new Refusal(400, `Syntax error at position ${at} in '${filter}'.`);
    const [, mark, literal, number, word] = match;
    if (mark === "(" || mark === ")" || mark === ",") tokens.push({ type: mark, text: mark, at });
    else if (literal ?? number) tokens.push({ type: "literal", text: literal ?? number ?? "", at });
    else if (word) tokens.push({ type: /^(?:true|false|null)$/.test(word) ? "literal" : "word", text: word, at });
    else tokens.push({ type: "-", text: "-", at });
  }
  tokens.push({ type: "end", text: "", at: text.length });
  return tokens;
}
