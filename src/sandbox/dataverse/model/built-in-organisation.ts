import type { BuiltInTable, Choices } from "./built-in-tables.ts";

/** A column of the short list: `name text:160 Account Name`. */
interface ListedColumn {
  readonly name: string;
  readonly kind: string;
  readonly detail: string;
  readonly label: string;
}

const columnsOf = ({ columns }: BuiltInTable): readonly ListedColumn[] =>
  columns.map((line) => {
    const [, name = "", kind = "", detail = "", label = ""] = /^(\S+) (\w+)(?::(\S+))? (.+)$/.exec(line) ?? [];
    return { name, kind, detail, label };
  });

/** How each kind of column stands in `$metadata` and in its definition. */
const kinds: Readonly<Record<string, readonly [edm: string, attribute: string]>> = {
  text: ["Edm.String", "String"],
  memo: ["Edm.String", "Memo"],
  money: ["Edm.Decimal", "Money"],
  whole: ["Edm.Int32", "Integer"],
  when: ["Edm.DateTimeOffset", "DateTime"],
  day: ["Edm.Date", "DateTime"],
  flag: ["Edm.Boolean", "Boolean"],
  choice: ["Edm.Int32", "Picklist"],
  state: ["Edm.Int32", "State"],
  status: ["Edm.Int32", "Status"],
  choices: ["Edm.String", "MultiSelectPicklist"],
  large: ["Edm.Int64", "BigInt"],
  guid: ["Edm.Guid", "Uniqueidentifier"],
  file: ["Edm.Guid", "File"],
  image: ["Edm.Binary", "Image"],
};

/** A target of a lookup: `contact=account_primary_contact/Restrict`. */
function targetsOf({ detail }: ListedColumn): readonly { table: string; partner: string; onDelete: string }[] {
  return detail.split(",").map((target) => {
    const [, table = "", partner = "", onDelete = "RemoveLink"] = /^(\w+)=(\w+)(?:\/(\w+))?$/.exec(target) ?? [];
    return { table, partner, onDelete };
  });
}

const filled: readonly string[] = ["createdon", "modifiedon", "versionnumber"];
const virtual: readonly string[] = ["choices", "file", "image"];
const isLookup = ({ kind }: ListedColumn): boolean => kind === "lookup" || kind === "owner";
const navigationOf = (name: string, table: string, all: number): string => (all > 1 ? `${name}_${table}` : name);
const tags = (text: string, annotated: boolean): string => (annotated ? text : "");
const readOnly =
  '<Annotation Term="Org.OData.Core.V1.Permissions"><EnumMember>Org.OData.Core.V1.PermissionType/Read</EnumMember></Annotation>';

function propertyText(column: ListedColumn, annotated: boolean): string {
  const { name, kind, detail } = column;
  const property = (shown: string, edm: string, length: string, fixed: boolean): string =>
    fixed && annotated
      ? `<Property Name="${shown}" Type="${edm}"${length}>${readOnly}</Property>`
      : `<Property Name="${shown}" Type="${edm}"${length} />`;
  if (isLookup(column)) return property(`_${name}_value`, "Edm.Guid", "", true);
  const [edm = "Edm.String"] = kinds[kind] ?? [];
  const length = kind === "text" || kind === "memo" ? ` MaxLength="${detail}"` : "";
  const fileName = kind === "file" ? property(`${name}_name`, "Edm.String", "", true) : "";
  return fileName + property(name, edm, length, [...filled, ...(kind === "file" ? [name] : [])].includes(name));
}

/** Navigation properties of a table with the table and the navigation of the other side: lookups, and what leads here. */
function navigationsOf(
  table: BuiltInTable,
  tables: readonly BuiltInTable[],
): readonly (readonly [name: string, target: string, xml: string])[] {
  const own = columnsOf(table)
    .filter(isLookup)
    .flatMap((column) => {
      const targets = targetsOf(column);
      return targets.map(({ table: target, partner }) => {
        const name = navigationOf(column.name, target, column.kind === "owner" ? 1 : targets.length);
        const xml = `<NavigationProperty Name="${name}" Type="mscrm.${target}" Partner="${partner}"><ReferentialConstraint Property="_${column.name}_value" ReferencedProperty="${target}id" /></NavigationProperty>`;
        return [name, target, xml] as const;
      });
    });
  const back = tables.flatMap((other) =>
    columnsOf(other)
      .filter(isLookup)
      .flatMap((column) => {
        const targets = targetsOf(column);
        return targets
          .filter(({ table: target }) => target === table.name)
          .map(({ table: target, partner }) => {
            const name = navigationOf(column.name, target, column.kind === "owner" ? 1 : targets.length);
            const xml = `<NavigationProperty Name="${partner}" Type="Collection(mscrm.${other.name})" Partner="${name}" />`;
            return [partner, other.name, xml] as const;
          });
      }),
  );
  const paired = (table.pairs ?? []).map(([name, target]) => {
    const xml = `<NavigationProperty Name="${name}" Type="Collection(mscrm.${target})" Partner="${name}" />`;
    return [name, target, xml] as const;
  });
  return [...own, ...back, ...paired];
}

