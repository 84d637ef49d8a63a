import { annotationField } from "./annotation-values.ts";
import type { Answers } from "./answers.ts";
import { descriptionOf } from "./capabilities.ts";
import type { CsdlOperation, OperationImport, Property, TypeUse } from "./csdl-model.ts";
import type { Json } from "./flat-type.ts";
import { keySegment } from "./key-segment.ts";
import { pascalCase, wordsOf } from "./naming.ts";
import { operationText, type PathList } from "./path-list.ts";
import type { SchemaBuilder } from "./schema-builder.ts";
import { defaultOf } from "./value-facets.ts";

/** What the makers of paths share. */
export interface BuildContext {
  readonly builder: SchemaBuilder;
  readonly list: PathList;
  readonly answers: Answers;
}

/** Where operations hang: the address, its arguments, the tag and a name for operationIds. */
export interface Place {
  readonly path: string;
  readonly parameters: readonly Json[];
  readonly slots: ReadonlySet<string>;
  readonly tag: string;
  readonly owner: string;
}

/** What an action does is not in the metadata: taken for the gravest that it can be. */
const action = { "x-retry": "never", "x-effect": "post" } as const;

const shortName = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

function answerOf(
  name: string,
  { returns }: CsdlOperation,
  { builder, answers }: BuildContext,
): { responses: Json; paging?: Json } {
  if (!returns) return { responses: answers.none("Done.") };
  const single: TypeUse = { ...returns, collection: false };
  if (returns.collection)
    return { responses: answers.page("What the operation answers with.", builder.use(single)), paging: answers.paging };
  const type = builder.model.types.get(returns.name);
  const said = "What the operation answers with.";
  if (type?.kind === "entity") return { responses: answers.one("200", said, builder.use(single)) };
  return { responses: answers.result(shortName(name), said, builder.use(single), type?.kind === "complex") };
}

/** The literal in which OData v2 wants an argument. */
function literalOf({ type }: Property): string {
  const literals: Readonly<Record<string, string>> = {
    "Edm.Guid": "guid",
    "Edm.DateTime": "datetime",
    "Edm.String": "string",
    "Edm.Int64": "int64",
  };
  return literals[type.name] ?? "plain";
}

/** How the address has an argument of v2; a program that sends it as it is has to write it so. */
const written: Readonly<Record<string, string>> = {
  "Edm.Guid": ", on the wire guid'…'",
  "Edm.DateTime": ", on the wire datetime'…'",
  "Edm.String": ", on the wire in quotes",
  "Edm.Int64": ", on the wire with L behind",
  "Edm.DateTimeOffset": ", written as datetimeoffset'2025-01-31T08:00:00Z'",
  "Edm.Time": ", written as time'PT8H30M'",
  "Edm.Decimal": ", written with M behind: 2.50M",
  "Edm.Single": ", written with f behind: 2.5f",
};

const optionalTerm = "Org.OData.Core.V1.OptionalParameter";

/** Whether a call may leave an argument out. */
const isOptional = ({ annotations, defaultText }: Property): boolean =>
  annotations.has(optionalTerm) || defaultText !== undefined;

/** An argument in a body, with what the service takes it for when it is left out. */
function bodyArgument(parameter: Property, builder: SchemaBuilder): Json {
  const schema = builder.value(parameter);
  const said = annotationField(parameter.annotations.get(optionalTerm), "DefaultValue");
  const text = parameter.defaultText ?? (typeof said === "string" ? said : undefined);
  const fallback = defaultOf(text, schema);
  return fallback === undefined ? schema : { ...schema, default: fallback };
}

/**
 * An argument of v2 and v3, which stands in the query, an object or a list as JSON. A list is text for the caller too:
 * in a query lists are parted by commas.
 */
