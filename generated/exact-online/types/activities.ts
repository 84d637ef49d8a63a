// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Path1, Parameters3, Parameters4 } from "../shared-types.ts";
export interface paths {
    /**
     * List communication notes; create a communication note
     * @description A note on a conversation or letter exchanged with a contact person of an account. Answers pages of 60 rows. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/CommunicationNotes": {
        get: operations["ListActivitiesCommunicationNotes"];
        /** @description Adds a communication note and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateActivitiesCommunicationNote"];
    };
    /**
     * Read a communication note by its ID
     * @description Answers the communication note with the given ID; an unknown one gives 404. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/CommunicationNotes(guid'{ID}')": {
        get: operations["GetActivitiesCommunicationNote"];
    };
    /**
     * List complaints; create a complaint
     * @description A complaint received from an account, who deals with it and what is to happen next. Answers pages of 60 rows. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Complaints": {
        get: operations["ListActivitiesComplaints"];
        /** @description Adds a complaint and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateActivitiesComplaint"];
    };
    /**
     * Read a complaint by its ID
     * @description Answers the complaint with the given ID; an unknown one gives 404. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Complaints(guid'{ID}')": {
        get: operations["GetActivitiesComplaint"];
    };
    /**
     * List events; create an event
     * @description An appointment or other happening in the agenda, with its start, end and the account it concerns. Answers pages of 60 rows. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Events": {
        get: operations["ListActivitiesEvents"];
        /** @description Adds an event and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateActivitiesEvent"];
    };
    /**
     * Read an event by its ID
     * @description Answers the event with the given ID; an unknown one gives 404. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Events(guid'{ID}')": {
        get: operations["GetActivitiesEvent"];
    };
    /**
     * List service requests; create a service request
     * @description A request for service that an account made, who takes care of it and how far it is. Answers pages of 60 rows. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/ServiceRequests": {
        get: operations["ListActivitiesServiceRequests"];
        /** @description Adds a service request and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateActivitiesServiceRequest"];
    };
    /**
     * Read a service request by its ID
     * @description Answers the service request with the given ID; an unknown one gives 404. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/ServiceRequests(guid'{ID}')": {
        get: operations["GetActivitiesServiceRequest"];
    };
    /**
     * List tasks; create a task
     * @description Work to be done by a user on a given date, such as a call or a letter, linked to an account, project or opportunity. Answers pages of 60 rows. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Tasks": {
        get: operations["ListActivitiesTasks"];
        /** @description Adds a task and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateActivitiesTask"];
    };
    /**
     * Read a task by its ID
     * @description Answers the task with the given ID; an unknown one gives 404. Scope: organization workflow.
     */
    "/api/v1/{division}/activities/Tasks(guid'{ID}')": {
        get: operations["GetActivitiesTask"];
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
        /** @description A note on a conversation or letter exchanged with a contact person of an account. */
        ActivitiesCommunicationNote: {
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
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["WorkflowRequestAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the marketing campaign that this belongs to.
             */
            Campaign?: string | null;
            /** @description Text of the marketing campaign that this belongs to. */
            CampaignDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
             * Format: odata-v2-datetime
             * @description Day of the conversation or letter that the note is about.
             */
            Date?: string | null;
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: int32
             * @description How far the note is, from draft over open and approved to processed. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /** @description Short text that tells what it is about. */
            Subject?: string | null;
            /**
             * Format: uuid
             * @description ID of the user whom the record concerns.
             */
            User?: string | null;
            /** @description First and last name of the user whom the record concerns. */
            UserFullName?: string | null;
        };
        /** @description A complaint received from an account, who deals with it and what is to happen next. */
        ActivitiesComplaint: {
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
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who is to deal with the matter.
             */
            AssignedTo?: string | null;
            /** @description First and last name of the user who is to deal with the matter. */
            AssignedToFullName?: string | null;
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["WorkflowRequestAttachment"][] | null;
            /** @description What the account complains about, in words. */
            Complaint?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
             * Format: uuid
             * @description ID of the document that was filed with this record.
             */
            Document?: string | null;
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * Format: odata-v2-datetime
             * @description Day on which something is to be done next.
             */
            NextAction?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the complaint came in.
             */
            ReceiptDate?: string | null;
            /**
             * Format: int32
             * @description How far the complaint is dealt with, from draft over open to processed. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description An appointment or other happening in the agenda, with its start, end and the account it concerns. */
        ActivitiesEvent: {
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
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["WorkflowRequestAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the marketing campaign that this belongs to.
             */
            Campaign?: string | null;
            /** @description Text of the marketing campaign that this belongs to. */
            CampaignDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
            /** @description What is to be done, in one line. */
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the appointment ends.
             */
            EndDate?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the appointment begins.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description How far the appointment is, from draft over open and realized to processed. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user whom the record concerns.
             */
            User?: string | null;
            /** @description First and last name of the user whom the record concerns. */
            UserFullName?: string | null;
        };
        /** @description A request for service that an account made, who takes care of it and how far it is. */
        ActivitiesServiceRequest: {
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
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who is to deal with the matter.
             */
            AssignedTo?: string | null;
            /** @description First and last name of the user who is to deal with the matter. */
            AssignedToFullName?: string | null;
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["WorkflowRequestAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
            /** @description What the account asks for, in one line. */
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * Format: odata-v2-datetime
             * @description Day on which something is to be done next.
             */
            NextAction?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the request came in.
             */
            ReceiptDate?: string | null;
            /**
             * Format: int32
             * @description How far the request for service is, from draft over open to processed. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
        };
        /** @description Work to be done by a user on a given date, such as a call or a letter, linked to an account, project or opportunity. */
        ActivitiesTask: {
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
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the next step is to be taken.
             */
            ActionDate?: string | null;
            /** @description Files that belong to this record. */
            Attachments?: components["schemas"]["WorkflowRequestAttachment"][] | null;
            /**
             * Format: uuid
             * @description ID of the person at the account whom this is about.
             */
            Contact?: string | null;
            /** @description First and last name of the person at the account. */
            ContactFullName?: string | null;
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
             * Format: uuid
             * @description ID of a kind of task that the company added itself.
             */
            CustomTaskType?: string | null;
            /** @description What is to be done, in one line. */
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
            /** @description Subject of the filed document, as shown in lists. */
            DocumentSubject?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee whom the record concerns.
             */
            Employee?: string | null;
            /**
             * Format: int32
             * @description Number by which users know the record, shorter than its ID.
             */
            HID?: number | null;
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
             * @description ID of the sales opportunity that this belongs to.
             */
            Opportunity?: string | null;
            /** @description Name of the sales opportunity that this belongs to. */
            OpportunityName?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that this is charged to or belongs to.
             */
            Project?: string | null;
            /** @description Text of the project that this is charged to or belongs to. */
            ProjectDescription?: string | null;
            /**
             * Format: int32
             * @description How far the task is, from draft over open and realized to processed. Codes: 0 = Void, 5 = Rejected, 10 = Draft, 20 = Open, 30 = Approved, 40 = Realized, 50 = Processed.
             */
            Status?: 0 | 5 | 10 | 20 | 30 | 40 | 50 | null;
            /** @description Text of the code in Status, in the language of the user. */
            StatusDescription?: string | null;
            /**
             * Format: int32
             * @description What kind of task it is, such as a call or an appointment. Codes: 1 = Call, 2 = Request for information, 3 = Investigate, 4 = Correspondence, 5 = Create an appointment, 6 = Create a quotation.
             */
            TaskType?: 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Text of the kind of task. */
            TaskTypeDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the user whom the record concerns.
             */
            User?: string | null;
            /** @description First and last name of the user whom the record concerns. */
            UserFullName?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListActivitiesCommunicationNotes: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ActivitiesCommunicationNote"]>;
    };
    CreateActivitiesCommunicationNote: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesCommunicationNote"];
            };
        };
        responses: Answers2<components["schemas"]["ActivitiesCommunicationNote"]>;
    };
    GetActivitiesCommunicationNote: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ActivitiesCommunicationNote"]>;
    };
    ListActivitiesComplaints: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ActivitiesComplaint"]>;
    };
    CreateActivitiesComplaint: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesComplaint"];
            };
        };
        responses: Answers2<components["schemas"]["ActivitiesComplaint"]>;
    };
    GetActivitiesComplaint: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ActivitiesComplaint"]>;
    };
    ListActivitiesEvents: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ActivitiesEvent"]>;
    };
    CreateActivitiesEvent: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesEvent"];
            };
        };
        responses: Answers2<components["schemas"]["ActivitiesEvent"]>;
    };
    GetActivitiesEvent: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ActivitiesEvent"]>;
    };
    ListActivitiesServiceRequests: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ActivitiesServiceRequest"]>;
    };
    CreateActivitiesServiceRequest: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesServiceRequest"];
            };
        };
        responses: Answers2<components["schemas"]["ActivitiesServiceRequest"]>;
    };
    GetActivitiesServiceRequest: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ActivitiesServiceRequest"]>;
    };
    ListActivitiesTasks: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["ActivitiesTask"]>;
    };
    CreateActivitiesTask: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesTask"];
            };
        };
        responses: Answers2<components["schemas"]["ActivitiesTask"]>;
    };
    GetActivitiesTask: {
        parameters: Parameters4;
        responses: Answers3<components["schemas"]["ActivitiesTask"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    WorkflowRequestAttachment: { row: components["schemas"]["WorkflowRequestAttachment"]; key: "ID"; create: never; update: never };
    ActivitiesCommunicationNote: { row: components["schemas"]["ActivitiesCommunicationNote"]; key: "ID"; create: "ID" | "Account" | "Campaign" | "Contact" | "Date" | "Document" | "DocumentSubject" | "HID" | "Notes" | "Opportunity" | "OpportunityName" | "Subject" | "User" | "UserFullName"; update: never; nested: { "Attachments": "WorkflowRequestAttachment" } };
    ActivitiesComplaint: { row: components["schemas"]["ActivitiesComplaint"]; key: "ID"; create: "ID" | "Account" | "AssignedTo" | "AssignedToFullName" | "Complaint" | "Contact" | "Document" | "DocumentSubject" | "HID" | "NextAction" | "Notes" | "ReceiptDate"; update: never; nested: { "Attachments": "WorkflowRequestAttachment" } };
    ActivitiesEvent: { row: components["schemas"]["ActivitiesEvent"]; key: "ID"; create: "ID" | "Account" | "Campaign" | "Contact" | "Description" | "Document" | "DocumentSubject" | "EndDate" | "HID" | "Notes" | "Opportunity" | "OpportunityName" | "Project" | "ProjectDescription" | "StartDate" | "User" | "UserFullName"; update: never; nested: { "Attachments": "WorkflowRequestAttachment" } };
    ActivitiesServiceRequest: { row: components["schemas"]["ActivitiesServiceRequest"]; key: "ID"; create: "ID" | "Account" | "AssignedTo" | "AssignedToFullName" | "Contact" | "Description" | "Document" | "DocumentSubject" | "HID" | "NextAction" | "Notes" | "ReceiptDate"; update: never; nested: { "Attachments": "WorkflowRequestAttachment" } };
    ActivitiesTask: { row: components["schemas"]["ActivitiesTask"]; key: "ID"; create: "ID" | "Account" | "ActionDate" | "Contact" | "CustomTaskType" | "Description" | "Document" | "DocumentSubject" | "Employee" | "HID" | "Notes" | "Opportunity" | "OpportunityName" | "Project" | "ProjectDescription" | "TaskType" | "User" | "UserFullName"; update: never; nested: { "Attachments": "WorkflowRequestAttachment" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/activities/CommunicationNotes": { list: "ActivitiesCommunicationNote"; create: { body: "ActivitiesCommunicationNote"; demands: never; answer: "ActivitiesCommunicationNote" } };
    "/api/v1/{division}/activities/CommunicationNotes(guid'{ID}')": { get: "ActivitiesCommunicationNote" };
    "/api/v1/{division}/activities/Complaints": { list: "ActivitiesComplaint"; create: { body: "ActivitiesComplaint"; demands: never; answer: "ActivitiesComplaint" } };
    "/api/v1/{division}/activities/Complaints(guid'{ID}')": { get: "ActivitiesComplaint" };
    "/api/v1/{division}/activities/Events": { list: "ActivitiesEvent"; create: { body: "ActivitiesEvent"; demands: never; answer: "ActivitiesEvent" } };
    "/api/v1/{division}/activities/Events(guid'{ID}')": { get: "ActivitiesEvent" };
    "/api/v1/{division}/activities/ServiceRequests": { list: "ActivitiesServiceRequest"; create: { body: "ActivitiesServiceRequest"; demands: never; answer: "ActivitiesServiceRequest" } };
    "/api/v1/{division}/activities/ServiceRequests(guid'{ID}')": { get: "ActivitiesServiceRequest" };
    "/api/v1/{division}/activities/Tasks": { list: "ActivitiesTask"; create: { body: "ActivitiesTask"; demands: never; answer: "ActivitiesTask" } };
    "/api/v1/{division}/activities/Tasks(guid'{ID}')": { get: "ActivitiesTask" };
}
/** The types of the service, for a client that knows no other. */
export interface ActivitiesTypes {
    paths: paths;
    records: records;
    calls: calls;
}
