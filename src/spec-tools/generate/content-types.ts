import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { pathItemMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, listAt, objectAt, textsAt } from "../../kit/json-access.ts";
import { put } from "../prepare/walk-document.ts";
import { isOfBytes } from "./file-parts.ts";
import { componentName } from "./spec-document.ts";

const { factory } = ts;

/** As `src/clients/plain/read-answer.ts` has it: what is parsed, and what is read as text. */
export const isJson = (type: string): boolean => /[/+]json\s*(;|$)/i.test(type);
const isText = (type: string): boolean =>
  /^text\/|[/+](xml\b|(x-)?(nd)?json(l|-?lines|-seq)?\s*(;|$))/i.test(type) && !isJson(type);

/** Ranges that take JSON and text as well. */
const isAnything = (type: string): boolean => /^(\*|application)\/\*/.test(type);

const isForm = (type: string): boolean => /^multipart\/|^application\/x-www-form-urlencoded\b/i.test(type);

const isPlainJson = (type: string): boolean => /^application\/json\s*(;|$)/i.test(type);

/** Content types of a body, those first that a client takes by itself: `application/json`, then other JSON. */
export const byPreference = (types: readonly string[]): string[] =>
  types.toSorted(
    (one, other) =>
      Number(isPlainJson(other)) - Number(isPlainJson(one)) || Number(isJson(other)) - Number(isJson(one)),
  );

/** The content type as which a body goes where nobody says another; undefined for that which clients take for granted. */
export function bodyType(types: readonly string[]): string | undefined {
  const [first] = byPreference(types);
  return first === undefined || isPlainJson(first) ? undefined : first;
}

/** Whether a test holds for a schema, wherever it says so: by a reference, by one part of all, by each of several. */
export function holds(
  document: object,
  schema: unknown,
  is: (schema: JsonObject) => boolean,
  above: readonly string[] = [],
) {
  if (!isObject(schema)) return false;
  const name = componentName(schema);
  const next = (one: unknown): boolean => holds(document, one, is, name === undefined ? above : [...above, name]);
  if (name !== undefined)
    return !above.includes(name) && next(objectAt(objectAt(document, "components"), "schemas")[name]);
  const either = [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")];
  return is(schema) || listAt(schema, "allOf").some(next) || (either.length > 0 && either.every(next));
}

const isOfText = (schema: JsonObject): boolean =>
  !isOfBytes(schema) &&
  (schema["type"] === "string" ||
    typeof schema["const"] === "string" ||
    (listAt(schema, "enum").length > 0 && textsAt(schema, "enum").length === listAt(schema, "enum").length));

/** Whether a content is bytes: by its type, or by its schema where the type is a range that takes anything. */
export function isBinary(document: object, type: string, media: unknown): boolean {
  if (isJson(type) || isText(type)) return false;
  return !isAnything(type) || holds(document, objectAt(media, "schema"), isOfBytes);
}

/** Answers that a client gives as the text that came, and that the document describes as something else. */
export function isOtherText(document: object, type: string, media: unknown): boolean {
  return isText(type) && !holds(document, objectAt(media, "schema"), isOfText);
}

const isOfParts = (schema: JsonObject): boolean =>
  [schema["type"]].flat().some((type) => type === "object" || type === "array") || isObject(schema["properties"]);

/**
 * Whether a body is sent as text or bytes: its schema is that of text, or of an object that no client can write as its type,
 * such as XML.
 */
function takesBytes(document: object, type: string, media: unknown): boolean {
  if (isJson(type) || isForm(type)) return false;
  const schema = objectAt(media, "schema");
  if (!isAnything(type) && holds(document, schema, isOfParts)) return true;
  return holds(document, schema, isOfBytes) || (isBinary(document, type, media) && holds(document, schema, isOfText));
}

/** Statuses of answers that are no errors; `default` is one where nothing else is. */
export function successesOf(responses: JsonObject): [status: string, answer: unknown][] {
  const all = Object.entries(responses);
  const named = all.filter(([status]) => /^2/.test(status));
  return named.length > 0 ? named : all.filter(([status]) => status === "default");
}

const type = (name: string): ts.TypeNode => factory.createTypeReferenceNode(name);

/** Contents whose types follow from where they stand, as schemas of their own. */
const contents = {
  blob: { type: "string", format: "binary", title: "Blob" },
  text: { type: "string" },
  bytes: { type: "string", format: "binary", title: "bytes" },
} satisfies Record<string, SchemaObject>;

/** The type of such a content; undefined for any other schema. */
export function contentType(schema: SchemaObject): ts.TypeNode | undefined {
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  if (schema === contents.blob) return type("Blob");
  if (schema === contents.text) return text;
  if (schema !== contents.bytes) return undefined;
  return factory.createUnionTypeNode([text, ...["Blob", "ArrayBuffer", "Uint8Array", "ReadableStream"].map(type)]);
}

/**
 * Puts into a document what a client of plain calls gives and takes, where that is not what the schema says: bytes come as
 * a `Blob` and go as they are, and text is text whatever it means. A schema may be both, so that the place decides.
 *
 * @see https://spec.openapis.org/oas/v3.1.2.html#considerations-for-file-uploads
 */
export function placeContents(document: object): void {
  const place = (holder: object, name: string, isSent: boolean): void => {
    const body: unknown = Reflect.get(holder, name);
    if (!isObject(body) || !isObject(body["content"])) return;
    const content = Object.entries(body["content"]).map(([key, media]) => {
      const schema = isSent
        ? takesBytes(document, key, media) && contents.bytes
        : isBinary(document, key, media)
          ? contents.blob
          : isOtherText(document, key, media) && contents.text;
      return [key, schema && isObject(media) ? { ...media, schema } : media] as const;
    });
    put(holder, name, { ...body, content: Object.fromEntries(content) });
  };
  for (const item of Object.values(objectAt(document, "paths")))
    for (const method of pathItemMethods) {
      const operation = objectAt(item, method);
      place(operation, "requestBody", true);
      const responses = objectAt(operation, "responses");
      for (const [status] of successesOf(responses)) place(responses, status, false);
    }
  const { requestBodies, responses } = objectAt(document, "components");
  for (const name of Object.keys(Object(requestBodies))) place(Object(requestBodies), name, true);
  for (const name of Object.keys(Object(responses))) place(Object(responses), name, false);
}
