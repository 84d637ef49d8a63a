// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List involved accounts; create an involved account
     * @description Ties a client of an accountancy practice to another account that matters to it, with the kind of relation between them. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": {
        get: operations["ListAccountancyAccountInvolvedAccounts"];
        /** @description Adds an involved account and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancyAccountInvolvedAccount"];
    };
    /**
     * Read an involved account by its ID; update an involved account; delete an involved account
     * @description Answers the involved account with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": {
        get: operations["GetAccountancyAccountInvolvedAccount"];
        /** @description Changes the involved account with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancyAccountInvolvedAccount"];
        /** @description Removes the involved account with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancyAccountInvolvedAccount"];
    };
    /**
     * List account owners; create an account owner
     * @description Names an account that owns a part of another account, with the size of its share. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/AccountOwners": {
        get: operations["ListAccountancyAccountOwners"];
        /** @description Adds an account owner and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancyAccountOwner"];
    };
    /**
     * Read an account owner by its ID; update an account owner; delete an account owner
     * @description Answers the account owner with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": {
        get: operations["GetAccountancyAccountOwner"];
        /** @description Changes the account owner with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancyAccountOwner"];
        /** @description Removes the account owner with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancyAccountOwner"];
    };
    /**
     * List involved user roles; create an involved user role
     * @description A role that a user of the practice can have for a client. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/InvolvedUserRoles": {
        get: operations["ListAccountancyInvolvedUserRoles"];
        /** @description Adds an involved user role and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancyInvolvedUserRole"];
    };
    /**
     * Read an involved user role by its ID; update an involved user role; delete an involved user role
     * @description Answers the involved user role with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": {
        get: operations["GetAccountancyInvolvedUserRole"];
        /** @description Changes the involved user role with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancyInvolvedUserRole"];
        /** @description Removes the involved user role with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancyInvolvedUserRole"];
    };
    /**
     * List involved users; create an involved user
     * @description A user who works for a client of the practice, with the role and whether this is the main contact. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/InvolvedUsers": {
        get: operations["ListAccountancyInvolvedUsers"];
        /** @description Adds an involved user and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancyInvolvedUser"];
    };
    /**
     * Read an involved user by its ID; update an involved user; delete an involved user
     * @description Answers the involved user with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": {
        get: operations["GetAccountancyInvolvedUser"];
        /** @description Changes the involved user with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancyInvolvedUser"];
        /** @description Removes the involved user with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancyInvolvedUser"];
    };
    /**
     * List solution links; create a solution link
     * @description Ties a client account to the bookkeeping solution it works with, inside Exact Online or elsewhere. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/SolutionLinks": {
        get: operations["ListAccountancySolutionLinks"];
        /** @description Adds a solution link and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancySolutionLink"];
    };
    /**
     * Read a solution link by its ID; update a solution link; delete a solution link
     * @description Answers the solution link with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": {
        get: operations["GetAccountancySolutionLink"];
        /** @description Changes the solution link with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancySolutionLink"];
        /** @description Removes the solution link with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancySolutionLink"];
    };
    /**
     * List task types; create a task type
     * @description A kind of task that a practice plans for its clients. Answers pages of 60 rows. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/TaskTypes": {
        get: operations["ListAccountancyTaskTypes"];
        /** @description Adds a task type and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateAccountancyTaskType"];
    };
    /**
     * Read a task type by its ID; update a task type; delete a task type
     * @description Answers the task type with the given ID; an unknown one gives 404. Scope: accountancy practicemanagement.
     */
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": {
        get: operations["GetAccountancyTaskType"];
        /** @description Changes the task type with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateAccountancyTaskType"];
        /** @description Removes the task type with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteAccountancyTaskType"];
    };
}
export interface components {
    schemas: {
        /** @description Ties a client of an accountancy practice to another account that matters to it, with the kind of relation between them. */
        AccountancyAccountInvolvedAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that is a client of the practice.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
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
             * @description ID of the account that has something to do with the client.
             */
            InvolvedAccount?: string | null;
            /** @description Text of the way in which the other account is tied to the client. */
            InvolvedAccountRelationTypeDescription?: string | null;
            /**
             * Format: int32
             * @description Number in the vendor's list of translated terms for the kind of relation.
             */
            InvolvedAccountRelationTypeDescriptionTermId?: number | null;
            /**
             * Format: int16
             * @description Number of the way in which the other account is tied to the client.
             */
            InvolvedAccountRelationTypeId?: number | null;
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
        };
        Error: shared["schemas"]["Error"];
        /** @description Names an account that owns a part of another account, with the size of its share. */
        AccountancyAccountOwner: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that the other one owns a part of.
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
             * @description ID of the account that owns a part of the other one.
             */
            OwnerAccount?: string | null;
            /**
             * Format: code18
             * @description Code of the account that owns a part of the other one.
             */
            OwnerAccountCode?: string | null;
            /** @description Name of the account that owns a part of the other one. */
            OwnerAccountName?: string | null;
            /**
             * Format: double
             * @description Size of the part that the owner holds.
             */
            Shares?: number | null;
        };
        /** @description A role that a user of the practice can have for a client. */
        AccountancyInvolvedUserRole: {
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
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
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
        };
        /** @description A user who works for a client of the practice, with the role and whether this is the main contact. */
        AccountancyInvolvedUser: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that is a client of the practice.
             */
            Account?: string | null;
            /** @description Place where the client of the practice is located. */
            AccountCity?: string | null;
            /**
             * Format: code18
             * @description Code by which users know the account; it can have blanks on the left, up to 18 characters.
             */
            AccountCode?: string | null;
            /** @description Whether the account behind this record sells to the company. */
            AccountIsSupplier?: boolean | null;
            /** @description Address of a small picture of the client's logo. */
            AccountLogoThumbnailUrl?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /** @description Code that says whether the client is a customer, a prospect or neither. */
            AccountStatus?: string | null;
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
             * @description ID of the part that the user plays for the client.
             */
            InvolvedUserRole?: string | null;
            /** @description Text of the part that the user plays for the client. */
            InvolvedUserRoleDescription?: string | null;
            /** @description Whether this is the person to turn to first. */
            IsMainContact?: boolean | null;
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
            /** @description E-mail address of the user who works for the client. */
            PersonEmail?: string | null;
            /** @description Telephone number of the user who works for the client. */
            PersonPhone?: string | null;
            /** @description Inside number of the user who works for the client. */
            PersonPhoneExtension?: string | null;
            /** @description Address of a small picture of the user who works for the client. */
            PersonPictureThumbnailUrl?: string | null;
            /**
             * Format: uuid
             * @description ID of the user whom the record concerns.
             */
            User?: string | null;
            /** @description First and last name of the user whom the record concerns. */
            UserFullName?: string | null;
        };
        /** @description Ties a client account to the bookkeeping solution it works with, inside Exact Online or elsewhere. */
        AccountancySolutionLink: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account that is a client of the practice.
             */
            Account?: string | null;
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
             * Format: int32
             * @description Number of the bookkeeping solution, where it is one of the known ones.
             */
            ExternalSolutionCode?: number | null;
            /** @description Name of the bookkeeping solution outside Exact Online. */
            ExternalSolutionName?: string | null;
            /** @description Address at which the bookkeeping solution is opened. */
            ExternalSolutionUrl?: string | null;
            /**
             * Format: int32
             * @description Number of the company in Exact Online that keeps the client's books.
             */
            InternalSolutionDivision?: number | null;
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
            /** @description Name of the client's books in the bookkeeping solution. */
            Name?: string | null;
            /** @description Name of a bookkeeping solution that is not among the known ones. */
            OtherExternalSolutionName?: string | null;
            /**
             * Format: int32
             * @description Where the client's books are kept, in Exact Online or in another product. Codes: 0 = Internal(EOL), 1 = External(Wellknown solution), 2 = ExternalOther.
             */
            SolutionType?: 0 | 1 | 2 | null;
            /**
             * Format: int32
             * @description Whether the tie to the bookkeeping solution is in use, idle or put away. Codes: 0 = Active, 1 = Inactive, 2 = Archived.
             */
            Status?: 0 | 1 | 2 | null;
        };
        /** @description A kind of task that a practice plans for its clients. */
        AccountancyTaskType: {
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
            /** @description Text by which users recognise the record. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the text in the vendor's list of translated terms.
             */
            DescriptionTermID?: number | null;
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
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListAccountancyAccountInvolvedAccounts: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancyAccountInvolvedAccount"]>;
    };
    CreateAccountancyAccountInvolvedAccount: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyAccountInvolvedAccount"];
            };
        };
        responses: Answers2<components["schemas"]["AccountancyAccountInvolvedAccount"]>;
    };
    GetAccountancyAccountInvolvedAccount: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancyAccountInvolvedAccount"]>;
    };
    UpdateAccountancyAccountInvolvedAccount: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyAccountInvolvedAccount"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancyAccountInvolvedAccount: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListAccountancyAccountOwners: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancyAccountOwner"]>;
    };
    CreateAccountancyAccountOwner: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyAccountOwner"];
            };
        };
        responses: Answers2<components["schemas"]["AccountancyAccountOwner"]>;
    };
    GetAccountancyAccountOwner: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancyAccountOwner"]>;
    };
    UpdateAccountancyAccountOwner: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyAccountOwner"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancyAccountOwner: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListAccountancyInvolvedUserRoles: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancyInvolvedUserRole"]>;
    };
    CreateAccountancyInvolvedUserRole: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyInvolvedUserRole"];
            };
        };
        responses: Answers2<components["schemas"]["AccountancyInvolvedUserRole"]>;
    };
    GetAccountancyInvolvedUserRole: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancyInvolvedUserRole"]>;
    };
    UpdateAccountancyInvolvedUserRole: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyInvolvedUserRole"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancyInvolvedUserRole: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListAccountancyInvolvedUsers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancyInvolvedUser"]>;
    };
    CreateAccountancyInvolvedUser: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyInvolvedUser"];
            };
        };
        responses: Answers2<components["schemas"]["AccountancyInvolvedUser"]>;
    };
    GetAccountancyInvolvedUser: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancyInvolvedUser"]>;
    };
    UpdateAccountancyInvolvedUser: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyInvolvedUser"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancyInvolvedUser: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListAccountancySolutionLinks: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancySolutionLink"]>;
    };
    CreateAccountancySolutionLink: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["AccountancySolutionLink"], "Account" | "SolutionType">;
            };
        };
        responses: Answers2<components["schemas"]["AccountancySolutionLink"]>;
    };
    GetAccountancySolutionLink: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancySolutionLink"]>;
    };
    UpdateAccountancySolutionLink: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancySolutionLink"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancySolutionLink: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListAccountancyTaskTypes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["AccountancyTaskType"]>;
    };
    CreateAccountancyTaskType: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyTaskType"];
            };
        };
        responses: Answers2<components["schemas"]["AccountancyTaskType"]>;
    };
    GetAccountancyTaskType: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["AccountancyTaskType"]>;
    };
    UpdateAccountancyTaskType: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountancyTaskType"];
            };
        };
        responses: Answers4;
    };
    DeleteAccountancyTaskType: {
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
    AccountancyAccountInvolvedAccount: { row: components["schemas"]["AccountancyAccountInvolvedAccount"]; key: "ID"; create: "ID" | "Account" | "AccountName" | "Created" | "Creator" | "CreatorFullName" | "Division" | "InvolvedAccount" | "InvolvedAccountRelationTypeDescription" | "InvolvedAccountRelationTypeDescriptionTermId" | "InvolvedAccountRelationTypeId" | "Modified" | "Modifier" | "ModifierFullName" | "Notes"; update: records["AccountancyAccountInvolvedAccount"]["create"] };
    AccountancyAccountOwner: { row: components["schemas"]["AccountancyAccountOwner"]; key: "ID"; create: "ID" | "Account" | "Creator" | "Division" | "OwnerAccount" | "Shares"; update: records["AccountancyAccountOwner"]["create"] };
    AccountancyInvolvedUserRole: { row: components["schemas"]["AccountancyInvolvedUserRole"]; key: "ID"; create: "ID" | "Code" | "Description" | "DescriptionTermID"; update: records["AccountancyInvolvedUserRole"]["create"] };
    AccountancyInvolvedUser: { row: components["schemas"]["AccountancyInvolvedUser"]; key: "ID"; create: "ID" | "Account" | "AccountCity" | "InvolvedUserRole" | "IsMainContact" | "User"; update: records["AccountancyInvolvedUser"]["create"] };
    AccountancySolutionLink: { row: components["schemas"]["AccountancySolutionLink"]; key: "ID"; create: "Account" | "ExternalSolutionCode" | "ExternalSolutionUrl" | "InternalSolutionDivision" | "Name" | "OtherExternalSolutionName" | "SolutionType"; update: records["AccountancySolutionLink"]["create"] };
    AccountancyTaskType: { row: components["schemas"]["AccountancyTaskType"]; key: "ID"; create: "ID" | "Creator" | "Description" | "DescriptionTermID" | "Division"; update: records["AccountancyTaskType"]["create"] };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts": { list: "AccountancyAccountInvolvedAccount"; create: { body: "AccountancyAccountInvolvedAccount"; demands: never; answer: "AccountancyAccountInvolvedAccount" } };
    "/api/v1/{division}/accountancy/AccountInvolvedAccounts(guid'{ID}')": { get: "AccountancyAccountInvolvedAccount"; update: { body: "AccountancyAccountInvolvedAccount"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/accountancy/AccountOwners": { list: "AccountancyAccountOwner"; create: { body: "AccountancyAccountOwner"; demands: never; answer: "AccountancyAccountOwner" } };
    "/api/v1/{division}/accountancy/AccountOwners(guid'{ID}')": { get: "AccountancyAccountOwner"; update: { body: "AccountancyAccountOwner"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/accountancy/InvolvedUserRoles": { list: "AccountancyInvolvedUserRole"; create: { body: "AccountancyInvolvedUserRole"; demands: never; answer: "AccountancyInvolvedUserRole" } };
    "/api/v1/{division}/accountancy/InvolvedUserRoles(guid'{ID}')": { get: "AccountancyInvolvedUserRole"; update: { body: "AccountancyInvolvedUserRole"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/accountancy/InvolvedUsers": { list: "AccountancyInvolvedUser"; create: { body: "AccountancyInvolvedUser"; demands: never; answer: "AccountancyInvolvedUser" } };
    "/api/v1/{division}/accountancy/InvolvedUsers(guid'{ID}')": { get: "AccountancyInvolvedUser"; update: { body: "AccountancyInvolvedUser"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/accountancy/SolutionLinks": { list: "AccountancySolutionLink"; create: { body: "AccountancySolutionLink"; demands: "Account" | "SolutionType"; answer: "AccountancySolutionLink" } };
    "/api/v1/{division}/accountancy/SolutionLinks(guid'{ID}')": { get: "AccountancySolutionLink"; update: { body: "AccountancySolutionLink"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/accountancy/TaskTypes": { list: "AccountancyTaskType"; create: { body: "AccountancyTaskType"; demands: never; answer: "AccountancyTaskType" } };
    "/api/v1/{division}/accountancy/TaskTypes(guid'{ID}')": { get: "AccountancyTaskType"; update: { body: "AccountancyTaskType"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface AccountancyTypes {
    paths: paths;
    records: records;
    calls: calls;
}
