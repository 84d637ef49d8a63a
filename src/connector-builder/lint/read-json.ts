import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { hideControls, showControls } from "./hide-controls.ts";
import { LineIndex } from "./line-index.ts";

/** What strict JSON forbids or tools stumble over, and yet is found in files of connectors. */
export type OddityKind =
  | "byte order mark"
  | "comment"
  | "trailing comma"
  | "control character"
  | "duplicate key"
  | "not ASCII";

/** One such place. */
export interface Oddity {
  readonly kind: OddityKind;
  readonly line: number;
  /** The key that comes twice, or the character. */
  readonly detail: string;
}

/** A file that cannot be read even with all tolerance. */
export class JsonUnreadable extends Error {
  readonly line: number;

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.line = line;
  }
}

/** A value and the oddities that were read over to get it. */
export interface TolerantJson {
  readonly value: unknown;
  readonly oddities: readonly Oddity[];
}

/** Lists and objects inside each other; no definition comes near. */
const deepest = 100;

const textProblem = "the text does not end, or has an unknown escape";

/** What the parser's codes mean to whoever wrote the file, where a character does not say more. */
const problems: Readonly<Record<string, string>> = {
  PropertyNameExpected: "a name in quotes was expected",
  ColonExpected: "a colon was expected",
  CommaExpected: "a comma or the closing bracket was expected",
  CloseBraceExpected: "a comma or } was expected",
  CloseBracketExpected: "a comma or ] was expected",
  UnexpectedEndOfString: textProblem,
  InvalidEscapeCharacter: textProblem,
  InvalidUnicode: textProblem,
  UnexpectedEndOfComment: "a comment does not end",
  UnexpectedEndOfNumber: "a number does not end",
};

/** An object or a list that is being read, and the name that its next value gets. */
type Open = { readonly members: Map<string, unknown>; name: string } | { readonly items: unknown[] };

class Reader implements JSONVisitor {
  readonly oddities: Oddity[] = [];
  value: unknown;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #open: Open[] = [];
  /** Where the last comma stands, while nothing came after it. */
  #comma: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  found(kind: OddityKind, detail: string, at: number): void {
    this.oddities.push({ kind, detail, line: this.#lines.lineAt(at) });
  }

  onObjectBegin = (at: number): void => this.#begin(at, { members: new Map(), name: "" });
  onArrayBegin = (at: number): void => this.#begin(at, { items: [] });
  onObjectEnd = (): void => this.#end();
  onArrayEnd = (): void => this.#end();
  onComment = (at: number): void => this.found("comment", "", at);

  onObjectProperty = (hidden: string, at: number): void => {
    const object = this.#open.at(-1);
    if (!object || !("members" in object)) return;
    object.name = showControls(hidden);
    if (object.members.has(object.name)) this.found("duplicate key", object.name, at);
    this.#comma = undefined;
  };

  onLiteralValue = (value: unknown): void => this.#put(typeof value === "string" ? showControls(value) : value);

  onSeparator = (character: string, at: number): void => {
    if (character === ",") this.#comma = at;
  };

  onError = (code: ParseErrorCode, at: number): void => {
    const name = printParseErrorCode(code);
    const character = JSON.stringify(this.#text.charAt(at));
    if (name === "EndOfFileExpected") throw this.#wrong(at, `${character} stands after the end`);
    const isAtEnd = this.#text.slice(at).trim() === "";
    if (name === "ValueExpected" && isAtEnd) throw this.#wrong(at, "the file ends too early");
    throw this.#wrong(at, problems[name] ?? `a value or a name in quotes was expected instead of ${character}`);
  };

  #begin(at: number, opened: Open): void {
    if (this.#open.length >= deepest) throw this.#wrong(at, `it is nested deeper than ${deepest} levels`);
    this.#comma = undefined;
    this.#open.push(opened);
  }

  #end(): void {
    if (this.#comma !== undefined) this.found("trailing comma", ",", this.#comma);
    const closed = this.#open.pop();
    if (closed) this.#put("items" in closed ? closed.items : Object.fromEntries(closed.members));
  }

  #put(value: unknown): void {
    this.#comma = undefined;
    const into = this.#open.at(-1);
    if (!into) this.value = value;
    else if ("items" in into) into.items.push(value);
    else into.members.set(into.name, value);
  }

  #wrong(at: number, problem: string): JsonUnreadable {
    return new JsonUnreadable(this.#lines.lineAt(at), problem);
  }
}

/**
 * Reads JSON as other people's tools write it, and says what was odd: a byte order mark, comments, commas too many,
 * keys that come twice (the last wins, as in `JSON.parse`).
 *
 * @throws {JsonUnreadable} with the line, when it cannot be read at all.
 */
export function readJson(text: string): TolerantJson {
  const hasMark = text.startsWith("\ufeff");
  const json = hasMark ? text.slice(1) : text;
  const { text: readable, places } = hideControls(json);
  const reader = new Reader(json);
  if (hasMark) reader.found("byte order mark", "U+FEFF", 0);
  // One finding says it all: a translated file would give thousands.
  const beyond = /[^\u0000-\u007f\ufeff]/.exec(json);
  if (beyond) reader.found("not ASCII", beyond[0], beyond.index);
  for (const at of places) reader.found("control character", "in a text", at);
  visit(readable, reader, { allowTrailingComma: true, disallowComments: false });
  return { value: reader.value, oddities: reader.oddities };
}
