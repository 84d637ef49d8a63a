/** Columns of a definition that an import reads; a definition has hundreds more. */
const tableFields = ["LogicalName", "EntitySetName", "DisplayName", "Description", "ChangeTrackingEnabled"];

const columnFields = [
  "LogicalName",
  "AttributeType",
  "AttributeTypeName",
  "AttributeOf",
  "DisplayName",
  "Description",
  "RequiredLevel",
  "IsValidForCreate",
  "IsValidForUpdate",
];

const expanded = [
  `Attributes($select=${columnFields.join(",")})`,
  "Keys($select=LogicalName,KeyAttributes,EntityKeyIndexStatus)",
  "ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity,ReferencingEntityNavigationPropertyName)",
];

/** Tables of one question: the filter that names them stands in the address. */
const tablesAtOnce = 10;

/** Kinds of columns whose options only a cast of the columns answers, with their default. */
const casts: Readonly<Record<string, readonly [type: string, fallback: string | undefined]>> = {
  Picklist: ["PicklistAttributeMetadata", "DefaultFormValue"],
  State: ["StateAttributeMetadata", "DefaultFormValue"],
  Status: ["StatusAttributeMetadata", "DefaultFormValue"],
  MultiSelectPicklist: ["MultiSelectPicklistAttributeMetadata", undefined],
  Boolean: ["BooleanAttributeMetadata", undefined],
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Puts the options of a query into an address; what OData gives a meaning stays readable. */
const query = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%(?:24|28|29|2C|2F|3D|27)/gi, decodeURIComponent)}`,
    )
    .join("&");

/**
 * The questions that bring the definitions of tables, below the address of the Web API.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api no paging, `$expand` of columns
 */
export function tableQuestions(tables: readonly string[]): string[] {
  const questions: string[] = [];
  for (let first = 0; first < tables.length; first += tablesAtOnce) {
    const filter = tables.slice(first, first + tablesAtOnce).map((name) => `LogicalName eq ${quoted(name)}`);
    questions.push(
      `EntityDefinitions?${query({ $select: tableFields.join(","), $filter: filter.join(" or "), $expand: expanded.join(",") })}`,
    );
  }
  return questions;
}

/**
 * The question that brings the options of a table's columns of one kind; undefined for a kind without options. Their common
 * base cannot be cast to, so that each kind is a question of its own.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api#querying-entitymetadata-attributes
 */
export function optionsQuestion(table: string, kind: string): string | undefined {
  const [type, fallback] = casts[kind] ?? [];
  if (type === undefined) return undefined;
  const fields = ["LogicalName", ...(fallback === undefined ? [] : [fallback])];
  return `EntityDefinitions(LogicalName=${quoted(table)})/Attributes/Microsoft.Dynamics.CRM.${type}?${query({ $select: fields.join(","), $expand: "OptionSet,GlobalOptionSet" })}`;
}
