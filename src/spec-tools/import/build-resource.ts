import { addBound, type BuildContext, type Place } from "./build-operations.ts";
import { type Capabilities, capabilitiesOf, descriptionOf, keyMaker, rightsOf } from "./capabilities.ts";
import type { Annotations, Navigation } from "./csdl-model.ts";
import { hasKey, keySegment } from "./key-segment.ts";
import { pascalCase, wordsOf } from "./naming.ts";
import { operationText } from "./path-list.ts";
import { shared } from "./query-parameters.ts";
import type { FlatType, Json } from "./schema-builder.ts";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ "application/json": { schema } });

/** Containment is followed this many steps, so that types that contain each other end. */
const deepest = 2;

interface Target {
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
function demandsOf({ flat, allowed }: Target): string[] {
  const names = new Set(flat.properties.map(({ name }) => name));
  const needed = flat.properties.filter((property) => {
    if (property.type.collection) return false;
    if (flat.key.includes(property)) return keyMaker(property) === "caller";
    return !property.nullable && property.defaultText === undefined && rightsOf(property).includes("create");
  });
  return [
    ...new Set([...needed.map(({ name }) => name), ...allowed.requiredOnInsert.filter((name) => names.has(name))]),
  ];
}

function readParameters(context: BuildContext, list: boolean): Json[] {
  const older = context.builder.model.version !== "v4";
  return list
    ? shared("select", "expand", "filter", "orderby", "top", "skip", older ? "inlinecount" : "count")
    : shared("select", "expand");
}

const ids = (verb: string, name: string, place: Place): string[] => [
  `${verb}${pascalCase(name)}`,
  `${verb}${pascalCase(place.owner)}${pascalCase(name)}`,
  `${verb}${pascalCase(place.tag)}${pascalCase(place.owner)}${pascalCase(name)}`,
];

function addList(context: BuildContext, place: Place, target: Target, suffix = ""): void {
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
      parameters: readParameters(context, true),
      responses: answers.page("One page of rows.", ref(builder.nameOf(target.typeName))),
      "x-paging": answers.paging,
    },
    place.parameters,
  );
}

