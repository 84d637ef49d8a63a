// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List sales entries; create a sales entry
     * @description A sales invoice booked straight in a sales journal. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/salesentry/SalesEntries": {
        get: operations["ListSalesEntrySalesEntries"];
        /** @description Adds a sales entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesEntrySalesEntry"];
    };
    /**
     * Read a sales entry by its ID; update a sales entry; delete a sales entry
     * @description Answers the sales entry with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": {
        get: operations["GetSalesEntrySalesEntry"];
        /** @description Changes the sales entry with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateSalesEntrySalesEntry"];
        /** @description Removes the sales entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesEntrySalesEntry"];
    };
    /**
     * List sales entry lines; create a sales entry line
     * @description One line of a sales entry: ledger account, amount and VAT. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/salesentry/SalesEntryLines": {
        get: operations["ListSalesEntrySalesEntryLines"];
        /** @description Adds a sales entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateSalesEntrySalesEntryLine"];
    };
    /**
     * Read a sales entry line by its ID; update a sales entry line; delete a sales entry line
     * @description Answers the sales entry line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": {
        get: operations["GetSalesEntrySalesEntryLine"];
        /** @description Changes the sales entry line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateSalesEntrySalesEntryLine"];
        /** @description Removes the sales entry line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSalesEntrySalesEntryLine"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One line of a sales entry: ledger account, amount and VAT. */
        SalesEntrySalesEntryLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
             * Format: uuid
             * @description ID of the fixed asset to which the amount or value belongs.
             */
            Asset?: string | null;
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
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line as it appears in the ledger. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string | null;
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
             * Format: odata-v2-datetime
             * @description First day of the time that the amount is for, when it is spread.
             */
            From?: string | null;
            /**
             * Format: uuid
             * @description ID of the account of the general ledger that the amount is posted on.
             */
            GLAccount?: string | null;
            /** @description Code of the account of the general ledger that the amount is posted on. */
            GLAccountCode?: string | null;
            /** @description Text of the account of the general ledger that the amount is posted on. */
            GLAccountDescription?: string | null;
            /** @description Code of the region for the statistics of trade within the European Union. */
            IntraStatArea?: string | null;
            /** @description Code of the country that the goods come from or go to, for the trade statistics. */
            IntraStatCountry?: string | null;
            /** @description Code of the terms of delivery for the statistics of trade within the European Union. */
            IntraStatDeliveryTerm?: string | null;
            /** @description First code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionA?: string | null;
            /** @description Second code of the nature of the transaction for the trade statistics. */
            IntraStatTransactionB?: string | null;
            /** @description Code of the means of transport for the statistics of trade within the European Union. */
            IntraStatTransportMethod?: string | null;
            /**
             * Format: int32
             * @description Place of the line within its document or entry.
             */
            LineNumber?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
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
             * @description Quantity that is posted along with the amount.
             */
            Quantity?: number | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: double
             * @description Net weight that counts in the statistics of trade, in kilograms.
             */
            StatisticalNetWeight?: number | null;
            /** @description Commodity number under which the line counts in the statistics of trade. */
            StatisticalNumber?: string | null;
            /**
             * Format: double
             * @description Quantity that counts in the statistics of trade.
             */
            StatisticalQuantity?: number | null;
            /**
             * Format: double
             * @description Value of the goods that counts in the statistics of trade.
             */
            StatisticalValue?: number | null;
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
            /**
             * Format: odata-v2-datetime
             * @description Last day of the time that the amount is for, when it is spread.
             */
            To?: string | null;
            /**
             * Format: uuid
             * @description ID of the number by which entries that belong together are followed.
             */
            TrackingNumber?: string | null;
            /** @description Text of the number by which entries that belong together are followed. */
            TrackingNumberDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the line belongs to a sale (20) or a credit note to the customer (21). Codes: 20 = Sales entry, 21 = Sales credit note.
             */
            Type?: 20 | 21 | null;
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
            /**
             * Format: double
             * @description Amount over which the VAT is taken, in the currency of the company.
             */
            VATBaseAmountDC?: number | null;
            /**
             * Format: double
             * @description Amount over which the VAT is taken, in the currency of the transaction.
             */
            VATBaseAmountFC?: number | null;
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
        /** @description A sales invoice booked straight in a sales journal. */
        SalesEntrySalesEntry: {
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string;
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
             * Format: int32
             * @description Number of the batch of entries in which this one was made.
             */
            BatchNumber?: number | null;
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
             * @description ID of the account that buys.
             */
            Customer?: string | null;
            /** @description Name of the account that buys. */
            CustomerName?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text on the entry as a whole. */
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
             * Format: odata-v2-datetime
             * @description Day on which the amount or movement is entered in the books.
             */
            EntryDate?: string | null;
            /**
             * Format: int32
             * @description Number of the entry within its journal or kind, as users see it.
             */
            EntryNumber?: number | null;
            /** @description Text of the link to the document in another system. */
            ExternalLinkDescription?: string | null;
            /** @description Address or key of the document in another system. */
            ExternalLinkReference?: string | null;
            /**
             * Format: double
             * @description Part of the amount that is withheld for payment to a blocked account (G account), in the document's currency.
             */
            GAccountAmountFC?: number | null;
            /**
             * Format: int32
             * @description Number by which users know the invoice.
             */
            InvoiceNumber?: number | null;
            /** @description Whether a surcharge on the VAT applies (as in Spain). */
            IsExtraDuty?: boolean | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
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
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Text of the terms of payment. */
            PaymentConditionDescription?: string | null;
            /** @description Code of the way of paying that the terms prescribe. */
            PaymentConditionPaymentMethod?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /**
             * Format: int32
             * @description Number of the run in which the entry was processed.
             */
            ProcessNumber?: number | null;
            /**
             * Format: double
             * @description Rate by which an amount in one currency becomes one in the other.
             */
            Rate?: number | null;
            /**
             * Format: int16
             * @description Number of the period in which the amount counts.
             */
            ReportingPeriod?: number | null;
            /**
             * Format: int16
             * @description Financial year in which the amount counts.
             */
            ReportingYear?: number | null;
            /** @description Whether the entry takes an earlier one back. */
            Reversal?: boolean | null;
            /** @description Lines of the sales entry, each with its ledger account and VAT. */
            SalesEntryLines?: components["schemas"]["SalesEntrySalesEntryLine"][] | null;
            /**
             * Format: int16
             * @description Whether the sales entry still waits for processing (20) or is final (50). Codes: 20 = Open, 50 = Processed.
             */
            Status?: 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the entry is a sale (20) or a credit note to the customer (21). Codes: 20 = Sales entry, 21 = Sales credit note.
             */
            Type?: 20 | 21 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
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
            /**
             * Format: double
             * @description Tax that the customer keeps back, in the company's currency.
             */
            WithholdingTaxAmountDC?: number | null;
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
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path15 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the sales entry. */
    EntryID: string;
}
export interface operations {
    ListSalesEntrySalesEntries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SalesEntrySalesEntry"]>;
    };
    CreateSalesEntrySalesEntry: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesEntrySalesEntry"], "Customer" | "Journal" | "SalesEntryLines">;
            };
        };
        responses: Answers2<components["schemas"]["SalesEntrySalesEntry"]>;
    };
    GetSalesEntrySalesEntry: {
        parameters: {
            query?: Query4;
            path: Path15;
        };
        responses: Answers3<components["schemas"]["SalesEntrySalesEntry"]>;
    };
    UpdateSalesEntrySalesEntry: {
        parameters: {
            path: Path15;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesEntrySalesEntry"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesEntrySalesEntry: {
        parameters: {
            path: Path15;
        };
        responses: Answers4;
    };
    ListSalesEntrySalesEntryLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SalesEntrySalesEntryLine"]>;
    };
    CreateSalesEntrySalesEntryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["SalesEntrySalesEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: Answers2<components["schemas"]["SalesEntrySalesEntryLine"]>;
    };
    GetSalesEntrySalesEntryLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SalesEntrySalesEntryLine"]>;
    };
    UpdateSalesEntrySalesEntryLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesEntrySalesEntryLine"];
            };
        };
        responses: Answers4;
    };
    DeleteSalesEntrySalesEntryLine: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    SalesEntrySalesEntryLine: { row: components["schemas"]["SalesEntrySalesEntryLine"]; key: "ID"; create: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "ExtraDutyAmountFC" | "ExtraDutyPercentage" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "Project" | "ProjectWBS" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "TaxSchedule" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountDC" | "VATBaseAmountFC" | "VATCode" | "VATPercentage"; update: records["SalesEntrySalesEntryLine"]["create"] };
    SalesEntrySalesEntry: { row: components["schemas"]["SalesEntrySalesEntry"]; key: "EntryID"; create: "EntryID" | "BatchNumber" | "Currency" | "Customer" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "IsExtraDuty" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "SalesEntryLines" | "VATAmountFC" | "WithholdingTaxAmountDC" | "WithholdingTaxBaseAmount" | "WithholdingTaxPercentage" | "YourRef"; update: records["SalesEntrySalesEntry"]["create"]; nested: { "SalesEntryLines": "SalesEntrySalesEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/salesentry/SalesEntries": { list: "SalesEntrySalesEntry"; create: { body: "SalesEntrySalesEntry"; demands: "Customer" | "Journal" | "SalesEntryLines"; answer: "SalesEntrySalesEntry" } };
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": { get: "SalesEntrySalesEntry"; update: { body: "SalesEntrySalesEntry"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/salesentry/SalesEntryLines": { list: "SalesEntrySalesEntryLine"; create: { body: "SalesEntrySalesEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "SalesEntrySalesEntryLine" } };
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": { get: "SalesEntrySalesEntryLine"; update: { body: "SalesEntrySalesEntryLine"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SalesentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
