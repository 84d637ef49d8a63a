import type { BuildContext, Place } from "./build-operations.ts";
import { type Capabilities, isFilledIn, isRequired, mayBeServerMade, rightsOf } from "./capabilities.ts";
import type { FlatType, Json } from "./flat-type.ts";
import { primitiveOf } from "./key-segment.ts";
import { pascalCase, wordsOf } from "./naming.ts";
import { operationText } from "./path-list.ts";
import { orderExcept, shared } from "./query-parameters.ts";
import type { SchemaBuilder } from "./schema-builder.ts";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ "application/json": { schema } });

/** What records stand at a place, and what may be done with them. */
export interface Target {
  readonly typeName: string;
  readonly flat: FlatType;
  readonly allowed: Capabilities;
  /** Names for operationIds: of one record, and of the list. */
  readonly one: string;
  readonly many: string;
  readonly about: string | undefined;
  /** The record that it is read from, for a navigation. */
  readonly of?: string;
}

/** A title such as `List lines of order`: titles differ, because makers see nothing else. */
const titleOf = (verb: string, name: string, { of }: Target): string =>
  `${verb} ${wordsOf(name)}${of === undefined ? "" : ` of ${wordsOf(of)}`}`;

/** Fields that creation demands: those that can be written, never null and have no default, and the caller's keys. */
function demandsOf({ flat, allowed }: Target, builder: SchemaBuilder): string[] {
  const names = new Set(flat.properties.map(({ name }) => name));
  const needed = flat.properties.filter((property) => {
    if (property.type.collection) return false;
    if (flat.key.includes(property)) return !mayBeServerMade(property, primitiveOf(property, builder), flat.key);
    const isDemanded = isRequired(property) || (!property.nullable && !isFilledIn(property));
    return isDemanded && rightsOf(property).includes("create");
  });
  return [
    ...new Set([...needed.map(({ name }) => name), ...allowed.requiredOnInsert.filter((name) => names.has(name))]),
  ];
}

function readParameters(context: BuildContext, target: Target, list: boolean): Json[] {
  const { allowed, flat } = target;
  const older = context.builder.model.version !== "v4";
  const takes = (name: string): boolean => !allowed.refused.has(name);
  const mustFilter = "x-filter-required" in filterDemand(target) || (allowed.needsFilter && target.of === undefined);
  const count = takes("count") ? [older ? "inlinecount" : "count"] : [];
  const names = list ? ["select", "expand", "filter", "orderby", "top", "skip"] : ["select", "expand"];
  const unsortable = flat.properties.flatMap(({ name, annotations }) =>
    allowed.unsortable.has(name) || annotations.has("sap.not-sortable") ? [name] : [],
  );
  return [...names.filter(takes), ...(list ? count : [])].flatMap((name) => {
    if (name === "orderby" && unsortable.length > 0) return [orderExcept(unsortable)];
    return shared(name === "filter" && mustFilter ? "filterRequired" : name);
  });
}

/** Fields that the filter of a list has to name together, as a statement of its operation. */
function filterDemand({ allowed, flat, of }: Target): Json {
  const fields = allowed.requiredInFilter.filter((name) => flat.properties.some((property) => property.name === name));
  const bySap = flat.properties.filter(({ annotations }) => annotations.has("sap.required-in-filter"));
  const all = [...new Set([...fields, ...bySap.map(({ name }) => name)])];
  if (all.length === 0 || of !== undefined || allowed.refused.has("filter")) return {};
  return { "x-filter-required": [all.length === 1 ? all[0] : all] };
}

const ids = (verb: string, name: string, place: Place): string[] => [
  `${verb}${pascalCase(name)}`,
  `${verb}${pascalCase(place.owner)}${pascalCase(name)}`,
  `${verb}${pascalCase(place.tag)}${pascalCase(place.owner)}${pascalCase(name)}`,
];

/** Adds the list of records at a place. */
export function addList(context: BuildContext, place: Place, target: Target, suffix = ""): void {
  const { list, answers, builder } = context;
  const text = operationText(
    titleOf("List", target.many, target),
    target.about ?? `Reads rows of the type ${target.typeName}, page by page.`,
  );
  list.add(
    `${place.path}${suffix}`,
    place.tag,
    "get",
    ids("List", target.many, place),
    text,
    {
      parameters: readParameters(context, target, true),
      responses: answers.page("One page of rows.", ref(builder.nameOf(target.typeName))),
      "x-paging": answers.paging,
      ...filterDemand(target),
    },
    place.parameters,
  );
}

