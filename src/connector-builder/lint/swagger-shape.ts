import { isObject } from "../../kit/json-access.ts";
import {
  anything,
  bool,
  chosen,
  count,
  lazy,
  like,
  listOf,
  type Members,
  mapOf,
  number,
  objectOf,
  oneOf,
  type Shape,
  text,
} from "./shape.ts";

// Which members Swagger 2.0 and Microsoft's extensions know in which place, as the published schema for connectors has
// it. What rules of their own look at (formats, statuses, the host) is left to them, so that a mistake is told once.

const reference = objectOf({ $ref: text }, { required: ["$ref"], others: "none" });
const externalDocs = objectOf({ description: text, url: text }, { required: ["url"] });
const summary = { "x-ms-summary": text, "x-ms-visibility": oneOf("important", "advanced", "internal") };
const mediaTypes = listOf(text, 0, true);

const limits: Members = {
  format: text,
  default: anything,
  maximum: number,
  exclusiveMaximum: bool,
  minimum: number,
  exclusiveMinimum: bool,
  maxLength: count,
  minLength: count,
  pattern: text,
  maxItems: count,
  minItems: count,
  uniqueItems: bool,
  enum: listOf(anything, 1, true),
  multipleOf: number,
};

const open = { others: "any" } as const;
const given = mapOf(
  chosen((value) => (isObject(value) && "parameter" in value ? objectOf({ parameter: text }, open) : anything)),
);
const byValue = mapOf(
  chosen((value) => {
    if (isObject(value) && Object.keys(value).length === 1 && "value" in value) return anything;
    return objectOf({ parameterReference: text }, { required: ["parameterReference"], others: "none" });
  }),
);
const asks = { operationId: text, parameters: given };
const dynamicValues: Shape = chosen((value) => {
  const target =
    ["operationId", "builtInOperation", "capability"].find((name) => isObject(value) && name in value) ?? "operationId";
  return objectOf(
    {
      ...asks,
      builtInOperation: oneOf("AadGraph.GetUsers"),
      capability: oneOf("file-picker"),
      "value-collection": text,
      "value-title": text,
      "value-path": text,
    },
    { required: [target], ...open },
  );
});
const dynamicList = objectOf(
  { operationId: text, parameters: byValue, itemsPath: text, itemTitlePath: text, itemValuePath: text },
  { required: ["operationId"], ...open },
);
const dynamic = { "x-ms-dynamic-values": dynamicValues, "x-ms-dynamic-list": dynamicList };
const enumValues = listOf(
  objectOf({ value: anything, displayName: text }, { required: ["value", "displayName"], others: "none" }),
);

const schemaType = oneOf("string", "number", "integer", "boolean", "array", "object", "null");
const schema: Shape = lazy(() => schemaShape);
const schemaMembers: Members = {
  ...limits,
  ...summary,
  ...dynamic,
  $ref: text,
  title: text,
  description: text,
  maxProperties: count,
  minProperties: count,
  required: listOf(text, 1, true),
  type: (value, at) => (Array.isArray(value) ? listOf(schemaType, 1, true)(value, at) : schemaType(value, at)),
  additionalProperties: (value, at) => (typeof value === "boolean" ? [] : schema(value, at)),
  items: (value, at) => (Array.isArray(value) ? listOf(schema, 1)(value, at) : schema(value, at)),
  allOf: listOf(schema, 1),
  properties: mapOf(schema),
  discriminator: text,
  readOnly: bool,
  example: anything,
  externalDocs,
  xml: objectOf({ name: text, namespace: text, prefix: text, attribute: bool, wrapped: bool }),
  "x-ms-dynamic-schema": objectOf({ ...asks, "value-path": text }, { required: ["operationId"], others: "none" }),
  "x-ms-dynamic-properties": objectOf(
    { operationId: text, parameters: byValue, itemValuePath: text },
    { required: ["operationId"], others: "none" },
  ),
  "x-ms-enum": objectOf({ name: text, modelAsString: bool }, { others: "none" }),
  "x-ms-enum-values": enumValues,
  "x-ms-localizeDefaultValue": bool,
  "x-ms-media-kind": oneOf("image", "audio"),
  "x-ms-notification-url": bool,
  "x-ms-test-value": anything,
};
const schemaShape = objectOf(schemaMembers);
const fileSchema = objectOf(
  {
    title: text,
    description: text,
    default: anything,
    required: listOf(text, 1, true),
    type: oneOf("file"),
    readOnly: bool,
    externalDocs,
    example: anything,
  },
  { required: ["type"] },
);

