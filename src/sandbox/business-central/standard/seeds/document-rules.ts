import { emptyGuid } from "../../api/empty-values.ts";
import { documentAmount, isPaid } from "./document-amounts.ts";
import type { SeedRules } from "./seed-source.ts";

/** What the documents of the standard families say beyond what their fields' names do. Invoices are posted, all else is open. */
export const documentRules: SeedRules = {
  salesInvoices: {
    number: (index) => `PS-INV${103001 + index}`,
    status: (index) => (isPaid(index) ? "Paid" : "Open"),
    remainingAmount: (index, seeds) => (isPaid(index) ? 0 : documentAmount(seeds, "salesInvoiceLines", index).gross),
    orderId: () => emptyGuid,
    disputeStatusId: () => emptyGuid,
    disputeStatus: () => "",
  },
  purchaseInvoices: {
    number: (index) => `PP-INV${108001 + index}`,
    vendorInvoiceNumber: (index) => `V-${4001 + index}`,
    status: (index) => (isPaid(index) ? "Paid" : "Open"),
    orderId: () => emptyGuid,
  },
  salesCreditMemos: {
    number: (index) => `S-CR${1001 + index}`,
    status: () => "Draft",
    invoiceId: () => emptyGuid,
    invoiceNumber: () => "",
    customerReturnReasonId: () => emptyGuid,
  },
  purchaseCreditMemos: {
    number: (index) => `P-CR${1001 + index}`,
    status: () => "Draft",
    invoiceId: () => emptyGuid,
    invoiceNumber: () => "",
    vendorReturnReasonId: () => emptyGuid,
  },
  salesOrders: { number: (index) => `S-ORD${101001 + index}`, status: () => "Draft" },
  salesQuotes: { number: (index) => `S-QUO${1001 + index}`, status: () => "Draft" },
  purchaseOrders: { number: (index) => `P-ORD${106001 + index}`, status: () => "Draft" },
};
