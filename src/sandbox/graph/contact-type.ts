import type { EntityType, Field, FieldType } from "../odata/model/entity-type.ts";

/** A field by its name. */
export function fieldOf(name: string, type: FieldType, writable = false): readonly [string, Field] {
  const rights = { create: writable, update: writable };
  return [name, { name, type, nullable: true, maxLength: undefined, filterable: true, members: [], ...rights }];
}

/** The slice of a contact that is served, without its collections. */
export const contactType: EntityType = {
  name: "microsoft.graph.contact",
  key: ["id"],
  navigations: new Map(),
  fields: new Map([
    fieldOf("id", "string"),
    fieldOf("createdDateTime", "date-time"),
    fieldOf("lastModifiedDateTime", "date-time"),
    fieldOf("displayName", "string", true),
    fieldOf("givenName", "string", true),
    fieldOf("surname", "string", true),
    fieldOf("companyName", "string", true),
    fieldOf("jobTitle", "string", true),
    fieldOf("mobilePhone", "string", true),
  ]),
};
