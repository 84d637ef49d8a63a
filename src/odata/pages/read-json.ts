import { JsonInvalid } from "../../errors/json-invalid.ts";

/** Runs of so many digits are where a number may no longer be exact in JavaScript. */
const manyDigits = /\d{16}/;

/** The reviver's third argument since Node 21, which TypeScript's library does not know yet. */
interface Context {
  readonly source?: string;
}

/** Fields whose numbers must not lose digits. */
export interface ExactFields {
  /** Decimals for which every digit counts: always kept as text. */
  readonly decimals?: ReadonlySet<string>;
  /** 64-bit integers: kept as text when the body has a number that is long enough to lose digits. */
  readonly integers?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Parses a JSON body; a byte order mark in front is skipped. Numbers of exact fields become their text, digit by digit;
 * that costs about six times the plain parse, so it is done only when there are such fields.
 *
 * @throws JsonInvalid when it is empty or no JSON; the cause of V8 would show a piece of the body and is not passed on
 * @see https://tc39.es/proposal-json-parse-with-source/
 */
export function readJson(text: string, exact: ExactFields = {}): unknown {
  const { decimals = none, integers = none } = exact;
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const keepIntegers = integers.size > 0 && manyDigits.test(bare);
  const keep = (key: string, value: unknown, context?: Context): unknown =>
    typeof value === "number" && (decimals.has(key) || (keepIntegers && integers.has(key))) ? (context?.source ?? value) : value;
  try {
    return decimals.size > 0 || keepIntegers ? JSON.parse(bare, keep) : JSON.parse(bare);
  } catch {
    throw new JsonInvalid(bare.trim() === "" ? 0 : bare.length);
  }
}