/** Adds the creation of a record. */
export function addCreate(context: BuildContext, place: Place, target: Target): void {
  const { list, answers, builder } = context;
  const record = ref(builder.nameOf(target.typeName));
  const required = demandsOf(target, builder);
  const sent = builder.bodyOf(target.typeName);
  const body = { required: true, content: json(required.length > 0 ? { allOf: [sent], required } : sent) };
  const text = operationText(
    titleOf("Create", target.one, target),
    `Adds a record of the type ${target.typeName}. After a lost answer look before repeating: a second call can create a second record.`,
  );
  list.add(
    place.path,
    place.tag,
    "post",
    ids("Create", target.one, place),
    text,
    {
      requestBody: body,
      responses: answers.one("201", "The stored record.", record),
      "x-retry": "never",
      "x-effect": "change",
    },
    place.parameters,
  );
}

/** Adds the read of one record. */
export function addRead(context: BuildContext, place: Place, target: Target): void {
  const { list, answers, builder } = context;
  const text = operationText(titleOf("Get", target.one, target), `Reads one record of the type ${target.typeName}.`);
  list.add(
    place.path,
    place.tag,
    "get",
    ids("Get", target.one, place),
    text,
    {
      parameters: readParameters(context, target, false),
      responses: answers.one("200", "The record.", ref(builder.nameOf(target.typeName))),
    },
    place.parameters,
  );
}

/** Adds the change of a record and, where a place allows it, its removal. */
export function addChanges(context: BuildContext, place: Place, target: Target, deletable: boolean): void {
  const { list, answers, builder } = context;
  const v4 = builder.model.version === "v4";
  const record = ref(builder.nameOf(target.typeName));
  const parameters = shared(target.allowed.needsIfMatch ? "ifMatchRequired" : "ifMatch");
  if (target.allowed.updatable && builder.isChangeable(target.typeName)) {
    const isByPut = builder.model.version === "v2" || target.allowed.replaced;
    const rule = isByPut
      ? "What the body leaves out is set back to its default, as OData has it for PUT."
      : "Changes only what the body names.";
    const responses = v4
      ? { ...answers.one("200", "The record after the change.", record), "204": { description: "Changed. No body." } }
      : answers.none("Changed.");
    list.add(
      place.path,
      place.tag,
      isByPut ? "put" : "patch",
      ids("Update", target.one, place),
      operationText(titleOf("Update", target.one, target), rule),
      {
        parameters,
        requestBody: { required: true, content: json(builder.bodyOf(target.typeName)) },
        responses,
        "x-retry": "idempotent",
        "x-effect": "change",
      },
      place.parameters,
    );
  }
  if (deletable && target.allowed.deletable)
    list.add(
      place.path,
      place.tag,
      "delete",
      ids("Delete", target.one, place),
      operationText(titleOf("Delete", target.one, target), `Removes one record of the type ${target.typeName}.`),
      { parameters, responses: answers.none("Deleted."), "x-retry": "idempotent", "x-effect": "destroy" },
      place.parameters,
    );
}

/** Streams have addresses of their own: of the record (`$value`), and of its properties. */
export function addStreams(context: BuildContext, place: Place, target: Target): void {
  const streams = [
    ...(target.flat.hasStream ? ["$value"] : []),
    ...target.flat.properties.filter(({ type }) => type.name === "Edm.Stream").map(({ name }) => name),
  ];
  for (const name of streams) {
    const text = operationText(
      `Download ${name === "$value" ? "the content" : wordsOf(name)} of ${wordsOf(target.one)}`,
      "Answers with the bytes as they are stored.",
    );
    context.list.add(
      `${place.path}/${name}`,
      place.tag,
      "get",
      ids("Download", `${target.one}${name === "$value" ? "Content" : pascalCase(name)}`, place),
      text,
      { responses: context.answers.stream("The bytes.") },
      place.parameters,
    );
  }
}
