import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { convertBody } from "./convert-body.ts";
import { typeOf } from "./convert-schema.ts";
import type { DefinitionStore } from "./definition-store.ts";
import { readEnvelope } from "./read-envelope.ts";
import type { SwaggerSchema } from "./types.ts";

/** What the connector's script makes of a list: rows, and the address of the next page that the platform can follow. */
function rows(items: SwaggerSchema): SwaggerSchema {
  return {
    type: "object",
    properties: {
      value: { type: "array", items, "x-ms-summary": "Rows", description: "Rows of this page." },
      nextLink: {
        type: "string",
        "x-ms-summary": "Next Link",
        description: "Address of the next page; missing on the last one.",
      },
    },
  };
}

/** The script names lists within a record that may lack rows, because nothing else in the answer does. */
const habits = { tellsIncomplete: true };

/**
 * OData v2 wraps answers in `d`, in one of three ways for one schema (fact 44). The connector's script takes the wrapper
 * off, so the definition shows what is inside. Undefined when the schema has no such wrapper.
 */
export function convertEnvelope(
  document: JsonObject,
  source: unknown,
  definitions: DefinitionStore,
): SwaggerSchema | undefined {
  const wrapped = readEnvelope(document, source);
  if (!wrapped) return undefined;
  const { inner, content } = wrapped;
  const forms = [...listAt(content, "oneOf"), ...listAt(content, "anyOf")];
  const list = [content, ...forms]
    .map((option) => resolveReference(document, option))
    .find((option) => typeOf(option) === "array" || "results" in objectAt(option, "properties"));
  if (list) {
    const array = typeOf(list) === "array" ? list : objectAt(objectAt(list, "properties"), "results");
    return rows(convertBody(document, array["items"], "output", definitions, habits));
  }
  const [scalar] = forms;
  if (scalar !== undefined || textAt(content, "type") !== "object") {
    const value = convertBody(document, scalar ?? inner, "output", definitions, habits);
    return { type: "object", properties: { value: { ...value, "x-ms-summary": "Value" } } };
  }
  return convertBody(document, inner, "output", definitions, habits);
}
