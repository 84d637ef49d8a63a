// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type * as Accountancy from "./types/accountancy.ts";
import type * as Activities from "./types/activities.ts";
import type * as Assets from "./types/assets.ts";
import type * as Budget from "./types/budget.ts";
import type * as Bulk from "./types/bulk.ts";
import type * as Cashflow from "./types/cashflow.ts";
import type * as Continuousmonitoring from "./types/continuousmonitoring.ts";
import type * as Crm from "./types/crm.ts";
import type * as Customfield from "./types/customfield.ts";
import type * as Documents from "./types/documents.ts";
import type * as Expensemanagement from "./types/expensemanagement.ts";
import type * as Financial from "./types/financial.ts";
import type * as Financialtransaction from "./types/financialtransaction.ts";
import type * as General from "./types/general.ts";
import type * as Generaljournalentry from "./types/generaljournalentry.ts";
import type * as Hrm from "./types/hrm.ts";
import type * as Inventory from "./types/inventory.ts";
import type * as Logistics from "./types/logistics.ts";
import type * as Mailbox from "./types/mailbox.ts";
import type * as Manufacturing from "./types/manufacturing.ts";
import type * as Openingbalance from "./types/openingbalance.ts";
import type * as Payroll from "./types/payroll.ts";
import type * as Project from "./types/project.ts";
import type * as Purchase from "./types/purchase.ts";
import type * as Purchaseentry from "./types/purchaseentry.ts";
import type * as Purchaseorder from "./types/purchaseorder.ts";
import type * as Sales from "./types/sales.ts";
import type * as Salesentry from "./types/salesentry.ts";
import type * as Salesinvoice from "./types/salesinvoice.ts";
import type * as Salesorder from "./types/salesorder.ts";
import type * as Subscription from "./types/subscription.ts";
import type * as Sync from "./types/sync.ts";
import type * as System from "./types/system.ts";
import type * as Users from "./types/users.ts";
import type * as Vat from "./types/vat.ts";
import type * as Webhooks from "./types/webhooks.ts";
import type * as Workflow from "./types/workflow.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends Accountancy.paths, Activities.paths, Assets.paths, Budget.paths, Bulk.paths, Cashflow.paths, Continuousmonitoring.paths, Crm.paths, Customfield.paths, Documents.paths, Expensemanagement.paths, Financial.paths, Financialtransaction.paths, General.paths, Generaljournalentry.paths, Hrm.paths, Inventory.paths, Logistics.paths, Mailbox.paths, Manufacturing.paths, Openingbalance.paths, Payroll.paths, Project.paths, Purchase.paths, Purchaseentry.paths, Purchaseorder.paths, Sales.paths, Salesentry.paths, Salesinvoice.paths, Salesorder.paths, Subscription.paths, Sync.paths, System.paths, Users.paths, Vat.paths, Webhooks.paths, Workflow.paths {}
export interface operations extends Accountancy.operations, Activities.operations, Assets.operations, Budget.operations, Bulk.operations, Cashflow.operations, Continuousmonitoring.operations, Crm.operations, Customfield.operations, Documents.operations, Expensemanagement.operations, Financial.operations, Financialtransaction.operations, General.operations, Generaljournalentry.operations, Hrm.operations, Inventory.operations, Logistics.operations, Mailbox.operations, Manufacturing.operations, Openingbalance.operations, Payroll.operations, Project.operations, Purchase.operations, Purchaseentry.operations, Purchaseorder.operations, Sales.operations, Salesentry.operations, Salesinvoice.operations, Salesorder.operations, Subscription.operations, Sync.operations, System.operations, Users.operations, Vat.operations, Webhooks.operations, Workflow.operations {}
export interface records extends Accountancy.records, Activities.records, Assets.records, Budget.records, Bulk.records, Cashflow.records, Continuousmonitoring.records, Crm.records, Customfield.records, Documents.records, Expensemanagement.records, Financial.records, Financialtransaction.records, General.records, Generaljournalentry.records, Hrm.records, Inventory.records, Logistics.records, Mailbox.records, Manufacturing.records, Openingbalance.records, Payroll.records, Project.records, Purchase.records, Purchaseentry.records, Purchaseorder.records, Sales.records, Salesentry.records, Salesinvoice.records, Salesorder.records, Subscription.records, Sync.records, System.records, Users.records, Vat.records, Webhooks.records, Workflow.records {}
export interface calls extends Accountancy.calls, Activities.calls, Assets.calls, Budget.calls, Bulk.calls, Cashflow.calls, Continuousmonitoring.calls, Crm.calls, Customfield.calls, Documents.calls, Expensemanagement.calls, Financial.calls, Financialtransaction.calls, General.calls, Generaljournalentry.calls, Hrm.calls, Inventory.calls, Logistics.calls, Mailbox.calls, Manufacturing.calls, Openingbalance.calls, Payroll.calls, Project.calls, Purchase.calls, Purchaseentry.calls, Purchaseorder.calls, Sales.calls, Salesentry.calls, Salesinvoice.calls, Salesorder.calls, Subscription.calls, Sync.calls, System.calls, Users.calls, Vat.calls, Webhooks.calls, Workflow.calls {}
type Accountancy_schemas = Accountancy.components["schemas"];
type Activities_schemas = Activities.components["schemas"];
type Assets_schemas = Assets.components["schemas"];
type Budget_schemas = Budget.components["schemas"];
type Bulk_schemas = Bulk.components["schemas"];
type Cashflow_schemas = Cashflow.components["schemas"];
type Continuousmonitoring_schemas = Continuousmonitoring.components["schemas"];
type Crm_schemas = Crm.components["schemas"];
type Customfield_schemas = Customfield.components["schemas"];
type Documents_schemas = Documents.components["schemas"];
type Expensemanagement_schemas = Expensemanagement.components["schemas"];
type Financial_schemas = Financial.components["schemas"];
type Financialtransaction_schemas = Financialtransaction.components["schemas"];
type General_schemas = General.components["schemas"];
type Generaljournalentry_schemas = Generaljournalentry.components["schemas"];
type Hrm_schemas = Hrm.components["schemas"];
type Inventory_schemas = Inventory.components["schemas"];
type Logistics_schemas = Logistics.components["schemas"];
type Mailbox_schemas = Mailbox.components["schemas"];
type Manufacturing_schemas = Manufacturing.components["schemas"];
type Openingbalance_schemas = Openingbalance.components["schemas"];
type Payroll_schemas = Payroll.components["schemas"];
type Project_schemas = Project.components["schemas"];
type Purchase_schemas = Purchase.components["schemas"];
type Purchaseentry_schemas = Purchaseentry.components["schemas"];
type Purchaseorder_schemas = Purchaseorder.components["schemas"];
type Sales_schemas = Sales.components["schemas"];
type Salesentry_schemas = Salesentry.components["schemas"];
type Salesinvoice_schemas = Salesinvoice.components["schemas"];
type Salesorder_schemas = Salesorder.components["schemas"];
type Subscription_schemas = Subscription.components["schemas"];
type Sync_schemas = Sync.components["schemas"];
type System_schemas = System.components["schemas"];
type Users_schemas = Users.components["schemas"];
type Vat_schemas = Vat.components["schemas"];
type Webhooks_schemas = Webhooks.components["schemas"];
type Workflow_schemas = Workflow.components["schemas"];
interface schemas extends Accountancy_schemas, Activities_schemas, Assets_schemas, Budget_schemas, Bulk_schemas, Cashflow_schemas, Continuousmonitoring_schemas, Crm_schemas, Customfield_schemas, Documents_schemas, Expensemanagement_schemas, Financial_schemas, Financialtransaction_schemas, General_schemas, Generaljournalentry_schemas, Hrm_schemas, Inventory_schemas, Logistics_schemas, Mailbox_schemas, Manufacturing_schemas, Openingbalance_schemas, Payroll_schemas, Project_schemas, Purchase_schemas, Purchaseentry_schemas, Purchaseorder_schemas, Sales_schemas, Salesentry_schemas, Salesinvoice_schemas, Salesorder_schemas, Subscription_schemas, Sync_schemas, System_schemas, Users_schemas, Vat_schemas, Webhooks_schemas, Workflow_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
