import { type JsonObject, listAt, textAt } from "../../../kit/json-access.ts";
import type { Random } from "../../core/random.ts";
import { givenAttributes, labelText } from "../model/given-definitions.ts";
import { attributeOf, type Column, type TableModel } from "../model/table-model.ts";

const english = 1033;

/** A label in one language, as definitions have it. */
function label(text: string): JsonObject {
  const own = { Label: text, LanguageCode: english, IsManaged: true, MetadataId: null, HasChanged: null };
  return { LocalizedLabels: [own], UserLocalizedLabel: own };
}

const noLabel = { LocalizedLabels: [], UserLocalizedLabel: null };

/** Types of attributes whose definitions are called otherwise. */
const definitionTypes: Readonly<Record<string, string>> = {
  Uniqueidentifier: "UniqueIdentifier",
  Customer: "Lookup",
  Owner: "Lookup",
};

const typeName = (kind: string): string => `#Microsoft.Dynamics.CRM.${definitionTypes[kind] ?? kind}AttributeMetadata`;

/** An option set as an answer has it, whatever of it was given. */
function optionSet(column: Column, table: string, given: JsonObject): JsonObject | undefined {
  const { options, kind, name } = column;
  if (!options) return undefined;
  const option = ([value, text]: readonly [number, string]): JsonObject => ({
    Value: value,
    Label: label(text),
    Description: noLabel,
    Color: null,
    IsManaged: true,
    ...(kind === "State" && { DefaultStatus: value + 1, InvariantName: text }),
    ...(kind === "Status" && { State: value > 1 ? 1 : 0 }),
  });
  const own = given["OptionSet"] ?? given["GlobalOptionSet"];
  const common = {
    MetadataId: null,
    Name: textAt(own, "Name") ?? `${table}_${name}`,
    IsGlobal: false,
    DisplayName: label(column.label),
    OptionSetType: kind === "Boolean" || kind === "State" || kind === "Status" ? kind : "Picklist",
  };
  const said = typeof own === "object" && own !== null && !Array.isArray(own) ? own : {};
  if (kind === "Boolean") {
    const [no = "No", yes = "Yes"] = [options.get(0), options.get(1)];
    return { ...common, ...said, FalseOption: option([0, no]), TrueOption: option([1, yes]) };
  }
  return { ...common, ...said, Options: [...options].map(option) };
}

/** What definitions of one type of attribute have and others have not. */
function specificsOf({ kind, type, maxLength }: Column): JsonObject {
  if (kind === "String" || kind === "Memo")
    return {
      MaxLength: maxLength ?? null,
      Format: kind === "Memo" ? "TextArea" : "Text",
      FormatName: { Value: "Text" },
    };
  if (kind === "Integer") return { MinValue: -2_147_483_648, MaxValue: 2_147_483_647, Format: "None" };
  if (kind === "Money" || kind === "Decimal" || kind === "Double")
    return { Precision: 2, MinValue: -922_337_203_685_477, MaxValue: 922_337_203_685_477 };
  if (kind === "DateTime") {
    const isDay = type === "date";
    return {
      Format: isDay ? "DateOnly" : "DateAndTime",
      DateTimeBehavior: { Value: isDay ? "DateOnly" : "UserLocal" },
    };
  }
  if (kind === "Boolean") return { DefaultValue: false };
  if (kind === "File" || kind === "Image") return { MaxSizeInKB: 32_768 };
  return ["Picklist", "State", "Status", "MultiSelectPicklist"].includes(kind) ? { DefaultFormValue: null } : {};
}

function attributeDefinition(column: Column, model: TableModel, random: Random): JsonObject {
  const name = attributeOf(column.name);
  const given = givenAttributes(model.given).get(name) ?? {};
  const targets = [...model.lookups.values()].filter((lookup) => lookup.column === column.name);
  const set = optionSet(column, model.logicalName, given);
  const { kind } = column;
  const made = {
    "@odata.type": typeName(kind),
    MetadataId: random.guid(),
    LogicalName: name,
    SchemaName: name,
    EntityLogicalName: model.logicalName,
    AttributeType: kind === "MultiSelectPicklist" ? "Virtual" : kind,
    AttributeTypeName: { Value: `${kind}Type` },
    AttributeOf: null,
    DisplayName: label(column.label),
    Description: noLabel,
    IsPrimaryId: column.name === model.idColumns.at(-1),
    IsPrimaryName: column.name === model.nameColumn,
    IsValidForCreate: column.create || targets.length > 0,
    IsValidForUpdate: column.update || targets.length > 0,
    IsValidForRead: true,
    IsLogical: false,
    IsCustomAttribute: name.includes("_"),
    ...specificsOf(column),
    ...(targets.length > 0 && { Targets: [...new Set(targets.flatMap((lookup) => lookup.targets))] }),
  };
  const level = { CanBeChanged: true, ManagedPropertyLogicalName: "canmodifyrequirementlevelsettings" };
  const said = given["RequiredLevel"];
  return {
    ...made,
    ...given,
    ...labelled(given, ["DisplayName", "Description"]),
    RequiredLevel: { Value: "None", ...level, ...(typeof said === "object" ? said : {}) },
    ...(set && { OptionSet: set, GlobalOptionSet: set["IsGlobal"] === true ? set : null }),
  };
}

