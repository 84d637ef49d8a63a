import { type JsonObject, textAt, valueAt } from "../../../kit/json-access.ts";
import { primitiveShape } from "../../odata/model/edm-type.ts";
import type { ModelProperty, ModelType } from "../../odata/model/service-model.ts";
import { givenAttributes, givenOptions, labelText } from "./given-definitions.ts";
import { attributeOf, type Column } from "./table-model.ts";

/** Kinds that are written by uploads alone. */
const uploaded: readonly string[] = ["File"];

/** What the service fills whatever a client sends. */
const filled = /^(_.+_value|versionnumber|createdon|modifiedon)$/;

/** The kind of a column that no definition tells of. */
function kindOf({ name, type, maxLength }: ModelProperty, isId: boolean): string {
  if (isId) return "Uniqueidentifier";
  if (name === "statecode") return "State";
  if (name === "statuscode") return "Status";
  if (/^_.+_value$/.test(name)) return name === "_ownerid_value" ? "Owner" : "Lookup";
  switch (type.name) {
    case "Edm.String":
      return maxLength !== undefined && maxLength > 850 ? "Memo" : "String";
    case "Edm.Boolean":
      return "Boolean";
    case "Edm.Int64":
      return "BigInt";
    case "Edm.Decimal":
      return "Decimal";
    case "Edm.Double":
      return "Double";
    case "Edm.DateTimeOffset":
    case "Edm.Date":
      return "DateTime";
    case "Edm.Guid":
      return "Uniqueidentifier";
    case "Edm.Binary":
      return "Virtual";
    default:
      return "Integer";
  }
}

const plainOptions: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  Boolean: new Map([
    [0, "No"],
    [1, "Yes"],
  ]),
  State: new Map([
    [0, "Active"],
    [1, "Inactive"],
  ]),
  Status: new Map([
    [1, "Active"],
    [2, "Inactive"],
  ]),
};

function readColumn(property: ModelProperty, isId: boolean, attribute: JsonObject): Column {
  const { name } = property;
  const given = textAt(attribute, "AttributeType");
  const kind =
    (given === "Virtual" && textAt(valueAt(attribute, "AttributeTypeName"), "Value")?.replace(/Type$/, "")) ||
    (given ?? kindOf(property, isId));
  const shape = primitiveShape(property.type.name) ?? { type: "any" };
  const writable = (said: string): boolean =>
    valueAt(attribute, said) !== false && !filled.test(name) && !uploaded.includes(kind);
  const options =
    givenOptions(attribute) ?? (given === undefined || kind === "Boolean" ? plainOptions[kind] : undefined);
  const length = valueAt(attribute, "MaxLength");
  return {
    name,
    ...(property.type.collection ? { type: "collection" } : shape),
    kind,
    label: labelText(attribute, "DisplayName") ?? attributeOf(name),
    nullable: !isId,
    maxLength: typeof length === "number" ? length : property.maxLength,
    filterable: property.filterable,
    create: isId || (property.creatable && writable("IsValidForCreate")),
    update: !isId && property.updatable && writable("IsValidForUpdate"),
    members: [],
    ...(options && { options }),
  };
}

/** The columns of a table, by the names that queries have for them. */
export function readColumns(
  type: ModelType,
  idColumns: readonly string[],
  definition: JsonObject,
): ReadonlyMap<string, Column> {
  const attributes = givenAttributes(definition);
  return new Map(
    [...type.fields.values()].map((property) => [
      property.name,
      readColumn(property, idColumns.includes(property.name), attributes.get(attributeOf(property.name)) ?? {}),
    ]),
  );
}
