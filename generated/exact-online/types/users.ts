// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/users/UserHasRights": {
        /**
         * Check the user's rights on an endpoint
         * @description Tells whether the signed-in user may carry out an action on an endpoint. Answers a single value.
         */
        get: operations["CheckUsersRights"];
    };
    "/api/v1/{division}/users/UserRoles": {
        /**
         * List user roles
         * @description A role that a user has, over a period and at a level. Answers pages of 60 rows.
         */
        get: operations["ListUsersUserRoles"];
    };
    "/api/v1/{division}/users/UserRoles(guid'{ID}')": {
        /**
         * Read a user role by its ID
         * @description Answers the user role with the given ID; an unknown one gives 404.
         */
        get: operations["GetUsersUserRole"];
    };
    "/api/v1/{division}/users/UserRolesPerDivision": {
        /**
         * List user roles per division
         * @description A role that a user has in one company, over a period. Answers pages of 60 rows.
         */
        get: operations["ListUsersUserRolesPerDivision"];
    };
    "/api/v1/{division}/users/UserRolesPerDivision(guid'{ID}')": {
        /**
         * Read a user role in a division by its ID
         * @description Answers the user role in a division with the given ID; an unknown one gives 404.
         */
        get: operations["GetUsersUserRolePerDivision"];
    };
    "/api/v1/{division}/users/Users": {
        /**
         * List users
         * @deprecated
         * @description A user of the company with personal details and roles. Answers pages of 60 rows.
         */
        get: operations["ListUsersUsers"];
        /**
         * Create a user
         * @deprecated
         * @description Adds a user and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateUsersUser"];
    };
    "/api/v1/{division}/users/Users(guid'{UserID}')": {
        /**
         * Read a user by its ID
         * @deprecated
         * @description Answers the user with the given ID; an unknown one gives 404.
         */
        get: operations["GetUsersUser"];
        /**
         * Update a user
         * @deprecated
         * @description Changes the user with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateUsersUser"];
        /**
         * Delete a user
         * @deprecated
         * @description Removes the user with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteUsersUser"];
    };
}
export interface components {
    schemas: {
        /** @description The usual body of a failure. Plain text, HTML, XML, nothing at all, or the OAuth form with error and error_description can stand in its place. */
        Error: {
            /** @description What went wrong, wrapped as OData version 2 does. */
            error?: {
                /** @description Short name of the failure, a text or a number; mostly empty. */
                code?: string | number | null;
                /** @description Explanation of the failure, with the language it is in. */
                message?: {
                    /** @description Code of the language of the text; mostly empty. */
                    lang?: string | null;
                    /** @description What went wrong, in the language of the user. */
                    value?: string | null;
                };
            };
        };
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
             * @description How far the role reaches, such as over one company or all of a customer.
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
             * @description How far the role reaches, such as over one company or all of a customer.
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
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: {
            headers: {
                /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
                Reason?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of a minute or of a day is used up. Only the headers of the limit that is used up are present, sometimes none; the body can be empty. */
        TooManyRequests: {
            headers: {
                /** @description Requests left in this minute */
                "X-RateLimit-Minutely-Remaining"?: number;
                /** @description End of the minute as milliseconds since 1970 in UTC */
                "X-RateLimit-Minutely-Reset"?: number;
                /** @description Requests left today */
                "X-RateLimit-Remaining"?: number;
                /** @description End of the day as milliseconds since 1970 in UTC */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Often a validation failure with a readable message, which is permanent; without such a message a fault of the server. */
        ServerError: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no record with this key. */
        NotFound: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Code of the division, that is, the company. */
        division: number;
        /** @description Fields to answer with; without it, all of them. */
        select: string[];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        filter: string;
        /** @description One field to sort by, optionally followed by asc or desc. */
        orderby: string;
        /** @description Number of rows to answer at most. */
        top: number;
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        skip: number;
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        skiptoken: string;
        /** @description With allpages the answer tells the number of all rows in __count. */
        inlinecount: "allpages" | "none";
        /** @description ID of the record. */
        ID: string;
        /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
        expand: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Parameters1 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
        /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
        $filter?: components["parameters"]["filter"];
        /** @description One field to sort by, optionally followed by asc or desc. */
        $orderby?: components["parameters"]["orderby"];
        /** @description Number of rows to answer at most. */
        $top?: components["parameters"]["top"];
        /** @description Number of rows to leave out at the start; not together with $skiptoken. */
        $skip?: components["parameters"]["skip"];
        /** @description Place to go on from, as found in the address of the next page; never made by hand. */
        $skiptoken?: components["parameters"]["skiptoken"];
        /** @description With allpages the answer tells the number of all rows in __count. */
        $inlinecount?: components["parameters"]["inlinecount"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
    };
}
interface Parameters2 {
    query?: {
        /** @description Fields to answer with; without it, all of them. */
        $select?: components["parameters"]["select"];
    };
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the record. */
        ID: components["parameters"]["ID"];
    };
}
interface Parameters3 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the user. */
        UserID: string;
    };
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
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListUsersUserRoles: {
        parameters: Parameters1;
        responses: {
            /** @description One page of user roles */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["UsersUserRole"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["UsersUserRole"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetUsersUserRole: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["UsersUserRole"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListUsersUserRolesPerDivision: {
        parameters: Parameters1;
        responses: {
            /** @description One page of user roles per division */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["UsersUserRolePerDivision"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["UsersUserRolePerDivision"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetUsersUserRolePerDivision: {
        parameters: Parameters2;
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["UsersUserRolePerDivision"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    ListUsersUsers: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Condition in OData v2, for example Modified ge datetime'2026-01-31T00:00:00'. Texts stand in single quotes, a quote inside is doubled. */
                $filter?: components["parameters"]["filter"];
                /** @description One field to sort by, optionally followed by asc or desc. */
                $orderby?: components["parameters"]["orderby"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
                /** @description Number of rows to answer at most. */
                $top?: components["parameters"]["top"];
                /** @description Number of rows to leave out at the start; not together with $skiptoken. */
                $skip?: components["parameters"]["skip"];
                /** @description Place to go on from, as found in the address of the next page; never made by hand. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description With allpages the answer tells the number of all rows in __count. */
                $inlinecount?: components["parameters"]["inlinecount"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        responses: {
            /** @description One page of users */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["UsersUser"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["UsersUser"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    CreateUsersUser: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersUser"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["UsersUser"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    GetUsersUser: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
                /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
                $expand?: components["parameters"]["expand"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the user. */
                UserID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["UsersUser"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdateUsersUser: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersUser"];
            };
        };
        responses: {
            /** @description The change is stored */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    DeleteUsersUser: {
        parameters: Parameters3;
        responses: {
            /** @description The record is gone */
            204: {
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
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
