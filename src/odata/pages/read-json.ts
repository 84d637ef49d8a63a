import { JsonInvalid } from "../../errors/json-invalid.ts";

/** Runs of so many digits are where a number may no longer be exact in JavaScript. */
const manyDigits = /\d{16}/;

/** Fields whose numbers must not lose digits. */
export interface ExactFields {
  /** Decimals for which every digit counts: always kept as text. */
  readonly decimals?: ReadonlySet<string>;
  /** 64-bit integers: kept as text when the body has a number that is long enough to lose digits. */
  readonly integers?: ReadonlySet<string>;
}

const patterns = new WeakMap<ReadonlySet<string>, RegExp>();

/**
 * Finds the numbers of fields in JSON text. A name between bare quotes behind a brace, a comma or white space is always
 * a field: inside of a text its quotes would be escaped. A name that the server escapes is missed, and then the
 * decoder refuses the number instead of taking one that may have lost digits.
 */
function numbersOf(fields: ReadonlySet<string>): RegExp {
  const known = patterns.get(fields);
  if (known) return known;
  const names = [...fields].map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|");
  const pattern = new RegExp(
    `([{,\\s]"(?:${names})"\\s*:\\s*)(-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?=[\\s,}])`,
    "g",
  );
  patterns.set(fields, pattern);
  return pattern;
}

function keepDigits(text: string, fields: ReadonlySet<string> | undefined): string {
  return fields === undefined || fields.size === 0 ? text : text.replace(numbersOf(fields), '$1"$2"');
}

/**
 * Parses a JSON body; a byte order mark in front is skipped. Numbers of exact fields become their text, digit by digit.
 * They are put in quotes before the parse: `JSON.parse` can also tell the source of each value, but calls back for
 * every value and takes five times as long.
 *
 * @throws {JsonInvalid} when it is empty or no JSON; the cause of V8 would show a piece of the body and is not passed on
 * @example
 * ```ts
 * readJson('{"price":1.10}', { decimals: new Set(["price"]) }); // { price: "1.10" }
 * ```
 */
export function readJson(text: string, { decimals, integers }: ExactFields = {}): unknown {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const exact = keepDigits(bare, decimals);
  const body = integers && integers.size > 0 && manyDigits.test(bare) ? keepDigits(exact, integers) : exact;
  try {
    return JSON.parse(body);
  } catch {
    throw new JsonInvalid(bare.trim() === "" ? 0 : bare.length);
  }
}
