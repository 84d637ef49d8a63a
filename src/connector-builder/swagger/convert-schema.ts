import { isObject, type JsonObject, textAt, textsAt } from "../../kit/json-access.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import { convertCodes } from "./convert-codes.ts";
import { convertFormat } from "./convert-format.ts";
import { codesSentence, writtenSentence } from "./fill-in-sentences.ts";
import { flattenSchema } from "./flatten-schema.ts";
import { incompleteLists, incompleteListsField, nestedListSentence } from "./incomplete-lists.ts";
import { titleOf } from "./title-of.ts";
import type { SwaggerSchema } from "./types.ts";
import { type Direction, hasRights, shownProperties } from "./writable.ts";

/** Where a conversion stands. */
export interface SchemaContext {
  readonly document: JsonObject;
  readonly direction: Direction;
  /** How many named schemas may stand inside each other; deeper ones are left out. */
  readonly nesting: number;
  /** Names of the schemas around this one; entering one again would never end. */
  readonly inside: readonly string[];
  /** Objects and lists that may stand inside each other, named or not. @default without end */
  readonly levels?: number;
  /** Counts what is made; `TooManySchemas` is thrown when nothing is left. @default without end */
  readonly room?: { left: number };
  /** Takes what is cut, each by its name; an object without members stands for it. @default it is left out */
  readonly cut?: Set<string>;
  /** A record says which of its lists may lack rows, as the script of an OData v2 service does. @default false */
  readonly tellsIncomplete?: boolean;
  /** Fields that hold other records and are shown, `*` stands for anything. @default all of them */
  readonly records?: readonly string[];
  /** What a field shows that holds the key of another record. @default text to type */
  readonly choicesOf?: ChoicesOf;
}

/** Finds the choices for an `x-reference`; undefined where nothing can be asked. */
export type ChoicesOf = (reference: unknown) => FieldChoices | undefined;

/** A drop-down of a field, and how many lines it has at most where the list may be longer. */
export interface FieldChoices {
  readonly extensions: Pick<SwaggerSchema, "x-ms-dynamic-values" | "x-ms-dynamic-list">;
  readonly atMost: number | undefined;
}

/** A conversion was ended because it made more schemas than there is room for. */
export class TooManySchemas extends Error {}

/** The type to write, null left out; several types become the first. */
export function typeOf(schema: JsonObject): string {
  const type = schema["type"];
  const first = Array.isArray(type) ? type.find((name) => name !== "null") : type;
  if (typeof first === "string") return first;
  return "properties" in schema || "additionalProperties" in schema ? "object" : "items" in schema ? "array" : "string";
}

function choicesSentence({ atMost }: FieldChoices): string | undefined {
  return atMost === undefined ? undefined : `First ${atMost} listed; type others.`;
}

