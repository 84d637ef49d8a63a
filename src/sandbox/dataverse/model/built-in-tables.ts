/** Values of an option set with their labels; with a name it is a global one. */
export interface Choices {
  readonly name?: string;
  readonly values: Readonly<Record<number, string>>;
}

/** One table of the built-in organisation. */
export interface BuiltInTable {
  readonly name: string;
  readonly set: string;
  readonly label: string;
  /** The column that names a record. */
  readonly primary: string;
  /** `name kind:detail Label`. The detail of a text is its length, of a lookup `table=navigation back/what a deletion does`. */
  readonly columns: readonly string[];
  readonly keys?: readonly (readonly string[])[];
  /** Required levels that are not `None`. */
  readonly demands?: Readonly<Record<string, "ApplicationRequired" | "SystemRequired">>;
  readonly choices?: Readonly<Record<string, Choices>>;
  /** Relationships of pairs, by their name on both sides, with the other table. */
  readonly pairs?: readonly (readonly [name: string, table: string])[];
}

const tail = (name: string): readonly string[] => [
  `ownerid owner:systemuser=owner_${name} Owner`,
  "statecode state Status",
  "statuscode status Status Reason",
  "createdon when Created On",
  "modifiedon when Modified On",
  "versionnumber large Version Number",
];

const states = { values: { 0: "Active", 1: "Inactive" } };
const reasons = { values: { 1: "Active", 2: "Inactive" } };

/** A small organisation, with what Microsoft's own tables of these names have. */
export const builtInTables: readonly BuiltInTable[] = [
  {
    name: "account",
    set: "accounts",
    label: "Account",
    primary: "name",
    columns: [
      "accountid guid Account",
      "name text:160 Account Name",
      "accountnumber text:20 Account Number",
      "emailaddress1 text:100 Email",
      "telephone1 text:50 Main Phone",
      "websiteurl text:200 Website",
      "address1_line1 text:250 Address 1: Street 1",
      "address1_postalcode text:20 Address 1: ZIP/Postal Code",
      "address1_city text:80 Address 1: City",
      "address1_country text:80 Address 1: Country/Region",
      "revenue money Annual Revenue",
      "numberofemployees whole Number of Employees",
      "industrycode choice Industry",
      "creditonhold flag Credit Hold",
      "primarycontactid lookup:contact=account_primary_contact Primary Contact",
      "parentaccountid lookup:account=account_parent_account Parent Account",
      ...tail("accounts"),
    ],
    keys: [["accountnumber"]],
    demands: { name: "ApplicationRequired" },
    choices: {
      industrycode: { values: { 1: "Accounting", 6: "Business Services", 7: "Consulting", 8: "Consumer Services" } },
      statecode: states,
      statuscode: reasons,
    },
  },
  {
    name: "contact",
    set: "contacts",
    label: "Contact",
    primary: "fullname",
    columns: [
      "contactid guid Contact",
      "fullname text:160 Full Name",
      "firstname text:50 First Name",
      "lastname text:50 Last Name",
      "emailaddress1 text:100 Email",
      "jobtitle text:100 Job Title",
      "birthdate day Birthday",
      "annualincome money Annual Income",
      "preferredcontactmethodcode choice Preferred Method of Contact",
      "donotemail flag Do not allow Emails",
      "entityimage image Entity Image",
      "parentcustomerid lookup:account=contact_customer_accounts/Cascade,contact=contact_customer_contacts/Cascade Company Name",
      ...tail("contacts"),
    ],
    demands: { lastname: "ApplicationRequired" },
    choices: {
      preferredcontactmethodcode: { values: { 1: "Any", 2: "Email", 3: "Phone", 4: "Fax", 5: "Mail" } },
      statecode: states,
      statuscode: reasons,
    },
  },
  {
    name: "opportunity",
    set: "opportunities",
    label: "Opportunity",
    primary: "name",
    columns: [
      "opportunityid guid Opportunity",
      "name text:300 Topic",
      "description memo:2000 Description",
      "estimatedvalue money Est. Revenue",
      "estimatedclosedate day Est. Close Date",
      "closeprobability whole Probability",
      "opportunityratingcode choice Rating",
      "sample_regions choices Regions",
      "sample_contract file Contract",
      "customerid lookup:account=opportunity_customer_accounts/Cascade,contact=opportunity_customer_contacts/Cascade Potential Customer",
      "sample_partnerid lookup:account=sample_account_partner/Restrict Partner",
      "parentcontactid lookup:contact=opportunity_parent_contact Contact",
      ...tail("opportunities"),
    ],
    demands: { name: "ApplicationRequired", customerid: "ApplicationRequired" },
    choices: {
      opportunityratingcode: { name: "opportunity_rating", values: { 1: "Hot", 2: "Warm", 3: "Cold" } },
      sample_regions: { values: { 100000000: "North", 100000001: "South", 100000002: "West" } },
      statecode: { values: { 0: "Open", 1: "Won", 2: "Lost" } },
      statuscode: { values: { 1: "In Progress", 2: "On Hold", 3: "Won", 4: "Canceled" } },
    },
  },
  {
    name: "systemuser",
    set: "systemusers",
    label: "User",
    primary: "fullname",
    columns: [
      "systemuserid guid User",
      "fullname text:200 Full Name",
      "internalemailaddress text:100 Primary Email",
      "azureactivedirectoryobjectid guid Microsoft Entra ID Object ID",
      "isdisabled flag Status",
      "createdon when Created On",
      "modifiedon when Modified On",
      "versionnumber large Version Number",
    ],
    pairs: [["teammembership_association", "team"]],
  },
  {
    name: "team",
    set: "teams",
    label: "Team",
    primary: "name",
    columns: [
      "teamid guid Team",
      "name text:160 Team Name",
      "createdon when Created On",
      "modifiedon when Modified On",
      "versionnumber large Version Number",
    ],
    pairs: [["teammembership_association", "systemuser"]],
  },
];

/** The one row of `organizations`, in every organisation. */
export const organizationTable: BuiltInTable = {
  name: "organization",
  set: "organizations",
  label: "Organization",
  primary: "name",
  columns: [
    "organizationid guid Organization",
    "name text:160 Organization Name",
    "expirechangetrackingindays whole Days to Expire Change Tracking Deltas",
    "createdon when Created On",
    "modifiedon when Modified On",
    "versionnumber large Version Number",
  ],
};
