import { readFileSync } from "node:fs";
import type { OrganisationSource } from "../../../src/spec-tools/dataverse/fetch-organisation.ts";
import { definitionsOf, key, label, optionSet } from "../../support/organisation-definitions.ts";

/** Metadata of a small organisation. */
export const metadata = readFileSync(new URL("./organisation.xml", import.meta.url), "utf8");

const demanded = { RequiredLevel: { Value: "ApplicationRequired" } };

/** Definitions of its tables: choices of its own and shared ones, alternate keys, columns that people have to fill in. */
export const definitions = definitionsOf(metadata, {
  account: {
    Keys: [
      key("new_number", ["accountnumber"]),
      key("new_name_and_city", ["name", "address1_city"]),
      key("new_parent", ["parentaccountid", "accountnumber"]),
      key("new_pending", ["revenue"], "Pending"),
    ],
    columns: {
      name: demanded,
      statecode: { ...demanded, OptionSet: optionSet("account_statecode", { 0: "Active", 1: "Inactive" }) },
      ownerid: demanded,
      industrycode: {
        OptionSet: optionSet("account_industrycode", { 1: "Accounting", 2: "Agriculture & Forestry", 3: "Accounting" }),
      },
      new_interests: {
        "@odata.type": "#Microsoft.Dynamics.CRM.MultiSelectPicklistAttributeMetadata",
        AttributeType: "Virtual",
        AttributeTypeName: { Value: "MultiSelectPicklistType" },
        OptionSet: optionSet("account_new_interests", { 1: "Golf", 2: "Chess" }),
      },
    },
  },
  contact: { ChangeTrackingEnabled: false, columns: { lastname: { ...demanded, IsValidForUpdate: true } } },
  opportunity: {
    columns: {
      name: demanded,
      parentaccountid: demanded,
      customerid: demanded,
      budgetstatus: {
        OptionSet: null,
        GlobalOptionSet: optionSet("budgetstatus", { 0: "No Committed Budget", 1: "May Buy" }, true),
        Description: label("Where the money stands."),
      },
    },
  },
});

/** What a pull of it reads. */
export const organisation: OrganisationSource = { metadata, definitions };

/** The tables that tests pull. */
export const tables = ["account", "contact", "opportunity"];
