import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { toGuid } from "../literals/guid.ts";
import { toInt64Text } from "../literals/int64.ts";
import { toLocalDateTime } from "../literals/local-datetime.ts";

/** One `{name}` of a template with what stands around it, which tells how its value is written. */
const parameters = /(guid|datetime)?(')?\{([^{}]+)\}(')?(L(?=[),]))?/g;

/** What an unquoted value of a key may consist of: numbers, GUIDs and days. Nothing that ends the key early. */
const bare = /^[\w.:+-]+$/;

/** Text of a value; what has none, or would vanish from the path, is refused. */
function textOf(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new PathParameterInvalid(name, "is missing");
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new PathParameterInvalid(name, "is not a safe integer");
  if (
    typeof value !== "string" &&
    typeof value !== "number" &&
    typeof value !== "bigint" &&
    typeof value !== "boolean"
  ) {
    throw new PathParameterInvalid(name, "is neither text nor a number nor a boolean");
  }
  const text = String(value);
  if (text === "") throw new PathParameterInvalid(name, "is empty");
  if (text === "." || text === "..")
    throw new PathParameterInvalid(name, "is a dot segment, which would change the path");
  if (!text.isWellFormed())
    throw new PathParameterInvalid(name, "has half of a surrogate pair, which no address can hold");
  return text;
}

/** Writes one value for its place: a typed literal, a quoted key, an unquoted key or a plain segment. */
function write(
  name: string,
  value: unknown,
  type: string | undefined,
  quoted: boolean,
  long: boolean,
  inKey: boolean,
): string {
  const text = textOf(name, value);
  try {
    if (long) return toInt64Text(value);
    if (type === "guid") return toGuid(text);
    if (type === "datetime") return encodeURIComponent(toLocalDateTime(text));
  } catch (error) {
    if (error instanceof LiteralInvalid) throw new PathParameterInvalid(name, `is no ${error.kind}`, { cause: error });
    throw error;
  }
  if (quoted) return encodeURIComponent(text.replaceAll("'", "''"));
  if (inKey && !bare.test(text))
    throw new PathParameterInvalid(name, "has characters that would end the key it stands in");
  return encodeURIComponent(text);
}

/**
 * Fills a path template, in the form that openapi-fetch's `pathSerializer` wants. The template tells how each value
 * is written: `(guid'{ID}')`, `('{Code}')`, `({HID}L)`, `({companyId})` or a plain `/{name}/`.
 *
 * openapi-fetch calls it only when `params.path` is given, so pass `{}` for none: a template that still has braces
 * must not be sent.
 *
 * @param pathname template, with or without the base URL in front
 * @throws PathParameterInvalid when a value is missing, empty, `.`, `..`, or not what its place demands
 * @example
 * ```ts
 * serializePath("/users('{name}')", { name: "O'Neil" }); // /users('O''Neil')
 * ```
 */
export function serializePath(pathname: string, values: Readonly<Record<string, unknown>>): string {
  return pathname.replace(
    parameters,
    (
      match,
      type: string | undefined,
      open: string | undefined,
      name: string,
      close: string | undefined,
      long: string | undefined,
      at: number,
    ) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const quoted = open !== undefined && close !== undefined;
      const inKey = /[(=]$/.test(pathname.slice(0, at));
      const filled = write(name, value, quoted ? type : undefined, quoted, long !== undefined, inKey);
      const start = match.indexOf("{");
      return match.slice(0, start) + filled + match.slice(match.lastIndexOf("}") + 1);
    },
  );
}