const primitive = oneOf("string", "number", "integer", "boolean", "array");
const items: Shape = lazy(() =>
  objectOf({ ...limits, type: primitive, items, collectionFormat: oneOf("csv", "ssv", "tsv", "pipes") }),
);
const plain: Members = {
  ...limits,
  ...summary,
  ...dynamic,
  name: text,
  required: bool,
  description: text,
  type: primitive,
  items,
  collectionFormat: oneOf("csv", "ssv", "tsv", "pipes"),
  "x-ms-enum-values": enumValues,
  "x-ms-localizeDefaultValue": bool,
  "x-ms-parameter-location": oneOf("client", "method"),
  "x-ms-test-value": anything,
  "x-ms-trigger-value": objectOf({ "value-collection": text, "value-path": text }, open),
};
const tree = objectOf({ settings: anything, open: anything, browse: anything }, { others: "none" });
const encoding = { "x-ms-url-encoding": oneOf("single", "double"), "x-ms-dynamic-tree": tree };
const withMulti = { collectionFormat: oneOf("csv", "ssv", "tsv", "pipes", "multi"), allowEmptyValue: bool };
const needed = { required: ["name", "in", "type"] };
const parameters: Readonly<Record<string, Shape>> = {
  body: objectOf(
    {
      ...summary,
      ...dynamic,
      description: text,
      name: text,
      in: oneOf("body"),
      required: bool,
      schema,
      "x-ms-test-value": anything,
    },
    { required: ["name", "in", "schema"] },
  ),
  header: objectOf({ ...plain, in: text }, needed),
  query: objectOf({ ...plain, ...withMulti, ...encoding, in: text }, needed),
  formData: objectOf(
    { ...plain, ...withMulti, in: text, type: oneOf("string", "number", "integer", "boolean", "array", "file") },
    needed,
  ),
  path: objectOf(
    { ...plain, ...encoding, in: text, "x-ms-skip-url-encoding": bool },
    { required: ["name", "in", "type", "required"] },
  ),
};
const unknownPlace: Shape = (_, at) => [{ at, message: `in has to be one of ${Object.keys(parameters).join(", ")}` }];
const parameter: Shape = chosen((value) =>
  isObject(value) && typeof value["in"] === "string"
    ? (parameters[value["in"]] ?? unknownPlace)
    : isObject(value) && "$ref" in value
      ? reference
      : unknownPlace,
);

const header = objectOf(
  {
    ...limits,
    ...summary,
    type: primitive,
    items,
    collectionFormat: oneOf("csv", "ssv", "tsv", "pipes"),
    description: text,
  },
  { required: ["type"] },
);
const answer: Shape = chosen((value) => (isObject(value) && value["type"] === "file" ? fileSchema : schema));
// The description is looked at by PP-RES-01.
const response: Shape = chosen((value) =>
  isObject(value) && "$ref" in value
    ? reference
    : objectOf({
        description: text,
        schema: answer,
        headers: mapOf(header),
        examples: mapOf(anything),
        "x-ms-summary": text,
      }),
);
// Which statuses there may be is said by PP-RES-01.
const objectWithStatuses: Shape = (value, at) =>
  isObject(value)
    ? Object.entries(value).flatMap(([status, item]) =>
        /^x-(?!ms-)/.test(status) ? [] : response(item, `${at}/${status}`),
      )
    : [{ at, message: "has to be an object" }];
const annotation = objectOf(
  {
    family: text,
    revision: count,
    status: oneOf("Production", "Preview"),
    replacement: objectOf({ api: text, operationId: text }, { others: "none" }),
  },
  { others: "none" },
);

