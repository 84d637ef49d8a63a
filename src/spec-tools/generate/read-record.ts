import {
  type Body,
  componentName,
  type Operation,
  type Reference,
  resolve,
  type Schema,
  type SpecDocument,
} from "./spec-document.ts";

/** The schema of the JSON content of a body. */
function jsonSchema(body: Body | undefined): Schema | Reference | undefined {
  return body?.content?.["application/json"]?.schema;
}

/**
 * The name of the schema at the bottom of an answer: through OData's envelopes (`value`, `d`, `d.results`), arrays
 * and alternatives.
 */
function recordName(
  document: SpecDocument,
  schema: Schema | Reference | undefined,
  seen = new Set<string>(),
  isEnveloped = true,
): string | undefined {
  if (!schema) return undefined;
  const name = componentName(schema);
  if (name !== undefined && seen.has(name)) return undefined; // a schema that wraps itself holds no record
  if (name !== undefined) seen.add(name);
  const target = resolve(document.components.schemas, schema);
  const wrapped = isEnveloped && (target.properties?.value ?? target.properties?.d ?? target.properties?.results);
  if (wrapped && (name === undefined || target.required?.some((field) => field === "value" || field === "d"))) {
    const inner = recordName(document, wrapped, seen, isEnveloped);
    if (inner !== undefined) return inner;
  }
  if (name !== undefined && target.properties) return name;
  for (const part of [target.items, ...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])]) {
    const inner = recordName(document, part, seen, isEnveloped);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The schema of the record, or of the rows, that a successful answer holds. */
export function answerRecord(document: SpecDocument, operation: Operation): string | undefined {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith("2")) continue;
    const name = recordName(document, jsonSchema(resolve(document.components.responses, response)));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a success may be null in place of the record. */
export function mayBeNone(document: SpecDocument, { responses }: Operation): boolean {
  return Object.entries(responses).some(([status, response]) => {
    const schema = status.startsWith("2") ? jsonSchema(resolve(document.components.responses, response)) : undefined;
    const { anyOf = [], oneOf = [] } = schema ? resolve(document.components.schemas, schema) : {};
    return [...anyOf, ...oneOf].some((part) => "type" in part && part.type === "null");
  });
}

/** The part of a body that links the record to others, by the addresses of these: its fields say so (`x-bind`). */
function linksIn(document: SpecDocument, { allOf = [] }: Schema): string | undefined {
  return allOf.map(componentName).find((name) => {
    const fields = Object.values(
      (name === undefined ? undefined : document.components.schemas[name])?.properties ?? {},
    );
    return fields.length > 0 && fields.every((field) => "x-bind" in field);
  });
}

/** The schema that a body carries, what links it to other records, and the fields that are mandatory in it. Nobody sends envelopes: `value` in a body is a field. */
export function bodyRecord(
  document: SpecDocument,
  operation: Operation,
): { name: string | undefined; links?: string | undefined; demands: readonly string[] } {
  const { requestBody } = operation;
  const schema = requestBody && "content" in requestBody ? jsonSchema(requestBody) : undefined;
  if (!schema) return { name: undefined, demands: [] };
  const target = resolve(document.components.schemas, schema);
  const name = recordName(document, schema, new Set(), false);
  return { name, links: linksIn(document, target), demands: target.required ?? [] };
}
