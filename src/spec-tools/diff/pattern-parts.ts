/** Characters from one code to another, both included. */
export type Range = readonly [from: number, to: number];

/** What a pattern accepts, as states with steps between them; state 0 is the first, `last` the accepting one. */
export interface Automaton {
  readonly last: number;
  /** The steps of each state that take a character. */
  readonly steps: readonly (readonly { readonly ranges: readonly Range[]; readonly to: number }[])[];
  /** Where each state leads to without one. */
  readonly jumps: readonly (readonly number[])[];
}

const top = 0xff_ff;
const all: readonly Range[] = [[0, top]];
const digit: readonly Range[] = [[48, 57]];
const word: readonly Range[] = [...digit, [65, 90], [95, 95], [97, 122]];
const space: readonly Range[] = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x16_80, 0x16_80],
  [0x20_00, 0x20_0a],
  [0x20_28, 0x20_29],
  [0x20_2f, 0x20_2f],
  [0x20_5f, 0x20_5f],
  [0x30_00, 0x30_00],
  [0xfe_ff, 0xfe_ff],
];
const lineEnds: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x20_28, 0x20_29],
];

function inverted(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next <= top ? [...gaps, [next, top]] : gaps;
}

const classes: Readonly<Record<string, readonly Range[]>> = {
  d: digit,
  D: inverted(digit),
  w: word,
  W: inverted(word),
  s: space,
  S: inverted(space),
};
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

/** Thrown inside, when a pattern has what is not read here: assertions, references back, properties of Unicode. */
class Unread extends Error {}

/** More states, or deeper groups, than descriptions have that mean it well. */
const mostStates = 2_000;
const deepestGroup = 16;

class Reader {
  readonly #text: string;
  readonly #steps: { ranges: readonly Range[]; to: number }[][] = [[]];
  readonly #jumps: number[][] = [[]];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A pattern is searched for: where it is not anchored, anything may stand around it. */
  read(): Automaton {
    const last = this.#state();
    this.#jumps[0]?.push(this.#alternatives(last, 0));
    if (this.#at < this.#text.length) throw new Unread();
    return { last, steps: this.#steps, jumps: this.#jumps };
  }

  #state(): number {
    if (this.#steps.length >= mostStates) throw new Unread();
    this.#steps.push([]);
    this.#jumps.push([]);
    return this.#steps.length - 1;
  }

  #takes(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  /** Alternatives between bars; answers a state that leads into all of them, each of which leads to `end`. */
  #alternatives(end: number, depth: number): number {
    if (depth > deepestGroup) throw new Unread();
    const start = this.#state();
    do {
      const first = this.#state();
      this.#jumps[start]?.push(first);
      let at = first;
      if (depth === 0 && !this.#takes("^")) this.#steps[at]?.push({ ranges: all, to: at });
      at = this.#sequence(at, depth);
      if (depth === 0 && !this.#takes("$")) {
        const rest = this.#state();
        this.#jumps[at]?.push(rest);
        this.#steps[rest]?.push({ ranges: all, to: rest });
        at = rest;
      }
      this.#jumps[at]?.push(end);
    } while (this.#takes("|"));
    return start;
  }

  #sequence(from: number, depth: number): number {
    let at = from;
    while (this.#at < this.#text.length && !["|", ")", "$"].includes(this.#text[this.#at] ?? "")) {
      const begin = this.#at;
      const one = this.#atom(at, depth);
      const [least, most] = this.#count();
      const end = this.#at;
      if (least === 1 && most === 1) {
        at = one;
        continue;
      }
      // Each repetition is read again: a copy has states of its own.
      const again = (start: number): number => {
        this.#at = begin;
        return this.#atom(start, depth);
      };
      const out = this.#state();
      let next = at;
      if (least === 0) this.#jumps[next]?.push(out);
      const copies = most === Number.POSITIVE_INFINITY ? Math.max(least, 1) : most;
      for (let copy = 0; copy < copies; copy++) {
        const start = next;
        const inner = this.#state();
        this.#jumps[start]?.push(inner);
        const stop = again(inner);
        next = this.#state();
        this.#jumps[stop]?.push(next);
        if (copy + 1 >= least) this.#jumps[next]?.push(out);
        if (copy + 1 === copies && most === Number.POSITIVE_INFINITY) this.#jumps[next]?.push(inner);
      }
      if (copies === 0) this.#jumps[at]?.push(out);
      this.#at = end;
      at = out;
    }
    return at;
  }

  /** How often, behind an atom; a `?` behind it changes what is found, and not what is accepted. */
  #count(): readonly [number, number] {
    const said = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#text.slice(this.#at));
    if (!said) return [1, 1];
    const [whole, sign, least, open, most] = said;
    this.#at += whole.length;
    if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
    const from = Number(least);
    return [from, open === undefined ? from : most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #atom(from: number, depth: number): number {
    const to = this.#state();
    if (this.#takes("(")) {
      if (this.#takes("?") && !this.#takes(":")) throw new Unread();
      this.#jumps[from]?.push(this.#alternatives(to, depth + 1));
      if (!this.#takes(")")) throw new Unread();
      return to;
    }
    this.#steps[from]?.push({ ranges: this.#characters(), to });
    return to;
  }

  #characters(): readonly Range[] {
    if (this.#takes("[")) return this.#class();
    if (this.#takes(".")) return inverted(lineEnds);
    if (this.#takes("\\")) return this.#escape();
    const code = this.#text.charCodeAt(this.#at);
    const char = this.#text[this.#at] ?? "";
    // A character beyond the first plane is one to some readers and two to others.
    if ("^*+?{".includes(char) || (code >= 0xd8_00 && code <= 0xdf_ff)) throw new Unread();
    this.#at += 1;
    return [[code, code]];
  }

  #escape(): readonly Range[] {
    const char = this.#text[this.#at] ?? "";
    this.#at += 1;
    const known = classes[char];
    if (known) return known;
    const hex = { x: 2, u: 4 }[char];
    if (hex !== undefined) {
      const digits = this.#text.slice(this.#at, this.#at + hex);
      if (digits.length < hex || !/^[\da-f]+$/i.test(digits)) throw new Unread();
      this.#at += hex;
      const code = Number.parseInt(digits, 16);
      return [[code, code]];
    }
    const code = controls[char] ?? char.charCodeAt(0);
    if (char === "" || (/[\da-z]/i.test(char) && controls[char] === undefined)) throw new Unread();
    return [[code, code]];
  }

  #class(): readonly Range[] {
    const isInverted = this.#takes("^");
    const ranges: Range[] = [];
    while (!this.#takes("]")) {
      if (this.#at >= this.#text.length) throw new Unread();
      const from = this.#classPart();
      const [low, ...more] = from;
      const isRange = this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]";
      if (!isRange || !low || more.length > 0 || low[0] !== low[1]) {
        ranges.push(...from);
        continue;
      }
      this.#at += 1;
      const [high, ...others] = this.#classPart();
      if (!high || others.length > 0 || high[1] < low[0]) throw new Unread();
      ranges.push([low[0], high[1]]);
    }
    return isInverted ? inverted(ranges) : ranges;
  }

  #classPart(): readonly Range[] {
    if (this.#takes("\\")) return this.#escape();
    const code = this.#text.charCodeAt(this.#at);
    if (code >= 0xd8_00 && code <= 0xdf_ff) throw new Unread();
    this.#at += 1;
    return [[code, code]];
  }
}

/** Reads a pattern; undefined for one with more than characters, groups and counts. */
export function readPattern(pattern: string): Automaton | undefined {
  try {
    return new Reader(pattern).read();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}
