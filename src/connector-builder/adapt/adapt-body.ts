import { type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { CannotBeSent, closedMembers } from "./adapt-parameters.ts";
import type { SchemaAdapter } from "./adapt-schema.ts";
import { chooseMediaType, forms, isJson, mayBeJson } from "./choose-media-type.ts";
import type { LossLog } from "./loss-log.ts";

function typeAt(schema: unknown): string {
  return textAt(schema, "type") ?? "string";
}

function isNullable(schema: JsonObject): boolean {
  return schema["nullable"] === true || textsAt(schema, "type").includes("null");
}

/** Writes request bodies as the platform sends them: JSON, a flat form, or text. */
export class BodyAdapter {
  readonly #document: JsonObject;
  readonly #schemas: SchemaAdapter;
  readonly #losses: LossLog;

  constructor(document: JsonObject, schemas: SchemaAdapter, losses: LossLog) {
    this.#document = document;
    this.#schemas = schemas;
    this.#losses = losses;
  }

  /** @throws {CannotBeSent} when the operation requires what no connector can send */
  adapt(source: unknown, method: string, at: string): JsonObject | undefined {
    const body = resolveReference(this.#document, source);
    const content = objectAt(body, "content");
    if (method === "get") {
      if (body["required"] === true) throw new CannotBeSent("it reads, and requires a body");
      this.#losses.add("requestBody", at, "left out: what reads has no body");
      return undefined;
    }
    const chosen = chooseMediaType(Object.keys(content));
    if (chosen === undefined) return undefined;
    const others = Object.keys(content).filter((name) => name !== chosen);
    if (others.length > 0) this.#losses.add("media types", `${at} body`, `${chosen} only, not ${others.join(", ")}`);
    const media = objectAt(content, chosen);
    const type = /^application\/json\s*;/.test(chosen) ? "application/json" : chosen;
    if (forms.includes(type)) {
      const schema = this.#form(media, type, at);
      const required = textsAt(schema, "required");
      if (body["required"] !== true && required.length > 0)
        this.#losses.add("requestBody", `${at} body`, `always sent, as its form requires ${required.join(", ")}`);
      return { ...body, content: { [type]: { schema } } };
    }
    const [given, place] = [media["schema"] ?? {}, `${at} body`];
    if (isNullable(resolveReference(this.#document, given))) this.#losses.add("null", place, "no body in its place");
    const sent = this.#named(type, given, place);
    if (isJson(sent)) return { ...body, content: { [sent]: { schema: this.#schemas.adapt(given, place) } } };
    const schema = this.#schemas.whole(given, place);
    if (typeAt(schema) === "string") return { ...body, content: { [sent]: { schema } } };
    this.#losses.add("media types", `${at} body`, `text, which has to be ${type}`);
    return { ...body, content: { [type]: { schema: { type: "string" } } } };
  }

  /** The type that a body is sent with: where the description has a range, one of it that its shape tells. */
  #named(type: string, schema: unknown, at: string): string {
    if (!isJson(type) && !mayBeJson(type)) return type;
    if (!type.includes("*")) return type;
    const whole = isJson(type) ? {} : this.#schemas.whole(schema, at);
    const text = whole["format"] === "binary" ? "application/octet-stream" : "text/plain";
    const named = whole["type"] === "string" ? text : "application/json";
    this.#losses.add("media types", at, `${named} of ${type}`);
    return named;
  }

  #form(media: JsonObject, type: string, operation: string): JsonObject {
    const schema = this.#schemas.whole(media["schema"] ?? {}, `${operation} body`);
    const required = new Set(textsAt(schema, "required"));
    const fields: Record<string, JsonObject> = {};
    const kept = new Set<string>();
    for (const [name, source] of Object.entries(objectAt(schema, "properties"))) {
      const at = `${operation} field ${name}`;
      const field = this.#schemas.whole(source, at);
      if (field["x-write"] === "ignored") continue;
      const found = this.#field(name, field, objectAt(objectAt(media, "encoding"), name), type, at);
      const partType = textAt(objectAt(objectAt(media, "encoding"), name), "contentType");
      if (partType !== undefined && found.some(([, one]) => one["format"] !== "binary"))
        this.#losses.add("encoding", at, `not marked as ${partType}`);
      if (found.length === 0 && required.has(name))
        throw new CannotBeSent(`it requires ${name}, which no form field can hold`);
      for (const [key, one, isOwn] of found) {
        fields[key] = one;
        if (required.has(name) && isOwn) kept.add(key);
      }
    }
    return { type: "object", properties: fields, required: [...kept] };
  }

  /** The form fields that one member becomes; the last part says whether they are as required as the member is. */
  #field(
    name: string,
    field: JsonObject,
    encoding: JsonObject,
    type: string,
    at: string,
  ): [name: string, field: JsonObject, isOwn: boolean][] {
    const isMultipart = type === "multipart/form-data";
    const none = (feature: string, why: string): [] => {
      this.#losses.add(feature, at, `left out: ${why}`);
      return [];
    };
    if (typeAt(field) === "array") {
      const items = this.#schemas.whole(field["items"], at);
      if (items["format"] === "binary") return none("list of files", "a form of the platform has one file a field");
      if (["object", "array"].includes(typeAt(items))) return none("object in a form", "a form has single values");
      if (textAt(encoding, "style") === "deepObject")
        return none("deepObject", "OpenAPI does not say how a list is sent");
      // @see https://spec.openapis.org/oas/v3.0.4.html#encoding-object (explode, of forms in this type only)
      const isOne = encoding["explode"] === false && (textAt(encoding, "style") ?? "form") === "form";
      if (isOne && !isMultipart) {
        const description = `${textAt(field, "description") ?? ""} Separate several with commas.`.trim();
        return [[name, { type: "string", description }, true]];
      }
      this.#losses.add("explode", at, "one value, where the service takes several");
      const description = textAt(field, "description");
      return [[name, description === undefined ? items : { ...items, description }, true]];
    }
    if (typeAt(field) === "object") {
      const members = closedMembers(field, field);
      const style = textAt(encoding, "style");
      if (isMultipart || style === undefined || !members) return none("object in a form", "a form has single values");
      const single = members.filter(
        ([, member]) => !["object", "array"].includes(typeAt(this.#schemas.whole(member, at))),
      );
      const written = single.map(([member]) => (style === "deepObject" ? `${name}[${member}]` : member));
      for (const [member] of members.filter((entry) => !single.includes(entry)))
        this.#losses.add("object in a form", `${at}.${member}`, "left out: it is no single value");
      if (single.length > 0) this.#losses.add("object in a form", at, `fields ${written.join(", ")}`);
      return single.map(([member, value], index) => [
        written[index] ?? member,
        this.#schemas.whole(value, at),
        textsAt(field, "required").includes(member),
      ]);
    }
    if (field["format"] === "binary" && !isMultipart) return none("file", "only a multipart form has files");
    return [[name, field, true]];
  }
}
