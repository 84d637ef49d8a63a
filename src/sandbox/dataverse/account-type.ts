import type { EntityType, Field, FieldType } from "../odata/model/entity-type.ts";

const field = (name: string, type: FieldType, options: Partial<Field> = {}): readonly [string, Field] => [
  name,
  {
    name,
    type,
    nullable: true,
    maxLength: undefined,
    filterable: true,
    create: true,
    update: true,
    members: [],
    ...options,
  },
];

const readOnly = { create: false, update: false } as const;

/** The slice of the table `account` that is served. */
export const accountType: EntityType = {
  name: "Microsoft.Dynamics.CRM.account",
  key: ["accountid"],
  navigations: new Map(),
  fields: new Map([
    field("accountid", "guid", { nullable: false, update: false }),
    field("name", "string", { maxLength: 160 }),
    field("accountnumber", "string", { maxLength: 20 }),
    field("emailaddress1", "string", { maxLength: 100 }),
    field("telephone1", "string", { maxLength: 50 }),
    field("websiteurl", "string", { maxLength: 200 }),
    field("address1_line1", "string", { maxLength: 250 }),
    field("address1_postalcode", "string", { maxLength: 20 }),
    field("address1_city", "string", { maxLength: 80 }),
    field("address1_country", "string", { maxLength: 80 }),
    field("revenue", "decimal"),
    field("numberofemployees", "integer"),
    field("statecode", "integer"),
    field("createdon", "date-time", readOnly),
    field("modifiedon", "date-time", readOnly),
    field("versionnumber", "long", readOnly),
  ]),
};
