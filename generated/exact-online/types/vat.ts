// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List VAT codes; create a VAT code
     * @description A VAT code: percentage, ledger accounts and how it appears in the return. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/vat/VATCodes": {
        get: operations["ListVatVATCodes"];
        /** @description Adds a VAT code and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateVatVATCode"];
    };
    /**
     * Read a VAT code by its ID; update a VAT code; delete a VAT code
     * @description Answers the VAT code with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": {
        get: operations["GetVatVATCode"];
        /** @description Changes the VAT code with the given ID. Fields that are left out keep their value. Lines are not replaced this way, they have a path of their own. */
        put: operations["UpdateVatVATCode"];
        /** @description Removes the VAT code with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteVatVATCode"];
    };
    /**
     * List VAT percentages
     * @description The percentage of a VAT code over a period. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/vat/VatPercentages": {
        get: operations["ListVatVatPercentages"];
    };
    /**
     * Read a VAT percentage by its ID
     * @description Answers the VAT percentage with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": {
        get: operations["GetVatVatPercentage"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The percentage of a VAT code over a period. */
        VatVatPercentage: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
             * @description Last day on which the percentage holds; empty until a new one follows.
             */
            EndDate?: string | null;
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
             * @description Rate of the VAT in the period as a fraction, where 0.21 stands for 21 percent.
             */
            Percentage?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the percentage holds.
             */
            StartDate?: string | null;
            /**
             * Format: int16
             * @description Whether the rate is the VAT itself (0) or a surcharge on it (1). Codes: 0 = Normal, 1 = Extra duty.
             */
            Type?: 0 | 1 | null;
            /**
             * Format: uuid
             * @description ID of the VAT code that the percentage belongs to.
             */
            VATCodeID?: string | null;
        };
        /** @description A VAT code: percentage, ledger accounts and how it appears in the return. */
        VatVATCode: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the tax authority to which the VAT is paid.
             */
            Account?: string | null;
            /**
             * Format: code18
             * @description Code of the tax authority to which the VAT is paid.
             */
            AccountCode?: string | null;
            /** @description Name of the tax authority to which the VAT is paid. */
            AccountName?: string | null;
            /**
             * Format: uint8
             * @description Whether the VAT is taken over the gross amount alone or over another tax as well. Codes: 0 = Based on the gross amount, 1 = Based on the gross amount + another tax.
             */
            CalculationBasis?: 0 | 1 | null;
            /** @description Whether the VAT is shifted to the buyer, who declares it in place of the seller. */
            Charged?: boolean | null;
            /** @description Code of the VAT, to which lines of invoices and entries refer. */
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
            /** @description Text of the VAT code, as users see it. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Whether and as what the sales count in the list of supplies within the European Union. */
            EUSalesListing?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that amounts under this code stay out of the VAT listing.
             */
            ExcludeVATListing?: number | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for discounts that suppliers give for paying early.
             */
            GLDiscountPurchase?: string | null;
            /** @description Code of the ledger account for discounts that suppliers give for paying early. */
            GLDiscountPurchaseCode?: string | null;
            /** @description Text of the ledger account for discounts that suppliers give for paying early. */
            GLDiscountPurchaseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for discounts that customers get for paying early.
             */
            GLDiscountSales?: string | null;
            /** @description Code of the ledger account for discounts that customers get for paying early. */
            GLDiscountSalesCode?: string | null;
            /** @description Text of the ledger account for discounts that customers get for paying early. */
            GLDiscountSalesDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for VAT that the company gets back.
             */
            GLToClaim?: string | null;
            /** @description Code of the ledger account for VAT that the company gets back. */
            GLToClaimCode?: string | null;
            /** @description Text of the ledger account for VAT that the company gets back. */
            GLToClaimDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the ledger account for VAT that the company owes.
             */
            GLToPay?: string | null;
            /** @description Code of the ledger account for VAT that the company owes. */
            GLToPayCode?: string | null;
            /** @description Text of the ledger account for VAT that the company owes. */
            GLToPayDescription?: string | null;
            /** @description Whether amounts under the code count in the statistics of trade within the European Union. */
            IntraStat?: boolean | null;
            /** @description Whether the VAT code counts goods or services in the trade statistics. */
            IntrastatType?: string | null;
            /** @description Whether no new entries can be made on the record. */
            IsBlocked?: boolean | null;
            /** @description Wording that the law asks for on invoices under this VAT code. */
            LegalText?: string | null;
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
            /** @description Code of the country whose VAT is declared through the one-stop shop (OSS). */
            OssCountry?: string | null;
            /**
             * Format: double
             * @description Rate of the code's VAT as a fraction, where 0.21 stands for 21 percent.
             */
            Percentage?: number | null;
            /**
             * Format: int16
             * @description Number of the kind of return in which the VAT is declared.
             */
            TaxReturnType?: number | null;
            /** @description Letter for how VAT is reckoned, such as included in the amount or on top of it. */
            Type?: string | null;
            /** @description Kind of documents for which the VAT code is meant. */
            VatDocType?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that VAT is taken over the margin only (second-hand goods).
             */
            VatMargin?: number | null;
            /**
             * Format: int16
             * @description Number of the ratio that applies when VAT can be deducted in part only.
             */
            VATPartialRatio?: number | null;
            /** @description Rates of the VAT code, each with the time in which it holds. */
            VATPercentages?: components["schemas"]["VatVatPercentage"][] | null;
            /** @description Whether the code is for sales, for purchases or for both. */
            VATTransactionType?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListVatVATCodes: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["VatVATCode"]>;
    };
    CreateVatVATCode: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["VatVATCode"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["VatVATCode"]>;
    };
    GetVatVATCode: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["VatVATCode"]>;
    };
    UpdateVatVATCode: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VatVATCode"];
            };
        };
        responses: Answers4;
    };
    DeleteVatVATCode: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListVatVatPercentages: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["VatVatPercentage"]>;
    };
    GetVatVatPercentage: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["VatVatPercentage"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    VatVatPercentage: { row: components["schemas"]["VatVatPercentage"]; key: "ID"; create: never; update: never };
    VatVATCode: { row: components["schemas"]["VatVATCode"]; key: "ID"; create: "ID" | "Account" | "CalculationBasis" | "Charged" | "Code" | "Description" | "EUSalesListing" | "ExcludeVATListing" | "GLDiscountPurchase" | "GLDiscountSales" | "GLToClaim" | "GLToPay" | "IntraStat" | "IntrastatType" | "IsBlocked" | "LegalText" | "OssCountry" | "TaxReturnType" | "Type" | "VatDocType" | "VatMargin" | "VATPartialRatio" | "VATPercentages" | "VATTransactionType"; update: records["VatVATCode"]["create"]; nested: { "VATPercentages": "VatVatPercentage" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/vat/VATCodes": { list: "VatVATCode"; create: { body: "VatVATCode"; demands: "Code" | "Description"; answer: "VatVATCode" } };
    "/api/v1/{division}/vat/VATCodes(guid'{ID}')": { get: "VatVATCode"; update: { body: "VatVATCode"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/vat/VatPercentages": { list: "VatVatPercentage" };
    "/api/v1/{division}/vat/VatPercentages(guid'{ID}')": { get: "VatVatPercentage" };
}
/** The types of the service, for a client that knows no other. */
export interface VatTypes {
    paths: paths;
    records: records;
    calls: calls;
}
