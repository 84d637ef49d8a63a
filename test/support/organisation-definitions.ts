import { childrenNamed, elementsNamed } from "../../src/kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../src/kit/xml/read-xml.ts";

/** What a test says of a table beside what its metadata shows; columns by logical name. */
export interface TableExtras {
  readonly ChangeTrackingEnabled?: boolean;
  readonly Keys?: readonly object[];
  readonly columns?: Readonly<Record<string, object>>;
}

/** A label as organisations answer it. */
export const label = (text: string) => ({
  LocalizedLabels: [{ Label: text, LanguageCode: 1033, IsManaged: true, MetadataId: null, HasChanged: null }],
  UserLocalizedLabel: { Label: text, LanguageCode: 1033, IsManaged: true, MetadataId: null, HasChanged: null },
});

/** A key as organisations answer it. */
export const key = (name: string, columns: readonly string[], status = "Active") => ({
  LogicalName: name,
  KeyAttributes: columns,
  EntityKeyIndexStatus: status,
});

/** Options as organisations answer them. */
export const optionSet = (name: string, options: Readonly<Record<number, string>>, isGlobal = false) => ({
  Name: name,
  IsGlobal: isGlobal,
  Options: Object.entries(options).map(([value, text]) => ({ Value: Number(value), Label: label(text) })),
});

const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? "";
const shortName = (type: string): string =>
  type
    .replace(/^Collection\((.*)\)$/, "$1")
    .split(".")
    .at(-1) ?? "";
/** Whether the metadata says that nobody sets a property; what it describes in words is no less writable. */
const isAnnotated = (element: XmlElement): boolean =>
  childrenNamed(element, "Annotation").some((one) => /\.(?:Permissions|Computed)$/.test(attribute(one, "Term")));
const words = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;

const kinds: Readonly<Record<string, string>> = {
  "Edm.String": "String",
  "Edm.Boolean": "Boolean",
  "Edm.Int32": "Integer",
  "Edm.Int64": "BigInt",
  "Edm.Decimal": "Decimal",
  "Edm.Double": "Double",
  "Edm.DateTimeOffset": "DateTime",
  "Edm.Date": "DateTime",
  "Edm.Guid": "Uniqueidentifier",
  "Edm.Binary": "Image",
};

function kindOf(name: string, type: string): string {
  if (name === "statecode") return "State";
  if (name === "statuscode") return "Status";
  return type === "Edm.Int32" && /code$|status$/.test(name) ? "Picklist" : (kinds[type] ?? "String");
}

function optionsFor(table: string, column: string, kind: string): object {
  const yesNo = {
    FalseOption: { Value: 0, Label: label("Allow") },
    TrueOption: { Value: 1, Label: label("Do Not Allow") },
  };
  if (kind === "Boolean")
    return { OptionSet: { Name: `${table}_${column}`, IsGlobal: false, ...yesNo }, GlobalOptionSet: null };
  if (!["Picklist", "State", "Status"].includes(kind)) return {};
  return {
    OptionSet: optionSet(`${table}_${column}`, { 1: "First Choice", 2: "Second Choice", 3: "Other" }),
    GlobalOptionSet: null,
    DefaultFormValue: kind === "Picklist" ? -1 : 1,
  };
}

/** Names of types in definitions that are not those of their kinds. */
const typeNames: Readonly<Record<string, string>> = {
  Uniqueidentifier: "UniqueIdentifier",
  Customer: "Lookup",
  Owner: "Lookup",
};

function columnOf(table: string, name: string, kind: string, isWritable: boolean, isKey = false): object {
  return {
    "@odata.type": `#Microsoft.Dynamics.CRM.${typeNames[kind] ?? kind}AttributeMetadata`,
    LogicalName: name,
    AttributeType: kind === "Image" ? "Virtual" : kind,
    AttributeTypeName: { Value: `${kind}Type` },
    AttributeOf: null,
    DisplayName: label(words(name)),
    Description: label(`What ${words(name)} of the record is.`),
    RequiredLevel: {
      Value: "None",
      CanBeChanged: true,
      ManagedPropertyLogicalName: "canmodifyrequirementlevelsettings",
    },
    IsValidForCreate: isWritable,
    IsValidForUpdate: isWritable && !isKey,
    ...optionsFor(table, name, kind),
  };
}

/** What the platform keeps to itself. */
const platformColumns =
  /^(?:createdby|modifiedby|createdonbehalfby|modifiedonbehalfby|owningbusinessunit|owninguser|owningteam|createdon|modifiedon|versionnumber)$/;