function addCreate(context: BuildContext, place: Place, target: Target): void {
  const { list, answers, builder } = context;
  const record = ref(builder.nameOf(target.typeName));
  const required = demandsOf(target);
  const body = { required: true, content: json(required.length > 0 ? { allOf: [record], required } : record) };
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

function addRead(context: BuildContext, place: Place, target: Target): void {
  const { list, answers, builder } = context;
  const text = operationText(titleOf("Get", target.one, target), `Reads one record of the type ${target.typeName}.`);
  list.add(
    place.path,
    place.tag,
    "get",
    ids("Get", target.one, place),
    text,
    {
      parameters: readParameters(context, false),
      responses: answers.one("200", "The record.", ref(builder.nameOf(target.typeName))),
    },
    place.parameters,
  );
}

function addChanges(context: BuildContext, place: Place, target: Target, deletable: boolean): void {
  const { list, answers, builder } = context;
  const v4 = builder.model.version === "v4";
  const record = ref(builder.nameOf(target.typeName));
  const parameters = shared(target.allowed.needsIfMatch ? "ifMatchRequired" : "ifMatch");
  if (
    target.allowed.updatable &&
    target.flat.properties.some(
      (property) => rightsOf(property).includes("update") && !target.flat.key.includes(property),
    )
  ) {
    const rule =
      builder.model.version === "v2"
        ? "What the body leaves out is set back to its default, as OData v2 has it for PUT."
        : "Changes only what the body names.";
    const responses = v4
      ? { ...answers.one("200", "The record after the change.", record), "204": { description: "Changed. No body." } }
      : answers.none("Changed.");
    list.add(
      place.path,
      place.tag,
      builder.model.version === "v2" ? "put" : "patch",
      ids("Update", target.one, place),
      operationText(titleOf("Update", target.one, target), rule),
      {
        parameters,
        requestBody: { required: true, content: json(record) },
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
function addStreams(context: BuildContext, place: Place, target: Target): void {
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

/** The types of a name and all that it inherits from: an operation bound to a base is bound to what derives from it. */
const lineNames = ({ flat, typeName }: Target, context: BuildContext): string[] => {
  const names = [typeName];
  for (
    let base = flat.type.base;
    base && !names.includes(base.name);
    base = context.builder.flatten(base.name)?.type.base
  )
    names.push(base.name);
  return names;
};

/** Which navigations get an address of their own. */
export type IsWanted = (navigation: Navigation) => boolean;

function addNavigations(context: BuildContext, place: Place, target: Target, depth: number, isWanted: IsWanted): void {
  for (const navigation of target.flat.navigations) {
    const flat = context.builder.flatten(navigation.type.name);
    if (!flat || !isWanted(navigation)) continue;
    const path = `${place.path}/${navigation.name}`;
    if (context.list.has(path)) continue;
    const inner: Target = {
      typeName: navigation.type.name,
      flat,
      allowed: capabilitiesOf(navigation.annotations),
      one: navigation.name,
      many: navigation.name,
      about: descriptionOf(navigation.annotations),
      of: target.one,
    };
    const below: Place = { ...place, path, owner: target.one };
    addNavigation(context, below, inner, navigation, depth, isWanted);
  }
}

function addNavigation(
  context: BuildContext,
  place: Place,
  target: Target,
  navigation: Navigation,
  depth: number,
  isWanted: IsWanted,
): void {
  const isContained = navigation.contains && depth < deepest;
  if (!navigation.type.collection) {
    addRead(context, place, target);
    if (isContained) addChanges(context, place, target, false);
    return;
  }
  addList(context, place, target);
  if (!isContained) return;
  if (target.allowed.insertable) addCreate(context, place, target);
  if (hasKey(target.flat)) addItem(context, place, { ...target, one: `${navigation.name}Item` }, depth + 1, isWanted);
}

function addItem(context: BuildContext, place: Place, target: Target, depth: number, isWanted: IsWanted): void {
  const segment = keySegment(target.one, target.flat.key, context.builder, place.slots);
  const slots = new Set([...place.slots, ...segment.parameters.map(({ name }) => String(name))]);
  const item: Place = {
    ...place,
    path: `${place.path}${segment.text}`,
    parameters: [...place.parameters, ...segment.parameters],
    slots,
    owner: target.one,
  };
  addRead(context, item, target);
  addChanges(context, item, target, true);
  addStreams(context, item, target);
  addNavigations(context, item, target, depth, isWanted);
  addBound(context, item, lineNames(target, context), false);
}

/** What is known of a resource before its paths are made. */
export interface ResourcePlan {
  readonly name: string;
  readonly kind: "set" | "singleton";
  readonly typeName: string;
  readonly flat: FlatType;
  readonly annotations: Annotations;
  /** The type's short name when no other set has the type, else the set's name. */
  readonly one: string;
}

/** Adds all paths of an entity set or a singleton, below `base`. Answers the place of one record, where other sets may hang. */
export function addResource(
  context: BuildContext,
  plan: ResourcePlan,
  base: Pick<Place, "path" | "parameters" | "slots">,
  isWanted: IsWanted,
): void {
  const place: Place = { ...base, path: `${base.path}/${plan.name}`, tag: plan.name, owner: plan.one };
  const target: Target = {
    typeName: plan.typeName,
    flat: plan.flat,
    allowed: capabilitiesOf(plan.annotations),
    one: plan.one,
    many: plan.name,
    about: descriptionOf(plan.annotations),
  };
  if (plan.kind === "singleton") {
    addRead(context, place, target);
    addChanges(context, place, target, false);
    addNavigations(context, place, target, 0, isWanted);
    addBound(context, place, lineNames(target, context), false);
    return;
  }
  addList(context, place, target);
  if (target.allowed.insertable && !plan.flat.type.abstract) addCreate(context, place, target);
  addBound(context, place, lineNames(target, context), true);
  if (hasKey(plan.flat)) addItem(context, place, target, 0, isWanted);
}
