import type { EntityType, Field, Row, Value } from "../../odata/model/entity-type.ts";
import { emptyDateTime, emptyGuid } from "../api/empty-values.ts";

/** How Business Central shows an empty date (fact 126). */
export const emptyDate = "0001-01-01";

/** What a field has that nobody gave a value (fact 126). */
export function blankOf({ type, members }: Field): Value {
  switch (type) {
    case "guid":
      return emptyGuid;
    case "boolean":
      return false;
    case "integer":
    case "long":
    case "decimal":
      return 0;
    case "date":
      return emptyDate;
    case "date-time":
      return emptyDateTime;
    case "enum":
      return members[0] ?? "";
    default:
      return "";
  }
}

/** A record of a type that says nothing. */
export function blankRow({ fields }: EntityType): Row {
  return Object.fromEntries([...fields.values()].map((field) => [field.name, blankOf(field)]));
}

/** Whether a value says nothing. */
export function isBlank(value: Value | undefined): boolean {
  return value === undefined || value === null || value === "" || value === emptyGuid;
}