const operation = objectOf(
  {
    ...summary,
    tags: listOf(text, 0, true),
    summary: text,
    description: text,
    externalDocs,
    operationId: text,
    produces: mediaTypes,
    consumes: mediaTypes,
    parameters: listOf(parameter, 0, true),
    responses: objectWithStatuses,
    schemes: listOf(text, 0, true),
    deprecated: bool,
    security: listOf(mapOf(listOf(text, 0, true))),
    "x-ms-api-annotation": annotation,
    "x-ms-capabilities": objectOf({ chunkTransfer: bool }, { others: "none" }),
    "x-ms-no-generic-test": bool,
    "x-ms-operation-context": objectOf({ simulate: bool }, { required: ["simulate"], others: "none" }),
    // Younger than the published schema: Power Fx reads a yes or no here and nowhere else, as of its code of 2026-07.
    "x-ms-require-user-confirmation": bool,
    "x-ms-pageable": objectOf({ nextLinkName: text }, { required: ["nextLinkName"], others: "none" }),
    // Its values are looked at by PP-TRG-04.
    "x-ms-safe-operation": bool,
    "x-ms-trigger": text,
    "x-ms-trigger-hint": text,
    "x-ms-trigger-metadata": objectOf({ kind: text, mode: text }, { required: ["kind", "mode"], ...open }),
    "x-ms-notification": objectOf({ operationId: text }, { required: ["operationId"], others: "none" }),
  },
  { required: ["responses"] },
);
const pathItem = objectOf({
  $ref: text,
  get: operation,
  put: operation,
  post: operation,
  delete: operation,
  options: operation,
  head: operation,
  patch: operation,
  parameters: listOf(parameter, 0, true),
  "x-ms-notification-content": objectOf({ description: text, schema }, open),
});
const capability = objectOf({ operationId: text, parameters: given }, { required: ["operationId"], others: "none" });

const oauth2: Members = {
  type: text,
  flow: oneOf("accessCode", "implicit", "password", "application"),
  authorizationUrl: like(/^[a-z][a-z0-9+.-]*:/i),
  tokenUrl: like(/^[a-z][a-z0-9+.-]*:/i),
  scopes: mapOf(text),
  description: text,
};
const security: Shape = chosen((value) => {
  const type = isObject(value) ? value["type"] : undefined;
  if (type === "basic") return objectOf({ type: text, description: text });
  if (type === "apiKey")
    return objectOf(
      { type: text, name: text, in: oneOf("header", "query"), description: text },
      { required: ["name", "in"] },
    );
  const flow = isObject(value) ? value["flow"] : undefined;
  const addresses =
    flow === "accessCode"
      ? ["authorizationUrl", "tokenUrl"]
      : flow === "implicit"
        ? ["authorizationUrl"]
        : ["tokenUrl"];
  return objectOf(
    { ...oauth2, type: oneOf("oauth2", "basic", "apiKey") },
    { required: ["type", "flow", ...addresses] },
  );
});

/** A connector's definition as the platform's schema has it. @see https://swagger.io/specification/v2/ */
export const swaggerShape: Shape = objectOf(
  {
    swagger: text,
    host: text,
    basePath: text,
    schemes: listOf(text, 0, true),
    consumes: mediaTypes,
    produces: mediaTypes,
    info: objectOf({
      title: text,
      version: text,
      description: text,
      termsOfService: text,
      contact: objectOf({ name: text, url: text, email: text }),
      license: objectOf({ name: text, url: text }, { required: ["name"] }),
      "x-ms-deployment-version": like(/^\d+(\.\d+)+$/),
      "x-ms-api-annotation": objectOf({ status: oneOf("Production", "Preview") }, { others: "none" }),
    }),
    paths: (value, at) =>
      isObject(value)
        ? Object.entries(value).flatMap(([path, item]) =>
            path.startsWith("/")
              ? pathItem(item, `${at}/${path}`)
              : /^x-(?!ms-)/.test(path)
                ? []
                : [{ at: `${at}/${path}`, message: "does not begin with a slash" }],
          )
        : [{ at, message: "has to be an object" }],
    definitions: mapOf(schema),
    parameters: mapOf(parameter),
    responses: mapOf(response),
    security: listOf(mapOf(listOf(text, 0, true)), 0, true),
    securityDefinitions: mapOf(security),
    tags: listOf(objectOf({ name: text, description: text, externalDocs }, { required: ["name"] }), 0, true),
    externalDocs,
    "x-ms-capabilities": objectOf(
      {
        "file-picker": objectOf(
          {
            open: capability,
            browse: capability,
            "value-title": text,
            "value-collection": text,
            "value-folder-property": text,
            "value-media-property": text,
          },
          { required: ["open"], others: "none" },
        ),
        testConnection: capability,
      },
      { others: "none" },
    ),
    "x-ms-connector-metadata": listOf(
      objectOf({ propertyName: text, propertyValue: text }, { required: ["propertyName", "propertyValue"], ...open }),
    ),
    "x-ms-docs": listOf(
      objectOf({ url: text, description: text }, { required: ["url", "description"], others: "none" }),
      1,
    ),
  },
  { required: ["swagger", "info", "paths"] },
);
