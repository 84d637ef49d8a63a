import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Operation {
  readonly operationId: string;
  readonly "x-effect"?: string;
}

interface Row {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly effect: string | undefined;
}

const apis = ["business-central", "business-central-admin", "business-central-automation", "exact-online"] as const;

function rowsOf(api: string): Row[] {
  const { paths }: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
    readFileSync(`generated/${api}/openapi.json`, "utf8"),
  );
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== undefined)
      .map(([method, operation]) => ({ method, path, id: operation.operationId, effect: operation["x-effect"] })),
  );
}

const all = Object.fromEntries(apis.map((api) => [api, rowsOf(api)]));
const rows = Object.values(all).flat();
const named = (effect: string, from = rows): string[] =>
  from.filter((row) => row.effect === effect).map(({ id }) => id);

function counts(api: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { effect } of all[api] ?? []) if (effect) found[effect] = (found[effect] ?? 0) + 1;
  return found;
}

describe("x-effect", () => {
  test("is counted by API", () => {
    expect(Object.fromEntries(apis.map((api) => [api, counts(api)]))).toEqual({
      "business-central": { draft: 44, change: 121, post: 18, destroy: 76 },
      "business-central-admin": { read: 1, change: 16, post: 3, destroy: 15 },
      "business-central-automation": { draft: 8, change: 12, destroy: 14 },
      "exact-online": { draft: 33, change: 193, post: 59, destroy: 115 },
    });
  });

  test("the seven that Microsoft's own agent server leaves out destroy", () => {
    const seven = [
      "SetSecurityGroup",
      "ClearSecurityGroup",
      "DeleteEnvironment",
      "RenameEnvironment",
      "LinkPowerPlatformEnvironment",
      "UnlinkPowerPlatformEnvironment",
      "UninstallApp",
    ];
    expect(named("destroy")).toEqual(expect.arrayContaining(seven));
  });

  test("what ends access, or takes away what cannot be put back, destroys", () => {
    const grave = [
      "SetPartnerAccess",
      "SetAccessWithM365Licenses",
      "UpdateUser",
      "UpdateUserPermission",
      "AcceptEnvironmentTransfer",
      "UploadAndInstallPte",
      "DeployExtensionUpload",
      "RemoveScheduledPteVersion",
    ];
    expect(named("destroy")).toEqual(expect.arrayContaining(grave));
  });

  test("a DELETE destroys, unless it only withdraws an offer", () => {
    const milder = rows.filter(({ method, effect }) => method === "delete" && effect !== "destroy");
    expect(milder.map(({ id, effect }) => `${id} ${effect}`)).toEqual(["CancelOutgoingTransfer change"]);
  });

  test("what books or mails from Business Central says that it commits on the way", () => {
    const { paths } = JSON.parse(readFileSync("generated/business-central/openapi.json", "utf8"));
    const posting = (all["business-central"] ?? []).filter(({ effect }) => effect === "post");
    expect(posting.filter(({ path, method }) => paths[path][method]["x-commits"] !== true)).toEqual([]);
  });

  test("what a PUT changes has the effect of making it", () => {
    const exact = all["exact-online"] ?? [];
    const made = new Map(exact.filter(({ method }) => method === "post").map(({ path, effect }) => [path, effect]));
    const puts = exact.filter(({ method, path }) => method === "put" && made.has(path.replace(/\(.*$/, "")));
    expect(puts.filter(({ path, effect }) => made.get(path.replace(/\(.*$/, "")) !== effect)).toEqual([]);
    expect(puts.length).toBeGreaterThan(100);
  });

  test("nothing books but what is named here", () => {
    const sets = new Set(
      rows
        .filter(({ effect }) => effect === "post")
        .map(({ path }) => path.replace("/companies({companyId})", "").replace(/\(.*$/, "").split("/").at(-1)),
    );
    expect([...sets].sort()).toMatchInlineSnapshot(`
      [
        "AcceptQuotation",
        "BankEntries",
        "BankEntryLines",
        "ByProductReceipts",
        "ByProductReversals",
        "CashEntries",
        "CashEntryLines",
        "CompleteSalesOrder",
        "CompleteSalesOrderLine",
        "DropShipmentLines",
        "DropShipments",
        "EmailWithSignOffQuotation",
        "FinishAssemblyOrder",
        "GeneralJournalEntries",
        "GeneralJournalEntryLines",
        "GoodsDeliveries",
        "GoodsDeliveryLines",
        "GoodsReceiptLines",
        "GoodsReceipts",
        "InvoiceSalesOrders",
        "MailMessages",
        "MailMessagesSent",
        "MaterialIssues",
        "MaterialReversals",
        "OptionalQuotationLineID",
        "PrintQuotation",
        "PrintedSalesInvoices",
        "PrintedSalesOrders",
        "ProcessPayments",
        "ProcessReturn",
        "ProcessStockCount",
        "ProcessWarehouseTransfer",
        "PurchaseEntries",
        "PurchaseEntryLines",
        "PurchaseReturnLines",
        "PurchaseReturns",
        "SalesEntries",
        "SalesEntryLines",
        "SalesOrderID",
        "ShopOrderReceipts",
        "ShopOrderReversals",
        "StageForDeliveryReceipts",
        "StageForDeliveryReversals",
        "SubOrderReceipts",
        "SubOrderReversals",
        "TimeTransactions",
        "jobQueueEntries",
        "journals",
        "purchaseCreditMemos",
        "purchaseInvoices",
        "purchaseOrders",
        "reportoutage",
        "salesCreditMemos",
        "salesInvoices",
        "salesOrders",
        "salesQuotes",
        "{environmentName}",
      ]
    `);
  });

  test("what can be thrown away without a consequence is named here", () => {
    expect([...new Set(named("draft"))].sort()).toMatchInlineSnapshot(`
      [
        "CreateAttachment",
        "CreateConfigurationPackage",
        "CreateConfigurationPackageFile",
        "CreateCrmQuotation",
        "CreateCrmQuotationLine",
        "CreateCrmQuotationOrderChargeLine",
        "CreateCustomerPayment",
        "CreateCustomerPaymentOfCustomerPaymentJournal",
        "CreateDocumentAttachment",
        "CreateExpenseManagementExpense",
        "CreateExpenseManagementExpenseReport",
        "CreateExtensionUpload",
        "CreateFinancialOfficialReturn",
        "CreateInventoryStockCount",
        "CreateInventoryStockCountLine",
        "CreateInventoryWarehouseTransfer",
        "CreateInventoryWarehouseTransferLine",
        "CreateJournalLine",
        "CreateJournalLineOfJournal",
        "CreatePurchaseCreditMemo",
        "CreatePurchaseCreditMemoLine",
        "CreatePurchaseCreditMemoLineOfPurchaseCreditMemo",
        "CreatePurchaseInvoice",
        "CreatePurchaseInvoiceLine",
        "CreatePurchaseInvoiceLineOfPurchaseInvoice",
        "CreatePurchasePurchaseInvoice",
        "CreatePurchasePurchaseInvoiceLine",
        "CreateSalesCreditMemo",
        "CreateSalesCreditMemoLine",
        "CreateSalesCreditMemoLineOfSalesCreditMemo",
        "CreateSalesInvoice",
        "CreateSalesInvoiceLine",
        "CreateSalesInvoiceLineOfSalesInvoice",
        "CreateSalesInvoiceSalesInvoice",
        "CreateSalesInvoiceSalesInvoiceLine",
        "CreateSalesInvoiceSalesInvoiceOrderChargeLine",
        "CreateSalesOrderPlannedSalesReturn",
        "CreateSalesOrderPlannedSalesReturnLine",
        "CreateSalesQuote",
        "CreateSalesQuoteLine",
        "CreateSalesQuoteLineOfSalesQuote",
        "CreateTimeRegistrationEntry",
        "CreateTimeRegistrationEntryOfEmployee",
        "CreateVendorPayment",
        "CreateVendorPaymentOfVendorPaymentJournal",
        "ImportConfigurationPackage",
        "MakeCorrectiveCreditMemo",
        "ReviewCrmQuotation",
        "UpdateAttachment",
        "UpdateConfigurationPackage",
        "UpdateCrmQuotation",
        "UpdateCrmQuotationLine",
        "UpdateCrmQuotationOrderChargeLine",
        "UpdateCustomerPayment",
        "UpdateDocumentAttachment",
        "UpdateExpenseManagementExpense",
        "UpdateExpenseManagementExpenseReport",
        "UpdateExtensionUpload",
        "UpdateInventoryStockCount",
        "UpdateInventoryStockCountLine",
        "UpdateInventoryWarehouseTransfer",
        "UpdateInventoryWarehouseTransferLine",
        "UpdateJournalLine",
        "UpdatePurchaseCreditMemo",
        "UpdatePurchaseCreditMemoLine",
        "UpdatePurchaseInvoice",
        "UpdatePurchaseInvoiceLine",
        "UpdatePurchasePurchaseInvoice",
        "UpdateSalesCreditMemo",
        "UpdateSalesCreditMemoLine",
        "UpdateSalesInvoice",
        "UpdateSalesInvoiceLine",
        "UpdateSalesInvoiceSalesInvoice",
        "UpdateSalesInvoiceSalesInvoiceLine",
        "UpdateSalesInvoiceSalesInvoiceOrderChargeLine",
        "UpdateSalesOrderPlannedSalesReturn",
        "UpdateSalesOrderPlannedSalesReturnLine",
        "UpdateSalesQuote",
        "UpdateSalesQuoteLine",
        "UpdateTimeRegistrationEntry",
        "UpdateVendorPayment",
        "UploadAttachmentContent",
        "UploadConfigurationPackageFile",
        "UploadDocumentAttachmentContent",
        "UploadExtensionContent",
      ]
    `);
  });

  test("one POST only reads", () => {
    expect(named("read")).toEqual(["ListDatabaseExportHistory"]);
  });
});
