import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Property {
  readonly format?: string;
  readonly "x-likely"?: readonly string[];
  readonly "x-reference"?: string | { readonly set: string; readonly field: string };
}

interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, Property>> }>>;
  };
}

const { components }: Document = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));
const properties = Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
  Object.entries(properties).map(([name, property]) => ({ at: `${schema}.${name}`, name, property })),
);
const padded = properties.filter(({ property }) => property.format === "code18");
const isLikely = ({ property }: { property: Property }): boolean => property["x-likely"]?.includes("format") === true;

test("codes that were seen padded are those of facts 58 and 196", () => {
  expect(
    padded
      .filter((one) => !isLikely(one))
      .map(({ at }) => at)
      .sort(),
  ).toEqual([
    "BulkCrmAccount.Code",
    "BulkCrmContact.Code",
    "CrmAccount.Code",
    "CrmContact.Code",
    "CurrentMe.CustomerCode",
    "CurrentMe.DivisionCustomerCode",
    "DocumentsDocument.AccountCode",
    "SyncCrmAccount.Code",
    "SyncCrmContact.Code",
    "SystemDivision.CustomerCode",
    "VatVATCode.AccountCode",
  ]);
});

test("codes that are likely padded are marked so, counted by name", () => {
  const counts: Record<string, number> = {};
  for (const { name } of padded.filter(isLikely)) counts[name] = (counts[name] ?? 0) + 1;
  expect(counts).toEqual({
    AccountCode: 46,
    AccountantCode: 2,
    CustomerCode: 6,
    DeliveryAccountCode: 11,
    InvestmentAccountCode: 1,
    InvoiceAccountCode: 7,
    OrderAccountCode: 4,
    OwnerAccountCode: 1,
    ProjectAccountCode: 3,
    ResellerCode: 5,
    SubscriptionAccountCode: 3,
    SupplierCode: 5,
  });
});

test("nothing is likely of what has no format, and codes of ledger accounts and of Datev are as they are", () => {
  expect(properties.filter((one) => isLikely(one) && one.property.format === undefined)).toEqual([]);
  const others = properties.filter(({ name }) => /Account\w*Code$|^Datev\w*Code$/.test(name));
  expect(new Set(others.flatMap(({ name, property }) => (property.format === undefined ? [name] : [])))).toEqual(
    new Set([
      "GLAccountCode",
      "GlAccountCode",
      "GLAccountAssetsCode",
      "GLAccountDepreciationBSCode",
      "GLAccountDepreciationPLCode",
      "GLAccountRevaluationBSCode",
      "GLPurchaseAccountCode",
      "BankAccountBICCode",
      "DatevCreditorCode",
      "DatevDebtorCode",
    ]),
  );
});

test("what refers to the code of an account is padded as the code is", () => {
  const toCode = properties.filter(
    ({ property: { "x-reference": to } }) => typeof to === "object" && to.set === "crm/Accounts" && to.field === "Code",
  );
  expect(toCode.filter(({ property }) => property.format !== "code18").map(({ at }) => at)).toEqual([]);
});