/** Labels in the whole form, of which a short list has the text only. */
function labelled(given: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = labelText(given, name);
      return text === undefined
        ? []
        : [[name, { ...label(text), ...(listAt(given[name], "LocalizedLabels").length > 0 && Object(given[name])) }]];
    }),
  );
}

/** Relationships by which a table refers to others. */
export function relationshipsOf(
  model: TableModel,
  ownerOf: (table: string) => TableModel | undefined,
): readonly JsonObject[] {
  const given = listAt(model.given, "ManyToOneRelationships");
  return [...model.lookups.values()].flatMap(({ name, column, targets, onDelete, schemaName }) =>
    targets.map((target) => {
      const attribute = attributeOf(column);
      const said = given.find(
        (one) => textAt(one, "ReferencingAttribute") === attribute && textAt(one, "ReferencedEntity") === target,
      );
      const back = [...(ownerOf(target)?.collections.values() ?? [])].find(
        (one) => one.target === model.logicalName && one.column === column,
      );
      return {
        SchemaName: schemaName,
        RelationshipType: "OneToManyRelationship",
        ReferencedEntity: target,
        ReferencedAttribute: ownerOf(target)?.idColumns.at(-1) ?? `${target}id`,
        ReferencedEntityNavigationPropertyName: back?.name ?? schemaName,
        ReferencingEntity: model.logicalName,
        ReferencingAttribute: attribute,
        ReferencingEntityNavigationPropertyName: name,
        ...(typeof said === "object" ? said : {}),
        CascadeConfiguration: {
          Assign: "NoCascade",
          Delete: onDelete,
          Merge: "NoCascade",
          Reparent: "NoCascade",
          Share: "NoCascade",
          Unshare: "NoCascade",
          ...Object(typeof said === "object" && said !== null ? Reflect.get(said, "CascadeConfiguration") : {}),
        },
      };
    }),
  );
}

/** The definition of a table, with what was given of it over what follows from its columns. */
export function makeDefinition(
  model: TableModel,
  ownerOf: (table: string) => TableModel | undefined,
  tables: Iterable<TableModel>,
  random: Random,
): JsonObject {
  const { logicalName, setName, given } = model;
  const columns = [...model.columns.values()].filter(({ name }) => !model.idColumns.slice(0, -1).includes(name));
  const attributes = columns.map((column) => attributeDefinition(column, model, random));
  const known = new Set(attributes.map(({ LogicalName: name }) => name));
  const others = [...givenAttributes(given).values()].filter(({ LogicalName: name }) => !known.has(name));
  const keys = listAt(given, "Keys");
  const relationships = relationshipsOf(model, ownerOf);
  const back = [...tables].flatMap((other) =>
    relationshipsOf(other, ownerOf).filter((one) => one["ReferencedEntity"] === logicalName),
  );
  return {
    MetadataId: random.guid(),
    LogicalName: logicalName,
    SchemaName: logicalName,
    EntitySetName: setName,
    LogicalCollectionName: setName,
    PrimaryIdAttribute: model.idColumns.at(-1),
    PrimaryNameAttribute: model.nameColumn ?? null,
    OwnershipType: model.columns.has("_ownerid_value") ? "UserOwned" : "OrganizationOwned",
    IsCustomEntity: logicalName.includes("_"),
    IsActivity: false,
    ChangeTrackingEnabled: model.tracksChanges,
    IsOptimisticConcurrencyEnabled: true,
    TableType: "Standard",
    DisplayName: label(logicalName),
    DisplayCollectionName: label(setName),
    Description: noLabel,
    ...given,
    ...labelled(given, ["DisplayName", "DisplayCollectionName", "Description"]),
    Attributes: [
      ...attributes,
      ...others.map((one) => ({ "@odata.type": typeName(textAt(one, "AttributeType") ?? "String"), ...one })),
    ],
    Keys:
      keys.length > 0
        ? keys.map((key) => ({
            MetadataId: random.guid(),
            SchemaName: textAt(key, "LogicalName"),
            EntityLogicalName: logicalName,
            ...Object(key),
          }))
        : model.keys.map((key) => ({
            MetadataId: random.guid(),
            LogicalName: key.name,
            SchemaName: key.name,
            EntityLogicalName: logicalName,
            KeyAttributes: key.columns.map(attributeOf),
            EntityKeyIndexStatus: "Active",
          })),
    ManyToOneRelationships: relationships,
    OneToManyRelationships: listAt(given, "OneToManyRelationships").length > 0 ? given["OneToManyRelationships"] : back,
    ManyToManyRelationships: listAt(given, "ManyToManyRelationships"),
  };
}
