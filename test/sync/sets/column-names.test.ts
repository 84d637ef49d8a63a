import { describe, expect, test } from "vitest";
import { columnNames, isTableName, snakeCase } from "../../../src/sync/sets/column-names.ts";

describe("names of tables and columns", () => {
  test.each([
    ["ID", "id"],
    ["InvoiceID", "invoice_id"],
    ["YourRef", "your_ref"],
    ["AmountDC", "amount_dc"],
    ["GLAccountCode", "gl_account_code"],
    ["IsBatchNumberItem", "is_batch_number_item"],
    ["FreeDateField_01", "free_date_field_01"],
    ["crm/Accounts", "crm_accounts"],
    ["salesinvoice/SalesInvoices", "salesinvoice_sales_invoices"],
    ["lastModifiedDateTime", "last_modified_date_time"],
    ["2ndName", "_2nd_name"],
  ])("%s is %s", (name, snake) => {
    expect(snakeCase(name)).toBe(snake);
  });

  test("that would be one get numbers, and given ones stay", () => {
    expect([...columnNames(["Code", "CODE", "erp_mark", "Name"], { Name: "code" })]).toEqual([
      ["Name", "code"],
      ["Code", "code_2"],
      ["CODE", "code_3"],
      ["erp_mark", "_erp_mark"],
    ]);
  });

  test("of the engine, of other letters and too long ones are none", () => {
    expect(["erp_x", "Name", "a b", "", "x".repeat(64)].map(isTableName)).toEqual([false, false, false, false, false]);
  });
});
