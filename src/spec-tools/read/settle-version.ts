import { isObject } from "../../kit/json-access.ts";
import { put } from "../prepare/walk-document.ts";

/** `3.1` → `3.1.0`. */
const short = /^3\.[012]$/;

/**
 * Gives a version of two parts its third, also where YAML read it as a number (`3.0` is 3 there): people write
 * `openapi: 3.1`, and mean what follows from that alone.
 *
 * @param document changed in place
 * @returns a sentence that says so
 * @see https://spec.openapis.org/oas/v3.1.2.html#fixed-fields openapi is a text with all three parts
 */
export function settleVersion(document: unknown): string | undefined {
  const given = isObject(document) ? document["openapi"] : undefined;
  const text = given === 3 ? "3.0" : String(given);
  if (!isObject(document) || !short.test(text)) return undefined;
  put(document, "openapi", `${text}.0`);
  return `its openapi is ${text}, read as ${text}.0: write openapi: "${text}.0"`;
}
