import { OrganisationUnreadable } from "../../errors/organisation-unreadable.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt, valueAt } from "../../kit/json-access.ts";
import type {
  ColumnDefinition,
  KeyDefinition,
  LookupDefinition,
  OptionSet,
  TableDefinition,
} from "./table-definition.ts";

/** Texts of a person, such as labels, are shown in comments: on one line, and not without end. */
const longestText = 500;

const tidy = (text: string | undefined): string | undefined => {
  const line = text
    ?.replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, longestText);
  return line === "" ? undefined : line;
};

/** The label in the language of the user who asked, else the first. */
function labelAt(definition: unknown, name: string): string | undefined {
  const label = objectAt(definition, name);
  const [first] = listAt(label, "LocalizedLabels");
  return tidy(textAt(label["UserLocalizedLabel"], "Label") ?? textAt(first, "Label"));
}

function optionsIn(set: JsonObject): Map<number, string> {
  // A column that is true or false has an option for either.
  const pair = [set["FalseOption"], set["TrueOption"]].filter(isObject);
  return new Map(
    [...listAt(set, "Options"), ...pair].flatMap((option): [number, string][] => {
      const value = valueAt(option, "Value");
      return typeof value === "number" && Number.isInteger(value) ? [[value, labelAt(option, "Label") ?? ""]] : [];
    }),
  );
}

/** The options of a column: its own, or those that many columns share. */
function optionSetOf(table: string, column: JsonObject): OptionSet | undefined {
  const [set] = [column["OptionSet"], column["GlobalOptionSet"]]
    .filter(isObject)
    .filter((one) => optionsIn(one).size > 0);
  if (!set) return undefined;
  const isGlobal = set["IsGlobal"] === true;
  const own = `${table}_${textAt(column, "LogicalName")}`;
  return { name: isGlobal ? (textAt(set, "Name") ?? own) : own, isGlobal, labels: optionsIn(set) };
}

/** `PicklistType` of the name of the type, which tells more kinds apart than the code of the type does. */
const kindOf = (column: JsonObject): string =>
  textAt(column["AttributeTypeName"], "Value")?.replace(/Type$/, "") ?? textAt(column, "AttributeType") ?? "";

function hasDefault(column: JsonObject): boolean {
  const value = column["DefaultFormValue"];
  return typeof value === "number" && value !== -1;
}

function columnOf(table: string, column: JsonObject): ColumnDefinition {
  const level = textAt(column["RequiredLevel"], "Value");
  return {
    name: textAt(column, "LogicalName") ?? "",
    kind: kindOf(column),
    label: labelAt(column, "DisplayName"),
    description: labelAt(column, "Description"),
    isRequired: level === "ApplicationRequired" || level === "SystemRequired",
    isCreatable: column["IsValidForCreate"] !== false,
    isUpdatable: column["IsValidForUpdate"] !== false,
    isPart: textAt(column, "AttributeOf") !== undefined,
    hasDefault: hasDefault(column),
    options: optionSetOf(table, column),
  };
}

function keyOf(key: unknown): KeyDefinition[] {
  const columns = textsAt(key, "KeyAttributes");
  // A key whose index is pending, being made or broken finds nothing.
  if (columns.length === 0 || textAt(key, "EntityKeyIndexStatus") !== "Active") return [];
  return [{ name: textAt(key, "LogicalName") ?? columns.join("_"), columns }];
}

function lookupOf(relationship: unknown): LookupDefinition[] {
  const column = textAt(relationship, "ReferencingAttribute");
  const navigation = textAt(relationship, "ReferencingEntityNavigationPropertyName");
  const table = textAt(relationship, "ReferencedEntity");
  return column !== undefined && navigation !== undefined && table !== undefined ? [{ column, navigation, table }] : [];
}

function tableOf(definition: JsonObject): TableDefinition[] {
  const [name, set] = [textAt(definition, "LogicalName"), textAt(definition, "EntitySetName")];
  if (name === undefined || set === undefined) return [];
  const columns = listAt(definition, "Attributes")
    .filter(isObject)
    .map((column) => columnOf(name, column));
  return [
    {
      name,
      set,
      label: labelAt(definition, "DisplayName"),
      description: labelAt(definition, "Description"),
      tracksChanges: definition["ChangeTrackingEnabled"] === true,
      columns: new Map(columns.map((column) => [column.name, column])),
      keys: listAt(definition, "Keys").flatMap(keyOf),
      lookups: listAt(definition, "ManyToOneRelationships").flatMap(lookupOf),
    },
  ];
}

/**
 * Reads the definitions of tables in the shape of an answer of `EntityDefinitions`, with what casts of its columns answered
 * put into them.
 *
 * @param source how messages call where it comes from
 * @throws {OrganisationUnreadable} when no table is in it
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api
 */
export function readDefinitions(definitions: unknown, source: string): Map<string, TableDefinition> {
  const rows = listAt(definitions, "value").filter(isObject);
  const tables = new Map(rows.flatMap(tableOf).map((table) => [table.name, table]));
  if (tables.size > 0) return tables;
  throw new OrganisationUnreadable(
    source,
    "no definition of a table is in it",
    "It is an answer of EntityDefinitions with Attributes, Keys and ManyToOneRelationships, as `dataverse pull` saves it.",
  );
}
