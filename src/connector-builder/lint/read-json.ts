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

class Reader {
  readonly oddities: Oddity[] = [];
  readonly #text: string;
  /** Where each line begins, for which a file of comments is not searched again and again. */
  readonly #lines: number[] = [0];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }

  read(): unknown {
    if (this.#text.startsWith("\ufeff")) this.#found("byte order mark", "U+FEFF"), this.#at++;
    // One finding says it all: a translated file would give thousands.
    const beyond = /[^\u0000-\u007f\ufeff]/.exec(this.#text);
    if (beyond) this.#found("not ASCII", beyond[0], beyond.index);
    this.#skip();
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length)
      throw this.#wrong(`${JSON.stringify(this.#text.charAt(this.#at))} stands after the end`);
    return value;
  }

  #value(): unknown {
    const character = this.#text.charAt(this.#at);
    if (character === "{") return this.#within(() => this.#object());
    if (character === "[") return this.#within(() => this.#array());
    if (character === '"') return this.#string();
    const word = this.#match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
    if (word === undefined)
      throw this.#wrong(
        character === "" ? "the file ends too early" : `a value was expected instead of ${JSON.stringify(character)}`,
      );
    const value: unknown = JSON.parse(word);
    return value;
  }

  #within<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#wrong(`it is nested deeper than ${deepest} levels`);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): Record<string, unknown> {
    const members = new Map<string, unknown>();
    this.#members("}", () => {
      const start = this.#at;
      if (this.#text.charAt(start) !== '"') throw this.#wrong("a name in quotes was expected");
      const name = this.#string();
      if (members.has(name)) this.#found("duplicate key", name, start);
      this.#skip();
      if (this.#match(/:/y) === undefined) throw this.#wrong(`a colon was expected after ${JSON.stringify(name)}`);
      this.#skip();
      members.set(name, this.#value());
    });
    return Object.fromEntries(members);
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    this.#members("]", () => items.push(this.#value()));
    return items;
  }

  /** What stands between brackets, with commas; one too many at the end is an oddity. */
  #members(end: string, readOne: () => void): void {
    this.#at++;
    this.#skip();
    let comma = -1;
    while (this.#text.charAt(this.#at) !== end) {
      readOne();
      this.#skip();
      comma = this.#at;
      if (this.#match(/,/y) === undefined) comma = -1;
      this.#skip();
      if (comma < 0 && this.#text.charAt(this.#at) !== end) throw this.#wrong(`a comma or ${end} was expected`);
    }
    if (comma >= 0) this.#found("trailing comma", ",", comma);
    this.#at++;
  }

  #string(): string {
    const start = this.#at;
    let hasControl = false;
    // Character by character: a pattern that repeats a choice fills the stack of patterns with a long text.
    for (let code = this.#next(); code !== 0x22; code = this.#next()) {
      if (Number.isNaN(code) || (code === 0x5c && !this.#skipEscape()))
        throw this.#wrong("the text does not end, or has an unknown escape");
      hasControl ||= code < 0x20;
    }
    this.#at += 1;
    const literal = this.#text.slice(start, this.#at);
    if (hasControl) this.#found("control character", "in a text", start);
    const value: unknown = JSON.parse(
      literal.replace(/[\u0000-\u001f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
    );
    return String(value);
  }

  /** Goes on by a character, and answers it; not a number at the end. */
  #next(): number {
    this.#at += 1;
    return this.#text.charCodeAt(this.#at);
  }

  /** Goes to the last character of an escape, from its backslash. */
  #skipEscape(): boolean {
    this.#at += 1;
    const escape = this.#match(/["\\/bfnrt]|u[0-9a-fA-F]{4}/y);
    this.#at -= 1;
    return escape !== undefined;
  }

  #skip(): void {
    for (;;) {
      this.#match(/[ \t\r\n]+/y);
      const start = this.#at;
      if (this.#match(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y) === undefined) return;
      this.#found("comment", "", start);
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #found(kind: OddityKind, detail: string, at = this.#at): void {
    this.oddities.push({ kind, detail, line: this.#lineAt(at) });
  }

  #wrong(problem: string): JsonUnreadable {
    return new JsonUnreadable(this.#lineAt(this.#at), problem);
  }

  #lineAt(at: number): number {
    let [low, high] = [0, this.#lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/**
 * Reads JSON as other people's tools write it, and says what was odd: a byte order mark, comments, commas too many,
 * keys that come twice (the last wins, as in `JSON.parse`).
 *
 * @throws {JsonUnreadable} with the line, when it cannot be read at all.
 */
export function readJson(text: string): TolerantJson {
  const reader = new Reader(text);
  const value = reader.read();
  return { value, oddities: reader.oddities };
}
