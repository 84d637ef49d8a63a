// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query1, Query2, Query3, Query4, Header1, Header2, Header3, Header4, Parameters1, Parameters2, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List employees; create an employee
     * @description Returns the employees with how they are reached and how long they have worked here.
     */
    "/companies({companyId})/employees": {
        get: operations["ListEmployees"];
        /** @description Makes a new employee. Without `number` the number series of employees gives one. */
        post: operations["CreateEmployee"];
    };
    /**
     * Get an employee; change an employee; delete an employee
     * @description Reads one employee by its `id`; `$expand` adds `picture`, `defaultDimensions` and others.
     */
    "/companies({companyId})/employees({employeeId})": {
        get: operations["GetEmployee"];
        /** @description Removes the employee. It is refused while other records or entries need it. */
        delete: operations["DeleteEmployee"];
        /** @description Changes the fields of the employee that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateEmployee"];
    };
    /**
     * Get the picture of an employee; delete the picture of an employee
     * @description Reads size and type of the picture of the employee, with links to its bytes.
     */
    "/companies({companyId})/employees({employeeId})/picture": {
        get: operations["GetPictureOfEmployee"];
        /** @description Takes the picture off the employee. */
        delete: operations["DeletePictureOfEmployee"];
    };
    /**
     * Download the picture of an employee; upload a picture of an employee
     * @description Returns the bytes of the picture of the employee as they were uploaded.
     */
    "/companies({companyId})/employees({employeeId})/picture/pictureContent": {
        get: operations["DownloadPictureOfEmployee"];
        /** @description Stores the raw bytes of a picture with the employee, in place of the one that was there. */
        patch: operations["UploadPictureOfEmployee"];
    };
    /**
     * List the default dimensions of an employee; create a default dimension of an employee
     * @description Returns the dimension values that new entries for the employee get.
     */
    "/companies({companyId})/employees({employeeId})/defaultDimensions": {
        get: operations["ListDefaultDimensionsOfEmployee"];
        /** @description Gives new entries for the employee a value of a dimension. */
        post: operations["CreateDefaultDimensionOfEmployee"];
    };
    /**
     * List the time registration entries of an employee; create a time registration entry of an employee
     * @description Returns the time registration entries of one employee, without a filter for it.
     */
    "/companies({companyId})/employees({employeeId})/timeRegistrationEntries": {
        get: operations["ListTimeRegistrationEntriesOfEmployee"];
        /** @description Enters hours of the employee on a day. */
        post: operations["CreateTimeRegistrationEntryOfEmployee"];
    };
    /**
     * List the document attachments of an employee
     * @description Returns the files in the attachments pane of the employee; their bytes are read by the content path of each.
     */
    "/companies({companyId})/employees({employeeId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfEmployee"];
    };
    /**
     * List fixed asset locations; create a fixed asset location
     * @description Returns the places at which fixed assets can be.
     */
    "/companies({companyId})/fixedAssetLocations": {
        get: operations["ListFixedAssetLocations"];
        /** @description Makes a new fixed asset location under a code of your choice. A code that is taken is refused. */
        post: operations["CreateFixedAssetLocation"];
    };
    /**
     * Get a fixed asset location; change a fixed asset location; delete a fixed asset location
     * @description Reads one fixed asset location by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/fixedAssetLocations({fixedAssetLocationId})": {
        get: operations["GetFixedAssetLocation"];
        /** @description Removes the fixed asset location. It is refused while other records or entries need it. */
        delete: operations["DeleteFixedAssetLocation"];
        /** @description Changes the fields of the fixed asset location that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateFixedAssetLocation"];
    };
    /**
     * List fixed assets; create a fixed asset
     * @description Returns the fixed assets with where they are and who uses them.
     */
    "/companies({companyId})/fixedAssets": {
        get: operations["ListFixedAssets"];
        /** @description Makes a new fixed asset. Without `number` the number series gives one, where the company has set one up. */
        post: operations["CreateFixedAsset"];
    };
    /**
     * Get a fixed asset; change a fixed asset; delete a fixed asset
     * @description Reads one fixed asset by its `id`; `$expand` adds `fixedAssetLocation` and `employee`.
     */
    "/companies({companyId})/fixedAssets({fixedAssetId})": {
        get: operations["GetFixedAsset"];
        /** @description Removes the fixed asset. It is refused while other records or entries need it. */
        delete: operations["DeleteFixedAsset"];
        /** @description Changes the fields of the fixed asset that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateFixedAsset"];
    };
    /**
     * Get the fixed asset location of a fixed asset
     * @description Reads the fixed asset location of the fixed asset without its key.
     */
    "/companies({companyId})/fixedAssets({fixedAssetId})/fixedAssetLocation": {
        get: operations["GetFixedAssetLocationOfFixedAsset"];
    };
    /**
     * Get the employee of a fixed asset
     * @description Reads the employee of the fixed asset without its key.
     */
    "/companies({companyId})/fixedAssets({fixedAssetId})/employee": {
        get: operations["GetEmployeeOfFixedAsset"];
    };
    /**
     * List projects; create a project
     * @description Returns the projects with their numbers.
     */
    "/companies({companyId})/projects": {
        get: operations["ListProjects"];
        /** @description Makes a new project. Without `number` the number series gives one, where the company has set one up. */
        post: operations["CreateProject"];
    };
    /**
     * Get a project; change a project; delete a project
     * @description Reads one project by its `id`; `$expand` adds `documentAttachments` and `pdfDocument`.
     */
    "/companies({companyId})/projects({projectId})": {
        get: operations["GetProject"];
        /** @description Removes the project. It is refused while other records or entries need it. */
        delete: operations["DeleteProject"];
        /** @description Changes the fields of the project that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateProject"];
    };
    /**
     * List the document attachments of a project
     * @description Returns the files in the attachments pane of the project; their bytes are read by the content path of each.
     */
    "/companies({companyId})/projects({projectId})/documentAttachments": {
        get: operations["ListDocumentAttachmentsOfProject"];
    };
    /**
     * Get the pdf document of a project
     * @description Prints the project and answers with the link to its bytes; reading them by the content path does both in one.
     */
    "/companies({companyId})/projects({projectId})/pdfDocument": {
        get: operations["GetPdfDocumentOfProject"];
    };
    /**
     * Download a project as a pdf
     * @description Prints the project with the report that the company has chosen for it and returns the pdf; `Accept-Language` sets its language.
     */
    "/companies({companyId})/projects({projectId})/pdfDocument/pdfDocumentContent": {
        get: operations["DownloadPdfOfProject"];
    };
    /**
     * List time registration entries; create a time registration entry
     * @description Returns the hours of all employees; filter on `employeeId` and `date` for some of them.
     */
    "/companies({companyId})/timeRegistrationEntries": {
        get: operations["ListTimeRegistrationEntries"];
        /** @description Enters hours of an employee on a day. Name the employee by `employeeId` or `employeeNumber`. */
        post: operations["CreateTimeRegistrationEntry"];
    };
    /**
     * Get a time registration entry; change a time registration entry; delete a time registration entry
     * @description Reads one time registration entry by its `id`; `$expand` adds `dimensionSetLines`.
     */
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})": {
        get: operations["GetTimeRegistrationEntry"];
        /** @description Removes the time registration entry. It is refused while other records or entries need it. */
        delete: operations["DeleteTimeRegistrationEntry"];
        /** @description Changes the fields that are sent. Employee and date cannot change. */
        patch: operations["UpdateTimeRegistrationEntry"];
    };
    /**
     * List the dimension set lines of a time registration entry; create a dimension set line of a time registration entry
     * @description Returns the dimension values that the time registration entry carries, one line a dimension.
     */
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines": {
        get: operations["ListDimensionSetLinesOfTimeRegistrationEntry"];
        /** @description Marks the record with a value of a dimension. Name the dimension by `id` or `code` and the value by `valueId` or `valueCode`. */
        post: operations["CreateDimensionSetLineOfTimeRegistrationEntry"];
    };
    /**
     * Get a dimension set line of a time registration entry; change a dimension set line of a time registration entry; delete a dimension set line of a time registration entry
     * @description Reads one dimension set line of the time registration entry by its `id`.
     */
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines({dimensionSetLineId})": {
        get: operations["GetDimensionSetLineOfTimeRegistrationEntry"];
        /** @description Takes the mark of this dimension off the record. */
        delete: operations["DeleteDimensionSetLineOfTimeRegistrationEntry"];
        /** @description Gives the record another value of the same dimension; the dimension itself cannot change. */
        patch: operations["UpdateDimensionSetLineOfTimeRegistrationEntry"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        DimensionSetLine: shared["schemas"]["DimensionSetLine"];
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
        PdfDocument: shared["schemas"]["PdfDocument"];
        DimensionSetLinePage: shared["schemas"]["DimensionSetLinePage"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        DefaultDimensionPage: shared["schemas"]["DefaultDimensionPage"];
        /** @description One page of employees. While `@odata.nextLink` is there, more follow. */
        EmployeePage: {
            value: components["schemas"]["Employee"][];
        } & components["schemas"]["Page"];
        /** @description One page of time registration entries. While `@odata.nextLink` is there, more follow. */
        TimeRegistrationEntryPage: {
            value: components["schemas"]["TimeRegistrationEntry"][];
        } & components["schemas"]["Page"];
        /** @description A place at which fixed assets are, such as a floor. */
        FixedAssetLocation: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string;
            /** @description Name of the record as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of fixed asset locations. While `@odata.nextLink` is there, more follow. */
        FixedAssetLocationPage: {
            value: components["schemas"]["FixedAssetLocation"][];
        } & components["schemas"]["Page"];
        /** @description Something the company owns and uses for years, such as a van. */
        FixedAsset: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the fixed asset is known. */
            number?: string | null;
            /** @description Name of the fixed asset, such as Delivery Van. */
            displayName?: string | null;
            /** @description Code of the place where the fixed asset is. */
            fixedAssetLocationCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the place where the fixed asset is.
             */
            fixedAssetLocationId?: string | null;
            /** @description Code of the class of the fixed asset, such as tangible or intangible. */
            classCode?: string | null;
            /** @description Code of the subclass of the fixed asset, inside its class. */
            subclassCode?: string | null;
            /** @description Whether the record is closed to new transactions. */
            blocked?: boolean | null;
            /** @description Number that the maker gave the one piece. */
            serialNumber?: string | null;
            /** @description Number of the employee whom the record is about. */
            employeeNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record is about.
             */
            employeeId?: string | null;
            /** @description Whether the fixed asset is being repaired. */
            underMaintenance?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Place where the fixed asset is, with `$expand=fixedAssetLocation`. */
            fixedAssetLocation?: components["schemas"]["FixedAssetLocation"];
            /** @description Employee that the record is about, with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
        };
        /** @description One page of fixed assets. While `@odata.nextLink` is there, more follow. */
        FixedAssetPage: {
            value: components["schemas"]["FixedAsset"][];
        } & components["schemas"]["Page"];
        /** @description A project that work and hours are recorded on. */
        Project: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the project is known. */
            number?: string | null;
            /** @description Name of the project as users see it. */
            displayName?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Link to the document as a pdf, with `$expand=pdfDocument`. */
            pdfDocument?: components["schemas"]["PdfDocument"];
        };
        /** @description One page of projects. While `@odata.nextLink` is there, more follow. */
        ProjectPage: {
            value: components["schemas"]["Project"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path72 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the employee. */
    employeeId: components["parameters"]["employeeId"];
}
interface Path73 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the fixed asset location. */
    fixedAssetLocationId: components["parameters"]["fixedAssetLocationId"];
}
interface Path74 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the fixed asset. */
    fixedAssetId: components["parameters"]["fixedAssetId"];
}
interface Path75 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the project. */
    projectId: components["parameters"]["projectId"];
}
interface Path76 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the time registration entry. */
    timeRegistrationEntryId: components["parameters"]["timeRegistrationEntryId"];
}
interface Path77 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the time registration entry. */
    timeRegistrationEntryId: components["parameters"]["timeRegistrationEntryId"];
    /** @description The `id` of the line, which is that of its dimension. */
    dimensionSetLineId: components["parameters"]["dimensionSetLineId"];
}
interface Parameters61 {
    header: Header3;
    path: Path72;
}
interface Parameters62 {
    query?: Query3;
    header?: Header1;
    path: Path72;
}
interface Parameters63 {
    header?: Header4;
    path: Path72;
}
interface Parameters64 {
    header: Header3;
    path: Path73;
}
interface Parameters65 {
    header: Header3;
    path: Path74;
}
interface Parameters66 {
    query?: Query2;
    header?: Header2;
    path: Path74;
}
interface Parameters67 {
    header: Header3;
    path: Path75;
}
interface Parameters68 {
    header: Header3;
    path: Path76;
}
interface Parameters69 {
    header: Header3;
    path: Path77;
}
export interface operations {
    ListEmployees: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["EmployeePage"]>;
    };
    CreateEmployee: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        responses: Answers4<components["schemas"]["Employee"]>;
    };
    GetEmployee: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    DeleteEmployee: {
        parameters: Parameters61;
        responses: Answers5;
    };
    UpdateEmployee: {
        parameters: Parameters61;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Employee"];
            };
        };
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    GetPictureOfEmployee: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePictureOfEmployee: {
        parameters: Parameters61;
        responses: Answers5;
    };
    DownloadPictureOfEmployee: {
        parameters: {
            header?: Header2;
            path: Path72;
        };
        responses: Answers2;
    };
    UploadPictureOfEmployee: {
        parameters: Parameters61;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDefaultDimensionsOfEmployee: {
        parameters: Parameters62;
        responses: Answers1<components["schemas"]["DefaultDimensionPage"]>;
    };
    CreateDefaultDimensionOfEmployee: {
        parameters: Parameters63;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DefaultDimension"], "dimensionId">;
            };
        };
        responses: Answers4<components["schemas"]["DefaultDimension"]>;
    };
    ListTimeRegistrationEntriesOfEmployee: {
        parameters: Parameters62;
        responses: Answers1<components["schemas"]["TimeRegistrationEntryPage"]>;
    };
    CreateTimeRegistrationEntryOfEmployee: {
        parameters: Parameters63;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers4<components["schemas"]["TimeRegistrationEntry"]>;
    };
    ListDocumentAttachmentsOfEmployee: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path72;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    ListFixedAssetLocations: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["FixedAssetLocationPage"]>;
    };
    CreateFixedAssetLocation: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["FixedAssetLocation"], "code">;
            };
        };
        responses: Answers4<components["schemas"]["FixedAssetLocation"]>;
    };
    GetFixedAssetLocation: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path73;
        };
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    DeleteFixedAssetLocation: {
        parameters: Parameters64;
        responses: Answers5;
    };
    UpdateFixedAssetLocation: {
        parameters: Parameters64;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAssetLocation"];
            };
        };
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    ListFixedAssets: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["FixedAssetPage"]>;
    };
    CreateFixedAsset: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAsset"];
            };
        };
        responses: Answers4<components["schemas"]["FixedAsset"]>;
    };
    GetFixedAsset: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path74;
        };
        responses: Answers1<components["schemas"]["FixedAsset"]>;
    };
    DeleteFixedAsset: {
        parameters: Parameters65;
        responses: Answers5;
    };
    UpdateFixedAsset: {
        parameters: Parameters65;
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixedAsset"];
            };
        };
        responses: Answers1<components["schemas"]["FixedAsset"]>;
    };
    GetFixedAssetLocationOfFixedAsset: {
        parameters: Parameters66;
        responses: Answers1<components["schemas"]["FixedAssetLocation"]>;
    };
    GetEmployeeOfFixedAsset: {
        parameters: Parameters66;
        responses: Answers1<components["schemas"]["Employee"]>;
    };
    ListProjects: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["ProjectPage"]>;
    };
    CreateProject: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Project"];
            };
        };
        responses: Answers4<components["schemas"]["Project"]>;
    };
    GetProject: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["Project"]>;
    };
    DeleteProject: {
        parameters: Parameters67;
        responses: Answers5;
    };
    UpdateProject: {
        parameters: Parameters67;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Project"];
            };
        };
        responses: Answers1<components["schemas"]["Project"]>;
    };
    ListDocumentAttachmentsOfProject: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    GetPdfDocumentOfProject: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path75;
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    DownloadPdfOfProject: {
        parameters: {
            header?: Header2;
            path: Path75;
        };
        responses: Answers2;
    };
    ListTimeRegistrationEntries: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["TimeRegistrationEntryPage"]>;
    };
    CreateTimeRegistrationEntry: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers4<components["schemas"]["TimeRegistrationEntry"]>;
    };
    GetTimeRegistrationEntry: {
        parameters: {
            query?: Query4;
            header?: Header2;
            path: Path76;
        };
        responses: Answers1<components["schemas"]["TimeRegistrationEntry"]>;
    };
    DeleteTimeRegistrationEntry: {
        parameters: Parameters68;
        responses: Answers5;
    };
    UpdateTimeRegistrationEntry: {
        parameters: Parameters68;
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeRegistrationEntry"];
            };
        };
        responses: Answers1<components["schemas"]["TimeRegistrationEntry"]>;
    };
    ListDimensionSetLinesOfTimeRegistrationEntry: {
        parameters: {
            query?: Query1;
            header?: Header1;
            path: Path76;
        };
        responses: Answers1<components["schemas"]["DimensionSetLinePage"]>;
    };
    CreateDimensionSetLineOfTimeRegistrationEntry: {
        parameters: {
            header?: Header4;
            path: Path76;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers4<components["schemas"]["DimensionSetLine"]>;
    };
    GetDimensionSetLineOfTimeRegistrationEntry: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path77;
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
    DeleteDimensionSetLineOfTimeRegistrationEntry: {
        parameters: Parameters69;
        responses: Answers5;
    };
    UpdateDimensionSetLineOfTimeRegistrationEntry: {
        parameters: Parameters69;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DimensionSetLine"];
            };
        };
        responses: Answers1<components["schemas"]["DimensionSetLine"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    DimensionSetLine: { row: components["schemas"]["DimensionSetLine"]; key: "id"; create: "valueId" | "valueCode" | "id" | "code"; update: "valueId" | "valueCode"; noFilter: "@odata.etag" | "valueId" | "valueCode" };
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
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    FixedAssetLocation: { row: components["schemas"]["FixedAssetLocation"]; key: "id"; create: "code" | "displayName"; update: "code" | "displayName"; noFilter: "@odata.etag" };
    FixedAsset: { row: components["schemas"]["FixedAsset"]; key: "id"; create: "number" | "displayName" | "fixedAssetLocationCode" | "fixedAssetLocationId" | "classCode" | "subclassCode" | "blocked" | "serialNumber" | "employeeNumber" | "employeeId" | "underMaintenance"; update: records["FixedAsset"]["create"]; noFilter: "@odata.etag"; nested: { "fixedAssetLocation": "FixedAssetLocation"; "employee": "Employee" }; single: "fixedAssetLocation" | "employee" };
    Project: { row: components["schemas"]["Project"]; key: "id"; create: "number" | "displayName"; update: "number" | "displayName"; noFilter: "@odata.etag" | "documentAttachments"; nested: { "documentAttachments": "DocumentAttachment"; "pdfDocument": "PdfDocument" }; single: "pdfDocument" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/employees": { list: "Employee"; create: { body: "Employee"; demands: never; answer: "Employee" } };
    "/companies({companyId})/employees({employeeId})": { get: "Employee"; update: { body: "Employee"; answer: "Employee" }; remove: { answer: never } };
    "/companies({companyId})/employees({employeeId})/picture": { get: "Picture"; remove: { answer: never } };
    "/companies({companyId})/employees({employeeId})/defaultDimensions": { list: "DefaultDimension"; create: { body: "DefaultDimension"; demands: "dimensionId"; answer: "DefaultDimension" } };
    "/companies({companyId})/employees({employeeId})/timeRegistrationEntries": { list: "TimeRegistrationEntry"; create: { body: "TimeRegistrationEntry"; demands: never; answer: "TimeRegistrationEntry" } };
    "/companies({companyId})/employees({employeeId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/fixedAssetLocations": { list: "FixedAssetLocation"; create: { body: "FixedAssetLocation"; demands: "code"; answer: "FixedAssetLocation" } };
    "/companies({companyId})/fixedAssetLocations({fixedAssetLocationId})": { get: "FixedAssetLocation"; update: { body: "FixedAssetLocation"; answer: "FixedAssetLocation" }; remove: { answer: never } };
    "/companies({companyId})/fixedAssets": { list: "FixedAsset"; create: { body: "FixedAsset"; demands: never; answer: "FixedAsset" } };
    "/companies({companyId})/fixedAssets({fixedAssetId})": { get: "FixedAsset"; update: { body: "FixedAsset"; answer: "FixedAsset" }; remove: { answer: never } };
    "/companies({companyId})/fixedAssets({fixedAssetId})/fixedAssetLocation": { get: "FixedAssetLocation" };
    "/companies({companyId})/fixedAssets({fixedAssetId})/employee": { get: "Employee" };
    "/companies({companyId})/projects": { list: "Project"; create: { body: "Project"; demands: never; answer: "Project" } };
    "/companies({companyId})/projects({projectId})": { get: "Project"; update: { body: "Project"; answer: "Project" }; remove: { answer: never } };
    "/companies({companyId})/projects({projectId})/documentAttachments": { list: "DocumentAttachment" };
    "/companies({companyId})/projects({projectId})/pdfDocument": { get: "PdfDocument" };
    "/companies({companyId})/timeRegistrationEntries": { list: "TimeRegistrationEntry"; create: { body: "TimeRegistrationEntry"; demands: never; answer: "TimeRegistrationEntry" } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})": { get: "TimeRegistrationEntry"; update: { body: "TimeRegistrationEntry"; answer: "TimeRegistrationEntry" }; remove: { answer: never } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines": { list: "DimensionSetLine"; create: { body: "DimensionSetLine"; demands: never; answer: "DimensionSetLine" } };
    "/companies({companyId})/timeRegistrationEntries({timeRegistrationEntryId})/dimensionSetLines({dimensionSetLineId})": { get: "DimensionSetLine"; update: { body: "DimensionSetLine"; answer: "DimensionSetLine" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface PeopleTypes {
    paths: paths;
    records: records;
    calls: calls;
}
