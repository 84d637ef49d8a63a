import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { convertBody } from "./convert-body.ts";
import { typeOf } from "./convert-schema.ts";
import type { DefinitionStore } from "./definition-store.ts";
import { readEnvelope } from "./read-envelope.ts";
import type { SwaggerSchema } from "./types.ts";

/**
 * An answer of OData v2 as it comes when no script takes the wrapper `d` off: rows in `d.results` where the service may
 * put them there, else in `d` itself (fact 44). Undefined when the schema has no such wrapper.
 */
export function convertRawEnvelope(
  document: JsonObject,
  source: unknown,
  definitions: DefinitionStore,
): SwaggerSchema | undefined {
  const wrapped = readEnvelope(document, source);
  if (!wrapped) return undefined;
  const { inner, content } = wrapped;
  const forms = [content, ...listAt(content, "oneOf"), ...listAt(content, "anyOf")].map((form) =>
    resolveReference(document, form),
  );
  const wrap = (d: SwaggerSchema): SwaggerSchema => ({ type: "object", properties: { d } });
  const results = forms.find((form) => "results" in objectAt(form, "properties"));
  if (results) {
    const rows = convertBody(
      document,
      objectAt(objectAt(results, "properties"), "results")["items"],
      "output",
      definitions,
    );
    return wrap({
      type: "object",
      properties: {
        results: { type: "array", items: rows, "x-ms-summary": "Rows", description: "Rows of this page." },
        __next: {
          type: "string",
          "x-ms-summary": "Next",
          description: "Address of the next page; missing on the last one.",
        },
      },
    });
  }
  const list = forms.find((form) => typeOf(form) === "array");
  if (list)
    return wrap({
      type: "array",
      items: convertBody(document, list["items"], "output", definitions),
      "x-ms-summary": "Rows",
      description: "Rows, all of them.",
    });
  const [, scalar] = forms;
  return wrap(
    convertBody(
      document,
      scalar !== undefined || textAt(content, "type") !== "object" ? (scalar ?? inner) : inner,
      "output",
      definitions,
    ),
  );
}
