// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type * as Administration from "./types/administration.ts";
import type * as Assembly from "./types/assembly.ts";
import type * as Companies from "./types/companies.ts";
import type * as Customers from "./types/customers.ts";
import type * as Documents from "./types/documents.ts";
import type * as Finance from "./types/finance.ts";
import type * as Inventory from "./types/inventory.ts";
import type * as Items from "./types/items.ts";
import type * as Journals from "./types/journals.ts";
import type * as People from "./types/people.ts";
import type * as Purchasing from "./types/purchasing.ts";
import type * as PurchasingHistory from "./types/purchasing-history.ts";
import type * as Reports from "./types/reports.ts";
import type * as Sales from "./types/sales.ts";
import type * as SalesHistory from "./types/sales-history.ts";
import type * as Service from "./types/service.ts";
import type * as Subscriptions from "./types/subscriptions.ts";
import type * as Workflows from "./types/workflows.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends Administration.paths, Assembly.paths, Companies.paths, Customers.paths, Documents.paths, Finance.paths, Inventory.paths, Items.paths, Journals.paths, People.paths, Purchasing.paths, PurchasingHistory.paths, Reports.paths, Sales.paths, SalesHistory.paths, Service.paths, Subscriptions.paths, Workflows.paths {}
export interface operations extends Administration.operations, Assembly.operations, Companies.operations, Customers.operations, Documents.operations, Finance.operations, Inventory.operations, Items.operations, Journals.operations, People.operations, Purchasing.operations, PurchasingHistory.operations, Reports.operations, Sales.operations, SalesHistory.operations, Service.operations, Subscriptions.operations, Workflows.operations {}
export interface records extends Administration.records, Assembly.records, Companies.records, Customers.records, Documents.records, Finance.records, Inventory.records, Items.records, Journals.records, People.records, Purchasing.records, PurchasingHistory.records, Reports.records, Sales.records, SalesHistory.records, Service.records, Subscriptions.records, Workflows.records {}
export interface calls extends Administration.calls, Assembly.calls, Companies.calls, Customers.calls, Documents.calls, Finance.calls, Inventory.calls, Items.calls, Journals.calls, People.calls, Purchasing.calls, PurchasingHistory.calls, Reports.calls, Sales.calls, SalesHistory.calls, Service.calls, Subscriptions.calls, Workflows.calls {}
type Administration_schemas = Administration.components["schemas"];
type Assembly_schemas = Assembly.components["schemas"];
type Companies_schemas = Companies.components["schemas"];
type Customers_schemas = Customers.components["schemas"];
type Documents_schemas = Documents.components["schemas"];
type Finance_schemas = Finance.components["schemas"];
type Inventory_schemas = Inventory.components["schemas"];
type Items_schemas = Items.components["schemas"];
type Journals_schemas = Journals.components["schemas"];
type People_schemas = People.components["schemas"];
type Purchasing_schemas = Purchasing.components["schemas"];
type PurchasingHistory_schemas = PurchasingHistory.components["schemas"];
type Reports_schemas = Reports.components["schemas"];
type Sales_schemas = Sales.components["schemas"];
type SalesHistory_schemas = SalesHistory.components["schemas"];
type Service_schemas = Service.components["schemas"];
type Subscriptions_schemas = Subscriptions.components["schemas"];
type Workflows_schemas = Workflows.components["schemas"];
interface schemas extends Administration_schemas, Assembly_schemas, Companies_schemas, Customers_schemas, Documents_schemas, Finance_schemas, Inventory_schemas, Items_schemas, Journals_schemas, People_schemas, Purchasing_schemas, PurchasingHistory_schemas, Reports_schemas, Sales_schemas, SalesHistory_schemas, Service_schemas, Subscriptions_schemas, Workflows_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
