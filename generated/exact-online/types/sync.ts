// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers7, Path1 } from "../shared-types.ts";
export interface paths {
    /**
     * List changed accounts
     * @description A customer, supplier or other relation with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/sync/CRM/Accounts": {
        get: operations["ListSyncCrmAccounts"];
    };
    /**
     * List changed addresses
     * @description An address of an account with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/sync/CRM/Addresses": {
        get: operations["ListSyncCrmAddresses"];
    };
    /**
     * List changed contacts
     * @description A contact person with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm accounts.
     */
    "/api/v1/{division}/sync/CRM/Contacts": {
        get: operations["ListSyncCrmContacts"];
    };
    /**
     * List changed quotation headers
     * @description The head of a quotation with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm quotes.
     */
    "/api/v1/{division}/sync/CRM/QuotationHeaders": {
        get: operations["ListSyncCrmQuotationHeaders"];
    };
    /**
     * List changed quotation lines
     * @description A line of a quotation with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm quotes.
     */
    "/api/v1/{division}/sync/CRM/QuotationLines": {
        get: operations["ListSyncCrmQuotationLines"];
    };
    /**
     * List changed quotations
     * @deprecated
     * @description A quotation, head and line in one row, with its row version; the separate heads and lines have taken its place. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: crm quotes.
     */
    "/api/v1/{division}/sync/CRM/Quotations": {
        /** @deprecated */
        get: operations["ListSyncCrmQuotations"];
    };
    /**
     * List changed payment terms
     * @description A payment or receivable term with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial cashflow.
     */
    "/api/v1/{division}/sync/Cashflow/PaymentTerms": {
        get: operations["ListSyncCashflowPaymentTerms"];
    };
    /**
     * List deleted records
     * @description The trace of a deleted record: which entity, which key, and when it disappeared; kept for two months. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: organization administration.
     */
    "/api/v1/{division}/sync/Deleted": {
        get: operations["ListSyncDeleted"];
    };
    /**
     * List changed document attachments
     * @description A file of a document with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: organization documents.
     */
    "/api/v1/{division}/sync/Documents/DocumentAttachments": {
        get: operations["ListSyncDocumentsDocumentAttachments"];
    };
    /**
     * List changed documents
     * @description A document with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: organization documents.
     */
    "/api/v1/{division}/sync/Documents/Documents": {
        get: operations["ListSyncDocumentsDocuments"];
    };
    /**
     * List changed GL accounts
     * @description An account of the general ledger with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial generalledgers.
     */
    "/api/v1/{division}/sync/Financial/GLAccounts": {
        get: operations["ListSyncFinancialGLAccounts"];
    };
    /**
     * List changed GL classifications
     * @description A reporting heading of ledger accounts with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial generalledgers.
     */
    "/api/v1/{division}/sync/Financial/GLClassifications": {
        get: operations["ListSyncFinancialGLClassifications"];
    };
    /**
     * List changed transaction lines
     * @description A line of a financial entry with its row version, for copying changes; line number 0 is the head of the entry. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: financial accounting.
     */
    "/api/v1/{division}/sync/Financial/TransactionLines": {
        get: operations["ListSyncFinancialTransactionLines"];
    };
    /**
     * List changed absence registration transactions
     * @deprecated
     * @description A stage of an absence with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select.
     */
    "/api/v1/{division}/sync/HRM/AbsenceRegistrationTransactions": {
        /** @deprecated */
        get: operations["ListSyncHrmAbsenceRegistrationTransactions"];
    };
    /**
     * List changed absence registrations
     * @deprecated
     * @description An absence of an employee with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select.
     */
    "/api/v1/{division}/sync/HRM/AbsenceRegistrations": {
        /** @deprecated */
        get: operations["ListSyncHrmAbsenceRegistrations"];
    };
    /**
     * List changed leave and absence hours by day
     * @description Hours of leave or absence on one day with their row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm employees.
     */
    "/api/v1/{division}/sync/HRM/LeaveAbsenceHoursByDay": {
        get: operations["ListSyncHrmLeaveAbsenceHoursByDay"];
    };
    /**
     * List changed leave build-up registrations
     * @deprecated
     * @description Earned leave of an employee with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select.
     */
    "/api/v1/{division}/sync/HRM/LeaveBuildUpRegistrations": {
        /** @deprecated */
        get: operations["ListSyncHrmLeaveBuildUpRegistrations"];
    };
    /**
     * List changed leave registrations
     * @deprecated
     * @description Leave of an employee with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select.
     */
    "/api/v1/{division}/sync/HRM/LeaveRegistrations": {
        /** @deprecated */
        get: operations["ListSyncHrmLeaveRegistrations"];
    };
    /**
     * List changed schedule entries
     * @description The working hours of one day in a schedule with their row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm employees.
     */
    "/api/v1/{division}/sync/HRM/ScheduleEntries": {
        get: operations["ListSyncHrmScheduleEntries"];
    };
    /**
     * List changed schedules
     * @description A working schedule of an employment with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm employees.
     */
    "/api/v1/{division}/sync/HRM/Schedules": {
        get: operations["ListSyncHrmSchedules"];
    };
    /**
     * List changed item storage locations
     * @description The storage location of an item, with minimum and maximum stock and its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics inventory.
     */
    "/api/v1/{division}/sync/Inventory/ItemStorageLocations": {
        get: operations["ListSyncInventoryItemStorageLocations"];
    };
    /**
     * List changed items by warehouse
     * @description How an item is kept in a warehouse, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics inventory.
     */
    "/api/v1/{division}/sync/Inventory/ItemWarehouses": {
        get: operations["ListSyncInventoryItemWarehouses"];
    };
    /**
     * List changed serial and batch numbers
     * @description A serial or batch number of an item with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics items.
     */
    "/api/v1/{division}/sync/Inventory/SerialBatchNumbers": {
        get: operations["ListSyncInventorySerialBatchNumbers"];
    };
    /**
     * List changed stock positions
     * @description The stock of an item in a warehouse, at hand and planned, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics inventory.
     */
    "/api/v1/{division}/sync/Inventory/StockPositions": {
        get: operations["ListSyncInventoryStockPositions"];
    };
    /**
     * List changed stock serial and batch numbers
     * @description A movement of a serial or batch number with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics inventory, sales orders, purchase orders.
     */
    "/api/v1/{division}/sync/Inventory/StockSerialBatchNumbers": {
        get: operations["ListSyncInventoryStockSerialBatchNumbers"];
    };
    /**
     * List changed storage location stock positions
     * @description The stock of an item on a storage location with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics inventory.
     */
    "/api/v1/{division}/sync/Inventory/StorageLocationStockPositions": {
        get: operations["ListSyncInventoryStorageLocationStockPositions"];
    };
    /**
     * List changed items
     * @description An article or service with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics items.
     */
    "/api/v1/{division}/sync/Logistics/Items": {
        get: operations["ListSyncLogisticsItems"];
    };
    /**
     * List changed purchase item prices
     * @description A purchase price of an item with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: purchase prices.
     */
    "/api/v1/{division}/sync/Logistics/PurchaseItemPrices": {
        get: operations["ListSyncLogisticsPurchaseItemPrices"];
    };
    /**
     * List changed sales item prices
     * @description A selling price of an item with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales prices.
     */
    "/api/v1/{division}/sync/Logistics/SalesItemPrices": {
        get: operations["ListSyncLogisticsSalesItemPrices"];
    };
    /**
     * List changed supplier items
     * @description An item as a supplier delivers it, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics items.
     */
    "/api/v1/{division}/sync/Logistics/SupplierItem": {
        get: operations["ListSyncLogisticsSupplierItem"];
    };
    /**
     * List changed bill of material lines
     * @description A line of a bill of material with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing production.
     */
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialMaterials": {
        get: operations["ListSyncManufacturingBillOfMaterialMaterials"];
    };
    /**
     * List changed bill of material versions
     * @description A version of a bill of material with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing production.
     */
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialVersions": {
        get: operations["ListSyncManufacturingBillOfMaterialVersions"];
    };
    /**
     * List changed material issues
     * @description Material issued to a shop order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing production.
     */
    "/api/v1/{division}/sync/Manufacturing/MaterialIssues": {
        get: operations["ListSyncManufacturingMaterialIssues"];
    };
    /**
     * List changed shop order material plans
     * @description A planned material of a shop order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/sync/Manufacturing/ShopOrderMaterialPlans": {
        get: operations["ListSyncManufacturingShopOrderMaterialPlans"];
    };
    /**
     * List changed shop order purchase plans
     * @description The tie between a shop order and the purchase order that supplies it, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/sync/Manufacturing/ShopOrderPurchasePlanning": {
        get: operations["ListSyncManufacturingShopOrderPurchasePlanning"];
    };
    /**
     * List changed shop order routing step plans
     * @description A planned step of a shop order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/sync/Manufacturing/ShopOrderRoutingStepPlans": {
        get: operations["ListSyncManufacturingShopOrderRoutingStepPlans"];
    };
    /**
     * List changed shop order sub orders
     * @description The place of a shop order below its parent and main order, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/sync/Manufacturing/ShopOrderSubOrders": {
        get: operations["ListSyncManufacturingShopOrderSubOrders"];
    };
    /**
     * List changed shop orders
     * @description A shop order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: manufacturing shopfloor.
     */
    "/api/v1/{division}/sync/Manufacturing/ShopOrders": {
        get: operations["ListSyncManufacturingShopOrders"];
    };
    /**
     * List changed employee bank accounts
     * @description A bank account of an employee with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/BankAccounts": {
        get: operations["ListSyncPayrollBankAccounts"];
    };
    /**
     * List changed employees
     * @description An employee with the row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/Employees": {
        get: operations["ListSyncPayrollEmployees"];
    };
    /**
     * List changed employment CLAs
     * @description The labour agreement that holds for an employment over a period, with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/EmploymentCLAs": {
        get: operations["ListSyncPayrollEmploymentCLAs"];
    };
    /**
     * List changed employment contracts
     * @description A contract of employment with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/EmploymentContracts": {
        get: operations["ListSyncPayrollEmploymentContracts"];
    };
    /**
     * List changed employment organizations
     * @description The place of an employment in the organisation with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/EmploymentOrganizations": {
        get: operations["ListSyncPayrollEmploymentOrganizations"];
    };
    /**
     * List changed employment salaries
     * @description The pay of an employment with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/EmploymentSalaries": {
        get: operations["ListSyncPayrollEmploymentSalaries"];
    };
    /**
     * List changed employment tax records
     * @description The tax details of an employment with their row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/EmploymentTaxAuthoritiesGeneral": {
        get: operations["ListSyncPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    /**
     * List changed employments
     * @description An employment with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: hrm payroll.
     */
    "/api/v1/{division}/sync/Payroll/Employments": {
        get: operations["ListSyncPayrollEmployments"];
    };
    /**
     * List changed project planning entries
     * @description Planned time on a project with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: projects projects.
     */
    "/api/v1/{division}/sync/Project/ProjectPlanning": {
        get: operations["ListSyncProjectProjectPlanning"];
    };
    /**
     * List changed project WBS elements
     * @description An element of a work breakdown structure with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: projects projects.
     */
    "/api/v1/{division}/sync/Project/ProjectWBS": {
        get: operations["ListSyncProjectProjectWBS"];
    };
    /**
     * List changed projects
     * @description A project with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: projects projects.
     */
    "/api/v1/{division}/sync/Project/Projects": {
        get: operations["ListSyncProjectProjects"];
    };
    /**
     * List changed time and cost transactions
     * @description Hours or costs booked on a project with their row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: projects billing.
     */
    "/api/v1/{division}/sync/Project/TimeCostTransactions": {
        get: operations["ListSyncProjectTimeCostTransactions"];
    };
    /**
     * List changed purchase orders
     * @description A purchase order, head and line in one row, with its row version, for copying changes; line number 0 is the head. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: purchase orders.
     */
    "/api/v1/{division}/sync/PurchaseOrder/PurchaseOrders": {
        get: operations["ListSyncPurchaseOrderPurchaseOrders"];
    };
    /**
     * List changed sales price list volume discounts
     * @description A volume discount of a price list with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales prices.
     */
    "/api/v1/{division}/sync/Sales/SalesPriceListVolumeDiscounts": {
        get: operations["ListSyncSalesSalesPriceListVolumeDiscounts"];
    };
    /**
     * List changed sales invoices
     * @description A sales invoice, head and line in one row, with its row version, for copying changes; line number 0 is the head. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales invoices.
     */
    "/api/v1/{division}/sync/SalesInvoice/SalesInvoices": {
        get: operations["ListSyncSalesInvoiceSalesInvoices"];
    };
    /**
     * List changed goods deliveries
     * @description A delivery of goods with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics wms.
     */
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveries": {
        get: operations["ListSyncSalesOrderGoodsDeliveries"];
    };
    /**
     * List changed goods delivery lines
     * @description A line of a goods delivery with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: logistics wms.
     */
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveryLines": {
        get: operations["ListSyncSalesOrderGoodsDeliveryLines"];
    };
    /**
     * List changed sales order headers
     * @description The head of a sales order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales orders.
     */
    "/api/v1/{division}/sync/SalesOrder/SalesOrderHeaders": {
        get: operations["ListSyncSalesOrderSalesOrderHeaders"];
    };
    /**
     * List changed sales order lines
     * @description A line of a sales order with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales orders.
     */
    "/api/v1/{division}/sync/SalesOrder/SalesOrderLines": {
        get: operations["ListSyncSalesOrderSalesOrderLines"];
    };
    /**
     * List changed sales orders
     * @deprecated
     * @description A sales order, head and line in one row, with its row version; the separate heads and lines have taken its place. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales orders.
     */
    "/api/v1/{division}/sync/SalesOrder/SalesOrders": {
        /** @deprecated */
        get: operations["ListSyncSalesOrderSalesOrders"];
    };
    /**
     * List changed subscription lines
     * @description A line of a subscription with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales contracts.
     */
    "/api/v1/{division}/sync/Subscription/SubscriptionLines": {
        get: operations["ListSyncSubscriptionSubscriptionLines"];
    };
    /**
     * List changed subscriptions
     * @description A subscription with its row version, for copying changes. Ask for rows with a Timestamp above one that is ten minutes old, since a lower one can still appear after a higher one. Answers pages of 1000 rows and wants the fields named in $select. Scope: sales contracts.
     */
    "/api/v1/{division}/sync/Subscription/Subscriptions": {
        get: operations["ListSyncSubscriptionSubscriptions"];
    };
    /**
     * Translate a date into a row version
     * @description Translates a date and time into the row version of one sync entity, from which a copy can start. Answers one record. Scope: organization administration.
     */
    "/api/v1/{division}/read/sync/Sync/SyncTimestamp": {
        get: operations["GetSyncTimestamp"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        CrmBankAccount: shared["schemas"]["CrmBankAccount"];
        InventoryStockBatchNumber: shared["schemas"]["InventoryStockBatchNumber"];
        InventoryStockSerialNumber: shared["schemas"]["InventoryStockSerialNumber"];
        /** @description A customer, supplier or other relation with its row version, for copying changes. */
        SyncCrmAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the account that keeps the books of this one.
             */
            Accountant?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who looks after the account.
             */
            AccountManager?: string | null;
            /** @description First and last name of the user who looks after the account. */
            AccountManagerFullName?: string | null;
            /**
             * Format: int32
             * @description Short number of the employee who looks after the account.
             */
            AccountManagerHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the line of business that the account works in.
             */
            ActivitySector?: string | null;
            /**
             * Format: uuid
             * @description ID of the narrower line of business within the sector.
             */
            ActivitySubSector?: string | null;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /**
             * Format: uint8
             * @description Code for where the address came from, such as typed in or taken from a register.
             */
            AddressSource?: number | null;
            /**
             * Format: uint8
             * @description Whether entries proposed for invoices of this account are processed without a user, as 1 or 0.
             */
            AutomaticProcessProposedEntry?: number | null;
            /** @description Bank accounts of the account, one of which is the main one. */
            BankAccounts?: components["schemas"]["CrmBankAccount"][] | null;
            /** @description Whether the account is closed for new transactions. */
            Blocked?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the school's number in the Dutch register of education (BRIN).
             */
            BRIN?: string | null;
            /** @description Personal number of a citizen in the Netherlands (BSN). */
            BSN?: string | null;
            /**
             * Format: uuid
             * @description ID of the legal form of the account.
             */
            BusinessType?: string | null;
            /** @description Whether the supplier can deliver straight to the company's customers. */
            CanDropShip?: boolean | null;
            /** @description Number of the account in the trade register. */
            ChamberOfCommerce?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Code of the value that the account has in the older, single classification. */
            Classification?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the first of eight free classifications.
             */
            Classification1?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the second of eight free classifications.
             */
            Classification2?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the third of eight free classifications.
             */
            Classification3?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the fourth of eight free classifications.
             */
            Classification4?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the fifth of eight free classifications.
             */
            Classification5?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the sixth of eight free classifications.
             */
            Classification6?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the seventh of eight free classifications.
             */
            Classification7?: string | null;
            /**
             * Format: uuid
             * @description ID of the account's value in the eighth of eight free classifications.
             */
            Classification8?: string | null;
            /** @description Text of the value that the account has in the older, single classification. */
            ClassificationDescription?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account, padded with blanks on the left to 18 characters.
             */
            Code?: string | null;
            /** @description Code under which the supplier knows the company as its customer. */
            CodeAtSupplier?: string | null;
            /**
             * Format: uuid
             * @description ID of the range of staff that the account falls in.
             */
            CompanySize?: string | null;
            /**
             * Format: uint8
             * @description By which traits the lines of an invoice are added up, such as by item or by project. Codes: 0 = No consolidation, 1 = Item, 2 = Item + Project, 3 = Item + Employee, 4 = Item + Employee + Project, 5 = Project + WBS + Item, 6 = Project + WBS + Item + Employee.
             */
            ConsolidationScenario?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the details of the account were last checked.
             */
            ControlledDate?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the costs for this account have been paid.
             */
            CostPaid?: number | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the country in the language of the user. */
            CountryName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: double
             * @description Highest amount that the supplier lets the company owe, in the company's currency.
             */
            CreditLinePurchase?: number | null;
            /**
             * Format: double
             * @description Highest amount that the customer can owe the company, in the company's currency.
             */
            CreditLineSales?: number | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the account became a customer.
             */
            CustomerSince?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Number of the account as a supplier in the German DATEV system. */
            DatevCreditorCode?: string | null;
            /** @description Number of the account as a customer in the German DATEV system. */
            DatevDebtorCode?: string | null;
            /**
             * Format: uint8
             * @description Whether an order may leave in parts, and what becomes of the rest. Codes: 0 = Partial, 1 = Complete, 2 = Partial without back order.
             */
            DeliveryAdvice?: 0 | 1 | 2 | null;
            /**
             * Format: double
             * @description Discount that the supplier normally gives on its prices.
             */
            DiscountPurchase?: number | null;
            /**
             * Format: double
             * @description Discount that the customer normally gets on prices.
             */
            DiscountSales?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Nine digits (D-U-N-S) by which Dun & Bradstreet knows the account. */
            DunsNumber?: string | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Whether sales invoices to the account carry a link for paying online. */
            EnableSalesPaymentLink?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day after which the account counts as inactive; empty while it is in use.
             */
            EndDate?: string | null;
            /** @description Number (EORI) by which customs in the European Union know the account. */
            EORINumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the account was founded.
             */
            EstablishedDate?: string | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that is filled in for purchases from this supplier.
             */
            GLAccountPurchase?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that is filled in for sales to this customer.
             */
            GLAccountSales?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which debts to the supplier stand.
             */
            GLAP?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which claims on the customer stand.
             */
            GLAR?: string | null;
            /** @description Number (GLN, 13 digits) that identifies a place of business the world over. */
            GlnNumber?: string | null;
            /** @description Whether tax is withheld from payments on sales to the account. */
            HasWithholdingTaxSales?: boolean | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether warnings about the account's DATEV numbers are left out. */
            IgnoreDatevWarningMessage?: boolean | null;
            /** @description Place that the trade term for purchases refers to. */
            IncotermAddressPurchase?: string | null;
            /** @description Place that the trade term for sales refers to. */
            IncotermAddressSales?: string | null;
            /** @description Three letters of the trade term for purchases from the account. */
            IncotermCodePurchase?: string | null;
            /** @description Three letters of the trade term for sales to the account. */
            IncotermCodeSales?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms for purchases.
             */
            IncotermVersionPurchase?: number | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms for sales.
             */
            IncotermVersionSales?: number | null;
            /** @description Code of the region for the statistics of trade within the European Union. */
            IntraStatArea?: string | null;
            /** @description Code of the terms of delivery for the statistics of trade within the European Union. */
            IntraStatDeliveryTerm?: string | null;
            /** @description Code of the statistical procedure for trade within the European Union. */
            IntraStatSystem?: string | null;
            /** @description First code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionA?: string | null;
            /** @description Second code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionB?: string | null;
            /** @description Code of the means of transport for the statistics of trade within the European Union. */
            IntraStatTransportMethod?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoices, when it is another one.
             */
            InvoiceAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that gets the invoices, when it is another one.
             */
            InvoiceAccountCode?: string | null;
            /** @description Name of the account that gets the invoices, when it is another one. */
            InvoiceAccountName?: string | null;
            /**
             * Format: int32
             * @description Form in which an electronic invoice is attached, such as PDF or UBL.
             */
            InvoiceAttachmentType?: number | null;
            /**
             * Format: int32
             * @description How the customer wants its invoices, such as on paper or by e-mail. Codes: 0 = None, 1 = Paper, 2 = EMail, 4 = Mailbox (electronic exchange).
             */
            InvoicingMethod?: 0 | 1 | 2 | 4 | null;
            /**
             * Format: uint8
             * @description Whether the account is an accountant, with 1 and 2 for two kinds. Codes: 0 = No accountant, 1 = Accountant (1), 2 = Accountant (2).
             */
            IsAccountant?: 0 | 1 | 2 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account is a staffing agency.
             */
            IsAgency?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Whether the account is a bank. */
            IsBank?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account is a competitor.
             */
            IsCompetitor?: number | null;
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the account gets mailings.
             */
            IsMailing?: number | null;
            /** @description Whether the account is a member of an association. */
            IsMember?: boolean | null;
            /** @description Whether the account takes part in trials. */
            IsPilot?: boolean | null;
            /** @description Whether the company buys from the account. */
            IsPurchase?: boolean | null;
            /** @description Whether the account sells the company's products on. */
            IsReseller?: boolean | null;
            /** @description Whether the company sells to the account. */
            IsSales?: boolean | null;
            /** @description Whether the account sells to the company. */
            IsSupplier?: boolean | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Name of the language in words. */
            LanguageDescription?: string | null;
            /**
             * Format: double
             * @description Position north or south of the equator, in degrees.
             */
            Latitude?: number | null;
            /**
             * Format: uuid
             * @description ID of the purpose for which the account was approached.
             */
            LeadPurpose?: string | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /**
             * Format: byte
             * @description Content of the picture with the logo.
             */
            Logo?: string | null;
            /** @description Name of the picture with the logo, with its extension. */
            LogoFileName?: string | null;
            /** @description Address of a small picture of the logo. */
            LogoThumbnailUrl?: string | null;
            /** @description Address of the picture with the logo. */
            LogoUrl?: string | null;
            /**
             * Format: double
             * @description Position east or west of Greenwich, in degrees.
             */
            Longitude?: number | null;
            /**
             * Format: uuid
             * @description ID of the person who is contacted first at the account.
             */
            MainContact?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Name of the company or person, as it stands on letters and invoices. */
            Name?: string | null;
            /** @description Number of a government body in the Netherlands (OIN). */
            OINNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that stands above this one, such as the parent company.
             */
            Parent?: string | null;
            /** @description Number of the account as an employer with the British tax office (PAYE). */
            PayAsYouEarn?: string | null;
            /** @description Code of the terms on which the company pays the supplier. */
            PaymentConditionPurchase?: string | null;
            /** @description Text of the terms on which the company pays the supplier. */
            PaymentConditionPurchaseDescription?: string | null;
            /** @description Code of the terms on which the customer pays. */
            PaymentConditionSales?: string | null;
            /** @description Text of the terms on which the customer pays. */
            PaymentConditionSalesDescription?: string | null;
            /** @description Number under which the account is found in the Peppol network. */
            PeppolIdentifier?: string | null;
            /**
             * Format: int32
             * @description Register that the account's Peppol number comes from.
             */
            PeppolIdentifierType?: number | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list that applies.
             */
            PriceList?: string | null;
            /** @description Code of the currency in which the company buys from the account. */
            PurchaseCurrency?: string | null;
            /** @description Name of the currency in which the company buys from the account. */
            PurchaseCurrencyDescription?: string | null;
            /**
             * Format: int32
             * @description Days between ordering from the supplier and receiving the goods.
             */
            PurchaseLeadDays?: number | null;
            /** @description Code of the VAT that applies to purchases. */
            PurchaseVATCode?: string | null;
            /** @description Text of the VAT that applies to purchases. */
            PurchaseVATCodeDescription?: string | null;
            /** @description Whether the account gets commissions on sales. */
            RecepientOfCommissions?: boolean | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the account through which the company sells.
             */
            Reseller?: string | null;
            /**
             * Format: code18
             * @description Code of the account through which the company sells.
             */
            ResellerCode?: string | null;
            /** @description Name of the account through which the company sells. */
            ResellerName?: string | null;
            /** @description Number of a legal person in the Netherlands (RSIN). */
            RSIN?: string | null;
            /** @description Code of the currency in which the company sells. */
            SalesCurrency?: string | null;
            /** @description Name of the currency in which the company sells. */
            SalesCurrencyDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that holds for the account.
             */
            SalesTaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that holds for the account. */
            SalesTaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that holds for the account. */
            SalesTaxScheduleDescription?: string | null;
            /** @description Code of the VAT that applies to sales to the account. */
            SalesVATCode?: string | null;
            /** @description Text of the VAT that applies to sales to the account. */
            SalesVATCodeDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Level of rights that a user needs to see the record.
             */
            SecurityLevel?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each project of the account gets an invoice of its own.
             */
            SeparateInvPerProject?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each subscription of the account gets an invoice of its own.
             */
            SeparateInvPerSubscription?: number | null;
            /**
             * Format: int32
             * @description Days that goods are on their way to the account.
             */
            ShippingLeadDays?: number | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Whether remarks on the account pop up when a sale is entered. */
            ShowRemarkForSales?: boolean | null;
            /**
             * Format: uint8
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which business is done with the account.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Name of the state or province in which the account is located. */
            StateName?: string | null;
            /** @description Letter for what the account is to the company, such as a customer, prospect or suspect. */
            Status?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day since which the account has been a customer or prospect as it is now.
             */
            StatusSince?: string | null;
            /** @description Name under which the account does business. */
            TradeName?: string | null;
            /** @description Letter for whether the account is a relation or one of the licence's own companies. */
            Type?: string | null;
            /** @description Ten digits (UTR) under which the British tax office knows the account. */
            UniqueTaxpayerReference?: string | null;
            /** @description Whether the account is subject to VAT, as a code. */
            VATLiability?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description An address of an account with its row version, for copying changes. */
        SyncCrmAddress: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the account whose address it is.
             */
            Account?: string | null;
            /** @description Whether the account behind this record sells to the company. */
            AccountIsSupplier?: boolean | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description Name of the person whom the address belongs to. */
            ContactName?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /** @description Name of the country in the language of the user. */
            CountryName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /** @description First yes-or-no field that the company can use as it likes. */
            FreeBoolField_01?: boolean | null;
            /** @description Second yes-or-no field that the company can use as it likes. */
            FreeBoolField_02?: boolean | null;
            /** @description Third yes-or-no field that the company can use as it likes. */
            FreeBoolField_03?: boolean | null;
            /** @description Fourth yes-or-no field that the company can use as it likes. */
            FreeBoolField_04?: boolean | null;
            /** @description Fifth yes-or-no field that the company can use as it likes. */
            FreeBoolField_05?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First date that the company can use as it likes.
             */
            FreeDateField_01?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Second date that the company can use as it likes.
             */
            FreeDateField_02?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Third date that the company can use as it likes.
             */
            FreeDateField_03?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fourth date that the company can use as it likes.
             */
            FreeDateField_04?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fifth date that the company can use as it likes.
             */
            FreeDateField_05?: string | null;
            /**
             * Format: double
             * @description First number that the company can use as it likes.
             */
            FreeNumberField_01?: number | null;
            /**
             * Format: double
             * @description Second number that the company can use as it likes.
             */
            FreeNumberField_02?: number | null;
            /**
             * Format: double
             * @description Third number that the company can use as it likes.
             */
            FreeNumberField_03?: number | null;
            /**
             * Format: double
             * @description Fourth number that the company can use as it likes.
             */
            FreeNumberField_04?: number | null;
            /**
             * Format: double
             * @description Fifth number that the company can use as it likes.
             */
            FreeNumberField_05?: number | null;
            /** @description First text that the company can use as it likes. */
            FreeTextField_01?: string | null;
            /** @description Second text that the company can use as it likes. */
            FreeTextField_02?: string | null;
            /** @description Third text that the company can use as it likes. */
            FreeTextField_03?: string | null;
            /** @description Fourth text that the company can use as it likes. */
            FreeTextField_04?: string | null;
            /** @description Fifth text that the company can use as it likes. */
            FreeTextField_05?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Number of the post office box at which letters are collected. */
            Mailbox?: string | null;
            /** @description Whether the account uses this address for its kind unless another is chosen. */
            Main?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description French number (NIC) that tells apart the establishments of a company. */
            NicNumber?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /**
             * Format: uint8
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Name of the state or province that belongs to the address. */
            StateDescription?: string | null;
            /**
             * Format: int16
             * @description Use of the address, such as visiting, postal, invoice or delivery, as a number.
             */
            Type?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A contact person with its row version, for copying changes. */
        SyncCrmContact: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the account that the person works for.
             */
            Account?: string | null;
            /** @description Whether the account that the person works for buys from the company. */
            AccountIsCustomer?: boolean | null;
            /** @description Whether the account behind this record sells to the company. */
            AccountIsSupplier?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the person whom the account names as its first contact.
             */
            AccountMainContact?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Name of the street, without the number of the house. */
            AddressStreet?: string | null;
            /** @description House number, as it stands on the door. */
            AddressStreetNumber?: string | null;
            /** @description Addition to the house number, such as a letter or a floor. */
            AddressStreetNumberSuffix?: string | null;
            /**
             * Format: int32
             * @description Whether the person may be sent mailings, as 1 or 0.
             */
            AllowMailing?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person was born.
             */
            BirthDate?: string | null;
            /** @description Last name that the person was born with. */
            BirthName?: string | null;
            /** @description Particle before the name at birth, such as van or de. */
            BirthNamePrefix?: string | null;
            /** @description Town in which the person was born. */
            BirthPlace?: string | null;
            /** @description E-mail address at which the person is reached at work. */
            BusinessEmail?: string | null;
            /** @description Number of the fax at the person's work. */
            BusinessFax?: string | null;
            /** @description Number of the mobile phone that the person uses for work. */
            BusinessMobile?: string | null;
            /** @description Number at which the person is called at work. */
            BusinessPhone?: string | null;
            /** @description Inside number to dial after the number at work. */
            BusinessPhoneExtension?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the person, padded with blanks on the left to 18 characters.
             */
            Code?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the person works for the account; empty while it goes on.
             */
            EndDate?: string | null;
            /** @description Given name of the person. */
            FirstName?: string | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /** @description Letter for the sex of the person. */
            Gender?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the identity of the person was checked.
             */
            IdentificationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the document that holds the copy of the identity paper.
             */
            IdentificationDocument?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who checked the identity of the person.
             */
            IdentificationUser?: string | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Whether the person is left out of mailings. */
            IsMailingExcluded?: boolean | null;
            /** @description Whether this is the person to turn to first. */
            IsMainContact?: boolean | null;
            /** @description Text of the job that the person does. */
            JobTitleDescription?: string | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /**
             * Format: uuid
             * @description ID of the purpose for which the account was approached.
             */
            LeadPurpose?: string | null;
            /**
             * Format: uuid
             * @description ID of the source from which the account or opportunity came.
             */
            LeadSource?: string | null;
            /** @description Remarks on the person for use in marketing. */
            MarketingNotes?: string | null;
            /** @description Particle between given and family name, such as van or de. */
            MiddleName?: string | null;
            /** @description Number of the mobile phone of the person. */
            Mobile?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Family name of the person's partner. */
            PartnerName?: string | null;
            /** @description Particle before the partner's name, such as van or de. */
            PartnerNamePrefix?: string | null;
            /**
             * Format: uuid
             * @description ID of the person as such, who can have several roles.
             */
            Person?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Number of the person for social security. */
            SocialSecurityNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the person works for the account.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /** @description Short form of the title before the name. */
            TitleAbbreviation?: string | null;
            /** @description Full text of the title before the name. */
            TitleDescription?: string | null;
        };
        /** @description The head of a quotation with its row version, for copying changes. */
        SyncCrmQuotationHeader: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the customer accepted or rejected the offer.
             */
            CloseDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the offer is expected to be decided.
             */
            ClosingDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who takes the goods in at the delivery account.
             */
            DeliveryAccountContact?: string | null;
            /** @description First and last name of the person who takes the goods in at the delivery account. */
            DeliveryAccountContactFullName?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text on the quotation as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole quotation, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the offer holds.
             */
            DueDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoices, when it is another one.
             */
            InvoiceAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that gets the invoices, when it is another one.
             */
            InvoiceAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the invoiced account.
             */
            InvoiceAccountContact?: string | null;
            /** @description First and last name of the person at the invoiced account. */
            InvoiceAccountContactFullName?: string | null;
            /** @description Name of the account that gets the invoices, when it is another one. */
            InvoiceAccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who orders.
             */
            OrderAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who orders.
             */
            OrderAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who orders for the account.
             */
            OrderAccountContact?: string | null;
            /** @description First and last name of the person who orders for the account. */
            OrderAccountContactFullName?: string | null;
            /** @description Name of the customer who orders. */
            OrderAccountName?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the quotation, given out by the service.
             */
            QuotationID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the offer.
             */
            SalesPerson?: string | null;
            /** @description First and last name of the user who made the offer. */
            SalesPersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description Stage of the offer, from draft (20) over printed (40) to accepted (50) or rejected (5). Codes: 5 = Rejected, 6 = Reviewed and closed, 10 = Recovery, 20 = Draft, 25 = Open, 35 = Processing, 40 = Printed, 50 = Accepted.
             */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A line of a quotation with its row version, for copying changes. */
        SyncCrmQuotationLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the quoted line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Whether the customer can leave the line out when accepting. */
            Optional?: boolean | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the quotation that the line belongs to.
             */
            QuotationID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description A quotation, head and line in one row, with its row version; the separate heads and lines have taken its place. */
        SyncCrmQuotation: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the customer accepted or rejected the offer.
             */
            CloseDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the offer is expected to be decided.
             */
            ClosingDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who takes the goods in at the delivery account.
             */
            DeliveryAccountContact?: string | null;
            /** @description First and last name of the person who takes the goods in at the delivery account. */
            DeliveryAccountContactFullName?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /** @description Text of the quoted line, or of the whole quotation. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the line or the whole quotation, as a part of the amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the offer holds.
             */
            DueDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoices, when it is another one.
             */
            InvoiceAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that gets the invoices, when it is another one.
             */
            InvoiceAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the invoiced account.
             */
            InvoiceAccountContact?: string | null;
            /** @description First and last name of the person at the invoiced account. */
            InvoiceAccountContactFullName?: string | null;
            /** @description Name of the account that gets the invoices, when it is another one. */
            InvoiceAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who orders.
             */
            OrderAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who orders.
             */
            OrderAccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who orders for the account.
             */
            OrderAccountContact?: string | null;
            /** @description First and last name of the person who orders for the account. */
            OrderAccountContactFullName?: string | null;
            /** @description Name of the customer who orders. */
            OrderAccountName?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the quotation.
             */
            QuotationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the quotation that the row belongs to.
             */
            QuotationID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the quotation.
             */
            QuotationNumber?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the offer.
             */
            SalesPerson?: string | null;
            /** @description First and last name of the user who made the offer. */
            SalesPersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description Stage of the offer, from draft (20) over printed (40) to accepted (50) or rejected (5). Codes: 5 = Rejected, 6 = Reviewed and closed, 10 = Recovery, 20 = Draft, 25 = Open, 35 = Processing, 40 = Printed, 50 = Accepted.
             */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A payment or receivable term with its row version, for copying changes. */
        SyncCashflowPaymentTerm: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: uuid
             * @description ID of the other party's bank account, from or to which the money goes.
             */
            AccountBankAccountID?: string | null;
            /** @description Number of the other party's bank account, from or to which the money goes. */
            AccountBankAccountNumber?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account who deals with this.
             */
            AccountContact?: string | null;
            /** @description Full name of the person at the account who deals with this. */
            AccountContactName?: string | null;
            /** @description Code of the country in which the account is located. */
            AccountCountry?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the company.
             */
            AmountDiscountDC?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, in the currency of the transaction.
             */
            AmountDiscountFC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved.
             */
            ApprovalStatus?: number | null;
            /**
             * Format: uuid
             * @description ID of the company's own bank account that the money passes through.
             */
            BankAccountID?: string | null;
            /** @description Number of the company's own bank account that the money passes through. */
            BankAccountNumber?: string | null;
            /** @description Code of the batch in which the money was sent to or collected by the bank. */
            CashflowTransactionBatchCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description ID of the consent by which the money is collected.
             */
            DirectDebitMandate?: string | null;
            /** @description Text of the consent by which the money is collected. */
            DirectDebitMandateDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the consent holds for one collection or for several. Codes: 0 = One off payment, 1 = Recurrent payment.
             */
            DirectDebitMandatePaymentType?: 0 | 1 | null;
            /** @description Reference of the consent that the bank passes on to the payer. */
            DirectDebitMandateReference?: string | null;
            /**
             * Format: int16
             * @description Scheme of the collection, for consumers (core) or between businesses. Codes: 0 = Core, 1 = Business-to-business.
             */
            DirectDebitMandateType?: 0 | 1 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the discount for paying early can be taken.
             */
            DiscountDueDate?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount was settled with its counterpart.
             */
            EndDate?: string | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount was settled with its counterpart.
             */
            EndPeriod?: number | null;
            /** @description Reference of the collection that stays the same from company to payer. */
            EndToEndID?: string | null;
            /**
             * Format: int16
             * @description Financial year in which the amount was settled with its counterpart.
             */
            EndYear?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the bank books all amounts of a batch as a single sum.
             */
            IsBatchBooking?: number | null;
            /** @description Whether nothing is left to be paid. */
            IsFullyPaid?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the latest payment on the amount.
             */
            LastPaymentDate?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which tells what the amount stands for.
             */
            LineType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: int32
             * @description Number of the batch in which the payment went to the bank.
             */
            PaymentBatchNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: int32
             * @description Days after the invoice within which it is to be paid.
             */
            PaymentDays?: number | null;
            /**
             * Format: int32
             * @description Days after the invoice within which paying earns the discount.
             */
            PaymentDaysDiscount?: number | null;
            /**
             * Format: double
             * @description Discount for paying early, as a part of the amount.
             */
            PaymentDiscountPercentage?: number | null;
            /** @description Reference of the group of collections in the file for the bank. */
            PaymentInformationID?: string | null;
            /** @description Letter for the way of paying, such as cash, bank transfer or direct debit. */
            PaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the payment was chosen for the next batch.
             */
            PaymentSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the payment for the next batch.
             */
            PaymentSelector?: string | null;
            /** @description First and last name of the user who chose the payment for the next batch. */
            PaymentSelectorFullName?: string | null;
            /**
             * Format: double
             * @description Rate between the currency of the transaction and that of the company.
             */
            RateFC?: number | null;
            /**
             * Format: int32
             * @description Number of the batch in which the collection went to the bank.
             */
            ReceivableBatchNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the receivable was chosen for the next collection.
             */
            ReceivableSelected?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who chose the receivable for the next collection.
             */
            ReceivableSelector?: string | null;
            /** @description First and last name of the user who chose the receivable for the next collection. */
            ReceivableSelectorFullName?: string | null;
            /**
             * Format: int32
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the payment or receivable is, from open to final, as a number.
             */
            Status?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the company's currency.
             */
            TransactionAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount of the invoice behind it, in the currency of the transaction.
             */
            TransactionAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the invoice behind it can be paid in time.
             */
            TransactionDueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry of the invoice or purchase behind it.
             */
            TransactionEntryID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the financial entry behind it.
             */
            TransactionID?: string | null;
            /** @description Whether the entry behind it takes an earlier one back. */
            TransactionIsReversal?: boolean | null;
            /**
             * Format: int16
             * @description Number of the period in which the entry behind it counts.
             */
            TransactionReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the entry behind it counts.
             */
            TransactionReportingYear?: number | null;
            /**
             * Format: int16
             * @description How far the entry behind it is, as a number.
             */
            TransactionStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of entry behind it, such as a sales or purchase entry.
             */
            TransactionType?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description The trace of a deleted record: which entity, which key, and when it disappeared; kept for two months. */
        SyncDeleted: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the user who deleted the record.
             */
            DeletedBy?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was deleted.
             */
            DeletedDate?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the deleted record.
             */
            EntityKey?: string | null;
            /**
             * Format: int32
             * @description Kind of record that was deleted, as a number of the sync API. Codes: 1 = TransactionLines, 2 = Accounts, 3 = Addresses, 4 = Attachments, 5 = Contacts, 6 = Documents, 7 = GLAccounts, 8 = SalesItemPrices, 9 = Items, 10 = PaymentTerms, 11 = Quotations, 12 = SalesOrders, ….
             */
            EntityType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
        };
        /** @description A file of a document with its row version, for copying changes. */
        SyncDocumentsDocumentAttachment: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: byte
             * @description Content of the file in base64 when it is created; empty when it is read.
             */
            Attachment?: string | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Name of the file with its extension. */
            FileName?: string | null;
            /**
             * Format: double
             * @description How large the file is, in bytes.
             */
            FileSize?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Address at which the content of the file is read. */
            Url?: string | null;
        };
        /** @description A document with its row version, for copying changes. */
        SyncDocumentsDocument: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount that stands on the document, in its currency.
             */
            AmountFC?: number | null;
            /** @description Text of the document itself. */
            Body?: string | null;
            /**
             * Format: uuid
             * @description ID of the category under which the document is sorted.
             */
            Category?: string | null;
            /** @description Text of the category under which the record is sorted. */
            CategoryDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the contract that the document belongs to.
             */
            ContractID?: string | null;
            /** @description Number of the contract that the document belongs to. */
            ContractNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the document.
             */
            DocumentDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /** @description Code of the folder in which the document is filed. */
            DocumentFolderCode?: string | null;
            /** @description Text of the folder in which the document is filed. */
            DocumentFolderDescription?: string | null;
            /** @description Address on which a user sees the document in a browser. */
            DocumentViewUrl?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record or the goods can be used.
             */
            ExpiryDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the financial entry that was made from the document.
             */
            FinancialTransactionEntryID?: string | null;
            /** @description Whether the document has no text of its own. */
            HasEmptyBody?: boolean | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether the document is shared with the same people as its folder. */
            InheritShare?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the bill of material that the document belongs to.
             */
            ItemMaterial?: string | null;
            /**
             * Format: uuid
             * @description ID of the step of work that the document belongs to.
             */
            ItemRoutingStep?: string | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int16
             * @description How far the entry that was proposed from the document is. Codes: 0 = Void, 5 = Rejected, 20 = Open, 50 = Processed.
             */
            ProposedEntryStatus?: 0 | 5 | 20 | 50 | null;
            /**
             * Format: int32
             * @description Number of the sales invoice that the document belongs to.
             */
            SalesInvoiceNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: int16
             * @description How far the document is with the service that reads invoices.
             */
            ScanServiceStatus?: number | null;
            /**
             * Format: int32
             * @description Number of the way in which the document is sent, such as by e-mail.
             */
            SendMethod?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /** @description Key of the meeting in Microsoft Teams that the document is about. */
            TeamsMeetingId?: string | null;
            /**
             * Format: int32
             * @description Number of the type of document, such as an invoice or a letter.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /** @description Whether the proposed entry for this document is to be made again. */
            ActionRegenerateEntryProposal?: boolean | null;
            /** @description Text of how far the entry made from the document is. */
            EntryStatusDescription?: string | null;
        };
        /** @description An account of the general ledger with its row version, for copying changes. */
        SyncFinancialGLAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uint8
             * @description Whether this ledger account can be used for costs in sales entries, as 1 or 0.
             */
            AllowCostsInSales?: number | null;
            /**
             * Format: int16
             * @description Number of the box in the VAT return to which amounts on this ledger account count.
             */
            AssimilatedVATBox?: number | null;
            /** @description Side on which the ledger account stands by nature, D for debit and C for credit. */
            BalanceSide?: string | null;
            /** @description Whether the ledger account belongs to the balance sheet (B) or to profit and loss (W). */
            BalanceType?: string | null;
            /**
             * Format: int32
             * @description Kind of Belgian fiscal form (Belcotax) in which amounts on this ledger account are declared.
             */
            BelcotaxType?: number | null;
            /** @description Number of the ledger account in the chart of accounts, as text. */
            Code?: string | null;
            /** @description Whether lines of one entry on this ledger account are posted as a single sum. */
            Compress?: boolean | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Name of the ledger account in the chart of accounts. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that amounts on this ledger account stay out of the VAT listing.
             */
            ExcludeVATListing?: number | null;
            /**
             * Format: double
             * @description Part of the costs that tax law does not let the company deduct, as a percentage.
             */
            ExpenseNonDeductiblePercentage?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
            /** @description Whether debit and credit lines on this ledger account are tied to each other. */
            Matching?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that takes the private part of costs.
             */
            PrivateGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the costs that is for private use, as a percentage.
             */
            PrivatePercentage?: number | null;
            /** @description Code under which the ledger account appears in reports to the authorities. */
            ReportingCode?: string | null;
            /** @description Whether amounts in other currencies on this ledger account are valued anew. */
            RevalueCurrency?: boolean | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Number of what the ledger account is for, such as bank, debtors or revenue.
             */
            Type?: number | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost center.
             */
            UseCostcenter?: number | null;
            /**
             * Format: uint8
             * @description Number for whether entries on this ledger account need a cost unit.
             */
            UseCostunit?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /** @description What the ledger account is to the VAT return, such as sales or purchases. */
            VATGLAccountType?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account that takes the VAT that cannot be deducted.
             */
            VATNonDeductibleGLAccount?: string | null;
            /**
             * Format: double
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
            /** @description Whether VAT becomes due with the invoice or with the payment. */
            VATSystem?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account to which costs are carried over at the end of the year.
             */
            YearEndCostGLAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the counterpart account that is used at the end of the year.
             */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A reporting heading of ledger accounts with its row version, for copying changes. */
        SyncFinancialGLClassification: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Whether the heading only groups others and takes no ledger accounts itself. */
            Abstract?: boolean | null;
            /** @description Side on which amounts under the heading stand by nature, debit or credit. */
            Balance?: string | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether the heading is part of a group of values in the reporting scheme (XBRL). */
            IsTupleSubElement?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Technical name of the heading in the reporting scheme. */
            Name?: string | null;
            /** @description Whether a report can leave the heading without a value (XBRL). */
            Nillable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the heading right above this one.
             */
            Parent?: string | null;
            /** @description Whether a value under the heading holds for a moment or for a length of time (XBRL). */
            PeriodType?: string | null;
            /** @description Name of the group whose place the heading can take in a report (XBRL). */
            SubstitutionGroup?: string | null;
            /**
             * Format: uuid
             * @description ID of the name space of the reporting scheme (XBRL).
             */
            TaxonomyNamespace?: string | null;
            /** @description Text of the name space of the reporting scheme (XBRL). */
            TaxonomyNamespaceDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of value that can be reported under the heading (XBRL).
             */
            Type?: string | null;
        };
        /** @description A line of a financial entry with its row version, for copying changes; line number 0 is the head of the entry. */
        SyncFinancialTransactionLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Amount on which the VAT is calculated, in the currency of the transaction.
             */
            AmountVATBaseFC?: number | null;
            /**
             * Format: double
             * @description VAT on the line, in the currency of the transaction.
             */
            AmountVATFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
            /** @description Code of the fixed asset to which the amount belongs. */
            AssetCode?: string | null;
            /** @description Text of the fixed asset to which the amount belongs. */
            AssetDescription?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day of the entry; no time of day is kept.
             */
            Date?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /** @description Text of the link to the document in another system. */
            ExternalLinkDescription?: string | null;
            /** @description Address or key of the document in another system. */
            ExternalLinkReference?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Rate of the surcharge on the VAT (as in Spain).
             */
            ExtraDutyPercentage?: number | null;
            /**
             * Format: int16
             * @description Number of the period in the financial year that the entry counts in.
             */
            FinancialPeriod?: number | null;
            /**
             * Format: int16
             * @description Year in the books that the entry counts in, which need not be a calendar year.
             */
            FinancialYear?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which tells what the amount stands for.
             */
            LineType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: double
             * @description Discount that was taken for paying early.
             */
            PaymentDiscountAmount?: number | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: int16
             * @description Whether the entry of the line still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /** @description Number by which entries that belong together are followed. */
            TrackingNumber?: string | null;
            /** @description Text of the number by which entries that belong together are followed. */
            TrackingNumberDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of entry the line belongs to, which financial/GLTransactionTypes lists.
             */
            Type?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A stage of an absence with its row version, for copying changes. */
        SyncHrmAbsenceRegistrationTransaction: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the absence to which this stage belongs.
             */
            AbsenceRegistration?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee is expected to be back.
             */
            ExpectedEndDate?: string | null;
            /**
             * Format: double
             * @description Hours for which the employee was absent in this stage.
             */
            Hours?: number | null;
            /**
             * Format: double
             * @description Hours that count on the first day, which can be less than a full day.
             */
            HoursFirstDay?: number | null;
            /**
             * Format: double
             * @description Hours that count on the last day, which can be less than a full day.
             */
            HoursLastDay?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the employee reported the absence.
             */
            NotificationMoment?: string | null;
            /**
             * Format: double
             * @description How far the employee is unable to work, as a percentage.
             */
            PercentageDisablement?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of this stage of the absence.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int32
             * @description Whether the employee is still absent (0) or has recovered (1). Codes: 0 = Open, 1 = Recovered.
             */
            Status?: 0 | 1 | null;
        };
        /** @description An absence of an employee with its row version, for copying changes. */
        SyncHrmAbsenceRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Stages of the absence, from the first report of illness to recovery. */
            AbsenceRegistrationTransactions?: components["schemas"]["SyncHrmAbsenceRegistrationTransaction"][] | null;
            /**
             * Format: int16
             * @description Number of the reason why the employee is absent.
             */
            Cause?: number | null;
            /** @description Code of the reason why the employee is absent. */
            CauseCode?: string | null;
            /** @description Text of the reason why the employee is absent. */
            CauseDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
        };
        /** @description Hours of leave or absence on one day with their row version, for copying changes. */
        SyncHrmLeaveAbsenceHoursByDay: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee was away.
             */
            Date?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employment.
             */
            EmploymentHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: int64
             * @description Number by which another system knows the hours.
             */
            ExternalIDInt?: string | null;
            /**
             * Format: int64
             * @description Number by which another system knows the kind of leave or absence.
             */
            ExternalLeaveAbsenceType?: string | null;
            /**
             * Format: double
             * @description Hours of leave or absence on the day.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description How far the leave or absence is with its approval, as a number.
             */
            Status?: number | null;
            /**
             * Format: int16
             * @description Whether the hours are leave or absence, as a number.
             */
            Type?: number | null;
        };
        /** @description Earned leave of an employee with its row version, for copying changes. */
        SyncHrmLeaveBuildUpRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the leave is earned.
             */
            Date?: string | null;
            /** @description Remark that tells what the leave is for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: double
             * @description Hours of leave that were earned.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of leave, such as holiday or parental leave.
             */
            LeaveType?: string | null;
            /** @description Short text by which users know the kind of leave. */
            LeaveTypeCode?: string | null;
            /** @description Text of the kind of leave. */
            LeaveTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Whether the earned leave waits for approval (1), was approved (2) or turned down (3). Codes: 1 = Submitted, 2 = Approved, 3 = Rejected.
             */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description Leave of an employee with its row version, for copying changes. */
        SyncHrmLeaveRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Remark that tells what the leave is for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the leave.
             */
            EndDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Hours of leave in all.
             */
            Hours?: number | null;
            /**
             * Format: double
             * @description Hours that count on the first day, which can be less than a full day.
             */
            HoursFirstDay?: number | null;
            /**
             * Format: double
             * @description Hours that count on the last day, which can be less than a full day.
             */
            HoursLastDay?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of leave, such as holiday or parental leave.
             */
            LeaveType?: string | null;
            /** @description Short text by which users know the kind of leave. */
            LeaveTypeCode?: string | null;
            /** @description Text of the kind of leave. */
            LeaveTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the leave.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int32
             * @description Whether the leave waits for approval (1), was approved (2) or turned down (3). Codes: 1 = Submitted, 2 = Approved, 3 = Rejected.
             */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description The working hours of one day in a schedule with their row version, for copying changes. */
        SyncHrmScheduleEntry: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Whether the working day has a break. */
            Break?: boolean | null;
            /** @description Time of day at which the break ends. */
            BreakEndTime?: string | null;
            /** @description Time of day at which the break begins. */
            BreakStartTime?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Weekday that the hours are for, counted from Monday as 0 to Sunday as 6. Codes: 0 = Monday, 1 = Tuesday, 2 = Wednesday, 3 = Thursday, 4 = Friday, 5 = Saturday, 6 = Sunday.
             */
            Day?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Whether the employee works on this weekday. */
            DayIsSelected?: boolean | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /** @description Time of day at which it ends, as text. */
            EndTime?: string | null;
            /** @description Number of hours for the day, as text. */
            Hours?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the working schedule that settles hours and days.
             */
            Schedule?: string | null;
            /**
             * Format: int32
             * @description Number of what the hours in the schedule are for, such as work or leave.
             */
            ScheduleActivityType?: number | null;
            /**
             * Format: int32
             * @description How exactly the schedule names days and hours, from averages to times of day. Codes: 1 = Hours and average days, 2 = Hours and specific days, 3 = Hours per day, 4 = Time frames per day.
             */
            ScheduleType?: 1 | 2 | 3 | 4 | null;
            /** @description Time of day at which it begins, as text. */
            StartTime?: string | null;
            /**
             * Format: int32
             * @description Number of the week within the year.
             */
            WeekNumber?: number | null;
        };
        /** @description A working schedule of an employment with its row version, for copying changes. */
        SyncHrmSchedule: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Hours a week that the schedule comes to on average.
             */
            AverageHours?: number | null;
            /**
             * Format: double
             * @description Percentage of the working hours that should be charged to customers.
             */
            BillabilityTarget?: number | null;
            /** @description Short text by which users know the record and look it up. */
            Code?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: double
             * @description Days a week on which the employee works.
             */
            Days?: number | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employment.
             */
            EmploymentHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the working schedule holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours a week in the schedule.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: double
             * @description Hours a week that are made up for with days off.
             */
            LeaveHoursCompensation?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this is the main one among several of its kind. Codes: 0 = No, 1 = Yes.
             */
            Main?: 0 | 1 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Part of a full week that the employee is paid for, where 1 is full time.
             */
            PaymentParttimeFactor?: number | null;
            /**
             * Format: int32
             * @description How exactly the schedule names days and hours, from averages to times of day. Codes: 1 = Hours and average days, 2 = Hours and specific days, 3 = Hours per day, 4 = Time frames per day.
             */
            ScheduleType?: 1 | 2 | 3 | 4 | null;
            /** @description Text of how exactly the schedule names days and hours. */
            ScheduleTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the working schedule holds.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description Week of the schedule's pattern with which it starts.
             */
            StartWeek?: number | null;
        };
        /** @description The storage location of an item, with minimum and maximum stock and its row version, for copying changes. */
        SyncInventoryItemStorageLocation: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that the stock should not go beyond.
             */
            MaximumStock?: number | null;
            /**
             * Format: double
             * @description Quantity that the stock should not fall below.
             */
            MinimumStock?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: int16
             * @description Whether goods are picked at this place (1) or kept there in bulk (2). Codes: 1 = Pick location, 2 = Bulk location.
             */
            Type?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description How an item is kept in a warehouse, with its row version, for copying changes. */
        SyncInventoryItemWarehouse: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: int16
             * @description Days after which the item is to be counted again.
             */
            CountingCycle?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the item normally lies.
             */
            DefaultStorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the item normally lies. */
            DefaultStorageLocationDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity that the stock should not go beyond.
             */
            MaximumStock?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: int16
             * @description How the quantity of a new order is found, such as a fixed lot or up to a maximum. Codes: 1 = Lot for lot, 2 = Fixed order quantity, 3 = Min / Max, 4 = Order.
             */
            OrderPolicy?: 1 | 2 | 3 | 4 | null;
            /**
             * Format: int16
             * @description Length of the time whose needs are bundled into one order.
             */
            Period?: number | null;
            /**
             * Format: double
             * @description Quantity of stock at which a new order is advised.
             */
            ReorderPoint?: number | null;
            /**
             * Format: double
             * @description Quantity that is advised for a new order.
             */
            ReorderQuantity?: number | null;
            /**
             * Format: int16
             * @description How the stock is filled up, such as by purchase, making or transfer. Codes: 1 = Purchase, 2 = Assemble, 3 = Make, 4 = Transfer, 5 = No replenishment advice.
             */
            ReplenishmentType?: 1 | 2 | 3 | 4 | 5 | null;
            /**
             * Format: double
             * @description Quantity at hand that is set aside for orders.
             */
            ReservedStock?: number | null;
            /**
             * Format: double
             * @description Quantity that is kept as a reserve.
             */
            SafetyStock?: number | null;
            /**
             * Format: int32
             * @description Turn of the storage location in the walk through the warehouse.
             */
            StorageLocationSequenceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A serial or batch number of an item with its row version, for copying changes. */
        SyncInventorySerialBatchNumber: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that goods with this number cannot be used.
             */
            IsBlocked?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /** @description Serial or batch number of the item, as it stands on the goods. */
            SerialBatchNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the number is a serial or a batch number, as a code.
             */
            Type?: number | null;
        };
        /** @description The stock of an item in a warehouse, at hand and planned, with its row version, for copying changes. */
        SyncInventoryStockPosition: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Quantity at hand now, in units of the item.
             */
            CurrentStock?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Quantity at hand that no order has a claim on.
             */
            FreeStock?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) behind the row.
             */
            ItemId?: string | null;
            /**
             * Format: double
             * @description Quantity that orders are to bring in.
             */
            PlanningIn?: number | null;
            /**
             * Format: double
             * @description Quantity that orders are to take out.
             */
            PlanningOut?: number | null;
            /**
             * Format: double
             * @description Quantity that the stock comes to once all orders are carried out.
             */
            ProjectedStock?: number | null;
            /**
             * Format: double
             * @description Quantity of stock at which a new order is advised.
             */
            ReorderPoint?: number | null;
            /**
             * Format: double
             * @description Quantity at hand that is set aside for orders.
             */
            ReservedStock?: number | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A movement of a serial or batch number with its row version, for copying changes. */
        SyncInventoryStockSerialBatchNumber: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the storage location of the movement that is not final yet.
             */
            DraftStockTransactionLocation?: string | null;
            /**
             * Format: uuid
             * @description ID of the transaction that the movement comes from, while it is not final yet.
             */
            DraftTransactionID?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the movement is not final yet.
             */
            IsDraft?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of stock movement that the number belongs to.
             */
            ParentID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line on the pick list that the number stands on.
             */
            PicklistLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the pick order that the movement belongs to.
             */
            PickOrderLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase with which the numbered goods came in.
             */
            PurchaseTransaction?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the return with which the goods come back.
             */
            SalesReturnLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the sale with which the numbered goods went out.
             */
            SalesTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the serial or batch number that moves.
             */
            SerialBatchNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the count that the movement belongs to.
             */
            StockCountLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that the number or batch belongs to.
             */
            StockTransactionID?: string | null;
            /**
             * Format: uuid
             * @description ID of the storage location of the final movement.
             */
            StockTransactionLocation?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of stock movement, such as a receipt or a delivery.
             */
            StockTransactionType?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the transfer that the movement belongs to.
             */
            WarehouseTransferLine?: string | null;
        };
        /** @description The stock of an item on a storage location with its row version, for copying changes. */
        SyncInventoryStorageLocationStockPosition: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity at the storage location that is going to be picked.
             */
            QuantityToPicked?: number | null;
            /**
             * Format: double
             * @description Quantity at the storage location that is set aside for picking.
             */
            ReservedPick?: number | null;
            /**
             * Format: double
             * @description Quantity at the storage location that is set aside by serial or batch number.
             */
            SerialBatchReservedStock?: number | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description An article or service with its row version, for copying changes. */
        SyncLogisticsItem: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: int32
             * @description Days it takes to put together one batch of the item.
             */
            AssembledLeadDays?: number | null;
            /**
             * Format: double
             * @description Average cost price of one unit of the item, in the company's currency.
             */
            AverageCost?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Code of the item's value in the first of ten free classes. */
            Class_01?: string | null;
            /** @description Code of the item's value in the second of ten free classes. */
            Class_02?: string | null;
            /** @description Code of the item's value in the third of ten free classes. */
            Class_03?: string | null;
            /** @description Code of the item's value in the fourth of ten free classes. */
            Class_04?: string | null;
            /** @description Code of the item's value in the fifth of ten free classes. */
            Class_05?: string | null;
            /** @description Code of the item's value in the sixth of ten free classes. */
            Class_06?: string | null;
            /** @description Code of the item's value in the seventh of ten free classes. */
            Class_07?: string | null;
            /** @description Code of the item's value in the eighth of ten free classes. */
            Class_08?: string | null;
            /** @description Code of the item's value in the ninth of ten free classes. */
            Class_09?: string | null;
            /** @description Code of the item's value in the tenth of ten free classes. */
            Class_10?: string | null;
            /** @description Code by which users know the item; unique within the company. */
            Code?: string | null;
            /**
             * Format: uint8
             * @description Whether the remarks of the item are taken over into lines of orders and invoices, as 1 or 0.
             */
            CopyRemarks?: number | null;
            /** @description Code of the currency in which the cost price is kept. */
            CostPriceCurrency?: string | null;
            /**
             * Format: double
             * @description Cost price that is planned to replace the current one.
             */
            CostPriceNew?: number | null;
            /**
             * Format: double
             * @description Fixed cost price at which the stock of the item is valued.
             */
            CostPriceStandard?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Short text of the item, as it appears on orders and invoices. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be used; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Longer text on the item, beside the short one. */
            ExtraDescription?: string | null;
            /** @description First yes-or-no field that the company can use as it likes. */
            FreeBoolField_01?: boolean | null;
            /** @description Second yes-or-no field that the company can use as it likes. */
            FreeBoolField_02?: boolean | null;
            /** @description Third yes-or-no field that the company can use as it likes. */
            FreeBoolField_03?: boolean | null;
            /** @description Fourth yes-or-no field that the company can use as it likes. */
            FreeBoolField_04?: boolean | null;
            /** @description Fifth yes-or-no field that the company can use as it likes. */
            FreeBoolField_05?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description First date that the company can use as it likes.
             */
            FreeDateField_01?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Second date that the company can use as it likes.
             */
            FreeDateField_02?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Third date that the company can use as it likes.
             */
            FreeDateField_03?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fourth date that the company can use as it likes.
             */
            FreeDateField_04?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Fifth date that the company can use as it likes.
             */
            FreeDateField_05?: string | null;
            /**
             * Format: double
             * @description First number that the company can use as it likes.
             */
            FreeNumberField_01?: number | null;
            /**
             * Format: double
             * @description Second number that the company can use as it likes.
             */
            FreeNumberField_02?: number | null;
            /**
             * Format: double
             * @description Third number that the company can use as it likes.
             */
            FreeNumberField_03?: number | null;
            /**
             * Format: double
             * @description Fourth number that the company can use as it likes.
             */
            FreeNumberField_04?: number | null;
            /**
             * Format: double
             * @description Fifth number that the company can use as it likes.
             */
            FreeNumberField_05?: number | null;
            /**
             * Format: double
             * @description Sixth number that the company can use as it likes.
             */
            FreeNumberField_06?: number | null;
            /**
             * Format: double
             * @description Seventh number that the company can use as it likes.
             */
            FreeNumberField_07?: number | null;
            /**
             * Format: double
             * @description Eighth number that the company can use as it likes.
             */
            FreeNumberField_08?: number | null;
            /** @description First text that the company can use as it likes. */
            FreeTextField_01?: string | null;
            /** @description Second text that the company can use as it likes. */
            FreeTextField_02?: string | null;
            /** @description Third text that the company can use as it likes. */
            FreeTextField_03?: string | null;
            /** @description Fourth text that the company can use as it likes. */
            FreeTextField_04?: string | null;
            /** @description Fifth text that the company can use as it likes. */
            FreeTextField_05?: string | null;
            /** @description Sixth text that the company can use as it likes. */
            FreeTextField_06?: string | null;
            /** @description Seventh text that the company can use as it likes. */
            FreeTextField_07?: string | null;
            /** @description Eighth text that the company can use as it likes. */
            FreeTextField_08?: string | null;
            /** @description Ninth text that the company can use as it likes. */
            FreeTextField_09?: string | null;
            /** @description Tenth text that the company can use as it likes. */
            FreeTextField_10?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the cost of goods sold.
             */
            GLCosts?: string | null;
            /** @description Code of the ledger account for the cost of goods sold. */
            GLCostsCode?: string | null;
            /** @description Text of the ledger account for the cost of goods sold. */
            GLCostsDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for costs of work that is not finished yet.
             */
            GLCostsWorkInProgress?: string | null;
            /** @description Code of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for costs of work that is not finished yet. */
            GLCostsWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account on which sales of the item are posted.
             */
            GLRevenue?: string | null;
            /** @description Code of the ledger account on which sales of the item are posted. */
            GLRevenueCode?: string | null;
            /** @description Text of the ledger account on which sales of the item are posted. */
            GLRevenueDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for revenue of work that is not invoiced yet.
             */
            GLRevenueWorkInProgress?: string | null;
            /** @description Code of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressCode?: string | null;
            /** @description Text of the ledger account for revenue of work that is not invoiced yet. */
            GLRevenueWorkInProgressDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for the value of the stock.
             */
            GLStock?: string | null;
            /** @description Code of the ledger account for the value of the stock. */
            GLStockCode?: string | null;
            /** @description Text of the ledger account for the value of the stock. */
            GLStockDescription?: string | null;
            /**
             * Format: double
             * @description Weight of one unit with its packing.
             */
            GrossWeight?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is kept in batches, each with its own number.
             */
            IsBatchItem?: number | null;
            /** @description Whether quantities of the item can have decimals. */
            IsFractionAllowedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the company makes the item itself.
             */
            IsMakeItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that selling the item starts a new contract.
             */
            IsNewContract?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is bought or made only when it is ordered.
             */
            IsOnDemandItem?: number | null;
            /** @description Whether the item is a set of other items. */
            IsPackageItem?: boolean | null;
            /** @description Whether the company buys the item. */
            IsPurchaseItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item comes with a code for registration.
             */
            IsRegistrationCodeItem?: number | null;
            /** @description Whether the company sells the item. */
            IsSalesItem?: boolean | null;
            /** @description Whether the item is kept in pieces that each have their own number. */
            IsSerialItem?: boolean | null;
            /** @description Whether stock is kept of the item. */
            IsStockItem?: boolean | null;
            /** @description Whether the making of the item is given out to a supplier. */
            IsSubcontractedItem?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that tax is taken over sales of the item.
             */
            IsTaxableItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item stands for hours of work.
             */
            IsTime?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is offered in the web shop.
             */
            IsWebshopItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the group that settles how the item is posted. */
            ItemGroupCode?: string | null;
            /** @description Text of the group that settles how the item is posted. */
            ItemGroupDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Weight of one unit without its packing.
             */
            NetWeight?: number | null;
            /** @description Code of the unit of weight, such as kg. */
            NetWeightUnit?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name under which the picture is kept. */
            PictureName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the VAT that applies to sales of the item. */
            SalesVatCode?: string | null;
            /** @description Text of the VAT that applies to sales of the item. */
            SalesVatCodeDescription?: string | null;
            /** @description Further text under which users find the record. */
            SearchCode?: string | null;
            /**
             * Format: int32
             * @description Level of rights that a user needs to see the record.
             */
            SecurityLevel?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be used.
             */
            StartDate?: string | null;
            /** @description Number of the goods in the statistics of trade. */
            StatisticalCode?: string | null;
            /**
             * Format: double
             * @description Net weight that counts in the statistics of trade, in kilograms.
             */
            StatisticalNetWeight?: number | null;
            /**
             * Format: double
             * @description Number of further units that the statistics of trade ask for.
             */
            StatisticalUnits?: number | null;
            /**
             * Format: double
             * @description Value of the goods that counts in the statistics of trade.
             */
            StatisticalValue?: number | null;
            /**
             * Format: double
             * @description Quantity at hand, in units of the item.
             */
            Stock?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /** @description Letter for what the unit measures, such as weight, length or time. */
            UnitType?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the parts of the item are booked in place of the item itself.
             */
            UseExplosion?: number | null;
        };
        /** @description A purchase price of an item with its row version, for copying changes. */
        SyncLogisticsPurchaseItemPrice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the supplier whose price it is.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Code of the unit in which the item is kept in stock. */
            DefaultItemUnit?: string | null;
            /** @description Text of the unit in which the item is kept in stock. */
            DefaultItemUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the price holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought under these conditions.
             */
            Price?: number | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the price holds.
             */
            StartDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A selling price of an item with its row version, for copying changes. */
        SyncLogisticsSalesItemPrice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer for whom the price holds; empty when it is for everybody.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Code of the unit in which the item is kept in stock. */
            DefaultItemUnit?: string | null;
            /** @description Text of the unit in which the item is kept in stock. */
            DefaultItemUnitDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee for whose hours the price holds.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the price holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is sold under these conditions.
             */
            Price?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the price holds.
             */
            StartDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description An item as a supplier delivers it, with its row version, for copying changes. */
        SyncLogisticsSupplierItem: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: uint8
             * @description Whether the remarks of the item are taken over into lines of orders and invoices, as 1 or 0.
             */
            CopyRemarks?: number | null;
            /** @description Code of the country in which the goods were made. */
            CountryOfOrigin?: string | null;
            /** @description Name of the country in which the goods were made. */
            CountryOfOriginDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Name of the currency in words, such as Euro. */
            CurrencyDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uint8
             * @description Whether the supplier can send the item straight to the customer, with 2 for a choice each time. Codes: 0 = No, 1 = Yes, 2 = Optional.
             */
            DropShipment?: 0 | 1 | 2 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the item can be bought from the supplier; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the item is counted.
             */
            ItemUnit?: string | null;
            /** @description Short text of the unit in which stock of the item is counted. */
            ItemUnitCode?: string | null;
            /** @description Text of the unit in which the item is counted. */
            ItemUnitDescription?: string | null;
            /** @description Whether the item is bought from this supplier first of all. */
            MainSupplier?: boolean | null;
            /**
             * Format: double
             * @description Smallest quantity that the supplier takes an order for.
             */
            MinimumQuantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Days that the supplier needs to deliver the item.
             */
            PurchaseLeadTime?: number | null;
            /**
             * Format: int32
             * @description Step in which the quantity of an order to the supplier can grow.
             */
            PurchaseLotSize?: number | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /** @description Text of the unit in which the supplier sells the item. */
            PurchaseUnitDescription?: string | null;
            /**
             * Format: double
             * @description How many stock units one purchase unit holds.
             */
            PurchaseUnitFactor?: number | null;
            /** @description Code of the VAT that applies to purchases. */
            PurchaseVATCode?: string | null;
            /** @description Text of the VAT that applies to purchases. */
            PurchaseVATCodeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the item can be bought from the supplier.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: code18
             * @description Code of the account that the goods come from.
             */
            SupplierCode?: string | null;
            /** @description Name of the account that delivers the item. */
            SupplierDescription?: string | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
        };
        /** @description A line of a bill of material with its row version, for copying changes. */
        SyncManufacturingBillOfMaterialMaterial: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that use of the material is booked by itself when the product is received.
             */
            Backflush?: number | null;
            /**
             * Format: int32
             * @description Number of the formula by which the quantity of the material is worked out.
             */
            CalculatorType?: number | null;
            /**
             * Format: double
             * @description Cost of the material for one whole batch, in the company's currency.
             */
            CostBatch?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the material, normally that of its item. */
            Description?: string | null;
            /** @description Number or name of the drawing that shows this material. */
            DetailDrawing?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Weight of one unit without its packing.
             */
            NetWeight?: number | null;
            /** @description Code of the unit of weight, such as kg. */
            NetWeightUnit?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that goes into the product.
             */
            PartItem?: string | null;
            /**
             * Format: double
             * @description Average cost price of one unit of the part.
             */
            PartItemAverageCost?: number | null;
            /** @description Code of the item that goes into the product. */
            PartItemCode?: string | null;
            /**
             * Format: double
             * @description Fixed cost price of one unit of the part.
             */
            PartItemCostPriceStandard?: number | null;
            /** @description Text of the item that goes into the product. */
            PartItemDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the material that goes into one unit of the product.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the part that goes into one batch of the product.
             */
            QuantityBatch?: number | null;
            /**
             * Format: uuid
             * @description ID of the step of work that uses the material.
             */
            RoutingStepID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the line of the bill of material was made.
             */
            syscreated?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the line of the bill of material.
             */
            syscreator?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the line of the bill of material was last changed.
             */
            sysmodified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the line of the bill of material.
             */
            sysmodifier?: string | null;
            /**
             * Format: int32
             * @description Whether the line is a material that goes in or a by-product that comes out, as a number.
             */
            Type?: number | null;
            /**
             * Format: double
             * @description Part of the material that is lost in the making, as a percentage.
             */
            WastePercentage?: number | null;
        };
        /** @description A version of a bill of material with its row version, for copying changes. */
        SyncManufacturingBillOfMaterialVersion: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Quantity that is made at a time, to which materials and times relate.
             */
            BatchQuantity?: number | null;
            /** @description Address of the drawing that belongs to this version of the bill of material. */
            CadDrawingUrl?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit as it follows from materials and steps of work.
             */
            CalculatedCostPrice?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that this one is taken when none is chosen.
             */
            IsDefault?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Days it takes from ordering materials to having the product.
             */
            OrderLeadDays?: number | null;
            /**
             * Format: int32
             * @description Days it takes to make the item, from start to receipt.
             */
            ProductionLeadDays?: number | null;
            /**
             * Format: int16
             * @description Stage of the bill of material, from a pending change of design (10) over active (30) to historic (40). Codes: 10 = Engineering change pending, 20 = Engineering change approved, 30 = Active, 40 = Historic.
             */
            Status?: 10 | 20 | 30 | 40 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the bill of material is a recipe for making (20) or for selling (10). Codes: 10 = Sales bill of material, 20 = Manufacturing recipe.
             */
            Type?: 10 | 20 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the version counts.
             */
            VersionDate?: string | null;
            /**
             * Format: int32
             * @description Number of the version, which grows with each new one.
             */
            VersionNumber?: number | null;
        };
        /** @description Material issued to a shop order with its row version, for copying changes. */
        SyncManufacturingMaterialIssue: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the user who entered the record.
             */
            CreatedBy?: string | null;
            /** @description First and last name of the user who entered the record. */
            CreatedByFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was entered.
             */
            CreatedDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /** @description Whether a part of the movement can still be taken back. */
            HasReversibleQuantity?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the issue was booked by itself when the product was received.
             */
            IsBackflush?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the material came straight from a sub order.
             */
            IsIssueFromChild?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /** @description Remark on the movement. */
            Note?: string | null;
            /**
             * Format: double
             * @description Quantity of the material that leaves the stock.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that belongs together with this one.
             */
            RelatedStockTransaction?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the movement by which goods enter or leave the stock.
             */
            StockTransactionId?: string | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the goods moved.
             */
            TransactionDate?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A planned material of a shop order with its row version, for copying changes. */
        SyncManufacturingShopOrderMaterialPlan: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that use of the material is booked by itself when the product is received.
             */
            Backflush?: number | null;
            /** @description Code on the item's label that a scanner reads. */
            Barcode?: string | null;
            /**
             * Format: int32
             * @description Number of the formula by which the quantity of the material is worked out.
             */
            CalculatorType?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the material, normally that of its item. */
            Description?: string | null;
            /** @description Number or name of the drawing that shows this material. */
            DetailDrawing?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the bill of material that the document belongs to.
             */
            ItemMaterial?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Cost that is planned for the material, in the currency of the order.
             */
            PlannedAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Price of one unit that was reckoned with, in the currency of the order.
             */
            PlannedPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the material that was planned for one unit of the product.
             */
            PlannedQuantityFactor?: number | null;
            /**
             * Format: uuid
             * @description ID of the step of work that uses the material.
             */
            RoutingStepID?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description How far the material is, from draft (5) over ordered (20) and partly there (25) to finished (30). Codes: 5 = Draft, 10 = Open, 20 = On order, 25 = Partial, 30 = Finished.
             */
            Status?: 5 | 10 | 20 | 25 | 30 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the plan is for a material that goes in (1) or a by-product that comes out (2). Codes: 1 = Material, 2 = By-product.
             */
            Type?: 1 | 2 | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Part of the material that is lost in the making, as a percentage.
             */
            WastePercentage?: number | null;
        };
        /** @description The tie between a shop order and the purchase order that supplies it, with its row version, for copying changes. */
        SyncManufacturingShopOrderPurchasePlanning: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description Quantity of the bought item that goes into one unit of the product.
             */
            Factor?: number | null;
            /**
             * Format: int32
             * @description Whether the ordered quantity depends on the quantity made or is fixed.
             */
            FactorType?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order behind this record.
             */
            PurchaseOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned step of work in the shop order.
             */
            ShopOrderRoutingStepPlan?: string | null;
        };
        /** @description A planned step of a shop order with its row version, for copying changes. */
        SyncManufacturingShopOrderRoutingStepPlan: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code of the supplier to whom the step of work is given out. */
            AccountNumber?: string | null;
            /**
             * Format: double
             * @description Part of the machine time during which somebody has to be there, as a percentage.
             */
            AttendedPercentage?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that hours of the step are booked by themselves when the product is received.
             */
            Backflush?: number | null;
            /**
             * Format: double
             * @description Costs of the step of work for one unit of the item, in the company's currency.
             */
            CostPerItem?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text of the planned step of work. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: double
             * @description How well the work center performs against the planned times, as a percentage.
             */
            EfficiencyPercentage?: number | null;
            /**
             * Format: int32
             * @description Whether the ordered quantity depends on the quantity made or is fixed.
             */
            FactorType?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the step of work that the document belongs to.
             */
            ItemRoutingStep?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the kind of work that the step consists of.
             */
            Operation?: string | null;
            /** @description Code of the kind of work that the step consists of. */
            OperationCode?: string | null;
            /** @description Text of the kind of work that the step consists of. */
            OperationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the work center or supplier, as entered for the kind of work.
             */
            OperationResource?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the step of work is to be done.
             */
            PlannedEndDate?: string | null;
            /**
             * Format: double
             * @description Hours that are planned for the making itself.
             */
            PlannedRunHours?: number | null;
            /**
             * Format: double
             * @description Hours that are planned for setting up.
             */
            PlannedSetupHours?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the work is to begin.
             */
            PlannedStartDate?: string | null;
            /**
             * Format: double
             * @description Hours that are planned for setting up and making together.
             */
            PlannedTotalHours?: number | null;
            /** @description Code of the unit in which the supplier sells the item. */
            PurchaseUnit?: string | null;
            /**
             * Format: double
             * @description How many stock units one purchase unit holds.
             */
            PurchaseUnitFactor?: number | null;
            /**
             * Format: double
             * @description Price of one purchase unit of work that is given out, in the supplier's currency.
             */
            PurchaseUnitPriceFC?: number | null;
            /**
             * Format: double
             * @description Quantity of work that is given out, in purchase units.
             */
            PurchaseUnitQuantity?: number | null;
            /**
             * Format: int32
             * @description Whether the step is done at a work center or given out to a supplier.
             */
            RoutingStepType?: number | null;
            /**
             * Format: double
             * @description Time that the making itself takes, in the unit that the run method names.
             */
            Run?: number | null;
            /**
             * Format: int32
             * @description How the time of the making is reckoned, such as minutes an item or items an hour.
             */
            RunMethod?: number | null;
            /** @description Text of how the time of the making is reckoned. */
            RunMethodDescription?: string | null;
            /**
             * Format: double
             * @description Time that it takes to set up the work, in the unit beside it.
             */
            Setup?: number | null;
            /** @description Unit of the set-up time, such as hours or minutes. */
            SetupUnit?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description How far the planned step of work is, as a number.
             */
            Status?: number | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Days that the supplier needs for work that is given out.
             */
            SubcontractedLeadDays?: number | null;
            /**
             * Format: double
             * @description Sum of all costs of the step of work, in the company's currency.
             */
            TotalCostDC?: number | null;
            /**
             * Format: uuid
             * @description ID of the group of people or machines that does the work.
             */
            Workcenter?: string | null;
            /** @description Code of the group of people or machines that does the work. */
            WorkcenterCode?: string | null;
            /** @description Text of the group of people or machines that does the work. */
            WorkcenterDescription?: string | null;
        };
        /** @description The place of a shop order below its parent and main order, with its row version, for copying changes. */
        SyncManufacturingShopOrderSubOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: int32
             * @description How deep the sub order lies below the main order.
             */
            Level?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the topmost shop order above this one.
             */
            ShopOrderMain?: string | null;
            /**
             * Format: int32
             * @description Number of the topmost shop order above this one.
             */
            ShopOrderMainNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the planned material of the shop order.
             */
            ShopOrderMaterialPlan?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order right above this one.
             */
            ShopOrderParent?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order right above this one.
             */
            ShopOrderParentNumber?: number | null;
        };
        /** @description A shop order with its row version, for copying changes. */
        SyncManufacturingShopOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Address of the drawing after which the ordered item is made. */
            CADDrawingURL?: string | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text on the shop order, normally that of the item. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the shop order was entered.
             */
            EntryDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the item is traced by batch numbers.
             */
            IsBatch?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that quantities of the item can have decimals.
             */
            IsFractionAllowedItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the shop order is part of the planning.
             */
            IsInPlanning?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that work on the shop order is halted.
             */
            IsOnHold?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the shop floor can start with the work.
             */
            IsReleased?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that each piece of the item has its own number.
             */
            IsSerial?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Address at which the picture can be fetched for the shop floor. */
            ItemPictureUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day for which the movement or the need is planned.
             */
            PlannedDate?: string | null;
            /**
             * Format: double
             * @description Quantity that is planned, in units of the item.
             */
            PlannedQuantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the work is to begin.
             */
            PlannedStartDate?: string | null;
            /**
             * Format: double
             * @description Quantity of the product that was made so far.
             */
            ProducedQuantity?: number | null;
            /**
             * Format: int32
             * @description Days it takes to make the item, from start to receipt.
             */
            ProductionLeadDays?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the product that is set ready to be sent to customers.
             */
            ReadyToShipQuantity?: number | null;
            /**
             * Format: int32
             * @description How many sales order lines wait for the product.
             */
            SalesOrderLineCount?: number | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: int32
             * @description How many planned by-products of the shop order are booked by themselves.
             */
            ShopOrderByProductPlanBackflushCount?: number | null;
            /**
             * Format: int32
             * @description How many by-products are expected to come out.
             */
            ShopOrderByProductPlanCount?: number | null;
            /**
             * Format: uuid
             * @description ID of the topmost shop order above this one.
             */
            ShopOrderMain?: string | null;
            /**
             * Format: int32
             * @description Number of the topmost shop order above this one.
             */
            ShopOrderMainNumber?: number | null;
            /**
             * Format: int32
             * @description How many planned materials of the shop order are booked by themselves.
             */
            ShopOrderMaterialPlanBackflushCount?: number | null;
            /**
             * Format: int32
             * @description How many materials are expected to go in.
             */
            ShopOrderMaterialPlanCount?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /** @description Number of the shop order as text, so that a part of it can be searched. */
            ShopOrderNumberString?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order right above this one.
             */
            ShopOrderParent?: string | null;
            /**
             * Format: int32
             * @description Number of the shop order right above this one.
             */
            ShopOrderParentNumber?: number | null;
            /**
             * Format: int32
             * @description How many steps of work the shop order plans.
             */
            ShopOrderRoutingStepPlanCount?: number | null;
            /**
             * Format: int32
             * @description How far the shop order is, from planned to finished, as a number.
             */
            Status?: number | null;
            /**
             * Format: int32
             * @description How many shop orders lie below this one.
             */
            SubShopOrderCount?: number | null;
            /**
             * Format: int32
             * @description Number of the kind of shop order.
             */
            Type?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A bank account of an employee with its row version, for copying changes. */
        SyncPayrollBankAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Name of the person or company that the bank account belongs to. */
            BankAccountHolderName?: string | null;
            /** @description International code of the bank (BIC), 8 or 11 characters. */
            BICCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether this is the main one among several of its kind. */
            Main?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Number of the bank account, as text. */
            Number?: string | null;
        };
        /** @description An employee with the row version, for copying changes. */
        SyncPayrollEmployee: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /** @description Name of the street, without the number of the house. */
            AddressStreet?: string | null;
            /** @description House number, as it stands on the door. */
            AddressStreetNumber?: string | null;
            /** @description Addition to the house number, such as a letter or a floor. */
            AddressStreetNumberSuffix?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person was born.
             */
            BirthDate?: string | null;
            /** @description Last name that the person was born with. */
            BirthName?: string | null;
            /** @description Particle before the name at birth, such as van or de. */
            BirthNamePrefix?: string | null;
            /** @description Town in which the person was born. */
            BirthPlace?: string | null;
            /** @description E-mail address at which the person is reached at work. */
            BusinessEmail?: string | null;
            /** @description Number of the fax at the person's work. */
            BusinessFax?: string | null;
            /** @description Number of the mobile phone that the person uses for work. */
            BusinessMobile?: string | null;
            /** @description Number at which the person is called at work. */
            BusinessPhone?: string | null;
            /** @description Inside number to dial after the number at work. */
            BusinessPhoneExtension?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Code by which users know the employee. */
            Code?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the account to which the employee is tied as a customer.
             */
            Customer?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the person works for the company; empty while it goes on.
             */
            EndDate?: string | null;
            /** @description Given name of the person. */
            FirstName?: string | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /** @description Letter for the sex of the person. */
            Gender?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /** @description Whether the employee is in service today. */
            IsActive?: boolean | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /** @description Text of the place at which the employee works. */
            LocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee to whom this one reports.
             */
            Manager?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person married.
             */
            MaritalDate?: string | null;
            /**
             * Format: int16
             * @description Number of the person's state of marriage, such as single or married.
             */
            MaritalStatus?: number | null;
            /** @description Particle between given and family name, such as van or de. */
            MiddleName?: string | null;
            /** @description Number of the mobile phone of the person. */
            Mobile?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: int16
             * @description Number of the order in which own name and partner's name are written.
             */
            NameComposition?: number | null;
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
            /** @description Name that the person goes by. */
            NickName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Family name of the person's partner. */
            PartnerName?: string | null;
            /** @description Particle before the partner's name, such as van or de. */
            PartnerNamePrefix?: string | null;
            /**
             * Format: uuid
             * @description ID of the person as such, who can have several roles.
             */
            Person?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /**
             * Format: byte
             * @description Content of the picture, as bytes in base64.
             */
            Picture?: string | null;
            /** @description Name of the file that holds the picture. */
            PictureFileName?: string | null;
            /** @description Address of a small version of the picture. */
            PictureThumbnailUrl?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description E-mail address of the employee at home. */
            PrivateEmail?: string | null;
            /** @description Number of the person for social security. */
            SocialSecurityNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the person works for the company.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /**
             * Format: uuid
             * @description ID of the user with whom the employee signs in.
             */
            User?: string | null;
            /** @description First and last name of the user with whom the employee signs in. */
            UserFullName?: string | null;
            /** @description Number under which the tax office knows the employee. */
            TaxIdentificationNumber?: string | null;
        };
        /** @description The labour agreement that holds for an employment over a period, with its row version, for copying changes. */
        SyncPayrollEmploymentCLA: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the labour agreement that holds for the employment.
             */
            PayrollComponentGroup?: string | null;
            /** @description Text of the labour agreement that holds for the employment. */
            PayrollComponentGroupDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
        };
        /** @description A contract of employment with its row version, for copying changes. */
        SyncPayrollEmploymentContract: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: int32
             * @description Number of the phase that the flexible contract is in.
             */
            ContractFlexPhase?: number | null;
            /** @description Text of the phase that the flexible contract is in. */
            ContractFlexPhaseDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: int32
             * @description Kind of worker the contract is for, such as a student or a contractor. Codes: 1 = Employee, 2 = Contractor, 3 = Temporary, 4 = Student, 5 = Flexworker.
             */
            EmployeeType?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description Text of the kind of worker the contract is for. */
            EmployeeTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the contract of employment; empty when it has no fixed end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the time of trial under the contract.
             */
            ProbationEndDate?: string | null;
            /**
             * Format: int32
             * @description Number of the agreed length of the time of trial.
             */
            ProbationPeriod?: number | null;
            /** @description Text of the agreed length of the time of trial. */
            ProbationPeriodDescription?: string | null;
            /**
             * Format: int32
             * @description Why the contract was made, such as a new employment. Codes: 1 = New employment, 2 = Employment change, 3 = New legal employer, 4 = Acquisition, 5 = Previous contract expired, 6 = Other.
             */
            ReasonContract?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Text of why the contract was made. */
            ReasonContractDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the contract in the row of contracts with the employee.
             */
            Sequence?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the contract of employment.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description Whether the contract has a fixed end (1), has none (2) or is with somebody from outside (3). Codes: 1 = Definite, 2 = Indefinite, 3 = External.
             */
            Type?: 1 | 2 | 3 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description The place of an employment in the organisation with its row version, for copying changes. */
        SyncPayrollEmploymentOrganization: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the department in which the employee works.
             */
            Department?: string | null;
            /** @description Code of the department in which the employee works. */
            DepartmentCode?: string | null;
            /** @description Text of the department in which the employee works. */
            DepartmentDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the employee has this place in the organisation; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the job that the employee does.
             */
            JobTitle?: string | null;
            /** @description Code of the job that the employee does. */
            JobTitleCode?: string | null;
            /** @description Text of the job that the person does. */
            JobTitleDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the employee has this place in the organisation.
             */
            StartDate?: string | null;
        };
        /** @description The pay of an employment with its row version, for copying changes. */
        SyncPayrollEmploymentSalary: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: int16
             * @description Whether the salary was agreed before (gross) or after (net) deductions. Codes: 0 = Gross, 1 = Net.
             */
            AmountType?: 0 | 1 | null;
            /** @description Text of the code that tells a gross salary from a net one. */
            AmountTypeDescription?: string | null;
            /**
             * Format: double
             * @description Days a week that the employee works on average.
             */
            AverageDaysPerWeek?: number | null;
            /**
             * Format: double
             * @description Hours a week that the employee works on average.
             */
            AverageHoursPerWeek?: number | null;
            /**
             * Format: double
             * @description Percentage of the working hours that should be charged to customers.
             */
            BillabilityTarget?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: int32
             * @description Whether the pay is fixed for a period or goes by the hour. Codes: 1 = Periodical (fixed), 2 = Per hour (variable).
             */
            EmploymentSalaryType?: 1 | 2 | null;
            /** @description Text of the code that tells fixed pay from pay by the hour. */
            EmploymentSalaryTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which this pay holds; empty until a new one follows.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Price at which an hour of the employee is charged to customers.
             */
            ExternalRate?: number | null;
            /**
             * Format: int32
             * @description How often the salary is paid, such as monthly or every four weeks. Codes: 1 = Yearly, 2 = Quarterly, 3 = Monthly, 4 = 4-weekly, 5 = Weekly, 11 = Yearly (Pro forma), 12 = Quarterly (Pro forma), 13 = Monthly (Pro forma), 15 = Weekly (Pro forma).
             */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            /** @description Text of how often the salary is paid. */
            FrequencyDescription?: string | null;
            /**
             * Format: double
             * @description Pay for a full week of work, before the part-time factor.
             */
            FulltimeAmount?: number | null;
            /**
             * Format: double
             * @description Pay for one hour of work.
             */
            HourlyWage?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: double
             * @description Price at which an hour is charged to another company of the group.
             */
            IntercompanyRate?: number | null;
            /**
             * Format: double
             * @description Cost of one hour of the employee inside the company.
             */
            InternalRate?: number | null;
            /**
             * Format: int32
             * @description Number of the level within the job that the pay is based on.
             */
            JobLevel?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Pay for the part of the week that the employee works.
             */
            ParttimeAmount?: number | null;
            /**
             * Format: double
             * @description Part of a full week that the employee works, where 1 is full time.
             */
            ParttimeFactor?: number | null;
            /**
             * Format: int32
             * @description What the pay is based on, such as a wage scale or the minimum wage. Codes: 0 = Manual entry, 1 = Wagescale, 2 = Minimum wage, 3 = Minimum hourly wage.
             */
            SalaryBasedType?: 0 | 1 | 2 | 3 | null;
            /** @description Text of what the pay is based on. */
            SalaryBasedTypeDescription?: string | null;
            /** @description Name of the wage scale that the pay is taken from. */
            Scale?: string | null;
            /**
             * Format: uuid
             * @description ID of the working schedule that settles hours and days.
             */
            Schedule?: string | null;
            /** @description Code of the working schedule that settles hours and days. */
            ScheduleCode?: string | null;
            /** @description Text of the working schedule that settles hours and days. */
            ScheduleDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which this pay holds.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the wage scale that the pay comes from.
             */
            WageScale?: string | null;
            /**
             * Format: int16
             * @description Number of the period of the wage scale that holds.
             */
            WageScalePeriod?: number | null;
            /** @description Step of the wage scale that the employee has reached. */
            WageScaleStep?: string | null;
        };
        /** @description The tax details of an employment with their row version, for copying changes. */
        SyncPayrollEmploymentTaxAuthoritiesGeneral: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: uuid
             * @description ID of the working relation, since one employee can have several in turn.
             */
            Employment?: string | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Code for what bears on the duty to insure the employee. */
            InfluenceInsuranceObligation?: string | null;
            /** @description Text of what bears on the duty to insure the employee. */
            InfluenceInsuranceObligationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Code of the tax authorities for the kind of working relation. */
            NatureOfWorkRelationship?: string | null;
            /** @description Text of the tax authorities' code for the kind of working relation. */
            NatureOfWorkRelationshipDescription?: string | null;
            /** @description Number of the employer for taxes on wages. */
            PayrollTaxesNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /** @description Code of the tax authorities for the kind of income. */
            TypeOfIncome?: string | null;
            /** @description Text of the tax authorities' code for the kind of income. */
            TypeOfIncomeDescription?: string | null;
        };
        /** @description An employment with its row version, for copying changes. */
        SyncPayrollEmployment: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: int32
             * @description Which employment of the employee this is, counted from the first one.
             */
            EmploymentNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the employment; empty while it has no known end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: int32
             * @description Number of the reason for which the employment ends.
             */
            ReasonEnd?: number | null;
            /** @description Text of the reason for which the employment ends. */
            ReasonEndDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the reason that is reported when a flexible employment ends.
             */
            ReasonEndFlex?: number | null;
            /** @description Text of the reason that is reported when a flexible employment ends. */
            ReasonEndFlexDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the employment.
             */
            StartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the employee first came to work for the organisation.
             */
            StartDateOrganization?: string | null;
        };
        /** @description Planned time on a project with its row version, for copying changes. */
        SyncProjectProjectPlanning: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: int16
             * @description How far the planned time is with the background task that passes it on. Codes: 1 = To be processed, 2 = Processed, 3 = Failed.
             */
            BGTStatus?: 1 | 2 | 3 | null;
            /**
             * Format: int16
             * @description What went wrong when the planned time was passed to the agenda of the employee, if anything. Codes: 0 = No error, 1 = Credentials error, 2 = Technical error, 3 = Both credentials & technical errors, 4 = In progress.
             */
            CommunicationErrorStatus?: 0 | 1 | 2 | 3 | 4 | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text that tells what the employee is planned for. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description Code of the employee who is planned. */
            EmployeeCode?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the employee.
             */
            EmployeeHID?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the planned work ends.
             */
            EndDate?: string | null;
            /**
             * Format: double
             * @description Hours for which the employee is planned.
             */
            Hours?: number | null;
            /**
             * Format: uuid
             * @description ID of the item that stands for the kind of hours.
             */
            HourType?: string | null;
            /** @description Code of the item that stands for the kind of hours. */
            HourTypeCode?: string | null;
            /** @description Text of the item that stands for the kind of hours. */
            HourTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Whether this planning was changed apart from the series that it came from. */
            IsBrokenRecurrence?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Whether the employee can be planned for more hours than the schedule has. */
            OverAllocate?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the series that the planning comes from.
             */
            ProjectPlanningRecurring?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the planned work begins.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the time is only reserved (1) or firmly planned (2). Codes: 1 = Reserved, 2 = Planned.
             */
            Status?: 1 | 2 | null;
            /**
             * Format: int16
             * @description Number of the kind of planned time, such as work on a project or leave.
             */
            Type?: number | null;
        };
        /** @description An element of a work breakdown structure with its row version, for copying changes. */
        SyncProjectProjectWBS: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uint8
             * @description Tells by 1 that new hours and costs are refused on the element.
             */
            BlockEntry?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that costs made here are not passed on to the customer.
             */
            BlockRebilling?: number | null;
            /**
             * Format: double
             * @description Costs that are planned for the element, in the company's currency.
             */
            BudgetedCost?: number | null;
            /**
             * Format: double
             * @description Hours that are planned for the activity.
             */
            BudgetedHours?: number | null;
            /**
             * Format: double
             * @description Quantity that is planned for the expense.
             */
            BudgetedQuantity?: number | null;
            /**
             * Format: double
             * @description Revenue that is planned, in the company's currency.
             */
            BudgetedRevenue?: number | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the work on this element is done.
             */
            Completed?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the item that is filled in when hours or costs are entered here.
             */
            DefaultItem?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that no other item than the default one can be entered here.
             */
            DefaultItemIsMandatory?: number | null;
            /** @description Text of the element in the work breakdown structure. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the work on the element.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: int16
             * @description How the element is charged to the customer, such as a fixed price or by the hour. Codes: 2 = Fixed price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid, 6 = Fixed, 7 = Rebill, 8 = Non re-billable.
             */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the element gets an invoice of its own.
             */
            InvoiceSeparately?: number | null;
            /**
             * Format: double
             * @description Percentage that is put on costs when they are charged on.
             */
            MarkupPercentage?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the element marks a point that the project has to reach.
             */
            Milestone?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the work breakdown structure above this one.
             */
            PartOf?: string | null;
            /** @description Text of the element of the work breakdown structure above this one. */
            PartOfDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice term that the element belongs to.
             */
            ProjectTerm?: string | null;
            /** @description Text of the invoice term that the element belongs to. */
            ProjectTermDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit when it is bought.
             */
            PurchasePrice?: number | null;
            /**
             * Format: int32
             * @description Place of the record among its neighbours.
             */
            SequenceNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the work on the element.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int16
             * @description Whether the element is a deliverable (1), an activity (2) or an expense (3). Codes: 1 = Deliverable, 2 = Activity, 3 = Expense.
             */
            Type?: 1 | 2 | 3 | null;
        };
        /** @description A project with its row version, for copying changes. */
        SyncProjectProject: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the account for which the project is carried out and invoiced.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account who deals with this.
             */
            AccountContact?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Whether work beyond the agreed price can be invoiced on the project. */
            AllowAdditionalInvoicing?: boolean | null;
            /** @description Whether only employees who are members of the project can enter hours and costs on it. */
            AllowMemberEntryOnly?: boolean | null;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /** @description Whether invoices for the project are held back. */
            BlockInvoicing?: boolean | null;
            /** @description Whether no more employees can be planned on the project. */
            BlockPlanning?: boolean | null;
            /** @description Whether purchases for the project are refused. */
            BlockPurchasing?: boolean | null;
            /** @description Whether costs made here are not passed on to the customer. */
            BlockRebilling?: boolean | null;
            /**
             * Format: double
             * @description Revenue that the project is expected to bring, in its currency.
             */
            BudgetedAmount?: number | null;
            /**
             * Format: double
             * @description Costs that are planned for the whole project, in the company's currency.
             */
            BudgetedCosts?: number | null;
            /**
             * Format: double
             * @description Revenue that is planned, in the company's currency.
             */
            BudgetedRevenue?: number | null;
            /**
             * Format: uint8
             * @description Whether more hours can be entered than were budgeted, 10 for yes and 20 for no. Codes: 10 = Allowed, 20 = Not Allowed.
             */
            BudgetOverrunHours?: 10 | 20 | null;
            /**
             * Format: int16
             * @description Way in which the budget of the project is kept, such as hours per hour type.
             */
            BudgetType?: number | null;
            /** @description Text of the way in which the budget of the project is kept. */
            BudgetTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the class by which the record is grouped.
             */
            Classification?: string | null;
            /** @description Text of the class by which the record is grouped. */
            ClassificationDescription?: string | null;
            /** @description Code by which users know the project. */
            Code?: string | null;
            /**
             * Format: double
             * @description Amount to be invoiced for costs, in the currency of the project.
             */
            CostsAmountFC?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Number of the customer's purchase order that the project rests on. */
            CustomerPOnumber?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Name of the project, as users see it. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name by which users know the company that keeps the project. */
            DivisionName?: string | null;
            /** @description Whether costs and revenue of the project are kept as work in progress until invoiced. */
            EnableWorkInProgress?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which work on the project can be entered; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the item under which the fixed price of the project is invoiced.
             */
            FixedPriceItem?: string | null;
            /** @description Text of the item under which the fixed price of the project is invoiced. */
            FixedPriceItemDescription?: string | null;
            /** @description Whether the project has a work breakdown structure. */
            HasWBSLines?: boolean | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: int16
             * @description Whether invoices of the project come with a list of hours and costs. Codes: 1 = Based on account, 2 = Always, 3 = Never.
             */
            IncludeInvoiceSpecification?: 1 | 2 | 3 | null;
            /** @description Whether the list of hours and costs is part of the invoice's PDF. */
            IncludeSpecificationInInvoicePdf?: boolean | null;
            /** @description Remarks on the project that customers do not get to see. */
            InternalNotes?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that invoices of the project go to.
             */
            InvoiceAddress?: string | null;
            /** @description Whether the project is invoiced line by line as in its quotation. */
            InvoiceAsQuoted?: boolean | null;
            /** @description Text that invoices of the project carry. */
            InvoiceDescription?: string | null;
            /**
             * Format: uint8
             * @description Whether hours and costs need an element of the work breakdown structure. Codes: 0 = Based on company setting, 1 = Yes, 2 = No.
             */
            IsWBSRequiredForEntry?: 0 | 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the user who leads the project.
             */
            Manager?: string | null;
            /** @description First and last name of the user who leads the project. */
            ManagerFullname?: string | null;
            /**
             * Format: double
             * @description Percentage that is put on costs when they are charged on.
             */
            MarkupPercentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /**
             * Format: uuid
             * @description ID of the item under which prepaid work is invoiced.
             */
            PrepaidItem?: string | null;
            /** @description Text of the item under which prepaid work is invoiced. */
            PrepaidItemDescription?: string | null;
            /**
             * Format: int16
             * @description Whether the customer pays a retainer or a bundle of hours in advance. Codes: 1 = Retainer, 2 = Hour type bundle.
             */
            PrepaidType?: 1 | 2 | null;
            /** @description Text of the kind of payment in advance. */
            PrepaidTypeDescription?: string | null;
            /**
             * Format: double
             * @description Hours that were sold for the project.
             */
            SalesTimeQuantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the quotation from which the project was made.
             */
            SourceQuotation?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which work on the project can be entered.
             */
            StartDate?: string | null;
            /**
             * Format: double
             * @description Number of hours at which a warning is given that the budget runs out.
             */
            TimeQuantityToAlert?: number | null;
            /**
             * Format: int32
             * @description How the project is run and charged, such as a campaign, a fixed price or by the hour. Codes: 1 = Campaign, 2 = Fixed Price, 3 = Time and Material, 4 = Non billable, 5 = Prepaid.
             */
            Type?: 1 | 2 | 3 | 4 | 5 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /** @description Whether the project is invoiced when its milestones are reached. */
            UseBillingMilestones?: boolean | null;
        };
        /** @description Hours or costs booked on a project with their row version, for copying changes. */
        SyncProjectTimeCostTransaction: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the customer, supplier or other relation concerned.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the file that belongs to this record.
             */
            Attachment?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the hours were worked or the costs made.
             */
            Date?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Name of the company that the record belongs to. */
            DivisionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: int32
             * @description Number of the entry of hours or costs, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Why the entry of hours or costs could not be processed. */
            ErrorText?: string | null;
            /**
             * Format: int16
             * @description How far the hours or costs are with their approval. Codes: 1 = Draft, 2 = Rejected, 10 = Submitted, 11 = Failed on approval, 14 = Processing (14), 16 = Processing (16), 19 = Failed while undoing approval, 20 = Final.
             */
            HourStatus?: 1 | 2 | 10 | 11 | 14 | 16 | 19 | 20 | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Price of one unit, in the currency of the entry.
             */
            PriceFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the account for which the project is carried out.
             */
            ProjectAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account for which the project is carried out.
             */
            ProjectAccountCode?: string | null;
            /** @description Name of the account for which the project is carried out. */
            ProjectAccountName?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: double
             * @description Hours or quantity of costs that are booked.
             */
            Quantity?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /**
             * Format: uuid
             * @description ID of the customer who has the subscription.
             */
            SubscriptionAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the customer who has the subscription.
             */
            SubscriptionAccountCode?: string | null;
            /** @description Name of the customer who has the subscription. */
            SubscriptionAccountName?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
            /**
             * Format: int16
             * @description Whether the row is hours (1) or costs (2). Codes: 1 = Time, 2 = Cost.
             */
            Type?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description ID of the element in the project's work breakdown structure.
             */
            WBS?: string | null;
            /** @description Text of the element in the project's work breakdown structure. */
            WBSDescription?: string | null;
        };
        /** @description A purchase order, head and line in one row, with its row version, for copying changes; line number 0 is the head. */
        SyncPurchaseOrderPurchaseOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved. Codes: 0 = Awaiting approval, 1 = Automatically, 2 = Approved.
             */
            ApprovalStatus?: 0 | 1 | 2 | null;
            /** @description Text of the code that tells how far the approval is. */
            ApprovalStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the order was approved; empty while it is not.
             */
            Approved?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the department or place that the amount is charged to.
             */
            CostCenter?: string | null;
            /** @description Short text of the cost center that the amounts in the row are charged to. */
            CostCenterCode?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the product or activity that the amount is gathered under.
             */
            CostUnit?: string | null;
            /** @description Short text of the cost unit that the amounts in the row are gathered under. */
            CostUnitCode?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person to ask for when the goods arrive.
             */
            DeliveryContact?: string | null;
            /** @description First and last name of the person to ask for when the goods arrive. */
            DeliveryContactPersonFullName?: string | null;
            /** @description Text of the line, or of the whole order where the line number is 0. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the line, or on the whole order where the line number is 0, as a part of the amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /** @description Whether the supplier sends the goods straight to the customer. */
            DropShipment?: boolean | null;
            /**
             * Format: double
             * @description Rate by which an amount in the foreign currency becomes one in the company's.
             */
            ExchangeRate?: number | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: double
             * @description Quantity for which the supplier has sent invoices so far.
             */
            InvoicedQuantity?: number | null;
            /**
             * Format: int32
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            InvoiceStatus?: 10 | 20 | 30 | 40 | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a batch number has to be given for the item.
             */
            IsBatchNumberItem?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that a serial number has to be given for the item.
             */
            IsSerialNumberItem?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code on the label of the item that a scanner reads. */
            ItemBarcode?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Whether the item can be dealt with in parts of a unit. */
            ItemDivisable?: boolean | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: int32
             * @description How far the order is, from open over partly done to complete. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            OrderStatus?: 10 | 20 | 30 | 40 | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who buys.
             */
            PurchaseAgent?: string | null;
            /** @description First and last name of the user who buys. */
            PurchaseAgentFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order that the row belongs to.
             */
            PurchaseOrderID?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity counted in the unit in which the supplier sells.
             */
            QuantityInPurchaseUnits?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are expected from the supplier.
             */
            ReceiptDate?: string | null;
            /**
             * Format: int32
             * @description How much of the order was received so far, from nothing over a part to all. Codes: 10 = Open, 20 = Partial, 30 = Complete, 40 = Canceled.
             */
            ReceiptStatus?: 10 | 20 | 30 | 40 | null;
            /**
             * Format: double
             * @description Quantity of the line that was received so far.
             */
            ReceivedQuantity?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: int32
             * @description Number of the way in which the order goes to the supplier.
             */
            SendingMethod?: number | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description Where the purchase order came from, such as by hand, a sales order or planning. Codes: 1 = Manual entry, 2 = Import, 3 = Other, 4 = Purchase order, 5 = Sales order, 6 = Supplier's items, 7 = Subcontract, 8 = Purchase order advice, 9 = Shop order, 10 = MRP calculation, 11 = Rest API, 12 = Merge purchase orders.
             */
            Source?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: code18
             * @description Code of the account that the goods come from.
             */
            SupplierCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier.
             */
            SupplierContact?: string | null;
            /** @description First and last name of the person at the supplier who takes the order. */
            SupplierContactPersonFullName?: string | null;
            /** @description Code under which the supplier knows the item. */
            SupplierItemCode?: string | null;
            /**
             * Format: uint8
             * @description Whether the supplier's remarks on the item are taken over into the line. Codes: 0 = Do not copy remark, 1 = Copy remark.
             */
            SupplierItemCopyRemarks?: 0 | 1 | null;
            /** @description Name of the account that the goods come from. */
            SupplierName?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text of the VAT that applies, as it was set up. */
            VATDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A volume discount of a price list with its row version, for copying changes. */
        SyncSalesSalesPriceListVolumeDiscount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: uuid
             * @description ID of the item price to which the discount is applied.
             */
            BasePrice?: string | null;
            /**
             * Format: double
             * @description Price of one unit before the discount, in the currency of the price list.
             */
            BasePriceAmount?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: double
             * @description Discount on the base price, as a part of it.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: int32
             * @description Whether the price list changes the price by a discount or by a new price. Codes: 1 = Discount, 2 = New price.
             */
            EntryMethod?: 1 | 2 | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that settles how the item is posted.
             */
            ItemGroup?: string | null;
            /** @description Code of the group that settles how the item is posted. */
            ItemGroupCode?: string | null;
            /** @description Text of the group that settles how the item is posted. */
            ItemGroupDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit that takes the place of the normal one.
             */
            NewPrice?: number | null;
            /**
             * Format: double
             * @description How many stock units one unit of the price holds.
             */
            NumberOfItemsPerUnit?: number | null;
            /** @description Code of the price list that applies. */
            PriceListCode?: string | null;
            /** @description Text of the price list that the discount belongs to. */
            PriceListDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the period within the price list in which the price holds.
             */
            PriceListPeriod?: string | null;
            /**
             * Format: double
             * @description Quantity from which on the price or discount holds.
             */
            Quantity?: number | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
        };
        /** @description A sales invoice, head and line in one row, with its row version, for copying changes; line number 0 is the head. */
        SyncSalesInvoiceSalesInvoice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the address that the goods go to.
             */
            DeliverToAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the invoiced goods or services were delivered.
             */
            DeliveryDate?: string | null;
            /** @description Text of the line, or of the whole invoice where the line number is 0. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the line, or on the whole invoice where the line number is 0, as a part of the amount.
             */
            Discount?: number | null;
            /**
             * Format: int16
             * @description Which figure of the discount was entered, its percentage or one of the amounts. Codes: 1 = Discount percentage, 2 = Discount amount excl, 3 = Discount amount incl, 4 = Total amount excl, 5 = Total amount incl.
             */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /** @description First and last name of the employee whom the record concerns. */
            EmployeeFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it ends, of which only the time of day counts.
             */
            EndTime?: string | null;
            /**
             * Format: double
             * @description Surcharge on the VAT (as in Spain), in the currency of the transaction.
             */
            ExtraDutyAmountFC?: number | null;
            /**
             * Format: double
             * @description Rate of the surcharge on the VAT (as in Spain).
             */
            ExtraDutyPercentage?: number | null;
            /**
             * Format: double
             * @description Part of the amount that is withheld for payment to a blocked account (G account), in the document's currency.
             */
            GAccountAmountFC?: number | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that the row belongs to.
             */
            InvoiceID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the element of the project's work breakdown structure.
             */
            ProjectWBS?: string | null;
            /** @description Text of the element of the project's work breakdown structure. */
            ProjectWBSDescription?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order behind this record.
             */
            SalesOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is in the edition for starting companies.
             */
            StarterSalesInvoiceStatus?: number | null;
            /** @description Text of how far the invoice is in the edition for starting companies. */
            StarterSalesInvoiceStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which it begins, of which only the time of day counts.
             */
            StartTime?: string | null;
            /**
             * Format: int16
             * @description How far the invoice is, from draft (10) over open (20) to processed (50). Codes: 10 = Draft, 20 = Open, 50 = Processed.
             */
            Status?: 10 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the subscription that this belongs to.
             */
            Subscription?: string | null;
            /** @description Text of the subscription that this belongs to. */
            SubscriptionDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the set of sales taxes that applies.
             */
            TaxSchedule?: string | null;
            /** @description Code of the set of sales taxes that applies. */
            TaxScheduleCode?: string | null;
            /** @description Text of the set of sales taxes that applies. */
            TaxScheduleDescription?: string | null;
            /**
             * Format: int32
             * @description Whether it is an invoice (8020), a credit note (8021) or one of their direct forms. Codes: 8020 = Sales invoices, 8021 = Sales credit note, 8023 = Direct sales invoice, 8024 = Direct credit note.
             */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the company.
             */
            VATAmountDC?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /**
             * Format: double
             * @description Tax that the customer keeps back, in the currency of the invoice.
             */
            WithholdingTaxAmountFC?: number | null;
            /**
             * Format: double
             * @description Amount over which tax is kept back.
             */
            WithholdingTaxBaseAmount?: number | null;
            /**
             * Format: double
             * @description Rate of the tax that is kept back.
             */
            WithholdingTaxPercentage?: number | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A delivery of goods with its row version, for copying changes. */
        SyncSalesOrderGoodsDelivery: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the account at whose place the goods are to arrive.
             */
            DeliveryAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account at whose place the goods are to arrive.
             */
            DeliveryAccountCode?: string | null;
            /** @description Name of the account at whose place the goods are to arrive. */
            DeliveryAccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: uuid
             * @description ID of the person to ask for when the goods arrive.
             */
            DeliveryContact?: string | null;
            /** @description First and last name of the person to ask for when the goods arrive. */
            DeliveryContactPersonFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the delivery leaves or reaches the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the delivery of goods.
             */
            DeliveryNumber?: number | null;
            /** @description Text on the delivery as a whole. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
        };
        /** @description A line of a goods delivery with its row version, for copying changes. */
        SyncSalesOrderGoodsDeliveryLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Batches that make up the quantity, each with its own part of it. */
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods of the line leave or reach the customer.
             */
            DeliveryDate?: string | null;
            /** @description Text of the delivered line. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the delivery as a whole, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Quantity that left with this delivery.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity that the order line asks for.
             */
            QuantityOrdered?: number | null;
            /**
             * Format: uuid
             * @description ID of the sales order line that is delivered or picked.
             */
            SalesOrderLineID?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the sales order.
             */
            SalesOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the sales order.
             */
            SalesOrderNumber?: number | null;
            /** @description Numbered pieces that make up the quantity. */
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /** @description Number under which the carrier follows the parcel. */
            TrackingNumber?: string | null;
            /** @description Code of the unit in which the delivered quantity is counted. */
            Unitcode?: string | null;
        };
        /** @description The head of a sales order with its row version, for copying changes. */
        SyncSalesOrderSalesOrderHeader: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved.
             */
            ApprovalStatus?: number | null;
            /** @description Text of the code that tells how far the approval is. */
            ApprovalStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the order was approved; empty while it is not.
             */
            Approved?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was delivered so far. */
            DeliveryStatusDescription?: string | null;
            /** @description Text on the order as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole order, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was invoiced so far. */
            InvoiceStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: uuid
             * @description Key of the sales order, given out by the service.
             */
            OrderID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: int16
             * @description How much of the order is done, from open (12) over partly (20) to complete (21), or cancelled (45). Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse from which the order is delivered.
             */
            WarehouseID?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A line of a sales order with its row version, for copying changes. */
        SyncSalesOrderSalesOrderLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit, in the currency of the order.
             */
            CostPriceFC?: number | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was delivered so far. */
            DeliveryStatusDescription?: string | null;
            /** @description Text of the ordered line, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was invoiced so far. */
            InvoiceStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Difference between selling price and cost price.
             */
            Margin?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order that the line belongs to.
             */
            OrderID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order behind this record.
             */
            PurchaseOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the purchase order.
             */
            PurchaseOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the line that was delivered so far.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity of the order line that was invoiced so far.
             */
            QuantityInvoiced?: number | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: int16
             * @description How much of the order is done, from open (12) over partly (20) to complete (21), or cancelled (45). Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the supplier sends the goods straight to the customer.
             */
            UseDropShipment?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description A sales order, head and line in one row, with its row version; the separate heads and lines have taken its place. */
        SyncSalesOrderSalesOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount that includes VAT.
             */
            AmountDiscount?: number | null;
            /**
             * Format: double
             * @description Discount on the whole document as an amount without VAT.
             */
            AmountDiscountExclVat?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /**
             * Format: double
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: int16
             * @description How far the approval is, from awaiting a decision to approved.
             */
            ApprovalStatus?: number | null;
            /** @description Text of the code that tells how far the approval is. */
            ApprovalStatusDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the order was approved; empty while it is not.
             */
            Approved?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who gave the approval.
             */
            Approver?: string | null;
            /** @description First and last name of the user who gave the approval. */
            ApproverFullName?: string | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Text of the department or place that the amount is charged to. */
            CostCenterDescription?: string | null;
            /**
             * Format: double
             * @description Cost price of one unit, in the currency of the order.
             */
            CostPriceFC?: number | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Text of the product or activity that the amount is gathered under. */
            CostUnitDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Code under which the customer knows the item. */
            CustomerItemCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that receives the goods.
             */
            DeliverTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who receives the goods.
             */
            DeliverToContactPerson?: string | null;
            /** @description First and last name of the person who receives the goods. */
            DeliverToContactPersonFullName?: string | null;
            /** @description Name of the account that receives the goods. */
            DeliverToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the address at which the goods are to arrive.
             */
            DeliveryAddress?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the goods are to reach the customer.
             */
            DeliveryDate?: string | null;
            /**
             * Format: int16
             * @description How much was delivered so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was delivered so far. */
            DeliveryStatusDescription?: string | null;
            /** @description Text of the ordered line, or of the whole order. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the line or the whole order, as a part of the amount.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the filed document.
             */
            DocumentNumber?: number | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /** @description Place that the trade term refers to, such as a port. */
            IncotermAddress?: string | null;
            /** @description Three letters of the international trade term, such as EXW or DAP. */
            IncotermCode?: string | null;
            /**
             * Format: int16
             * @description Year of the edition of the trade terms, such as 2010 or 2020.
             */
            IncotermVersion?: number | null;
            /**
             * Format: int16
             * @description How much was invoiced so far, from nothing over a part to all. Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code that tells how much was invoiced so far. */
            InvoiceStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the version of the item's recipe or bill of material.
             */
            ItemVersion?: string | null;
            /** @description Text of the version of the item's recipe or bill of material. */
            ItemVersionDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: double
             * @description Difference between selling price and cost price.
             */
            Margin?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the order was placed.
             */
            OrderDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order that the row belongs to.
             */
            OrderID?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the order.
             */
            OrderNumber?: number | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: uuid
             * @description ID of the price list from which the price was taken.
             */
            Pricelist?: string | null;
            /** @description Text of the price list from which the price was taken. */
            PricelistDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Code of the project that this is charged to or belongs to. */
            ProjectCode?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order behind this record.
             */
            PurchaseOrder?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: int32
             * @description Place of the line within the purchase order.
             */
            PurchaseOrderLineNumber?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the purchase order.
             */
            PurchaseOrderNumber?: number | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity of the line that was delivered so far.
             */
            QuantityDelivered?: number | null;
            /**
             * Format: double
             * @description Quantity of the order line that was invoiced so far.
             */
            QuantityInvoiced?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the channel through which the sale came, such as a web shop.
             */
            SalesChannel?: string | null;
            /** @description Code of the channel through which the sale came. */
            SalesChannelCode?: string | null;
            /** @description Text of the channel through which the sale came. */
            SalesChannelDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the sale.
             */
            Salesperson?: string | null;
            /** @description First and last name of the user who made the sale. */
            SalespersonFullName?: string | null;
            /**
             * Format: uuid
             * @description ID of the mark by which documents are selected later.
             */
            SelectionCode?: string | null;
            /** @description Code of the mark by which documents are selected later. */
            SelectionCodeCode?: string | null;
            /** @description Text of the mark by which documents are selected later. */
            SelectionCodeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which the goods are sent.
             */
            ShippingMethod?: string | null;
            /** @description Code of the way in which the goods are sent. */
            ShippingMethodCode?: string | null;
            /** @description Text of the way in which the goods are sent. */
            ShippingMethodDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the shop order that this belongs to.
             */
            ShopOrder?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the shop order.
             */
            ShopOrderNumber?: number | null;
            /**
             * Format: int16
             * @description How much of the order is done, from open (12) over partly (20) to complete (21), or cancelled (45). Codes: 12 = Open, 20 = Partial, 21 = Complete, 45 = Cancelled.
             */
            Status?: 12 | 20 | 21 | 45 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the supplier sends the goods straight to the customer.
             */
            UseDropShipment?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse from which the order is delivered.
             */
            WarehouseID?: string | null;
            /** @description Reference of the other party, such as the number on its own paper. */
            YourRef?: string | null;
        };
        /** @description A line of a subscription with its row version, for copying changes. */
        SyncSubscriptionSubscriptionLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the transaction, which can differ from the company's.
             */
            AmountFC?: number | null;
            /** @description Code of the department or place in the organisation that carries the costs. */
            Costcenter?: string | null;
            /** @description Code of the product or activity for which the costs are made. */
            Costunit?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line of the subscription, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the subscription, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the line is invoiced.
             */
            FromDate?: string | null;
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of line, which subscription/SubscriptionLineTypes lists.
             */
            LineType?: number | null;
            /** @description Text of the kind of line. */
            LineTypeDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the subscription.
             */
            SubscriptionNumber?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the line is invoiced.
             */
            ToDate?: string | null;
            /** @description Code of the unit that the quantity on the line is counted in. */
            UnitCode?: string | null;
            /** @description Text of the unit in which the quantity is counted. */
            UnitDescription?: string | null;
            /**
             * Format: double
             * @description Price of one unit before discount, in the currency of the document.
             */
            UnitPrice?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the transaction.
             */
            VATAmountFC?: number | null;
            /** @description Code of the VAT that applies, which settles the rate and the ledger accounts. */
            VATCode?: string | null;
            /** @description Text by which users know the VAT code that applies. */
            VATCodeDescription?: string | null;
        };
        /** @description A subscription with its row version, for copying changes. */
        SyncSubscriptionSubscription: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. A lower one can still appear after a higher one.
             */
            Timestamp?: string;
            /** @description Whether new hours and costs are refused here. */
            BlockEntry?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the agreement was ended; empty while it runs.
             */
            CancellationDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the class by which the record is grouped.
             */
            Classification?: string | null;
            /** @description Code of the class by which the record is grouped. */
            ClassificationCode?: string | null;
            /** @description Text of the class by which the record is grouped. */
            ClassificationDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who made the record.
             */
            Creator?: string | null;
            /** @description First and last name of the user who made the record. */
            CreatorFullName?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Number of the customer's purchase order that the subscription rests on. */
            CustomerPONumber?: string | null;
            /** @description Text by which users know the subscription. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day of the subscription; empty while it runs on.
             */
            EndDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the subscription, which its lines share.
             */
            EntryID?: string | null;
            /**
             * Format: uint8
             * @description Weekday on which the subscription is invoiced, counted from Monday as 0. Codes: 0 = Monday, 1 = Tuesday, 2 = Wednesday, 3 = Thursday, 4 = Friday, 5 = Saturday, 6 = Sunday.
             */
            InvoiceDay?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day up to which the subscription was invoiced.
             */
            InvoicedTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that gets the invoice.
             */
            InvoiceTo?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who gets the invoice.
             */
            InvoiceToContactPerson?: string | null;
            /** @description First and last name of the person who gets the invoice. */
            InvoiceToContactPersonFullName?: string | null;
            /** @description Name of the account that gets the invoice. */
            InvoiceToName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the subscription is invoiced.
             */
            InvoicingStartDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who last changed the record.
             */
            Modifier?: string | null;
            /** @description First and last name of the user who last changed the record. */
            ModifierFullName?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: int32
             * @description Number of the subscription, as users see it.
             */
            Number?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that placed the order.
             */
            OrderedBy?: string | null;
            /**
             * Format: uuid
             * @description ID of the person who placed the order.
             */
            OrderedByContactPerson?: string | null;
            /** @description First and last name of the person who placed the order. */
            OrderedByContactPersonFullName?: string | null;
            /** @description Name of the account that placed the order. */
            OrderedByName?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Whether the subscription was printed or sent already. */
            Printed?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the reason for ending the subscription.
             */
            ReasonCancelled?: string | null;
            /** @description Code of the reason for ending the subscription. */
            ReasonCancelledCode?: string | null;
            /** @description Text of the reason for ending the subscription. */
            ReasonCancelledDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day of the subscription.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the model after which the subscription runs.
             */
            SubscriptionType?: string | null;
            /** @description Code of the model after which the subscription runs. */
            SubscriptionTypeCode?: string | null;
            /** @description Text of the model after which the subscription runs. */
            SubscriptionTypeDescription?: string | null;
        };
        /** @description Translates a date and time into the row version of one sync entity, from which a copy can start. */
        SyncTimestamp: {
            /**
             * Format: odata-v2-datetime
             * @description Date and time whose row version was asked for.
             */
            Modified?: string;
            /** @description Name of the sync entity. */
            API?: string | null;
            /**
             * Format: int64
             * @description Row version from which to read the sync entity.
             */
            TimeStampAsBigInt?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Query15 {
    /** @description Fields to answer with; they have to be named one by one, a star is refused. */
    $select: components["parameters"]["selectRequired"];
    /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
    $filter?: components["parameters"]["filter"];
    /** @description Number of rows to answer at most. */
    $top?: components["parameters"]["top"];
    /** @description Place to go on from, as found in the address of the next page; never made by hand. */
    $skiptoken?: components["parameters"]["skiptoken"];
}
interface Parameters20 {
    query: Query15;
    path: Path1;
}
export interface operations {
    ListSyncCrmAccounts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmAccount"]>;
    };
    ListSyncCrmAddresses: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmAddress"]>;
    };
    ListSyncCrmContacts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmContact"]>;
    };
    ListSyncCrmQuotationHeaders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmQuotationHeader"]>;
    };
    ListSyncCrmQuotationLines: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmQuotationLine"]>;
    };
    ListSyncCrmQuotations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCrmQuotation"]>;
    };
    ListSyncCashflowPaymentTerms: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncCashflowPaymentTerm"]>;
    };
    ListSyncDeleted: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncDeleted"]>;
    };
    ListSyncDocumentsDocumentAttachments: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncDocumentsDocumentAttachment"]>;
    };
    ListSyncDocumentsDocuments: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncDocumentsDocument"]>;
    };
    ListSyncFinancialGLAccounts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncFinancialGLAccount"]>;
    };
    ListSyncFinancialGLClassifications: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncFinancialGLClassification"]>;
    };
    ListSyncFinancialTransactionLines: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncFinancialTransactionLine"]>;
    };
    ListSyncHrmAbsenceRegistrationTransactions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmAbsenceRegistrationTransaction"]>;
    };
    ListSyncHrmAbsenceRegistrations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmAbsenceRegistration"]>;
    };
    ListSyncHrmLeaveAbsenceHoursByDay: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmLeaveAbsenceHoursByDay"]>;
    };
    ListSyncHrmLeaveBuildUpRegistrations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmLeaveBuildUpRegistration"]>;
    };
    ListSyncHrmLeaveRegistrations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmLeaveRegistration"]>;
    };
    ListSyncHrmScheduleEntries: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmScheduleEntry"]>;
    };
    ListSyncHrmSchedules: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncHrmSchedule"]>;
    };
    ListSyncInventoryItemStorageLocations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventoryItemStorageLocation"]>;
    };
    ListSyncInventoryItemWarehouses: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventoryItemWarehouse"]>;
    };
    ListSyncInventorySerialBatchNumbers: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventorySerialBatchNumber"]>;
    };
    ListSyncInventoryStockPositions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventoryStockPosition"]>;
    };
    ListSyncInventoryStockSerialBatchNumbers: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventoryStockSerialBatchNumber"]>;
    };
    ListSyncInventoryStorageLocationStockPositions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncInventoryStorageLocationStockPosition"]>;
    };
    ListSyncLogisticsItems: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncLogisticsItem"]>;
    };
    ListSyncLogisticsPurchaseItemPrices: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncLogisticsPurchaseItemPrice"]>;
    };
    ListSyncLogisticsSalesItemPrices: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncLogisticsSalesItemPrice"]>;
    };
    ListSyncLogisticsSupplierItem: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncLogisticsSupplierItem"]>;
    };
    ListSyncManufacturingBillOfMaterialMaterials: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingBillOfMaterialMaterial"]>;
    };
    ListSyncManufacturingBillOfMaterialVersions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingBillOfMaterialVersion"]>;
    };
    ListSyncManufacturingMaterialIssues: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingMaterialIssue"]>;
    };
    ListSyncManufacturingShopOrderMaterialPlans: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingShopOrderMaterialPlan"]>;
    };
    ListSyncManufacturingShopOrderPurchasePlanning: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingShopOrderPurchasePlanning"]>;
    };
    ListSyncManufacturingShopOrderRoutingStepPlans: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingShopOrderRoutingStepPlan"]>;
    };
    ListSyncManufacturingShopOrderSubOrders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingShopOrderSubOrder"]>;
    };
    ListSyncManufacturingShopOrders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncManufacturingShopOrder"]>;
    };
    ListSyncPayrollBankAccounts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollBankAccount"]>;
    };
    ListSyncPayrollEmployees: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmployee"]>;
    };
    ListSyncPayrollEmploymentCLAs: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmploymentCLA"]>;
    };
    ListSyncPayrollEmploymentContracts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmploymentContract"]>;
    };
    ListSyncPayrollEmploymentOrganizations: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmploymentOrganization"]>;
    };
    ListSyncPayrollEmploymentSalaries: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmploymentSalary"]>;
    };
    ListSyncPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmploymentTaxAuthoritiesGeneral"]>;
    };
    ListSyncPayrollEmployments: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPayrollEmployment"]>;
    };
    ListSyncProjectProjectPlanning: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncProjectProjectPlanning"]>;
    };
    ListSyncProjectProjectWBS: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncProjectProjectWBS"]>;
    };
    ListSyncProjectProjects: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncProjectProject"]>;
    };
    ListSyncProjectTimeCostTransactions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncProjectTimeCostTransaction"]>;
    };
    ListSyncPurchaseOrderPurchaseOrders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncPurchaseOrderPurchaseOrder"]>;
    };
    ListSyncSalesSalesPriceListVolumeDiscounts: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesSalesPriceListVolumeDiscount"]>;
    };
    ListSyncSalesInvoiceSalesInvoices: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesInvoiceSalesInvoice"]>;
    };
    ListSyncSalesOrderGoodsDeliveries: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesOrderGoodsDelivery"]>;
    };
    ListSyncSalesOrderGoodsDeliveryLines: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesOrderGoodsDeliveryLine"]>;
    };
    ListSyncSalesOrderSalesOrderHeaders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesOrderSalesOrderHeader"]>;
    };
    ListSyncSalesOrderSalesOrderLines: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesOrderSalesOrderLine"]>;
    };
    ListSyncSalesOrderSalesOrders: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSalesOrderSalesOrder"]>;
    };
    ListSyncSubscriptionSubscriptionLines: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSubscriptionSubscriptionLine"]>;
    };
    ListSyncSubscriptionSubscriptions: {
        parameters: Parameters20;
        responses: Answers1<components["schemas"]["SyncSubscriptionSubscription"]>;
    };
    GetSyncTimestamp: {
        parameters: {
            query: {
                /** @description Date and time to translate, in the server's wall-clock time. */
                modified: string;
                /** @description Name of the sync entity, for example TransactionLines. */
                endPoint: string;
            };
            path: Path1;
        };
        responses: Answers7<components["schemas"]["SyncTimestamp"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: records["CrmBankAccount"]["create"] };
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockBatchNumber"]["create"] };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: records["InventoryStockSerialNumber"]["create"] };
    SyncCrmAccount: { row: components["schemas"]["SyncCrmAccount"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp"; nested: { "BankAccounts": "CrmBankAccount" } };
    SyncCrmAddress: { row: components["schemas"]["SyncCrmAddress"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncCrmContact: { row: components["schemas"]["SyncCrmContact"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncCrmQuotationHeader: { row: components["schemas"]["SyncCrmQuotationHeader"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncCrmQuotationLine: { row: components["schemas"]["SyncCrmQuotationLine"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncCrmQuotation: { row: components["schemas"]["SyncCrmQuotation"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncCashflowPaymentTerm: { row: components["schemas"]["SyncCashflowPaymentTerm"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncDeleted: { row: components["schemas"]["SyncDeleted"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" | "EntityType" };
    SyncDocumentsDocumentAttachment: { row: components["schemas"]["SyncDocumentsDocumentAttachment"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncDocumentsDocument: { row: components["schemas"]["SyncDocumentsDocument"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncFinancialGLAccount: { row: components["schemas"]["SyncFinancialGLAccount"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncFinancialGLClassification: { row: components["schemas"]["SyncFinancialGLClassification"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncFinancialTransactionLine: { row: components["schemas"]["SyncFinancialTransactionLine"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmAbsenceRegistrationTransaction: { row: components["schemas"]["SyncHrmAbsenceRegistrationTransaction"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmAbsenceRegistration: { row: components["schemas"]["SyncHrmAbsenceRegistration"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp"; nested: { "AbsenceRegistrationTransactions": "SyncHrmAbsenceRegistrationTransaction" } };
    SyncHrmLeaveAbsenceHoursByDay: { row: components["schemas"]["SyncHrmLeaveAbsenceHoursByDay"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmLeaveBuildUpRegistration: { row: components["schemas"]["SyncHrmLeaveBuildUpRegistration"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmLeaveRegistration: { row: components["schemas"]["SyncHrmLeaveRegistration"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmScheduleEntry: { row: components["schemas"]["SyncHrmScheduleEntry"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncHrmSchedule: { row: components["schemas"]["SyncHrmSchedule"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventoryItemStorageLocation: { row: components["schemas"]["SyncInventoryItemStorageLocation"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventoryItemWarehouse: { row: components["schemas"]["SyncInventoryItemWarehouse"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventorySerialBatchNumber: { row: components["schemas"]["SyncInventorySerialBatchNumber"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventoryStockPosition: { row: components["schemas"]["SyncInventoryStockPosition"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventoryStockSerialBatchNumber: { row: components["schemas"]["SyncInventoryStockSerialBatchNumber"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncInventoryStorageLocationStockPosition: { row: components["schemas"]["SyncInventoryStorageLocationStockPosition"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncLogisticsItem: { row: components["schemas"]["SyncLogisticsItem"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncLogisticsPurchaseItemPrice: { row: components["schemas"]["SyncLogisticsPurchaseItemPrice"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncLogisticsSalesItemPrice: { row: components["schemas"]["SyncLogisticsSalesItemPrice"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncLogisticsSupplierItem: { row: components["schemas"]["SyncLogisticsSupplierItem"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingBillOfMaterialMaterial: { row: components["schemas"]["SyncManufacturingBillOfMaterialMaterial"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingBillOfMaterialVersion: { row: components["schemas"]["SyncManufacturingBillOfMaterialVersion"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingMaterialIssue: { row: components["schemas"]["SyncManufacturingMaterialIssue"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingShopOrderMaterialPlan: { row: components["schemas"]["SyncManufacturingShopOrderMaterialPlan"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingShopOrderPurchasePlanning: { row: components["schemas"]["SyncManufacturingShopOrderPurchasePlanning"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingShopOrderRoutingStepPlan: { row: components["schemas"]["SyncManufacturingShopOrderRoutingStepPlan"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingShopOrderSubOrder: { row: components["schemas"]["SyncManufacturingShopOrderSubOrder"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncManufacturingShopOrder: { row: components["schemas"]["SyncManufacturingShopOrder"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollBankAccount: { row: components["schemas"]["SyncPayrollBankAccount"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmployee: { row: components["schemas"]["SyncPayrollEmployee"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmploymentCLA: { row: components["schemas"]["SyncPayrollEmploymentCLA"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmploymentContract: { row: components["schemas"]["SyncPayrollEmploymentContract"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmploymentOrganization: { row: components["schemas"]["SyncPayrollEmploymentOrganization"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmploymentSalary: { row: components["schemas"]["SyncPayrollEmploymentSalary"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmploymentTaxAuthoritiesGeneral: { row: components["schemas"]["SyncPayrollEmploymentTaxAuthoritiesGeneral"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPayrollEmployment: { row: components["schemas"]["SyncPayrollEmployment"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncProjectProjectPlanning: { row: components["schemas"]["SyncProjectProjectPlanning"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncProjectProjectWBS: { row: components["schemas"]["SyncProjectProjectWBS"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncProjectProject: { row: components["schemas"]["SyncProjectProject"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncProjectTimeCostTransaction: { row: components["schemas"]["SyncProjectTimeCostTransaction"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncPurchaseOrderPurchaseOrder: { row: components["schemas"]["SyncPurchaseOrderPurchaseOrder"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesSalesPriceListVolumeDiscount: { row: components["schemas"]["SyncSalesSalesPriceListVolumeDiscount"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesInvoiceSalesInvoice: { row: components["schemas"]["SyncSalesInvoiceSalesInvoice"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesOrderGoodsDelivery: { row: components["schemas"]["SyncSalesOrderGoodsDelivery"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesOrderGoodsDeliveryLine: { row: components["schemas"]["SyncSalesOrderGoodsDeliveryLine"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp"; nested: { "BatchNumbers": "InventoryStockBatchNumber"; "SerialNumbers": "InventoryStockSerialNumber" } };
    SyncSalesOrderSalesOrderHeader: { row: components["schemas"]["SyncSalesOrderSalesOrderHeader"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesOrderSalesOrderLine: { row: components["schemas"]["SyncSalesOrderSalesOrderLine"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSalesOrderSalesOrder: { row: components["schemas"]["SyncSalesOrderSalesOrder"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSubscriptionSubscriptionLine: { row: components["schemas"]["SyncSubscriptionSubscriptionLine"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncSubscriptionSubscription: { row: components["schemas"]["SyncSubscriptionSubscription"]; key: "Timestamp"; create: never; update: never; filterOnly: "Timestamp" };
    SyncTimestamp: { row: components["schemas"]["SyncTimestamp"]; key: "Modified"; create: never; update: never; filterOnly: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/sync/CRM/Accounts": { list: "SyncCrmAccount"; selectRequired: true };
    "/api/v1/{division}/sync/CRM/Addresses": { list: "SyncCrmAddress"; selectRequired: true };
    "/api/v1/{division}/sync/CRM/Contacts": { list: "SyncCrmContact"; selectRequired: true };
    "/api/v1/{division}/sync/CRM/QuotationHeaders": { list: "SyncCrmQuotationHeader"; selectRequired: true };
    "/api/v1/{division}/sync/CRM/QuotationLines": { list: "SyncCrmQuotationLine"; selectRequired: true };
    "/api/v1/{division}/sync/CRM/Quotations": { list: "SyncCrmQuotation"; selectRequired: true };
    "/api/v1/{division}/sync/Cashflow/PaymentTerms": { list: "SyncCashflowPaymentTerm"; selectRequired: true };
    "/api/v1/{division}/sync/Deleted": { list: "SyncDeleted"; selectRequired: true };
    "/api/v1/{division}/sync/Documents/DocumentAttachments": { list: "SyncDocumentsDocumentAttachment"; selectRequired: true };
    "/api/v1/{division}/sync/Documents/Documents": { list: "SyncDocumentsDocument"; selectRequired: true };
    "/api/v1/{division}/sync/Financial/GLAccounts": { list: "SyncFinancialGLAccount"; selectRequired: true };
    "/api/v1/{division}/sync/Financial/GLClassifications": { list: "SyncFinancialGLClassification"; selectRequired: true };
    "/api/v1/{division}/sync/Financial/TransactionLines": { list: "SyncFinancialTransactionLine"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/AbsenceRegistrationTransactions": { list: "SyncHrmAbsenceRegistrationTransaction"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/AbsenceRegistrations": { list: "SyncHrmAbsenceRegistration"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/LeaveAbsenceHoursByDay": { list: "SyncHrmLeaveAbsenceHoursByDay"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/LeaveBuildUpRegistrations": { list: "SyncHrmLeaveBuildUpRegistration"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/LeaveRegistrations": { list: "SyncHrmLeaveRegistration"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/ScheduleEntries": { list: "SyncHrmScheduleEntry"; selectRequired: true };
    "/api/v1/{division}/sync/HRM/Schedules": { list: "SyncHrmSchedule"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/ItemStorageLocations": { list: "SyncInventoryItemStorageLocation"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/ItemWarehouses": { list: "SyncInventoryItemWarehouse"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/SerialBatchNumbers": { list: "SyncInventorySerialBatchNumber"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/StockPositions": { list: "SyncInventoryStockPosition"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/StockSerialBatchNumbers": { list: "SyncInventoryStockSerialBatchNumber"; selectRequired: true };
    "/api/v1/{division}/sync/Inventory/StorageLocationStockPositions": { list: "SyncInventoryStorageLocationStockPosition"; selectRequired: true };
    "/api/v1/{division}/sync/Logistics/Items": { list: "SyncLogisticsItem"; selectRequired: true };
    "/api/v1/{division}/sync/Logistics/PurchaseItemPrices": { list: "SyncLogisticsPurchaseItemPrice"; selectRequired: true };
    "/api/v1/{division}/sync/Logistics/SalesItemPrices": { list: "SyncLogisticsSalesItemPrice"; selectRequired: true };
    "/api/v1/{division}/sync/Logistics/SupplierItem": { list: "SyncLogisticsSupplierItem"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialMaterials": { list: "SyncManufacturingBillOfMaterialMaterial"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialVersions": { list: "SyncManufacturingBillOfMaterialVersion"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/MaterialIssues": { list: "SyncManufacturingMaterialIssue"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderMaterialPlans": { list: "SyncManufacturingShopOrderMaterialPlan"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderPurchasePlanning": { list: "SyncManufacturingShopOrderPurchasePlanning"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderRoutingStepPlans": { list: "SyncManufacturingShopOrderRoutingStepPlan"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderSubOrders": { list: "SyncManufacturingShopOrderSubOrder"; selectRequired: true };
    "/api/v1/{division}/sync/Manufacturing/ShopOrders": { list: "SyncManufacturingShopOrder"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/BankAccounts": { list: "SyncPayrollBankAccount"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/Employees": { list: "SyncPayrollEmployee"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/EmploymentCLAs": { list: "SyncPayrollEmploymentCLA"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/EmploymentContracts": { list: "SyncPayrollEmploymentContract"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/EmploymentOrganizations": { list: "SyncPayrollEmploymentOrganization"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/EmploymentSalaries": { list: "SyncPayrollEmploymentSalary"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/EmploymentTaxAuthoritiesGeneral": { list: "SyncPayrollEmploymentTaxAuthoritiesGeneral"; selectRequired: true };
    "/api/v1/{division}/sync/Payroll/Employments": { list: "SyncPayrollEmployment"; selectRequired: true };
    "/api/v1/{division}/sync/Project/ProjectPlanning": { list: "SyncProjectProjectPlanning"; selectRequired: true };
    "/api/v1/{division}/sync/Project/ProjectWBS": { list: "SyncProjectProjectWBS"; selectRequired: true };
    "/api/v1/{division}/sync/Project/Projects": { list: "SyncProjectProject"; selectRequired: true };
    "/api/v1/{division}/sync/Project/TimeCostTransactions": { list: "SyncProjectTimeCostTransaction"; selectRequired: true };
    "/api/v1/{division}/sync/PurchaseOrder/PurchaseOrders": { list: "SyncPurchaseOrderPurchaseOrder"; selectRequired: true };
    "/api/v1/{division}/sync/Sales/SalesPriceListVolumeDiscounts": { list: "SyncSalesSalesPriceListVolumeDiscount"; selectRequired: true };
    "/api/v1/{division}/sync/SalesInvoice/SalesInvoices": { list: "SyncSalesInvoiceSalesInvoice"; selectRequired: true };
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveries": { list: "SyncSalesOrderGoodsDelivery"; selectRequired: true };
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveryLines": { list: "SyncSalesOrderGoodsDeliveryLine"; selectRequired: true };
    "/api/v1/{division}/sync/SalesOrder/SalesOrderHeaders": { list: "SyncSalesOrderSalesOrderHeader"; selectRequired: true };
    "/api/v1/{division}/sync/SalesOrder/SalesOrderLines": { list: "SyncSalesOrderSalesOrderLine"; selectRequired: true };
    "/api/v1/{division}/sync/SalesOrder/SalesOrders": { list: "SyncSalesOrderSalesOrder"; selectRequired: true };
    "/api/v1/{division}/sync/Subscription/SubscriptionLines": { list: "SyncSubscriptionSubscriptionLine"; selectRequired: true };
    "/api/v1/{division}/sync/Subscription/Subscriptions": { list: "SyncSubscriptionSubscription"; selectRequired: true };
    "/api/v1/{division}/read/sync/Sync/SyncTimestamp": { list: "SyncTimestamp" };
}
/** The types of the service, for a client that knows no other. */
export interface SyncTypes {
    paths: paths;
    records: records;
    calls: calls;
}
