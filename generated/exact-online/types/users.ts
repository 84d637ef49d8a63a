// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Refusals2, Answers1, Answers2, Answers3, Answers4, Query4, Path1, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * Check the user's rights on an endpoint
     * @description Tells whether the signed-in user may carry out an action on an endpoint. Answers a single value. Scope: organization administration.
     */
    "/api/v1/{division}/users/UserHasRights": {
        get: operations["CheckUsersRights"];
    };
    /**
     * List user roles
     * @description A role that a user has, over a period and at a level. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/users/UserRoles": {
        get: operations["ListUsersUserRoles"];
    };
    /**
     * Read a user role by its ID
     * @description Answers the user role with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": {
        get: operations["GetUsersUserRole"];
    };
    /**
     * List user roles per division
     * @description A role that a user has in one company, over a period. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/users/UserRolesPerDivision": {
        get: operations["ListUsersUserRolesPerDivision"];
    };
    /**
     * Read a user role in a division by its ID
     * @description Answers the user role in a division with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": {
        get: operations["GetUsersUserRolePerDivision"];
    };
    /**
     * List users; create a user
     * @deprecated
     * @description A user of the company with personal details and roles. Answers pages of 60 rows.
     */
    "/api/v1/{division}/users/Users": {
        /** @deprecated */
        get: operations["ListUsersUsers"];
        /**
         * @deprecated
         * @description Adds a user and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateUsersUser"];
    };
    /**
     * Read a user by its ID; update a user; delete a user
     * @deprecated
     * @description Answers the user with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/users/Users(guid'{UserID}')": {
        /** @deprecated */
        get: operations["GetUsersUser"];
        /**
         * @deprecated
         * @description Changes the user with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateUsersUser"];
        /**
         * @deprecated
         * @description Removes the user with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteUsersUser"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description A role that a user has, over a period and at a level. */
        UsersUserRole: {
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
            /** @description Text of the role, in the language of the user. */
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the user has the role; empty when there is no end.
             */
            EndDate?: string | null;
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
             * @description Number of the role, which stands for a set of rights.
             */
            Role?: number | null;
            /**
             * Format: int32
             * @description How far the role reaches, such as over one company or all of a customer. Codes: 1 = Database, 2 = Customer, 3 = Division, 100 = Transferred to accountant.
             */
            RoleLevel?: 1 | 2 | 3 | 100 | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the user has the role.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who has the role.
             */
            UserID?: string | null;
        };
        /** @description A role that a user has in one company, over a period. */
        UsersUserRolePerDivision: {
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
            /** @description Text of the role, in the language of the user. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the user has the role; empty when there is no end.
             */
            EndDate?: string | null;
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
             * @description Number of the role, which stands for a set of rights.
             */
            Role?: number | null;
            /**
             * Format: int32
             * @description How far the role reaches, such as over one company or all of a customer. Codes: 1 = Database, 2 = Customer, 3 = Division, 100 = Transferred to accountant.
             */
            RoleLevel?: 1 | 2 | 3 | 100 | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the user has the role.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the user who has the role.
             */
            UserID?: string | null;
        };
        /** @description A user of the company with personal details and roles. */
        UsersUser: {
            /**
             * Format: uuid
             * @description ID of the user, as other records name it.
             */
            UserID?: string;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person was born.
             */
            BirthDate?: string | null;
            /** @description Last name that the person was born with. */
            BirthName?: string | null;
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
             * @description ID of the account to whose licence the user belongs.
             */
            Customer?: string | null;
            /** @description Name of the account to whose licence the user belongs. */
            CustomerName?: string | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the user can sign in; empty when there is no end.
             */
            EndDate?: string | null;
            /** @description Given name of the person. */
            FirstName?: string | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /** @description Letter for the sex of the person. */
            Gender?: string | null;
            /** @description Whether the user has set up a second step for signing in. */
            HasRegisteredForTwoStepVerification?: boolean | null;
            /** @description Whether the user has to take a second step when signing in. */
            HasTwoStepVerification?: boolean | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that personal details were removed for privacy.
             */
            IsAnonymised?: number | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Moment at which the user last signed in, as text. */
            LastLogin?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /** @description Particle between given and family name, such as van or de. */
            MiddleName?: string | null;
            /** @description Number of the mobile phone of the person. */
            Mobile?: string | null;
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
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
            /** @description Remarks in free text. */
            Notes?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Code of the profile that settles what the user can do. */
            ProfileCode?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the user can sign in.
             */
            StartDate?: string | null;
            /**
             * Format: int32
             * @description Number of the company that opens when the user signs in.
             */
            StartDivision?: number | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /** @description Name with which the user signs in. */
            UserName?: string | null;
            /** @description Roles that the user has, each with its level and period. */
            UserRoles?: components["schemas"]["UsersUserRole"][] | null;
            /** @description Roles that the user has in single companies. */
            UserRolesPerDivision?: components["schemas"]["UsersUserRolePerDivision"][] | null;
            /** @description Kinds of user that the user counts as, in one text. */
            UserTypesList?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Answers8 extends Refusals2 {
    /** @description The result */
    200: {
        content: {
            "application/json": {
                d: boolean | {
                    [key: string]: boolean;
                };
            };
        };
    };
}
interface Path25 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the user. */
    UserID: string;
}
export interface operations {
    CheckUsersRights: {
        parameters: {
            query: {
                /** @description Name of the endpoint that the right is asked for. */
                endpoint: string;
                /** @description Name of the action, for example the HTTP method. */
                action: string;
            };
            path: Path1;
        };
        responses: Answers8;
    };
    ListUsersUserRoles: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["UsersUserRole"]>;
    };
    GetUsersUserRole: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["UsersUserRole"]>;
    };
    ListUsersUserRolesPerDivision: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["UsersUserRolePerDivision"]>;
    };
    GetUsersUserRolePerDivision: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["UsersUserRolePerDivision"]>;
    };
    ListUsersUsers: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["UsersUser"]>;
    };
    CreateUsersUser: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersUser"];
            };
        };
        responses: Answers2<components["schemas"]["UsersUser"]>;
    };
    GetUsersUser: {
        parameters: {
            query?: Query4;
            path: Path25;
        };
        responses: Answers3<components["schemas"]["UsersUser"]>;
    };
    UpdateUsersUser: {
        parameters: {
            path: Path25;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersUser"];
            };
        };
        responses: Answers4;
    };
    DeleteUsersUser: {
        parameters: {
            path: Path25;
        };
        responses: Answers4;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    UsersUserRole: { row: components["schemas"]["UsersUserRole"]; key: "ID"; create: never; update: never };
    UsersUserRolePerDivision: { row: components["schemas"]["UsersUserRolePerDivision"]; key: "ID"; create: never; update: never };
    UsersUser: { row: components["schemas"]["UsersUser"]; key: "UserID"; create: never; update: never; nested: { "UserRoles": "UsersUserRole"; "UserRolesPerDivision": "UsersUserRolePerDivision" } };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/users/UserRoles": { list: "UsersUserRole" };
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": { get: "UsersUserRole" };
    "/api/v1/{division}/users/UserRolesPerDivision": { list: "UsersUserRolePerDivision" };
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": { get: "UsersUserRolePerDivision" };
    "/api/v1/{division}/users/Users": { list: "UsersUser"; create: { body: "UsersUser"; demands: never; answer: "UsersUser" } };
    "/api/v1/{division}/users/Users(guid'{UserID}')": { get: "UsersUser"; update: { body: "UsersUser"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface UsersTypes {
    paths: paths;
    records: records;
    calls: calls;
}
