import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { SchemaAdapter } from "./adapt-schema.ts";
import type { LossLog } from "./loss-log.ts";

/** What an operation cannot do without, and no connector can send. */
export class CannotBeSent extends Error {}

/** Headers that OpenAPI itself passes over among parameters. @see https://spec.openapis.org/oas/v3.1.1.html#parameter-name */
const passedOver = ["accept", "content-type", "authorization"];
const separators: Record<string, string> = { spaceDelimited: "spaces", pipeDelimited: "the sign |" };

function typeAt(schema: unknown): string {
  return textAt(schema, "type") ?? "string";
}

/** Members of an object that are single values, or undefined when it takes any others. */
export function closedMembers(
  schema: JsonObject,
  original: JsonObject,
): [name: string, member: JsonObject][] | undefined {
  const members = Object.entries(objectAt(schema, "properties")).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
  const others = original["additionalProperties"];
  return members.length > 0 && (others === undefined || others === false) ? members : undefined;
}

/** Writes the parameters of one operation so that each is one value that the platform can send. */
export class ParameterAdapter {
  readonly #schemas: SchemaAdapter;
  readonly #losses: LossLog;
  readonly #document: JsonObject;

  constructor(document: JsonObject, schemas: SchemaAdapter, losses: LossLog) {
    this.#document = document;
    this.#schemas = schemas;
    this.#losses = losses;
  }

  /** @throws {CannotBeSent} when a required one is left out */
  adapt(parameters: readonly JsonObject[], path: string, at: string): JsonObject[] {
    const written = parameters.flatMap((parameter) => this.#one(parameter, path, at));
    const seen = new Set<string>();
    return written.filter((parameter) => {
      const key = `${textAt(parameter, "in")} ${textAt(parameter, "name")}`;
      if (seen.has(key)) this.#losses.add("parameter", `${at} ${key}`, "left out: another one is written the same way");
      return !seen.has(key) && seen.add(key);
    });
  }

  #leaveOut(feature: string, parameter: JsonObject, at: string, why: string): JsonObject[] {
    if (parameter["required"] === true) throw new CannotBeSent(`it requires ${textAt(parameter, "name")}: ${why}`);
    this.#losses.add(feature, at, `left out: ${why}`);
    return [];
  }

  #one(parameter: JsonObject, path: string, operation: string): JsonObject[] {
    const name = textAt(parameter, "name") ?? "";
    const place = textAt(parameter, "in") ?? "query";
    const at = `${operation} ${place} ${name}`;
    if (place === "cookie")
      return this.#leaveOut("cookie", parameter, at, "the platform sends no cookie for each call");
    if (place === "header" && passedOver.includes(name.toLowerCase())) {
      this.#losses.add("header", at, "left out: the platform or the sign-in sets it");
      return [];
    }
    if (place === "path" && !path.includes(`{${name}}`)) {
      this.#losses.add("parameter", at, "left out: the path does not have it");
      return [];
    }
    if (/^connectionId$/i.test(name)) return this.#leaveOut("parameter", parameter, at, "the platform keeps this name");
    const [mediaType] = Object.keys(objectAt(parameter, "content"));
    if (mediaType !== undefined) {
      this.#losses.add("content", at, `text, which has to be ${mediaType}`);
      return [{ ...parameter, schema: { type: "string" } }];
    }
    if (parameter["allowReserved"] === true)
      this.#losses.add("allowReserved", at, "encoded: the platform encodes whatever is given");
    const schema = this.#schemas.whole(parameter["schema"], at);
    const style = textAt(parameter, "style") ?? (place === "query" ? "form" : "simple");
    if (style === "label" || style === "matrix")
      return this.#leaveOut(`style ${style}`, { ...parameter, required: true }, at, "the platform writes plain values");
    const explode = typeof parameter["explode"] === "boolean" ? parameter["explode"] : style === "form";
    const plain = { ...parameter, schema };
    if (typeAt(schema) === "object") return this.#object(plain, parameter["schema"], style, explode, at);
    return typeAt(schema) === "array" ? this.#list(plain, schema, style, explode, at) : [plain];
  }

  #object(plain: JsonObject, source: unknown, style: string, explode: boolean, at: string): JsonObject[] {
    const schema = objectAt(plain, "schema");
    const name = textAt(plain, "name") ?? "";
    const feature = style === "deepObject" ? "deepObject" : "an object as parameter";
    const isQuery = textAt(plain, "in") === "query";
    if (!isQuery || (style === "form" && !explode)) {
      this.#losses.add(feature, at, "text of names and values with commas between: name,value,name,value");
      return [{ ...plain, schema: { type: "string" } }];
    }
    const members = closedMembers(schema, this.#original(source));
    if (!members) return this.#leaveOut(feature, plain, at, "it takes any members");
    const single = members.filter(
      ([, member]) => !["object", "array"].includes(typeAt(this.#schemas.whole(member, at))),
    );
    for (const [member] of members.filter((entry) => !single.includes(entry)))
      this.#losses.add(feature, `${at}.${member}`, "left out: it is no single value");
    const written = single.map(([member]) => (style === "deepObject" ? `${name}[${member}]` : member));
    if (single.length > 0) this.#losses.add(feature, at, `parameters ${written.join(", ")}`);
    return single.map(([member, value], index) => ({
      name: written[index],
      in: "query",
      required: plain["required"] === true && textsAt(schema, "required").includes(member),
      schema: this.#schemas.whole(value, at),
      ...(textAt(value, "description") === undefined ? {} : { description: value["description"] }),
    }));
  }

  /** The schema as the description has it, behind its references: what it says of further members is not kept. */
  #original(source: unknown): JsonObject {
    const name = textAt(source, "$ref")?.split("/").at(-1);
    if (name === undefined) return isObject(source) ? source : {};
    return objectAt(objectAt(objectAt(this.#document, "components"), "schemas"), name);
  }

  #list(plain: JsonObject, schema: JsonObject, style: string, explode: boolean, at: string): JsonObject[] {
    const items = this.#schemas.whole(schema["items"], at);
    if (["object", "array"].includes(typeAt(items)))
      return this.#leaveOut("explode", plain, at, "its values are no single ones");
    if (style === "deepObject")
      return this.#leaveOut("deepObject", plain, at, "OpenAPI does not say how a list is sent");
    const separator = separators[style];
    if (separator !== undefined && !explode) {
      const sentence = `${textAt(plain, "description") ?? ""} Separate several with ${separator}.`.trim();
      this.#losses.add(`style ${style}`, at, `text, several values with ${separator} between`);
      return [{ ...plain, description: sentence, schema: { type: "string" } }];
    }
    if (textAt(plain, "in") === "query" && explode) {
      this.#losses.add("explode", at, "one value, where the service takes several");
      return [{ ...plain, schema: items }];
    }
    return [{ ...plain, schema: { type: "array", items } }];
  }
}
