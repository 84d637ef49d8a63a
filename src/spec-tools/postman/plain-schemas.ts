import { isNode } from "../diff/node.ts";

/**
 * A copy of a document in which nothing is left to chance: the converter makes up a value for each pattern and picks one
 * of each enumeration, another one each time. Null, which it would write into the examples, goes as well.
 */
export function plainSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainSchemas);
  if (!isNode(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (name === "pattern" && typeof member === "string") return [];
    // Names and values of free members are made up as well.
    if (name === "additionalProperties") return [[name, false]];
    if (name === "type" && member === "object" && !("additionalProperties" in value))
      return [
        [name, member],
        ["additionalProperties", false],
      ];
    if (name === "enum" && Array.isArray(member))
      return [[name, [value["default"] ?? member.find((choice) => choice !== null)]]];
    if (name === "type" && Array.isArray(member)) return [[name, member.find((type) => type !== "null")]];
    return [[name, plainSchemas(member)]];
  });
  return Object.fromEntries(members);
}
