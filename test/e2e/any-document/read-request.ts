import { asObject, type DescribedOperation, type DescribedParameter, follow, type Json } from "./described.ts";
import type { Validator } from "./validator.ts";

/** A request as it stood on the wire. */
export interface WireRequest {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Values of the names in braces, not decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const pairsOf = (text: string, between: string): [string, string][] =>
  text
    .split(between)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    });

/** The types that a schema takes, through references and alternatives. */
function typesIn(document: Json, given: Json): readonly string[] {
  const schema = follow(document, given);
  const own = [schema["type"] ?? []].flat().map(String);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => [schema[key] ?? []].flat());
  const codes = [schema["enum"] ?? []].flat().map((code) => typeof code);
  return [...own, ...(own.length > 0 ? [] : codes), ...parts.flatMap((part) => typesIn(document, asObject(part)))];
}

/** The text of a value as what its schema says it is. */
function read(validator: Validator, schema: Json, text: string): unknown {
  const types = typesIn(validator.document, schema);
  const readings = [
    ...(types.includes("integer") || types.includes("number") ? [Number(text)] : []),
    ...(types.includes("boolean") && /^(true|false)$/.test(text) ? [text === "true"] : []),
    ...(types.includes("null") && text === "null" ? [null] : []),
    text,
  ];
  return readings.find((value) => validator.refuse(schema, value) === undefined) ?? text;
}

const separators: Readonly<Record<string, RegExp>> = { spaceDelimited: /%20|\+/, pipeDelimited: /\||%7C/i };

/** A list or an object that stands in one text, its members not decoded. */
function readMembers(validator: Validator, { style, explode, schema }: DescribedParameter, text: string): unknown {
  const { document } = validator;
  const target = follow(document, schema);
  const types = typesIn(document, schema);
  const bare = style === "label" ? text.slice(1) : text;
  const between = style === "label" && explode ? "." : (separators[style] ?? ",");
  const parts = bare === "" ? [] : bare.split(between);
  if (types.includes("array"))
    return parts.map((part) => read(validator, asObject(target["items"]), decodeURIComponent(part)));
  const { properties, additionalProperties } = target;
  const schemaOf = (name: string): Json => asObject(asObject(properties)[name] ?? additionalProperties);
  const pairs = explode
    ? parts.flatMap((part) => pairsOf(part, "\0"))
    : parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? ""] as const] : []));
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      const plain = decodeURIComponent(name);
      return [plain, read(validator, schemaOf(plain), decodeURIComponent(value))];
    }),
  );
}

/** The value of a parameter whose whole text is known. */
function readText(validator: Validator, parameter: DescribedParameter, text: string): unknown {
  if (parameter.isJson) return JSON.parse(decodeURIComponent(text));
  const types = typesIn(validator.document, parameter.schema);
  if (types.includes("array") || types.includes("object")) return readMembers(validator, parameter, text);
  return read(validator, parameter.schema, decodeURIComponent(parameter.style === "label" ? text.slice(1) : text));
}

function readMatrix(validator: Validator, parameter: DescribedParameter, text: string): unknown {
  const pairs = pairsOf(text, ";");
  const types = typesIn(validator.document, parameter.schema);
  const inner = { ...parameter, style: "simple" };
  if (!parameter.explode || !(types.includes("array") || types.includes("object")))
    return readText(validator, inner, pairs.find(([name]) => name === parameter.name)?.[1] ?? "");
  return readText(
    validator,
    inner,
    pairs.map(([name, value]) => (types.includes("array") ? value : `${name}=${value}`)).join(","),
  );
}

/** Sets what `name[a][b]` stands for. */
function setDeep(target: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [step = "", ...rest] = steps;
  if (rest.length === 0) target[step] = value;
  else if (rest.length === 1 && rest[0] === "") target[step] = [...[target[step] ?? []].flat(), value];
  else setDeep((target[step] ??= {}) as Record<string, unknown>, rest, value);
}

/**
 * Names and values of a form as an object, `a=1&b[c]=2&d=3&d=4`. An object of which no style is said is JSON.
 *
 * @see https://spec.openapis.org/oas/v3.1.2.html#example-url-encoded-form-with-json-values
 */
function readForm(validator: Validator, schema: Json, text: string): unknown {
  const target = follow(validator.document, schema);
  const form: Record<string, unknown> = {};
  for (const [rawName, rawValue] of pairsOf(text, "&")) {
    const [name, value] = [rawName, rawValue].map((raw) => decodeURIComponent(raw.replaceAll("+", " ")));
    const steps = (name ?? "").split(/\[|\]\[|\]$/).filter((step, at, all) => step !== "" || at < all.length - 1);
    const own = asObject(asObject(target["properties"])[steps[0] ?? ""]);
    const types = typesIn(validator.document, own);
    const items = asObject(follow(validator.document, own)["items"]);
    const inner = types.includes("array") ? items : steps.length > 1 ? innerOf(validator, own, steps) : own;
    const isJson = steps.length === 1 && typesIn(validator.document, inner).includes("object");
    const parsed = isJson ? JSON.parse(value ?? "") : read(validator, inner, value ?? "");
    if (types.includes("array")) form[steps[0] ?? ""] = [...[form[steps[0] ?? ""] ?? []].flat(), parsed];
    else setDeep(form, steps, parsed);
  }
  return form;
}

