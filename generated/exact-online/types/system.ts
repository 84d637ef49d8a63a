// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Query2, Query4, Path1, Parameters1, Parameters2, Parameters3 } from "../shared-types.ts";
export interface paths {
    /**
     * List accountants
     * @description Name, address and logo of the accountant that serves the company. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/system/AccountantInfo": {
        get: operations["ListSystemAccountantInfo"];
    };
    /**
     * Read an accountant by its ID
     * @description Answers the accountant with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/system/AccountantInfo(guid'{ID}')": {
        get: operations["GetSystemAccountantInfo"];
    };
    /**
     * List divisions of the licence
     * @description A company (division) anywhere in the licence, with its address, legal form and numbers. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/system/AllDivisions": {
        get: operations["ListSystemAllDivisions"];
    };
    /**
     * Read a division of the licence by its code
     * @description Answers the division of the licence with the given code; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/system/AllDivisions({Code})": {
        get: operations["GetSystemDivisionOfLicence"];
    };
    /**
     * List available features
     * @description A feature that the company's licence includes. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/system/AvailableFeatures": {
        get: operations["ListSystemAvailableFeatures"];
    };
    /**
     * Read an available feature by its ID
     * @description Answers the available feature with the given ID; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/system/AvailableFeatures({ID})": {
        get: operations["GetSystemAvailableFeature"];
    };
    /**
     * List accessible divisions
     * @description A company (division) that the user may open, with its address, legal form and numbers. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/system/Divisions": {
        get: operations["ListSystemDivisions"];
    };
    /**
     * Read an accessible division by its code; delete an accessible division
     * @description Answers the accessible division with the given code; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/system/Divisions({Code})": {
        get: operations["GetSystemDivision"];
        /** @description Removes the accessible division with the given code. One that is already gone gives 404 or 410. */
        delete: operations["DeleteSystemDivision"];
    };
    /**
     * List most recently used divisions
     * @description A company (division) that the user opened lately. Answers pages of 60 rows. Scope: organization administration.
     */
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions": {
        get: operations["ListSystemMostRecentlyUsedDivisions"];
    };
    /**
     * Read a most recently used division by its code
     * @description Answers the most recently used division with the given code; an unknown one gives 404. Scope: organization administration.
     */
    "/api/v1/{division}/system/GetMostRecentlyUsedDivisions({Code})": {
        get: operations["GetSystemMostRecentlyUsedDivision"];
    };
    /**
     * Read the signed-in user
     * @description The signed-in user: name, language, current company and the clock of the server. Answers a list of one row.
     */
    "/api/v1/current/Me": {
        get: operations["GetCurrentMe"];
    };
    /**
     * Read the signed-in user by ID
     * @description Answers the current user with the given ID; an unknown one gives 404.
     */
    "/api/v1/current/Me(guid'{UserID}')": {
        get: operations["GetCurrentMeByUserID"];
    };
    /**
     * List system users; create a system user
     * @deprecated
     * @description A user of the licence with sign-in method and personal details. Answers pages of 60 rows.
     */
    "/api/v1/{division}/system/Users": {
        /** @deprecated */
        get: operations["ListSystemUsers"];
        /**
         * @deprecated
         * @description Adds a system user and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateSystemUser"];
    };
    /**
     * Read a system user by its ID; update a system user; delete a system user
     * @deprecated
     * @description Answers the system user with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/system/Users(guid'{UserID}')": {
        /** @deprecated */
        get: operations["GetSystemUser"];
        /**
         * @deprecated
         * @description Changes the system user with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateSystemUser"];
        /**
         * @deprecated
         * @description Removes the system user with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteSystemUser"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description Name, address and logo of the accountant that serves the company. */
        SystemAccountantInfo: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Whether the signed-in user works for an accountant. */
            IsAccountant?: boolean | null;
            /**
             * Format: byte
             * @description Content of the picture with the logo.
             */
            Logo?: string | null;
            /** @description Address of the accountant's logo for the menu. */
            MenuLogoUrl?: string | null;
            /** @description Name of the accountant who serves the company. */
            Name?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description A company (division) anywhere in the licence, with its address, legal form and numbers. */
        SystemDivisionOfLicence: {
            /**
             * Format: int32
             * @description Number of the company, which goes into the address of every call.
             */
            Code?: number;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company was put into the archive; empty while it is in use.
             */
            ArchiveDate?: string | null;
            /**
             * Format: int32
             * @description Why the company cannot be opened at the moment, such as a restore or a conversion. Codes: 0 = Not blocked, 1 = Backup/restore, 2 = Conversion busy, 3 = Conversion shadow, 4 = Conversion waiting, 5 = Copy data waiting, 6 = Copy data busy.
             */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Code of the legal form of the company. */
            BusinessTypeCode?: string | null;
            /** @description Text of the legal form of the company. */
            BusinessTypeDescription?: string | null;
            /** @description Number of the branch in the trade register. */
            ChamberOfCommerceEstablishment?: string | null;
            /** @description Number of the company in the trade register. */
            ChamberOfCommerceNumber?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Value of the company in the first of five free classes. */
            Class_01?: Record<string, never> | null;
            /** @description Value of the company in the second of five free classes. */
            Class_02?: Record<string, never> | null;
            /** @description Value of the company in the third of five free classes. */
            Class_03?: Record<string, never> | null;
            /** @description Value of the company in the fourth of five free classes. */
            Class_04?: Record<string, never> | null;
            /** @description Value of the company in the fifth of five free classes. */
            Class_05?: Record<string, never> | null;
            /** @description Code of the range of staff that the company falls in. */
            CompanySizeCode?: string | null;
            /** @description Text of the range of staff that the company falls in. */
            CompanySizeDescription?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
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
            /** @description Whether the user has this company open at the moment. */
            Current?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence.
             */
            CustomerCode?: string | null;
            /** @description Name of the account that holds the licence. */
            CustomerName?: string | null;
            /** @description Number of the tax adviser in the German DATEV system. */
            DatevAccountantNumber?: string | null;
            /** @description Number of the company as a client in the German DATEV system. */
            DatevClientNumber?: string | null;
            /** @description Name of the company. */
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
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /**
             * Format: int64
             * @description Number of the company as its users see it, apart from the technical key.
             */
            Hid?: string | null;
            /** @description Whether the company holds the files of a practice. */
            IsDossierDivision?: boolean | null;
            /** @description Whether the company serves for personnel only. */
            IsHRDivision?: boolean | null;
            /** @description Whether this company comes first among those of the licence. */
            IsMainDivision?: boolean | null;
            /** @description Whether the company is the accountant's own practice. */
            IsPracticeDivision?: boolean | null;
            /** @description Country whose law the company's books follow. */
            Legislation?: string | null;
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
            /** @description VAT number of the company in the Netherlands (omzetbelasting). */
            OBNumber?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Code of the company's branch of industry in the Netherlands (SBI). */
            SbiCode?: string | null;
            /** @description Text of the company's branch of industry in the Netherlands (SBI). */
            SbiDescription?: string | null;
            /** @description Code of the line of business of the company. */
            SectorCode?: string | null;
            /** @description Text of the line of business of the company. */
            SectorDescription?: string | null;
            /**
             * Format: double
             * @description Capital that is paid in on the shares of the company.
             */
            ShareCapital?: number | null;
            /** @description French number (SIRET, 14 digits) of an establishment of the company. */
            SiretNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the company keeps its books here.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /**
             * Format: int32
             * @description Whether the company is in use, switched off or put into the archive, as a number.
             */
            Status?: number | null;
            /** @description Code of the narrower line of business of the company. */
            SubsectorCode?: string | null;
            /** @description Text of the narrower line of business of the company. */
            SubsectorDescription?: string | null;
            /** @description Number of the tax office that is in charge of the company. */
            TaxOfficeNumber?: string | null;
            /** @description Number under which the tax office knows the company. */
            TaxReferenceNumber?: string | null;
            /** @description Code of the template from which the company was set up. */
            TemplateCode?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description A feature that the company's licence includes. */
        SystemAvailableFeature: {
            /**
             * Format: int32
             * @description Number that serves as the key of the record.
             */
            ID?: number;
            /** @description Name of the feature that the licence includes. */
            Description?: string | null;
        };
        /** @description A company (division) that the user may open, with its address, legal form and numbers. */
        SystemDivision: {
            /**
             * Format: int32
             * @description Number of the company, which goes into the address of every call.
             */
            Code?: number;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company was put into the archive; empty while it is in use.
             */
            ArchiveDate?: string | null;
            /**
             * Format: int32
             * @description Why the company cannot be opened at the moment, such as a restore or a conversion. Codes: 0 = Not blocked, 1 = Backup/restore, 2 = Conversion busy, 3 = Conversion shadow, 4 = Conversion waiting, 5 = Copy data waiting, 6 = Copy data busy.
             */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Code of the legal form of the company. */
            BusinessTypeCode?: string | null;
            /** @description Text of the legal form of the company. */
            BusinessTypeDescription?: string | null;
            /** @description Number of the branch in the trade register. */
            ChamberOfCommerceEstablishment?: string | null;
            /** @description Number of the company in the trade register. */
            ChamberOfCommerceNumber?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Value of the company in the first of five free classes. */
            Class_01?: Record<string, never> | null;
            /** @description Value of the company in the second of five free classes. */
            Class_02?: Record<string, never> | null;
            /** @description Value of the company in the third of five free classes. */
            Class_03?: Record<string, never> | null;
            /** @description Value of the company in the fourth of five free classes. */
            Class_04?: Record<string, never> | null;
            /** @description Value of the company in the fifth of five free classes. */
            Class_05?: Record<string, never> | null;
            /** @description Code of the range of staff that the company falls in. */
            CompanySizeCode?: string | null;
            /** @description Text of the range of staff that the company falls in. */
            CompanySizeDescription?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
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
            /** @description Whether the user has this company open at the moment. */
            Current?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence.
             */
            CustomerCode?: string | null;
            /** @description Name of the account that holds the licence. */
            CustomerName?: string | null;
            /** @description Number of the tax adviser in the German DATEV system. */
            DatevAccountantNumber?: string | null;
            /** @description Number of the company as a client in the German DATEV system. */
            DatevClientNumber?: string | null;
            /** @description Name of the company. */
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
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /**
             * Format: int64
             * @description Number of the company as its users see it, apart from the technical key.
             */
            Hid?: string | null;
            /** @description Whether the company holds the files of a practice. */
            IsDossierDivision?: boolean | null;
            /** @description Whether the company serves for personnel only. */
            IsHRDivision?: boolean | null;
            /** @description Whether this company comes first among those of the licence. */
            IsMainDivision?: boolean | null;
            /** @description Whether the company is the accountant's own practice. */
            IsPracticeDivision?: boolean | null;
            /** @description Country whose law the company's books follow. */
            Legislation?: string | null;
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
            /** @description VAT number of the company in the Netherlands (omzetbelasting). */
            OBNumber?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Code of the company's branch of industry in the Netherlands (SBI). */
            SbiCode?: string | null;
            /** @description Text of the company's branch of industry in the Netherlands (SBI). */
            SbiDescription?: string | null;
            /** @description Code of the line of business of the company. */
            SectorCode?: string | null;
            /** @description Text of the line of business of the company. */
            SectorDescription?: string | null;
            /**
             * Format: double
             * @description Capital that is paid in on the shares of the company.
             */
            ShareCapital?: number | null;
            /** @description French number (SIRET, 14 digits) of an establishment of the company. */
            SiretNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the company keeps its books here.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /**
             * Format: int32
             * @description Whether the company is in use, switched off or put into the archive, as a number.
             */
            Status?: number | null;
            /** @description Code of the narrower line of business of the company. */
            SubsectorCode?: string | null;
            /** @description Text of the narrower line of business of the company. */
            SubsectorDescription?: string | null;
            /** @description Number of the tax office that is in charge of the company. */
            TaxOfficeNumber?: string | null;
            /** @description Number under which the tax office knows the company. */
            TaxReferenceNumber?: string | null;
            /** @description Code of the template from which the company was set up. */
            TemplateCode?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description A company (division) that the user opened lately. */
        SystemMostRecentlyUsedDivision: {
            /**
             * Format: int32
             * @description Number of the company, which goes into the address of every call.
             */
            Code?: number;
            /** @description Street and number, or whatever comes first in the postal address. */
            AddressLine1?: string | null;
            /** @description Second line of the postal address, such as a building or department. */
            AddressLine2?: string | null;
            /** @description Third line of the postal address, for what the first two do not hold. */
            AddressLine3?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the company was put into the archive; empty while it is in use.
             */
            ArchiveDate?: string | null;
            /**
             * Format: int32
             * @description Why the company cannot be opened at the moment, such as a restore or a conversion. Codes: 0 = Not blocked, 1 = Backup/restore, 2 = Conversion busy, 3 = Conversion shadow, 4 = Conversion waiting, 5 = Copy data waiting, 6 = Copy data busy.
             */
            BlockingStatus?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null;
            /** @description Code of the legal form of the company. */
            BusinessTypeCode?: string | null;
            /** @description Text of the legal form of the company. */
            BusinessTypeDescription?: string | null;
            /** @description Number of the branch in the trade register. */
            ChamberOfCommerceEstablishment?: string | null;
            /** @description Number of the company in the trade register. */
            ChamberOfCommerceNumber?: string | null;
            /** @description Place that belongs to the postal address. */
            City?: string | null;
            /** @description Value of the company in the first of five free classes. */
            Class_01?: Record<string, never> | null;
            /** @description Value of the company in the second of five free classes. */
            Class_02?: Record<string, never> | null;
            /** @description Value of the company in the third of five free classes. */
            Class_03?: Record<string, never> | null;
            /** @description Value of the company in the fourth of five free classes. */
            Class_04?: Record<string, never> | null;
            /** @description Value of the company in the fifth of five free classes. */
            Class_05?: Record<string, never> | null;
            /** @description Code of the range of staff that the company falls in. */
            CompanySizeCode?: string | null;
            /** @description Text of the range of staff that the company falls in. */
            CompanySizeDescription?: string | null;
            /** @description Code of the country, two letters by ISO 3166 with possible blanks behind them. */
            Country?: string | null;
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
            /** @description Whether the user has this company open at the moment. */
            Current?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the account that holds the licence.
             */
            Customer?: string | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence.
             */
            CustomerCode?: string | null;
            /** @description Name of the account that holds the licence. */
            CustomerName?: string | null;
            /** @description Number of the tax adviser in the German DATEV system. */
            DatevAccountantNumber?: string | null;
            /** @description Number of the company as a client in the German DATEV system. */
            DatevClientNumber?: string | null;
            /** @description Name of the company. */
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
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /** @description Telephone number of the fax machine. */
            Fax?: string | null;
            /**
             * Format: int64
             * @description Number of the company as its users see it, apart from the technical key.
             */
            Hid?: string | null;
            /** @description Whether the company holds the files of a practice. */
            IsDossierDivision?: boolean | null;
            /** @description Whether the company serves for personnel only. */
            IsHRDivision?: boolean | null;
            /** @description Whether this company comes first among those of the licence. */
            IsMainDivision?: boolean | null;
            /** @description Whether the company is the accountant's own practice. */
            IsPracticeDivision?: boolean | null;
            /** @description Country whose law the company's books follow. */
            Legislation?: string | null;
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
            /** @description VAT number of the company in the Netherlands (omzetbelasting). */
            OBNumber?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Code of the postal district. */
            Postcode?: string | null;
            /** @description Code of the company's branch of industry in the Netherlands (SBI). */
            SbiCode?: string | null;
            /** @description Text of the company's branch of industry in the Netherlands (SBI). */
            SbiDescription?: string | null;
            /** @description Code of the line of business of the company. */
            SectorCode?: string | null;
            /** @description Text of the line of business of the company. */
            SectorDescription?: string | null;
            /**
             * Format: double
             * @description Capital that is paid in on the shares of the company.
             */
            ShareCapital?: number | null;
            /** @description French number (SIRET, 14 digits) of an establishment of the company. */
            SiretNumber?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Day from which the company keeps its books here.
             */
            StartDate?: string | null;
            /** @description Code of the state or province within the country. */
            State?: string | null;
            /**
             * Format: int32
             * @description Whether the company is in use, switched off or put into the archive, as a number.
             */
            Status?: number | null;
            /** @description Code of the narrower line of business of the company. */
            SubsectorCode?: string | null;
            /** @description Text of the narrower line of business of the company. */
            SubsectorDescription?: string | null;
            /** @description Number of the tax office that is in charge of the company. */
            TaxOfficeNumber?: string | null;
            /** @description Number under which the tax office knows the company. */
            TaxReferenceNumber?: string | null;
            /** @description Code of the template from which the company was set up. */
            TemplateCode?: string | null;
            /** @description Number for VAT, with the letters of the country before it. */
            VATNumber?: string | null;
            /** @description Address of the site on the web. */
            Website?: string | null;
        };
        /** @description The signed-in user: name, language, current company and the clock of the server. */
        CurrentMe: {
            /**
             * Format: uuid
             * @description ID of the signed-in user.
             */
            UserID?: string;
            /**
             * Format: int32
             * @description Number of the company in which the user's own bookkeeping is kept.
             */
            AccountingDivision?: number | null;
            /**
             * Format: int32
             * @description The company last opened in the user interface; not necessarily the one an app should write to.
             */
            CurrentDivision?: number | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence.
             */
            CustomerCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that holds the licence of the current company.
             */
            DivisionCustomer?: string | null;
            /**
             * Format: code18
             * @description Code of the account that holds the licence of the current company.
             */
            DivisionCustomerCode?: string | null;
            /** @description Name of the account that holds the licence of the current company. */
            DivisionCustomerName?: string | null;
            /** @description French SIRET number of the account that holds the licence. */
            DivisionCustomerSiretNumber?: string | null;
            /** @description VAT number of the account that holds the licence. */
            DivisionCustomerVatNumber?: string | null;
            /**
             * Format: int32
             * @description Number of the company in which the practice keeps the user's file.
             */
            DossierDivision?: number | null;
            /** @description E-mail address at which the person or company is reached. */
            Email?: string | null;
            /**
             * Format: uuid
             * @description ID of the employee behind the user or the change in pay.
             */
            EmployeeID?: string | null;
            /** @description Given name of the person. */
            FirstName?: string | null;
            /** @description First, middle and last name in one text. */
            FullName?: string | null;
            /** @description Letter for the sex of the person. */
            Gender?: string | null;
            /** @description First letters of the given names. */
            Initials?: string | null;
            /** @description Whether the signed-in user belongs to a client of an accountant. */
            IsClientUser?: boolean | null;
            /** @description Whether the signed-in user only sees the pages for employees. */
            IsEmployeeSelfServiceUser?: boolean | null;
            /** @description Whether the signed-in user has the small edition of the client portal. */
            IsMyFirmLiteUser?: boolean | null;
            /** @description Whether the signed-in user has the client portal of the accountant. */
            IsMyFirmPortalUser?: boolean | null;
            /** @description Whether the user has to move to the vendor's new way of signing in. */
            IsOEIMigrationMandatory?: boolean | null;
            /** @description Whether the signed-in user has an edition for starting companies. */
            IsStarterUser?: boolean | null;
            /** @description Code of the language in which texts are written or shown. */
            Language?: string | null;
            /** @description Code of the language in which the user sees the screens. */
            LanguageCode?: string | null;
            /** @description Family name of the person. */
            LastName?: string | null;
            /**
             * Format: int64
             * @description Number of the country whose law the current company's books follow.
             */
            Legislation?: string | null;
            /** @description Particle between given and family name, such as van or de. */
            MiddleName?: string | null;
            /** @description Number of the mobile phone of the person. */
            Mobile?: string | null;
            /** @description Code of the country of which the person is a citizen. */
            Nationality?: string | null;
            /** @description Code of the product edition that the licence includes. */
            PackageCode?: string | null;
            /** @description Telephone number at which the person or company is reached. */
            Phone?: string | null;
            /** @description Inside number to dial after the telephone number. */
            PhoneExtension?: string | null;
            /** @description Address at which the picture can be fetched. */
            PictureUrl?: string | null;
            /** @description Wall-clock time of the server, without a time zone. */
            ServerTime?: string | null;
            /**
             * Format: double
             * @description Seconds by which the server's clock is ahead of UTC now.
             */
            ServerUtcOffset?: number | null;
            /**
             * Format: byte
             * @description Content of a small picture of the signed-in user.
             */
            ThumbnailPicture?: string | null;
            /** @description Format of the small picture, such as png. */
            ThumbnailPictureFormat?: string | null;
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /** @description Name with which the user signs in. */
            UserName?: string | null;
        };
        /** @description A user of the licence with sign-in method and personal details. */
        SystemUser: {
            /**
             * Format: uuid
             * @description ID of the user, as other records name it.
             */
            UserID?: string;
            /**
             * Format: int32
             * @description Way in which the user signs in, such as a password or a one-time code. Codes: 2 = Forms, 8 = Totp, 64 = B2CFederatedLogin, 128 = B2CLogin.
             */
            AuthenticationType?: 2 | 8 | 64 | 128 | null;
            /**
             * Format: odata-v2-datetime
             * @description Day on which the person was born.
             */
            BirthDate?: string | null;
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
            /** @description Code of the form of address, such as Mr or Dr. */
            Title?: string | null;
            /** @description Companies that the user can open, as text. */
            UserDivisionList?: string | null;
            /** @description Code of the language that the user works in. */
            UserLanguage?: string | null;
            /** @description Name with which the user signs in. */
            UserName?: string | null;
            /** @description Code of the kind of user, such as a full or a limited one. */
            UserTypeCode?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface Path23 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description Code of the accessible division. */
    Code: number;
}
interface Path24 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the system user. */
    UserID: string;
}
export interface operations {
    ListSystemAccountantInfo: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SystemAccountantInfo"]>;
    };
    GetSystemAccountantInfo: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["SystemAccountantInfo"]>;
    };
    ListSystemAllDivisions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SystemDivisionOfLicence"]>;
    };
    GetSystemDivisionOfLicence: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the division of the licence. */
                Code: number;
            };
        };
        responses: Answers3<components["schemas"]["SystemDivisionOfLicence"]>;
    };
    ListSystemAvailableFeatures: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SystemAvailableFeature"]>;
    };
    GetSystemAvailableFeature: {
        parameters: {
            query?: Query2;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description ID of the available feature. */
                ID: number;
            };
        };
        responses: Answers3<components["schemas"]["SystemAvailableFeature"]>;
    };
    ListSystemDivisions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SystemDivision"]>;
    };
    GetSystemDivision: {
        parameters: {
            query?: Query4;
            path: Path23;
        };
        responses: Answers3<components["schemas"]["SystemDivision"]>;
    };
    DeleteSystemDivision: {
        parameters: {
            path: Path23;
        };
        responses: Answers4;
    };
    ListSystemMostRecentlyUsedDivisions: {
        parameters: Parameters3;
        responses: Answers1<components["schemas"]["SystemMostRecentlyUsedDivision"]>;
    };
    GetSystemMostRecentlyUsedDivision: {
        parameters: {
            query?: Query4;
            path: {
                /** @description Code of the division, that is, the company. */
                division: components["parameters"]["division"];
                /** @description Code of the most recently used division. */
                Code: number;
            };
        };
        responses: Answers3<components["schemas"]["SystemMostRecentlyUsedDivision"]>;
    };
    GetCurrentMe: {
        parameters: {
            query?: Query2;
        };
        responses: Answers1<components["schemas"]["CurrentMe"]>;
    };
    GetCurrentMeByUserID: {
        parameters: {
            query?: Query2;
            path: {
                /** @description ID of the current user. */
                UserID: string;
            };
        };
        responses: Answers3<components["schemas"]["CurrentMe"]>;
    };
    ListSystemUsers: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SystemUser"]>;
    };
    CreateSystemUser: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemUser"];
            };
        };
        responses: Answers2<components["schemas"]["SystemUser"]>;
    };
    GetSystemUser: {
        parameters: {
            query?: Query2;
            path: Path24;
        };
        responses: Answers3<components["schemas"]["SystemUser"]>;
    };
    UpdateSystemUser: {
        parameters: {
            path: Path24;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemUser"];
            };
        };
        responses: Answers4;
    };
    DeleteSystemUser: {
        parameters: {
            path: Path24;
        };
        responses: Answers4;
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
