// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers3, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List request attachments
     * @description A file attached to a request, with its address for download. Answers pages of 60 rows. This is a preview resource. Scope: organization workflow.
     */
    "/api/v1/beta/{division}/workflow/RequestAttachments": {
        get: operations["ListWorkflowRequestAttachments"];
    };
    /**
     * Read a request attachment by its ID
     * @description Answers the request attachment with the given ID; an unknown one gives 404. This is a preview resource. Scope: organization workflow.
     */
    "/api/v1/beta/{division}/workflow/RequestAttachments(guid'{ID}')": {
        get: operations["GetWorkflowRequestAttachment"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A file attached to a request, with its address for download. */
        WorkflowRequestAttachment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /** @description Address from which the file can be fetched. */
            DownloadUrl?: string | null;
            /** @description Name of the file with its extension. */
            FileName?: string | null;
            /**
             * Format: double
             * @description How large the file is, in bytes.
             */
            FileSize?: number | null;
            /**
             * Format: uuid
             * @description ID of the request that the file belongs to.
             */
            Request?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListWorkflowRequestAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["WorkflowRequestAttachment"]>;
    };
    GetWorkflowRequestAttachment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["WorkflowRequestAttachment"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    WorkflowRequestAttachment: { row: components["schemas"]["WorkflowRequestAttachment"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/beta/{division}/workflow/RequestAttachments": { list: "WorkflowRequestAttachment" };
    "/api/v1/beta/{division}/workflow/RequestAttachments(guid'{ID}')": { get: "WorkflowRequestAttachment" };
}
/** The types of the service, for a client that knows no other. */
export interface WorkflowTypes {
    paths: paths;
    records: records;
    calls: calls;
}
