import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { type Description, documentOf, type Schema } from "./random-changes.ts";
import { makePair, type Pair } from "./random-edits.ts";
import { InstanceMaker } from "./random-instances.ts";
import { randomNumbers } from "./random-values.ts";

export type Side = "sent" | "read";
const sides = ["sent", "read"] as const;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is no room for a value: it stays as it is written, because what is wider there is narrower for the value. */
const conditions = ["not", "if", "contains", "propertyNames", "const", "enum"];

/** Does something to every schema that a value may be of, from the inside out. */
function everywhere(schema: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(schema)) return schema.map((item) => everywhere(item, change));
  if (!isSchema(schema)) return schema;
  const inner = Object.entries(schema).map(([name, value]): [string, unknown] => {
    if (conditions.includes(name)) return [name, value];
    const isNamed = ["properties", "patternProperties", "dependentSchemas"].includes(name) && isSchema(value);
    if (!isNamed) return [name, everywhere(value, change)];
    return [name, Object.fromEntries(Object.entries(value).map(([key, own]) => [key, everywhere(own, change)]))];
  });
  return change(Object.fromEntries(inner));
}

/** Whichever alternative fits will do. */
function anyFits({ oneOf, ...node }: Schema): Schema {
  return oneOf === undefined
    ? node
    : { ...node, allOf: [...(Array.isArray(node["allOf"]) ? node["allOf"] : []), { anyOf: oneOf }] };
}

/** Who reads has no use for the promise that there are no other members, and takes whichever alternative fits. */
function asRead(schema: Schema): Schema {
  const isPromise = ([name, value]: [string, unknown]): boolean =>
    value === false && ["additionalProperties", "unevaluatedProperties"].includes(name);
  return anyFits(Object.fromEntries(Object.entries(schema).filter((entry) => !isPromise(entry))));
}

const values = ["properties", "patternProperties"];

/**
 * Who sends has no members of which nothing was said but strangers: that a name is taken later is no harm by the table,
 * which has an added property as a minor change.
 */
function asSent(schema: Schema): Schema {
  const close = (inner: unknown): unknown =>
    isSchema(inner) ? { allOf: [inner], patternProperties: { "^z": {} }, unevaluatedProperties: false } : inner;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (values.includes(name) && isSchema(value))
        return [name, Object.fromEntries(Object.entries(value).map(([key, own]) => [key, close(own)]))];
      if (name === "prefixItems" && Array.isArray(value)) return [name, value.map(close)];
      return [name, ["items", "additionalProperties"].includes(name) ? close(value) : value];
    }),
  );
}

/** OpenAPI 3.0 says with `true` that the number beside it is outside, as draft 4 did. */
function ofDialect(schema: unknown, { dialect }: Pair): unknown {
  if (dialect === "3.1") return schema;
  if (Array.isArray(schema)) return schema.map((item) => ofDialect(item, { dialect } as Pair));
  if (typeof schema !== "object" || schema === null) return schema;
  const { minimum, exclusiveMinimum, ...others } = schema as Schema;
  const inner = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, ofDialect(value, { dialect } as Pair)]),
  );
  if (minimum === undefined) return inner;
  return { ...inner, [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum };
}

const description = (value: unknown): Description => JSON.parse(JSON.stringify(value));

/**
 * Ajv forgets `contains` of an empty list beside `prefixItems`, though not in a part of its own, and that it evaluates
 * items where none is demanded, though not where there is a most.
 */
function withContainsApart({ contains, minContains, maxContains, ...others }: Schema): Schema {
  if (contains === undefined) return { ...others, ...defined({ minContains, maxContains }) };
  const most = maxContains ?? (minContains === 0 ? Number.MAX_SAFE_INTEGER : undefined);
  const { allOf } = others;
  const apart = defined({ contains, minContains, maxContains: most });
  return { ...others, allOf: [...(Array.isArray(allOf) ? allOf : []), apart] };
}

const defined = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));

/** Validators that are not ours: Ajv, of JSON Schema 2020-12. */
class Validators {
  #ajv = this.#fresh();
  #count = 0;

  #fresh(): Ajv2020 {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false, logger: false });
    addFormats.default(ajv);
    return ajv;
  }

  of(schemas: Description): (value: unknown) => boolean {
    const { body, components } = changed(schemas, withContainsApart);
    // It keeps all that it compiled.
    this.#count += 1;
    if (this.#count % 500 === 0) this.#ajv = this.#fresh();
    const text = JSON.stringify({ ...body, $defs: components }).replaceAll("#/components/schemas/", "#/$defs/");
    const validate = this.#ajv.compile(JSON.parse(text));
    return (value) => validate(value);
  }
}
const validators = new Validators();

/** What the comparison says of a pair on a side. */
export interface Judged {
  readonly seed: number;
  readonly pair: Pair;
  readonly side: Side;
  readonly found: readonly SpecChange[];
}

/** A member of an answer to which its parts left no value is one that is new when they leave one: no program reads it. */
const isFirstValue = ({ kind, what }: SpecChange): boolean =>
  kind === "property-added" && what === "it is answered now";

/** Whether a pair is called safe, and is to be tried; without regard to some changes, as if a rule were forgotten. */
export const isCalledSafe = ({ found }: Judged, isForgotten: (change: SpecChange) => boolean = () => false): boolean =>
  found.every(
    (change) => isForgotten(change) || (change.flows === "safe" && change.types !== "major" && !isFirstValue(change)),
  );

/** A description with something done to all its schemas. */
const changed = ({ body, components }: Description, change: (schema: Schema) => Schema): Description =>
  description({
    body: everywhere(body, change),
    components: Object.fromEntries(Object.entries(components).map(([name, own]) => [name, everywhere(own, change)])),
  });

/** The same where a value stands: the body is none that is part of another. */
function changedAround({ body, ...others }: Description): Description {
  const whole = changed({ body: { items: body }, ...others }, asSent);
  return { ...whole, body: description({ body: whole.body["items"], components: {} }).body };
}

/** A value that one who trusts the verdict stumbles over; undefined when none was found. */
export function findVictim({ seed, pair, side }: Judged, attempts = 60): unknown {
  const [before, after] = [ofDialect(pair.before, pair), ofDialect(pair.after, pair)].map(description);
  if (!before || !after) throw new Error("no pair");
  const [source, target] = side === "sent" ? [before, after] : [after, before];
  const isValid = validators.of(source);
  const isMeant = side === "sent" ? validators.of(changedAround(source)) : () => true;
  // An alternative that is new is one more by the table, also for a value that fits two then.
  const isTaken = validators.of(
    side === "read" ? changed(target, asRead) : pair.isOneOfMeant ? target : changed(target, anyFits),
  );
  const random = randomNumbers(seed * 2 + (side === "sent" ? 1 : 0));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const model = attempt % 3 === 0 ? target : source;
    const value = new InstanceMaker(random, model).make(model.body);
    if (isValid(value) && !isTaken(value) && isMeant(value)) return value;
  }
  return undefined;
}

/** A random pair, the same for the same seed. */
export function judge(seed: number): Judged[] {
  const pair = makePair(randomNumbers(Math.imul(seed, 2_654_435_761)));
  return sides.map((side) => ({
    seed,
    pair,
    side,
    found: compareSpecs(documentOf(pair.before, side), documentOf(pair.after, side)),
  }));
}
