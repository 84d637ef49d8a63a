// Places in programs at which somebody looks, completes, or errs. `§` marks where the cursor stands.

/** How the programs of a place begin. */
export const beginnings = {
  exact: `import { and, contains, createExactOnlineClient, division, eq, isIn } from "../../src/clients/exact-online/index.ts";
declare const exact: ReturnType<typeof createExactOnlineClient>;
const company = division(123456);
`,
  businessCentral: `import { companyId, createBusinessCentralClient, eq } from "../../src/clients/business-central/index.ts";
declare const bc: ReturnType<typeof createBusinessCentralClient>;
const company = companyId("d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0");
`,
  admin: `import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
declare const center: ReturnType<typeof createAdminCenterClient>;
`,
} as const;

/** A place where something is shown or offered. */
export interface Look {
  readonly title: string;
  readonly beginning: keyof typeof beginnings;
  readonly program: string;
}

/** A program that does not compile. */
export interface Mistake extends Look {
  /** The wrong word, which the error names. */
  readonly wrong: string;
  /** The right one that is nearest, which the error names too. */
  readonly right: string;
  /** Characters of the error. @default 300 */
  readonly atMost?: number;
}

const accounts = `"/api/v1/{division}/crm/Accounts"`;
const account = `"/api/v1/{division}/crm/Accounts(guid'{ID}')"`;
const invoices = `"/api/v1/{division}/salesinvoice/SalesInvoices"`;
const customers = `"/companies({companyId})/customers"`;

/** Where the cursor rests on something. */
export const hovers: readonly Look[] = [
  { title: "a list", beginning: "exact", program: `exact.li§st(${accounts}, { division: company, select: ["ID"] });` },
  {
    title: "a creation",
    beginning: "exact",
    program: `exact.cre§ate(${accounts}, { Name: "A" }, { division: company });`,
  },
  { title: "a count", beginning: "exact", program: `exact.cou§nt(${accounts}, { division: company });` },
  {
    title: "an update",
    beginning: "businessCentral",
    program: `bc.upd§ate("/companies({companyId})/customers({customerId})", { displayName: "A" }, { companyId: company, customerId: "1", ifMatch: "*" });`,
  },
  {
    title: "a field of a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Na§me: "A" }, { division: company });`,
  },
  {
    title: "a code of a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Name: "A", Stat§us: "C" }, { division: company });`,
  },
  {
    title: "a field of a selected row",
    beginning: "exact",
    program: `for await (const row of exact.list(${accounts}, { division: company, select: ["ID", "Name"] })) row.Na§me;`,
  },
  {
    title: "a field of a whole row",
    beginning: "businessCentral",
    program: `for await (const row of bc.list(${customers}, { companyId: company })) row.displayNa§me;`,
  },
  {
    title: "a selected row",
    beginning: "exact",
    program: `for await (const ro§w of exact.list(${accounts}, { division: company, select: ["ID", "Name"] })) console.log(row);`,
  },
  { title: "the division", beginning: "exact", program: `exact.list(${accounts}, { divi§sion: company });` },
  {
    title: "select of a sync set",
    beginning: "exact",
    program: `exact.list("/api/v1/{division}/sync/CRM/Accounts", { division: company, sel§ect: ["ID"] });`,
  },
  {
    title: "GET of openapi-fetch",
    beginning: "exact",
    program: `exact.GE§T(${accounts}, { params: { path: { division: 123456 } } });`,
  },
  { title: "work that takes long", beginning: "admin", program: `center.wai§t;` },
  {
    title: "a path that is asked for",
    beginning: "exact",
    program: `exact["/api/v1/{division}/crm/Acc§ounts"].list({ division: company, select: ["ID"] });`,
  },
  {
    title: "a path that is deprecated",
    beginning: "exact",
    program: `exact["/api/v1/{division}/users/Us§ers"].list({ division: company, select: ["UserID"] });`,
  },
  {
    title: "a list of a path",
    beginning: "exact",
    program: `exact[${accounts}].li§st({ division: company, select: ["ID"] });`,
  },
  {
    title: "a creation at a path",
    beginning: "businessCentral",
    program: `bc[${customers}].cre§ate({ displayName: "A" }, { companyId: company });`,
  },
  {
    title: "a GET of a path",
    beginning: "exact",
    program: `exact[${accounts}].G§ET({ params: { path: { division: 123456 } } });`,
  },
  {
    title: "a code of a row",
    beginning: "exact",
    program: `for await (const row of exact.list(${invoices}, { division: company, select: ["Status"] })) row.Stat§us;`,
  },
  {
    title: "a code of a filter",
    beginning: "exact",
    program: `exact.list(${invoices}, { division: company, filter: { Stat§us: 20 } });`,
  },
];

