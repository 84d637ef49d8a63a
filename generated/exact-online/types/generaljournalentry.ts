// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List general journal entries; create a general journal entry
     * @description An entry in a general journal, such as a correction or an opening balance. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": {
        get: operations["ListGeneralJournalEntryGeneralJournalEntries"];
        /** @description Adds a general journal entry and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateGeneralJournalEntryGeneralJournalEntry"];
    };
    /**
     * Read a general journal entry by its ID; delete a general journal entry
     * @description Answers the general journal entry with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": {
        get: operations["GetGeneralJournalEntryGeneralJournalEntry"];
        /** @description Removes the general journal entry with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteGeneralJournalEntryGeneralJournalEntry"];
    };
    /**
     * List general journal entry lines; create a general journal entry line
     * @description One debit or credit line of a general journal entry. Answers pages of 60 rows. Scope: financial accounting.
     */
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": {
        get: operations["ListGeneralJournalEntryGeneralJournalEntryLines"];
        /** @description Adds a general journal entry line and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateGeneralJournalEntryGeneralJournalEntryLine"];
    };
    /**
     * Read a general journal entry line by its ID
     * @description Answers the general journal entry line with the given ID; an unknown one gives 404. Scope: financial accounting.
     */
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": {
        get: operations["GetGeneralJournalEntryGeneralJournalEntryLine"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description One debit or credit line of a general journal entry. */
        GeneralJournalEntryGeneralJournalEntryLine: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
             * @description VAT on the line, in the currency of the company.
             */
            AmountVATDC?: number | null;
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
             * @description ID of the line that this one is set off against.
             */
            OffsetID?: string | null;
            /**
             * Format: int32
             * @description Number of the invoice or entry on the company's own side.
             */
            OurRef?: number | null;
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
            /** @description Whether the amount includes VAT, excludes it or has none. */
            VATType?: string | null;
        };
        /** @description An entry in a general journal, such as a correction or an opening balance. */
        GeneralJournalEntryGeneralJournalEntry: {
            /**
             * Format: uuid
             * @description ID of the entry as a whole, which its lines share.
             */
            EntryID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Code of the currency that amounts are in, three letters by ISO 4217. */
            Currency?: string | null;
            /** @description Address at which the user-defined fields of the record are read; given in the Premium edition only. */
            CustomField?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
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
            /** @description Debit and credit lines of the entry, which add up to zero. */
            GeneralJournalEntryLines?: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"][] | null;
            /** @description Short text by which users know the journal of the entry. */
            JournalCode?: string | null;
            /** @description Text by which users know the journal in which the entry is booked. */
            JournalDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /** @description Whether the entry takes an earlier one back. */
            Reversal?: boolean | null;
            /**
             * Format: int16
             * @description Whether the journal entry is open (20), final (50) or was rejected (5). Codes: 5 = Rejected, 20 = Open, 50 = Processed.
             */
            Status?: 5 | 20 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description Whether the entry is the opening balance (10) or any other (90). Codes: 10 = Opening balance, 90 = Other.
             */
            Type?: 10 | 90 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path7 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the general journal entry. */
    EntryID: string;
}
export interface operations {
    ListGeneralJournalEntryGeneralJournalEntries: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["GeneralJournalEntryGeneralJournalEntry"]>;
    };
    CreateGeneralJournalEntryGeneralJournalEntry: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["GeneralJournalEntryGeneralJournalEntry"], "GeneralJournalEntryLines" | "JournalCode">;
            };
        };
        responses: Answers2<components["schemas"]["GeneralJournalEntryGeneralJournalEntry"]>;
    };
    GetGeneralJournalEntryGeneralJournalEntry: {
        parameters: {
            query?: Query4;
            path: Path7;
        };
        responses: Answers3<components["schemas"]["GeneralJournalEntryGeneralJournalEntry"]>;
    };
    DeleteGeneralJournalEntryGeneralJournalEntry: {
        parameters: {
            path: Path7;
        };
        responses: Answers4;
    };
    ListGeneralJournalEntryGeneralJournalEntryLines: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"]>;
    };
    CreateGeneralJournalEntryGeneralJournalEntryLine: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"], "EntryID" | "GLAccount">;
            };
        };
        responses: Answers2<components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"]>;
    };
    GetGeneralJournalEntryGeneralJournalEntryLine: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    GeneralJournalEntryGeneralJournalEntryLine: { row: components["schemas"]["GeneralJournalEntryGeneralJournalEntryLine"]; key: "ID"; create: "ID" | "Account" | "AmountFC" | "AmountVATFC" | "Asset" | "CostCenter" | "CostUnit" | "Date" | "Description" | "Document" | "EntryID" | "GLAccount" | "Notes" | "OffsetID" | "OurRef" | "Project" | "ProjectWBS" | "Quantity" | "VATCode" | "VATPercentage"; update: never };
    GeneralJournalEntryGeneralJournalEntry: { row: components["schemas"]["GeneralJournalEntryGeneralJournalEntry"]; key: "EntryID"; create: "EntryID" | "Currency" | "EntryNumber" | "ExchangeRate" | "FinancialPeriod" | "FinancialYear" | "GeneralJournalEntryLines" | "JournalCode" | "Reversal"; update: never; nested: { "GeneralJournalEntryLines": "GeneralJournalEntryGeneralJournalEntryLine" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": { list: "GeneralJournalEntryGeneralJournalEntry"; create: { body: "GeneralJournalEntryGeneralJournalEntry"; demands: "GeneralJournalEntryLines" | "JournalCode"; answer: "GeneralJournalEntryGeneralJournalEntry" } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": { get: "GeneralJournalEntryGeneralJournalEntry"; remove: { answer: never } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": { list: "GeneralJournalEntryGeneralJournalEntryLine"; create: { body: "GeneralJournalEntryGeneralJournalEntryLine"; demands: "EntryID" | "GLAccount"; answer: "GeneralJournalEntryGeneralJournalEntryLine" } };
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": { get: "GeneralJournalEntryGeneralJournalEntryLine" };
}
/** The types of the service, for a client that knows no other. */
export interface GeneraljournalentryTypes {
    paths: paths;
    records: records;
    calls: calls;
}
