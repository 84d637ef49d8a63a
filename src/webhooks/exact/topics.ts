/**
 * The topics that Exact Online notifies of, and the sets whose records raise them: a changed line raises the topic of its
 * header (facts 87, 89). By them a notification finds the sets of a copy that are due.
 *
 * @example
 * ```ts
 * import { exactTopics, isExactTopic } from "erp-openapi/webhooks";
 * const setsOf = (topic: string): readonly string[] => (isExactTopic(topic) ? exactTopics[topic] : []);
 * console.log(setsOf("SalesOrders")); // [ "salesorder/SalesOrders", "salesorder/SalesOrderLines" ]
 * ```
 */
export const exactTopics = {
  Accounts: ["crm/Accounts"],
  BankAccounts: ["crm/BankAccounts"],
  BankEntries: ["financialtransaction/BankEntries", "financialtransaction/BankEntryLines"],
  CashEntries: ["financialtransaction/CashEntries", "financialtransaction/CashEntryLines"],
  Contacts: ["crm/Contacts"],
  CostTransactions: ["project/CostTransactions"],
  DocumentAttachments: ["documents/DocumentAttachments"],
  Documents: ["documents/Documents"],
  FinancialTransactions: ["financialtransaction/TransactionLines"],
  GLAccounts: ["financial/GLAccounts"],
  GeneralJournalEntries: ["generaljournalentry/GeneralJournalEntries", "generaljournalentry/GeneralJournalEntryLines"],
  GoodsDeliveries: ["salesorder/GoodsDeliveries", "salesorder/GoodsDeliveryLines"],
  Items: ["logistics/Items"],
  MailMessages: ["mailbox/MailMessagesSent", "mailbox/MailMessageAttachments"],
  Opportunities: ["crm/Opportunities", "crm/HostingOpportunities"],
  ProjectPlanning: ["project/ProjectPlanning"],
  PurchaseEntries: ["purchaseentry/PurchaseEntries", "purchaseentry/PurchaseEntryLines"],
  PurchaseOrders: ["purchaseorder/PurchaseOrders", "purchaseorder/PurchaseOrderLines"],
  Quotations: ["crm/Quotations", "crm/QuotationLines"],
  SalesEntries: ["salesentry/SalesEntries", "salesentry/SalesEntryLines"],
  SalesInvoices: ["salesinvoice/SalesInvoices", "salesinvoice/SalesInvoiceLines"],
  SalesOrders: ["salesorder/SalesOrders", "salesorder/SalesOrderLines"],
  StockPositions: ["read/logistics/StockPosition"],
  Subscriptions: ["subscription/Subscriptions", "subscription/SubscriptionLines"],
  TimeTransactions: ["project/TimeTransactions"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A topic that can be subscribed to. */
export type ExactTopic = keyof typeof exactTopics;

/** Whether a text, such as the `Topic` of a notification, is a topic that this package knows. */
export function isExactTopic(topic: string): topic is ExactTopic {
  return Object.hasOwn(exactTopics, topic);
}
