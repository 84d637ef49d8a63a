import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { methods } from "./list-operations.ts";
import { resolveReference } from "./resolve-reference.ts";
import { bodyFromSwagger, parameterFromSwagger, schemaFromSwagger } from "./swagger-parameters.ts";

/** Names of the flows, by those of Swagger 2.0. @see https://swagger.io/specification/v2/#security-scheme-object */
const flows: Readonly<Record<string, string>> = {
  accessCode: "authorizationCode",
  application: "clientCredentials",
  implicit: "implicit",
  password: "password",
};

/** A way to sign in of Swagger 2.0 as OpenAPI 3 writes it. */
export function schemeFromSwagger(scheme: JsonObject): JsonObject {
  const { type, flow, authorizationUrl, tokenUrl, scopes, ...rest } = scheme;
  if (type === "basic") return { ...rest, type: "http", scheme: "basic" };
  if (type !== "oauth2") return scheme;
  const addresses = {
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
  };
  return { ...rest, type, flows: { [flows[String(flow)] ?? String(flow)]: { ...addresses, scopes: scopes ?? {} } } };
}

function serversOf(document: JsonObject): JsonObject[] {
  const path = (textAt(document, "basePath") ?? "").replace(/\/$/, "");
  const host = textAt(document, "host");
  const schemes = textsAt(document, "schemes");
  if (host === undefined) return path === "" ? [] : [{ url: path }];
  const scheme = schemes.length > 0 && !schemes.includes("https") ? schemes[0] : "https";
  return [{ url: `${scheme}://${host}${path}` }];
}

function answer(document: JsonObject, source: unknown, produces: readonly string[]): JsonObject {
  const { schema, examples, ...rest } = resolveReference(document, source);
  if (schema === undefined) return rest;
  const isFile = textAt(schema, "type") === "file";
  const written = schemaFromSwagger(isObject(schema) ? schema : {});
  const types = produces.length > 0 ? produces : [isFile ? "application/octet-stream" : "application/json"];
  const media = (type: string): JsonObject => {
    const example: unknown = isObject(examples) ? examples[type] : undefined;
    return { schema: written, ...(example === undefined ? {} : { example }) };
  };
  return { ...rest, content: Object.fromEntries(types.map((type) => [type, media(type)])) };
}

/** The parameters of a path and one of its operations, without references; those of the operation win. */
function parametersOf(document: JsonObject, item: JsonObject, operation: JsonObject): JsonObject[] {
  const found = new Map<string, JsonObject>();
  for (const source of [...listAt(item, "parameters"), ...listAt(operation, "parameters")]) {
    const parameter = resolveReference(document, source);
    // A request has one body, whatever it is called.
    const name = textAt(parameter, "in") === "body" ? "" : textAt(parameter, "name");
    found.set(`${textAt(parameter, "in")} ${name}`, parameter);
  }
  return [...found.values()];
}

function operationFrom(document: JsonObject, item: JsonObject, source: JsonObject): JsonObject {
  const { consumes: _consumes, produces: _produces, schemes: _schemes, parameters: _parameters, ...rest } = source;
  const typesOf = (name: string): string[] => textsAt(name in source ? source : document, name);
  const parameters = parametersOf(document, item, source);
  const isSent = (parameter: JsonObject): boolean => ["body", "formData"].includes(textAt(parameter, "in") ?? "");
  const body = bodyFromSwagger(parameters.filter(isSent), typesOf("consumes"));
  const responses = Object.entries(objectAt(source, "responses")).map(([status, value]) => [
    status,
    answer(document, value, typesOf("produces")),
  ]);
  return {
    ...rest,
    parameters: parameters.filter((parameter) => !isSent(parameter)).map(parameterFromSwagger),
    ...(body ? { requestBody: body } : {}),
    responses: Object.fromEntries(responses),
  };
}

/**
 * A Swagger 2.0 document as OpenAPI 3.0, which the rest of the builder reads: the same operations at the same addresses.
 *
 * @param document bundled, its references leading to `#/components/…`
 * @see https://swagger.io/specification/v2/
 */
export function fromSwagger(document: JsonObject): JsonObject {
  const own = ["swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", "components"];
  const rest = Object.fromEntries(Object.entries(document).filter(([name]) => !own.includes(name)));
  const components = objectAt(document, "components");
  const paths = Object.entries(objectAt(document, "paths")).map(([path, item]) => {
    if (!isObject(item)) return [path, item];
    const { parameters: _parameters, ...others } = item;
    const operations = [...methods, "head", "options"].flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [[method, operationFrom(document, item, operation)]] : [];
    });
    return [path, { ...others, ...Object.fromEntries(operations) }];
  });
  const written = (kind: string, write: (value: JsonObject) => JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(objectAt(components, kind)).map(([name, value]) => [name, isObject(value) ? write(value) : value]),
    );
  return {
    ...rest,
    openapi: "3.0.3",
    servers: serversOf(document),
    paths: Object.fromEntries(paths),
    components: {
      schemas: written("schemas", schemaFromSwagger),
      securitySchemes: written("securitySchemes", schemeFromSwagger),
    },
  };
}
