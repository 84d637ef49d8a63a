// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Path2, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List purchase entries; create a purchase entry
     * @description A purchase invoice booked straight in a purchase journal. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/purchaseentry/PurchaseEntries": {
        get: operations["ListPurchaseEntryPurchaseEntries"];
        /** @description Adds a purchase entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseEntryPurchaseEntry"];
    };
    /**
     * Read a purchase entry by its ID; update a purchase entry; delete a purchase entry
     * @description Answers the purchase entry with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": {
        get: operations["GetPurchaseEntryPurchaseEntry"];
        /** @description Changes the purchase entry with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchaseEntryPurchaseEntry"];
        /** @description Removes the purchase entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeletePurchaseEntryPurchaseEntry"];
    };
    /**
     * List purchase entry lines; create a purchase entry line
     * @description One line of a purchase entry: ledger account, amount and VAT. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": {
        get: operations["ListPurchaseEntryPurchaseEntryLines"];
        /** @description Adds a purchase entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchaseEntryPurchaseEntryLine"];
    };
    /**
     * Read a purchase entry line by its ID; update a purchase entry line; delete a purchase entry line
     * @description Answers the purchase entry line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": {
        get: operations["GetPurchaseEntryPurchaseEntryLine"];
        /** @description Changes the purchase entry line with the given ID. Fields that are left out keep their value. */
        put: operations["UpdatePurchaseEntryPurchaseEntryLine"];
        /** @description Removes the purchase entry line with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeletePurchaseEntryPurchaseEntryLine"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One line of a purchase entry: ledger account, amount and VAT. */
        PurchaseEntryPurchaseEntryLine: {
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
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
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
             * Format: double
             * @description Part of the amount that counts as private use, as a percentage.
             */
            PrivateUsePercentage?: number | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
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
             * @description Whether the line belongs to a purchase (30) or a credit note from the supplier (31). Codes: 30 = Purchase entry, 31 = Purchase credit note.
             */
            Type?: 30 | 31 | null;
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
             * @description Part of the VAT that cannot be deducted, as a percentage.
             */
            VATNonDeductiblePercentage?: number | null;
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
            /**
             * Format: double
             * @description Tax that is kept back from the supplier, in the company's currency.
             */
            WithholdingAmountDC?: number | null;
            /** @description Code of the tax that is kept back from the supplier. */
            WithholdingTax?: string | null;
        };
        /** @description A purchase invoice booked straight in a purchase journal. */
        PurchaseEntryPurchaseEntry: {
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
            /** @description Lines of the purchase entry, each with its ledger account and VAT. */
            PurchaseEntryLines?: components["schemas"]["PurchaseEntryPurchaseEntryLine"][] | null;
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
            /**
             * Format: int16
             * @description Whether the purchase entry is open (20), final (50) or was rejected (5). Codes: 5 = Rejected, 20 = Open, 50 = Processed.
             */
            Status?: 5 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /** @description Name of the account that the goods come from. */
            SupplierName?: string | null;
            /**
             * Format: int32
             * @description Whether the entry is a purchase (30) or a credit note from the supplier (31). Codes: 30 = Purchase entry, 31 = Purchase credit note.
             */
            Type?: 30 | 31 | null;
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
interface Path13 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the purchase entry. */
    EntryID: string;
}
export interface operations {
    ListPurchaseEntryPurchaseEntries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchaseEntryPurchaseEntry"]>;
    };
    CreatePurchaseEntryPurchaseEntry: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseEntryPurchaseEntry"], "Journal" | "PurchaseEntryLines" | "Supplier">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseEntryPurchaseEntry"]>;
    };
    GetPurchaseEntryPurchaseEntry: {
        parameters: {
            query?: Query4;
            path: Path13;
        };
        responses: Answers3<components["schemas"]["PurchaseEntryPurchaseEntry"]>;
    };
    UpdatePurchaseEntryPurchaseEntry: {
        parameters: {
            path: Path13;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseEntryPurchaseEntry"];
            };
        };
        responses: Answers4;
    };
    DeletePurchaseEntryPurchaseEntry: {
        parameters: {
            path: Path13;
        };
        responses: Answers4;
    };
    ListPurchaseEntryPurchaseEntryLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PurchaseEntryPurchaseEntryLine"]>;
    };
    CreatePurchaseEntryPurchaseEntryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchaseEntryPurchaseEntryLine"], "AmountFC" | "EntryID" | "GLAccount">;
            };
        };
        responses: Answers2<components["schemas"]["PurchaseEntryPurchaseEntryLine"]>;
    };
    GetPurchaseEntryPurchaseEntryLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PurchaseEntryPurchaseEntryLine"]>;
    };
    UpdatePurchaseEntryPurchaseEntryLine: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseEntryPurchaseEntryLine"];
            };
        };
        responses: Answers4;
    };
    DeletePurchaseEntryPurchaseEntryLine: {
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
    PurchaseEntryPurchaseEntryLine: { row: components["schemas"]["PurchaseEntryPurchaseEntryLine"]; key: "ID"; create: "ID" | "AmountFC" | "Asset" | "CostCenter" | "CostUnit" | "Description" | "EntryID" | "Expense" | "From" | "GLAccount" | "IntraStatArea" | "IntraStatCountry" | "IntraStatDeliveryTerm" | "IntraStatTransactionA" | "IntraStatTransactionB" | "IntraStatTransportMethod" | "Notes" | "PrivateUsePercentage" | "Project" | "Quantity" | "SerialNumber" | "StatisticalNetWeight" | "StatisticalNumber" | "StatisticalQuantity" | "StatisticalValue" | "Subscription" | "To" | "TrackingNumber" | "VATAmountFC" | "VATBaseAmountFC" | "VATCode" | "VATNonDeductiblePercentage" | "VATPercentage" | "WithholdingAmountDC" | "WithholdingTax"; update: records["PurchaseEntryPurchaseEntryLine"]["create"] };
    PurchaseEntryPurchaseEntry: { row: components["schemas"]["PurchaseEntryPurchaseEntry"]; key: "EntryID"; create: "EntryID" | "BatchNumber" | "Currency" | "Description" | "Document" | "DueDate" | "EntryDate" | "EntryNumber" | "ExternalLinkReference" | "GAccountAmountFC" | "InvoiceNumber" | "Journal" | "OrderNumber" | "PaymentCondition" | "PaymentReference" | "ProcessNumber" | "PurchaseEntryLines" | "Rate" | "ReportingPeriod" | "ReportingYear" | "Reversal" | "Supplier" | "VATAmountFC" | "YourRef"; update: records["PurchaseEntryPurchaseEntry"]["create"]; nested: { "PurchaseEntryLines": "PurchaseEntryPurchaseEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": { list: "PurchaseEntryPurchaseEntry"; create: { body: "PurchaseEntryPurchaseEntry"; demands: "Journal" | "PurchaseEntryLines" | "Supplier"; answer: "PurchaseEntryPurchaseEntry" } };
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": { get: "PurchaseEntryPurchaseEntry"; update: { body: "PurchaseEntryPurchaseEntry"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": { list: "PurchaseEntryPurchaseEntryLine"; create: { body: "PurchaseEntryPurchaseEntryLine"; demands: "AmountFC" | "EntryID" | "GLAccount"; answer: "PurchaseEntryPurchaseEntryLine" } };
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": { get: "PurchaseEntryPurchaseEntryLine"; update: { body: "PurchaseEntryPurchaseEntryLine"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PurchaseentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
