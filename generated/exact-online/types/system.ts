// Made by `npm run generate` from specs/exact-online/: change that, never this file.

export interface paths {
    "/api/v1/{division}/system/AccountantInfo": {
        /**
         * List accountants
         * @description Name, address and logo of the accountant that serves the company. Answers pages of 60 rows.
         */
        get: operations["ListSystemAccountantInfo"];
    };
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": {
        /**
         * Read an accountant by its ID
         * @description Answers the accountant with the given ID; an unknown one gives 404.
         */
        get: operations["GetSystemAccountantInfo"];
    };
    "/api/v1/{division}/system/AllDivisions": {
        /**
         * List divisions of the licence
         * @description A company (division) anywhere in the licence, with its address, legal form and numbers. Answers pages of 60 rows.
         */
        get: operations["ListSystemAllDivisions"];
    };
    "/api/v1/{division}/system/AllDivisions({Code})": {
        /**
         * Read a division of the licence by its code
         * @description Answers the division of the licence with the given code; an unknown one gives 404.
         */
        get: operations["GetSystemDivisionOfLicence"];
    };
    "/api/v1/{division}/system/AvailableFeatures": {
        /**
         * List available features
         * @description A feature that the company's licence includes. Answers pages of 60 rows.
         */
        get: operations["ListSystemAvailableFeatures"];
    };
    "/api/v1/{division}/system/AvailableFeatures({ID})": {
        /**
         * Read an available feature by its ID
         * @description Answers the available feature with the given ID; an unknown one gives 404.
         */
        get: operations["GetSystemAvailableFeature"];
    };
    "/api/v1/{division}/system/Divisions": {
        /**
         * List accessible divisions
         * @description A company (division) that the user may open, with its address, legal form and numbers. Answers pages of 60 rows.
         */
        get: operations["ListSystemDivisions"];
    };
    "/api/v1/{division}/system/Divisions({Code})": {
        /**
         * Read an accessible division by its code
         * @description Answers the accessible division with the given code; an unknown one gives 404.
         */
        get: operations["GetSystemDivision"];
        /**
         * Delete an accessible division
         * @description Removes the accessible division with the given code. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSystemDivision"];
    };
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": {
        /**
         * List most recently used divisions
         * @description A company (division) that the user opened lately. Answers pages of 60 rows.
         */
        get: operations["ListSystemMostRecentlyUsedDivisions"];
    };
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": {
        /**
         * Read a most recently used division by its code
         * @description Answers the most recently used division with the given code; an unknown one gives 404.
         */
        get: operations["GetSystemMostRecentlyUsedDivision"];
    };
    "/api/v1/current/Me": {
        /**
         * Read the signed-in user
         * @description The signed-in user: name, language, current company and the clock of the server. Answers a list of one row.
         */
        get: operations["GetCurrentMe"];
    };
    "/api/v1/current/Me(guid'{UserID}')": {
        /**
         * Read the signed-in user by ID
         * @description Answers the current user with the given ID; an unknown one gives 404.
         */
        get: operations["GetCurrentMeByUserID"];
    };
    "/api/v1/{division}/system/Users": {
        /**
         * List system users
         * @deprecated
         * @description A user of the licence with sign-in method and personal details. Answers pages of 60 rows.
         */
        get: operations["ListSystemUsers"];
        /**
         * Create a system user
         * @deprecated
         * @description Adds a system user and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSystemUser"];
    };
    "/api/v1/{division}/system/Users(guid'{UserID}')": {
        /**
         * Read a system user by its ID
         * @deprecated
         * @description Answers the system user with the given ID; an unknown one gives 404.
         */
        get: operations["GetSystemUser"];
        /**
         * Update a system user
         * @deprecated
         * @description Changes the system user with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSystemUser"];
        /**
         * Delete a system user
         * @deprecated
         * @description Removes the system user with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSystemUser"];
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
        /** @description Name, address and logo of the accountant that serves the company. */
        SystemAccountantInfo: {
            /** Format: uuid */
            ID?: string;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            City?: string | null;
            Email?: string | null;
            IsAccountant?: boolean | null;
            /** Format: byte */
            Logo?: string | null;
            MenuLogoUrl?: string | null;
            Name?: string | null;
            Phone?: string | null;
            Postcode?: string | null;
            Website?: string | null;
        };
        /** @description A company (division) anywhere in the licence, with its address, legal form and numbers. */
        SystemDivisionOfLicence: {
            /** Format: int32 */
            Code?: number;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            /** Format: odata-v2-datetime */
            ArchiveDate?: string | null;
            /** Format: int32 */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            BusinessTypeCode?: string | null;
            BusinessTypeDescription?: string | null;
            ChamberOfCommerceEstablishment?: string | null;
            ChamberOfCommerceNumber?: string | null;
            City?: string | null;
            Class_01?: Record<string, never> | null;
            Class_02?: Record<string, never> | null;
            Class_03?: Record<string, never> | null;
            Class_04?: Record<string, never> | null;
            Class_05?: Record<string, never> | null;
            CompanySizeCode?: string | null;
            CompanySizeDescription?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Current?: boolean | null;
            /** Format: uuid */
            Customer?: string | null;
            /** Format: code18 */
            CustomerCode?: string | null;
            CustomerName?: string | null;
            DatevAccountantNumber?: string | null;
            DatevClientNumber?: string | null;
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, read LeaveAbsenceHoursByDay again from 1.
             */
            DivisionHRLinkUnlinkDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, all row versions changed: start again from 1.
             */
            DivisionMoveDate?: string | null;
            Email?: string | null;
            Fax?: string | null;
            /** Format: int64 */
            Hid?: string | null;
            IsDossierDivision?: boolean | null;
            IsHRDivision?: boolean | null;
            IsMainDivision?: boolean | null;
            IsPracticeDivision?: boolean | null;
            Legislation?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            OBNumber?: string | null;
            Phone?: string | null;
            Postcode?: string | null;
            SbiCode?: string | null;
            SbiDescription?: string | null;
            SectorCode?: string | null;
            SectorDescription?: string | null;
            /** Format: double */
            ShareCapital?: number | null;
            SiretNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            /** Format: int32 */
            Status?: number | null;
            SubsectorCode?: string | null;
            SubsectorDescription?: string | null;
            TaxOfficeNumber?: string | null;
            TaxReferenceNumber?: string | null;
            TemplateCode?: string | null;
            VATNumber?: string | null;
            Website?: string | null;
        };
        /** @description A feature that the company's licence includes. */
        SystemAvailableFeature: {
            /** Format: int32 */
            ID?: number;
            Description?: string | null;
        };
        /** @description A company (division) that the user may open, with its address, legal form and numbers. */
        SystemDivision: {
            /** Format: int32 */
            Code?: number;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            /** Format: odata-v2-datetime */
            ArchiveDate?: string | null;
            /** Format: int32 */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            BusinessTypeCode?: string | null;
            BusinessTypeDescription?: string | null;
            ChamberOfCommerceEstablishment?: string | null;
            ChamberOfCommerceNumber?: string | null;
            City?: string | null;
            Class_01?: Record<string, never> | null;
            Class_02?: Record<string, never> | null;
            Class_03?: Record<string, never> | null;
            Class_04?: Record<string, never> | null;
            Class_05?: Record<string, never> | null;
            CompanySizeCode?: string | null;
            CompanySizeDescription?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Current?: boolean | null;
            /** Format: uuid */
            Customer?: string | null;
            /** Format: code18 */
            CustomerCode?: string | null;
            CustomerName?: string | null;
            DatevAccountantNumber?: string | null;
            DatevClientNumber?: string | null;
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, read LeaveAbsenceHoursByDay again from 1.
             */
            DivisionHRLinkUnlinkDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, all row versions changed: start again from 1.
             */
            DivisionMoveDate?: string | null;
            Email?: string | null;
            Fax?: string | null;
            /** Format: int64 */
            Hid?: string | null;
            IsDossierDivision?: boolean | null;
            IsHRDivision?: boolean | null;
            IsMainDivision?: boolean | null;
            IsPracticeDivision?: boolean | null;
            Legislation?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            OBNumber?: string | null;
            Phone?: string | null;
            Postcode?: string | null;
            SbiCode?: string | null;
            SbiDescription?: string | null;
            SectorCode?: string | null;
            SectorDescription?: string | null;
            /** Format: double */
            ShareCapital?: number | null;
            SiretNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            /** Format: int32 */
            Status?: number | null;
            SubsectorCode?: string | null;
            SubsectorDescription?: string | null;
            TaxOfficeNumber?: string | null;
            TaxReferenceNumber?: string | null;
            TemplateCode?: string | null;
            VATNumber?: string | null;
            Website?: string | null;
        };
        /** @description A company (division) that the user opened lately. */
        SystemMostRecentlyUsedDivision: {
            /** Format: int32 */
            Code?: number;
            AddressLine1?: string | null;
            AddressLine2?: string | null;
            AddressLine3?: string | null;
            /** Format: odata-v2-datetime */
            ArchiveDate?: string | null;
            /** Format: int32 */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            BusinessTypeCode?: string | null;
            BusinessTypeDescription?: string | null;
            ChamberOfCommerceEstablishment?: string | null;
            ChamberOfCommerceNumber?: string | null;
            City?: string | null;
            Class_01?: Record<string, never> | null;
            Class_02?: Record<string, never> | null;
            Class_03?: Record<string, never> | null;
            Class_04?: Record<string, never> | null;
            Class_05?: Record<string, never> | null;
            CompanySizeCode?: string | null;
            CompanySizeDescription?: string | null;
            Country?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            Currency?: string | null;
            Current?: boolean | null;
            /** Format: uuid */
            Customer?: string | null;
            /** Format: code18 */
            CustomerCode?: string | null;
            CustomerName?: string | null;
            DatevAccountantNumber?: string | null;
            DatevClientNumber?: string | null;
            Description?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, read LeaveAbsenceHoursByDay again from 1.
             */
            DivisionHRLinkUnlinkDate?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description When newer than the last synchronisation, all row versions changed: start again from 1.
             */
            DivisionMoveDate?: string | null;
            Email?: string | null;
            Fax?: string | null;
            /** Format: int64 */
            Hid?: string | null;
            IsDossierDivision?: boolean | null;
            IsHRDivision?: boolean | null;
            IsMainDivision?: boolean | null;
            IsPracticeDivision?: boolean | null;
            Legislation?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            OBNumber?: string | null;
            Phone?: string | null;
            Postcode?: string | null;
            SbiCode?: string | null;
            SbiDescription?: string | null;
            SectorCode?: string | null;
            SectorDescription?: string | null;
            /** Format: double */
            ShareCapital?: number | null;
            SiretNumber?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            State?: string | null;
            /** Format: int32 */
            Status?: number | null;
            SubsectorCode?: string | null;
            SubsectorDescription?: string | null;
            TaxOfficeNumber?: string | null;
            TaxReferenceNumber?: string | null;
            TemplateCode?: string | null;
            VATNumber?: string | null;
            Website?: string | null;
        };
        /** @description The signed-in user: name, language, current company and the clock of the server. */
        CurrentMe: {
            /** Format: uuid */
            UserID?: string;
            /** Format: int32 */
            AccountingDivision?: number | null;
            /**
             * Format: int32
             * @description The company last opened in the user interface; not necessarily the one an app should write to.
             */
            CurrentDivision?: number | null;
            /** Format: code18 */
            CustomerCode?: string | null;
            /** Format: uuid */
            DivisionCustomer?: string | null;
            /** Format: code18 */
            DivisionCustomerCode?: string | null;
            DivisionCustomerName?: string | null;
            DivisionCustomerSiretNumber?: string | null;
            DivisionCustomerVatNumber?: string | null;
            /** Format: int32 */
            DossierDivision?: number | null;
            Email?: string | null;
            /** Format: uuid */
            EmployeeID?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            Initials?: string | null;
            IsClientUser?: boolean | null;
            IsEmployeeSelfServiceUser?: boolean | null;
            IsMyFirmLiteUser?: boolean | null;
            IsMyFirmPortalUser?: boolean | null;
            IsOEIMigrationMandatory?: boolean | null;
            IsStarterUser?: boolean | null;
            Language?: string | null;
            LanguageCode?: string | null;
            LastName?: string | null;
            /** Format: int64 */
            Legislation?: string | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            Nationality?: string | null;
            PackageCode?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            PictureUrl?: string | null;
            /** @description Wall-clock time of the server, without a time zone. */
            ServerTime?: string | null;
            /**
             * Format: double
             * @description Seconds by which the server's clock is ahead of UTC now.
             */
            ServerUtcOffset?: number | null;
            /** Format: byte */
            ThumbnailPicture?: string | null;
            ThumbnailPictureFormat?: string | null;
            Title?: string | null;
            UserName?: string | null;
        };
        /** @description A user of the licence with sign-in method and personal details. */
        SystemUser: {
            /** Format: uuid */
            UserID?: string;
            /** Format: int32 */
            AuthenticationType?: 2 | 8 | 64 | 128 | null;
            /** Format: odata-v2-datetime */
            BirthDate?: string | null;
            /** Format: odata-v2-datetime */
            Created?: string | null;
            /** Format: uuid */
            Creator?: string | null;
            CreatorFullName?: string | null;
            /** Format: uuid */
            Customer?: string | null;
            CustomerName?: string | null;
            Email?: string | null;
            /** Format: odata-v2-datetime */
            EndDate?: string | null;
            FirstName?: string | null;
            FullName?: string | null;
            Gender?: string | null;
            HasRegisteredForTwoStepVerification?: boolean | null;
            HasTwoStepVerification?: boolean | null;
            Initials?: string | null;
            /** Format: uint8 */
            IsAnonymised?: number | null;
            Language?: string | null;
            LastLogin?: string | null;
            LastName?: string | null;
            MiddleName?: string | null;
            Mobile?: string | null;
            /** Format: odata-v2-datetime */
            Modified?: string | null;
            /** Format: uuid */
            Modifier?: string | null;
            ModifierFullName?: string | null;
            Nationality?: string | null;
            Notes?: string | null;
            Phone?: string | null;
            PhoneExtension?: string | null;
            ProfileCode?: string | null;
            /** Format: odata-v2-datetime */
            StartDate?: string | null;
            Title?: string | null;
            UserDivisionList?: string | null;
            UserLanguage?: string | null;
            UserName?: string | null;
            UserTypeCode?: string | null;
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
}
interface Parameters3 {
    path: {
        /** @description Code of the division, that is, the company. */
        division: components["parameters"]["division"];
        /** @description ID of the system user. */
        UserID: string;
    };
}
export interface operations {
    ListSystemAccountantInfo: {
        parameters: Parameters1;
        responses: {
            /** @description One page of accountants */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemAccountantInfo"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemAccountantInfo"][];
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
    GetSystemAccountantInfo: {
        parameters: {
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
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemAccountantInfo"];
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
    ListSystemAllDivisions: {
        parameters: Parameters2;
        responses: {
            /** @description One page of divisions of the licence */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemDivisionOfLicence"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemDivisionOfLicence"][];
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
    GetSystemDivisionOfLicence: {
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
                /** @description Code of the division of the licence. */
                Code: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemDivisionOfLicence"];
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
    ListSystemAvailableFeatures: {
        parameters: Parameters1;
        responses: {
            /** @description One page of available features */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemAvailableFeature"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemAvailableFeature"][];
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
    GetSystemAvailableFeature: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the available feature. */
                ID: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemAvailableFeature"];
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
    ListSystemDivisions: {
        parameters: Parameters2;
        responses: {
            /** @description One page of accessible divisions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemDivision"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemDivision"][];
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
    GetSystemDivision: {
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
                /** @description Code of the accessible division. */
                Code: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemDivision"];
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
    DeleteSystemDivision: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the accessible division. */
                Code: number;
            };
        };
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
    ListSystemMostRecentlyUsedDivisions: {
        parameters: Parameters2;
        responses: {
            /** @description One page of most recently used divisions */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemMostRecentlyUsedDivision"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemMostRecentlyUsedDivision"][];
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
    GetSystemMostRecentlyUsedDivision: {
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
                /** @description Code of the most recently used division. */
                Code: number;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemMostRecentlyUsedDivision"];
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
    GetCurrentMe: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
        };
        responses: {
            /** @description The user */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["CurrentMe"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["CurrentMe"][];
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
    GetCurrentMeByUserID: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description ID of the current user. */
                UserID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["CurrentMe"];
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
    ListSystemUsers: {
        parameters: Parameters1;
        responses: {
            /** @description One page of system users */
            200: {
                content: {
                    "application/json": {
                        d: {
                            results: components["schemas"]["SystemUser"][];
                            /** Format: uri */
                            __next?: string;
                            /** Format: int64 */
                            __count?: string;
                        } | components["schemas"]["SystemUser"][];
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
    CreateSystemUser: {
        parameters: {
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemUser"];
            };
        };
        responses: {
            /** @description The stored record */
            201: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemUser"];
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
    GetSystemUser: {
        parameters: {
            query?: {
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the system user. */
                UserID: string;
            };
        };
        responses: {
            /** @description The record */
            200: {
                content: {
                    "application/json": {
                        d: components["schemas"]["SystemUser"];
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
    UpdateSystemUser: {
        parameters: Parameters3;
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemUser"];
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
    DeleteSystemUser: {
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
    SystemAccountantInfo: { row: components["schemas"]["SystemAccountantInfo"]; key: "ID"; create: never; update: never };
    SystemDivisionOfLicence: { row: components["schemas"]["SystemDivisionOfLicence"]; key: "Code"; create: never; update: never };
    SystemAvailableFeature: { row: components["schemas"]["SystemAvailableFeature"]; key: "ID"; create: never; update: never };
    SystemDivision: { row: components["schemas"]["SystemDivision"]; key: "Code"; create: never; update: never };
    SystemMostRecentlyUsedDivision: { row: components["schemas"]["SystemMostRecentlyUsedDivision"]; key: "Code"; create: never; update: never };
    CurrentMe: { row: components["schemas"]["CurrentMe"]; key: "UserID"; create: never; update: never };
    SystemUser: { row: components["schemas"]["SystemUser"]; key: "UserID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/system/AccountantInfo": { list: "SystemAccountantInfo" };
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": { get: "SystemAccountantInfo" };
    "/api/v1/{division}/system/AllDivisions": { list: "SystemDivisionOfLicence" };
    "/api/v1/{division}/system/AllDivisions({Code})": { get: "SystemDivisionOfLicence" };
    "/api/v1/{division}/system/AvailableFeatures": { list: "SystemAvailableFeature" };
    "/api/v1/{division}/system/AvailableFeatures({ID})": { get: "SystemAvailableFeature" };
    "/api/v1/{division}/system/Divisions": { list: "SystemDivision" };
    "/api/v1/{division}/system/Divisions({Code})": { get: "SystemDivision"; remove: { answer: never } };
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": { list: "SystemMostRecentlyUsedDivision" };
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": { get: "SystemMostRecentlyUsedDivision" };
    "/api/v1/current/Me": { list: "CurrentMe" };
    "/api/v1/current/Me(guid'{UserID}')": { get: "CurrentMe" };
    "/api/v1/{division}/system/Users": { list: "SystemUser"; create: { body: "SystemUser"; demands: never; answer: "SystemUser" } };
    "/api/v1/{division}/system/Users(guid'{UserID}')": { get: "SystemUser"; update: { body: "SystemUser"; answer: never }; remove: { answer: never } };
}
/** The types of the service, for a client that knows no other. */
export interface SystemTypes {
    paths: paths;
    records: records;
    calls: calls;
}
