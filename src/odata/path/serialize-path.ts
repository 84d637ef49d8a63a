import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { type BareType, printBare, printNamed, printSuffixed } from "./path-literals.ts";
import { printAlias } from "./print-alias.ts";

/** One `{name}` of a template with what stands around it, which tells how its value is written. */
const parameters = /([A-Za-z][\w.]*)?(')?\{([^{}]+)\}(')?([LMfd](?=[),]))?/g;

/** A path, and what its function takes from the query by aliases. */
export interface SerializedPath {
  readonly path: string;
  /** Values of `@name`, not yet encoded. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Text of a value; what has none is refused, and outside of quotes what would vanish from the path. */
function textOf(name: string, value: unknown, isQuoted: boolean): string {
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
  if (text === "" && !isQuoted) throw new PathParameterInvalid(name, "is empty");
  if (!isQuoted && (text === "." || text === ".."))
    throw new PathParameterInvalid(name, "is a dot segment, which would change the path");
  if (!text.isWellFormed())
    throw new PathParameterInvalid(name, "has half of a surrogate pair, which no address can hold");
  return text;
}

/** How values are written, by the names in braces, where the template alone does not say it; see `x-literal` in `specs/README.md`. */
export type PathLiterals = Readonly<Record<string, string>>;

/** What the spec says of the arguments of a path, beside the template. */
export interface PathArguments {
  /** @default what the template shows */
  readonly literals?: PathLiterals | undefined;
  /** Whether an argument of a function may be null. @default none may */
  readonly isNullable?: (name: string) => boolean;
  /** Whether texts, and what else has signs that the service refuses in a path, go by an alias. @default false */
  readonly textByAlias?: boolean;
}

/** What the template says of the place of a value. */
interface Slot {
  readonly name: string;
  /** Name in front of the quote: `guid`, or an enumeration's. */
  readonly type: string | undefined;
  readonly quoted: boolean;
  readonly suffix: string | undefined;
  readonly inKey: boolean;
  readonly bare: BareType | undefined;
}

/** Writes one value for its place: a typed literal, a quoted key, an unquoted key or a plain segment. */
function write({ name, type, quoted, suffix, inKey, bare }: Slot, value: unknown): string {
  try {
    const special =
      suffix !== undefined
        ? printSuffixed(suffix, value)
        : quoted && type !== undefined
          ? printNamed(type, value)
          : undefined;
    if (special !== undefined) return encodeURIComponent(special);
    if (inKey && !quoted && (bare !== undefined || value instanceof Date || typeof value === "number"))
      return encodeURIComponent(printBare(value, bare));
    const text = textOf(name, value, quoted);
    return encodeURIComponent(quoted ? text.replaceAll("'", "''") : inKey ? printBare(text) : text);
  } catch (error) {
    if (!(error instanceof LiteralInvalid)) throw error;
    const problem =
      error.kind === "unquoted"
        ? "has characters that would end the key it stands in"
        : `is no ${error.kind}: ${error.advice}`;
    throw new PathParameterInvalid(name, problem, { cause: error });
  }
}

/** A list or an object is no part of a path. */
function isStructured(value: NonNullable<unknown>): value is object {
  return typeof value === "object" && !(value instanceof Date) && !(value instanceof Uint8Array);
}

/**
 * Signs that Dataverse's web server takes for an attack in a path, encoded or not; a time has one of them.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-functions#passing-parameters-to-a-function
 */
const reserved = /[/<>*%&:\\?+]/;

/** Takes a value out of the path: text as it stands in a query, and not yet encoded. Undefined where aliases are not known. */
type Alias = (name: string, text: () => string) => string | undefined;

function fill(
  template: string,
  values: Readonly<Record<string, unknown>>,
  alias: Alias,
  { literals = {}, isNullable = () => false, textByAlias = false }: PathArguments = {},
): string {
  return template.replace(
    parameters,
    (
      match: string,
      type: string | undefined,
      open: string | undefined,
      name: string,
      close: string | undefined,
      suffix: string | undefined,
      at: number,
    ) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const before = template.slice(0, at);
      const named = /[(,]([^(),='/]+)=$/.exec(before)?.[1];
      if (value === null && named !== undefined && isNullable(name)) return "null"; // of every type, and never in quotes
      if (value === undefined || value === null) throw new PathParameterInvalid(name, "is missing");
      const quoted = open !== undefined && close !== undefined;
      const aliased =
        named !== undefined && isStructured(value) ? alias(named, () => printAlias(named, value)) : undefined;
      if (aliased !== undefined) return aliased;
      const inKey = /[(=]$/.test(before);
      const said = Object.hasOwn(literals, name) ? literals[name] : undefined;
      const bare = said === "decimal" || said === "double" ? said : undefined;
      const filled = write({ name, type, quoted, suffix, inKey, bare }, value);
      // What is written with a suffix has it already: not every value of its type has one.
      const end = match.lastIndexOf("}") + 1 + (suffix?.length ?? 0);
      const literal = (text: string): string => match.slice(0, match.indexOf("{")) + text + match.slice(end);
      const plain = decodeURIComponent(filled);
      const isText = quoted && type === undefined;
      const byAlias = textByAlias && named !== undefined && (isText || reserved.test(plain));
      return (byAlias ? alias(named, () => literal(plain)) : undefined) ?? literal(filled);
    },
  );
}

/**
 * Fills a path template, in the form that openapi-fetch's `pathSerializer` wants. The template tells how each value
 * is written: `(guid'{ID}')`, `('{Code}')`, `({HID}L)`, `({companyId})` or a plain `/{name}/`. Inside of quotes stands
 * whatever OData lets stand there, the empty text too.
 *
 * openapi-fetch calls it only when `params.path` is given, so pass `{}` for none: a template that still has braces
 * must not be sent.
 *
 * @param pathname template, with or without the base URL in front
 * @throws {PathParameterInvalid} when a value is missing, not what its place demands, or outside of quotes empty, `.` or `..`
 * @example
 * ```ts
 * serializePath("/users('{name}')", { name: "O'Neil" }); // /users('O''Neil')
 * ```
 */
export function serializePath(pathname: string, values: Readonly<Record<string, unknown>>): string {
  return fill(pathname, values, () => undefined);
}

/**
 * Fills a path template whose functions may take lists and objects: such an argument becomes an alias, whose value
 * belongs into the query.
 *
 * @throws {PathParameterInvalid} as {@link serializePath}
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_ParameterAliases
 * @example
 * ```ts
 * serializeCall("/Prices(items={items})", { items: ["A", "B"] });
 * // { path: "/Prices(items=@items)", aliases: { "@items": '["A","B"]' } }
 * ```
 */
export function serializeCall(
  template: string,
  values: Readonly<Record<string, unknown>>,
  said?: PathArguments,
): SerializedPath {
  const aliases: Record<string, string> = {};
  const alias: Alias = (name, text) => {
    const key = `@${name}`;
    aliases[key] = text();
    return key;
  };
  const path = fill(template, values, alias, said);
  return { path, aliases };
}
