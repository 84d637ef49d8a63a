// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query2, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List document attachments; create a document attachment
     * @description A file that belongs to a document; reading gives its address, its content is downloaded from there. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentAttachments": {
        get: operations["ListDocumentsDocumentAttachments"];
        /** @description Adds a document attachment and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateDocumentsDocumentAttachment"];
    };
    /**
     * Read a document attachment by its ID; delete a document attachment
     * @description Answers the document attachment with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentAttachments(guid'{ID}')": {
        get: operations["GetDocumentsDocumentAttachment"];
        /** @description Removes the document attachment with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteDocumentsDocumentAttachment"];
    };
    /**
     * List document categories
     * @description A category by which documents are sorted. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentCategories": {
        get: operations["ListDocumentsDocumentCategories"];
    };
    /**
     * Read a document category by its ID
     * @description Answers the document category with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentCategories(guid'{ID}')": {
        get: operations["GetDocumentsDocumentCategory"];
    };
    /**
     * List document folders; create a document folder
     * @description A folder in which documents are filed, possibly below another folder. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentFolders": {
        get: operations["ListDocumentsDocumentFolders"];
        /** @description Adds a document folder and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateDocumentsDocumentFolder"];
    };
    /**
     * Read a document folder by its ID; update a document folder; delete a document folder
     * @description Answers the document folder with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentFolders(guid'{ID}')": {
        get: operations["GetDocumentsDocumentFolder"];
        /** @description Changes the document folder with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateDocumentsDocumentFolder"];
        /** @description Removes the document folder with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteDocumentsDocumentFolder"];
    };
    /**
     * List document type categories
     * @description A broad category to which types of documents belong. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypeCategories": {
        get: operations["ListDocumentsDocumentTypeCategories"];
    };
    /**
     * Read a document type category by its ID
     * @description Answers the document type category with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypeCategories({ID})": {
        get: operations["GetDocumentsDocumentTypeCategory"];
    };
    /**
     * List document type folders; create a document type folder
     * @description Says in which folder documents of a type are filed. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypeFolders": {
        get: operations["ListDocumentsDocumentTypeFolders"];
        /** @description Adds a document type folder and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateDocumentsDocumentTypeFolder"];
    };
    /**
     * Read a document type folder by its ID; update a document type folder; delete a document type folder
     * @description Answers the document type folder with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypeFolders(guid'{ID}')": {
        get: operations["GetDocumentsDocumentTypeFolder"];
        /** @description Changes the document type folder with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateDocumentsDocumentTypeFolder"];
        /** @description Removes the document type folder with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteDocumentsDocumentTypeFolder"];
    };
    /**
     * List document types
     * @description A type of document, such as an invoice or a letter, and what a user may do with it. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypes": {
        get: operations["ListDocumentsDocumentTypes"];
    };
    /**
     * Read a document type by its ID
     * @description Answers the document type with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/DocumentTypes({ID})": {
        get: operations["GetDocumentsDocumentType"];
    };
    /**
     * List documents; create a document
     * @description A filed document with its type, folder and the account, project, item or entry it belongs to. Answers pages of 60 rows. Scope: organization documents.
     */
    "/api/v1/{division}/documents/Documents": {
        get: operations["ListDocumentsDocuments"];
        /** @description Adds a document and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateDocumentsDocument"];
    };
    /**
     * Read a document by its ID; update a document; delete a document
     * @description Answers the document with the given ID; an unknown one gives 404. Scope: organization documents.
     */
    "/api/v1/{division}/documents/Documents(guid'{ID}')": {
        get: operations["GetDocumentsDocument"];
        /** @description Changes the document with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateDocumentsDocument"];
        /** @description Removes the document with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteDocumentsDocument"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A file that belongs to a document; reading gives its address, its content is downloaded from there. */
        DocumentsDocumentAttachment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: byte
             * @description Content in base64 when created; null when read, download it from Url instead.
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
            /** @description Add &Download=1 and send the access token to get the content. */
            Url?: string | null;
        };
        /** @description A category by which documents are sorted. */
        DocumentsDocumentCategory: {
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
        };
        /** @description A folder in which documents are filed, possibly below another folder. */
        DocumentsDocumentFolder: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
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
             * @description ID of the folder in which this folder lies.
             */
            ParentFolder?: string | null;
            /**
             * Format: int32
             * @description Number for who can see the document or folder, such as everybody or only some users.
             */
            Share?: number | null;
        };
        /** @description A broad category to which types of documents belong. */
        DocumentsDocumentTypeCategory: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
        };
        /** @description Says in which folder documents of a type are filed. */
        DocumentsDocumentTypeFolder: {
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
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the folder in which the document is filed.
             */
            DocumentFolder?: string | null;
            /**
             * Format: int32
             * @description Number of the type of documents that go into the folder.
             */
            DocumentType?: number | null;
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
        };
        /** @description A type of document, such as an invoice or a letter, and what a user may do with it. */
        DocumentsDocumentType: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was made.
             */
            Created?: string | null;
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /** @description Whether users can make documents of this type. */
            DocumentIsCreatable?: boolean | null;
            /** @description Whether users can delete documents of this type. */
            DocumentIsDeletable?: boolean | null;
            /** @description Whether users can change documents of this type. */
            DocumentIsUpdatable?: boolean | null;
            /** @description Whether users can see documents of this type. */
            DocumentIsViewable?: boolean | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the record was last changed.
             */
            Modified?: string | null;
            /**
             * Format: int32
             * @description Number of the broad category that the type of document belongs to.
             */
            TypeCategory?: number | null;
        };
        /** @description A filed document with its type, folder and the account, project, item or entry it belongs to. */
        DocumentsDocument: {
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
            /** @description Code of the department or place that the document concerns. */
            CostcenterCode?: string | null;
            /** @description Text of the department or place in the organisation that carries the costs. */
            CostcenterDescription?: string | null;
            /** @description Code of the product or activity that the document concerns. */
            CostunitCode?: string | null;
            /** @description Text of the product or activity for which the costs are made. */
            CostunitDescription?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListDocumentsDocumentAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentAttachment"]>;
    };
    CreateDocumentsDocumentAttachment: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DocumentsDocumentAttachment"], "Attachment" | "Document" | "FileName">;
            };
        };
        responses: Answers2<components["schemas"]["DocumentsDocumentAttachment"]>;
    };
    GetDocumentsDocumentAttachment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["DocumentsDocumentAttachment"]>;
    };
    DeleteDocumentsDocumentAttachment: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListDocumentsDocumentCategories: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentCategory"]>;
    };
    GetDocumentsDocumentCategory: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["DocumentsDocumentCategory"]>;
    };
    ListDocumentsDocumentFolders: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentFolder"]>;
    };
    CreateDocumentsDocumentFolder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DocumentsDocumentFolder"], "Code" | "Description">;
            };
        };
        responses: Answers2<components["schemas"]["DocumentsDocumentFolder"]>;
    };
    GetDocumentsDocumentFolder: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["DocumentsDocumentFolder"]>;
    };
    UpdateDocumentsDocumentFolder: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentsDocumentFolder"];
            };
        };
        responses: Answers4;
    };
    DeleteDocumentsDocumentFolder: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListDocumentsDocumentTypeCategories: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentTypeCategory"]>;
    };
    GetDocumentsDocumentTypeCategory: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the document type category. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["DocumentsDocumentTypeCategory"]>;
    };
    ListDocumentsDocumentTypeFolders: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentTypeFolder"]>;
    };
    CreateDocumentsDocumentTypeFolder: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentsDocumentTypeFolder"];
            };
        };
        responses: Answers2<components["schemas"]["DocumentsDocumentTypeFolder"]>;
    };
    GetDocumentsDocumentTypeFolder: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["DocumentsDocumentTypeFolder"]>;
    };
    UpdateDocumentsDocumentTypeFolder: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentsDocumentTypeFolder"];
            };
        };
        responses: Answers4;
    };
    DeleteDocumentsDocumentTypeFolder: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListDocumentsDocumentTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocumentType"]>;
    };
    GetDocumentsDocumentType: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the document type. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["DocumentsDocumentType"]>;
    };
    ListDocumentsDocuments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentsDocument"]>;
    };
    CreateDocumentsDocument: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DocumentsDocument"], "Subject" | "Type">;
            };
        };
        responses: Answers2<components["schemas"]["DocumentsDocument"]>;
    };
    GetDocumentsDocument: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["DocumentsDocument"]>;
    };
    UpdateDocumentsDocument: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentsDocument"];
            };
        };
        responses: Answers4;
    };
    DeleteDocumentsDocument: {
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
    DocumentsDocumentAttachment: { row: components["schemas"]["DocumentsDocumentAttachment"]; key: "ID"; create: "ID" | "Attachment" | "Document" | "FileName"; update: never };
    DocumentsDocumentCategory: { row: components["schemas"]["DocumentsDocumentCategory"]; key: "ID"; create: never; update: never };
    DocumentsDocumentFolder: { row: components["schemas"]["DocumentsDocumentFolder"]; key: "ID"; create: "ID" | "Code" | "Description" | "ParentFolder" | "Share"; update: records["DocumentsDocumentFolder"]["create"] };
    DocumentsDocumentTypeCategory: { row: components["schemas"]["DocumentsDocumentTypeCategory"]; key: "ID"; create: never; update: never };
    DocumentsDocumentTypeFolder: { row: components["schemas"]["DocumentsDocumentTypeFolder"]; key: "ID"; create: "ID" | "Created" | "Creator" | "DocumentFolder" | "DocumentType" | "Modified" | "Modifier"; update: records["DocumentsDocumentTypeFolder"]["create"] };
    DocumentsDocumentType: { row: components["schemas"]["DocumentsDocumentType"]; key: "ID"; create: never; update: never };
    DocumentsDocument: { row: components["schemas"]["DocumentsDocument"]; key: "ID"; create: "ID" | "Account" | "AmountFC" | "Body" | "Category" | "CategoryDescription" | "Contact" | "ContractID" | "CreatorFullName" | "Currency" | "DocumentDate" | "DocumentFolder" | "ExpiryDate" | "FinancialTransactionEntryID" | "HID" | "InheritShare" | "Item" | "Language" | "Opportunity" | "Project" | "ProposedEntryStatus" | "SalesInvoiceNumber" | "SalesOrderNumber" | "ScanServiceStatus" | "ShopOrderNumber" | "Subject" | "TeamsMeetingId" | "Type" | "ActionRegenerateEntryProposal" | "EntryStatusDescription"; update: Exclude<records["DocumentsDocument"]["create"], "ActionRegenerateEntryProposal" | "EntryStatusDescription"> };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/documents/DocumentAttachments": { list: "DocumentsDocumentAttachment"; create: { body: "DocumentsDocumentAttachment"; demands: "Attachment" | "Document" | "FileName"; answer: "DocumentsDocumentAttachment" } };
    "/api/v1/{division}/documents/DocumentAttachments(guid'{ID}')": { get: "DocumentsDocumentAttachment"; remove: { answer: never } };
    "/api/v1/{division}/documents/DocumentCategories": { list: "DocumentsDocumentCategory" };
    "/api/v1/{division}/documents/DocumentCategories(guid'{ID}')": { get: "DocumentsDocumentCategory" };
    "/api/v1/{division}/documents/DocumentFolders": { list: "DocumentsDocumentFolder"; create: { body: "DocumentsDocumentFolder"; demands: "Code" | "Description"; answer: "DocumentsDocumentFolder" } };
    "/api/v1/{division}/documents/DocumentFolders(guid'{ID}')": { get: "DocumentsDocumentFolder"; update: { body: "DocumentsDocumentFolder"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/documents/DocumentTypeCategories": { list: "DocumentsDocumentTypeCategory" };
    "/api/v1/{division}/documents/DocumentTypeCategories({ID})": { get: "DocumentsDocumentTypeCategory" };
    "/api/v1/{division}/documents/DocumentTypeFolders": { list: "DocumentsDocumentTypeFolder"; create: { body: "DocumentsDocumentTypeFolder"; demands: never; answer: "DocumentsDocumentTypeFolder" } };
    "/api/v1/{division}/documents/DocumentTypeFolders(guid'{ID}')": { get: "DocumentsDocumentTypeFolder"; update: { body: "DocumentsDocumentTypeFolder"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/documents/DocumentTypes": { list: "DocumentsDocumentType" };
    "/api/v1/{division}/documents/DocumentTypes({ID})": { get: "DocumentsDocumentType" };
    "/api/v1/{division}/documents/Documents": { list: "DocumentsDocument"; create: { body: "DocumentsDocument"; demands: "Subject" | "Type"; answer: "DocumentsDocument" } };
    "/api/v1/{division}/documents/Documents(guid'{ID}')": { get: "DocumentsDocument"; update: { body: "DocumentsDocument"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface DocumentsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
