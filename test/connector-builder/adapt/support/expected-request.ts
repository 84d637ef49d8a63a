import { isObject, type JsonObject, objectAt, textAt } from "../../../../src/kit/json-access.ts";
import type { Contract, ContractParameter } from "./contract.ts";

// Writes a request as the description wants it: the style table of OpenAPI 3.1
// (https://spec.openapis.org/oas/v3.1.1.html#style-examples) and RFC 6570, compared after the percent-encoding is undone.

/** A request without what its signing in adds. */
export interface PlainRequest {
  readonly method: string;
  readonly origin: string;
  /** Segments with their percent-encoding undone. */
  readonly path: readonly string[];
  /** `name=value`, sorted, with the percent-encoding undone. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string | undefined;
  readonly body: unknown;
}

/** Values of the parameters, by place and name, and the body, by its type. */
export interface ContractValues {
  readonly variables: Readonly<Record<string, string>>;
  readonly parameters: ReadonlyMap<string, unknown>;
  readonly type: string | undefined;
  readonly body: unknown;
}

/** Key of a parameter's value. */
export function keyOf({ place, name }: Pick<ContractParameter, "place" | "name">): string {
  return `${place} ${name}`;
}

const separators: Readonly<Record<string, string>> = {
  form: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
  tabDelimited: "\t",
};

/** The pairs that a value is written as in a query or a form. */
export function pairsOf(
  { name, style, explode, mediaType }: Omit<ContractParameter, "place" | "required" | "schema">,
  value: unknown,
): [name: string, value: string][] {
  if (mediaType !== undefined)
    return [[name, typeof value === "string" && !/json/.test(mediaType) ? value : JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => [name, String(item)]);
    return [[name, value.map(String).join(separators[style] ?? ",")]];
  }
  if (!isObject(value)) return [[name, String(value)]];
  const members = Object.entries(value).map(([key, member]): [string, string] => [key, String(member)]);
  if (style === "deepObject") return members.map(([key, member]) => [`${name}[${key}]`, member]);
  if (explode) return members;
  return [[name, members.flat().join(separators[style] ?? ",")]];
}

/** A value in a path or a header. */
function simple({ style, explode, name }: ContractParameter, value: unknown): string {
  const before: Readonly<Record<string, string>> = { label: ".", matrix: `;${name}=` };
  const text = Array.isArray(value)
    ? value.map(String).join(",")
    : isObject(value)
      ? Object.entries(value)
          .map(([key, member]) => (explode ? `${key}=${String(member)}` : `${key},${String(member)}`))
          .join(",")
      : String(value);
  return `${before[style] ?? ""}${text}`;
}

function formPairs(body: JsonObject, encoding: JsonObject): [string, string][] {
  return Object.entries(body).flatMap(([name, value]) => {
    const own = objectAt(encoding, name);
    const style = textAt(own, "style");
    // Without a style an object is JSON, and so is a member of a list.
    if (style === undefined && isObject(value)) return [[name, JSON.stringify(value)]];
    const explode = typeof own["explode"] === "boolean" ? own["explode"] : (style ?? "form") === "form";
    return pairsOf({ name, style: style ?? "form", explode }, value);
  });
}

/** Fields of a form, sorted; a file is its bytes. */
export function partsOf(body: JsonObject): string[] {
  return Object.entries(body)
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((item): [string, unknown] => [name, item]) : [[name, value]],
    )
    .map(
      ([name, value]) =>
        `${name}=${value instanceof Uint8Array ? `bytes ${value.join(" ")}` : isObject(value) ? JSON.stringify(value) : String(value)}`,
    )
    .sort();
}

function bodyOf(contract: Contract, { type, body }: ContractValues): unknown {
  if (type === undefined || body === undefined) return undefined;
  if (/json/i.test(type)) return body;
  const encoding = contract.bodies.find((one) => one.type === type)?.encoding ?? {};
  if (type === "multipart/form-data") return isObject(body) ? partsOf(body) : body;
  if (type === "application/x-www-form-urlencoded")
    return isObject(body)
      ? formPairs(body, encoding)
          .map(([name, value]) => `${name}=${value}`)
          .sort()
      : body;
  return body instanceof Uint8Array ? `bytes ${body.join(" ")}` : String(body);
}

/** The request that the description wants for these values. */
export function expectedRequest(contract: Contract, values: ContractValues): PlainRequest {
  const server = contract.server.replace(/\{([^{}]+)\}/g, (_whole, name: string) => values.variables[name] ?? "");
  const [, origin = "", below = ""] = /^([a-z]+:\/\/[^/]*)(.*)$/.exec(server) ?? [];
  const given = (place: string): [ContractParameter, unknown][] =>
    contract.parameters
      .filter((parameter) => parameter.place === place && values.parameters.has(keyOf(parameter)))
      .map((parameter) => [parameter, values.parameters.get(keyOf(parameter))]);
  const template = `${below.replace(/\/$/, "")}${contract.path}`;
  const inPath = new Map(given("path").map(([parameter, value]) => [parameter.name, simple(parameter, value)]));
  const path = template
    .split("/")
    .map((segment) => segment.replace(/\{([^{}]+)\}/g, (whole, name: string) => inPath.get(name) ?? whole));
  const query = given("query").flatMap(([parameter, value]) => pairsOf(parameter, value));
  const headers = given("header")
    .filter(([{ name }]) => !["accept", "content-type", "authorization"].includes(name.toLowerCase()))
    .map(([parameter, value]) => [parameter.name.toLowerCase(), simple(parameter, value)]);
  const body = bodyOf(contract, values);
  return {
    method: contract.method,
    origin: origin.replace("http://", "https://"),
    path,
    query: query.map(([name, value]) => `${name}=${value}`).sort(),
    headers: Object.fromEntries(headers),
    type: body === undefined ? undefined : values.type,
    body,
  };
}
