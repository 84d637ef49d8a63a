import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../../src/kit/json-access.ts";

// What a description says of requests, read from the texts of OpenAPI 3.1 (Parameter, Request Body and Server Object) and
// of Swagger 2.0 alone. Nothing of the builder is used.

/** A value that a request holds outside its body, or a field of a form. */
export interface ContractParameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: JsonObject;
  /** Set where the value is written in a media type. */
  readonly mediaType?: string;
}

/** A body in one media type. */
export interface ContractBody {
  readonly required: boolean;
  readonly type: string;
  readonly schema: JsonObject;
  readonly encoding: JsonObject;
}

/** What a description says of one operation. */
export interface Contract {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** The first server, with variables in it. */
  readonly server: string;
  /** Variables of the server: its values, the default first. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
  /** Whether the server stands at the operation or its path. */
  readonly hasOwnServer: boolean;
  readonly parameters: readonly ContractParameter[];
  readonly bodies: readonly ContractBody[];
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** What a reference of the document leads to. */
export function follow(document: JsonObject, value: unknown): JsonObject {
  const reference = textAt(value, "$ref");
  if (reference === undefined) return isObject(value) ? value : {};
  const found = reference
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), document);
  return follow(document, found);
}

function variablesOf(server: unknown): Map<string, string[]> {
  return new Map(
    Object.entries(objectAt(server, "variables")).map(([name, variable]) => [
      name,
      [...new Set([textAt(variable, "default") ?? "", ...textsAt(variable, "enum")])],
    ]),
  );
}

function openApiParameter(document: JsonObject, source: unknown): ContractParameter {
  const parameter = follow(document, source);
  const place = textAt(parameter, "in") ?? "";
  const style = textAt(parameter, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const [mediaType] = Object.keys(objectAt(parameter, "content"));
  const schema =
    mediaType === undefined
      ? objectAt(parameter, "schema")
      : objectAt(objectAt(objectAt(parameter, "content"), mediaType), "schema");
  return {
    name: textAt(parameter, "name") ?? "",
    place,
    required: parameter["required"] === true,
    style,
    explode: typeof parameter["explode"] === "boolean" ? parameter["explode"] : style === "form",
    schema,
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

const swaggerStyles: Readonly<Record<string, [style: string, explode: boolean]>> = {
  csv: ["form", false],
  ssv: ["spaceDelimited", false],
  tsv: ["tabDelimited", false],
  pipes: ["pipeDelimited", false],
  multi: ["form", true],
};

function swaggerParameter(parameter: JsonObject): ContractParameter {
  const place = textAt(parameter, "in") ?? "";
  const [style, explode] = swaggerStyles[textAt(parameter, "collectionFormat") ?? "csv"] ?? ["form", false];
  return {
    name: textAt(parameter, "name") ?? "",
    place,
    required: parameter["required"] === true,
    style: place === "query" || place === "formData" ? style : "simple",
    explode,
    schema: parameter,
  };
}

function swaggerBodies(document: JsonObject, parameters: readonly JsonObject[], operation: JsonObject): ContractBody[] {
  const body = parameters.find((one) => one["in"] === "body");
  const fields = parameters.filter((one) => one["in"] === "formData");
  const stated = textsAt("consumes" in operation ? operation : document, "consumes");
  const types =
    stated.length > 0 ? stated : [fields.length > 0 ? "application/x-www-form-urlencoded" : "application/json"];
  const form = {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field["name"], field])),
    required: fields.filter((field) => field["required"] === true).map((field) => field["name"]),
  };
  const encoding = Object.fromEntries(
    fields.map((field) => {
      const { style, explode } = swaggerParameter(field);
      return [field["name"], { style, explode }];
    }),
  );
  if (!body && fields.length === 0) return [];
  return types.map((type) => ({
    required: body?.["required"] === true || form.required.length > 0,
    type,
    schema: body ? objectAt(body, "schema") : form,
    encoding,
  }));
}

function isSwagger(document: JsonObject): boolean {
  return document["swagger"] === "2.0";
}

function serverOf(document: JsonObject, item: JsonObject, operation: JsonObject): [server: unknown, isOwn: boolean] {
  if (isSwagger(document))
    return [
      { url: `https://${textAt(document, "host")}${(textAt(document, "basePath") ?? "").replace(/\/$/, "")}` },
      false,
    ];
  const [own] = [...listAt(operation, "servers"), ...listAt(item, "servers")];
  return own === undefined ? [listAt(document, "servers")[0], false] : [own, true];
}

function readOne(
  document: JsonObject,
  path: string,
  item: JsonObject,
  method: string,
  operation: JsonObject,
): Contract {
  const given = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map((one) => follow(document, one));
  // The operation's own go before those of the path.
  const parameters = [...new Map(given.map((one) => [`${one["in"]} ${one["name"]}`, one])).values()];
  const [server, hasOwnServer] = serverOf(document, item, operation);
  const body = follow(document, operation["requestBody"]);
  const bodies = Object.entries(objectAt(body, "content")).map(([type, media]) => ({
    required: body["required"] === true,
    type,
    schema: objectAt(media, "schema"),
    encoding: objectAt(media, "encoding"),
  }));
  const swagger = isSwagger(document);
  return {
    at: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    server: textAt(server, "url") ?? "",
    variables: variablesOf(server),
    hasOwnServer,
    parameters: swagger
      ? parameters.filter((one) => !["body", "formData"].includes(String(one["in"]))).map(swaggerParameter)
      : parameters.map((one) => openApiParameter(document, one)),
    bodies: swagger ? swaggerBodies(document, parameters, operation) : bodies,
  };
}

/** Every operation of a description. */
export function contractsOf(document: JsonObject): Contract[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(item) && isObject(operation) ? [readOne(document, path, item, method, operation)] : [];
    }),
  );
}
