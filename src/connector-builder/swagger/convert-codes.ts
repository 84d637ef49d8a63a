import { type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import type { EnumName } from "./types.ts";

/** A list of choices as Swagger and Microsoft's extension write it. */
export interface Codes {
  enum: (string | number)[];
  "x-ms-enum-values"?: EnumName[];
}

/** `Security group (encoded)` › `Security group`. */
function withoutParentheses(name: string): string {
  const at = name.lastIndexOf(" (");
  return at >= 0 && name.indexOf(")", at) === name.length - 1 ? name.slice(0, at) : name;
}

/** Names of a schema's codes without second spellings: `Security group (encoded)` beside `Security group`. */
export function codeNames(source: JsonObject): Map<string, string> {
  const all = Object.entries(objectAt(source, "x-enum")).map(([value, name]) => [value, String(name)] as const);
  const plain = new Set(all.map(([, name]) => name));
  const isSecondSpelling = (name: string): boolean => name.endsWith(")") && plain.has(withoutParentheses(name));
  return new Map(all.filter(([value, name]) => value.trim() !== "" && !isSecondSpelling(name)));
}

/** Choices of a schema or parameter that a caller fills in: from `enum` with the names of `x-enum`, or from `x-enum` alone. */
export function convertCodes(source: JsonObject, type: string): Codes | undefined {
  if (type !== "string" && type !== "integer") return undefined;
  const names = codeNames(source);
  const listed = Array.isArray(source["enum"])
    ? source["enum"].filter((value) => value !== null).map(String)
    : [...names.keys()];
  const wire = (value: string): string | number => (type === "integer" ? Number(value) : value);
  const offered = [...new Set(listed)].filter(
    (value) => value.trim() !== "" && (type === "string" || /^-?\d+$/.test(value)),
  );
  if (offered.length === 0) return undefined;
  const codes: Codes = { enum: offered.map(wire) };
  if (names.size > 0)
    codes["x-ms-enum-values"] = offered.map((value) => ({
      value: wire(value),
      displayName: textAt(objectAt(source, "x-enum"), value) ?? value,
    }));
  return codes;
}
