import { asObject, follow, type Json } from "./described.ts";
import type { Validator } from "./validator.ts";

const texts: Readonly<Record<string, string>> = {
  date: "2025-03-04",
  "date-time": "2025-03-04T10:15:00Z",
  time: "10:15:00Z",
  duration: "PT1H",
  email: "ann@example.test",
  uri: "https://example.test/a",
  url: "https://example.test/a",
  hostname: "example.test",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uuid: "00000000-0000-4000-8000-000000000001",
  byte: "YWJj",
  "odata-v2-datetime": "2025-03-04T10:15:00",
  int64: "12",
  decimal: "2.5",
};

const deepest = 6;

function typesOf({ type, properties, items }: Json): readonly string[] {
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.map(String);
  return properties ? ["object"] : items ? ["array"] : [];
}

function textFor(schema: Json): string {
  const { format, minLength = 0, maxLength = 100 } = schema;
  const known = typeof format === "string" ? texts[format] : undefined;
  return known ?? "an 'o & é/ü,".padEnd(Number(minLength), "x").slice(0, Number(maxLength));
}

function numberFor({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf }: Json, whole: boolean): number {
  const step = typeof multipleOf === "number" ? multipleOf : whole ? 1 : 0.5;
  if (typeof minimum === "number") return Math.ceil(minimum / step) * step;
  if (typeof exclusiveMinimum === "number") return (Math.floor(exclusiveMinimum / step) + 1) * step;
  if (typeof maximum === "number") return Math.min(step, Math.floor(maximum / step) * step);
  if (typeof exclusiveMaximum === "number") return Math.min(step, (Math.ceil(exclusiveMaximum / step) - 1) * step);
  return step;
}

/** What the value of a property has to be in a schema that is one of several told apart by that property. */
function discriminated(document: Json, reference: string): Json {
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const own = asObject(asObject(asObject(document["components"])["schemas"])[name]);
  const bases = [own["allOf"] ?? []].flat().flatMap((part) => (asObject(part)["$ref"] ? [follow(document, part)] : []));
  for (const { discriminator, oneOf, anyOf } of [...bases, ...unionsOf(document)]) {
    const { propertyName, mapping } = asObject(discriminator);
    if (typeof propertyName !== "string") continue;
    const codes = Object.entries(asObject(mapping)).filter(([, to]) => to === reference || to === name);
    const isMember = [oneOf ?? [], anyOf ?? []].flat().some((part) => asObject(part)["$ref"] === reference);
    const [code = name] = codes[0] ?? [];
    if (codes.length > 0 || isMember || bases.some((base) => base["discriminator"] === discriminator))
      return { [propertyName]: code };
  }
  return {};
}

const unions = new WeakMap<Json, Json[]>();

/** Every schema of a document that has a discriminator. */
function unionsOf(document: Json): Json[] {
  let found = unions.get(document);
  if (found) return found;
  unions.set(document, (found = []));
  const open: unknown[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    if ("discriminator" in node) found.push(asObject(node));
    open.push(...Object.values(node).filter((value) => value !== undefined));
  }
  return found;
}

function merge(one: unknown, other: unknown): unknown {
  const isObject = (value: unknown): value is object =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject(one) && isObject(other) ? { ...one, ...other } : other === undefined ? one : other;
}

/** Makes values that a schema allows. */
export class Sampler {
  readonly #validator: Validator;
  /** Whether all fields are given, or those only that must be. */
  readonly #full: boolean;

  constructor(validator: Validator, full: boolean) {
    this.#validator = validator;
    this.#full = full;
  }

  /** @throws {Error} when no value was found: the document has to give an example then */
  make(schema: Json | undefined, what: string): unknown {
    const value = this.#value(schema ?? {}, 0);
    const refusal = this.#validator.refuse(schema, value);
    if (refusal !== undefined) throw new Error(`${what}: no sample, ${JSON.stringify(value)}: ${refusal}`);
    return value;
  }

