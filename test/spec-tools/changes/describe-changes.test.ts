import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeChanges } from "../../../src/spec-tools/changes/describe-changes.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

const documentOf = (api: string): SpecDocument => JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));

const theirs =
  "what other records hold or what is worked out: a change of that reaches the copy only when the row itself changes.";

describe("Exact Online", () => {
  const sentences = describeChanges(documentOf("exact-online"));

  test("every list has its sentence", () => {
    expect(sentences.size).toBe(434);
  });

  test.each([
    [
      "ListSyncPayrollBankAccounts",
      `A copy reads its changed rows by \`Timestamp\`. Deletions come from \`sync/Deleted\`, type 48. The rows of \`crm/BankAccounts\` are others. \`CreatorFullName\`, \`EmployeeFullName\`, \`EmployeeHID\` and \`ModifierFullName\` show ${theirs}`,
    ],
    [
      "ListSyncLogisticsSupplierItem",
      "A copy reads its changed rows by `Timestamp`. Nothing tells deletions: from time to time its keys are compared. The copy calls it `logistics/SupplierItem`.",
    ],
    [
      "ListLogisticsSupplierItem",
      "A copy reads `sync/Logistics/SupplierItem` instead: its changed rows by `Timestamp`.",
    ],
    [
      "ListSalesInvoiceSalesInvoiceLines",
      "A copy reads `sync/SalesInvoice/SalesInvoices` instead: its changed headers and lines by `Timestamp`, lines under the name `salesinvoice/SalesInvoiceLines`. Deletions come from `sync/Deleted`, type 13.",
    ],
    [
      "ListSyncProjectTimeCostTransactions",
      "A copy reads its changed rows by `Timestamp`. Deletions come from `sync/Deleted`, type 14. It holds the rows of `project/TimeTransactions` and `project/CostTransactions` together.",
    ],
    ["ListLogisticsUnits", "A copy reads all its rows each time."],
    ["ListSyncDeleted", "This list is the log of deletions, which a copy reads beside the sets."],
    ["GetSyncTimestamp", "This list is worked out for its arguments or for who asks, and no set that could be copied."],
  ])("%s", (operationId, sentence) => {
    expect(sentences.get(operationId)).toContain(sentence);
  });
});

describe("Business Central", () => {
  const sentences = describeChanges(documentOf("business-central"));

  test.each([
    [
      "ListSalesInvoiceLines",
      "A copy reads its rows below `salesInvoices`, when the record above has changed. Its rows leave with the record above.",
    ],
    [
      "ListSalesInvoices",
      `A copy reads its changed rows by \`lastModifiedDateTime\`. Nothing tells deletions: from time to time its keys are compared. \`currencyCode\` and \`remainingAmount\` show ${theirs}`,
    ],
    [
      "ListContactsInformation",
      "A copy reads `customers/contactsInformation` and `vendors/contactsInformation` instead.",
    ],
    ["ListPictures", "This list holds files, which no copy keeps."],
  ])("%s", (operationId, sentence) => {
    expect(sentences.get(operationId)).toBe(sentence);
  });
});

test("an API that says nothing of copies has no sentences", () => {
  const { "x-change-rules": _, ...document } = documentOf("business-central-automation");
  expect(describeChanges(document).size).toBe(0);
});
