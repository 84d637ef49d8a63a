// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers4, Answers5, Query2, Header2, Header3, Parameters1, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List attachments; create an attachment
     * @description Returns the files of one document where the filter names `parentId` and `parentType`; without a filter those that belong to no document yet.
     */
    "/companies({companyId})/attachments": {
        get: operations["ListAttachments"];
        /** @description Makes the record of a file for the document that `parentId` and `parentType` name; the bytes follow by the content path. */
        post: operations["CreateAttachment"];
    };
    /**
     * Get an attachment; change an attachment; delete an attachment
     * @description Reads one attachment by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/attachments({attachmentId})": {
        get: operations["GetAttachment"];
        /** @description Removes the record of the file and its bytes. */
        delete: operations["DeleteAttachment"];
        /** @description Changes the fields of the attachment that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateAttachment"];
    };
    /**
     * Download the content of an attachment; upload the content of an attachment
     * @description Returns the bytes of the file that came with a document.
     */
    "/companies({companyId})/attachments({attachmentId})/attachmentContent": {
        get: operations["DownloadAttachmentContent"];
        /** @description Stores the raw bytes of the file, in place of those that were there. */
        patch: operations["UploadAttachmentContent"];
    };
    /**
     * List document attachments; create a document attachment
     * @description Returns the attached files of the company; filter on `parentType` and `parentId` for those of one record.
     */
    "/companies({companyId})/documentAttachments": {
        get: operations["ListDocumentAttachments"];
        /** @description Makes the record of a file for the record that `parentId` and `parentType` name; the bytes follow by the content path. */
        post: operations["CreateDocumentAttachment"];
    };
    /**
     * Get a document attachment; change a document attachment; delete a document attachment
     * @description Reads one document attachment by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/documentAttachments({documentAttachmentId})": {
        get: operations["GetDocumentAttachment"];
        /** @description Removes the record of the file and its bytes. */
        delete: operations["DeleteDocumentAttachment"];
        /** @description Changes the fields of the document attachment that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdateDocumentAttachment"];
    };
    /**
     * Download the content of a document attachment; upload the content of a document attachment
     * @description Returns the bytes of the file in the attachments pane.
     */
    "/companies({companyId})/documentAttachments({documentAttachmentId})/attachmentContent": {
        get: operations["DownloadDocumentAttachmentContent"];
        /** @description Stores the raw bytes of the file; its name in `fileName` says which kind it is. */
        patch: operations["UploadDocumentAttachmentContent"];
    };
    /**
     * List the pdf of a document
     * @description Returns the pdf of one document. Say which: `parentType`, with `parentId` or `id`, has to be in the filter.
     */
    "/companies({companyId})/pdfDocument": {
        get: operations["ListPdfDocumentRows"];
    };
    /**
     * Get a pdf document
     * @description Reads one pdf document by its `id`; it can only be read.
     */
    "/companies({companyId})/pdfDocument({pdfDocumentId})": {
        get: operations["GetPdfDocument"];
    };
    /**
     * List pictures
     * @description Returns the picture of one record, with links to its bytes. Say which: `id` and `parentType` have to be in the filter.
     */
    "/companies({companyId})/pictures": {
        get: operations["ListPictures"];
    };
    /**
     * Get a picture; change a picture; delete a picture
     * @description Reads one picture by its `id`, with the ETag that a change needs.
     */
    "/companies({companyId})/pictures({pictureId})": {
        get: operations["GetPicture"];
        /** @description Takes the picture off the record that it shows. */
        delete: operations["DeletePicture"];
        /** @description Changes the fields of the picture that are sent, leaves the others as they are, and answers with the whole record. */
        patch: operations["UpdatePicture"];
    };
    /**
     * Download the content of a picture; upload the content of a picture
     * @description Returns the bytes of the picture; the path below its record needs no more than that record's key.
     */
    "/companies({companyId})/pictures({pictureId})/pictureContent": {
        get: operations["DownloadPictureContent"];
        /** @description Stores the raw bytes of a picture; the path below its record needs no more than that record's key. */
        patch: operations["UploadPictureContent"];
    };
}
export interface components {
    schemas: {
        Page: shared["schemas"]["Page"];
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        Picture: shared["schemas"]["Picture"];
        DocumentAttachment: shared["schemas"]["DocumentAttachment"];
        PdfDocument: shared["schemas"]["PdfDocument"];
        Attachment: shared["schemas"]["Attachment"];
        AttachmentPage: shared["schemas"]["AttachmentPage"];
        DocumentAttachmentPage: shared["schemas"]["DocumentAttachmentPage"];
        /** @description One page of pdf documents. While `@odata.nextLink` is there, more follow. */
        PdfDocumentPage: {
            value: components["schemas"]["PdfDocument"][];
        } & components["schemas"]["Page"];
        /** @description One page of pictures. While `@odata.nextLink` is there, more follow. */
        PicturePage: {
            value: components["schemas"]["Picture"][];
        } & components["schemas"]["Page"];
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path17 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the attachment. */
    attachmentId: components["parameters"]["attachmentId"];
}
interface Path18 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the document attachment. */
    documentAttachmentId: components["parameters"]["documentAttachmentId"];
}
interface Path19 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
    /** @description The `id` of the picture. */
    pictureId: components["parameters"]["pictureId"];
}
interface Parameters14 {
    header: Header3;
    path: Path17;
}
interface Parameters15 {
    header: Header3;
    path: Path18;
}
interface Parameters16 {
    header: Header3;
    path: Path19;
}
export interface operations {
    ListAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AttachmentPage"]>;
    };
    CreateAttachment: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attachment"];
            };
        };
        responses: Answers4<components["schemas"]["Attachment"]>;
    };
    GetAttachment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path17;
        };
        responses: Answers1<components["schemas"]["Attachment"]>;
    };
    DeleteAttachment: {
        parameters: Parameters14;
        responses: Answers5;
    };
    UpdateAttachment: {
        parameters: Parameters14;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attachment"];
            };
        };
        responses: Answers1<components["schemas"]["Attachment"]>;
    };
    DownloadAttachmentContent: {
        parameters: {
            header?: Header2;
            path: Path17;
        };
        responses: Answers2;
    };
    UploadAttachmentContent: {
        parameters: Parameters14;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListDocumentAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["DocumentAttachmentPage"]>;
    };
    CreateDocumentAttachment: {
        parameters: Parameters4;
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["DocumentAttachment"], "parentId" | "parentType">;
            };
        };
        responses: Answers4<components["schemas"]["DocumentAttachment"]>;
    };
    GetDocumentAttachment: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path18;
        };
        responses: Answers1<components["schemas"]["DocumentAttachment"]>;
    };
    DeleteDocumentAttachment: {
        parameters: Parameters15;
        responses: Answers5;
    };
    UpdateDocumentAttachment: {
        parameters: Parameters15;
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentAttachment"];
            };
        };
        responses: Answers1<components["schemas"]["DocumentAttachment"]>;
    };
    DownloadDocumentAttachmentContent: {
        parameters: {
            header?: Header2;
            path: Path18;
        };
        responses: Answers2;
    };
    UploadDocumentAttachmentContent: {
        parameters: Parameters15;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
    ListPdfDocumentRows: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PdfDocumentPage"]>;
    };
    GetPdfDocument: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `id` of the pdf document. */
                pdfDocumentId: components["parameters"]["pdfDocumentId"];
            };
        };
        responses: Answers1<components["schemas"]["PdfDocument"]>;
    };
    ListPictures: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["PicturePage"]>;
    };
    GetPicture: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: Path19;
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DeletePicture: {
        parameters: Parameters16;
        responses: Answers5;
    };
    UpdatePicture: {
        parameters: Parameters16;
        requestBody: {
            content: {
                "application/json": components["schemas"]["Picture"];
            };
        };
        responses: Answers1<components["schemas"]["Picture"]>;
    };
    DownloadPictureContent: {
        parameters: {
            header?: Header2;
            path: Path19;
        };
        responses: Answers2;
    };
    UploadPictureContent: {
        parameters: Parameters16;
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: Answers5;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    Picture: { row: components["schemas"]["Picture"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pictureContent@odata.mediaReadLink" | "pictureContent@odata.mediaEditLink" };
    DocumentAttachment: { row: components["schemas"]["DocumentAttachment"]; key: "id"; create: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase" | "parentType" | "parentId"; update: "fileName" | "lineNumber" | "documentFlowSales" | "documentFlowPurchase"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
    PdfDocument: { row: components["schemas"]["PdfDocument"]; key: "id"; create: never; update: never; noFilter: "@odata.etag" | "pdfDocumentContent@odata.mediaReadLink" };
    Attachment: { row: components["schemas"]["Attachment"]; key: "id"; create: "fileName" | "byteSize" | "parentId" | "parentType"; update: "fileName" | "byteSize"; noFilter: "@odata.etag" | "attachmentContent@odata.mediaReadLink" | "attachmentContent@odata.mediaEditLink" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/attachments": { list: "Attachment"; create: { body: "Attachment"; demands: never; answer: "Attachment" } };
    "/companies({companyId})/attachments({attachmentId})": { get: "Attachment"; update: { body: "Attachment"; answer: "Attachment" }; remove: { answer: never } };
    "/companies({companyId})/documentAttachments": { list: "DocumentAttachment"; create: { body: "DocumentAttachment"; demands: "parentId" | "parentType"; answer: "DocumentAttachment" } };
    "/companies({companyId})/documentAttachments({documentAttachmentId})": { get: "DocumentAttachment"; update: { body: "DocumentAttachment"; answer: "DocumentAttachment" }; remove: { answer: never } };
    "/companies({companyId})/pdfDocument": { list: "PdfDocument"; filterRequired: true };
    "/companies({companyId})/pdfDocument({pdfDocumentId})": { get: "PdfDocument" };
    "/companies({companyId})/pictures": { list: "Picture"; filterRequired: true };
    "/companies({companyId})/pictures({pictureId})": { get: "Picture"; update: { body: "Picture"; answer: "Picture" }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface DocumentsTypes {
    paths: paths;
    records: records;
    calls: calls;
}