function innerOf(validator: Validator, schema: Json, steps: readonly string[]): Json {
  let current = schema;
  for (const step of steps.slice(1)) {
    const { properties, additionalProperties, items } = follow(validator.document, current);
    current = asObject(step === "" ? items : (asObject(properties)[step] ?? additionalProperties));
  }
  return current;
}

/** The value of a parameter as the request has it; undefined when it has none. Names that were read leave `left`. */
export function readParameter(
  validator: Validator,
  parameter: DescribedParameter,
  request: WireRequest,
  left: Set<string>,
): unknown {
  const { name, style, explode, schema } = parameter;
  switch (parameter.in) {
    case "path": {
      const text = request.path[name];
      if (text === undefined) return undefined;
      return style === "matrix" ? readMatrix(validator, parameter, text) : readText(validator, parameter, text);
    }
    case "header": {
      const text = request.headers[name.toLowerCase()];
      return text === undefined
        ? undefined
        : readText(validator, parameter, text.replaceAll("%", "%25").replaceAll(", ", ","));
    }
    case "cookie": {
      const pair = pairsOf((request.headers["cookie"] ?? "").replaceAll("; ", ";"), ";").find(([own]) => own === name);
      return pair && readText(validator, parameter, pair[1]);
    }
  }
  const pairs = pairsOf(request.query, "&").map(([key, value]) => [decodeURIComponent(key), value] as const);
  const types = typesIn(validator.document, schema);
  if (style === "deepObject") {
    const own = pairs.filter(([key]) => key.startsWith(`${name}[`));
    if (own.length === 0) return undefined;
    for (const [key] of own) left.delete(key);
    const text = own.map(([key, value]) => `${encodeURIComponent(key)}=${value}`).join("&");
    return asObject(readForm(validator, { type: "object", properties: { [name]: schema } }, text))[name];
  }
  if (explode && types.includes("object") && !parameter.isJson) {
    const { properties, additionalProperties } = follow(validator.document, schema);
    const known = asObject(properties);
    const own = pairs.filter(([key]) => left.has(key) && (key in known || additionalProperties !== undefined));
    if (own.length === 0) return undefined;
    for (const [key] of own) left.delete(key);
    return readMembers(
      validator,
      { ...parameter, style: "simple" },
      own.map(([key, value]) => `${encodeURIComponent(key)}=${value}`).join(","),
    );
  }
  const own = pairs.filter(([key]) => key === name);
  if (own.length === 0) return undefined;
  left.delete(name);
  if (explode && types.includes("array") && !parameter.isJson) {
    const items = asObject(follow(validator.document, schema)["items"]);
    return own.map(([, value]) => read(validator, items, decodeURIComponent(value)));
  }
  return readText(validator, parameter, own[0]?.[1] ?? "");
}

/** The body as the object or text that its content type says it is. */
export async function readBody(
  validator: Validator,
  operation: DescribedOperation,
  { headers, body }: WireRequest,
): Promise<{ readonly schema: Json | undefined; readonly value: unknown }> {
  const sent = headers["content-type"] ?? "";
  const plain = sent.split(";")[0]?.trim().toLowerCase() ?? "";
  const content = operation.body?.content ?? {};
  const declared = Object.keys(content).find((type) => {
    const pattern = type.split(";")[0]?.trim().toLowerCase() ?? "";
    return pattern === plain || pattern === "*/*" || (pattern.endsWith("/*") && plain.startsWith(pattern.slice(0, -1)));
  });
  if (declared === undefined) throw new Error(`it has the content type ${sent}, of ${Object.keys(content).join(", ")}`);
  const schema = content[declared];
  const text = body.toString("utf8");
  if (/[/+]json$/.test(plain)) return { schema, value: JSON.parse(text) };
  if (plain === "application/x-www-form-urlencoded") return { schema, value: readForm(validator, schema ?? {}, text) };
  if (plain !== "multipart/form-data") return { schema, value: text };
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": sent } }).formData();
  const fields: string[] = [];
  const whole: Record<string, unknown> = {};
  const { properties } = follow(validator.document, schema);
  for (const [name, value] of form) {
    const part = typeof value === "string" ? value : await value.text();
    const own = asObject(asObject(properties)[name]);
    if (typesIn(validator.document, own).includes("object")) whole[name] = JSON.parse(part);
    else fields.push(`${encodeURIComponent(name)}=${encodeURIComponent(part)}`);
  }
  return { schema, value: { ...asObject(readForm(validator, schema ?? {}, fields.join("&"))), ...whole } };
}
