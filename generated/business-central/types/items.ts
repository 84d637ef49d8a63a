// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List general product posting groups
     * @description Returns the groups to choose from when an item is made.
     */
    "/companies({companyId})/generalProductPostingGroups": {
        get: operations["ListGeneralProductPostingGroups"];
    };
    /**
     * Get a general product posting group
     * @description Reads one general product posting group by its `id`; it can only be read.
     */
    "/companies({companyId})/generalProductPostingGroups({generalProductPostingGroupId})": {
        get: operations["GetGeneralProductPostingGroup"];
    };
    /**
     * List inventory posting groups
     * @description Returns the groups to choose from when an item is made.
     */
    "/companies({companyId})/inventoryPostingGroups": {
        get: operations["ListInventoryPostingGroups"];
    };
    /**
     * Get an inventory posting group
     * @description Reads one inventory posting group by its `id`; it can only be read.
     */
    "/companies({companyId})/inventoryPostingGroups({inventoryPostingGroupId})": {
        get: operations["GetInventoryPostingGroup"];
    };
    /**
     * List item categories; create an item category
     * @description Returns the categories of items.
     */
    "/companies({companyId})/itemCategories": {
        get: operations["ListItemCategories"];
        /** @description Makes a new item category under a code of your choice. A code that is taken is refused. */
        post: operations["CreateItemCategory"];
    };
    /**
     * Get an item category; change an item category; delete an item category
     * @description Reads one item category by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/itemCategories({itemCategoryId})": {
        get: operations["GetItemCategory"];
        /** @description Removes the item category. It is refused while other records or entries need it. */
        delete: operations["DeleteItemCategory"];
        /** @description Changes the fields of the item category that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateItemCategory"];
    };
    /**
     * List item ledger entries
     * @description Returns the movements of stock, which are never changed and only grow in number: continue by `entryNumber`.
     */
    "/companies({companyId})/itemLedgerEntries": {
        get: operations["ListItemLedgerEntries"];
    };
    /**
     * Get an item ledger entry
     * @description Reads one item ledger entry by its `id`; it can only be read.
     */
    "/companies({companyId})/itemLedgerEntries({itemLedgerEntryId})": {
        get: operations["GetItemLedgerEntry"];
    };
    /**
     * List item variants; create an item variant
     * @description Returns the variants of all items; `itemId` says which item each belongs to.
     */
    "/companies({companyId})/itemVariants": {
        get: operations["ListItemVariants"];
        /** @description Makes a new variant of the item that `itemId` or `itemNumber` names, under a code of your choice. */
        post: operations["CreateItemVariant"];
    };
    /**
     * Get an item variant; change an item variant; delete an item variant
     * @description Reads one item variant by its `id`; `$expand` adds `picture` and `item`.
     */
    "/companies({companyId})/itemVariants({itemVariantId})": {
        get: operations["GetItemVariant"];
        /** @description Removes the item variant. It is refused while other records or entries need it. */
        delete: operations["DeleteItemVariant"];
        /** @description Changes the fields of the item variant that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateItemVariant"];
    };
    /**
     * Get the picture of an item variant; delete the picture of an item variant
     * @description Reads size and type of the picture of the item variant, with links to its bytes.
     */
    "/companies({companyId})/itemVariants({itemVariantId})/picture": {
        get: operations["GetPictureOfItemVariant"];
        /** @description Takes the picture off the item variant. */
        delete: operations["DeletePictureOfItemVariant"];
    };
    /**
     * Download the picture of an item variant; upload a picture of an item variant
     * @description Returns the bytes of the picture of the item variant as they were uploaded.
     */
    "/companies({companyId})/itemVariants({itemVariantId})/picture/pictureContent": {
        get: operations["DownloadPictureOfItemVariant"];
        /** @description Stores the raw bytes of a picture with the item variant, in place of the one that was there. */
        patch: operations["UploadPictureOfItemVariant"];
    };
    /**
     * List items; create an item
     * @description Returns the items with price and stock. `inventory` is summed on each read: leave it out with `$select` where you do not need it.
     */
    "/companies({companyId})/items": {
        get: operations["ListItems"];
        /** @description Makes a new item. Without `number` the number series of items gives one; the posting groups are needed before it can be traded. */
        post: operations["CreateItem"];
    };
    /**
     * Get an item; change an item; delete an item
     * @description Reads one item by its `id`; `$expand` adds `inventoryPostingGroup`, `generalProductPostingGroup` and others.
     */
    "/companies({companyId})/items({itemId})": {
        get: operations["GetItem"];
        /** @description Removes the item. It is refused while other records or entries need it. */
        delete: operations["DeleteItem"];
        /** @description Changes the fields of the item that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateItem"];
    };
    /**
     * Get the inventory posting group of an item
     * @description Reads the inventory posting group of the item without its key.
     */
    "/companies({companyId})/items({itemId})/inventoryPostingGroup": {
        get: operations["GetInventoryPostingGroupOfItem"];
    };
    /**
     * Get the general product posting group of an item
     * @description Reads the general product posting group of the item without its key.
     */
    "/companies({companyId})/items({itemId})/generalProductPostingGroup": {
        get: operations["GetGeneralProductPostingGroupOfItem"];
    };
    /**
     * Get the unit of measure of an item
     * @description Reads the unit of measure of the item without its key.
     */
    "/companies({companyId})/items({itemId})/unitOfMeasure": {
        get: operations["GetUnitOfMeasureOfItem"];
    };
    /**
     * Get the picture of an item; delete the picture of an item
     * @description Reads size and type of the picture of the item, with links to its bytes.
     */
    "/companies({companyId})/items({itemId})/picture": {
        get: operations["GetPictureOfItem"];
        /** @description Takes the picture off the item. */
        delete: operations["DeletePictureOfItem"];
    };
    /**
     * Download the picture of an item; upload a picture of an item
     * @description Returns the bytes of the picture of the item as they were uploaded.
     */
    "/companies({companyId})/items({itemId})/picture/pictureContent": {
        get: operations["DownloadPictureOfItem"];
        /** @description Stores the raw bytes of a picture with the item, in place of the one that was there. */
        patch: operations["UploadPictureOfItem"];
    };
    /**
     * List the default dimensions of an item; create a default dimension of an item
     * @description Returns the dimension values that new entries for the item get.
     */
    "/companies({companyId})/items({itemId})/defaultDimensions": {
        get: operations["ListDefaultDimensionsOfItem"];
        /** @description Gives new entries for the item a value of a dimension. */
        post: operations["CreateDefaultDimensionOfItem"];
    };
    /**
     * List the item variants of an item
     * @description Returns the item variants of one item, without a filter for it.
     */
    "/companies({companyId})/items({itemId})/itemVariants": {
        get: operations["ListItemVariantsOfItem"];
    };
    /**
     * List the document attachments of an item
     * @description Returns the files in the attachments pane of the item; their bytes are read by the content path of each.
     */
    "/companies({companyId})/items({itemId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfItem"];
    };
    /**
     * List locations; create a location
     * @description Returns the places that stock is kept at.
     */
    "/companies({companyId})/locations": {
        get: operations["ListLocations"];
        /** @description Makes a new location under a code of your choice. A code that is taken is refused. */
        post: operations["CreateLocation"];
    };
    /**
     * Get a location; change a location; delete a location
     * @description Reads one location by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/locations({locationId})": {
        get: operations["GetLocation"];
        /** @description Removes the location. It is refused while other records or entries need it. */
        delete: operations["DeleteLocation"];
        /** @description Changes the fields of the location that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateLocation"];
    };
    /**
     * List units of measure; create an unit of measure
     * @description Returns the units that items and lines can be counted in.
     */
    "/companies({companyId})/unitsOfMeasure": {
        get: operations["ListUnitsOfMeasure"];
        /** @description Makes a new unit of measure under a code of your choice. A code that is taken is refused. */
        post: operations["CreateUnitOfMeasure"];
    };
    /**
     * Get an unit of measure; change an unit of measure; delete an unit of measure
     * @description Reads one unit of measure by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/unitsOfMeasure({unitOfMeasureId})": {
        get: operations["GetUnitOfMeasure"];
        /** @description Removes the unit of measure. It is refused while other records or entries need it. */
        delete: operations["DeleteUnitOfMeasure"];
        /** @description Changes the fields of the unit of measure that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateUnitOfMeasure"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        DimensionSetLine: shared["schemas"]["DimensionSetLine"];
        Location: shared["schemas"]["Location"];
        InventoryPostingGroup: shared["schemas"]["InventoryPostingGroup"];
        GeneralProductPostingGroup: shared["schemas"]["GeneralProductPostingGroup"];
        UnitOfMeasure: shared["schemas"]["UnitOfMeasure"];
        Picture: shared["schemas"]["Picture"];
        Account: shared["schemas"]["Account"];
        TrialBalance: shared["schemas"]["TrialBalance"];
        CustomerFinancialDetail: shared["schemas"]["CustomerFinancialDetail"];
        DefaultDimension: shared["schemas"]["DefaultDimension"];
        Customer: shared["schemas"]["Customer"];
        AgedAccountsReceivable: shared["schemas"]["AgedAccountsReceivable"];
        ContactInformation: shared["schemas"]["ContactInformation"];
        Contact: shared["schemas"]["Contact"];
        Vendor: shared["schemas"]["Vendor"];
        AgedAccountsPayable: shared["schemas"]["AgedAccountsPayable"];
        DocumentAttachment: shared["schemas"]["DocumentAttachment"];
        Currency: shared["schemas"]["Currency"];
        PaymentTerm: shared["schemas"]["PaymentTerm"];
        PaymentMethod: shared["schemas"]["PaymentMethod"];
        ShipmentMethod: shared["schemas"]["ShipmentMethod"];
        Employee: shared["schemas"]["Employee"];
        TimeRegistrationEntry: shared["schemas"]["TimeRegistrationEntry"];
        Dimension: shared["schemas"]["Dimension"];
        DimensionValue: shared["schemas"]["DimensionValue"];
        Item: shared["schemas"]["Item"];
        ItemVariant: shared["schemas"]["ItemVariant"];
        ItemCategory: shared["schemas"]["ItemCategory"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        DefaultDimensionPage: shared["schemas"]["DefaultDimensionPage"];
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
            /** @description Whether goods were bought, sold, moved, corrected or used. Codes: _x0020_ = Blank. */
            entryType?: "Purchase" | "Sale" | "Positive_x0020_Adjmt_x002E_" | "Negative_x0020_Adjmt_x002E_" | "Transfer" | "Consumption" | "Output" | "_x0020_" | "Assembly_x0020_Consumption" | "Assembly_x0020_Output" | null;
            /** @description Number of the customer, vendor or item that the movement comes from. */
            sourceNumber?: string | null;
            /** @description Kind of record that the movement comes from. Codes: _x0020_ = Blank. */
            sourceType?: "_x0020_" | "Customer" | "Vendor" | "Item" | null;
            /** @description Number of the document that the row belongs to. */
            documentNumber?: string | null;
            /** @description Kind of document that moved the goods. Codes: _x0020_ = Blank. */
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
interface Parameters42 {
    header: Header3;
    path: Path57;
}
interface Parameters43 {
    header: Header3;
    path: Path58;
}
interface Parameters44 {
    header: Header3;
    path: Path59;
}
interface Parameters45 {
    query?: Query2;
    header?: Header2;
    path: Path59;
}
interface Parameters46 {
    query?: Query3;
    header?: Header1;
    path: Path59;
}
interface Parameters47 {
    header: Header3;
    path: Path60;
}
interface Parameters48 {
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
        parameters: Parameters42;
        responses: Answers5;
    };
    UpdateItemCategory: {
        parameters: Parameters42;
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
        parameters: Parameters43;
        responses: Answers5;
    };
    UpdateItemVariant: {
        parameters: Parameters43;
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
        parameters: Parameters43;
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
        parameters: Parameters43;
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
        parameters: Parameters44;
        responses: Answers5;
    };
    UpdateItem: {
        parameters: Parameters44;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Item"];
            };
        };
        responses: Answers1<components["schemas"]["Item"]>;
    };
    GetInventoryPostingGroupOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["InventoryPostingGroup"]>;
    };
    GetGeneralProductPostingGroupOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["GeneralProductPostingGroup"]>;
    };
    GetUnitOfMeasureOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["UnitOfMeasure"]>;
    };
    GetPictureOfItem: {
        parameters: Parameters45;
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfItem: {
        parameters: Parameters44;
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
        parameters: Parameters44;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfItem: {
        parameters: Parameters46;
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
        parameters: Parameters46;
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
        parameters: Parameters47;
        responses: Answers5;
    };
    UpdateLocation: {
        parameters: Parameters47;
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
        parameters: Parameters48;
        responses: Answers5;
    };
    UpdateUnitOfMeasure: {
        parameters: Parameters48;
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
    Account: { row: components["schemas"]["Account"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "trialBalance": "TrialBalance" }; single: "trialBalance" };
    TrialBalance: { row: components["schemas"]["TrialBalance"]; key: "accountId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "account": "Account" }; single: "account" };
    CustomerFinancialDetail: { row: components["schemas"]["CustomerFinancialDetail"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "customer": "Customer" }; single: "customer" };
    DefaultDimension: { row: components["schemas"]["DefaultDimension"]; key: "id"; create: "dimensionValueId" | "postingValidation" | "parentType" | "parentId" | "dimensionId"; update: "dimensionValueId" | "postingValidation"; noFilter: "@odata.etag"; nested: { "account": "Account"; "customerFinancialDetail": "CustomerFinancialDetail"; "customer": "Customer"; "vendor": "Vendor"; "employee": "Employee"; "dimension": "Dimension"; "dimensionValue": "DimensionValue" }; single: "account" | "customerFinancialDetail" | "customer" | "vendor" | "employee" | "dimension" | "dimensionValue" };
    Customer: { row: components["schemas"]["Customer"]; key: "id"; create: "number" | "displayName" | "type" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "salespersonCode" | "creditLimit" | "taxLiable" | "taxAreaId" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "paymentTermsId" | "shipmentMethodId" | "paymentMethodId" | "blocked" | "defaultDimensions"; update: Exclude<records["Customer"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "taxAreaDisplayName" | "taxRegistrationNumber" | "currencyCode" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "customerFinancialDetail": "CustomerFinancialDetail"; "picture": "Picture"; "agedAccountsReceivable": "AgedAccountsReceivable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "shipmentMethod": "ShipmentMethod"; "paymentMethod": "PaymentMethod" }; single: "customerFinancialDetail" | "picture" | "agedAccountsReceivable" | "currency" | "paymentTerm" | "shipmentMethod" | "paymentMethod" };
    AgedAccountsReceivable: { row: components["schemas"]["AgedAccountsReceivable"]; key: "customerId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "customer": "Customer" }; single: "customer" };
    ContactInformation: { row: components["schemas"]["ContactInformation"]; key: "contactId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "contact": "Contact"; "customer": "Customer"; "vendor": "Vendor" }; single: "contact" | "customer" | "vendor" };
    Contact: { row: components["schemas"]["Contact"]; key: "id"; create: "number" | "type" | "displayName" | "jobTitle" | "companyNumber" | "companyName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhoneNumber" | "email" | "website" | "searchName" | "privacyBlocked" | "taxRegistrationNumber"; update: records["Contact"]["create"]; noFilter: "@odata.etag" | "taxRegistrationNumber"; nested: { "picture": "Picture"; "contactInformation": "ContactInformation" }; single: "picture" | "contactInformation" };
    Vendor: { row: components["schemas"]["Vendor"]; key: "id"; create: "number" | "displayName" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "email" | "website" | "taxRegistrationNumber" | "currencyId" | "currencyCode" | "irs1099Code" | "paymentTermsId" | "paymentMethodId" | "taxLiable" | "blocked" | "defaultDimensions"; update: Exclude<records["Vendor"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "taxRegistrationNumber" | "currencyCode" | "irs1099Code" | "defaultDimensions" | "contactsInformation" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "contactsInformation": "ContactInformation"; "documentAttachments": "DocumentAttachment"; "picture": "Picture"; "agedAccountsPayable": "AgedAccountsPayable"; "currency": "Currency"; "paymentTerm": "PaymentTerm"; "paymentMethod": "PaymentMethod" }; single: "picture" | "agedAccountsPayable" | "currency" | "paymentTerm" | "paymentMethod" };
    AgedAccountsPayable: { row: components["schemas"]["AgedAccountsPayable"]; key: "vendorId"; create: never; update: never; noFilter: "@odata.etag"; nested: { "vendor": "Vendor" }; single: "vendor" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    Currency: { row: components["schemas"]["Currency"]; key: "id"; create: "code" | "displayName" | "symbol" | "amountDecimalPlaces" | "amountRoundingPrecision"; update: records["Currency"]["create"]; noFilter: "@odata.etag" };
    PaymentTerm: { row: components["schemas"]["PaymentTerm"]; key: "id"; create: "code" | "displayName" | "dueDateCalculation" | "discountDateCalculation" | "discountPercent" | "calculateDiscountOnCreditMemos"; update: records["PaymentTerm"]["create"]; noFilter: "@odata.etag" };
    PaymentMethod: { row: components["schemas"]["PaymentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    ShipmentMethod: { row: components["schemas"]["ShipmentMethod"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    Employee: { row: components["schemas"]["Employee"]; key: "id"; create: "number" | "givenName" | "middleName" | "surname" | "jobTitle" | "addressLine1" | "addressLine2" | "city" | "state" | "country" | "postalCode" | "phoneNumber" | "mobilePhone" | "email" | "personalEmail" | "employmentDate" | "terminationDate" | "status" | "birthDate" | "statisticsGroupCode" | "bankBranchNumber" | "bankAccountNumber" | "iban" | "defaultDimensions"; update: Exclude<records["Employee"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "displayName" | "defaultDimensions" | "timeRegistrationEntries" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "timeRegistrationEntries": "TimeRegistrationEntry"; "documentAttachments": "DocumentAttachment"; "picture": "Picture" }; single: "picture" };
    TimeRegistrationEntry: { row: components["schemas"]["TimeRegistrationEntry"]; key: "id"; create: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity" | "employeeId" | "employeeNumber" | "date" | "dimensionSetLines"; update: "jobId" | "jobNumber" | "jobTaskNumber" | "quantity"; noFilter: "@odata.etag" | "dimensionSetLines"; nested: { "dimensionSetLines": "DimensionSetLine"; "employee": "Employee" }; single: "employee" };
    Dimension: { row: components["schemas"]["Dimension"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "dimensionValues"; nested: { "dimensionValues": "DimensionValue" } };
    DimensionValue: { row: components["schemas"]["DimensionValue"]; key: "id"; create: never; update: never; noFilter: "@odata.etag"; nested: { "dimension": "Dimension" }; single: "dimension" };
    Item: { row: components["schemas"]["Item"]; key: "id"; create: "number" | "displayName" | "displayName2" | "type" | "itemCategoryId" | "itemCategoryCode" | "blocked" | "gtin" | "inventory" | "unitPrice" | "priceIncludesTax" | "unitCost" | "taxGroupId" | "taxGroupCode" | "baseUnitOfMeasureId" | "baseUnitOfMeasureCode" | "generalProductPostingGroupId" | "generalProductPostingGroupCode" | "inventoryPostingGroupId" | "inventoryPostingGroupCode" | "defaultDimensions"; update: Exclude<records["Item"]["create"], "defaultDimensions">; noFilter: "@odata.etag" | "inventory" | "defaultDimensions" | "itemVariants" | "documentAttachments"; nested: { "defaultDimensions": "DefaultDimension"; "itemVariants": "ItemVariant"; "documentAttachments": "DocumentAttachment"; "inventoryPostingGroup": "InventoryPostingGroup"; "generalProductPostingGroup": "GeneralProductPostingGroup"; "unitOfMeasure": "UnitOfMeasure"; "picture": "Picture"; "itemCategory": "ItemCategory" }; single: "inventoryPostingGroup" | "generalProductPostingGroup" | "unitOfMeasure" | "picture" | "itemCategory" };
    ItemVariant: { row: components["schemas"]["ItemVariant"]; key: "id"; create: "itemId" | "itemNumber" | "code" | "description"; update: records["ItemVariant"]["create"]; noFilter: "@odata.etag"; nested: { "picture": "Picture"; "item": "Item" }; single: "picture" | "item" };
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
    "/companies({companyId})/items({itemId})/unitOfMeasure": { get: "UnitOfMeasure" };
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
