import { isObject, type JsonObject, objectAt, textsAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { type BodyHabits, convertBody } from "./convert-body.ts";
import { convertSchema } from "./convert-schema.ts";
import type { DefinitionStore } from "./definition-store.ts";
import { flattenSchema } from "./flatten-schema.ts";
import { titleOf } from "./title-of.ts";
import type { SwaggerParameter } from "./types.ts";
import type { Direction } from "./writable.ts";

/** What a request body becomes: parameters, and the content type that the platform sends. */
export interface ConvertedRequestBody {
  parameters: SwaggerParameter[];
  consumes: string[];
}

/** Form fields; a binary one is a file, which Swagger knows in forms only. */
function formFields(document: JsonObject, source: unknown, habits: BodyHabits): SwaggerParameter[] {
  const { schema } = flattenSchema(document, source);
  const required = textsAt(schema, "required");
  return Object.entries(objectAt(schema, "properties")).map(([name, property]): SwaggerParameter => {
    const context = { ...habits, document, direction: "create", nesting: 1, inside: [] } as const;
    const field = convertSchema(property, context) ?? { type: "string" };
    const { properties: _properties, items: _items, $ref: _ref, required: _required, format, ...plain } = field;
    const title = titleOf(name);
    const common = {
      ...plain,
      name,
      in: "formData" as const,
      required: required.includes(name),
      "x-ms-summary": title,
      description: field.description ?? `${title} of the call.`,
    };
    if (format === "binary") return { ...common, type: "file" };
    return format === undefined ? common : { ...common, format };
  });
}

/** The request body of an operation as Swagger parameters: `body`, or form fields for multipart. */
export function convertRequestBody(
  document: JsonObject,
  source: unknown,
  direction: Direction,
  definitions: DefinitionStore,
  habits: BodyHabits = {},
): ConvertedRequestBody {
  const body = resolveReference(document, source);
  const [mediaType = "application/json", media] = Object.entries(objectAt(body, "content"))[0] ?? [];
  const schema = isObject(media) ? media["schema"] : undefined;
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded")
    return { parameters: formFields(document, schema, habits), consumes: [mediaType] };
  const isBinary = mediaType === "application/octet-stream";
  const parameter: SwaggerParameter = {
    name: "body",
    in: "body",
    required: body["required"] === true,
    schema: isBinary
      ? { type: "string", format: "binary", "x-ms-summary": "File Content", description: "Content of the file." }
      : convertBody(document, schema, direction, definitions, habits),
  };
  return { parameters: [parameter], consumes: [mediaType] };
}
