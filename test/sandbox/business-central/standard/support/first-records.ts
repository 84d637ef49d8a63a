import type { ApiOperation } from "../../../../../src/sandbox/business-central/api/service-model.ts";
import { standardModel } from "../../../../../src/sandbox/business-central/standard/standard-model.ts";
import type { Json } from "../../automation/support/automation-bench.ts";
import type { StandardBench } from "./standard-bench.ts";

const { sets } = standardModel();

/** Documents that are made anew, so that there is a draft of each kind. */
const drafts: Readonly<Record<string, Json>> = {
  salesQuotes: { email: "a@example.com" },
  salesOrders: {},
  salesInvoices: { email: "a@example.com" },
  salesCreditMemos: { email: "a@example.com" },
  purchaseOrders: {},
  purchaseInvoices: { vendorInvoiceNumber: "V-1" },
  purchaseCreditMemos: { vendorCreditMemoNumber: "V-2" },
};

const linesOf = (documents: string): string => documents.replace(/s$/, "Lines");

/** Makes one record of each set that begins empty or needs a draft, by set; a record that is there already for the others. */
export async function firstRecords(bench: StandardBench): Promise<Record<string, Json>> {
  const post = async (path: string, body: unknown): Promise<Json> => {
    const answer = await bench.send("POST", path, body);
    if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.json;
  };
  const known: Record<string, Json> = { companies: { id: bench.company } };
  for (const set of ["customers", "vendors", "items", "accounts", "employees", "contacts", "dimensions"])
    known[set] = await bench.first(`~/${set}`);
  const { customers, vendors, items, contacts, employees } = known;
  const locationId = (await bench.first("~/locations"))["id"];
  for (const [set, extra] of Object.entries(drafts)) {
    const sells = set.startsWith("sales");
    const partner = sells ? { customerNumber: customers?.["number"] } : { vendorNumber: vendors?.["number"] };
    const lines = [{ lineType: "Item", lineObjectNumber: items?.["number"], quantity: 2, locationId }];
    const made = await post(`~/${set}`, { ...partner, ...extra, [linesOf(set)]: lines });
    known[set] = made;
    known[linesOf(set)] = await bench.first(`~/${set}(${made["id"]})/${linesOf(set)}`);
  }
  known["journals"] = await bench.first("~/journals?$filter=templateDisplayName eq 'GENERAL'");
  known["customerPaymentJournals"] = await bench.first("~/customerPaymentJournals");
  known["vendorPaymentJournals"] = await bench.first("~/vendorPaymentJournals");
  const owed = await bench.first("~/purchaseInvoices?$filter=status eq 'Open'");
  for (const [set, body] of Object.entries({
    journalLines: {
      journalId: known["journals"]["id"],
      accountNumber: "6100",
      balancingAccountNumber: "1200",
      amount: 1,
    },
    customerPayments: { journalId: known["customerPaymentJournals"]["id"], customerId: customers?.["id"], amount: -5 },
    vendorPayments: { journalId: known["vendorPaymentJournals"]["id"], vendorId: owed["vendorId"], amount: 5 },
    timeRegistrationEntries: { employeeId: employees?.["id"], date: "2026-03-02", quantity: 8 },
    attachments: { parentId: known["salesInvoices"]?.["id"], parentType: "Sales Invoice", fileName: "a.txt" },
    documentAttachments: { parentId: customers?.["id"], parentType: "Customer", fileName: "a.txt" },
  }))
    known[set] = await post(`~/${set}`, body);
  known["subscriptions"] = await post("/subscriptions", {
    notificationUrl: "https://receiver.example/hook",
    resource: `companies(${bench.company})/customers`,
  });
  known["otherDimension"] = await bench.first("~/dimensions?$filter=code eq 'PROJECT'");
  const related = await bench.get("~/customers?$expand=contactsInformation");
  known["related"] = related.rows.find(({ contactsInformation }) => Object(contactsInformation).length > 0) ?? {};
  known["pictures"] = { id: items?.["id"], parentType: "Item" };
  known["pdfDocument"] = { id: known["salesInvoices"]?.["id"], parentType: "Sales_x0020_Invoice" };
  known["contactsInformation"] = { contactId: contacts?.["id"] };
  return known;
}

/** What a new record of a set says, beyond what its address says. */
export function newBody(
  { set, path }: ApiOperation,
  known: Readonly<Record<string, Json>>,
  bench: StandardBench,
): Json {
  const id = (name: string): unknown => known[name]?.["id"];
  if (set in drafts) return set.startsWith("sales") ? { customerId: id("customers") } : { vendorId: id("vendors") };
  if (/Lines$/.test(set) && set.replace(/Lines$/, "s") in drafts)
    return { documentId: id(set.replace(/Lines$/, "s")), itemId: id("items"), quantity: 1 };
  const bodies: Readonly<Record<string, Json>> = {
    dimensionSetLines: { code: "DEPARTMENT", valueCode: "SALES" },
    defaultDimensions: {
      dimensionId: known["otherDimension"]?.["id"],
      ...(path.split("/").length === 3 ? { parentType: "Item", parentId: id("items") } : {}),
    },
    journalLines: { journalId: id("journals"), accountNumber: "6100", amount: 2 },
    customerPayments: { journalId: id("customerPaymentJournals"), customerId: id("customers"), amount: -2 },
    vendorPayments: { journalId: id("vendorPaymentJournals"), vendorId: id("vendors"), amount: 2 },
    attachments: { fileName: "b.txt" },
    documentAttachments: { fileName: "b.txt", parentType: "Vendor", parentId: id("vendors") },
    timeRegistrationEntries: { employeeId: id("employees"), date: "2026-03-03", quantity: 4 },
    itemVariants: { itemId: id("items"), code: "RED" },
    subscriptions: {
      notificationUrl: "https://receiver.example/hook",
      resource: `companies(${bench.company})/items`,
    },
  };
  const found = bodies[set];
  if (found) return found;
  const { type, natural } = sets.get(set) ?? { type: undefined, natural: undefined };
  return {
    ...(natural === "code" && { code: "NEW1" }),
    ...(type?.fields.get("displayName")?.create && { displayName: "New one" }),
  };
}

/** A small change that every record of a set takes. */
export function changedBody(set: string): Json {
  if (set === "dimensionSetLines") return { valueCode: "ADMIN" };
  if (set === "applyVendorEntries") return { applied: true };
  const { type, references, natural } = sets.get(set) ?? {};
  const field = [...(type?.fields.values() ?? [])].find(
    ({ name, type: kind, update }) => update && kind === "string" && !references?.has(name) && name !== natural,
  );
  return field ? { [field.name]: "abc" } : {};
}

/** The filter without which a list is refused. */
export function neededFilter(set: string, known: Readonly<Record<string, Json>>): string {
  const record = known[set] ?? {};
  if ("documentId" in record) return `?$filter=documentId eq ${record["documentId"]}`;
  if ("journalId" in record) return `?$filter=journalId eq ${record["journalId"]}`;
  if (set === "contactsInformation")
    return `?$filter=relatedId eq ${known["related"]?.["id"]} and relatedType eq 'Customer'`;
  return `?$filter=id eq ${record["id"]} and parentType eq '${record["parentType"]}'`;
}
