import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { byPreference, isJson, isOtherText, successesOf } from "../generate/content-types.ts";
import { unsentHeaders } from "../generate/form-rows.ts";
import { operationsIn } from "./name-operations.ts";

/** Types as which a client can write an object: JSON, forms, and ranges that take JSON. Of a list only JSON can be made. */
const isWritable = (type: string): boolean =>
  isJson(type) || /^multipart\/|^application\/x-www-form-urlencoded\b|^(\*|application)\/\*/i.test(type);

const isForm = /^multipart\/|^application\/x-www-form-urlencoded\b/i;

const isList = (schema: unknown): boolean => isObject(schema) && [schema["type"]].flat().includes("array");

/** What a component's reference leads to, or the thing itself. */
function resolved(document: JsonObject, group: string, value: unknown): unknown {
  const name = textAt(value, "$ref")?.split("/").at(-1);
  return name === undefined ? value : objectAt(objectAt(document, "components"), group)[name];
}

/** Whether a schema is of objects or lists, by what it says itself. */
function isOfObjects(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const types: unknown[] = [schema["type"]].flat();
  return types.includes("object") || types.includes("array") || isObject(schema["properties"]);
}

/** Operations whose body is described as an object, and whose content type is none that a client could write it as. */
export function unwritableBodies(document: JsonObject): string[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    (isObject(item) ? operationsIn(item) : []).flatMap(([method, operation]) => {
      const content = objectAt(resolved(document, "requestBodies", operation["requestBody"]), "content");
      const types = Object.keys(content);
      const schemas = types.map((type) => resolved(document, "schemas", objectAt(content[type], "schema")));
      if (types.some((type, at) => isWritable(type) && !(isForm.test(type) && isList(schemas[at])))) return [];
      return schemas.some(isOfObjects) ? [`${method} ${path} (${types.join(", ")})`] : [];
    }),
  );
}

/** Operations with headers of parts that no client can send. */
export function unsentPartHeaders(document: JsonObject): string[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    (isObject(item) ? operationsIn(item) : []).flatMap(([method, operation]) => {
      const content = objectAt(resolved(document, "requestBodies", operation["requestBody"]), "content");
      const headers = Object.entries(content).flatMap(([type, media]) =>
        /^multipart\//i.test(type) ? unsentHeaders(document, media) : [],
      );
      return headers.length > 0 ? [`${method} ${path} (${headers.join(", ")})`] : [];
    }),
  );
}

/**
 * Operations whose body may be a form or something else, or JSON of several meanings, with its types; that which a client
 * takes by itself first.
 */
export function chosenBodies(document: JsonObject): string[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    (isObject(item) ? operationsIn(item) : []).flatMap(([method, operation]) => {
      const content = objectAt(resolved(document, "requestBodies", operation["requestBody"]), "content");
      const types = Object.keys(content);
      const meanings = new Set(
        types.flatMap((type) => (isJson(type) ? [JSON.stringify(objectAt(content[type], "schema"))] : [])),
      );
      if (types.length < 2 || !(types.some((type) => isForm.test(type)) || meanings.size > 1)) return [];
      return [`${method} ${path} (${byPreference(types).join(", ")})`];
    }),
  );
}

/** Operations whose answer is text that the document describes as more, such as a number: it comes as it is. */
export function textAnswers(document: JsonObject): string[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    (isObject(item) ? operationsIn(item) : []).flatMap(([method, operation]) => {
      const contents = successesOf(objectAt(operation, "responses")).flatMap(([, answer]) =>
        Object.entries(objectAt(resolved(document, "responses", answer), "content")),
      );
      const types = contents.flatMap(([type, media]) =>
        Object.keys(objectAt(media, "schema")).length > 0 && isOtherText(document, type, media) ? [type] : [],
      );
      return types.length > 0 ? [`${method} ${path} (${types.join(", ")})`] : [];
    }),
  );
}
