import { WriteInvalid } from "../../errors/write-invalid.ts";

/** Deeper than this no body of a service is; what refers to itself ends here, and not in a stack that is full. */
const deepest = 100;

function isRaw(value: object): boolean {
  const is: unknown = Reflect.get(JSON, "isRawJSON");
  return typeof is === "function" && is(value) === true;
}

function print(value: unknown, path: string, depth: number): string {
  if (depth > deepest) throw new WriteInvalid(`${path} is nested deeper than ${deepest} levels.`);
  if (typeof value === "number" && !Number.isFinite(value)) throw new WriteInvalid(`${path} is no finite number.`);
  if (typeof value === "string" && !value.isWellFormed())
    throw new WriteInvalid(`${path} has half of a character (a lone surrogate).`);
  if (value === null || ["number", "string", "boolean"].includes(typeof value)) return JSON.stringify(value);
  if (typeof value !== "object") throw new WriteInvalid(`${path} is no value of JSON.`);
  if (Array.isArray(value)) return `[${value.map((item, at) => print(item, `${path}[${at}]`, depth + 1)).join(",")}]`;
  if (isRaw(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // By code units, which is how `<` compares texts (section 3.2.3).
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${print(name, path, depth)}:${print(member, path === "" ? name : `${path}.${name}`, depth + 1)}`).join(",")}}`;
}

/**
 * A value as the one text that all who mean the same value write: members sorted, no white space, numbers and texts as
 * ECMAScript prints them. Undefined members are left out. One thing more than the RFC: a number that was made by
 * `JSON.rawJSON` keeps its digits, because what is sent has them.
 *
 * @throws {WriteInvalid} when it is no value of JSON, or contains itself
 * @see https://www.rfc-editor.org/rfc/rfc8785#section-3.2
 */
export function canonicalJson(value: unknown): string {
  return print(value, "", 0);
}
