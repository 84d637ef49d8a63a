import { SandboxOptionInvalid } from "../../../errors/sandbox-option-invalid.ts";
import { type JsonObject, listAt, textAt, textsAt, valueAt } from "../../../kit/json-access.ts";
import { readModel } from "../../odata/model/read-model.ts";
import type { ModelType, ServiceModel } from "../../odata/model/service-model.ts";
import { type GivenRelationship, givenRelationships, readDefinitions } from "./given-definitions.ts";
import { readColumns } from "./read-columns.ts";
import {
  type AlternateKey,
  attributeOf,
  type CollectionNavigation,
  type Column,
  columnOf,
  type EmptyNavigation,
  type LookupNavigation,
  type TableModel,
} from "./table-model.ts";

const shortName = (full: string): string => full.slice(full.lastIndexOf(".") + 1);

/** What reading one table needs of the others. */
interface Context {
  readonly model: ServiceModel;
  readonly relationships: readonly GivenRelationship[];
  /** Logical names of the tables that have a set, by the type that a navigation leads to: itself and what derives from it. */
  tablesOf(type: string): readonly string[];
}

/** The lookup column of a navigation: that of its constraint, else the one after whose attribute it is named. */
function lookupColumn(
  name: string,
  constraint: readonly (readonly [string, string])[],
  columns: ReadonlyMap<string, Column>,
): string | undefined {
  const said = constraint[0]?.[0];
  if (said !== undefined && columns.has(said)) return said;
  const like = [...columns.keys()].filter((column) => {
    const attribute = attributeOf(column);
    return attribute !== column && (name === attribute || name.startsWith(`${attribute}_`));
  });
  return like.sort((a, b) => b.length - a.length)[0];
}

function readLookups(
  type: ModelType,
  columns: ReadonlyMap<string, Column>,
  { tablesOf, relationships }: Context,
): ReadonlyMap<string, LookupNavigation> {
  const found = new Map<string, LookupNavigation>();
  for (const { name, type: target, constraint, partner } of type.navigations.values()) {
    const column = target.collection ? undefined : lookupColumn(name, constraint, columns);
    const targets = tablesOf(target.name);
    if (column === undefined || targets.length === 0) continue;
    const said = relationships.find(
      ({ referencing, attribute, referenced }) =>
        referencing === shortName(type.name) && attribute === attributeOf(column) && targets.includes(referenced),
    );
    found.set(name, {
      name,
      column,
      targets,
      onDelete: said?.onDelete ?? "RemoveLink",
      schemaName: said?.schemaName ?? partner ?? name,
    });
  }
  return found;
}

function readCollections(
  type: ModelType,
  { model, tablesOf }: Context,
  lookupsOf: (table: string) => ReadonlyMap<string, LookupNavigation>,
): ReadonlyMap<string, CollectionNavigation> {
  const found = new Map<string, CollectionNavigation>();
  for (const { name, type: target, partner } of type.navigations.values()) {
    const [table] = target.collection ? tablesOf(target.name) : [];
    const back = partner === undefined ? undefined : model.types.get(target.name)?.navigations.get(partner);
    if (table === undefined || partner === undefined || !back) continue;
    const [own, other] = [`${type.name}.${name}`, `${target.name}.${partner}`];
    const column = lookupsOf(table).get(partner)?.column;
    if (!back.type.collection && column === undefined) continue;
    found.set(name, {
      name,
      target: table,
      column,
      pairs: back.type.collection ? { name: [own, other].sort().join(" "), first: own <= other } : undefined,
    });
  }
  return found;
}

function readEmpty(
  type: ModelType,
  { tablesOf }: Context,
  isKnown: (name: string) => boolean,
): ReadonlyMap<string, EmptyNavigation> {
  const found = new Map<string, EmptyNavigation>();
  for (const { name, type: target } of type.navigations.values()) {
    const [table] = tablesOf(target.name);
    if (table !== undefined && !isKnown(name)) found.set(name, { name, target: table, one: !target.collection });
  }
  return found;
}