/** The `$metadata` of built-in tables; annotations come with it where they are asked for. */
export function builtInMetadata(tables: readonly BuiltInTable[], annotated: boolean): string {
  const setOf = (name: string): string => tables.find((table) => table.name === name)?.set ?? "";
  const types = tables.map((table) => {
    const properties = columnsOf(table).map((column) => propertyText(column, annotated));
    const keys = (table.keys ?? []).map(
      (names) =>
        `<Record Type="Keys.AlternateKey"><PropertyValue Property="Key"><Collection>${names.map((name) => `<Record><PropertyValue Property="Alias" String="${name}" /><PropertyValue Property="Name" PropertyPath="${name}" /></Record>`).join("")}</Collection></PropertyValue></Record>`,
    );
    const annotation =
      keys.length > 0
        ? `<Annotation Term="OData.Community.Keys.V1.AlternateKeys"><Collection>${keys.join("")}</Collection></Annotation>`
        : "";
    const navigations = navigationsOf(table, tables).map(([, , xml]) => xml);
    return `<EntityType Name="${table.name}" BaseType="mscrm.crmbaseentity"><Key><PropertyRef Name="${table.name}id" /></Key>${properties.join("")}${navigations.join("")}${tags(annotation, annotated)}</EntityType>`;
  });
  const tracked =
    '<Annotation Term="Org.OData.Capabilities.V1.ChangeTracking"><Record><PropertyValue Property="Supported" Bool="true" /></Record></Annotation>';
  const sets = tables.map((table) => {
    const bindings = navigationsOf(table, tables).map(
      ([name, target]) => `<NavigationPropertyBinding Path="${name}" Target="${setOf(target)}" />`,
    );
    return `<EntitySet Name="${table.set}" EntityType="Microsoft.Dynamics.CRM.${table.name}">${bindings.join("")}${tags(tracked, annotated)}</EntitySet>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    '<EntityType Name="crmbaseentity" Abstract="true" />',
    ...types,
    '<ComplexType Name="WhoAmIResponse"><Property Name="BusinessUnitId" Type="Edm.Guid" Nullable="false" /><Property Name="UserId" Type="Edm.Guid" Nullable="false" /><Property Name="OrganizationId" Type="Edm.Guid" Nullable="false" /></ComplexType>',
    '<Function Name="WhoAmI"><ReturnType Type="mscrm.WhoAmIResponse" Nullable="false" /></Function>',
    `<EntityContainer Name="System">${sets.join("")}<FunctionImport Name="WhoAmI" Function="Microsoft.Dynamics.CRM.WhoAmI" /></EntityContainer>`,
    "</Schema></edmx:DataServices></edmx:Edmx>",
  ].join("\n");
}

const label = (text: string): object => ({ UserLocalizedLabel: { Label: text, LanguageCode: 1033 } });

function optionSet(table: string, name: string, options: Choices | undefined): object {
  if (!options) return {};
  const set = {
    Name: options.name ?? `${table}_${name}`,
    IsGlobal: options.name !== undefined,
    Options: Object.entries(options.values).map(([value, text]) => ({ Value: Number(value), Label: label(text) })),
  };
  return { OptionSet: set, GlobalOptionSet: options.name === undefined ? null : set };
}

/** What `EntityDefinitions` says of built-in tables beyond their `$metadata`. */
export function builtInDefinitions(tables: readonly BuiltInTable[]): readonly object[] {
  return tables.map((table) => ({
    LogicalName: table.name,
    PrimaryNameAttribute: table.primary,
    DisplayName: label(table.label),
    ChangeTrackingEnabled: true,
    Attributes: columnsOf(table).map((column) => ({
      LogicalName: column.name,
      AttributeType: isLookup(column)
        ? column.kind === "owner"
          ? "Owner"
          : targetsOf(column).length > 1
            ? "Customer"
            : "Lookup"
        : virtual.includes(column.kind)
          ? "Virtual"
          : kinds[column.kind]?.[1],
      ...(virtual.includes(column.kind) && { AttributeTypeName: { Value: `${kinds[column.kind]?.[1]}Type` } }),
      DisplayName: label(column.label),
      RequiredLevel: { Value: table.demands?.[column.name] ?? "None" },
      ...optionSet(table.name, column.name, table.choices?.[column.name]),
    })),
    Keys: (table.keys ?? []).map((names) => ({
      LogicalName: `${names.join("_")}_key`,
      KeyAttributes: names,
      EntityKeyIndexStatus: "Active",
    })),
    ManyToOneRelationships: columnsOf(table)
      .filter(isLookup)
      .flatMap((column) =>
        targetsOf(column).map(({ table: referenced, partner, onDelete }) => ({
          SchemaName: partner,
          ReferencingEntity: table.name,
          ReferencingAttribute: column.name,
          ReferencedEntity: referenced,
          CascadeConfiguration: { Delete: onDelete },
        })),
      ),
  }));
}
