import type { JsonObject } from "../../kit/json-access.ts";
import { codeNames } from "./convert-codes.ts";

/** How a day or a moment is written, by the format that the platform knows. */
const written: Readonly<Record<string, string>> = {
  date: "Such as 2026-11-28.",
  "date-no-tz": "Such as 2026-11-28 or 2026-11-28T09:30:00.",
  "date-time": "Such as 2026-11-28T09:30:00Z.",
};

const maxCodesInText = 12;

/** Shows who fills in a day or a moment how it is written; undefined for any other format. */
export function writtenSentence(format: string | undefined): string | undefined {
  return written[format ?? ""];
}

/** The codes of a schema by name: answers carry some that are in no list, and not every designer shows names in one. */
export function codesSentence(schema: JsonObject): string | undefined {
  const names = codeNames(schema);
  if (names.size === 0 || names.size > maxCodesInText) return undefined;
  return `Known values: ${[...names].map(([value, name]) => (value === name ? value : `${value} ${name}`)).join(", ")}.`;
}
