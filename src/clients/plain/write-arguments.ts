import type { ArgumentStyle } from "../../../generated/tables.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { QueryInvalid } from "../../errors/query-invalid.ts";
import { writePairs } from "./write-pairs.ts";
import { encodedText, encodeReserved, isGiven, joined, listOf, membersOf, type Writing } from "./written-value.ts";

/** Values by name, as a caller gives them. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Styles by place and name: `query filter`. */
export type ArgumentStyles = Readonly<Record<string, ArgumentStyle>>;

const inAddress = (refuse: Writing["refuse"]): Writing => ({ encode: encodeURIComponent, refuse });

/** `;name=a;name=b` */
function matrix(name: string, value: unknown, explode: boolean, how: Writing): string {
  if (!explode) return `;${name}=${joined(value, ",", false, how)}`;
  if (Array.isArray(value))
    return listOf(value, how)
      .map((item) => `;${name}=${item}`)
      .join("");
  const members = membersOf(value, how);
  return members ? members.map((pair) => `;${pair.join("=")}`).join("") : `;${name}=${encodedText(value, how)}`;
}

/** An argument of the path. What would vanish from the path, or change it, is refused. */
function writeSegment(name: string, value: unknown, style: ArgumentStyle): string {
  const refuse: Writing["refuse"] = (problem) => new PathParameterInvalid(name, problem);
  if (!isGiven(value)) throw refuse("is missing");
  const text = printSegment(name, value, style, inAddress(refuse));
  if (text === "") throw refuse("is empty");
  if (text === "." || text === "..") throw refuse("is a dot segment, which would change the path");
  return text;
}

function printSegment(name: string, value: unknown, style: ArgumentStyle, how: Writing): string {
  const explode = style.endsWith("*");
  switch (style) {
    case "json":
      return encodeURIComponent(JSON.stringify(value));
    case "text":
      return encodedText(value, how);
    case "label":
    case "label*":
      return `.${joined(value, explode ? "." : ",", explode, how)}`;
    case "matrix":
    case "matrix*":
      return matrix(encodeURIComponent(name), value, explode, how);
    default:
      return joined(value, ",", explode, how);
  }
}

/**
 * Fills a path template as OpenAPI says.
 *
 * @throws {PathParameterInvalid} when a value is missing, empty, `.` or `..`, or no value of its style
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-examples
 */
export function writePath(template: string, values: ArgumentValues, styles: ArgumentStyles): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    writeSegment(name, Object.hasOwn(values, name) ? values[name] : undefined, styles[`path ${name}`] ?? "simple"),
  );
}

/**
 * Writes the query. What is undefined or null is left out.
 *
 * @param reserved arguments by place and name, `query filter`, whose reserved characters stay as they are
 * @throws {QueryInvalid} for what has no place in its style
 */
export function writeQuery(values: ArgumentValues, styles: ArgumentStyles, reserved: readonly string[] = []): string {
  return Object.entries(values)
    .filter(([, value]) => isGiven(value))
    .flatMap(([name, value]) => {
      const how = inAddress((problem) => new QueryInvalid(name, problem));
      const encode = reserved.includes(`query ${name}`) ? encodeReserved : how.encode;
      return writePairs(name, value, styles[`query ${name}`] ?? "form*", { ...how, encode });
    })
    .map((pair) => pair.join("="))
    .join("&");
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;

/** JSON that a header can hold whatever its texts are. */
const escaped = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Writes headers, the arguments of cookies among them. @throws {QueryInvalid} for what no header can hold */
export function writeHeaders(
  headers: ArgumentValues,
  cookies: ArgumentValues,
  styles: ArgumentStyles,
): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const style = styles[`header ${name}`] ?? "simple";
    // A header is not percent-encoded.
    const how: Writing = { encode: (text) => text, refuse: (problem) => new QueryInvalid(name, problem) };
    if (!isGiven(value)) continue;
    const text =
      style === "json"
        ? escaped(JSON.stringify(value))
        : style === "text"
          ? encodedText(value, how)
          : joined(value, ",", style === "simple*", how);
    // Headers would quote a value that they refuse in their error.
    if (!headerText.test(text)) throw how.refuse("has characters that no header can hold");
    written[name] = text;
  }
  const pairs = Object.entries(cookies)
    .filter(([, value]) => isGiven(value))
    .flatMap(([name, value]) => {
      const how = inAddress((problem) => new QueryInvalid(name, problem));
      return writePairs(name, value, styles[`cookie ${name}`] ?? "form*", how);
    });
  if (pairs.length > 0) written["Cookie"] = pairs.map((pair) => pair.join("=")).join("; ");
  return written;
}