/** What a type has of a kind, with what its bases have: activities inherit nearly all of their columns, and repeat some. */
function inherited(type: XmlElement, kind: string, types: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const base = types.get(shortName(attribute(type, "BaseType")));
  const own = childrenNamed(type, kind);
  const names = new Set(own.map((one) => attribute(one, "Name")));
  const above = base ? inherited(base, kind, types) : [];
  return [...above.filter((one) => !names.has(attribute(one, "Name"))), ...own];
}

/** Columns that identify a row: the key of the type or of a base of it, and the one that is named after the table. */
function keysOf(type: XmlElement, types: ReadonlyMap<string, XmlElement>): ReadonlySet<string> {
  const base = types.get(shortName(attribute(type, "BaseType")));
  const own = elementsNamed(type, "PropertyRef").map((part) => attribute(part, "Name"));
  return new Set([...(base ? keysOf(base, types) : []), ...own, `${attribute(type, "Name")}id`]);
}

/** A lookup is one column, and a relationship for each of its navigations. */
function lookupsOf(navigations: readonly XmlElement[]): { relationships: object[]; columns: Map<string, string> } {
  const columns = new Map<string, string>();
  const relationships = navigations.flatMap((navigation) => {
    const [constraint] = childrenNamed(navigation, "ReferentialConstraint");
    const [, column] = /^_(\w+)_value$/.exec(constraint ? attribute(constraint, "Property") : "") ?? [];
    if (column === undefined) return [];
    const target = shortName(attribute(navigation, "Type"));
    columns.set(column, column === "ownerid" ? "Owner" : columns.has(column) ? "Customer" : "Lookup");
    return [
      {
        ReferencingAttribute: column,
        ReferencingEntityNavigationPropertyName: attribute(navigation, "Name"),
        ReferencedEntity: target === "principal" ? "owner" : target,
      },
    ];
  });
  return { relationships, columns };
}

function tableOf(
  type: XmlElement,
  set: string,
  types: ReadonlyMap<string, XmlElement>,
  { columns: said = {}, ...extras }: TableExtras,
): object {
  const name = attribute(type, "Name");
  const { relationships, columns: lookups } = lookupsOf(inherited(type, "NavigationProperty", types));
  const keys = keysOf(type, types);
  const plain = inherited(type, "Property", types).flatMap((property): [string, object][] => {
    const own = attribute(property, "Name");
    if (/^_\w+_value$/.test(own)) return [];
    const isKey = keys.has(own);
    const isWritable = (isKey || !isAnnotated(property)) && !platformColumns.test(own);
    return [[own, columnOf(name, own, kindOf(own, attribute(property, "Type")), isWritable, isKey)]];
  });
  const linked = [...lookups].map(([own, kind]): [string, object] => [
    own,
    columnOf(name, own, kind, !platformColumns.test(own)),
  ]);
  const known = new Map([...plain, ...linked]);
  return {
    LogicalName: name,
    EntitySetName: set,
    DisplayName: label(words(name)),
    Description: label(`Rows of ${name}.`),
    ChangeTrackingEnabled: true,
    MetadataId: "70816501-edb9-4740-a16c-6a5efbc05d84",
    ...extras,
    Attributes: [...known].map(([own, column]) => ({ ...column, ...said[own] })),
    Keys: extras.Keys ?? [],
    ManyToOneRelationships: relationships,
  };
}

/**
 * Definitions of the tables of a metadata document, as `EntityDefinitions` answers them with the options of columns put into
 * them: labels are made up, what people may set is what the metadata does not mark as read.
 */
export function definitionsOf(
  metadata: string,
  extras: Readonly<Record<string, TableExtras>> = {},
): { value: { LogicalName: string; Attributes: { LogicalName: string }[] }[] } {
  const root = readXml(metadata);
  const sets = new Map(
    elementsNamed(root, "EntitySet").map((set) => [shortName(attribute(set, "EntityType")), attribute(set, "Name")]),
  );
  const types = new Map(elementsNamed(root, "EntityType").map((type) => [attribute(type, "Name"), type]));
  const tables = [...types].flatMap(([name, type]) => {
    const set = sets.get(name);
    return set === undefined ? [] : [tableOf(type, set, types, extras[name] ?? {})];
  });
  return { value: tables as { LogicalName: string; Attributes: { LogicalName: string }[] }[] };
}
