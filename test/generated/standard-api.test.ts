import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Operation {
  readonly operationId: string;
  readonly "x-filter-required"?: unknown;
  readonly "x-since"?: string;
}

const { paths }: { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = JSON.parse(
  readFileSync("generated/business-central/openapi.json", "utf8"),
);
const company = "/companies({companyId})/";

/** Sets that stand directly below a company, by name. */
const sets = Object.entries(paths).flatMap(([path, item]) => {
  const set = path.startsWith(company) ? path.slice(company.length) : "(";
  return /[/(]/.test(set) ? [] : [[set, item] as const];
});

test("lists that the service refuses without a filter are these, and none below a record", () => {
  const demanding = Object.entries(paths).flatMap(([path, { get }]) =>
    get?.["x-filter-required"] === undefined ? [] : [[path.replace(company, ""), get["x-filter-required"]] as const],
  );
  const lines = ["documentId", "id"];
  const journal = ["journalId", "id"];
  expect(Object.fromEntries(demanding)).toEqual({
    salesQuoteLines: lines,
    salesOrderLines: lines,
    salesInvoiceLines: lines,
    salesCreditMemoLines: lines,
    purchaseOrderLines: lines,
    purchaseInvoiceLines: lines,
    purchaseCreditMemoLines: lines,
    journalLines: journal,
    customerPayments: journal,
    vendorPayments: journal,
    contactsInformation: [["relatedId", "relatedType"]],
    pictures: [["id", "parentType"]],
    pdfDocument: [
      ["parentId", "parentType"],
      ["id", "parentType"],
    ],
  });
});

test("56 sets came with version 29, and nothing of them can be written", () => {
  const young = sets.filter(([, { get }]) => get?.["x-since"] === "v29.0");
  expect(young).toHaveLength(56);
  expect(young.filter(([, item]) => item["post"])).toEqual([]);
});

test("what belongs to a record alone has no set of its own", () => {
  const names = sets.map(([set]) => set);
  // 144 sets, of which dimension set lines and vendor entries to apply are found below records only.
  expect(names).toHaveLength(142);
  expect(names.filter((name) => /^(?:dimensionSetLines|applyVendorEntries)$/.test(name))).toEqual([]);
  const below = Object.keys(paths).filter((path) => path.endsWith(")/dimensionSetLines"));
  expect(below.length).toBe(73);
});
