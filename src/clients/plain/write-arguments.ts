import type { ArgumentStyle } from "../../../generated/tables.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { QueryInvalid } from "../../errors/query-invalid.ts";

/** Values by name, as a caller gives them. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** Styles by place and name: `query filter`. */
export type ArgumentStyles = Readonly<Record<string, ArgumentStyle>>;

type Members = readonly (readonly [name: string, value: string])[];

/** Refuses a value. */
type Refuse = (problem: string) => Error;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function textOf(value: unknown, refuse: Refuse): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol")
    throw refuse("holds a list or an object where one value must stand");
  const text = String(value);
  if (!text.isWellFormed()) throw refuse("has half of a surrogate pair, which no address can hold");
  return text;
}

const encodedText = (value: unknown, refuse: Refuse): string => encodeURIComponent(textOf(value, refuse));

/** Members of an object, encoded; undefined for what has none. */
function membersOf(value: unknown, refuse: Refuse): Members | undefined {
  if (typeof value !== "object" || value === null || value instanceof Date || Array.isArray(value)) return undefined;
  return Object.entries(value)
    .filter(([, inner]) => isGiven(inner))
    .map(([name, inner]) => [encodeURIComponent(name), encodedText(inner, refuse)]);
}

const listOf = (value: readonly unknown[], refuse: Refuse): string[] =>
  value.filter(isGiven).map((item) => encodedText(item, refuse));

/** `a,b` of a list, `x,1,y,2` of an object, `x=1,y=2` where it explodes. */
function joined(value: unknown, between: string, explode: boolean, refuse: Refuse): string {
  if (Array.isArray(value)) return listOf(value, refuse).join(between);
  const members = membersOf(value, refuse);
  if (!members) return encodedText(value, refuse);
  return members.map((pair) => pair.join(explode ? "=" : between)).join(between);
}

/** `;name=a;name=b` */
function matrix(name: string, value: unknown, explode: boolean, refuse: Refuse): string {
  if (!explode) return `;${name}=${joined(value, ",", false, refuse)}`;
  if (Array.isArray(value))
    return listOf(value, refuse)
      .map((item) => `;${name}=${item}`)
      .join("");
  const members = membersOf(value, refuse);
  return members ? members.map((pair) => `;${pair.join("=")}`).join("") : `;${name}=${encodedText(value, refuse)}`;
}

/** An argument of the path. What would vanish from the path, or change it, is refused. */
function writeSegment(name: string, value: unknown, style: ArgumentStyle): string {
  const refuse: Refuse = (problem) => new PathParameterInvalid(name, problem);
  if (!isGiven(value)) throw refuse("is missing");
  const text = printSegment(name, value, style, refuse);
  if (text === "") throw refuse("is empty");
  if (text === "." || text === "..") throw refuse("is a dot segment, which would change the path");
  return text;
}

function printSegment(name: string, value: unknown, style: ArgumentStyle, refuse: Refuse): string {
  const explode = style.endsWith("*");
  switch (style) {
    case "json":
      return encodeURIComponent(JSON.stringify(value));
    case "label":
    case "label*":
      return `.${joined(value, explode ? "." : ",", explode, refuse)}`;
    case "matrix":
    case "matrix*":
      return matrix(encodeURIComponent(name), value, explode, refuse);
    default:
      return joined(value, ",", explode, refuse);
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

/** `name[a][b]=1`: OpenAPI says nothing of what is nested, and this is what most services read. */
function deepPairs(name: string, value: unknown, refuse: Refuse): string[] {
  if (!isGiven(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => deepPairs(`${name}[]`, item, refuse));
  if (typeof value !== "object" || value === null || value instanceof Date)
    return [`${encodeURIComponent(name)}=${encodedText(value, refuse)}`];
  return Object.entries(value).flatMap(([key, inner]) => deepPairs(`${name}[${key}]`, inner, refuse));
}

const delimiters: Readonly<Partial<Record<ArgumentStyle, string>>> = {
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  form: ",",
};

function writePairs(name: string, value: unknown, style: ArgumentStyle): string[] {
  const refuse: Refuse = (problem) => new QueryInvalid(name, problem);
  const key = encodeURIComponent(name);
  if (style === "json") return [`${key}=${encodeURIComponent(JSON.stringify(value))}`];
  if (style === "deepObject") return deepPairs(name, value, refuse);
  const between = delimiters[style];
  if (between !== undefined) {
    const text = joined(value, between, false, refuse);
    return text === "" && Array.isArray(value) ? [] : [`${key}=${text}`];
  }
  if (Array.isArray(value)) return listOf(value, refuse).map((item) => `${key}=${item}`);
  return membersOf(value, refuse)?.map((pair) => pair.join("=")) ?? [`${key}=${encodedText(value, refuse)}`];
}

/** Writes the query. What is undefined or null is left out. @throws {QueryInvalid} for what has no place in its style */
export function writeQuery(values: ArgumentValues, styles: ArgumentStyles): string {
  return Object.entries(values)
    .filter(([, value]) => isGiven(value))
    .flatMap(([name, value]) => writePairs(name, value, styles[`query ${name}`] ?? "form*"))
    .join("&");
}

/** Writes headers, the arguments of cookies among them. @throws {QueryInvalid} for what no header can hold */
export function writeHeaders(
  headers: ArgumentValues,
  cookies: ArgumentValues,
  styles: ArgumentStyles,
): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const refuse: Refuse = (problem) => new QueryInvalid(name, problem);
    const style = styles[`header ${name}`] ?? "simple";
    // A header is not percent-encoded.
    if (isGiven(value))
      written[name] =
        style === "json" ? JSON.stringify(value) : decodeURIComponent(joined(value, ",", style === "simple*", refuse));
  }
  const pairs = Object.entries(cookies)
    .filter(([, value]) => isGiven(value))
    .flatMap(([name, value]) => writePairs(name, value, styles[`cookie ${name}`] ?? "form*"));
  if (pairs.length > 0) written["Cookie"] = pairs.join("; ");
  return written;
}