/** Where something is being typed. */
export const completions: readonly Look[] = [
  { title: "a path that is asked for", beginning: "exact", program: `exact["/api/v1/{division}/crm/§"]` },
  { title: "what a path can", beginning: "exact", program: `exact[${accounts}].§` },
  { title: "what a path of one record can", beginning: "exact", program: `exact[${account}].§` },
  {
    title: "an option of a path's list",
    beginning: "exact",
    program: `exact[${accounts}].list({ division: company, § });`,
  },
  { title: "a path", beginning: "exact", program: `exact.list("/api/v1/{division}/crm/§", { division: company });` },
  { title: "a path of a record", beginning: "exact", program: `exact.get("§", { division: company, ID: "" });` },
  {
    title: "a path of GET",
    beginning: "exact",
    program: `exact.GET("/api/v1/{division}/crm/§", { params: { path: { division: 123456 } } });`,
  },
  {
    title: "a path of a creation",
    beginning: "businessCentral",
    program: `bc.create("/companies({companyId})/sal§", {}, { companyId: company });`,
  },
  { title: "an option of a list", beginning: "exact", program: `exact.list(${accounts}, { division: company, § });` },
  {
    title: "a field to select",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, select: ["§"] });`,
  },
  {
    title: "a field to select of a record",
    beginning: "exact",
    program: `exact.get(${account}, { division: company, ID: "", select: ["§"] });`,
  },
  {
    title: "a field of a filter",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: { § } });`,
  },
  {
    title: "a field of eq",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: eq("§", "x") });`,
  },
  {
    title: "a field of contains inside and",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: and(eq("Code", "1"), contains("§", "x")) });`,
  },
  {
    title: "a field of a related record in eq",
    beginning: "businessCentral",
    program: `bc.list("/companies({companyId})/salesOrders", { companyId: company, filter: eq("customer/§", "x") });`,
  },
  {
    title: "a field to sort by",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, orderBy: "§" });`,
  },
  {
    title: "records to expand",
    beginning: "exact",
    program: `exact.list(${invoices}, { division: company, expand: ["§"] });`,
  },
  {
    title: "a field of a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Name: "A", § }, { division: company });`,
  },
  {
    title: "a field of a row",
    beginning: "exact",
    program: `for await (const row of exact.list(${accounts}, { division: company, select: ["ID", "Name"] })) row.§`,
  },
];

