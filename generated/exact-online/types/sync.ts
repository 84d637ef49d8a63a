// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/sync/CRM/Accounts": {
        /**
         * List changed accounts
         * @description A customer, supplier or other relation with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmAccounts"];
    };
    "/api/v1/{division}/sync/CRM/Addresses": {
        /**
         * List changed addresses
         * @description An address of an account with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmAddresses"];
    };
    "/api/v1/{division}/sync/CRM/Contacts": {
        /**
         * List changed contacts
         * @description A contact person with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmContacts"];
    };
    "/api/v1/{division}/sync/CRM/QuotationHeaders": {
        /**
         * List changed quotation headers
         * @description The head of a quotation with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmQuotationHeaders"];
    };
    "/api/v1/{division}/sync/CRM/QuotationLines": {
        /**
         * List changed quotation lines
         * @description A line of a quotation with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmQuotationLines"];
    };
    "/api/v1/{division}/sync/CRM/Quotations": {
        /**
         * List changed quotations
         * @deprecated
         * @description A quotation, head and line in one row, with its row version; the separate heads and lines have taken its place. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCrmQuotations"];
    };
    "/api/v1/{division}/sync/Cashflow/PaymentTerms": {
        /**
         * List changed payment terms
         * @description A payment or receivable term with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncCashflowPaymentTerms"];
    };
    "/api/v1/{division}/sync/Deleted": {
        /**
         * List deleted records
         * @description The trace of a deleted record: which entity, which key, and when it disappeared; kept for two months. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncDeleted"];
    };
    "/api/v1/{division}/sync/Documents/DocumentAttachments": {
        /**
         * List changed document attachments
         * @description A file of a document with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncDocumentsDocumentAttachments"];
    };
    "/api/v1/{division}/sync/Documents/Documents": {
        /**
         * List changed documents
         * @description A document with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncDocumentsDocuments"];
    };
    "/api/v1/{division}/sync/Financial/GLAccounts": {
        /**
         * List changed GL accounts
         * @description An account of the general ledger with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncFinancialGLAccounts"];
    };
    "/api/v1/{division}/sync/Financial/GLClassifications": {
        /**
         * List changed GL classifications
         * @description A reporting heading of ledger accounts with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncFinancialGLClassifications"];
    };
    "/api/v1/{division}/sync/Financial/TransactionLines": {
        /**
         * List changed transaction lines
         * @description A line of a financial entry with its row version, for copying changes; line number 0 is the head of the entry. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncFinancialTransactionLines"];
    };
    "/api/v1/{division}/sync/HRM/AbsenceRegistrationTransactions": {
        /**
         * List changed absence registration transactions
         * @deprecated
         * @description A stage of an absence with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmAbsenceRegistrationTransactions"];
    };
    "/api/v1/{division}/sync/HRM/AbsenceRegistrations": {
        /**
         * List changed absence registrations
         * @deprecated
         * @description An absence of an employee with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmAbsenceRegistrations"];
    };
    "/api/v1/{division}/sync/HRM/LeaveAbsenceHoursByDay": {
        /**
         * List changed leave and absence hours by day
         * @description Hours of leave or absence on one day with their row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmLeaveAbsenceHoursByDay"];
    };
    "/api/v1/{division}/sync/HRM/LeaveBuildUpRegistrations": {
        /**
         * List changed leave build-up registrations
         * @deprecated
         * @description Earned leave of an employee with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmLeaveBuildUpRegistrations"];
    };
    "/api/v1/{division}/sync/HRM/LeaveRegistrations": {
        /**
         * List changed leave registrations
         * @deprecated
         * @description Leave of an employee with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmLeaveRegistrations"];
    };
    "/api/v1/{division}/sync/HRM/ScheduleEntries": {
        /**
         * List changed schedule entries
         * @description The working hours of one day in a schedule with their row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmScheduleEntries"];
    };
    "/api/v1/{division}/sync/HRM/Schedules": {
        /**
         * List changed schedules
         * @description A working schedule of an employment with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncHrmSchedules"];
    };
    "/api/v1/{division}/sync/Inventory/ItemStorageLocations": {
        /**
         * List changed item storage locations
         * @description The storage location of an item, with minimum and maximum stock and its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventoryItemStorageLocations"];
    };
    "/api/v1/{division}/sync/Inventory/ItemWarehouses": {
        /**
         * List changed items by warehouse
         * @description How an item is kept in a warehouse, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventoryItemWarehouses"];
    };
    "/api/v1/{division}/sync/Inventory/SerialBatchNumbers": {
        /**
         * List changed serial and batch numbers
         * @description A serial or batch number of an item with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventorySerialBatchNumbers"];
    };
    "/api/v1/{division}/sync/Inventory/StockPositions": {
        /**
         * List changed stock positions
         * @description The stock of an item in a warehouse, at hand and planned, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventoryStockPositions"];
    };
    "/api/v1/{division}/sync/Inventory/StockSerialBatchNumbers": {
        /**
         * List changed stock serial and batch numbers
         * @description A movement of a serial or batch number with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventoryStockSerialBatchNumbers"];
    };
    "/api/v1/{division}/sync/Inventory/StorageLocationStockPositions": {
        /**
         * List changed storage location stock positions
         * @description The stock of an item on a storage location with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncInventoryStorageLocationStockPositions"];
    };
    "/api/v1/{division}/sync/Logistics/Items": {
        /**
         * List changed items
         * @description An article or service with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncLogisticsItems"];
    };
    "/api/v1/{division}/sync/Logistics/PurchaseItemPrices": {
        /**
         * List changed purchase item prices
         * @description A purchase price of an item with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncLogisticsPurchaseItemPrices"];
    };
    "/api/v1/{division}/sync/Logistics/SalesItemPrices": {
        /**
         * List changed sales item prices
         * @description A selling price of an item with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncLogisticsSalesItemPrices"];
    };
    "/api/v1/{division}/sync/Logistics/SupplierItem": {
        /**
         * List changed supplier items
         * @description An item as a supplier delivers it, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncLogisticsSupplierItem"];
    };
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialMaterials": {
        /**
         * List changed bill of material lines
         * @description A line of a bill of material with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingBillOfMaterialMaterials"];
    };
    "/api/v1/{division}/sync/Manufacturing/BillOfMaterialVersions": {
        /**
         * List changed bill of material versions
         * @description A version of a bill of material with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingBillOfMaterialVersions"];
    };
    "/api/v1/{division}/sync/Manufacturing/MaterialIssues": {
        /**
         * List changed material issues
         * @description Material issued to a shop order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingMaterialIssues"];
    };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderMaterialPlans": {
        /**
         * List changed shop order material plans
         * @description A planned material of a shop order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingShopOrderMaterialPlans"];
    };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderPurchasePlanning": {
        /**
         * List changed shop order purchase plans
         * @description The tie between a shop order and the purchase order that supplies it, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingShopOrderPurchasePlanning"];
    };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderRoutingStepPlans": {
        /**
         * List changed shop order routing step plans
         * @description A planned step of a shop order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingShopOrderRoutingStepPlans"];
    };
    "/api/v1/{division}/sync/Manufacturing/ShopOrderSubOrders": {
        /**
         * List changed shop order sub orders
         * @description The place of a shop order below its parent and main order, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingShopOrderSubOrders"];
    };
    "/api/v1/{division}/sync/Manufacturing/ShopOrders": {
        /**
         * List changed shop orders
         * @description A shop order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncManufacturingShopOrders"];
    };
    "/api/v1/{division}/sync/Payroll/BankAccounts": {
        /**
         * List changed employee bank accounts
         * @description A bank account of an employee with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollBankAccounts"];
    };
    "/api/v1/{division}/sync/Payroll/Employees": {
        /**
         * List changed employees
         * @description An employee with the row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmployees"];
    };
    "/api/v1/{division}/sync/Payroll/EmploymentCLAs": {
        /**
         * List changed employment CLAs
         * @description The labour agreement that holds for an employment over a period, with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmploymentCLAs"];
    };
    "/api/v1/{division}/sync/Payroll/EmploymentContracts": {
        /**
         * List changed employment contracts
         * @description A contract of employment with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmploymentContracts"];
    };
    "/api/v1/{division}/sync/Payroll/EmploymentOrganizations": {
        /**
         * List changed employment organizations
         * @description The place of an employment in the organisation with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmploymentOrganizations"];
    };
    "/api/v1/{division}/sync/Payroll/EmploymentSalaries": {
        /**
         * List changed employment salaries
         * @description The pay of an employment with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmploymentSalaries"];
    };
    "/api/v1/{division}/sync/Payroll/EmploymentTaxAuthoritiesGeneral": {
        /**
         * List changed employment tax records
         * @description The tax details of an employment with their row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmploymentTaxAuthoritiesGeneral"];
    };
    "/api/v1/{division}/sync/Payroll/Employments": {
        /**
         * List changed employments
         * @description An employment with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPayrollEmployments"];
    };
    "/api/v1/{division}/sync/Project/ProjectPlanning": {
        /**
         * List changed project planning entries
         * @description Planned time on a project with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncProjectProjectPlanning"];
    };
    "/api/v1/{division}/sync/Project/ProjectWBS": {
        /**
         * List changed project WBS elements
         * @description An element of a work breakdown structure with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncProjectProjectWBS"];
    };
    "/api/v1/{division}/sync/Project/Projects": {
        /**
         * List changed projects
         * @description A project with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncProjectProjects"];
    };
    "/api/v1/{division}/sync/Project/TimeCostTransactions": {
        /**
         * List changed time and cost transactions
         * @description Hours or costs booked on a project with their row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncProjectTimeCostTransactions"];
    };
    "/api/v1/{division}/sync/PurchaseOrder/PurchaseOrders": {
        /**
         * List changed purchase orders
         * @description A purchase order, head and line in one row, with its row version, for copying changes; line number 0 is the head. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncPurchaseOrderPurchaseOrders"];
    };
    "/api/v1/{division}/sync/Sales/SalesPriceListVolumeDiscounts": {
        /**
         * List changed sales price list volume discounts
         * @description A volume discount of a price list with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesSalesPriceListVolumeDiscounts"];
    };
    "/api/v1/{division}/sync/SalesInvoice/SalesInvoices": {
        /**
         * List changed sales invoices
         * @description A sales invoice, head and line in one row, with its row version, for copying changes; line number 0 is the head. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesInvoiceSalesInvoices"];
    };
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveries": {
        /**
         * List changed goods deliveries
         * @description A delivery of goods with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesOrderGoodsDeliveries"];
    };
    "/api/v1/{division}/sync/SalesOrder/GoodsDeliveryLines": {
        /**
         * List changed goods delivery lines
         * @description A line of a goods delivery with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesOrderGoodsDeliveryLines"];
    };
    "/api/v1/{division}/sync/SalesOrder/SalesOrderHeaders": {
        /**
         * List changed sales order headers
         * @description The head of a sales order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesOrderSalesOrderHeaders"];
    };
    "/api/v1/{division}/sync/SalesOrder/SalesOrderLines": {
        /**
         * List changed sales order lines
         * @description A line of a sales order with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesOrderSalesOrderLines"];
    };
    "/api/v1/{division}/sync/SalesOrder/SalesOrders": {
        /**
         * List changed sales orders
         * @deprecated
         * @description A sales order, head and line in one row, with its row version; the separate heads and lines have taken its place. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSalesOrderSalesOrders"];
    };
    "/api/v1/{division}/sync/Subscription/SubscriptionLines": {
        /**
         * List changed subscription lines
         * @description A line of a subscription with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSubscriptionSubscriptionLines"];
    };
    "/api/v1/{division}/sync/Subscription/Subscriptions": {
        /**
         * List changed subscriptions
         * @description A subscription with its row version, for copying changes. Ask for rows with a Timestamp above the highest one seen. Answers pages of 1000 rows and wants the fields named in $select.
         */
        get: operations["ListSyncSubscriptionSubscriptions"];
    };
    "/api/v1/{division}/read/sync/Sync/SyncTimestamp": {
        /**
         * Translate a date into a row version
         * @description Translates a date and time into the row version of one sync entity, from which a copy can start. Answers one record.
         */
        get: operations["GetSyncTimestamp"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
        /** @description A bank account of a customer or supplier, used to pay or to recognise who paid. */
        CrmBankAccount: {
            /** Format: uuid */
            ID?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            /** Format: uuid */
            Bank?: string | null;
            BankAccount?: string | null;
            BankAccountHolderName?: string | null;
            BankDescription?: string | null;
            BankName?: string | null;
            BICCode?: string | null;
            Blocked?: boolean | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Format?: string | null;
            IBAN?: string | null;
            Main?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PaymentServiceAccount?: string | null;
            Type?: string | null;
            TypeDescription?: string | null;
        };
        /** @description A quantity of a batch that a stock movement takes in or gives out. */
        InventoryStockBatchNumber: {
            /** Format: uuid */
            ID?: string;
            BatchNumber?: string | null;
            /** Format: uuid */
            BatchNumberID?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description A serial number that a stock movement takes in or gives out. */
        InventoryStockSerialNumber: {
            /** Format: uuid */
            ID?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            SerialNumber?: string | null;
            /** Format: uuid */
            SerialNumberID?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description A customer, supplier or other relation with its row version, for copying changes. */
        SyncCrmAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Accountant?: string | null;
            /** Format: uuid */
            AccountManager?: string | null;
            AccountManagerFullName?: string | null;
            /** Format: int32 */
            AccountManagerHID?: number | null;
            /** Format: uuid */
            ActivitySector?: string | null;
            /** Format: uuid */
            ActivitySubSector?: string | null;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            /** Format: uint8 */
            AddressSource?: number | null;
            /** Format: uint8 */
            AutomaticProcessProposedEntry?: number | null;
            BankAccounts?: components["schemas"]["CrmBankAccount"][] | null;
            Blocked?: boolean | null;
            /** Format: uuid */
            BRIN?: string | null;
            BSN?: string | null;
            /** Format: uuid */
            BusinessType?: string | null;
            CanDropShip?: boolean | null;
            ChamberOfCommerce?: string | null;
            City?: string | null;
            Classification?: string | null;
            /** Format: uuid */
            Classification1?: string | null;
            /** Format: uuid */
            Classification2?: string | null;
            /** Format: uuid */
            Classification3?: string | null;
            /** Format: uuid */
            Classification4?: string | null;
            /** Format: uuid */
            Classification5?: string | null;
            /** Format: uuid */
            Classification6?: string | null;
            /** Format: uuid */
            Classification7?: string | null;
            /** Format: uuid */
            Classification8?: string | null;
            ClassificationDescription?: string | null;
            /** Format: code18 */
            Code?: string | null;
            CodeAtSupplier?: string | null;
            /** Format: uuid */
            CompanySize?: string | null;
            /** Format: uint8 */
            ConsolidationScenario?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** Format: odata-v2-datetime */
            ControlledDate?: string | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            /** Format: uint8 */
            CostPaid?: number | null;
            Country?: string | null;
            CountryName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            CreditLinePurchase?: number | null;
            /** Format: double */
            CreditLineSales?: number | null;
            Currency?: string | null;
            /** Format: odata-v2-datetime */
            CustomerSince?: string | null;
            CustomField?: string | null;
            DatevCreditorCode?: string | null;
            DatevDebtorCode?: string | null;
            /** Format: uint8 */
            DeliveryAdvice?: 0 | 1 | 2 | null;
            /** Format: double */
            DiscountPurchase?: number | null;
            /** Format: double */
            DiscountSales?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DunsNumber?: string | null;
            Email?: string | null;
            EnableSalesPaymentLink?: boolean | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            EORINumber?: string | null;
            /** Format: odata-v2-datetime */
            EstablishedDate?: string | null;
            Fax?: string | null;
            /** Format: uuid */
            GLAccountPurchase?: string | null;
            /** Format: uuid */
            GLAccountSales?: string | null;
            /** Format: uuid */
            GLAP?: string | null;
            /** Format: uuid */
            GLAR?: string | null;
            GlnNumber?: string | null;
            HasWithholdingTaxSales?: boolean | null;
            /** Format: uuid */
            ID?: string | null;
            IgnoreDatevWarningMessage?: boolean | null;
            IncotermAddressPurchase?: string | null;
            IncotermAddressSales?: string | null;
            IncotermCodePurchase?: string | null;
            IncotermCodeSales?: string | null;
            /** Format: int16 */
            IncotermVersionPurchase?: number | null;
            /** Format: int16 */
            IncotermVersionSales?: number | null;
            IntraStatArea?: string | null;
            IntraStatDeliveryTerm?: string | null;
            IntraStatSystem?: string | null;
            IntraStatTransactionA?: string | null;
            IntraStatTransactionB?: string | null;
            IntraStatTransportMethod?: string | null;
            /** Format: uuid */
            InvoiceAccount?: string | null;
            /** Format: code18 */
            InvoiceAccountCode?: string | null;
            InvoiceAccountName?: string | null;
            /** Format: int32 */
            InvoiceAttachmentType?: number | null;
            /** Format: int32 */
            InvoicingMethod?: 0 | 1 | 2 | 4 | null;
            /** Format: uint8 */
            IsAccountant?: 0 | 1 | 2 | null;
            /** Format: uint8 */
            IsAgency?: number | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            IsBank?: boolean | null;
            /** Format: uint8 */
            IsCompetitor?: number | null;
            IsExtraDuty?: boolean | null;
            /** Format: uint8 */
            IsMailing?: number | null;
            IsMember?: boolean | null;
            IsPilot?: boolean | null;
            IsPurchase?: boolean | null;
            IsReseller?: boolean | null;
            IsSales?: boolean | null;
            IsSupplier?: boolean | null;
            Language?: string | null;
            LanguageDescription?: string | null;
            /** Format: double */
            Latitude?: number | null;
            /** Format: uuid */
            LeadPurpose?: string | null;
            /** Format: uuid */
            LeadSource?: string | null;
            /** Format: byte */
            Logo?: string | null;
            LogoFileName?: string | null;
            LogoThumbnailUrl?: string | null;
            LogoUrl?: string | null;
            /** Format: double */
            Longitude?: number | null;
            /** Format: uuid */
            MainContact?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            OINNumber?: string | null;
            /** Format: uuid */
            Parent?: string | null;
            PayAsYouEarn?: string | null;
            PaymentConditionPurchase?: string | null;
            PaymentConditionPurchaseDescription?: string | null;
            PaymentConditionSales?: string | null;
            PaymentConditionSalesDescription?: string | null;
            PeppolIdentifier?: string | null;
            /** Format: int32 */
            PeppolIdentifierType?: number | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            Postcode?: string | null;
            /** Format: uuid */
            PriceList?: string | null;
            PurchaseCurrency?: string | null;
            PurchaseCurrencyDescription?: string | null;
            /** Format: int32 */
            PurchaseLeadDays?: number | null;
            PurchaseVATCode?: string | null;
            PurchaseVATCodeDescription?: string | null;
            RecepientOfCommissions?: boolean | null;
            Remarks?: string | null;
            /** Format: uuid */
            Reseller?: string | null;
            /** Format: code18 */
            ResellerCode?: string | null;
            ResellerName?: string | null;
            RSIN?: string | null;
            SalesCurrency?: string | null;
            SalesCurrencyDescription?: string | null;
            /** Format: uuid */
            SalesTaxSchedule?: string | null;
            SalesTaxScheduleCode?: string | null;
            SalesTaxScheduleDescription?: string | null;
            SalesVATCode?: string | null;
            SalesVATCodeDescription?: string | null;
            SearchCode?: string | null;
            /** Format: int32 */
            SecurityLevel?: number | null;
            /** Format: uint8 */
            SeparateInvPerProject?: number | null;
            /** Format: uint8 */
            SeparateInvPerSubscription?: number | null;
            /** Format: int32 */
            ShippingLeadDays?: number | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShowRemarkForSales?: boolean | null;
            /** Format: uint8 */
            Source?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            StateName?: string | null;
            Status?: string | null;
            /** Format: odata-v2-datetime */
            StatusSince?: string | null;
            TradeName?: string | null;
            Type?: string | null;
            UniqueTaxpayerReference?: string | null;
            VATLiability?: string | null;
            VATNumber?: string | null;
            Website?: string | null;
        };
        /** @description An address of an account with its row version, for copying changes. */
        SyncCrmAddress: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountIsSupplier?: boolean | null;
            AccountName?: string | null;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            City?: string | null;
            /** Format: uuid */
            Contact?: string | null;
            ContactName?: string | null;
            Country?: string | null;
            CountryName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Fax?: string | null;
            FreeBoolField_01?: boolean | null;
            FreeBoolField_02?: boolean | null;
            FreeBoolField_03?: boolean | null;
            FreeBoolField_04?: boolean | null;
            FreeBoolField_05?: boolean | null;
            /** Format: odata-v2-datetime */
            FreeDateField_01?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_02?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_03?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_04?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_05?: string | null;
            /** Format: double */
            FreeNumberField_01?: number | null;
            /** Format: double */
            FreeNumberField_02?: number | null;
            /** Format: double */
            FreeNumberField_03?: number | null;
            /** Format: double */
            FreeNumberField_04?: number | null;
            /** Format: double */
            FreeNumberField_05?: number | null;
            FreeTextField_01?: string | null;
            FreeTextField_02?: string | null;
            FreeTextField_03?: string | null;
            FreeTextField_04?: string | null;
            FreeTextField_05?: string | null;
            /** Format: uuid */
            ID?: string | null;
            Mailbox?: string | null;
            Main?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            NicNumber?: string | null;
            Notes?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            Postcode?: string | null;
            /** Format: uint8 */
            Source?: number | null;
            State?: string | null;
            StateDescription?: string | null;
            /** Format: int16 */
            Type?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A contact person with its row version, for copying changes. */
        SyncCrmContact: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountIsCustomer?: boolean | null;
            AccountIsSupplier?: boolean | null;
            /** Format: uuid */
            AccountMainContact?: string | null;
            AccountName?: string | null;
            AddressLine2?: string | null;
            AddressStreet?: string | null;
            AddressStreetNumber?: string | null;
            AddressStreetNumberSuffix?: string | null;
            /** Format: int32 */
            AllowMailing?: number | null;
            /** Format: odata-v2-datetime */
            BirthDate?: string | null;
            BirthName?: string | null;
            BirthNamePrefix?: string | null;
            BirthPlace?: string | null;
            BusinessEmail?: string | null;
            BusinessFax?: string | null;
            BusinessMobile?: string | null;
            BusinessPhone?: string | null;
            BusinessPhoneExtension?: string | null;
            City?: string | null;
            /** Format: code18 */
            Code?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Email?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            IdentificationDate?: string | null;
            /** Format: uuid */
            IdentificationDocument?: string | null;
            /** Format: uuid */
            IdentificationUser?: string | null;
            Initials?: string | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            IsMailingExcluded?: boolean | null;
            IsMainContact?: boolean | null;
            JobTitleDescription?: string | null;
            Language?: string | null;
            LastName?: string | null;
            /** Format: uuid */
            LeadPurpose?: string | null;
            /** Format: uuid */
            LeadSource?: string | null;
            MarketingNotes?: string | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Nationality?: string | null;
            Notes?: string | null;
            PartnerName?: string | null;
            PartnerNamePrefix?: string | null;
            /** Format: uuid */
            Person?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            Postcode?: string | null;
            SocialSecurityNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            Title?: string | null;
            TitleAbbreviation?: string | null;
            TitleDescription?: string | null;
        };
        /** @description The head of a quotation with its row version, for copying changes. */
        SyncCrmQuotationHeader: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: odata-v2-datetime */
            CloseDate?: string | null;
            /** Format: odata-v2-datetime */
            ClosingDate?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            /** Format: uuid */
            DeliveryAccountContact?: string | null;
            DeliveryAccountContactFullName?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: uuid */
            InvoiceAccount?: string | null;
            /** Format: code18 */
            InvoiceAccountCode?: string | null;
            /** Format: uuid */
            InvoiceAccountContact?: string | null;
            InvoiceAccountContactFullName?: string | null;
            InvoiceAccountName?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            OpportunityName?: string | null;
            /** Format: uuid */
            OrderAccount?: string | null;
            /** Format: code18 */
            OrderAccountCode?: string | null;
            /** Format: uuid */
            OrderAccountContact?: string | null;
            OrderAccountContactFullName?: string | null;
            OrderAccountName?: string | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            /** Format: uuid */
            QuotationID?: string | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            SalesPerson?: string | null;
            SalesPersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            VersionNumber?: number | null;
            YourRef?: string | null;
        };
        /** @description A line of a quotation with its row version, for copying changes. */
        SyncCrmQuotationLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            Optional?: boolean | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            QuotationID?: string | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description A quotation, head and line in one row, with its row version; the separate heads and lines have taken its place. */
        SyncCrmQuotation: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: odata-v2-datetime */
            CloseDate?: string | null;
            /** Format: odata-v2-datetime */
            ClosingDate?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomerItemCode?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            /** Format: uuid */
            DeliveryAccountContact?: string | null;
            DeliveryAccountContactFullName?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: uuid */
            InvoiceAccount?: string | null;
            /** Format: code18 */
            InvoiceAccountCode?: string | null;
            /** Format: uuid */
            InvoiceAccountContact?: string | null;
            InvoiceAccountContactFullName?: string | null;
            InvoiceAccountName?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            OpportunityName?: string | null;
            /** Format: uuid */
            OrderAccount?: string | null;
            /** Format: code18 */
            OrderAccountCode?: string | null;
            /** Format: uuid */
            OrderAccountContact?: string | null;
            OrderAccountContactFullName?: string | null;
            OrderAccountName?: string | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            QuotationDate?: string | null;
            /** Format: uuid */
            QuotationID?: string | null;
            /** Format: int32 */
            QuotationNumber?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            SalesPerson?: string | null;
            SalesPersonFullName?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 5 | 6 | 10 | 20 | 25 | 35 | 40 | 50 | null;
            StatusDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            /** Format: int32 */
            VersionNumber?: number | null;
            YourRef?: string | null;
        };
        /** @description A payment or receivable term with its row version, for copying changes. */
        SyncCashflowPaymentTerm: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: uuid */
            AccountBankAccountID?: string | null;
            AccountBankAccountNumber?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountContact?: string | null;
            AccountContactName?: string | null;
            AccountCountry?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscountDC?: number | null;
            /** Format: double */
            AmountDiscountFC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: int16 */
            ApprovalStatus?: number | null;
            /** Format: uuid */
            BankAccountID?: string | null;
            BankAccountNumber?: string | null;
            CashflowTransactionBatchCode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Description?: string | null;
            /** Format: uuid */
            DirectDebitMandate?: string | null;
            DirectDebitMandateDescription?: string | null;
            /** Format: int16 */
            DirectDebitMandatePaymentType?: 0 | 1 | null;
            DirectDebitMandateReference?: string | null;
            /** Format: int16 */
            DirectDebitMandateType?: 0 | 1 | null;
            /** Format: odata-v2-datetime */
            DiscountDueDate?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: int16 */
            EndPeriod?: number | null;
            EndToEndID?: string | null;
            /** Format: int16 */
            EndYear?: number | null;
            /** Format: odata-v2-datetime */
            EntryDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uint8 */
            IsBatchBooking?: number | null;
            IsFullyPaid?: boolean | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: odata-v2-datetime */
            LastPaymentDate?: string | null;
            /** Format: int16 */
            LineType?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: int32 */
            PaymentBatchNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: int32 */
            PaymentDays?: number | null;
            /** Format: int32 */
            PaymentDaysDiscount?: number | null;
            /** Format: double */
            PaymentDiscountPercentage?: number | null;
            PaymentInformationID?: string | null;
            PaymentMethod?: string | null;
            PaymentReference?: string | null;
            /** Format: odata-v2-datetime */
            PaymentSelected?: string | null;
            /** Format: uuid */
            PaymentSelector?: string | null;
            PaymentSelectorFullName?: string | null;
            /** Format: double */
            RateFC?: number | null;
            /** Format: int32 */
            ReceivableBatchNumber?: number | null;
            /** Format: odata-v2-datetime */
            ReceivableSelected?: string | null;
            /** Format: uuid */
            ReceivableSelector?: string | null;
            ReceivableSelectorFullName?: string | null;
            /** Format: int32 */
            Source?: number | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: double */
            TransactionAmountDC?: number | null;
            /** Format: double */
            TransactionAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            TransactionDueDate?: string | null;
            /** Format: uuid */
            TransactionEntryID?: string | null;
            /** Format: uuid */
            TransactionID?: string | null;
            TransactionIsReversal?: boolean | null;
            /** Format: int16 */
            TransactionReportingPeriod?: number | null;
            /** Format: int16 */
            TransactionReportingYear?: number | null;
            /** Format: int16 */
            TransactionStatus?: number | null;
            /** Format: int32 */
            TransactionType?: number | null;
            YourRef?: string | null;
        };
        /** @description The trace of a deleted record: which entity, which key, and when it disappeared; kept for two months. */
        SyncDeleted: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            DeletedBy?: string | null;
            /** Format: odata-v2-datetime */
            DeletedDate?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the deleted record.
             */
            EntityKey?: string | null;
            /** Format: int32 */
            EntityType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | null;
            /** Format: uuid */
            ID?: string | null;
        };
        /** @description A file of a document with its row version, for copying changes. */
        SyncDocumentsDocumentAttachment: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: byte */
            Attachment?: string | null;
            /** Format: uuid */
            Document?: string | null;
            FileName?: string | null;
            /** Format: double */
            FileSize?: number | null;
            /** Format: uuid */
            ID?: string | null;
            Url?: string | null;
        };
        /** @description A document with its row version, for copying changes. */
        SyncDocumentsDocument: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountFC?: number | null;
            Body?: string | null;
            /** Format: uuid */
            Category?: string | null;
            CategoryDescription?: string | null;
            /** Format: uuid */
            Contact?: string | null;
            ContactFullName?: string | null;
            /** Format: uuid */
            ContractID?: string | null;
            ContractNumber?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            DocumentDate?: string | null;
            /** Format: uuid */
            DocumentFolder?: string | null;
            DocumentFolderCode?: string | null;
            DocumentFolderDescription?: string | null;
            DocumentViewUrl?: string | null;
            /** Format: odata-v2-datetime */
            ExpiryDate?: string | null;
            /** Format: uuid */
            FinancialTransactionEntryID?: string | null;
            HasEmptyBody?: boolean | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: uuid */
            ID?: string | null;
            InheritShare?: boolean | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemMaterial?: string | null;
            /** Format: uuid */
            ItemRoutingStep?: string | null;
            Language?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            Opportunity?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: int16 */
            ProposedEntryStatus?: 0 | 5 | 20 | 50 | null;
            /** Format: int32 */
            SalesInvoiceNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: int16 */
            ScanServiceStatus?: number | null;
            /** Format: int32 */
            SendMethod?: number | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            Subject?: string | null;
            TeamsMeetingId?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
            ActionRegenerateEntryProposal?: boolean | null;
            EntryStatusDescription?: string | null;
        };
        /** @description An account of the general ledger with its row version, for copying changes. */
        SyncFinancialGLAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uint8 */
            AllowCostsInSales?: number | null;
            /** Format: int16 */
            AssimilatedVATBox?: number | null;
            BalanceSide?: string | null;
            BalanceType?: string | null;
            /** Format: int32 */
            BelcotaxType?: number | null;
            Code?: string | null;
            Compress?: boolean | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            Costunit?: string | null;
            CostunitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            DescriptionTermID?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            ExcludeVATListing?: number | null;
            /** Format: double */
            ExpenseNonDeductiblePercentage?: number | null;
            /** Format: uuid */
            ID?: string | null;
            IsBlocked?: boolean | null;
            Matching?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PrivateGLAccount?: string | null;
            /** Format: double */
            PrivatePercentage?: number | null;
            ReportingCode?: string | null;
            RevalueCurrency?: boolean | null;
            SearchCode?: string | null;
            /** Format: int32 */
            Type?: number | null;
            TypeDescription?: string | null;
            /** Format: uint8 */
            UseCostcenter?: number | null;
            /** Format: uint8 */
            UseCostunit?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            VATGLAccountType?: string | null;
            /** Format: uuid */
            VATNonDeductibleGLAccount?: string | null;
            /** Format: double */
            VATNonDeductiblePercentage?: number | null;
            VATSystem?: string | null;
            /** Format: uuid */
            YearEndCostGLAccount?: string | null;
            /** Format: uuid */
            YearEndReflectionGLAccount?: string | null;
        };
        /** @description A reporting heading of ledger accounts with its row version, for copying changes. */
        SyncFinancialGLClassification: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            Abstract?: boolean | null;
            Balance?: string | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            IsTupleSubElement?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Name?: string | null;
            Nillable?: boolean | null;
            /** Format: uuid */
            Parent?: string | null;
            PeriodType?: string | null;
            SubstitutionGroup?: string | null;
            /** Format: uuid */
            TaxonomyNamespace?: string | null;
            TaxonomyNamespaceDescription?: string | null;
            /** Format: uuid */
            Type?: string | null;
        };
        /** @description A line of a financial entry with its row version, for copying changes; line number 0 is the head of the entry. */
        SyncFinancialTransactionLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountVATBaseFC?: number | null;
            /** Format: double */
            AmountVATFC?: number | null;
            /** Format: uuid */
            Asset?: string | null;
            AssetCode?: string | null;
            AssetDescription?: string | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: double */
            ExchangeRate?: number | null;
            ExternalLinkDescription?: string | null;
            ExternalLinkReference?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: int16 */
            FinancialPeriod?: number | null;
            /** Format: int16 */
            FinancialYear?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountCode?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            JournalCode?: string | null;
            JournalDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: int16 */
            LineType?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            OffsetID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: double */
            PaymentDiscountAmount?: number | null;
            PaymentReference?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            SerialNumber?: string | null;
            /** Format: int16 */
            Status?: 20 | 50 | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            TrackingNumber?: string | null;
            TrackingNumberDescription?: string | null;
            /** Format: int32 */
            Type?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            VATType?: string | null;
            YourRef?: string | null;
        };
        /** @description A stage of an absence with its row version, for copying changes. */
        SyncHrmAbsenceRegistrationTransaction: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            AbsenceRegistration?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: odata-v2-datetime */
            ExpectedEndDate?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: double */
            HoursFirstDay?: number | null;
            /** Format: double */
            HoursLastDay?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            NotificationMoment?: string | null;
            /** Format: double */
            PercentageDisablement?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: int32 */
            Status?: 0 | 1 | null;
        };
        /** @description An absence of an employee with its row version, for copying changes. */
        SyncHrmAbsenceRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            AbsenceRegistrationTransactions?: components["schemas"]["SyncHrmAbsenceRegistrationTransaction"][] | null;
            /** Format: int16 */
            Cause?: number | null;
            CauseCode?: string | null;
            CauseDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
        };
        /** @description Hours of leave or absence on one day with their row version, for copying changes. */
        SyncHrmLeaveAbsenceHoursByDay: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: int64 */
            ExternalIDInt?: string | null;
            /** Format: int64 */
            ExternalLeaveAbsenceType?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: int16 */
            Status?: number | null;
            /** Format: int16 */
            Type?: number | null;
        };
        /** @description Earned leave of an employee with its row version, for copying changes. */
        SyncHrmLeaveBuildUpRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            LeaveType?: string | null;
            LeaveTypeCode?: string | null;
            LeaveTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description Leave of an employee with its row version, for copying changes. */
        SyncHrmLeaveRegistration: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: double */
            HoursFirstDay?: number | null;
            /** Format: double */
            HoursLastDay?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            LeaveType?: string | null;
            LeaveTypeCode?: string | null;
            LeaveTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: int32 */
            Status?: 1 | 2 | 3 | null;
        };
        /** @description The working hours of one day in a schedule with their row version, for copying changes. */
        SyncHrmScheduleEntry: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            Break?: boolean | null;
            BreakEndTime?: string | null;
            BreakStartTime?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Day?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            DayIsSelected?: boolean | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            EndTime?: string | null;
            Hours?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            Schedule?: string | null;
            /** Format: int32 */
            ScheduleActivityType?: number | null;
            /** Format: int32 */
            ScheduleType?: 1 | 2 | 3 | 4 | null;
            StartTime?: string | null;
            /** Format: int32 */
            WeekNumber?: number | null;
        };
        /** @description A working schedule of an employment with its row version, for copying changes. */
        SyncHrmSchedule: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AverageHours?: number | null;
            /** Format: double */
            BillabilityTarget?: number | null;
            Code?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            Days?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentHID?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: double */
            LeaveHoursCompensation?: number | null;
            /** Format: uint8 */
            Main?: 0 | 1 | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            PaymentParttimeFactor?: number | null;
            /** Format: int32 */
            ScheduleType?: 1 | 2 | 3 | 4 | null;
            ScheduleTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int32 */
            StartWeek?: number | null;
        };
        /** @description The storage location of an item, with minimum and maximum stock and its row version, for copying changes. */
        SyncInventoryItemStorageLocation: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: double */
            MaximumStock?: number | null;
            /** Format: double */
            MinimumStock?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: int16 */
            Type?: 1 | 2 | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description How an item is kept in a warehouse, with its row version, for copying changes. */
        SyncInventoryItemWarehouse: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: int16 */
            CountingCycle?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DefaultStorageLocation?: string | null;
            DefaultStorageLocationCode?: string | null;
            DefaultStorageLocationDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: double */
            MaximumStock?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int16 */
            OrderPolicy?: 1 | 2 | 3 | 4 | null;
            /** Format: int16 */
            Period?: number | null;
            /** Format: double */
            ReorderPoint?: number | null;
            /** Format: double */
            ReorderQuantity?: number | null;
            /** Format: int16 */
            ReplenishmentType?: 1 | 2 | 3 | 4 | 5 | null;
            /** Format: double */
            ReservedStock?: number | null;
            /** Format: double */
            SafetyStock?: number | null;
            /** Format: int32 */
            StorageLocationSequenceNumber?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A serial or batch number of an item with its row version, for copying changes. */
        SyncInventorySerialBatchNumber: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uint8 */
            IsBlocked?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Remarks?: string | null;
            SerialBatchNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int16 */
            Type?: number | null;
        };
        /** @description The stock of an item in a warehouse, at hand and planned, with its row version, for copying changes. */
        SyncInventoryStockPosition: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            CurrentStock?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: double */
            FreeStock?: number | null;
            /** Format: uuid */
            ID?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemId?: string | null;
            /** Format: double */
            PlanningIn?: number | null;
            /** Format: double */
            PlanningOut?: number | null;
            /** Format: double */
            ProjectedStock?: number | null;
            /** Format: double */
            ReorderPoint?: number | null;
            /** Format: double */
            ReservedStock?: number | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A movement of a serial or batch number with its row version, for copying changes. */
        SyncInventoryStockSerialBatchNumber: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            DraftStockTransactionLocation?: string | null;
            /** Format: uuid */
            DraftTransactionID?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uint8 */
            IsDraft?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ParentID?: string | null;
            /** Format: uuid */
            PicklistLine?: string | null;
            /** Format: uuid */
            PickOrderLine?: string | null;
            /** Format: uuid */
            PurchaseTransaction?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: uuid */
            SalesReturnLine?: string | null;
            /** Format: uuid */
            SalesTransaction?: string | null;
            /** Format: uuid */
            SerialBatchNumber?: string | null;
            /** Format: uuid */
            StockCountLine?: string | null;
            /** Format: uuid */
            StockTransactionID?: string | null;
            /** Format: uuid */
            StockTransactionLocation?: string | null;
            /** Format: int32 */
            StockTransactionType?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseTransferLine?: string | null;
        };
        /** @description The stock of an item on a storage location with its row version, for copying changes. */
        SyncInventoryStorageLocationStockPosition: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: double */
            QuantityToPicked?: number | null;
            /** Format: double */
            ReservedPick?: number | null;
            /** Format: double */
            SerialBatchReservedStock?: number | null;
            /** Format: double */
            Stock?: number | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description An article or service with its row version, for copying changes. */
        SyncLogisticsItem: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: int32 */
            AssembledLeadDays?: number | null;
            /** Format: double */
            AverageCost?: number | null;
            Barcode?: string | null;
            /** Format: double */
            BatchQuantity?: number | null;
            Class_01?: string | null;
            Class_02?: string | null;
            Class_03?: string | null;
            Class_04?: string | null;
            Class_05?: string | null;
            Class_06?: string | null;
            Class_07?: string | null;
            Class_08?: string | null;
            Class_09?: string | null;
            Class_10?: string | null;
            Code?: string | null;
            /** Format: uint8 */
            CopyRemarks?: number | null;
            CostPriceCurrency?: string | null;
            /** Format: double */
            CostPriceNew?: number | null;
            /** Format: double */
            CostPriceStandard?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            ExtraDescription?: string | null;
            FreeBoolField_01?: boolean | null;
            FreeBoolField_02?: boolean | null;
            FreeBoolField_03?: boolean | null;
            FreeBoolField_04?: boolean | null;
            FreeBoolField_05?: boolean | null;
            /** Format: odata-v2-datetime */
            FreeDateField_01?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_02?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_03?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_04?: string | null;
            /** Format: odata-v2-datetime */
            FreeDateField_05?: string | null;
            /** Format: double */
            FreeNumberField_01?: number | null;
            /** Format: double */
            FreeNumberField_02?: number | null;
            /** Format: double */
            FreeNumberField_03?: number | null;
            /** Format: double */
            FreeNumberField_04?: number | null;
            /** Format: double */
            FreeNumberField_05?: number | null;
            /** Format: double */
            FreeNumberField_06?: number | null;
            /** Format: double */
            FreeNumberField_07?: number | null;
            /** Format: double */
            FreeNumberField_08?: number | null;
            FreeTextField_01?: string | null;
            FreeTextField_02?: string | null;
            FreeTextField_03?: string | null;
            FreeTextField_04?: string | null;
            FreeTextField_05?: string | null;
            FreeTextField_06?: string | null;
            FreeTextField_07?: string | null;
            FreeTextField_08?: string | null;
            FreeTextField_09?: string | null;
            FreeTextField_10?: string | null;
            /** Format: uuid */
            GLCosts?: string | null;
            GLCostsCode?: string | null;
            GLCostsDescription?: string | null;
            /** Format: uuid */
            GLCostsWorkInProgress?: string | null;
            GLCostsWorkInProgressCode?: string | null;
            GLCostsWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLRevenue?: string | null;
            GLRevenueCode?: string | null;
            GLRevenueDescription?: string | null;
            /** Format: uuid */
            GLRevenueWorkInProgress?: string | null;
            GLRevenueWorkInProgressCode?: string | null;
            GLRevenueWorkInProgressDescription?: string | null;
            /** Format: uuid */
            GLStock?: string | null;
            GLStockCode?: string | null;
            GLStockDescription?: string | null;
            /** Format: double */
            GrossWeight?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uint8 */
            IsBatchItem?: number | null;
            IsFractionAllowedItem?: boolean | null;
            /** Format: uint8 */
            IsMakeItem?: number | null;
            /** Format: uint8 */
            IsNewContract?: number | null;
            /** Format: uint8 */
            IsOnDemandItem?: number | null;
            IsPackageItem?: boolean | null;
            IsPurchaseItem?: boolean | null;
            /** Format: uint8 */
            IsRegistrationCodeItem?: number | null;
            IsSalesItem?: boolean | null;
            IsSerialItem?: boolean | null;
            IsStockItem?: boolean | null;
            IsSubcontractedItem?: boolean | null;
            /** Format: uint8 */
            IsTaxableItem?: number | null;
            /** Format: uint8 */
            IsTime?: number | null;
            /** Format: uint8 */
            IsWebshopItem?: number | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemGroupCode?: string | null;
            ItemGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetWeight?: number | null;
            NetWeightUnit?: string | null;
            Notes?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            SalesVatCode?: string | null;
            SalesVatCodeDescription?: string | null;
            SearchCode?: string | null;
            /** Format: int32 */
            SecurityLevel?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            StatisticalCode?: string | null;
            /** Format: double */
            StatisticalNetWeight?: number | null;
            /** Format: double */
            StatisticalUnits?: number | null;
            /** Format: double */
            StatisticalValue?: number | null;
            /** Format: double */
            Stock?: number | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            UnitType?: string | null;
            /** Format: uint8 */
            UseExplosion?: number | null;
        };
        /** @description A purchase price of an item with its row version, for copying changes. */
        SyncLogisticsPurchaseItemPrice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            Barcode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            DefaultItemUnit?: string | null;
            DefaultItemUnitDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            /** Format: double */
            Price?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description A selling price of an item with its row version, for copying changes. */
        SyncLogisticsSalesItemPrice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            Barcode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            DefaultItemUnit?: string | null;
            DefaultItemUnitDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            /** Format: double */
            Price?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description An item as a supplier delivers it, with its row version, for copying changes. */
        SyncLogisticsSupplierItem: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            Barcode?: string | null;
            /** Format: uint8 */
            CopyRemarks?: number | null;
            CountryOfOrigin?: string | null;
            CountryOfOriginDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CurrencyDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uint8 */
            DropShipment?: 0 | 1 | 2 | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemUnit?: string | null;
            ItemUnitCode?: string | null;
            ItemUnitDescription?: string | null;
            MainSupplier?: boolean | null;
            /** Format: double */
            MinimumQuantity?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            PurchaseLeadTime?: number | null;
            /** Format: int32 */
            PurchaseLotSize?: number | null;
            /** Format: double */
            PurchasePrice?: number | null;
            PurchaseUnit?: string | null;
            PurchaseUnitDescription?: string | null;
            /** Format: double */
            PurchaseUnitFactor?: number | null;
            PurchaseVATCode?: string | null;
            PurchaseVATCodeDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: code18 */
            SupplierCode?: string | null;
            SupplierDescription?: string | null;
            SupplierItemCode?: string | null;
        };
        /** @description A line of a bill of material with its row version, for copying changes. */
        SyncManufacturingBillOfMaterialMaterial: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uint8 */
            Backflush?: number | null;
            /** Format: int32 */
            CalculatorType?: number | null;
            /** Format: double */
            CostBatch?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            DetailDrawing?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            NetWeight?: number | null;
            NetWeightUnit?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            PartItem?: string | null;
            /** Format: double */
            PartItemAverageCost?: number | null;
            PartItemCode?: string | null;
            /** Format: double */
            PartItemCostPriceStandard?: number | null;
            PartItemDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityBatch?: number | null;
            /** Format: uuid */
            RoutingStepID?: string | null;
            /** Format: odata-v2-datetime */
            syscreated?: string | null;
            /** Format: uuid */
            syscreator?: string | null;
            /** Format: odata-v2-datetime */
            sysmodified?: string | null;
            /** Format: uuid */
            sysmodifier?: string | null;
            /** Format: int32 */
            Type?: number | null;
            /** Format: double */
            WastePercentage?: number | null;
        };
        /** @description A version of a bill of material with its row version, for copying changes. */
        SyncManufacturingBillOfMaterialVersion: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            BatchQuantity?: number | null;
            CadDrawingUrl?: string | null;
            /** Format: double */
            CalculatedCostPrice?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uint8 */
            IsDefault?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            OrderLeadDays?: number | null;
            /** Format: int32 */
            ProductionLeadDays?: number | null;
            /** Format: int16 */
            Status?: 10 | 20 | 30 | 40 | null;
            StatusDescription?: string | null;
            /** Format: int16 */
            Type?: 10 | 20 | null;
            TypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            VersionDate?: string | null;
            /** Format: int32 */
            VersionNumber?: number | null;
        };
        /** @description Material issued to a shop order with its row version, for copying changes. */
        SyncManufacturingMaterialIssue: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            CreatedBy?: string | null;
            CreatedByFullName?: string | null;
            /** Format: odata-v2-datetime */
            CreatedDate?: string | null;
            /** Format: uuid */
            DraftStockTransactionID?: string | null;
            HasReversibleQuantity?: boolean | null;
            /** Format: uint8 */
            IsBackflush?: number | null;
            /** Format: uint8 */
            IsBatch?: number | null;
            /** Format: uint8 */
            IsFractionAllowedItem?: number | null;
            /** Format: uint8 */
            IsIssueFromChild?: number | null;
            /** Format: uint8 */
            IsSerial?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemPictureUrl?: string | null;
            Note?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            RelatedStockTransaction?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: uuid */
            ShopOrderMaterialPlan?: string | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: uuid */
            StockTransactionId?: string | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            /** Format: odata-v2-datetime */
            TransactionDate?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A planned material of a shop order with its row version, for copying changes. */
        SyncManufacturingShopOrderMaterialPlan: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uint8 */
            Backflush?: number | null;
            Barcode?: string | null;
            /** Format: int32 */
            CalculatorType?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            DetailDrawing?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemMaterial?: string | null;
            ItemPictureUrl?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            PlannedAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            PlannedDate?: string | null;
            /** Format: double */
            PlannedPriceFC?: number | null;
            /** Format: double */
            PlannedQuantity?: number | null;
            /** Format: double */
            PlannedQuantityFactor?: number | null;
            /** Format: uuid */
            RoutingStepID?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            Status?: 5 | 10 | 20 | 25 | 30 | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            Type?: 1 | 2 | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            WastePercentage?: number | null;
        };
        /** @description The tie between a shop order and the purchase order that supplies it, with its row version, for copying changes. */
        SyncManufacturingShopOrderPurchasePlanning: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: double */
            Factor?: number | null;
            /** Format: int32 */
            FactorType?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PurchaseOrder?: string | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: uuid */
            ShopOrderMaterialPlan?: string | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: uuid */
            ShopOrderRoutingStepPlan?: string | null;
        };
        /** @description A planned step of a shop order with its row version, for copying changes. */
        SyncManufacturingShopOrderRoutingStepPlan: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            AccountNumber?: string | null;
            /** Format: double */
            AttendedPercentage?: number | null;
            /** Format: uint8 */
            Backflush?: number | null;
            /** Format: double */
            CostPerItem?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: double */
            EfficiencyPercentage?: number | null;
            /** Format: int32 */
            FactorType?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            ItemRoutingStep?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            Operation?: string | null;
            OperationCode?: string | null;
            OperationDescription?: string | null;
            /** Format: uuid */
            OperationResource?: string | null;
            /** Format: odata-v2-datetime */
            PlannedEndDate?: string | null;
            /** Format: double */
            PlannedRunHours?: number | null;
            /** Format: double */
            PlannedSetupHours?: number | null;
            /** Format: odata-v2-datetime */
            PlannedStartDate?: string | null;
            /** Format: double */
            PlannedTotalHours?: number | null;
            PurchaseUnit?: string | null;
            /** Format: double */
            PurchaseUnitFactor?: number | null;
            /** Format: double */
            PurchaseUnitPriceFC?: number | null;
            /** Format: double */
            PurchaseUnitQuantity?: number | null;
            /** Format: int32 */
            RoutingStepType?: number | null;
            /** Format: double */
            Run?: number | null;
            /** Format: int32 */
            RunMethod?: number | null;
            RunMethodDescription?: string | null;
            /** Format: double */
            Setup?: number | null;
            SetupUnit?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            Status?: number | null;
            StatusDescription?: string | null;
            /** Format: int32 */
            SubcontractedLeadDays?: number | null;
            /** Format: double */
            TotalCostDC?: number | null;
            /** Format: uuid */
            Workcenter?: string | null;
            WorkcenterCode?: string | null;
            WorkcenterDescription?: string | null;
        };
        /** @description The place of a shop order below its parent and main order, with its row version, for copying changes. */
        SyncManufacturingShopOrderSubOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: int32 */
            Level?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: uuid */
            ShopOrderMain?: string | null;
            /** Format: int32 */
            ShopOrderMainNumber?: number | null;
            /** Format: uuid */
            ShopOrderMaterialPlan?: string | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: uuid */
            ShopOrderParent?: string | null;
            /** Format: int32 */
            ShopOrderParentNumber?: number | null;
        };
        /** @description A shop order with its row version, for copying changes. */
        SyncManufacturingShopOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            CADDrawingURL?: string | null;
            Costcenter?: string | null;
            CostcenterDescription?: string | null;
            Costunit?: string | null;
            CostunitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EntryDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uint8 */
            IsBatch?: number | null;
            /** Format: uint8 */
            IsFractionAllowedItem?: number | null;
            /** Format: uint8 */
            IsInPlanning?: number | null;
            /** Format: uint8 */
            IsOnHold?: number | null;
            /** Format: uint8 */
            IsReleased?: number | null;
            /** Format: uint8 */
            IsSerial?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemPictureUrl?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            ItemVersionDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            PlannedDate?: string | null;
            /** Format: double */
            PlannedQuantity?: number | null;
            /** Format: odata-v2-datetime */
            PlannedStartDate?: string | null;
            /** Format: double */
            ProducedQuantity?: number | null;
            /** Format: int32 */
            ProductionLeadDays?: number | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            ReadyToShipQuantity?: number | null;
            /** Format: int32 */
            SalesOrderLineCount?: number | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: int32 */
            ShopOrderByProductPlanBackflushCount?: number | null;
            /** Format: int32 */
            ShopOrderByProductPlanCount?: number | null;
            /** Format: uuid */
            ShopOrderMain?: string | null;
            /** Format: int32 */
            ShopOrderMainNumber?: number | null;
            /** Format: int32 */
            ShopOrderMaterialPlanBackflushCount?: number | null;
            /** Format: int32 */
            ShopOrderMaterialPlanCount?: number | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            ShopOrderNumberString?: string | null;
            /** Format: uuid */
            ShopOrderParent?: string | null;
            /** Format: int32 */
            ShopOrderParentNumber?: number | null;
            /** Format: int32 */
            ShopOrderRoutingStepPlanCount?: number | null;
            /** Format: int32 */
            Status?: number | null;
            /** Format: int32 */
            SubShopOrderCount?: number | null;
            /** Format: int32 */
            Type?: number | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            YourRef?: string | null;
        };
        /** @description A bank account of an employee with its row version, for copying changes. */
        SyncPayrollBankAccount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            BankAccountHolderName?: string | null;
            BICCode?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            ID?: string | null;
            Main?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Number?: string | null;
        };
        /** @description An employee with the row version, for copying changes. */
        SyncPayrollEmployee: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            AddressStreet?: string | null;
            AddressStreetNumber?: string | null;
            AddressStreetNumberSuffix?: string | null;
            /** Format: odata-v2-datetime */
            BirthDate?: string | null;
            BirthName?: string | null;
            BirthNamePrefix?: string | null;
            BirthPlace?: string | null;
            BusinessEmail?: string | null;
            BusinessFax?: string | null;
            BusinessMobile?: string | null;
            BusinessPhone?: string | null;
            BusinessPhoneExtension?: string | null;
            City?: string | null;
            Code?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Customer?: string | null;
            CustomField?: string | null;
            /** Format: int32 */
            Division?: number | null;
            Email?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            /** Format: int32 */
            HID?: number | null;
            /** Format: uuid */
            ID?: string | null;
            Initials?: string | null;
            IsActive?: boolean | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            Language?: string | null;
            LastName?: string | null;
            LocationDescription?: string | null;
            /** Format: uuid */
            Manager?: string | null;
            /** Format: odata-v2-datetime */
            MaritalDate?: string | null;
            /** Format: int16 */
            MaritalStatus?: number | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int16 */
            NameComposition?: number | null;
            Nationality?: string | null;
            NickName?: string | null;
            Notes?: string | null;
            PartnerName?: string | null;
            PartnerNamePrefix?: string | null;
            /** Format: uuid */
            Person?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            /** Format: byte */
            Picture?: string | null;
            PictureFileName?: string | null;
            PictureThumbnailUrl?: string | null;
            PictureUrl?: string | null;
            Postcode?: string | null;
            PrivateEmail?: string | null;
            SocialSecurityNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            Title?: string | null;
            /** Format: uuid */
            User?: string | null;
            UserFullName?: string | null;
            TaxIdentificationNumber?: string | null;
        };
        /** @description The labour agreement that holds for an employment over a period, with its row version, for copying changes. */
        SyncPayrollEmploymentCLA: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: uuid */
            PayrollComponentGroup?: string | null;
            PayrollComponentGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description A contract of employment with its row version, for copying changes. */
        SyncPayrollEmploymentContract: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: int32 */
            ContractFlexPhase?: number | null;
            ContractFlexPhaseDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: int32 */
            EmployeeType?: 1 | 2 | 3 | 4 | 5 | null;
            EmployeeTypeDescription?: string | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            ProbationEndDate?: string | null;
            /** Format: int32 */
            ProbationPeriod?: number | null;
            ProbationPeriodDescription?: string | null;
            /** Format: int32 */
            ReasonContract?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            ReasonContractDescription?: string | null;
            /** Format: int32 */
            Sequence?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int32 */
            Type?: 1 | 2 | 3 | null;
            TypeDescription?: string | null;
        };
        /** @description The place of an employment in the organisation with its row version, for copying changes. */
        SyncPayrollEmploymentOrganization: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Department?: string | null;
            DepartmentCode?: string | null;
            DepartmentDescription?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            JobTitle?: string | null;
            JobTitleCode?: string | null;
            JobTitleDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
        };
        /** @description The pay of an employment with its row version, for copying changes. */
        SyncPayrollEmploymentSalary: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: int16 */
            AmountType?: 0 | 1 | null;
            AmountTypeDescription?: string | null;
            /** Format: double */
            AverageDaysPerWeek?: number | null;
            /** Format: double */
            AverageHoursPerWeek?: number | null;
            /** Format: double */
            BillabilityTarget?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: int32 */
            EmploymentSalaryType?: 1 | 2 | null;
            EmploymentSalaryTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            ExternalRate?: number | null;
            /** Format: int32 */
            Frequency?: 1 | 2 | 3 | 4 | 5 | 11 | 12 | 13 | 15 | null;
            FrequencyDescription?: string | null;
            /** Format: double */
            FulltimeAmount?: number | null;
            /** Format: double */
            HourlyWage?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: double */
            IntercompanyRate?: number | null;
            /** Format: double */
            InternalRate?: number | null;
            /** Format: int32 */
            JobLevel?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            ParttimeAmount?: number | null;
            /** Format: double */
            ParttimeFactor?: number | null;
            /** Format: int32 */
            SalaryBasedType?: 0 | 1 | 2 | 3 | null;
            SalaryBasedTypeDescription?: string | null;
            Scale?: string | null;
            /** Format: uuid */
            Schedule?: string | null;
            ScheduleCode?: string | null;
            ScheduleDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            WageScale?: string | null;
            /** Format: int16 */
            WageScalePeriod?: number | null;
            WageScaleStep?: string | null;
        };
        /** @description The tax details of an employment with their row version, for copying changes. */
        SyncPayrollEmploymentTaxAuthoritiesGeneral: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: uuid */
            Employment?: string | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            InfluenceInsuranceObligation?: string | null;
            InfluenceInsuranceObligationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            NatureOfWorkRelationship?: string | null;
            NatureOfWorkRelationshipDescription?: string | null;
            PayrollTaxesNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            TypeOfIncome?: string | null;
            TypeOfIncomeDescription?: string | null;
        };
        /** @description An employment with its row version, for copying changes. */
        SyncPayrollEmployment: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: int32 */
            EmploymentNumber?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: int32 */
            ReasonEnd?: number | null;
            ReasonEndDescription?: string | null;
            /** Format: int32 */
            ReasonEndFlex?: number | null;
            ReasonEndFlexDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: odata-v2-datetime */
            StartDateOrganization?: string | null;
        };
        /** @description Planned time on a project with its row version, for copying changes. */
        SyncProjectProjectPlanning: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            AccountName?: string | null;
            /** Format: int16 */
            BGTStatus?: 1 | 2 | 3 | null;
            /** Format: int16 */
            CommunicationErrorStatus?: 0 | 1 | 2 | 3 | 4 | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeCode?: string | null;
            /** Format: int32 */
            EmployeeHID?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: double */
            Hours?: number | null;
            /** Format: uuid */
            HourType?: string | null;
            HourTypeCode?: string | null;
            HourTypeDescription?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IsBrokenRecurrence?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            OverAllocate?: boolean | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectPlanningRecurring?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: int16 */
            Status?: 1 | 2 | null;
            /** Format: int16 */
            Type?: number | null;
        };
        /** @description An element of a work breakdown structure with its row version, for copying changes. */
        SyncProjectProjectWBS: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uint8 */
            BlockEntry?: number | null;
            /** Format: uint8 */
            BlockRebilling?: number | null;
            /** Format: double */
            BudgetedCost?: number | null;
            /** Format: double */
            BudgetedHours?: number | null;
            /** Format: double */
            BudgetedQuantity?: number | null;
            /** Format: double */
            BudgetedRevenue?: number | null;
            /** Format: uint8 */
            BudgetOverrunHours?: 10 | 20 | null;
            /** Format: uint8 */
            Completed?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DefaultItem?: string | null;
            /** Format: uint8 */
            DefaultItemIsMandatory?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: int16 */
            InvoiceMethod?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | null;
            /** Format: uint8 */
            InvoiceSeparately?: number | null;
            /** Format: double */
            MarkupPercentage?: number | null;
            /** Format: uint8 */
            Milestone?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: uuid */
            PartOf?: string | null;
            PartOfDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectTerm?: string | null;
            ProjectTermDescription?: string | null;
            /** Format: double */
            PurchasePrice?: number | null;
            /** Format: int32 */
            SequenceNumber?: number | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: double */
            TimeQuantityToAlert?: number | null;
            /** Format: int16 */
            Type?: 1 | 2 | 3 | null;
        };
        /** @description A project with its row version, for copying changes. */
        SyncProjectProject: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            /** Format: code18 */
            AccountCode?: string | null;
            /** Format: uuid */
            AccountContact?: string | null;
            AccountName?: string | null;
            AllowAdditionalInvoicing?: boolean | null;
            AllowMemberEntryOnly?: boolean | null;
            BlockEntry?: boolean | null;
            BlockInvoicing?: boolean | null;
            BlockPlanning?: boolean | null;
            BlockPurchasing?: boolean | null;
            BlockRebilling?: boolean | null;
            /** Format: double */
            BudgetedAmount?: number | null;
            /** Format: double */
            BudgetedCosts?: number | null;
            /** Format: double */
            BudgetedRevenue?: number | null;
            /** Format: uint8 */
            BudgetOverrunHours?: 10 | 20 | null;
            /** Format: int16 */
            BudgetType?: number | null;
            BudgetTypeDescription?: string | null;
            /** Format: uuid */
            Classification?: string | null;
            ClassificationDescription?: string | null;
            Code?: string | null;
            /** Format: double */
            CostsAmountFC?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerPOnumber?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            DivisionName?: string | null;
            EnableWorkInProgress?: boolean | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            FixedPriceItem?: string | null;
            FixedPriceItemDescription?: string | null;
            HasWBSLines?: boolean | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: int16 */
            IncludeInvoiceSpecification?: 1 | 2 | 3 | null;
            IncludeSpecificationInInvoicePdf?: boolean | null;
            InternalNotes?: string | null;
            /** Format: uuid */
            InvoiceAddress?: string | null;
            InvoiceAsQuoted?: boolean | null;
            InvoiceDescription?: string | null;
            /** Format: uint8 */
            IsWBSRequiredForEntry?: 0 | 1 | 2 | null;
            /** Format: uuid */
            Manager?: string | null;
            ManagerFullname?: string | null;
            /** Format: double */
            MarkupPercentage?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            PaymentCondition?: string | null;
            /** Format: uuid */
            PrepaidItem?: string | null;
            PrepaidItemDescription?: string | null;
            /** Format: int16 */
            PrepaidType?: 1 | 2 | null;
            PrepaidTypeDescription?: string | null;
            /** Format: double */
            SalesTimeQuantity?: number | null;
            /** Format: uuid */
            SourceQuotation?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: double */
            TimeQuantityToAlert?: number | null;
            /** Format: int32 */
            Type?: 1 | 2 | 3 | 4 | 5 | null;
            TypeDescription?: string | null;
            UseBillingMilestones?: boolean | null;
        };
        /** @description Hours or costs booked on a project with their row version, for copying changes. */
        SyncProjectTimeCostTransaction: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            Account?: string | null;
            AccountName?: string | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: uuid */
            Attachment?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            Date?: string | null;
            /** Format: int32 */
            Division?: number | null;
            DivisionDescription?: string | null;
            /** Format: uuid */
            Employee?: string | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            ErrorText?: string | null;
            /** Format: int16 */
            HourStatus?: 1 | 2 | 10 | 11 | 14 | 16 | 19 | 20 | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            ItemDivisable?: boolean | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            PriceFC?: number | null;
            /** Format: uuid */
            Project?: string | null;
            /** Format: uuid */
            ProjectAccount?: string | null;
            /** Format: code18 */
            ProjectAccountCode?: string | null;
            ProjectAccountName?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: uuid */
            Subscription?: string | null;
            /** Format: uuid */
            SubscriptionAccount?: string | null;
            /** Format: code18 */
            SubscriptionAccountCode?: string | null;
            SubscriptionAccountName?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: int32 */
            SubscriptionNumber?: number | null;
            /** Format: int16 */
            Type?: 1 | 2 | null;
            /** Format: uuid */
            WBS?: string | null;
            WBSDescription?: string | null;
        };
        /** @description A purchase order, head and line in one row, with its row version, for copying changes; line number 0 is the head. */
        SyncPurchaseOrderPurchaseOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: int16 */
            ApprovalStatus?: 0 | 1 | 2 | null;
            ApprovalStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            Approved?: string | null;
            /** Format: uuid */
            Approver?: string | null;
            ApproverFullName?: string | null;
            /** Format: uuid */
            CostCenter?: string | null;
            CostCenterCode?: string | null;
            CostCenterDescription?: string | null;
            /** Format: uuid */
            CostUnit?: string | null;
            CostUnitCode?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: uuid */
            DeliveryContact?: string | null;
            DeliveryContactPersonFullName?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            DropShipment?: boolean | null;
            /** Format: double */
            ExchangeRate?: number | null;
            /** Format: uuid */
            Expense?: string | null;
            ExpenseDescription?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: double */
            InvoicedQuantity?: number | null;
            /** Format: int32 */
            InvoiceStatus?: 10 | 20 | 30 | 40 | null;
            /** Format: uint8 */
            IsBatchNumberItem?: number | null;
            /** Format: uint8 */
            IsSerialNumberItem?: number | null;
            /** Format: uuid */
            Item?: string | null;
            ItemBarcode?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            ItemDivisable?: boolean | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: int32 */
            OrderStatus?: 10 | 20 | 30 | 40 | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseAgent?: string | null;
            PurchaseAgentFullName?: string | null;
            /** Format: uuid */
            PurchaseOrderID?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityInPurchaseUnits?: number | null;
            Rebill?: boolean | null;
            /** Format: odata-v2-datetime */
            ReceiptDate?: string | null;
            /** Format: int32 */
            ReceiptStatus?: 10 | 20 | 30 | 40 | null;
            /** Format: double */
            ReceivedQuantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: int32 */
            SendingMethod?: number | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Source?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | null;
            /** Format: uuid */
            Supplier?: string | null;
            /** Format: code18 */
            SupplierCode?: string | null;
            /** Format: uuid */
            SupplierContact?: string | null;
            SupplierContactPersonFullName?: string | null;
            SupplierItemCode?: string | null;
            /** Format: uint8 */
            SupplierItemCopyRemarks?: 0 | 1 | null;
            SupplierName?: string | null;
            Unit?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            YourRef?: string | null;
        };
        /** @description A volume discount of a price list with its row version, for copying changes. */
        SyncSalesSalesPriceListVolumeDiscount: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: uuid */
            BasePrice?: string | null;
            /** Format: double */
            BasePriceAmount?: number | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: int32 */
            EntryMethod?: 1 | 2 | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemGroup?: string | null;
            ItemGroupCode?: string | null;
            ItemGroupDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NewPrice?: number | null;
            /** Format: double */
            NumberOfItemsPerUnit?: number | null;
            PriceListCode?: string | null;
            PriceListDescription?: string | null;
            /** Format: uuid */
            PriceListPeriod?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Unit?: string | null;
            UnitDescription?: string | null;
        };
        /** @description A sales invoice, head and line in one row, with its row version, for copying changes; line number 0 is the head. */
        SyncSalesInvoiceSalesInvoice: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToAddress?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int16 */
            DiscountType?: 1 | 2 | 3 | 4 | 5 | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: odata-v2-datetime */
            DueDate?: string | null;
            /** Format: uuid */
            Employee?: string | null;
            EmployeeFullName?: string | null;
            /** Format: odata-v2-datetime */
            EndTime?: string | null;
            /** Format: double */
            ExtraDutyAmountFC?: number | null;
            /** Format: double */
            ExtraDutyPercentage?: number | null;
            /** Format: double */
            GAccountAmountFC?: number | null;
            /** Format: uuid */
            GLAccount?: string | null;
            GLAccountDescription?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: odata-v2-datetime */
            InvoiceDate?: string | null;
            /** Format: uuid */
            InvoiceID?: string | null;
            /** Format: int32 */
            InvoiceNumber?: number | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            IsExtraDuty?: boolean | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            Journal?: string | null;
            JournalDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            ProjectWBS?: string | null;
            ProjectWBSDescription?: string | null;
            /** Format: double */
            Quantity?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            SalesOrder?: string | null;
            /** Format: uuid */
            SalesOrderLine?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: int16 */
            StarterSalesInvoiceStatus?: number | null;
            StarterSalesInvoiceStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartTime?: string | null;
            /** Format: int16 */
            Status?: 10 | 20 | 50 | null;
            StatusDescription?: string | null;
            /** Format: uuid */
            Subscription?: string | null;
            SubscriptionDescription?: string | null;
            /** Format: uuid */
            TaxSchedule?: string | null;
            TaxScheduleCode?: string | null;
            TaxScheduleDescription?: string | null;
            /** Format: int32 */
            Type?: 8020 | 8021 | 8023 | 8024 | null;
            TypeDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountDC?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            /** Format: uuid */
            Warehouse?: string | null;
            /** Format: double */
            WithholdingTaxAmountFC?: number | null;
            /** Format: double */
            WithholdingTaxBaseAmount?: number | null;
            /** Format: double */
            WithholdingTaxPercentage?: number | null;
            YourRef?: string | null;
        };
        /** @description A delivery of goods with its row version, for copying changes. */
        SyncSalesOrderGoodsDelivery: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            DeliveryAccount?: string | null;
            /** Format: code18 */
            DeliveryAccountCode?: string | null;
            DeliveryAccountName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: uuid */
            DeliveryContact?: string | null;
            DeliveryContactPersonFullName?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int32 */
            DeliveryNumber?: number | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            DocumentSubject?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: int32 */
            EntryNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            TrackingNumber?: string | null;
            /** Format: uuid */
            Warehouse?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
        };
        /** @description A line of a goods delivery with its row version, for copying changes. */
        SyncSalesOrderGoodsDeliveryLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            BatchNumbers?: components["schemas"]["InventoryStockBatchNumber"][] | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityOrdered?: number | null;
            /** Format: uuid */
            SalesOrderLineID?: string | null;
            /** Format: int32 */
            SalesOrderLineNumber?: number | null;
            /** Format: int32 */
            SalesOrderNumber?: number | null;
            SerialNumbers?: components["schemas"]["InventoryStockSerialNumber"][] | null;
            /** Format: uuid */
            StorageLocation?: string | null;
            StorageLocationCode?: string | null;
            StorageLocationDescription?: string | null;
            TrackingNumber?: string | null;
            Unitcode?: string | null;
        };
        /** @description The head of a sales order with its row version, for copying changes. */
        SyncSalesOrderSalesOrderHeader: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: int16 */
            ApprovalStatus?: number | null;
            ApprovalStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            Approved?: string | null;
            /** Format: uuid */
            Approver?: string | null;
            ApproverFullName?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomField?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            DeliveryStatusDescription?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: int16 */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            InvoiceStatusDescription?: string | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: int16 */
            Status?: 12 | 20 | 21 | 45 | null;
            StatusDescription?: string | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseID?: string | null;
            YourRef?: string | null;
        };
        /** @description A line of a sales order with its row version, for copying changes. */
        SyncSalesOrderSalesOrderLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            /** Format: double */
            CostPriceFC?: number | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            CustomerItemCode?: string | null;
            CustomField?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            DeliveryStatusDescription?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: int16 */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            InvoiceStatusDescription?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            ItemVersionDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            Margin?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrder?: string | null;
            /** Format: uuid */
            PurchaseOrderLine?: string | null;
            /** Format: int32 */
            PurchaseOrderLineNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityInvoiced?: number | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: int16 */
            Status?: 12 | 20 | 21 | 45 | null;
            StatusDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: uint8 */
            UseDropShipment?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
        };
        /** @description A sales order, head and line in one row, with its row version; the separate heads and lines have taken its place. */
        SyncSalesOrderSalesOrder: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountDiscount?: number | null;
            /** Format: double */
            AmountDiscountExclVat?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            /** Format: double */
            AmountFCExclVat?: number | null;
            /** Format: int16 */
            ApprovalStatus?: number | null;
            ApprovalStatusDescription?: string | null;
            /** Format: odata-v2-datetime */
            Approved?: string | null;
            /** Format: uuid */
            Approver?: string | null;
            ApproverFullName?: string | null;
            CostCenter?: string | null;
            CostCenterDescription?: string | null;
            /** Format: double */
            CostPriceFC?: number | null;
            CostUnit?: string | null;
            CostUnitDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomerItemCode?: string | null;
            /** Format: uuid */
            DeliverTo?: string | null;
            /** Format: uuid */
            DeliverToContactPerson?: string | null;
            DeliverToContactPersonFullName?: string | null;
            DeliverToName?: string | null;
            /** Format: uuid */
            DeliveryAddress?: string | null;
            /** Format: odata-v2-datetime */
            DeliveryDate?: string | null;
            /** Format: int16 */
            DeliveryStatus?: 12 | 20 | 21 | 45 | null;
            DeliveryStatusDescription?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            Document?: string | null;
            /** Format: int32 */
            DocumentNumber?: number | null;
            DocumentSubject?: string | null;
            /** Format: uuid */
            ID?: string | null;
            IncotermAddress?: string | null;
            IncotermCode?: string | null;
            /** Format: int16 */
            IncotermVersion?: number | null;
            /** Format: int16 */
            InvoiceStatus?: 12 | 20 | 21 | 45 | null;
            InvoiceStatusDescription?: string | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemCode?: string | null;
            ItemDescription?: string | null;
            /** Format: uuid */
            ItemVersion?: string | null;
            ItemVersionDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: double */
            Margin?: number | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: odata-v2-datetime */
            OrderDate?: string | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            /** Format: uuid */
            OrderID?: string | null;
            /** Format: int32 */
            OrderNumber?: number | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            PaymentReference?: string | null;
            /** Format: uuid */
            Pricelist?: string | null;
            PricelistDescription?: string | null;
            /** Format: uuid */
            Project?: string | null;
            ProjectCode?: string | null;
            ProjectDescription?: string | null;
            /** Format: uuid */
            PurchaseOrder?: string | null;
            /** Format: uuid */
            PurchaseOrderLine?: string | null;
            /** Format: int32 */
            PurchaseOrderLineNumber?: number | null;
            /** Format: int32 */
            PurchaseOrderNumber?: number | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: double */
            QuantityDelivered?: number | null;
            /** Format: double */
            QuantityInvoiced?: number | null;
            Remarks?: string | null;
            /** Format: uuid */
            SalesChannel?: string | null;
            SalesChannelCode?: string | null;
            SalesChannelDescription?: string | null;
            /** Format: uuid */
            Salesperson?: string | null;
            SalespersonFullName?: string | null;
            /** Format: uuid */
            SelectionCode?: string | null;
            SelectionCodeCode?: string | null;
            SelectionCodeDescription?: string | null;
            /** Format: uuid */
            ShippingMethod?: string | null;
            ShippingMethodCode?: string | null;
            ShippingMethodDescription?: string | null;
            /** Format: uuid */
            ShopOrder?: string | null;
            /** Format: int32 */
            ShopOrderNumber?: number | null;
            /** Format: int16 */
            Status?: 12 | 20 | 21 | 45 | null;
            StatusDescription?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: uint8 */
            UseDropShipment?: number | null;
            /** Format: double */
            VATAmount?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
            /** Format: double */
            VATPercentage?: number | null;
            WarehouseCode?: string | null;
            WarehouseDescription?: string | null;
            /** Format: uuid */
            WarehouseID?: string | null;
            YourRef?: string | null;
        };
        /** @description A line of a subscription with its row version, for copying changes. */
        SyncSubscriptionSubscriptionLine: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            /** Format: double */
            AmountDC?: number | null;
            /** Format: double */
            AmountFC?: number | null;
            Costcenter?: string | null;
            Costunit?: string | null;
            CustomField?: string | null;
            Description?: string | null;
            /** Format: double */
            Discount?: number | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: odata-v2-datetime */
            FromDate?: string | null;
            /** Format: uuid */
            ID?: string | null;
            /** Format: uuid */
            Item?: string | null;
            ItemDescription?: string | null;
            /** Format: int32 */
            LineNumber?: number | null;
            /** Format: int16 */
            LineType?: number | null;
            LineTypeDescription?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: double */
            NetPrice?: number | null;
            Notes?: string | null;
            /** Format: double */
            Quantity?: number | null;
            /** Format: int32 */
            SubscriptionNumber?: number | null;
            /** Format: odata-v2-datetime */
            ToDate?: string | null;
            UnitCode?: string | null;
            UnitDescription?: string | null;
            /** Format: double */
            UnitPrice?: number | null;
            /** Format: double */
            VATAmountFC?: number | null;
            VATCode?: string | null;
            VATCodeDescription?: string | null;
        };
        /** @description A subscription with its row version, for copying changes. */
        SyncSubscriptionSubscription: {
            /**
             * Format: int64
             * @description Row version: grows with every change in the division, is not a date. Keep the highest one seen.
             */
            Timestamp?: string;
            BlockEntry?: boolean | null;
            /** Format: odata-v2-datetime */
            CancellationDate?: string | null;
            /** Format: uuid */
            Classification?: string | null;
            ClassificationCode?: string | null;
            ClassificationDescription?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            CustomerPONumber?: string | null;
            Description?: string | null;
            /** Format: int32 */
            Division?: number | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            /** Format: uuid */
            EntryID?: string | null;
            /** Format: uint8 */
            InvoiceDay?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** Format: odata-v2-datetime */
            InvoicedTo?: string | null;
            /** Format: uuid */
            InvoiceTo?: string | null;
            /** Format: uuid */
            InvoiceToContactPerson?: string | null;
            InvoiceToContactPersonFullName?: string | null;
            InvoiceToName?: string | null;
            /** Format: odata-v2-datetime */
            InvoicingStartDate?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Notes?: string | null;
            /** Format: int32 */
            Number?: number | null;
            /** Format: uuid */
            OrderedBy?: string | null;
            /** Format: uuid */
            OrderedByContactPerson?: string | null;
            OrderedByContactPersonFullName?: string | null;
            OrderedByName?: string | null;
            PaymentCondition?: string | null;
            PaymentConditionDescription?: string | null;
            Printed?: boolean | null;
            /** Format: uuid */
            Project?: string | null;
            /** Format: uuid */
            ReasonCancelled?: string | null;
            ReasonCancelledCode?: string | null;
            ReasonCancelledDescription?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            /** Format: uuid */
            SubscriptionType?: string | null;
            SubscriptionTypeCode?: string | null;
            SubscriptionTypeDescription?: string | null;
        };
        /** @description Translates a date and time into the row version of one sync entity, from which a copy can start. */
        SyncTimestamp: {
            /** Format: odata-v2-datetime */
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
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description Fields to answer with; they have to be named one by one, a star is refused. */
        selectRequired: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    query: {
        /** @description Fields to answer with; they have to be named one by one, a star is refused. */
        $select: components["parameters"]["selectRequired"];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        $filter?: components["parameters"]["filter"];
        /** @description Number of rows to answer at most. */
        $top?: components["parameters"]["top"];
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        $skiptoken?: components["parameters"]["skiptoken"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
export interface operations {
    ListSyncCrmAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCrmAddresses: {
        parameters: Parameters1;
        responses: {
            /** @description One page of addresses */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmAddress"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmAddress"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCrmContacts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of contacts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmContact"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmContact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCrmQuotationHeaders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of quotation headers */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmQuotationHeader"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmQuotationHeader"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCrmQuotationLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of quotation lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmQuotationLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmQuotationLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCrmQuotations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of quotations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCrmQuotation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCrmQuotation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncCashflowPaymentTerms: {
        parameters: Parameters1;
        responses: {
            /** @description One page of payment terms */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncCashflowPaymentTerm"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncCashflowPaymentTerm"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncDeleted: {
        parameters: Parameters1;
        responses: {
            /** @description One page of deleted records */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncDeleted"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncDeleted"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncDocumentsDocumentAttachments: {
        parameters: Parameters1;
        responses: {
            /** @description One page of document attachments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncDocumentsDocumentAttachment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncDocumentsDocumentAttachment"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncDocumentsDocuments: {
        parameters: Parameters1;
        responses: {
            /** @description One page of documents */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncDocumentsDocument"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncDocumentsDocument"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncFinancialGLAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncFinancialGLAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncFinancialGLAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncFinancialGLClassifications: {
        parameters: Parameters1;
        responses: {
            /** @description One page of GL classifications */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncFinancialGLClassification"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncFinancialGLClassification"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncFinancialTransactionLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of transaction lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncFinancialTransactionLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncFinancialTransactionLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmAbsenceRegistrationTransactions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of absence registration transactions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmAbsenceRegistrationTransaction"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmAbsenceRegistrationTransaction"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmAbsenceRegistrations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of absence registrations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmAbsenceRegistration"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmAbsenceRegistration"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmLeaveAbsenceHoursByDay: {
        parameters: Parameters1;
        responses: {
            /** @description One page of leave and absence hours by day */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmLeaveAbsenceHoursByDay"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmLeaveAbsenceHoursByDay"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmLeaveBuildUpRegistrations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of leave build-up registrations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmLeaveBuildUpRegistration"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmLeaveBuildUpRegistration"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmLeaveRegistrations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of leave registrations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmLeaveRegistration"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmLeaveRegistration"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmScheduleEntries: {
        parameters: Parameters1;
        responses: {
            /** @description One page of schedule entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmScheduleEntry"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmScheduleEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncHrmSchedules: {
        parameters: Parameters1;
        responses: {
            /** @description One page of schedules */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncHrmSchedule"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncHrmSchedule"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventoryItemStorageLocations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of item storage locations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventoryItemStorageLocation"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventoryItemStorageLocation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventoryItemWarehouses: {
        parameters: Parameters1;
        responses: {
            /** @description One page of items by warehouse */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventoryItemWarehouse"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventoryItemWarehouse"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventorySerialBatchNumbers: {
        parameters: Parameters1;
        responses: {
            /** @description One page of serial and batch numbers */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventorySerialBatchNumber"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventorySerialBatchNumber"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventoryStockPositions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of stock positions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventoryStockPosition"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventoryStockPosition"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventoryStockSerialBatchNumbers: {
        parameters: Parameters1;
        responses: {
            /** @description One page of stock serial and batch numbers */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventoryStockSerialBatchNumber"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventoryStockSerialBatchNumber"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncInventoryStorageLocationStockPositions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of storage location stock positions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncInventoryStorageLocationStockPosition"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncInventoryStorageLocationStockPosition"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncLogisticsItems: {
        parameters: Parameters1;
        responses: {
            /** @description One page of items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncLogisticsItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncLogisticsItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncLogisticsPurchaseItemPrices: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase item prices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncLogisticsPurchaseItemPrice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncLogisticsPurchaseItemPrice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncLogisticsSalesItemPrices: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales item prices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncLogisticsSalesItemPrice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncLogisticsSalesItemPrice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncLogisticsSupplierItem: {
        parameters: Parameters1;
        responses: {
            /** @description One page of supplier items */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncLogisticsSupplierItem"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncLogisticsSupplierItem"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingBillOfMaterialMaterials: {
        parameters: Parameters1;
        responses: {
            /** @description One page of bill of material lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingBillOfMaterialMaterial"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingBillOfMaterialMaterial"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingBillOfMaterialVersions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of bill of material versions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingBillOfMaterialVersion"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingBillOfMaterialVersion"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingMaterialIssues: {
        parameters: Parameters1;
        responses: {
            /** @description One page of material issues */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingMaterialIssue"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingMaterialIssue"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingShopOrderMaterialPlans: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shop order material plans */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingShopOrderMaterialPlan"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingShopOrderMaterialPlan"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingShopOrderPurchasePlanning: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shop order purchase plans */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingShopOrderPurchasePlanning"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingShopOrderPurchasePlanning"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingShopOrderRoutingStepPlans: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shop order routing step plans */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingShopOrderRoutingStepPlan"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingShopOrderRoutingStepPlan"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingShopOrderSubOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shop order sub orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingShopOrderSubOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingShopOrderSubOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncManufacturingShopOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of shop orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncManufacturingShopOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncManufacturingShopOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollBankAccounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employee bank accounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollBankAccount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollBankAccount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmployees: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employees */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmployee"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmployee"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmploymentCLAs: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment CLAs */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmploymentCLA"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmploymentCLA"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmploymentContracts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment contracts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmploymentContract"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmploymentContract"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmploymentOrganizations: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment organizations */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmploymentOrganization"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmploymentOrganization"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmploymentSalaries: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment salaries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmploymentSalary"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmploymentSalary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmploymentTaxAuthoritiesGeneral: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employment tax records */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmploymentTaxAuthoritiesGeneral"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmploymentTaxAuthoritiesGeneral"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPayrollEmployments: {
        parameters: Parameters1;
        responses: {
            /** @description One page of employments */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPayrollEmployment"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPayrollEmployment"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncProjectProjectPlanning: {
        parameters: Parameters1;
        responses: {
            /** @description One page of project planning entries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncProjectProjectPlanning"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncProjectProjectPlanning"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncProjectProjectWBS: {
        parameters: Parameters1;
        responses: {
            /** @description One page of project WBS elements */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncProjectProjectWBS"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncProjectProjectWBS"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncProjectProjects: {
        parameters: Parameters1;
        responses: {
            /** @description One page of projects */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncProjectProject"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncProjectProject"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncProjectTimeCostTransactions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of time and cost transactions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncProjectTimeCostTransaction"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncProjectTimeCostTransaction"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncPurchaseOrderPurchaseOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of purchase orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncPurchaseOrderPurchaseOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncPurchaseOrderPurchaseOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesSalesPriceListVolumeDiscounts: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales price list volume discounts */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesSalesPriceListVolumeDiscount"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesSalesPriceListVolumeDiscount"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesInvoiceSalesInvoices: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales invoices */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesInvoiceSalesInvoice"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesInvoiceSalesInvoice"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesOrderGoodsDeliveries: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods deliveries */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesOrderGoodsDelivery"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesOrderGoodsDelivery"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesOrderGoodsDeliveryLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of goods delivery lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesOrderGoodsDeliveryLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesOrderGoodsDeliveryLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesOrderSalesOrderHeaders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales order headers */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesOrderSalesOrderHeader"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesOrderSalesOrderHeader"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesOrderSalesOrderLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales order lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesOrderSalesOrderLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesOrderSalesOrderLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSalesOrderSalesOrders: {
        parameters: Parameters1;
        responses: {
            /** @description One page of sales orders */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSalesOrderSalesOrder"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSalesOrderSalesOrder"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSubscriptionSubscriptionLines: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscription lines */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSubscriptionSubscriptionLine"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSubscriptionSubscriptionLine"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListSyncSubscriptionSubscriptions: {
        parameters: Parameters1;
        responses: {
            /** @description One page of subscriptions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncSubscriptionSubscription"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncSubscriptionSubscription"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetSyncTimestamp: {
        parameters: {
            query: {
                /** @description Date and time to translate, in the server's wall-clock time. */
                modified: string;
                /** @description Name of the sync entity, for example TransactionLines. */
                endPoint: string;
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SyncTimestamp"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SyncTimestamp"][] | components["schemas"]["SyncTimestamp"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
/** What may be done with the fields of each record. */
export interface records {
    CrmBankAccount: { row: components["schemas"]["CrmBankAccount"]; key: "ID"; create: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main"; update: "ID" | "Account" | "BankAccount" | "BankAccountHolderName" | "BICCode" | "Blocked" | "Description" | "Main" };
    InventoryStockBatchNumber: { row: components["schemas"]["InventoryStockBatchNumber"]; key: "ID"; create: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "BatchNumber" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Quantity" | "Remarks" | "SalesReturnLine" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
    InventoryStockSerialNumber: { row: components["schemas"]["InventoryStockSerialNumber"]; key: "ID"; create: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine"; update: "ID" | "DraftStockTransactionID" | "EndDate" | "IsBlocked" | "Item" | "ParentID" | "PickOrderLine" | "Remarks" | "SalesReturnLine" | "SerialNumber" | "StartDate" | "StockCountLine" | "StockTransactionType" | "StorageLocation" | "Warehouse" | "WarehouseTransferLine" };
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