function olderArgument(parameter: Property, name: string, builder: SchemaBuilder): Json {
  const type = builder.model.types.get(parameter.type.name);
  const isList = parameter.type.collection;
  const isJson = isList || type?.kind === "complex" || type?.kind === "entity";
  const said = isJson ? ", written as JSON" : (written[parameter.type.name] ?? "");
  const schema = isList ? { type: "string" } : builder.value({ ...parameter, nullable: false });
  return {
    name: parameter.name,
    in: "query",
    required: !parameter.nullable && !isOptional(parameter),
    description: `Argument ${parameter.name} of ${wordsOf(shortName(name))}${said}.`,
    // OpenAPI says of an object in a query that it is JSON by the type of its content.
    ...(isJson && !isList ? { content: { "application/json": { schema } } } : { schema }),
    "x-literal": isJson ? "plain" : literalOf(parameter),
  };
}

function addOne(
  context: BuildContext,
  place: Place,
  operation: CsdlOperation,
  name: string,
  parameters: readonly Property[],
  wishes: readonly string[],
): void {
  const { builder, list } = context;
  const { responses, paging } = answerOf(name, operation, context);
  const said = descriptionOf(operation.annotations);
  const verb = operation.kind === "action" ? "Starts the action" : "Asks the function";
  const text = operationText(
    `Call ${wordsOf(shortName(name))}`,
    said ?? `${verb} ${name} of the service${operation.bound ? ` on ${wordsOf(place.owner)}` : ""}.`,
  );
  if (builder.model.version !== "v4" && operation.takes === "address") {
    const query = parameters.map((parameter) => olderArgument(parameter, name, builder));
    list.add(
      `${place.path}/${name}`,
      place.tag,
      operation.method,
      wishes,
      text,
      {
        parameters: query,
        responses,
        ...(paging ? { "x-paging": paging } : {}),
        ...(operation.kind === "action" ? action : {}),
      },
      place.parameters,
    );
    return;
  }
  if (operation.kind === "function") {
    // A function is called with all of its arguments, or with those only that it cannot do without.
    const some = parameters.filter((parameter) => !isOptional(parameter));
    for (const given of some.length < parameters.length ? [parameters, some] : [parameters]) {
      const args = keySegment(shortName(name), given, builder, place.slots, { named: true });
      const path = `${place.path}/${name}${args.text}`;
      if (list.has(path)) continue;
      list.add(path, place.tag, "get", wishes, text, { responses, ...(paging ? { "x-paging": paging } : {}) }, [
        ...place.parameters,
        ...args.parameters,
      ]);
    }
    return;
  }
  const path = `${place.path}/${name}`;
  if (operation.bound && list.has(path)) return; // an action is overloaded by what it is bound to, not by its parameters
  const required = parameters
    .filter((parameter) => !parameter.nullable && !isOptional(parameter))
    .map((parameter) => parameter.name);
  const schema: Json = {
    type: "object",
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, bodyArgument(parameter, builder)])),
  };
  const body =
    parameters.length > 0
      ? { requestBody: { required: required.length > 0, content: { "application/json": { schema } } } }
      : {};
  list.add(
    path,
    place.tag,
    operation.method,
    wishes,
    text,
    { ...body, responses, ...(paging ? { "x-paging": paging } : {}), ...action },
    place.parameters,
  );
}

/** Adds the actions and functions that are bound to a type, or to lists of it, below a place. */
export function addBound(context: BuildContext, place: Place, typeNames: readonly string[], collection: boolean): void {
  for (const operation of context.builder.boundTo(typeNames, collection)) {
    const [, ...parameters] = operation.parameters;
    const short = shortName(operation.name);
    addOne(context, place, operation, operation.name, parameters, [
      short,
      `${short}${pascalCase(place.owner)}`,
      `${short}${pascalCase(place.tag)}${pascalCase(place.owner)}`,
    ]);
  }
}

/** Adds an unbound action or function. */
export function addImport(context: BuildContext, { name, operations }: OperationImport): void {
  for (const operation of operations) {
    const place: Place = { path: "", parameters: [], slots: new Set(), tag: "Operations", owner: "service" };
    addOne(context, place, operation, name, operation.parameters, [name, `${name}Operation`]);
  }
}