  #value(given: Json, depth: number): unknown {
    const { document } = this.#validator;
    const reference = given["$ref"];
    const schema = follow(document, given);
    const value = this.#ofSchema(schema, depth);
    const codes = typeof reference === "string" ? discriminated(document, reference) : {};
    return Object.keys(codes).length > 0 && typeof value === "object" && value !== null && !schema["oneOf"]
      ? { ...value, ...codes }
      : value;
  }

  #ofSchema(schema: Json, depth: number): unknown {
    const examples = [schema["const"], schema["default"], schema["example"], ...[schema["examples"] ?? []].flat()];
    const example = examples.find((one) => one !== undefined && this.#validator.refuse(schema, one) === undefined);
    if (example !== undefined) return example;
    const [code] = Object.keys(asObject(schema["x-enum"]));
    if (code !== undefined && typesOf(schema).includes("string")) return code;
    if (Array.isArray(schema["enum"])) return schema["enum"].find((one) => one !== null) ?? null;
    let value = this.#ofType(schema, depth);
    for (const part of [schema["allOf"] ?? []].flat()) value = merge(value, this.#part(asObject(part), schema, depth));
    for (const union of [schema["oneOf"], schema["anyOf"]])
      if (Array.isArray(union) && union.length > 0) value = merge(value, this.#ofUnion(union.map(asObject), depth));
    return value === undefined ? (schema["type"] === undefined ? "anything" : null) : value;
  }

  /** A part of a whole that demands fields which the part alone knows. */
  #part(part: Json, whole: Json, depth: number): unknown {
    const demanded = [whole["required"] ?? []].flat();
    if (demanded.length === 0) return this.#value(part, depth);
    const own = follow(this.#validator.document, part);
    return merge(
      this.#value(part, depth),
      this.#ofSchema({ ...own, required: [...[own["required"] ?? []].flat(), ...demanded] }, depth),
    );
  }

  #ofUnion(branches: readonly Json[], depth: number): unknown {
    const last = depth >= 3;
    const order = last ? [...branches].reverse() : branches;
    const types = order.map((branch) => typesOf(follow(this.#validator.document, branch)));
    const chosen = order.find((_, at) => !types[at]?.includes("null") && !(last && types[at]?.includes("object")));
    return this.#value(chosen ?? order[0] ?? {}, depth + 1);
  }

  #ofType(schema: Json, depth: number): unknown {
    const [type] = typesOf(schema).filter((one) => one !== "null");
    switch (type) {
      case "object":
        return this.#object(schema, depth);
      case "array": {
        const least = Number(schema["minItems"] ?? 0);
        const count = Math.max(least, this.#full && depth < 3 ? Math.min(2, Number(schema["maxItems"] ?? 2)) : 0);
        const tuple = [schema["prefixItems"] ?? []].flat().map((item) => this.#value(asObject(item), depth + 1));
        // A tuple whose `items` are not said has no others.
        const others =
          tuple.length > 0 && Object.keys(asObject(schema["items"])).length === 0 ? 0 : count - tuple.length;
        const rest = Array.from({ length: Math.max(others, 0) }, () =>
          this.#value(asObject(schema["items"]), depth + 1),
        );
        return [...tuple, ...rest];
      }
      case "string":
        return textFor(schema);
      case "integer":
      case "number":
        return numberFor(schema, type === "integer");
      case "boolean":
        return true;
      default:
        return typesOf(schema).includes("null") ? null : undefined;
    }
  }

  #object(schema: Json, depth: number): unknown {
    if (depth > deepest) return {};
    const required = new Set([schema["required"] ?? []].flat());
    const properties = Object.entries(asObject(schema["properties"])).filter(
      ([name]) => required.has(name) || (this.#full && depth < 3),
    );
    const { additionalProperties } = schema;
    const extra = typeof additionalProperties === "object" && this.#full && depth < 3 && properties.length === 0;
    return Object.fromEntries([
      ...properties.map(([name, property]) => [name, this.#value(asObject(property), depth + 1)]),
      ...(extra ? [["extra key", this.#value(asObject(additionalProperties), depth + 1)]] : []),
    ]);
  }
}
