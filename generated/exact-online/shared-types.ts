// Made by `npm run generate` from specs/exact-online/: change that, never this file.

interface Body1 {
    content: {
        "application/json": components["schemas"]["Error"];
    };
}
interface Body2 {
    headers: {
        /** @description Why it was refused, such as NoDivisionAccess or LicenseExpired */
        Reason?: string;
        [name: string]: unknown;
    };
    content: {
        "application/json": components["schemas"]["Error"];
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
        /** @description A bank account of a customer or supplier, used to pay or to recognise who paid. */
        CrmBankAccount: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the account to whom the bank account belongs.
             */
            Account?: string | null;
            /** @description Name of the account, repeated here so that it need not be looked up. */
            AccountName?: string | null;
            /**
             * Format: uuid
             * @description ID of the bank at which the account is held.
             */
            Bank?: string | null;
            /** @description Number of the bank account as it is written on a statement. */
            BankAccount?: string | null;
            /** @description Name of the person or company that the bank account belongs to. */
            BankAccountHolderName?: string | null;
            /** @description Text of the bank at which the account is held. */
            BankDescription?: string | null;
            /** @description Name of the bank at which the account is held. */
            BankName?: string | null;
            /** @description International code of the bank (BIC), 8 or 11 characters. */
            BICCode?: string | null;
            /** @description Whether the account is closed for new transactions. */
            Blocked?: boolean | null;
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
            /** @description Way in which numbers of bank accounts are written and checked. */
            Format?: string | null;
            /** @description International number of the bank account (ISO 13616). */
            IBAN?: string | null;
            /** @description Whether payments go to this bank account unless another is chosen. */
            Main?: boolean | null;
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
             * @description ID of the account at a service for online payments.
             */
            PaymentServiceAccount?: string | null;
            /** @description Letter or number for the kind of bank account. */
            Type?: string | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
        };
        /** @description A quantity of a batch that a stock movement takes in or gives out. */
        InventoryStockBatchNumber: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /** @description Number on the goods by which a batch of the item is traced. */
            BatchNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the batch that the quantity belongs to.
             */
            BatchNumberID?: string | null;
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
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that goods with this number cannot be used.
             */
            IsBlocked?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the movement is not final yet.
             */
            IsDraft?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
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
             * @description ID of the line of stock movement that the number belongs to.
             */
            ParentID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the pick order that the movement belongs to.
             */
            PickOrderLine?: string | null;
            /**
             * Format: double
             * @description Quantity of the batch that moves.
             */
            Quantity?: number | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the return with which the goods come back.
             */
            SalesReturnLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the count that the movement belongs to.
             */
            StockCountLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that the number or batch belongs to.
             */
            StockTransactionID?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of stock movement, such as a receipt or a delivery.
             */
            StockTransactionType?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the transfer that the movement belongs to.
             */
            WarehouseTransferLine?: string | null;
        };
        /** @description A serial number that a stock movement takes in or gives out. */
        InventoryStockSerialNumber: {
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
            /**
             * Format: int32
             * @description Number of the company (division) that the record belongs to.
             */
            Division?: number | null;
            /**
             * Format: uuid
             * @description ID of the stock movement while it is not final yet.
             */
            DraftStockTransactionID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the record holds; empty when there is no end.
             */
            EndDate?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that goods with this number cannot be used.
             */
            IsBlocked?: number | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the movement is not final yet.
             */
            IsDraft?: number | null;
            /**
             * Format: uuid
             * @description ID of the item (article or service) that the record is about.
             */
            Item?: string | null;
            /** @description Code of the item (article or service) that the record is about. */
            ItemCode?: string | null;
            /** @description Text of the item (article or service) that the record is about. */
            ItemDescription?: string | null;
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
             * @description ID of the line of stock movement that the number belongs to.
             */
            ParentID?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the pick order that the movement belongs to.
             */
            PickOrderLine?: string | null;
            /** @description Remarks that are kept with the record. */
            Remarks?: string | null;
            /**
             * Format: uuid
             * @description ID of the sales order line behind this record.
             */
            SalesOrderLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the return with which the goods come back.
             */
            SalesReturnLine?: string | null;
            /** @description Number that stands on one single piece of the item. */
            SerialNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the serial number that moves.
             */
            SerialNumberID?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the record holds.
             */
            StartDate?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the count that the movement belongs to.
             */
            StockCountLine?: string | null;
            /**
             * Format: uuid
             * @description ID of the stock movement that the number or batch belongs to.
             */
            StockTransactionID?: string | null;
            /**
             * Format: int32
             * @description Number of the kind of stock movement, such as a receipt or a delivery.
             */
            StockTransactionType?: number | null;
            /**
             * Format: uuid
             * @description ID of the place in the warehouse where the goods lie or move.
             */
            StorageLocation?: string | null;
            /** @description Code of the place in the warehouse where the goods lie or move. */
            StorageLocationCode?: string | null;
            /** @description Text of the place in the warehouse where the goods lie or move. */
            StorageLocationDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the warehouse in which the goods are kept or move.
             */
            Warehouse?: string | null;
            /** @description Code of the warehouse in which the goods are kept or move. */
            WarehouseCode?: string | null;
            /** @description Text of the warehouse in which the goods are kept or move. */
            WarehouseDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the line of the transfer that the movement belongs to.
             */
            WarehouseTransferLine?: string | null;
        };
    };
    responses: {
        /** @description The request is refused, for instance because $select or $filter is missing or names an unknown field. Counts toward the hourly limit of errors; do not repeat it unchanged. */
        BadRequest: Body1;
        /** @description The access token is missing, unknown or older than ten minutes. The body can be an HTML page instead of JSON. */
        Unauthorized: Body2;
        /** @description The app lacks the scope, or the user lacks the right, the licence or the division; the header Reason says which where it can. Not worth repeating. */
        Forbidden: Body2;
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
        ServerError: Body1;
        /** @description There is no record with this key. */
        NotFound: Body1;
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
        /** @description Fields to answer with; they have to be named one by one, a star is refused. */
        selectRequired: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface Refusals1 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    429: components["responses"]["TooManyRequests"];
    500: components["responses"]["ServerError"];
}
export interface Refusals2 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    404: components["responses"]["NotFound"];
    429: components["responses"]["TooManyRequests"];
    500: components["responses"]["ServerError"];
}
export interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[];
            };
        };
    };
}
export interface Answers2<T> extends Refusals1 {
    201: {
        content: {
            "application/json": {
                d: T;
            };
        };
    };
}
export interface Answers3<T> extends Refusals2 {
    /** @description The record */
    200: {
        content: {
            "application/json": {
                d: T;
            };
        };
    };
}
export interface Answers4 extends Refusals2 {
    204: {
        content?: never;
    };
}
export interface Answers5<T> extends Refusals2 {
    /** @description One page of rows */
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[];
            };
        };
    };
}
export interface Answers7<T> extends Refusals2 {
    /** @description The record */
    200: {
        content: {
            "application/json": {
                d: {
                    results: T[];
                    /** Format: uri */
                    __next?: string;
                    /** Format: int64 */
                    __count?: string;
                } | T[] | T;
            };
        };
    };
}
export interface Query1 {
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
}
export interface Query2 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
}
export interface Query3 {
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
}
export interface Query4 {
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
    /** @description Collections to include, each up to 60 rows; without it only their address is answered. */
    $expand?: components["parameters"]["expand"];
}
export interface Query7 {
    /** @description ID of the account. */
    accountId: string;
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
}
export interface Query10 {
    /** @description ID of the item. */
    itemId: string;
    /** @description Fields to answer with; without it, all of them. */
    $select?: components["parameters"]["select"];
}
export interface Path1 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
}
export interface Path2 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the record. */
    ID: components["parameters"]["ID"];
}
export interface Path4 {
    /** @description Code of the division, that is, the company. */
    division: components["parameters"]["division"];
    /** @description ID of the account. */
    AccountId: string;
}
export interface Parameters1 {
    query?: Query1;
    path: Path1;
}
export interface Parameters2 {
    query?: Query2;
    path: Path2;
}
export interface Parameters3 {
    query?: Query3;
    path: Path1;
}
export interface Parameters4 {
    query?: Query4;
    path: Path2;
}
export interface Parameters7 {
    query: Query7;
    path: Path1;
}
export interface Parameters8 {
    query?: Query2;
    path: Path4;
}
export interface Parameters11 {
    query: Query10;
    path: Path1;
}
