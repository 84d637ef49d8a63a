import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { operationsIn } from "./name-operations.ts";

/** Types as which a client can write an object: JSON, forms, and ranges that take JSON. */
const writable = /[/+]json\b|^multipart\/|^application\/x-www-form-urlencoded\b|^(\*|application)\/\*/i;

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
      if (types.some((type) => writable.test(type))) return [];
      const isObjects = Object.values(content).some((media) =>
        isOfObjects(resolved(document, "schemas", objectAt(media, "schema"))),
      );
      return isObjects ? [`${method} ${path} (${types.join(", ")})`] : [];
    }),
  );
}
