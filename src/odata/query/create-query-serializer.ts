import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { QueryInvalid } from "../../errors/query-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { toDecimalDigits } from "../literals/decimal.ts";
import { toDoubleText } from "../literals/double.ts";
import { toGuid } from "../literals/guid.ts";
import { toInstant } from "../literals/instant.ts";
import { toInt64Text } from "../literals/int64.ts";
import { toLocalDateTime } from "../literals/local-datetime.ts";
import { quoteText } from "../literals/quote-text.ts";
import { encodeField } from "../rows/encode-field.ts";

/** How a function's argument is written; see `x-literal` in `specs/README.md`. */
export type ArgumentLiteral = "guid" | "datetime" | "string" | "int64" | "decimal" | "double" | "plain";

export interface QuerySerializerOptions {
  /** Decides how a `Date` is written: only v4 knows instants. */
  readonly dialect: Dialect;
  /** Arguments of a function that are OData literals (fact 56). */
  readonly literals?: Readonly<Record<string, ArgumentLiteral>>;
}

/** Options that count rows. */
const counts = new Set(["$top", "$skip"]);

function printArgument(literal: ArgumentLiteral, value: unknown): string | undefined {
  switch (literal) {
    case "guid":
      return `guid'${toGuid(value)}'`;
    case "datetime":
      return `datetime'${toLocalDateTime(value)}'`;
    case "int64":
      return `${toInt64Text(value)}L`;
    case "string":
      return typeof value === "string" ? quoteText(value) : undefined;
    case "decimal":
      return toDecimalDigits(value);
    case "double":
      return toDoubleText(value);
    case "plain":
      return undefined;
  }
}

function printPlain(dialect: Dialect, value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && dialect === "v4") return toInstant(value);
  return undefined;
}

/** Whether a value is an object, as an argument of OData v3 may be one; no option of the protocol is. */
const isObjectArgument = (name: string, value: unknown): value is object =>
  !name.startsWith("$") &&
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** An object as the value of an argument: in the JSON of bodies. */
function printObject(name: string, value: object, { dialect }: QuerySerializerOptions): string {
  try {
    return JSON.stringify(encodeField(dialect, undefined, value));
  } catch (error) {
    if (error instanceof LiteralInvalid) throw new QueryInvalid(name, `is no ${error.kind}`, { cause: error });
    throw error;
  }
}

function printValue(name: string, value: unknown, { dialect, literals = {} }: QuerySerializerOptions): string {
  if (counts.has(name) && (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)) {
    throw new QueryInvalid(name, "give a whole number that is not negative");
  }
  const literal = Object.hasOwn(literals, name) ? literals[name] : undefined;
  try {
    const text = literal && literal !== "plain" ? printArgument(literal, value) : printPlain(dialect, value);
    if (text !== undefined) return text;
  } catch (error) {
    if (error instanceof LiteralInvalid) throw new QueryInvalid(name, `is no ${error.kind}`, { cause: error });
    throw error;
  }
  throw new QueryInvalid(name, literal === "string" ? "give text" : "give text, a number, a boolean or a list of them");
}

/** Percent-encodes; what a query may hold as it is stays readable, but never `&`, `+`, `#`, `%` or `;`. */
function encode(name: string, text: string): string {
  if (!text.isWellFormed()) throw new QueryInvalid(name, "has half of a surrogate pair, which no address can hold");
  return encodeURIComponent(text).replace(/%(?:24|2C|3A|2F|40)/g, decodeURIComponent);
}

/**
 * Makes the `querySerializer` for openapi-fetch. Lists become one comma-joined value, undefined and null are left
 * out, a space is `%20` and a plus `%2B`, an object that is an argument is JSON, and arguments of a function are written as the literals they must be.
 *
 * @throws {QueryInvalid} from the serializer, when a value cannot be written
 * @example
 * ```ts
 * createQuerySerializer({ dialect: "v2" })({ $select: ["ID", "Code"], $filter: "Code eq 'A+B'" });
 * // $select=ID,Code&$filter=Code%20eq%20'A%2BB'
 * ```
 */
export function createQuerySerializer(options: QuerySerializerOptions): (query: unknown) => string {
  return (query) => {
    if (typeof query !== "object" || query === null) return "";
    // Fact 49: the server would leave rows out twice.
    if ("$skip" in query && query.$skip != null && "$skiptoken" in query && query.$skiptoken != null)
      throw new QueryInvalid("$skip", "cannot stand beside $skiptoken");
    const pairs: string[] = [];
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || value === null) continue;
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (list.length === 0) continue;
      const text = isObjectArgument(name, value)
        ? printObject(name, value, options)
        : list.map((item) => printValue(name, item, options)).join(",");
      pairs.push(`${encode(name, name)}=${encode(name, text)}`);
    }
    return pairs.join("&");
  };
}
