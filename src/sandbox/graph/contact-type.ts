import type { EntityType, Field, FieldType } from "../odata/model/entity-type.ts";

const field = (name: string, type: FieldType): readonly [string, Field] => [
  name,
  { name, type, nullable: true, maxLength: undefined, filterable: true, create: false, update: false, members: [] },
];

/** The slice of a contact that is served, without its collections. */
export const contactType: EntityType = {
  name: "microsoft.graph.contact",
  key: ["id"],
  navigations: new Map(),
  fields: new Map([
    field("id", "string"),
    field("createdDateTime", "date-time"),
    field("lastModifiedDateTime", "date-time"),
    field("displayName", "string"),
    field("givenName", "string"),
    field("surname", "string"),
    field("companyName", "string"),
    field("jobTitle", "string"),
    field("mobilePhone", "string"),
  ]),
};
