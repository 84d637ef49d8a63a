// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type * as Administration from "./types/administration.ts";
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
import type * as Sales from "./types/sales.ts";
import type * as SalesHistory from "./types/sales-history.ts";
import type { components as shared } from "./shared-types.ts";

export interface paths extends Administration.paths, Companies.paths, Customers.paths, Documents.paths, Finance.paths, Inventory.paths, Items.paths, Journals.paths, People.paths, Purchasing.paths, PurchasingHistory.paths, Sales.paths, SalesHistory.paths {}
export interface operations extends Administration.operations, Companies.operations, Customers.operations, Documents.operations, Finance.operations, Inventory.operations, Items.operations, Journals.operations, People.operations, Purchasing.operations, PurchasingHistory.operations, Sales.operations, SalesHistory.operations {}
export interface records extends Administration.records, Companies.records, Customers.records, Documents.records, Finance.records, Inventory.records, Items.records, Journals.records, People.records, Purchasing.records, PurchasingHistory.records, Sales.records, SalesHistory.records {}
export interface calls extends Administration.calls, Companies.calls, Customers.calls, Documents.calls, Finance.calls, Inventory.calls, Items.calls, Journals.calls, People.calls, Purchasing.calls, PurchasingHistory.calls, Sales.calls, SalesHistory.calls {}
type Administration_schemas = Administration.components["schemas"];
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
type Sales_schemas = Sales.components["schemas"];
type SalesHistory_schemas = SalesHistory.components["schemas"];
interface schemas extends Administration_schemas, Companies_schemas, Customers_schemas, Documents_schemas, Finance_schemas, Inventory_schemas, Items_schemas, Journals_schemas, People_schemas, Purchasing_schemas, PurchasingHistory_schemas, Sales_schemas, SalesHistory_schemas {}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
