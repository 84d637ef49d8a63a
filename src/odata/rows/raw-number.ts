/** The part of `JSON` that TypeScript's library does not know yet; Node has it since version 21. */
interface JsonWithRaw {
  rawJSON(text: string): unknown;
}

function hasRaw(json: object): json is JsonWithRaw {
  return "rawJSON" in json && typeof json.rawJSON === "function";
}

/**
 * A number for `JSON.stringify` that is printed with exactly these digits; a plain number where that is the same.
 *
 * @see https://tc39.es/proposal-json-parse-with-source/#sec-json.rawjson
 */
export function rawNumber(digits: string): unknown {
  const number = Number(digits);
  if (String(number) === digits) return number;
  const json: object = JSON;
  return hasRaw(json) ? json.rawJSON(digits) : number;
}
