// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    "/companies({companyId})/generalProductPostingGroups": {
        /**
         * List general product posting groups
         * @description Returns the groups to choose from when an item is made.
         */
        get: operations["ListGeneralProductPostingGroups"];
    };
    "/companies({companyId})/generalProductPostingGroups({generalProductPostingGroupId})": {
        /**
         * Get a general product posting group
         * @description Reads one general product posting group by its `id`; it can only be read.
         */
        get: operations["GetGeneralProductPostingGroup"];
    };
    "/companies({companyId})/inventoryPostingGroups": {
        /**
         * List inventory posting groups
         * @description Returns the groups to choose from when an item is made.
         */
        get: operations["ListInventoryPostingGroups"];
    };
    "/companies({companyId})/inventoryPostingGroups({inventoryPostingGroupId})": {
        /**
         * Get an inventory posting group
         * @description Reads one inventory posting group by its `id`; it can only be read.
         */
        get: operations["GetInventoryPostingGroup"];
    };
    "/companies({companyId})/itemCategories": {
        /**
         * List item categories
         * @description Returns the categories of items.
         */
        get: operations["ListItemCategories"];
        /**
         * Create an item category
         * @description Makes a new item category under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateItemCategory"];
    };
    "/companies({companyId})/itemCategories({itemCategoryId})": {
        /**
         * Get an item category
         * @description Reads one item category by its `id`, with the ETag that a change needs.
         */
        get: operations["GetItemCategory"];
        /**
         * Delete an item category
         * @description Removes the item category. It is refused while other records or entries need it.
         */
        delete: operations["DeleteItemCategory"];
        /**
         * Change an item category
         * @description Changes the fields of the item category that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateItemCategory"];
    };
    "/companies({companyId})/itemLedgerEntries": {
        /**
         * List item ledger entries
         * @description Returns the movements of stock, which are never changed and only grow in number: continue by `entryNumber`.
         */
        get: operations["ListItemLedgerEntries"];
    };
    "/companies({companyId})/itemLedgerEntries({itemLedgerEntryId})": {
        /**
         * Get an item ledger entry
         * @description Reads one item ledger entry by its `id`; it can only be read.
         */
        get: operations["GetItemLedgerEntry"];
    };
    "/companies({companyId})/itemVariants": {
        /**
         * List item variants
         * @description Returns the variants of all items; `itemId` says which item each belongs to.
         */
        get: operations["ListItemVariants"];
        /**
         * Create an item variant
         * @description Makes a new variant of the item that `itemId` or `itemNumber` names, under a code of your choice.
         */
        post: operations["CreateItemVariant"];
    };
    "/companies({companyId})/itemVariants({itemVariantId})": {
        /**
         * Get an item variant
         * @description Reads one item variant by its `id`; `$expand` adds `picture` and `item`.
         */
        get: operations["GetItemVariant"];
        /**
         * Delete an item variant
         * @description Removes the item variant. It is refused while other records or entries need it.
         */
        delete: operations["DeleteItemVariant"];
        /**
         * Change an item variant
         * @description Changes the fields of the item variant that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateItemVariant"];
    };
    "/companies({companyId})/itemVariants({itemVariantId})/picture": {
        /**
         * Get the picture of an item variant
         * @description Reads size and type of the picture of the item variant, with links to its bytes.
         */
        get: operations["GetPictureOfItemVariant"];
        /**
         * Delete the picture of an item variant
         * @description Takes the picture off the item variant.
         */
        delete: operations["DeletePictureOfItemVariant"];
    };
    "/companies({companyId})/itemVariants({itemVariantId})/picture/pictureContent": {
        /**
         * Download the picture of an item variant
         * @description Returns the bytes of the picture of the item variant as they were uploaded.
         */
        get: operations["DownloadPictureOfItemVariant"];
        /**
         * Upload a picture of an item variant
         * @description Stores the raw bytes of a picture with the item variant, in place of the one that was there.
         */
        patch: operations["UploadPictureOfItemVariant"];
    };
    "/companies({companyId})/items": {
        /**
         * List items
         * @description Returns the items with price and stock. `inventory` is summed on each read: leave it out with `$select` where you do not need it.
         */
        get: operations["ListItems"];
        /**
         * Create an item
         * @description Makes a new item. Without `number` the number series of items gives one; the posting groups are needed before it can be traded.
         */
        post: operations["CreateItem"];
    };
    "/companies({companyId})/items({itemId})": {
        /**
         * Get an item
         * @description Reads one item by its `id`; `$expand` adds `inventoryPostingGroup`, `generalProductPostingGroup` and others.
         */
        get: operations["GetItem"];
        /**
         * Delete an item
         * @description Removes the item. It is refused while other records or entries need it.
         */
        delete: operations["DeleteItem"];
        /**
         * Change an item
         * @description Changes the fields of the item that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateItem"];
    };
    "/companies({companyId})/items({itemId})/inventoryPostingGroup": {
        /**
         * Get the inventory posting group of an item
         * @description Reads the inventory posting group of the item without its key.
         */
        get: operations["GetInventoryPostingGroupOfItem"];
    };
    "/companies({companyId})/items({itemId})/generalProductPostingGroup": {
        /**
         * Get the general product posting group of an item
         * @description Reads the general product posting group of the item without its key.
         */
        get: operations["GetGeneralProductPostingGroupOfItem"];
    };
    "/companies({companyId})/items({itemId})/baseUnitOfMeasure": {
        /**
         * Get the unit of measure of an item
         * @description Reads the unit of measure of the item without its key.
         */
        get: operations["GetBaseUnitOfMeasureOfItem"];
    };
    "/companies({companyId})/items({itemId})/picture": {
        /**
         * Get the picture of an item
         * @description Reads size and type of the picture of the item, with links to its bytes.
         */
        get: operations["GetPictureOfItem"];
        /**
         * Delete the picture of an item
         * @description Takes the picture off the item.
         */
        delete: operations["DeletePictureOfItem"];
    };
    "/companies({companyId})/items({itemId})/picture/pictureContent": {
        /**
         * Download the picture of an item
         * @description Returns the bytes of the picture of the item as they were uploaded.
         */
        get: operations["DownloadPictureOfItem"];
        /**
         * Upload a picture of an item
         * @description Stores the raw bytes of a picture with the item, in place of the one that was there.
         */
        patch: operations["UploadPictureOfItem"];
    };
    "/companies({companyId})/items({itemId})/defaultDimensions": {
        /**
         * List the default dimensions of an item
         * @description Returns the dimension values that new entries for the item get.
         */
        get: operations["ListDefaultDimensionsOfItem"];
        /**
         * Create a default dimension of an item
         * @description Gives new entries for the item a value of a dimension.
         */
        post: operations["CreateDefaultDimensionOfItem"];
    };
    "/companies({companyId})/items({itemId})/itemVariants": {
        /**
         * List the item variants of an item
         * @description Returns the item variants of one item, without a filter for it.
         */
        get: operations["ListItemVariantsOfItem"];
    };
    "/companies({companyId})/items({itemId})/documentAttachments": {
        /**
         * List the document attachments of an item
         * @description Returns the files in the attachments pane of the item; their bytes are read by the content path of each.
         */
        get: operations["ListDocumentAttachmentsOfItem"];
    };
    "/companies({companyId})/locations": {
        /**
         * List locations
         * @description Returns the places that stock is kept at.
         */
        get: operations["ListLocations"];
        /**
         * Create a location
         * @description Makes a new location under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateLocation"];
    };
    "/companies({companyId})/locations({locationId})": {
        /**
         * Get a location
         * @description Reads one location by its `id`, with the ETag that a change needs.
         */
        get: operations["GetLocation"];
        /**
         * Delete a location
         * @description Removes the location. It is refused while other records or entries need it.
         */
        delete: operations["DeleteLocation"];
        /**
         * Change a location
         * @description Changes the fields of the location that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateLocation"];
    };
    "/companies({companyId})/unitsOfMeasure": {
        /**
         * List units of measure
         * @description Returns the units that items and lines can be counted in.
         */
        get: operations["ListUnitsOfMeasure"];
        /**
         * Create an unit of measure
         * @description Makes a new unit of measure under a code of your choice. A code that is taken is refused.
         */
        post: operations["CreateUnitOfMeasure"];
    };
    "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})": {
        /**
         * Get an unit of measure
         * @description Reads one unit of measure by its `id`, with the ETag that a change needs.
         */
        get: operations["GetUnitOfMeasure"];
        /**
         * Delete an unit of measure
         * @description Removes the unit of measure. It is refused while other records or entries need it.
         */
        delete: operations["DeleteUnitOfMeasure"];
        /**
         * Change an unit of measure
         * @description Changes the fields of the unit of measure that are sent, leaves the others as they are, and answers with the whole record.
         */
        patch: operations["UpdateUnitOfMeasure"];
    };
}
export interface components {
    schemas: {
        /** @description What every page of a list has beside its rows. */
        Page: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
        };
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        /** @description A dimension value that a document, line or entry carries; reached through that record alone. */
        DimensionSetLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the dimension; a record has one line a dimension, so it finds the line only below its record.
             */
            id?: string;
            /** @description Code of the dimension, such as DEPARTMENT. */
            code?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the document, line or entry that carries the dimension.
             */
            parentId?: string | null;
            /** @description Kind of document, line or entry that carries the dimension. */
            parentType?: "_x0020_" | "Journal_x0020_Line" | "Sales_x0020_Order" | "Sales_x0020_Order_x0020_Line" | "Sales_x0020_Quote" | "Sales_x0020_Quote_x0020_Line" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Invoice" | "Sales_x0020_Invoice_x0020_Line" | "Purchase_x0020_Invoice" | "Purchase_x0020_Invoice_x0020_Line" | "General_x0020_Ledger_x0020_Entry" | "Time_x0020_Registration_x0020_Entry" | "Sales_x0020_Shipment" | "Sales_x0020_Shipment_x0020_Line" | "Purchase_x0020_Receipt" | "Purchase_x0020_Receipt_x0020_Line" | "Purchase_x0020_Order" | "Purchase_x0020_Order_x0020_Line" | "Purchase_x0020_Credit_x0020_Memo" | "Purchase_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Return_x0020_Order_x0020_Line" | "Blanket_x0020_Purchase_x0020_Order" | "Blanket_x0020_Purchase_x0020_Order_x0020_Line" | "Blanket_x0020_Sales_x0020_Order" | "Blanket_x0020_Sales_x0020_Order_x0020_Line" | "Transfer_x0020_Order" | "Transfer_x0020_Order_x0020_Line" | "Transfer_x0020_Shipment" | "Transfer_x0020_Shipment_x0020_Line" | "Transfer_x0020_Receipt" | "Transfer_x0020_Receipt_x0020_Line" | "Posted_x0020_Direct_x0020_Transfer" | "Posted_x0020_Direct_x0020_Transfer_x0020_Line" | "Sales_x0020_Quote_x0020_Archive" | "Sales_x0020_Quote_x0020_Archive_x0020_Line" | "Sales_x0020_Order_x0020_Archive" | "Sales_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Quote_x0020_Archive" | "Purchase_x0020_Quote_x0020_Archive_x0020_Line" | "Purchase_x0020_Order_x0020_Archive" | "Purchase_x0020_Order_x0020_Archive_x0020_Line" | "Sales_x0020_Return_x0020_Order_x0020_Archive" | "Sales_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Return_x0020_Order_x0020_Archive" | "Purchase_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Assembly_x0020_Order" | "Assembly_x0020_Order_x0020_Line" | "Posted_x0020_Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order_x0020_Line" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Physical_x0020_Inventory_x0020_Order" | "Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Inventory_x0020_Shipment" | "Inventory_x0020_Shipment_x0020_Line" | "Inventory_x0020_Receipt" | "Inventory_x0020_Receipt_x0020_Line" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Shipment_x0020_Line" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Receipt_x0020_Line" | "Purchase_x0020_Return_x0020_Order" | "Purchase_x0020_Return_x0020_Order_x0020_Line" | "Purchase_x0020_Quote" | "Purchase_x0020_Quote_x0020_Line" | null;
            /** @description Name of the dimension as users see it. */
            displayName?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension value that the row carries.
             */
            valueId?: string | null;
            /** @description Code of the dimension value that the row carries. */
            valueCode?: string | null;
            /** @description Code of the dimension value in the consolidated company. */
            valueConsolidationCode?: string | null;
            /** @description Name of the dimension value that the row carries. */
            valueDisplayName?: string | null;
        };
        /** @description A place at which goods are kept, such as a warehouse, with its address. */
        Location: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the location, such as EAST. */
            code?: string | null;
            /** @description Name of the location as users see it. */
            displayName?: string | null;
            /** @description Name of the person to speak to at the place. */
            contact?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A group of items that share their inventory accounts. */
        InventoryPostingGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A group of items, resources and accounts that post to the same accounts of sales and purchase. */
        GeneralProductPostingGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the VAT group that items of the posting group get. */
            defaultVATProductPostingGroup?: string | null;
            /** @description Whether the default VAT group is filled in when the posting group is chosen. */
            autoInsertDefault?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A unit in which quantities are counted, such as piece or hour. */
        UnitOfMeasure: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the unit, such as PCS. */
            code?: string | null;
            /** @description Name of the unit, such as Piece. */
            displayName?: string | null;
            /** @description Code of the unit by UN/ECE Recommendation 20, as electronic invoices need it. */
            internationalStandardCode?: string | null;
            /** @description Sign of the unit, such as kg. */
            symbol?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description The picture of a customer, vendor, item, variant, employee or contact; its bytes travel apart. */
        Picture: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record that the picture shows.
             */
            id?: string;
            /** @description Kind of record that the picture shows; needed to find it. */
            parentType?: "Customer" | "Item" | "Vendor" | "Employee" | "Contact" | "Item_x0020_Variant" | null;
            /**
             * Format: int32
             * @description Width of the picture in pixels.
             */
            width?: number | null;
            /**
             * Format: int32
             * @description Height of the picture in pixels.
             */
            height?: number | null;
            /** @description Media type of the picture, such as `image/jpeg`. */
            contentType?: string | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the picture are read.
             */
            "pictureContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of a new picture.
             */
            "pictureContent@odata.mediaEditLink"?: string;
        };
        /** @description An account of the general ledger, or a heading or total of the chart of accounts. */
        Account: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the account in the chart of accounts. */
            number?: string | null;
            /** @description Name of the account in the chart of accounts. */
            displayName?: string | null;
            /** @description Part of the balance sheet or income statement that the account counts to. */
            category?: "_x0020_" | "Assets" | "Liabilities" | "Equity" | "Income" | "Cost_x0020_of_x0020_Goods_x0020_Sold" | "Expense" | null;
            /** @description Finer group inside the category, such as Cash. */
            subCategory?: string | null;
            /** @description Whether no entries can be posted to the account. */
            blocked?: boolean | null;
            /** @description Whether the account takes entries, or is a heading or a total of others. */
            accountType?: "Posting" | "Heading" | "Total" | "Begin_x002D_Total" | "End_x002D_Total" | null;
            /** @description Whether entries may be posted to the account by hand. */
            directPosting?: boolean | null;
            /**
             * Format: decimal
             * @description Balance of the account, over all dates unless a filter narrows them.
             */
            netChange?: number | null;
            /** @description Which exchange rate translates the balance when companies are consolidated. */
            consolidationTranslationMethod?: "Average Rate (Manual)" | "Closing Rate" | "Historical Rate" | "Composite Rate" | "Equity Rate" | null;
            /** @description Number of the account for debit balances in the consolidated company. */
            consolidationDebitAccount?: string | null;
            /** @description Number of the account for credit balances in the consolidated company. */
            consolidationCreditAccount?: string | null;
            /** @description Whether the account is left out when companies are consolidated. */
            excludeFromConsolidation?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Figures of one customer that are summed when they are read: balance, sales of the year and what is overdue. */
        CustomerFinancialDetail: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer whose figures these are.
             */
            id?: string;
            /** @description Number of the customer whose figures these are. */
            number?: string | null;
            /**
             * Format: decimal
             * @description Sum of all open entries of the customer, in local currency.
             */
            balance?: number | null;
            /**
             * Format: decimal
             * @description Sum of sales to the customer this year before tax, in local currency.
             */
            totalSalesExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Open amount whose due date has passed, in local currency.
             */
            overdueAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A dimension value that new entries for a customer, vendor, item or employee get. */
        DefaultDimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Whether a customer, a vendor, an item or an employee has the default. */
            parentType?: "_x0020_" | "Customer" | "Item" | "Vendor" | "Employee" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, item or employee that has the default.
             */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension that the default is for.
             */
            dimensionId?: string | null;
            /** @description Code of the dimension that the default is for. */
            dimensionCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the value that is filled in by default.
             */
            dimensionValueId?: string | null;
            /** @description Code of the value that is filled in by default. */
            dimensionValueCode?: string | null;
            /** @description Whether a value has to be there, or which one, before an entry is posted. */
            postingValidation?: "_x0020_" | "Code_x0020_Mandatory" | "Same_x0020_Code" | "No_x0020_Code" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description General ledger account of the row; present only with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Figures of the customer; present only with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to; present only with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Vendor that the record belongs to; present only with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
            /** @description Employee that the record is about; present only with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
            /** @description Dimension that the row belongs to; present only with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
            /** @description Value that is filled in; present only with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description What one customer owes, by how long it is overdue. */
        AgedAccountsReceivable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer who owes the amounts; the row of zeros is the total.
             */
            customerId?: string;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that the customer owes.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /** @description Heading of the first period, such as `1 - 30 days`. */
            period1Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /** @description Heading of the second period, such as `31 - 60 days`. */
            period2Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /** @description Heading of the third period, such as `Over 60 days`. */
            period3Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
        };
        /** @description A company or person that the company deals with or wants to, before and beside being a customer or vendor. */
        Contact: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the contact is known. */
            number?: string | null;
            /** @description Whether the contact is a company or a person who works for one. */
            type?: "Company" | "Person" | null;
            /** @description Name of the contact, which documents and letters are addressed to. */
            displayName?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /** @description Contact number of the company that the contact person works for. */
            companyNumber?: string | null;
            /** @description Name of the company that the contact person works for. */
            companyName?: string | null;
            /** @description What the contact is to the company: a customer, a vendor, several of these or none. */
            contactBusinessRelation?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee" | "None" | "Other" | "Multiple" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the contact's mobile telephone. */
            mobilePhoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Name under which the contact is searched for; kept in capitals. */
            searchName?: string | null;
            /** @description Whether the person's data may not be used any more. */
            privacyBlocked?: boolean | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: date
             * @description Day of the last letter, call or meeting with the contact.
             */
            lastInteractionDate?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
        };
        /** @description Tells which contact stands behind a customer, vendor, bank account or employee. */
        ContactInformation: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the contact that stands behind the customer or vendor.
             */
            contactId?: string;
            /** @description Number of the contact, a company or a person. */
            contactNumber?: string | null;
            /** @description Name of the contact, a company or a person. */
            contactName?: string | null;
            /** @description Whether it is a company or a person that stands behind the record. */
            contactType?: "Company" | "Person" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, bank account or employee that the contact stands for.
             */
            relatedId?: string | null;
            /** @description Kind of record that the contact stands for. */
            relatedType?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee" | null;
            /** @description The contact itself with its addresses; present only with `$expand=contacts`. */
            contacts?: components["schemas"]["Contact"];
        };
        /** @description A file in the attachments pane of a record, such as a customer, an item or an invoice; its bytes travel apart. */
        DocumentAttachment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name of the file with its ending. */
            fileName?: string | null;
            /**
             * Format: int32
             * @description Size of the attached file in bytes.
             */
            byteSize?: number | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the attached file are read.
             */
            "attachmentContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of the attached file.
             */
            "attachmentContent@odata.mediaEditLink"?: string;
            /** @description Kind of record that this one belongs to; the same ID needs it to be found. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
            /**
             * Format: uuid
             * @description ID of the record that the file is attached to.
             */
            parentId?: string | null;
            /**
             * Format: int32
             * @description Number of the attachment among those of its record.
             */
            lineNumber?: number | null;
            /** @description Whether the file goes along to sales documents made from the record. */
            documentFlowSales?: boolean | null;
            /** @description Whether the file goes along to purchase documents made from the record. */
            documentFlowPurchase?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the file was attached; a later change of it does not move the moment.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A foreign currency that the company deals in. */
        Currency: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the currency, as a rule the three letters of ISO 4217. */
            code?: string | null;
            /** @description Name of the currency. */
            displayName?: string | null;
            /** @description Sign of the currency, such as €. */
            symbol?: string | null;
            /** @description Least and greatest number of decimals of amounts in the currency, such as `2:2`. */
            amountDecimalPlaces?: string | null;
            /**
             * Format: decimal
             * @description Step to which amounts in the currency are rounded, such as 0.01.
             */
            amountRoundingPrecision?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Terms that say when payment is due and what discount an early payment gets. */
        PaymentTerm: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /** @description Time until payment is due, as a date formula such as `1M`. */
            dueDateCalculation?: string | null;
            /** @description Time in which the cash discount can be taken, as a date formula such as `10D`. */
            discountDateCalculation?: string | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether credit memos under these terms get the cash discount too. */
            calculateDiscountOnCreditMemos?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Terms of delivery that say who pays for and answers for the transport. */
        ShipmentMethod: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A way in which payments are made, such as by bank or in cash. */
        PaymentMethod: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A company or person that buys, with address, terms of payment and what is still open. */
        Customer: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the customer is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the customer as documents print it. */
            displayName?: string | null;
            /** @description Whether the customer is a company or a private person. */
            type?: "Company" | "Person" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /**
             * Format: decimal
             * @description What the customer owes and should have paid by now, in local currency.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description How much the customer may owe, in local currency; 0 means no limit.
             */
            creditLimit?: number | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the tax area or of the VAT group that says which taxes apply.
             */
            taxAreaId?: string | null;
            /** @description Name of the tax area or of the VAT group of the customer. */
            taxAreaDisplayName?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms of delivery.
             */
            shipmentMethodId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Which transactions with the customer are stopped, if any. */
            blocked?: "_x0020_" | "Ship" | "Invoice" | "All" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Figures of the customer, one row; present only with `$expand=customerFinancialDetails`. */
            customerFinancialDetails?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What the customer owes by age; present only with `$expand=agedAccountsReceivable`. */
            agedAccountsReceivable?: components["schemas"]["AgedAccountsReceivable"];
            /** @description Contacts that stand behind the record; present only with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts; present only with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due; present only with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery; present only with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Way in which payments are made; present only with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description What is owed to one vendor, by how long it is overdue. */
        AgedAccountsPayable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the vendor to whom the amounts are owed; the row of zeros is the total.
             */
            vendorId?: string;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that is owed to the vendor.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
        };
        /** @description A company or person that delivers, with address, terms of payment and what is owed. */
        Vendor: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the vendor is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the vendor as documents print it. */
            displayName?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Code of the form 1099 on which payments to the vendor are reported in the United States. */
            irs1099Code?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /** @description Which transactions with the vendor are stopped, if any. */
            blocked?: "_x0020_" | "Payment" | "All" | null;
            /**
             * Format: decimal
             * @description What is owed to the vendor, in local currency.
             */
            balance?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What is owed to the vendor by age; present only with `$expand=agedAccountsPayable`. */
            agedAccountsPayable?: components["schemas"]["AgedAccountsPayable"];
            /** @description Contacts that stand behind the record; present only with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts; present only with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due; present only with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Way in which payments are made; present only with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description Hours of an employee on one day, as the time sheet holds them. */
        TimeRegistrationEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the employee whom the record is about.
             */
            employeeId?: string | null;
            /** @description Number of the employee whom the record is about. */
            employeeNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that the hours were worked for.
             */
            jobId?: string | null;
            /** @description Number of the project that the hours were worked for. */
            jobNumber?: string | null;
            /** @description Number of the task in the project that the hours were worked for. */
            jobTaskNumber?: string | null;
            /** @description Code of the reason for which the employee was away, where the entry is about an absence. */
            absence?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /**
             * Format: date
             * @description Day on which the hours were worked.
             */
            date?: string | null;
            /**
             * Format: decimal
             * @description How many units of time were worked, as a rule hours.
             */
            quantity?: number | null;
            /** @description Whether the hours are open, handed in, rejected or approved. */
            status?: "Open" | "Submitted" | "Rejected" | "Approved" | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: date-time
             * @description Moment of the last change of the hours; the name is spelled so by the service.
             */
            lastModfiedDateTime?: string | null;
            /** @description Dimension values of the record; present only with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
        };
        /** @description A person who works for the company. */
        Employee: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the employee is known. */
            number?: string | null;
            /** @description Full name of the employee, put together from its parts. */
            displayName?: string | null;
            /** @description First name of the employee. */
            givenName?: string | null;
            /** @description Middle name or initials of the employee. */
            middleName?: string | null;
            /** @description Family name of the employee. */
            surname?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the employee's mobile telephone. */
            mobilePhone?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Private address for e-mail of the employee. */
            personalEmail?: string | null;
            /**
             * Format: date
             * @description Day on which the employee began to work for the company.
             */
            employmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which the employee left the company.
             */
            terminationDate?: string | null;
            /** @description Whether the employee works for the company, is away or has left. */
            status?: "Active" | "Inactive" | "Terminated" | null;
            /**
             * Format: date
             * @description Day on which the employee was born.
             */
            birthDate?: string | null;
            /** @description Code of the group in which the employee is counted. */
            statisticsGroupCode?: string | null;
            /** @description Number of the branch at which the employee has the bank account. */
            bankBranchNumber?: string | null;
            /** @description Account number as the bank prints it, where there is no international one. */
            bankAccountNumber?: string | null;
            /** @description International number of the bank account. */
            iban?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description Hours of the employee; present only with `$expand=timeRegistrationEntries`. */
            timeRegistrationEntries?: components["schemas"]["TimeRegistrationEntry"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description An aspect by which entries are marked and analysed, such as department. */
        Dimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the dimension in the list of dimensions. */
            code?: string | null;
            /** @description Name of the dimension in the list of dimensions. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Values of the dimension; present only with `$expand=dimensionValues`. */
            dimensionValues?: components["schemas"]["DimensionValue"][];
        };
        /** @description A value that entries can be marked with under a dimension, such as the department sales. */
        DimensionValue: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the value, such as SALES in the dimension DEPARTMENT. */
            code?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension that the value belongs to.
             */
            dimensionId?: string | null;
            /** @description Name of the value as users see it. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension that the row belongs to; present only with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
        };
        /** @description Something that is bought, made or sold, with its units, prices and stock. */
        Item: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the item is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the item as documents print it. */
            displayName?: string | null;
            /** @description Second name of the item, for what the first has no room for. */
            displayName2?: string | null;
            /** @description Whether stock is kept of the item, or it is a service or something used up. */
            type?: "Inventory" | "Service" | "Non_x002D_Inventory" | null;
            /**
             * Format: uuid
             * @description ID of the category that the item belongs to.
             */
            itemCategoryId?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Whether the item can no longer be bought or sold. */
            blocked?: boolean | null;
            /** @description Global trade item number, the number behind the bar code. */
            gtin?: string | null;
            /**
             * Format: decimal
             * @description How many base units are in stock, over all locations.
             */
            inventory?: number | null;
            /**
             * Format: decimal
             * @description Price of one base unit where no special price applies.
             */
            unitPrice?: number | null;
            /** @description Whether the unit price of the item holds tax already. */
            priceIncludesTax?: boolean | null;
            /**
             * Format: decimal
             * @description Cost of one base unit, which the service works out from purchases unless it is fixed.
             */
            unitCost?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that says how the item is taxed.
             */
            taxGroupId?: string | null;
            /** @description Code of the group that says how the item is taxed. */
            taxGroupCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which stock of the item is kept.
             */
            baseUnitOfMeasureId?: string | null;
            /** @description Code of the unit in which stock of the item is kept. */
            baseUnitOfMeasureCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that says what kind of product the item is for posting.
             */
            generalProductPostingGroupId?: string | null;
            /** @description Code of the group that says what kind of product the item is for posting. */
            generalProductPostingGroupCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that decides which inventory accounts the item uses.
             */
            inventoryPostingGroupId?: string | null;
            /** @description Code of the group that decides which inventory accounts the item uses. */
            inventoryPostingGroupCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Group that decides the inventory accounts; present only with `$expand=inventoryPostingGroup`. */
            inventoryPostingGroup?: components["schemas"]["InventoryPostingGroup"];
            /** @description Group that says what kind of product it is; present only with `$expand=generalProductPostingGroup`. */
            generalProductPostingGroup?: components["schemas"]["GeneralProductPostingGroup"];
            /** @description Unit in which stock is kept; present only with `$expand=baseUnitOfMeasure`. */
            baseUnitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get; present only with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description Variants of the item, such as its colours; present only with `$expand=itemVariants`. */
            itemVariants?: components["schemas"]["ItemVariant"][];
            /** @description Files of the record as the attachments pane shows them; present only with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Category of the item; present only with `$expand=itemCategory`. */
            itemCategory?: components["schemas"]["ItemCategory"];
        };
        /** @description One of the forms in which an item is stocked, such as a colour. */
        ItemVariant: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes; present only with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Item of the row; present only with `$expand=item`. */
            item?: components["schemas"]["Item"];
        };
        /** @description A group of items, such as chairs, by which lists of items are arranged. */
        ItemCategory: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string | null;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of document attachments. While `@odata.nextLink` is there, more follow. */
        DocumentAttachmentPage: {
            value: components["schemas"]["DocumentAttachment"][];
        } & components["schemas"]["Page"];
        /** @description One page of default dimensions. While `@odata.nextLink` is there, more follow. */
        DefaultDimensionPage: {
            value: components["schemas"]["DefaultDimension"][];
        } & components["schemas"]["Page"];
        /** @description One page of general product posting groups. While `@odata.nextLink` is there, more follow. */
        GeneralProductPostingGroupPage: {
            value: components["schemas"]["GeneralProductPostingGroup"][];
        } & components["schemas"]["Page"];
        /** @description One page of inventory posting groups. While `@odata.nextLink` is there, more follow. */
        InventoryPostingGroupPage: {
            value: components["schemas"]["InventoryPostingGroup"][];
        } & components["schemas"]["Page"];
        /** @description One page of item categories. While `@odata.nextLink` is there, more follow. */
        ItemCategoryPage: {
            value: components["schemas"]["ItemCategory"][];
        } & components["schemas"]["Page"];
        /** @description One movement of stock: goods that came in or went out, with their cost. */
        ItemLedgerEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: int32
             * @description Number of the entry, which counts up through the whole ledger.
             */
            entryNumber?: number | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /**
             * Format: date
             * @description Day on which the entry counts in the books.
             */
            postingDate?: string | null;
            /** @description Whether goods were bought, sold, moved, corrected or used. */
            entryType?: "Purchase" | "Sale" | "Positive_x0020_Adjmt_x002E_" | "Negative_x0020_Adjmt_x002E_" | "Transfer" | "Consumption" | "Output" | "_x0020_" | "Assembly_x0020_Consumption" | "Assembly_x0020_Output" | null;
            /** @description Number of the customer, vendor or item that the movement comes from. */
            sourceNumber?: string | null;
            /** @description Kind of record that the movement comes from. */
            sourceType?: "_x0020_" | "Customer" | "Vendor" | "Item" | null;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /** @description Kind of document that moved the goods. */
            documentType?: "_x0020_" | "Sales_x0020_Shipment" | "Sales_x0020_Invoice" | "Sales_x0020_Return_x0020_Receipt" | "Sales_x0020_Credit_x0020_Memo" | "Purchase_x0020_Receipt" | "Purchase_x0020_Invoice" | "Purchase_x0020_Return_x0020_Shipment" | "Purchase_x0020_Credit_x0020_Memo" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Service_x0020_Shipment" | "Service_x0020_Invoice" | "Service_x0020_Credit_x0020_Memo" | "Posted_x0020_Assembly" | "Inventory_x0020_Receipt" | "Inventory_x0020_Shipment" | "Direct_x0020_Transfer" | null;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: decimal
             * @description How many base units came in, or negative for those that went out.
             */
            quantity?: number | null;
            /**
             * Format: decimal
             * @description Sum of sales of the entry as invoiced so far, in local currency.
             */
            salesAmountActual?: number | null;
            /**
             * Format: decimal
             * @description Cost of the entry as invoiced so far, in local currency.
             */
            costAmountActual?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of item ledger entries. While `@odata.nextLink` is there, more follow. */
        ItemLedgerEntryPage: {
            value: components["schemas"]["ItemLedgerEntry"][];
        } & components["schemas"]["Page"];
        /** @description One page of item variants. While `@odata.nextLink` is there, more follow. */
        ItemVariantPage: {
            value: components["schemas"]["ItemVariant"][];
        } & components["schemas"]["Page"];
        /** @description One page of items. While `@odata.nextLink` is there, more follow. */
        ItemPage: {
            value: components["schemas"]["Item"][];
        } & components["schemas"]["Page"];
        /** @description One page of locations. While `@odata.nextLink` is there, more follow. */
        LocationPage: {
            value: components["schemas"]["Location"][];
        } & components["schemas"]["Page"];
        /** @description One page of units of measure. While `@odata.nextLink` is there, more follow. */
        UnitOfMeasurePage: {
            value: components["schemas"]["UnitOfMeasure"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path57 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the item category. */
    itemCategoryId: components["parameters"]["itemCategoryId"];
}
interface Path58 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the item variant. */
    itemVariantId: components["parameters"]["itemVariantId"];
}
interface Path59 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the item. */
    itemId: components["parameters"]["itemId"];
}
interface Path60 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the location. */
    locationId: components["parameters"]["locationId"];
}
interface Path61 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the unit of measure. */
    unitOfMeasureId: components["parameters"]["unitOfMeasureId"];
}
interface Parameters41 {
    header: Header3;
    path: Path57;
}
interface Parameters42 {
    header: Header3;
    path: Path58;
}
interface Parameters43 {
    header: Header3;
    path: Path59;
}
interface Parameters44 {
    query?: Query2;
    header?: Header2;
    path: Path59;
}
interface Parameters45 {
    query?: Query3;
    header?: Header1;
    path: Path59;
}
interface Parameters46 {
    header: Header3;
    path: Path60;
}
interface Parameters47 {
    header: Header3;
    path: Path61;
}
export interface operations {
    ListGeneralProductPostingGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["GeneralProductPostingGroupPage"]>;
    };
    GetGeneralProductPostingGroup: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the general product posting group. */
                generalProductPostingGroupId: components["parameters"]["generalProductPostingGroupId"];
            };
        };
        responses: Answers1<components["schemas"]["GeneralProductPostingGroup"]>;
    };
    ListInventoryPostingGroups: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["InventoryPostingGroupPage"]>;
    };
    GetInventoryPostingGroup: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the inventory posting group. */
                inventoryPostingGroupId: components["parameters"]["inventoryPostingGroupId"];
            };
        };
        responses: Answers1<components["schemas"]["InventoryPostingGroup"]>;
    };
    ListItemCategories: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ItemCategoryPage"]>;
    };
    CreateItemCategory: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ItemCategory"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["ItemCategory"]>;
    };
    GetItemCategory: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path57;
        };
        responses: Answers1<components["schemas"]["ItemCategory"]>;
    };
    DeleteItemCategory: {
        parameters: Parameters41;
        responses: Answers5;
    };
    UpdateItemCategory: {
        parameters: Parameters41;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemCategory"];
            };
        };
        responses: Answers1<components["schemas"]["ItemCategory"]>;
    };
    ListItemLedgerEntries: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["ItemLedgerEntryPage"]>;
    };
    GetItemLedgerEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the item ledger entry. */
                itemLedgerEntryId: components["parameters"]["itemLedgerEntryId"];
            };
        };
        responses: Answers1<components["schemas"]["ItemLedgerEntry"]>;
    };
    ListItemVariants: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ItemVariantPage"]>;
    };
    CreateItemVariant: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ItemVariant"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["ItemVariant"]>;
    };
    GetItemVariant: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path58;
        };
        responses: Answers1<components["schemas"]["ItemVariant"]>;
    };
    DeleteItemVariant: {
        parameters: Parameters42;
        responses: Answers5;
    };
    UpdateItemVariant: {
        parameters: Parameters42;
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemVariant"];
            };
        };
        responses: Answers1<components["schemas"]["ItemVariant"]>;
    };
    GetPictureOfItemVariant: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path58;
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfItemVariant: {
        parameters: Parameters42;
        responses: Answers5;
    };
    DownloadPictureOfItemVariant: {
        parameters: {
            header?: Header2;
            path: Path58;
        };
        responses: Answers2;
    };
    UploadPictureOfItemVariant: {
        parameters: Parameters42;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListItems: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ItemPage"]>;
    };
    CreateItem: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Item"];
            };
        };
        responses: Answers4<components["schemas"]["Item"]>;
    };
    GetItem: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path59;
        };
        responses: Answers1<components["schemas"]["Item"]>;
    };
    DeleteItem: {
        parameters: Parameters43;
        responses: Answers5;
    };
    UpdateItem: {
        parameters: Parameters43;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Item"];
            };
        };
        responses: Answers1<components["schemas"]["Item"]>;
    };
    GetInventoryPostingGroupOfItem: {
        parameters: Parameters44;
        responses: Answers1<components["schemas"]["InventoryPostingGroup"]>;
    };
    GetGeneralProductPostingGroupOfItem: {
        parameters: Parameters44;
        responses: Answers1<components["schemas"]["GeneralProductPostingGroup"]>;
    };
    GetBaseUnitOfMeasureOfItem: {
        parameters: Parameters44;
        responses: Answers1<components["schemas"]["UnitOfMeasure"]>;
    };
    GetPictureOfItem: {
        parameters: Parameters44;
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfItem: {
        parameters: Parameters43;
        responses: Answers5;
    };
    DownloadPictureOfItem: {
        parameters: {
            header?: Header2;
            path: Path59;
        };
        responses: Answers2;
    };
    UploadPictureOfItem: {
        parameters: Parameters43;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimensionOfItem: {
        parameters: {
            header?: Header4;
            path: Path59;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    ListItemVariantsOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["ItemVariantPage"]>;
    };
    ListDocumentAttachmentsOfItem: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path59;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["LocationPage"]>;
    };
    CreateLocation: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["Location"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["Location"]>;
    };
    GetLocation: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path60;
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    DeleteLocation: {
        parameters: Parameters46;
        responses: Answers5;
    };
    UpdateLocation: {
        parameters: Parameters46;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Location"];
            };
        };
        responses: Answers1<components["schemas"]["Location"]>;
    };
    ListUnitsOfMeasure: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["UnitOfMeasurePage"]>;
    };
    CreateUnitOfMeasure: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["UnitOfMeasure"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["UnitOfMeasure"]>;
    };
    GetUnitOfMeasure: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path61;
        };
        responses: Answers1<components["schemas"]["UnitOfMeasure"]>;
    };
    DeleteUnitOfMeasure: {
        parameters: Parameters47;
        responses: Answers5;
    };
    UpdateUnitOfMeasure: {
        parameters: Parameters47;
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitOfMeasure"];
            };
        };
        responses: Answers1<components["schemas"]["UnitOfMeasure"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
    Location: { row: components["schemas"]["Location"]; key: "id"; create: "code" | "displayName" | "contact" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website"; update: records["Location"]["create"]; noFilter: "@odata.etag" };
    InventoryPostingGroup: { row: components["schemas"]["InventoryPostingGroup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    GeneralProductPostingGroup: { row: components["schemas"]["GeneralProductPostingGroup"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    UnitOfMeasure: { row: components["schemas"]["UnitOfMeasure"]; key: "id"; create: "code" | "displayName" | "internationalStandardCode" | "symbol"; update: records["UnitOfMeasure"]["create"]; noFilter: "@odata.etag" };
    Picture: { row: components["schemas"]["Picture"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pictureContent@odata.mediaReadLink" | "pictureContent@odata.mediaEditLink" };
    Account: { row: components["schemas"]["Account"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    CustomerFinancialDetail: { row: components["schemas"]["CustomerFinancialDetail"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
    DefaultDimension: { row: components["schemas"]["DefaultDimension"]; key: "id"; create: "dimensionValueId" | "postingValidation" | "parentType" | "parentId" | "dimensionId"; update: "dimensionValueId" | "postingValidation"; noFilter: "@odata.etag"; nested: { "account": "Account"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "vendor": "Vendor"; "employee": "Employee"; "dimension": "Dimension"; "dimensionValue": "DimensionValue" } };
    AgedAccountsReceivable: { row: components["schemas"]["AgedAccountsReceivable"]; key: "customerId"; create: never; update: never; noFilter: "@odata.etag" };
    Contact: { row: components["schemas"]["Contact"]; key: "id"; create: "number" | "type" | "displayName" | "jobTitle" | "companyNumber" | "companyName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhoneNumber" | "email" | "website" | "searchName" | "privacyBlocked" | "taxRegistrationNumber"; update: records["Contact"]["create"]; noFilter: "@odata.etag" | "taxRegistrationNumber"; nested: { "picture": "Picture" } };
    ContactInformation: { row: components["schemas"]["ContactInformation"]; key: "contactId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "contacts": "Contact" } };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    Currency: { row: components["schemas"]["Currency"]; key: "id"; create: "code" | "displayName" | "symbol" | "amountDecimalPlaces" | "amountRoundingPrecision"; update: records["Currency"]["create"]; noFilter: "@odata.etag" };
    PaymentTerm: { row: components["schemas"]["PaymentTerm"]; key: "id"; create: "code" | "displayName" | "dueDateCalculation" | "discountDateCalculation" | "discountPercent" | "calculateDiscountOnCreditMemos"; update: records["PaymentTerm"]["create"]; noFilter: "@odata.etag" };
    ShipmentMethod: { row: components["schemas"]["ShipmentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    PaymentMethod: { row: components["schemas"]["PaymentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    Customer: { row: components["schemas"]["Customer"]; key: "id"; create: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked" | "defaultDimensions"; update: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked"; noFilter: "@odata.etag" | "taxAreaDisplayName" | "taxRegistrationNumber" | "currencyCode" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "customerFinancialDetails": "CustomerFinancialDetail"; "picture": "Picture"; "agedAccountsReceivable": "AgedAccountsReceivable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "paymentMethod": "PaymentMethod" } };
    AgedAccountsPayable: { row: components["schemas"]["AgedAccountsPayable"]; key: "vendorId"; create: never; update: never; noFilter: "@odata.etag" };
    Vendor: { row: components["schemas"]["Vendor"]; key: "id"; create: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked" | "defaultDimensions"; update: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked"; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "irs1099Code" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "picture": "Picture"; "agedAccountsPayable": "AgedAccountsPayable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "paymentMethod": "PaymentMethod" } };
    TimeRegistrationEntry: { row: components["schemas"]["TimeRegistrationEntry"]; key: "id"; create: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity" | "employeeId" | "employeeNumber" | "date" | "dimensionSetLines"; update: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity"; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine" } };
    Employee: { row: components["schemas"]["Employee"]; key: "id"; create: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban" | "defaultDimensions"; update: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban"; noFilter: "@odata.etag" | "displayName" | "defaultDimensions" | "timeRegistrationEntries" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "timeRegistrationEntries": "TimeRegistrationEntry"; "documentAttachments": "DocumentAttachment"; "picture": "Picture" } };
    Dimension: { row: components["schemas"]["Dimension"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionValues"; nested: { "dimensionValues": "DimensionValue" } };
    DimensionValue: { row: components["schemas"]["DimensionValue"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "dimension": "Dimension" } };
    Item: { row: components["schemas"]["Item"]; key: "id"; create: "number" | "displayName" | "displayName2" | "type" | "itemCategoryId" | "itemCategoryCode" | "blocked" | "gtin" | "inventory" | "unitPrice" | "priceIncludesTax" | "unitCost" | "taxGroupId" | "taxGroupCode" | "baseUnitOfMeasureId" | "baseUnitOfMeasureCode" | "generalProductPostingGroupId" | "generalProductPostingGroupCode" | "inventoryPostingGroupId" | "inventoryPostingGroupCode" | "defaultDimensions"; update: "number" | "displayName" | "displayName2" | "type" | "itemCategoryId" | "itemCategoryCode" | "blocked" | "gtin" | "inventory" | "unitPrice" | "priceIncludesTax" | "unitCost" | "taxGroupId" | "taxGroupCode" | "baseUnitOfMeasureId" | "baseUnitOfMeasureCode" | "generalProductPostingGroupId" | "generalProductPostingGroupCode" | "inventoryPostingGroupId" | "inventoryPostingGroupCode"; noFilter: "@odata.etag" | "inventory" | "defaultDimensions" | "itemVariants" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "itemVariants": "ItemVariant"; "documentAttachments": "DocumentAttachment"; "inventoryPostingGroup": "InventoryPostingGroup"; "generalProductPostingGroup": "GeneralProductPostingGroup"; "baseUnitOfMeasure": "UnitOfMeasure"; "picture": "Picture"; "itemCategory": "ItemCategory" } };
    ItemVariant: { row: components["schemas"]["ItemVariant"]; key: "id"; create: "itemId" | "itemNumber" | "code" | "description"; update: records["ItemVariant"]["create"]; noFilter: "@odata.etag"; nested: { "picture": "Picture"; "item": "Item" } };
    ItemCategory: { row: components["schemas"]["ItemCategory"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    ItemLedgerEntry: { row: components["schemas"]["ItemLedgerEntry"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/generalProductPostingGroups": { list: "GeneralProductPostingGroup" };
    "/companies({companyId})/generalProductPostingGroups({generalProductPostingGroupId})": { get: "GeneralProductPostingGroup" };
    "/companies({companyId})/inventoryPostingGroups": { list: "InventoryPostingGroup" };
    "/companies({companyId})/inventoryPostingGroups({inventoryPostingGroupId})": { get: "InventoryPostingGroup" };
    "/companies({companyId})/itemCategories": { list: "ItemCategory"; create: { body: "ItemCategory"; demands: "code"; answer: "ItemCategory" } };
    "/companies({companyId})/itemCategories({itemCategoryId})": { get: "ItemCategory"; update: { body: "ItemCategory"; answer: "ItemCategory" }; remove: { answer: never } };
    "/companies({companyId})/itemLedgerEntries": { list: "ItemLedgerEntry" };
    "/companies({companyId})/itemLedgerEntries({itemLedgerEntryId})": { get: "ItemLedgerEntry" };
    "/companies({companyId})/itemVariants": { list: "ItemVariant"; create: { body: "ItemVariant"; demands: "code"; answer: "ItemVariant" } };
    "/companies({companyId})/itemVariants({itemVariantId})": { get: "ItemVariant"; update: { body: "ItemVariant"; answer: "ItemVariant" }; remove: { answer: never } };
    "/companies({companyId})/itemVariants({itemVariantId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/items": { list: "Item"; create: { body: "Item"; demands: never; answer: "Item" } };
    "/companies({companyId})/items({itemId})": { get: "Item"; update: { body: "Item"; answer: "Item" }; remove: { answer: never } };
    "/companies({companyId})/items({itemId})/inventoryPostingGroup": { get: "InventoryPostingGroup" };
    "/companies({companyId})/items({itemId})/generalProductPostingGroup": { get: "GeneralProductPostingGroup" };
    "/companies({companyId})/items({itemId})/baseUnitOfMeasure": { get: "UnitOfMeasure" };
    "/companies({companyId})/items({itemId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/items({itemId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/items({itemId})/itemVariants": { list: "ItemVariant" };
    "/companies({companyId})/items({itemId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/locations": { list: "Location"; create: { body: "Location"; demands: "code"; answer: "Location" } };
    "/companies({companyId})/locations({locationId})": { get: "Location"; update: { body: "Location"; answer: "Location" }; remove: { answer: never } };
    "/companies({companyId})/unitsOfMeasure": { list: "UnitOfMeasure"; create: { body: "UnitOfMeasure"; demands: "code"; answer: "UnitOfMeasure" } };
    "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})": { get: "UnitOfMeasure"; update: { body: "UnitOfMeasure"; answer: "UnitOfMeasure" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface ItemsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
