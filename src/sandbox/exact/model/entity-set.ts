import { valueAt } from "../../../kit/json-access.ts";
import type { OperationObject, ParameterObject, PathItemObject, SchemaObject, SpecDocument } from "../../core/spec.ts";
import { deref, loadSpec } from "../../core/spec.ts";
import type { QueryType } from "../../odata/model/entity-type.ts";
import type { Field } from "./field.ts";
import { toField } from "./field.ts";

/** Where an entity set or a function stands and which operations the spec gives it. */
export interface SetPath {
  /** Path after the division, `crm/Accounts`; preview sets start with `beta/`, and `current/Me` has no division. */
  readonly path: string;
  /** Last part of the path. */
  readonly name: string;
  readonly collection: PathItemObject;
  readonly byKey: PathItemObject | undefined;
}

/** An entity set or function, with its properties compiled. */
export interface EntitySet extends SetPath {
  readonly schemaName: string;
  readonly fields: readonly Field[];
  readonly fieldsByName: ReadonlyMap<string, Field>;
  readonly keys: readonly Field[];
  /** `x-paging.pageSize` (fact 46). */
  readonly pageSize: number;
  /** What reading a query has to know of it. */
  readonly type: QueryType;
  /** Whether a list is refused without `$select` (facts 40, 53). */
  readonly selectRequired: boolean;
  /** Fields without which a create is refused. */
  readonly required: readonly string[];
  /** `x-webhook`: topic of the notification about a change. */
  readonly topic: string | undefined;
  /** Arguments of a function. */
  readonly arguments: readonly ParameterObject[];
  /** Whether the answer may be a single object in `d` (fact 45). */
  readonly answersObject: boolean;
  /** Type of the value that a function answers instead of rows. */
  readonly valueType: string | undefined;
  /** What was found out about it among the other sets. */
  readonly known: KnownFacts;
}

/** A header's collection and the field by which its rows name the header. */
export interface Relation {
  readonly parent: EntitySet;
  readonly collection: Field;
  readonly child: EntitySet;
  /** Field of the child that holds the parent's key; absent when the spec has none, then the collection is empty. */
  readonly link: Field | undefined;
}

/** What takes a search among all sets; found on first use. */
export interface KnownFacts {
  base?: EntitySet;
  readonly relations: Map<Field, Relation | undefined>;
  /** Names of the query parameters that operations take. */
  readonly parameters: Map<OperationObject, ReadonlySet<string>>;
}

/** All parameters of an operation, followed to where they are written. */
export function parametersOf(operation: OperationObject): readonly ParameterObject[] {
  const document = loadSpec("exact-online");
  return (operation.parameters ?? []).map((parameter) => deref(document, parameter));
}

function bodySchema(operation: OperationObject | undefined, status: string): SchemaObject | undefined {
  return operation?.responses[status]?.content?.["application/json"]?.schema?.properties?.["d"];
}

/** The forms that an answer may have. */
function formsOf({ oneOf = [], anyOf = [] }: SchemaObject): readonly SchemaObject[] {
  return [...oneOf, ...anyOf];
}

/** The first schema that an answer refers to by name, wherever in the envelope it stands. */
function namedSchema(node: SchemaObject | undefined): string | undefined {
  if (!node) return undefined;
  if (node.$ref) return node.$ref.split("/").at(-1);
  for (const inner of [
    ...formsOf(node),
    ...Object.values(node.properties ?? {}),
    ...(node.items ? [node.items] : []),
  ]) {
    const found = namedSchema(inner);
    if (found) return found;
  }
  return undefined;
}

function pageSizeOf(operation: OperationObject | undefined): number {
  const paging = operation?.["x-paging"];
  const size = valueAt(paging, "pageSize");
  return typeof size === "number" ? size : 60;
}

function answerOf({ collection: { get, post } }: SetPath): SchemaObject | undefined {
  return bodySchema(get, "200") ?? bodySchema(post, "201");
}

/** Name of the schema of a set's rows; empty where there is none. */
export function schemaNameOf(place: SetPath): string {
  return namedSchema(answerOf(place)) ?? "";
}

/** Compiles what the spec says about a set; `ofSchema` finds the set whose rows have a schema. */
export function compileEntitySet(
  place: SetPath,
  document: SpecDocument,
  ofSchema: (name: string) => EntitySet | undefined,
): EntitySet {
  const { get, post } = place.collection;
  const answer = answerOf(place);
  const schemaName = schemaNameOf(place);
  const schema = document.components.schemas[schemaName];
  const properties = Object.entries(schema?.properties ?? {});
  const allWritable = properties.every(([, { "x-write": write }]) => write === undefined || write === "ignored");
  const rights = { allWritable, filterClosed: schema?.["x-filter-closed"] === true };
  const fields = properties.map(([name, property]) => toField(name, property, rights));
  const fieldsByName = new Map(fields.map((field) => [field.name, field]));
  const parameters = get ? parametersOf(get) : [];
  const topic = place.collection["x-webhook"];
  return {
    ...place,
    schemaName,
    fields,
    fieldsByName,
    keys: fields.filter((field) => field.key),
    pageSize: pageSizeOf(get),
    type: {
      name: schemaName,
      fields: fieldsByName,
      navigations: new Map([...fieldsByName].filter(([, { type }]) => type === "collection")),
      target: (name) => {
        const item = fieldsByName.get(name)?.itemSchema;
        return item === undefined ? undefined : ofSchema(item)?.type;
      },
    },
    selectRequired: parameters.some((parameter) => parameter.name === "$select" && parameter.required === true),
    required: post?.requestBody?.content?.["application/json"]?.schema?.required ?? [],
    topic: typeof topic === "string" ? topic : undefined,
    arguments: parameters.filter((parameter) => parameter.in === "query" && parameter["x-literal"] !== undefined),
    answersObject: formsOf(answer ?? {}).some((form) => form.$ref !== undefined),
    valueType: schema ? undefined : [formsOf(answer ?? {})[0]?.type].flat()[0],
    known: { relations: new Map(), parameters: new Map() },
  };
}