/** What does not compile. */
export const mistakes: readonly Mistake[] = [
  {
    title: "a misspelt path that is asked for",
    beginning: "exact",
    program: `exact["/api/v1/{division}/crm/Acounts"].list({ division: company });`,
    wrong: "crm/Acounts",
    right: "crm/Accounts",
    atMost: 450,
  },
  {
    title: "a method that a path has not",
    beginning: "exact",
    program: `exact["/api/v1/{division}/assets/AssetGroups"].create({ Code: "A" }, { division: company });`,
    wrong: "create",
    right: "ListMethods",
  },
  {
    title: "a misspelt field of a path's body",
    beginning: "exact",
    program: `exact[${accounts}].create({ Nam: "A" }, { division: company });`,
    wrong: "Nam",
    right: "Name",
  },
  {
    title: "a misspelt path",
    beginning: "exact",
    program: `exact.list("/api/v1/{division}/crm/Acounts", { division: company });`,
    wrong: "crm/Acounts",
    right: "crm/Accounts",
  },
  {
    title: "a misspelt path of one record",
    beginning: "exact",
    program: `exact.get("/api/v1/{division}/crm/Acounts(guid'{ID}')", { division: company, ID: "" });`,
    wrong: "crm/Acounts(",
    right: "crm/Accounts(",
  },
  {
    title: "a misspelt path of a creation",
    beginning: "businessCentral",
    program: `bc.create("/companies({companyId})/custmers", { displayName: "A" }, { companyId: company });`,
    wrong: "/custmers",
    right: "/customers",
  },
  {
    title: "a misspelt service in a path",
    beginning: "exact",
    program: `exact.list("/api/v1/{division}/crn/Accounts", { division: company });`,
    wrong: "/crn/",
    right: "/crm/",
  },
  {
    title: "a path in lower case",
    beginning: "exact",
    program: `exact.list("/api/v1/{division}/crm/accounts", { division: company });`,
    wrong: "crm/accounts",
    right: "crm/Accounts",
  },
  {
    title: "a misspelt path of GET",
    beginning: "exact",
    program: `exact.GET("/api/v1/{division}/crm/Acounts", { params: { path: { division: 1 } } });`,
    wrong: "crm/Acounts",
    right: "crm/Accounts",
  },
  {
    title: "a misspelt path of POST",
    beginning: "exact",
    program: `exact.POST("/api/v1/{division}/crm/Acounts", { params: { path: { division: 1 } }, body: { Name: "A" } });`,
    wrong: "crm/Acounts",
    right: "crm/Accounts",
  },
  {
    title: "a sync set without select",
    beginning: "exact",
    program: `exact.list("/api/v1/{division}/sync/CRM/Accounts", { division: company });`,
    wrong: "sync/CRM/Accounts",
    right: "select",
  },
  {
    title: "lines without the filter that the service demands",
    beginning: "businessCentral",
    program: `bc.list("/companies({companyId})/salesOrderLines", { companyId: company });`,
    wrong: "salesOrderLines",
    right: "filter",
  },
  {
    title: "a misspelt field in eq",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: eq("Nam", "A") });`,
    wrong: `"Nam"`,
    right: `"Name"`,
  },
  {
    title: "a misspelt field in eq inside and",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: and(eq("Code", "1"), eq("Naem", "A")) });`,
    wrong: `"Naem"`,
    right: `"Name"`,
  },
  {
    title: "a misspelt field of a related record",
    beginning: "businessCentral",
    program: `bc.list("/companies({companyId})/salesOrders", { companyId: company, filter: eq("customer/displayNam", "A") });`,
    wrong: `"customer/displayNam"`,
    right: `"customer/displayName"`,
  },
  {
    title: "a value of another type in eq",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: eq("Name", 5) });`,
    wrong: "number",
    right: "string",
  },
  {
    title: "a wrong code in isIn",
    beginning: "exact",
    program: `exact.list(${invoices}, { division: company, filter: isIn("Status", [20, 21]) });`,
    wrong: "21",
    right: "20",
  },
  {
    title: "a misspelt field of a filter",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: { Codee: "1" } });`,
    wrong: "Codee",
    right: "Code",
  },
  {
    title: "a value of another type in a filter",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, filter: { Name: 5 } });`,
    wrong: "number",
    right: "string",
  },
  {
    title: "a misspelt field of select",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, select: ["ID", "AddresLine1"] });`,
    wrong: `"AddresLine1"`,
    right: `"AddressLine1"`,
  },
  {
    title: "a misspelt field to sort by",
    beginning: "businessCentral",
    program: `bc.list(${customers}, { companyId: company, orderBy: "displayNam desc" });`,
    wrong: `"displayNam desc"`,
    right: `"displayName desc"`,
  },
  {
    title: "a misspelt record of expand",
    beginning: "exact",
    program: `exact.list(${invoices}, { division: company, expand: ["SalesInvoiceLine"] });`,
    wrong: `"SalesInvoiceLine"`,
    right: `"SalesInvoiceLines"`,
  },
  {
    title: "a misspelt option",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: company, selec: ["ID"] });`,
    wrong: "selec",
    right: "select",
  },
  {
    title: "a missing division",
    beginning: "exact",
    program: `exact.list(${accounts}, { select: ["ID"] });`,
    wrong: "select",
    right: "division",
  },
  {
    title: "a missing company",
    beginning: "businessCentral",
    program: `bc.list(${customers}, { select: ["id"] });`,
    wrong: "select",
    right: "companyId",
  },
  {
    title: "a number for a division",
    beginning: "exact",
    program: `exact.list(${accounts}, { division: 123456 });`,
    wrong: "number",
    right: "Division",
  },
  {
    title: "a text for a company",
    beginning: "businessCentral",
    program: `bc.list(${customers}, { companyId: "CRONUS" });`,
    wrong: "string",
    right: "CompanyId",
  },
  {
    title: "a misspelt field of a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Name: "A", AddresLine1: "B" }, { division: company });`,
    wrong: "AddresLine1",
    right: "AddressLine1",
  },
  {
    title: "a missing field of a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Code: "1" }, { division: company });`,
    wrong: "Code",
    right: "Name",
  },
  {
    title: "a literal of another type in a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Name: "A", Blocked: "yes" }, { division: company });`,
    wrong: "string",
    right: "boolean",
  },
  {
    title: "a wrong code in a body",
    beginning: "businessCentral",
    program: `bc.create(${customers}, { displayName: "A", blocked: "Ship2" }, { companyId: company });`,
    wrong: `"Ship2"`,
    right: `"Ship"`,
  },
  {
    title: "a read-only field in a body",
    beginning: "exact",
    program: `exact.create(${accounts}, { Name: "A", Created: "2026-01-01" }, { division: company });`,
    wrong: "Created",
    right: "NewRecord",
  },
  {
    title: "a misspelt field of a change",
    beginning: "exact",
    program: `exact.update(${account}, { AddresLine1: "B" }, { division: company, ID: "" });`,
    wrong: "AddresLine1",
    right: "AddressLine1",
  },
  {
    title: "a field that was not selected",
    beginning: "exact",
    program: `for await (const row of exact.list(${accounts}, { division: company, select: ["ID"] })) console.log(row.Name);`,
    wrong: "Name",
    right: "ID",
  },
  {
    title: "a misspelt field of a row",
    beginning: "exact",
    program: `for await (const row of exact.list(${accounts}, { division: company })) console.log(row.AddresLine1);`,
    wrong: "AddresLine1",
    right: "AddressLine1",
    // The row itself is printed, as far as a compiler prints it: a name would hide what was selected.
    atMost: 320,
  },
];
