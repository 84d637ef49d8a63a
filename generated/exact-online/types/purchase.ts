// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List purchase invoice lines; create a purchase invoice line
     * @description One line of a purchase invoice, with item, quantity, price and the order line it settles. Answers pages of 60 rows. Scope: purchase invoices.
     */
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": {
        get: operations["ListPurchasePurchaseInvoiceLines"];
        /** @description Adds a purchase invoice line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchasePurchaseInvoiceLine"];
    };
    /**
     * Read a purchase invoice line by its ID
     * @description Answers the purchase invoice line with the given ID; an unknown one gives 404. Scope: purchase invoices.
     */
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": {
        get: operations["GetPurchasePurchaseInvoiceLine"];
    };
    /**
     * List purchase invoices; create a purchase invoice
     * @description An invoice or credit note received from a supplier for ordered items. Answers pages of 60 rows. Scope: purchase invoices.
     */
    "/api/v1/{division}/purchase/PurchaseInvoices": {
        get: operations["ListPurchasePurchaseInvoices"];
        /** @description Adds a purchase invoice and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreatePurchasePurchaseInvoice"];
    };
    /**
     * Read a purchase invoice by its ID; update a purchase invoice; delete a purchase invoice
     * @description Answers the purchase invoice with the given ID; an unknown one gives 404. Scope: purchase invoices.
     */
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": {
        get: operations["GetPurchasePurchaseInvoice"];
        /** @description Changes the purchase invoice with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdatePurchasePurchaseInvoice"];
        /** @description Removes the purchase invoice with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeletePurchasePurchaseInvoice"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One line of a purchase invoice, with item, quantity, price and the order line it settles. */
        PurchasePurchaseInvoiceLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Net price times quantity of the line, in the currency of the invoice.
             */
            Amount?: number | null;
            /**
             * Format: double
             * @description Amount in the currency of the company (division).
             */
            AmountDC?: number | null;
            /** @description Code of the department or place that the amount is charged to. */
            CostCenter?: string | null;
            /** @description Code of the product or activity that the amount is gathered under. */
            CostUnit?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /** @description Text of the line that the supplier invoices, normally that of its item. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the price as a fraction, where 0.1 takes off 10 percent.
             */
            Discount?: number | null;
            /**
             * Format: uuid
             * @description ID of the expense in the project's work breakdown structure that the costs belong to.
             */
            Expense?: string | null;
            /** @description Text of the expense in the project's work breakdown structure. */
            ExpenseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the invoice that the line belongs to.
             */
            InvoiceID?: string | null;
            /**
             * Format: int16
             * @description Number of the kind of purchase invoice, such as an invoice or a credit note.
             */
            InvoiceType?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the unit in which the item is counted. */
            ItemUnit?: string | null;
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
             * Format: double
             * @description Price of one unit after discount, in the currency of the document.
             */
            NetPrice?: number | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /**
             * Format: uuid
             * @description ID of the purchase order line behind this record.
             */
            PurchaseOrderLine?: string | null;
            /**
             * Format: double
             * @description Quantity of the item on the line, in the unit beside it.
             */
            Quantity?: number | null;
            /**
             * Format: double
             * @description Quantity counted in the unit in which stock is kept.
             */
            QuantityInDefaultUnits?: number | null;
            /** @description Whether the costs are passed on to the customer of the project. */
            Rebill?: boolean | null;
            /** @description Code of the unit in which the quantity is counted. */
            Unit?: string | null;
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
            /**
             * Format: double
             * @description Rate of the VAT as a fraction, where 0.21 stands for 21 percent.
             */
            VATPercentage?: number | null;
        };
        /** @description An invoice or credit note received from a supplier for ordered items. */
        PurchasePurchaseInvoice: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: double
             * @description Total of the invoice, in its currency.
             */
            Amount?: number | null;
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
             * @description Total of the document without VAT, in the currency of the document.
             */
            AmountFCExclVat?: number | null;
            /**
             * Format: uuid
             * @description ID of the person at the supplier who deals with the invoice.
             */
            ContactPerson?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Text on the invoice as a whole. */
            Description?: string | null;
            /**
             * Format: double
             * @description Discount on the whole invoice, as a part of its amount.
             */
            Discount?: number | null;
            /**
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the amount can be paid in time.
             */
            DueDate?: string | null;
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
             * Format: odata-v2-datetime
             * @description Day that stands on the invoice.
             */
            InvoiceDate?: string | null;
            /** @description Code of the journal in which the entry is booked. */
            Journal?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /** @description Code of the terms of payment, which settle when to pay and how. */
            PaymentCondition?: string | null;
            /** @description Reference that the payer has to quote, so that the payment is recognised. */
            PaymentReference?: string | null;
            /** @description Lines of the purchase invoice, each with its item and quantity. */
            PurchaseInvoiceLines?: components["schemas"]["PurchasePurchaseInvoiceLine"][] | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: int16
             * @description Number for the way in which the record came about, such as by hand or by import.
             */
            Source?: number | null;
            /**
             * Format: int16
             * @description How far the purchase invoice is with its processing, as a number.
             */
            Status?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the goods or services come from.
             */
            Supplier?: string | null;
            /**
             * Format: int16
             * @description Number for whether the supplier asks for money (invoice) or gives it back (credit note).
             */
            Type?: number | null;
            /**
             * Format: double
             * @description VAT in the currency of the document.
             */
            VATAmount?: number | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
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
export interface operations {
    ListPurchasePurchaseInvoiceLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PurchasePurchaseInvoiceLine"]>;
    };
    CreatePurchasePurchaseInvoiceLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePurchaseInvoiceLine"];
            };
        };
        responses: Answers2<components["schemas"]["PurchasePurchaseInvoiceLine"]>;
    };
    GetPurchasePurchaseInvoiceLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["PurchasePurchaseInvoiceLine"]>;
    };
    ListPurchasePurchaseInvoices: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["PurchasePurchaseInvoice"]>;
    };
    CreatePurchasePurchaseInvoice: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["PurchasePurchaseInvoice"], "Journal" | "PurchaseInvoiceLines" | "Supplier" | "Type">;
            };
        };
        responses: Answers2<components["schemas"]["PurchasePurchaseInvoice"]>;
    };
    GetPurchasePurchaseInvoice: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["PurchasePurchaseInvoice"]>;
    };
    UpdatePurchasePurchaseInvoice: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePurchaseInvoice"];
            };
        };
        responses: Answers4;
    };
    DeletePurchasePurchaseInvoice: {
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
    PurchasePurchaseInvoiceLine: { row: components["schemas"]["PurchasePurchaseInvoiceLine"]; key: "ID"; create: "ID" | "Amount" | "CostCenter" | "CostUnit" | "Description" | "Discount" | "Expense" | "InvoiceType" | "Item" | "NetPrice" | "Notes" | "Project" | "PurchaseOrderLine" | "Quantity" | "Rebill" | "UnitPrice" | "VATAmount" | "VATCode"; update: never };
    PurchasePurchaseInvoice: { row: components["schemas"]["PurchasePurchaseInvoice"]; key: "ID"; create: "ID" | "AmountDiscount" | "AmountDiscountExclVat" | "ContactPerson" | "Currency" | "Description" | "Discount" | "Document" | "DueDate" | "ExchangeRate" | "FinancialPeriod" | "FinancialYear" | "InvoiceDate" | "Journal" | "PaymentCondition" | "PaymentReference" | "PurchaseInvoiceLines" | "Remarks" | "Supplier" | "Type" | "Warehouse" | "YourRef"; update: records["PurchasePurchaseInvoice"]["create"]; nested: { "PurchaseInvoiceLines": "PurchasePurchaseInvoiceLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/purchase/PurchaseInvoiceLines": { list: "PurchasePurchaseInvoiceLine"; create: { body: "PurchasePurchaseInvoiceLine"; demands: never; answer: "PurchasePurchaseInvoiceLine" } };
    "/api/v1/{division}/purchase/PurchaseInvoiceLines(guid'{ID}')": { get: "PurchasePurchaseInvoiceLine" };
    "/api/v1/{division}/purchase/PurchaseInvoices": { list: "PurchasePurchaseInvoice"; create: { body: "PurchasePurchaseInvoice"; demands: "Journal" | "PurchaseInvoiceLines" | "Supplier" | "Type"; answer: "PurchasePurchaseInvoice" } };
    "/api/v1/{division}/purchase/PurchaseInvoices(guid'{ID}')": { get: "PurchasePurchaseInvoice"; update: { body: "PurchasePurchaseInvoice"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PurchaseTypes {
    paths: paths;
    records: records;
    calls: calls;
}