/** The sentences of a property: what it means, and what a maker has to know who fills it in. */
function describe(
  source: JsonObject,
  made: SwaggerSchema,
  { direction, tellsIncomplete }: SchemaContext,
  choices: FieldChoices | undefined,
): string | undefined {
  const sentences = [
    textAt(source, "description")?.replace(/\s+/g, " ").trim(),
    codesSentence(source),
    direction === "output" ? undefined : writtenSentence(made.format),
    choices && choicesSentence(choices),
    tellsIncomplete && made.items?.properties ? nestedListSentence : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** The drop-down of a field that a caller fills in and that has no codes of its own. */
function choicesFor(source: JsonObject, made: SwaggerSchema, context: SchemaContext): FieldChoices | undefined {
  if (context.direction === "output" || made.enum || made.properties || made.items) return undefined;
  return source["x-reference"] === undefined ? undefined : context.choicesOf?.(source["x-reference"]);
}

/** Whether a field holds another record, or a list of them: what has a name in the description. */
function holdsRecord(document: JsonObject, property: unknown): boolean {
  const { schema, names } = flattenSchema(document, property);
  const isList = typeOf(schema) === "array";
  return isList ? holdsRecord(document, schema["items"] ?? {}) : names.length > 0 && typeOf(schema) === "object";
}

function convertObject(schema: JsonObject, context: SchemaContext): SwaggerSchema {
  const properties: Record<string, SwaggerSchema> = {};
  const shown = shownProperties(schema, context.direction);
  for (const [name, property] of shown) {
    if (context.records && !matchesPattern(name, context.records) && holdsRecord(context.document, property)) continue;
    const converted = convertSchema(property, context);
    if (!converted) continue;
    properties[name] = { ...converted, "x-ms-summary": titleOf(name) };
    // A connector shows answers as they come, under whichever of its names the service wrote a field.
    if (context.direction === "output")
      for (const spelling of textsAt(property, "x-spelled"))
        properties[spelling] = { ...converted, "x-ms-summary": `${titleOf(name)} (other spelling)` };
  }
  if (context.tellsIncomplete && Object.values(properties).some(({ items }) => items?.properties))
    properties[incompleteLists] = incompleteListsField;
  const result: SwaggerSchema = { type: "object" };
  if (Object.keys(properties).length > 0) result.properties = properties;
  // An answer promises nothing: a field that was not selected is missing.
  const required =
    context.direction === "output" ? [] : textsAt(schema, "required").filter((name) => name in properties);
  if (required.length > 0 && context.direction !== "update") result.required = [...new Set(required)];
  else if (required.length > 0 && !shown.some(([, property]) => hasRights(property)))
    result.required = [...new Set(required)];
  return result;
}

function convertScalar(schema: JsonObject, type: string, context: SchemaContext): SwaggerSchema {
  const result: SwaggerSchema = { type };
  const format = convertFormat(type, textAt(schema, "format"));
  if (format !== undefined) result.format = format;
  if (schema["x-nullable"] === true) result["x-nullable"] = true;
  if (context.direction === "output") return result;
  const constant = schema["const"];
  if (typeof constant === "string") return { ...result, enum: [constant], default: constant };
  if (typeof constant === "boolean") return { ...result, default: constant };
  Object.assign(result, convertCodes(schema, type));
  if (typeof schema["maxLength"] === "number" && type === "string") result.maxLength = schema["maxLength"];
  if (typeof schema["default"] === type || (typeof schema["default"] === "number" && type === "integer"))
    Object.assign(result, { default: schema["default"] });
  return result;
}

/** A schema without what stands within it; a single value has nothing there. */
function convertShallow(schema: JsonObject, name: string, context: SchemaContext): SwaggerSchema {
  const type = typeOf(schema);
  if (schema["x-any"] === true && !("type" in schema)) return {};
  if (type !== "object" && type !== "array") return convertScalar(schema, type, context);
  context.cut?.add(name);
  return type === "array" ? { type, items: {} } : { type };
}

function takeRoom({ room }: SchemaContext): void {
  if (!room) return;
  room.left -= 1;
  if (room.left < 0) throw new TooManySchemas();
}

/**
 * An OpenAPI 3.1 schema as Power Platform reads it: one type, no combinators, known formats, titles,
 * choices for what a caller fills in. Undefined where a recursion or the depth limit ends it.
 */
export function convertSchema(source: unknown, context: SchemaContext): SwaggerSchema | undefined {
  const { schema, names } = flattenSchema(context.document, source);
  const levels = context.levels === undefined ? {} : { levels: context.levels - 1 };
  const inner = { ...context, ...levels, inside: [...context.inside, ...names] };
  const isTooDeep = context.levels === 0 && ["object", "array"].includes(typeOf(schema));
  if (isTooDeep || names.some((name) => context.inside.includes(name)) || inner.inside.length > context.nesting) {
    if (!context.cut || (context.inside.length === 0 && !isTooDeep)) return undefined;
    takeRoom(context);
    return convertShallow(schema, names.at(-1) ?? context.inside.at(-1) ?? "", context);
  }
  takeRoom(context);
  const type = typeOf(schema);
  let result: SwaggerSchema;
  if (schema["x-any"] === true && !("type" in schema)) result = {};
  else if (type === "array") {
    const items = convertSchema(schema["items"] ?? { type: "string" }, inner);
    if (!items) return undefined;
    result = { type, items };
  } else result = type === "object" ? convertObject(schema, inner) : convertScalar(schema, type, context);
  if (schema["x-nullable"] === true || (isObject(source) && source["x-nullable"] === true)) result["x-nullable"] = true;
  const choices = choicesFor(schema, result, context);
  const description = describe(schema, result, context, choices);
  return { ...result, ...(description === undefined ? {} : { description }), ...choices?.extensions };
}