function readKeys(
  type: ModelType,
  columns: ReadonlyMap<string, Column>,
  definition: JsonObject,
): readonly AlternateKey[] {
  const given = listAt(definition, "Keys").flatMap((key) => {
    const status = textAt(key, "EntityKeyIndexStatus");
    const parts = textsAt(key, "KeyAttributes").map((name) => columnOf({ columns }, name)?.name);
    if ((status !== undefined && status !== "Active") || parts.length === 0) return [];
    return [{ name: textAt(key, "LogicalName") ?? "key", columns: parts.filter((part) => part !== undefined) }];
  });
  if (listAt(definition, "Keys").length > 0) return given;
  return type.alternateKeys.map((parts) => ({
    name: `${shortName(type.name)}_${parts.map(attributeOf).join("_")}`,
    columns: parts,
  }));
}

function idColumnsOf(type: ModelType, definition: JsonObject): readonly [string, ...string[]] | undefined {
  const [id] = type.key;
  if (id === undefined || type.key.length > 1) return undefined;
  const others = [textAt(definition, "PrimaryIdAttribute"), `${shortName(type.name)}id`];
  const more = [...new Set(others)].filter((name) => name !== undefined && name !== id && type.fields.has(name));
  return [id, ...more.flatMap((name) => name ?? [])];
}

function nameColumnOf(columns: ReadonlyMap<string, Column>, definition: JsonObject): string | undefined {
  const said = textAt(definition, "PrimaryNameAttribute");
  const names = said === undefined ? ["name", "fullname", "subject", "title"] : [said];
  return names.find((name) => columns.has(name)) ?? [...columns.keys()].find((name) => name.endsWith("_name"));
}

/** What the documents of an organisation say. */
export interface ReadOrganisation {
  /** By the names of their sets. */
  readonly tables: ReadonlyMap<string, TableModel>;
  /** The whole `$metadata`, for what has no table: operations and their types. */
  readonly model: ServiceModel;
}

/**
 * The tables of an organisation, from its `$metadata` and what its `EntityDefinitions` answer.
 *
 * @throws {SandboxOptionInvalid} for a document that has no table, and for definitions that are none
 */
export function readOrganisation(metadata: string, definitions: unknown): ReadOrganisation {
  const model = readModel(metadata, "dataverse.metadata");
  const given = readDefinitions(definitions);
  const sets = new Map<string, { readonly setName: string; readonly type: ModelType }>();
  for (const { name: setName, type: typeName, singleton } of model.resources.values()) {
    const type = model.types.get(typeName);
    const logicalName = shortName(typeName);
    if (type && !singleton && type.key.length === 1 && !sets.has(logicalName)) sets.set(logicalName, { setName, type });
  }
  if (sets.size === 0)
    throw new SandboxOptionInvalid(
      "dataverse.metadata",
      "has no entity set of a type with a key: give the $metadata of an organisation.",
    );
  const context: Context = {
    model,
    relationships: givenRelationships(given.values()),
    tablesOf: (typeName) =>
      [...sets].filter(([, { type }]) => type.name === typeName || type.bases.includes(typeName)).map(([name]) => name),
  };
  const parts = new Map(
    [...sets].flatMap(([logicalName, { setName, type }]) => {
      const definition = given.get(logicalName) ?? {};
      const idColumns = idColumnsOf(type, definition);
      if (!idColumns) return [];
      const columns = readColumns(type, idColumns, definition);
      return [
        [logicalName, { setName, type, definition, idColumns, columns, lookups: readLookups(type, columns, context) }],
      ];
    }),
  );
  const setOf = (logicalName: string | undefined): string => parts.get(logicalName ?? "")?.setName ?? "";
  const tables = new Map<string, TableModel>();
  for (const [logicalName, { setName, type, definition, idColumns, columns, lookups }] of parts) {
    const collections = readCollections(type, context, (table) => parts.get(table)?.lookups ?? new Map());
    const empty = readEmpty(type, context, (name) => lookups.has(name) || collections.has(name));
    const navigations = new Map([
      ...[...lookups.values()].map(({ name, targets }) => [name, setOf(targets[0])] as const),
      ...[...collections.values(), ...empty.values()].map(({ name, target }) => [name, setOf(target)] as const),
    ]);
    tables.set(setName, {
      logicalName,
      setName,
      idColumns,
      nameColumn: nameColumnOf(columns, definition),
      columns,
      lookups,
      collections,
      empty,
      keys: readKeys(type, columns, definition),
      tracksChanges: valueAt(definition, "ChangeTrackingEnabled") !== false,
      given: definition,
      type: {
        name: type.name,
        key: [idColumns[0]],
        fields: columns,
        navigations,
        target: (navigation) => tables.get(navigations.get(navigation) ?? "")?.type,
      },
    });
  }
  return { tables, model };
}
