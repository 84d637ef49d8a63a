// Made by `npm run generate` from specs/business-central/: change that, never this file.

export interface components {
    schemas: {
        /** @description What every page of a list has beside its rows. */
        Page: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
        };
        /** @description What went wrong, for programs and for people. `BadRequest` is to be corrected by the program, `Authentication` and `Authorization` by an administrator, `Application` by a user; of `Internal` only `ServerError` and `TenantUnavailable` can pass by themselves. */
        ErrorDetail: {
            /** @description Kind before the underscore (`BadRequest`, `Authentication`, `Authorization`, `Application`, `Internal`), case behind it. Codes: BadRequest_InvalidRequestUrl = Address not understood, BadRequest_NotFound = Not found, BadRequest_ResourceNotFound = Resource not found, BadRequest_InvalidOperation = Operation not allowed, BadRequest_InvalidToken = ETag missing or unusable, BadRequest_RequiredParamNotProvided = Parameter missing, BadRequest_MethodNotAllowed = Verb not allowed, BadRequest_MethodNotImplemented = Verb not implemented, BadRequest_NotSupported = Not supported, Authentication_InvalidCredentials = Credentials rejected, Request_EntityChanged = Changed by somebody else, Internal_DataNotFoundFilter = No data within the filter, …. */
            code: "BadRequest_InvalidRequestUrl" | "BadRequest_NotFound" | "BadRequest_ResourceNotFound" | "BadRequest_InvalidOperation" | "BadRequest_InvalidToken" | "BadRequest_RequiredParamNotProvided" | "BadRequest_MethodNotAllowed" | "BadRequest_MethodNotImplemented" | "BadRequest_NotSupported" | "Authentication_InvalidCredentials" | "Request_EntityChanged" | "Internal_DataNotFoundFilter" | "Internal_RecordNotFound" | "Internal_InvalidTableRelation" | "Internal_ServerError" | "Internal_EntityWithSameKeyExists" | "Internal_CompanyNotFound" | "Internal_TenantUnavailable" | "Application_DialogException" | "Application_EvaluateException" | "Application_StringExceededLength" | "Application_InvalidGUID" | "Application_CallbackNotAllowed" | "Application_FilterErrorException" | "Application_FieldValidationException" | "Unknown";
            /** @description Text in the language of the request, ending in the correlation id for the vendor's support. */
            message: string;
        };
        /** @description Body of every refusal that comes from the service itself. A gateway in front of it may answer with something else. */
        ErrorBody: {
            /** @description What went wrong, with a code for programs and a text for people. */
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description A dimension value that a document, line or entry carries; reached through that record alone. */
        DimensionSetLine: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the dimension; a record has one line a dimension, so it finds the line only below its record.
             */
            id?: string;
            /** @description Code of the dimension, such as DEPARTMENT. */
            code?: string;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the document, line or entry that carries the dimension.
             */
            parentId?: string | null;
            /** @description Kind of document, line or entry that carries the dimension. Codes: _x0020_ = Blank. */
            parentType?: "_x0020_" | "Journal_x0020_Line" | "Sales_x0020_Order" | "Sales_x0020_Order_x0020_Line" | "Sales_x0020_Quote" | "Sales_x0020_Quote_x0020_Line" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Invoice" | "Sales_x0020_Invoice_x0020_Line" | "Purchase_x0020_Invoice" | "Purchase_x0020_Invoice_x0020_Line" | "General_x0020_Ledger_x0020_Entry" | "Time_x0020_Registration_x0020_Entry" | "Sales_x0020_Shipment" | "Sales_x0020_Shipment_x0020_Line" | "Purchase_x0020_Receipt" | "Purchase_x0020_Receipt_x0020_Line" | "Purchase_x0020_Order" | "Purchase_x0020_Order_x0020_Line" | "Purchase_x0020_Credit_x0020_Memo" | "Purchase_x0020_Credit_x0020_Memo_x0020_Line" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Return_x0020_Order_x0020_Line" | "Blanket_x0020_Purchase_x0020_Order" | "Blanket_x0020_Purchase_x0020_Order_x0020_Line" | "Blanket_x0020_Sales_x0020_Order" | "Blanket_x0020_Sales_x0020_Order_x0020_Line" | "Transfer_x0020_Order" | "Transfer_x0020_Order_x0020_Line" | "Transfer_x0020_Shipment" | "Transfer_x0020_Shipment_x0020_Line" | "Transfer_x0020_Receipt" | "Transfer_x0020_Receipt_x0020_Line" | "Posted_x0020_Direct_x0020_Transfer" | "Posted_x0020_Direct_x0020_Transfer_x0020_Line" | "Sales_x0020_Quote_x0020_Archive" | "Sales_x0020_Quote_x0020_Archive_x0020_Line" | "Sales_x0020_Order_x0020_Archive" | "Sales_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Quote_x0020_Archive" | "Purchase_x0020_Quote_x0020_Archive_x0020_Line" | "Purchase_x0020_Order_x0020_Archive" | "Purchase_x0020_Order_x0020_Archive_x0020_Line" | "Sales_x0020_Return_x0020_Order_x0020_Archive" | "Sales_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Return_x0020_Order_x0020_Archive" | "Purchase_x0020_Return_x0020_Order_x0020_Archive_x0020_Line" | "Assembly_x0020_Order" | "Assembly_x0020_Order_x0020_Line" | "Posted_x0020_Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order_x0020_Line" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive" | "Sales_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive" | "Purchase_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line" | "Physical_x0020_Inventory_x0020_Order" | "Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order" | "Posted_x0020_Physical_x0020_Inventory_x0020_Order_x0020_Line" | "Inventory_x0020_Shipment" | "Inventory_x0020_Shipment_x0020_Line" | "Inventory_x0020_Receipt" | "Inventory_x0020_Receipt_x0020_Line" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Shipment_x0020_Line" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Receipt_x0020_Line" | "Purchase_x0020_Return_x0020_Order" | "Purchase_x0020_Return_x0020_Order_x0020_Line" | "Purchase_x0020_Quote" | "Purchase_x0020_Quote_x0020_Line" | null;
            /** @description Name of the dimension as users see it. */
            displayName?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension value that the row carries.
             */
            valueId?: string | null;
            /** @description Code of the dimension value that the row carries. */
            valueCode?: string | null;
            /** @description Code of the dimension value in the consolidated company. */
            valueConsolidationCode?: string | null;
            /** @description Name of the dimension value that the row carries. */
            valueDisplayName?: string | null;
        };
        /** @description A place at which goods are kept, such as a warehouse, with its address. */
        Location: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the location, such as EAST. */
            code?: string;
            /** @description Name of the location as users see it. */
            displayName?: string | null;
            /** @description Name of the person to speak to at the place. */
            contact?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A group of items that share their inventory accounts. */
        InventoryPostingGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A group of items, resources and accounts that post to the same accounts of sales and purchase. */
        GeneralProductPostingGroup: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /** @description Code of the VAT group that items of the posting group get. */
            defaultVATProductPostingGroup?: string | null;
            /** @description Whether the default VAT group is filled in when the posting group is chosen. */
            autoInsertDefault?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A unit in which quantities are counted, such as piece or hour. */
        UnitOfMeasure: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the unit, such as PCS. */
            code?: string;
            /** @description Name of the unit, such as Piece. */
            displayName?: string | null;
            /** @description Code of the unit by UN/ECE Recommendation 20, as electronic invoices need it. */
            internationalStandardCode?: string | null;
            /** @description Sign of the unit, such as kg. */
            symbol?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description The picture of a customer, vendor, item, variant, employee or contact; its bytes travel apart. */
        Picture: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record that the picture shows.
             */
            id?: string;
            /** @description Kind of record that the picture shows; needed to find it. */
            parentType?: "Customer" | "Item" | "Vendor" | "Employee" | "Contact" | "Item_x0020_Variant" | null;
            /**
             * Format: int32
             * @description Width of the picture in pixels.
             */
            width?: number | null;
            /**
             * Format: int32
             * @description Height of the picture in pixels.
             */
            height?: number | null;
            /** @description Media type of the picture, such as `image/jpeg`. */
            contentType?: string | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the picture are read.
             */
            "pictureContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of a new picture.
             */
            "pictureContent@odata.mediaEditLink"?: string;
        };
        /** @description An account of the general ledger, or a heading or total of the chart of accounts. */
        Account: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number of the account in the chart of accounts. */
            number?: string;
            /** @description Name of the account in the chart of accounts. */
            displayName?: string | null;
            /** @description Part of the balance sheet or income statement that the account counts to. Codes: _x0020_ = Blank. */
            category?: "_x0020_" | "Assets" | "Liabilities" | "Equity" | "Income" | "Cost_x0020_of_x0020_Goods_x0020_Sold" | "Expense" | null;
            /** @description Finer group inside the category, such as Cash. */
            subCategory?: string | null;
            /** @description Whether no entries can be posted to the account. */
            blocked?: boolean | null;
            /** @description Whether the account takes entries, or is a heading or a total of others. */
            accountType?: "Posting" | "Heading" | "Total" | "Begin_x002D_Total" | "End_x002D_Total" | null;
            /** @description Whether entries may be posted to the account by hand. */
            directPosting?: boolean | null;
            /**
             * Format: decimal
             * @description Balance of the account, over all dates unless a filter narrows them.
             */
            netChange?: number | null;
            /** @description Which exchange rate translates the balance when companies are consolidated. */
            consolidationTranslationMethod?: "Average Rate (Manual)" | "Closing Rate" | "Historical Rate" | "Composite Rate" | "Equity Rate" | null;
            /** @description Number of the account for debit balances in the consolidated company. */
            consolidationDebitAccount?: string | null;
            /** @description Number of the account for credit balances in the consolidated company. */
            consolidationCreditAccount?: string | null;
            /** @description Whether the account is left out when companies are consolidated. */
            excludeFromConsolidation?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Line of the trial balance about the account, with `$expand=trialBalance`. */
            trialBalance?: components["schemas"]["TrialBalance"];
        };
        /** @description An account with its debits, credits and balance, worked out when it is read. */
        TrialBalance: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /** @description Number of the account in the trial balance. */
            number?: string | null;
            /**
             * Format: uuid
             * @description ID of the account whose sums the row shows.
             */
            accountId?: string;
            /** @description Whether the account takes entries, or only sums those of others. */
            accountType?: "Posting" | "Heading" | "Total" | "Begin_x002D_Total" | "End_x002D_Total" | null;
            /** @description Text of the line of the report, as it is printed. */
            display?: string | null;
            /** @description Sum of all debits on the account, as text. */
            totalDebit?: string | null;
            /** @description Sum of all credits on the account, as text. */
            totalCredit?: string | null;
            /** @description Balance at the date, where it is a debit, as text. */
            balanceAtDateDebit?: string | null;
            /** @description Balance at the date, where it is a credit, as text. */
            balanceAtDateCredit?: string | null;
            /**
             * Format: date
             * @description Period that the balance was worked out for.
             */
            dateFilter?: string | null;
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
        };
        /** @description Figures of one customer that are summed when they are read: balance, sales of the year and what is overdue. */
        CustomerFinancialDetail: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer whose figures these are.
             */
            id?: string;
            /** @description Number of the customer whose figures these are. */
            number?: string | null;
            /**
             * Format: decimal
             * @description Sum of all open entries of the customer, in local currency.
             */
            balance?: number | null;
            /**
             * Format: decimal
             * @description Sum of sales to the customer this year before tax, in local currency.
             */
            totalSalesExcludingTax?: number | null;
            /**
             * Format: decimal
             * @description Open amount whose due date has passed, in local currency.
             */
            overdueAmount?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Customer whose figures these are, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
        };
        /** @description A dimension value that new entries for a customer, vendor, item or employee get. */
        DefaultDimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Whether a customer, a vendor, an item or an employee has the default. Codes: _x0020_ = Blank. */
            parentType?: "_x0020_" | "Customer" | "Item" | "Vendor" | "Employee" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, item or employee that has the default.
             */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description ID of the dimension that the default is for.
             */
            dimensionId?: string | null;
            /** @description Code of the dimension that the default is for. */
            dimensionCode?: string;
            /**
             * Format: uuid
             * @description ID of the value that is filled in by default.
             */
            dimensionValueId?: string | null;
            /** @description Code of the value that is filled in by default. */
            dimensionValueCode?: string | null;
            /** @description Whether a value has to be there, or which one, before an entry is posted. Codes: _x0020_ = Blank. */
            postingValidation?: "_x0020_" | "Code_x0020_Mandatory" | "Same_x0020_Code" | "No_x0020_Code" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description General ledger account of the row, with `$expand=account`. */
            account?: components["schemas"]["Account"];
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
            /** @description Employee that the record is about, with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
            /** @description Dimension that the row belongs to, with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
            /** @description Value that is filled in, with `$expand=dimensionValue`. */
            dimensionValue?: components["schemas"]["DimensionValue"];
        };
        /** @description A company or person that buys, with address, terms of payment and what is still open. */
        Customer: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the customer is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the customer as documents print it. */
            displayName?: string;
            /** @description Whether the customer is a company or a private person. */
            type?: "Company" | "Person" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Code of the salesperson, as in the list of salespeople and purchasers. */
            salespersonCode?: string | null;
            /**
             * Format: decimal
             * @description What the customer owes and should have paid by now, in local currency.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description How much the customer may owe, in local currency; 0 means no limit.
             */
            creditLimit?: number | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /**
             * Format: uuid
             * @description ID of the tax area or of the VAT group that says which taxes apply.
             */
            taxAreaId?: string | null;
            /** @description Name of the tax area or of the VAT group of the customer. */
            taxAreaDisplayName?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms of delivery.
             */
            shipmentMethodId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Which transactions with the customer are stopped, if any. Codes: _x0020_ = Blank. */
            blocked?: "_x0020_" | "Ship" | "Invoice" | "All" | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Figures of the customer, with `$expand=customerFinancialDetail`. */
            customerFinancialDetail?: components["schemas"]["CustomerFinancialDetail"];
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get, with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What the customer owes by age, with `$expand=agedAccountsReceivable`. */
            agedAccountsReceivable?: components["schemas"]["AgedAccountsReceivable"];
            /** @description Contacts that stand behind the record, with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Terms of delivery, with `$expand=shipmentMethod`. */
            shipmentMethod?: components["schemas"]["ShipmentMethod"];
            /** @description Way in which payments are made, with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description What one customer owes, by how long it is overdue. */
        AgedAccountsReceivable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the customer who owes the amounts; the row of zeros is the total.
             */
            customerId?: string;
            /** @description Number of the customer that the record belongs to. */
            customerNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that the customer owes.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /** @description Heading of the first period, such as `1 - 30 days`. */
            period1Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /** @description Heading of the second period, such as `31 - 60 days`. */
            period2Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /** @description Heading of the third period, such as `Over 60 days`. */
            period3Label?: string | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
            /** @description Customer whose figures these are, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
        };
        /** @description Tells which contact stands behind a customer, vendor, bank account or employee. */
        ContactInformation: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the contact that stands behind the customer or vendor.
             */
            contactId?: string;
            /** @description Number of the contact, a company or a person. */
            contactNumber?: string;
            /** @description Name of the contact, a company or a person. */
            contactName?: string | null;
            /** @description Whether it is a company or a person that stands behind the record. */
            contactType?: "Company" | "Person" | null;
            /**
             * Format: uuid
             * @description ID of the customer, vendor, bank account or employee that the contact stands for.
             */
            relatedId?: string;
            /** @description Kind of record that the contact stands for. Codes: _x0020_ = Blank. */
            relatedType?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee";
            /** @description The contact itself with its addresses, with `$expand=contact`. */
            contact?: components["schemas"]["Contact"];
            /** @description Customer that the record belongs to, with `$expand=customer`. */
            customer?: components["schemas"]["Customer"];
            /** @description Vendor that the record belongs to, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
        };
        /** @description A company or person that the company deals with or wants to, before and beside being a customer or vendor. */
        Contact: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the contact is known. */
            number?: string | null;
            /** @description Whether the contact is a company or a person who works for one. */
            type?: "Company" | "Person" | null;
            /** @description Name of the contact, which documents and letters are addressed to. */
            displayName?: string;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string;
            /** @description Contact number of the company that the contact person works for. */
            companyNumber?: string | null;
            /** @description Name of the company that the contact person works for. */
            companyName?: string | null;
            /** @description What the contact is to the company: a customer, a vendor, several of these or none. Codes: _x0020_ = Blank. */
            contactBusinessRelation?: "_x0020_" | "Customer" | "Vendor" | "Bank_x0020_Account" | "Employee" | "None" | "Other" | "Multiple" | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the contact's mobile telephone. */
            mobilePhoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Name under which the contact is searched for; kept in capitals. */
            searchName?: string | null;
            /** @description Whether the person's data may not be used any more. */
            privacyBlocked?: boolean | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: date
             * @description Day of the last letter, call or meeting with the contact.
             */
            lastInteractionDate?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Link to the record that the contact stands for, with `$expand=contactInformation`. */
            contactInformation?: components["schemas"]["ContactInformation"];
        };
        /** @description A company or person that delivers, with address, terms of payment and what is owed. */
        Vendor: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the vendor is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the vendor as documents print it. */
            displayName?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Address of the home page. */
            website?: string | null;
            /** @description Number under which the company is registered for tax. */
            taxRegistrationNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the currency of the amounts; empty for local currency.
             */
            currencyId?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /** @description Code of the form 1099 on which payments to the vendor are reported in the United States. */
            irs1099Code?: string | null;
            /**
             * Format: uuid
             * @description ID of the terms that say when payment is due.
             */
            paymentTermsId?: string | null;
            /**
             * Format: uuid
             * @description ID of the way in which payments are made, such as by bank.
             */
            paymentMethodId?: string | null;
            /** @description Whether sales tax is due; it matters where sales tax is used instead of VAT. */
            taxLiable?: boolean | null;
            /** @description Which transactions with the vendor are stopped, if any. Codes: _x0020_ = Blank. */
            blocked?: "_x0020_" | "Payment" | "All" | null;
            /**
             * Format: decimal
             * @description What is owed to the vendor, in local currency.
             */
            balance?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get, with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description What is owed to the vendor by age, with `$expand=agedAccountsPayable`. */
            agedAccountsPayable?: components["schemas"]["AgedAccountsPayable"];
            /** @description Contacts that stand behind the record, with `$expand=contactsInformation`. */
            contactsInformation?: components["schemas"]["ContactInformation"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Currency of the amounts, with `$expand=currency`, and null for local currency. */
            currency?: components["schemas"]["Currency"];
            /** @description Terms that say when payment is due, with `$expand=paymentTerm`. */
            paymentTerm?: components["schemas"]["PaymentTerm"];
            /** @description Way in which payments are made, with `$expand=paymentMethod`. */
            paymentMethod?: components["schemas"]["PaymentMethod"];
        };
        /** @description What is owed to one vendor, by how long it is overdue. */
        AgedAccountsPayable: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the vendor to whom the amounts are owed; the row of zeros is the total.
             */
            vendorId?: string;
            /** @description Number of the vendor that the record belongs to. */
            vendorNumber?: string | null;
            /** @description Name of the row, as lists and reports print it. */
            name?: string | null;
            /** @description Code of the currency in which the amounts are given. */
            currencyCode?: string | null;
            /**
             * Format: decimal
             * @description Sum of all that is owed to the vendor.
             */
            balanceDue?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is not yet due.
             */
            currentAmount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by up to one period.
             */
            period1Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by one to two periods.
             */
            period2Amount?: number | null;
            /**
             * Format: decimal
             * @description Open amount that is overdue by more than two periods.
             */
            period3Amount?: number | null;
            /**
             * Format: date
             * @description Day from which the ages of the open amounts are counted.
             */
            agedAsOfDate?: string | null;
            /** @description Length of one period, as a date formula such as `30D`. */
            periodLengthFilter?: string | null;
            /** @description Vendor whose figures these are, with `$expand=vendor`. */
            vendor?: components["schemas"]["Vendor"];
        };
        /** @description A file in the attachments pane of a record, such as a customer, an item or an invoice; its bytes travel apart. */
        DocumentAttachment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Name of the file with its ending. */
            fileName?: string | null;
            /**
             * Format: int32
             * @description Size of the attached file in bytes.
             */
            byteSize?: number | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the attached file are read.
             */
            "attachmentContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of the attached file.
             */
            "attachmentContent@odata.mediaEditLink"?: string;
            /** @description Kind of record that this one belongs to; the same ID needs it to be found. Codes: _x0020_ = Blank. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
            /**
             * Format: uuid
             * @description ID of the record that the file is attached to.
             */
            parentId?: string;
            /**
             * Format: int32
             * @description Number of the attachment among those of its record.
             */
            lineNumber?: number | null;
            /** @description Whether the file goes along to sales documents made from the record. */
            documentFlowSales?: boolean | null;
            /** @description Whether the file goes along to purchase documents made from the record. */
            documentFlowPurchase?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the file was attached; a later change of it does not move the moment.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A foreign currency that the company deals in. */
        Currency: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the currency, as a rule the three letters of ISO 4217. */
            code?: string;
            /** @description Name of the currency. */
            displayName?: string | null;
            /** @description Sign of the currency, such as €. */
            symbol?: string | null;
            /** @description Least and greatest number of decimals of amounts in the currency, such as `2:2`. */
            amountDecimalPlaces?: string;
            /**
             * Format: decimal
             * @description Step to which amounts in the currency are rounded, such as 0.01.
             */
            amountRoundingPrecision?: number | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description Terms that say when payment is due and what discount an early payment gets. */
        PaymentTerm: {
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
            /** @description Time until payment is due, as a date formula such as `1M`. */
            dueDateCalculation?: string | null;
            /** @description Time in which the cash discount can be taken, as a date formula such as `10D`. */
            discountDateCalculation?: string | null;
            /**
             * Format: decimal
             * @description How much is taken off the price, in percent.
             */
            discountPercent?: number | null;
            /** @description Whether credit memos under these terms get the cash discount too. */
            calculateDiscountOnCreditMemos?: boolean | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description A way in which payments are made, such as by bank or in cash. */
        PaymentMethod: {
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
        /** @description Terms of delivery that say who pays for and answers for the transport. */
        ShipmentMethod: {
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
        /** @description A person who works for the company. */
        Employee: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the employee is known. */
            number?: string | null;
            /** @description Full name of the employee, put together from its parts. */
            displayName?: string | null;
            /** @description First name of the employee. */
            givenName?: string | null;
            /** @description Middle name or initials of the employee. */
            middleName?: string | null;
            /** @description Family name of the employee. */
            surname?: string | null;
            /** @description What the person does in the company, such as Sales Manager. */
            jobTitle?: string | null;
            /** @description Street and house number, the first line of the address. */
            addressLine1?: string | null;
            /** @description Rest of the address, such as the floor or a building. */
            addressLine2?: string | null;
            /** @description Town of the address. */
            city?: string | null;
            /** @description State, province or county of the address. */
            state?: string | null;
            /** @description Code of the country or region of the address. */
            country?: string | null;
            /** @description Postal code of the town in the address. */
            postalCode?: string | null;
            /** @description Telephone number. */
            phoneNumber?: string | null;
            /** @description Number of the employee's mobile telephone. */
            mobilePhone?: string | null;
            /** @description Address for e-mail. */
            email?: string | null;
            /** @description Private address for e-mail of the employee. */
            personalEmail?: string | null;
            /**
             * Format: date
             * @description Day on which the employee began to work for the company.
             */
            employmentDate?: string | null;
            /**
             * Format: date
             * @description Day on which the employee left the company.
             */
            terminationDate?: string | null;
            /** @description Whether the employee works for the company, is away or has left. */
            status?: "Active" | "Inactive" | "Terminated" | null;
            /**
             * Format: date
             * @description Day on which the employee was born.
             */
            birthDate?: string | null;
            /** @description Code of the group in which the employee is counted. */
            statisticsGroupCode?: string | null;
            /** @description Number of the branch at which the employee has the bank account. */
            bankBranchNumber?: string | null;
            /** @description Account number as the bank prints it, where there is no international one. */
            bankAccountNumber?: string | null;
            /** @description International number of the bank account. */
            iban?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get, with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description Hours of the employee, with `$expand=timeRegistrationEntries`. */
            timeRegistrationEntries?: components["schemas"]["TimeRegistrationEntry"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
        };
        /** @description Hours of an employee on one day, as the time sheet holds them. */
        TimeRegistrationEntry: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the employee whom the record is about.
             */
            employeeId?: string;
            /** @description Number of the employee whom the record is about. */
            employeeNumber?: string | null;
            /**
             * Format: uuid
             * @description ID of the project that the hours were worked for.
             */
            jobId?: string | null;
            /** @description Number of the project that the hours were worked for. */
            jobNumber?: string | null;
            /** @description Number of the task in the project that the hours were worked for. */
            jobTaskNumber?: string | null;
            /** @description Code of the reason for which the employee was away, where the entry is about an absence. */
            absence?: string | null;
            /**
             * Format: int32
             * @description Number that puts the lines in order; steps of 10000 leave room between.
             */
            lineNumber?: number | null;
            /**
             * Format: date
             * @description Day on which the hours were worked.
             */
            date?: string;
            /**
             * Format: decimal
             * @description How many units of time were worked, as a rule hours.
             */
            quantity?: number;
            /** @description Whether the hours are open, handed in, rejected or approved. */
            status?: "Open" | "Submitted" | "Rejected" | "Approved" | null;
            /**
             * Format: uuid
             * @description ID of the unit in which the quantity is counted.
             */
            unitOfMeasureId?: string | null;
            /** @description Code of the unit in which the quantity is counted. */
            unitOfMeasureCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: date-time
             * @description Moment of the last change of the hours; the name is spelled so by the service.
             */
            lastModfiedDateTime?: string | null;
            /** @description Dimension values of the record, with `$expand=dimensionSetLines`. */
            dimensionSetLines?: components["schemas"]["DimensionSetLine"][];
            /** @description Employee that the record is about, with `$expand=employee`. */
            employee?: components["schemas"]["Employee"];
        };
        /** @description An aspect by which entries are marked and analysed, such as department. */
        Dimension: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the dimension in the list of dimensions. */
            code?: string;
            /** @description Name of the dimension in the list of dimensions. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Values of the dimension, with `$expand=dimensionValues`. */
            dimensionValues?: components["schemas"]["DimensionValue"][];
        };
        /** @description A value that entries can be marked with under a dimension, such as the department sales. */
        DimensionValue: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Code of the value, such as SALES in the dimension DEPARTMENT. */
            code?: string;
            /**
             * Format: uuid
             * @description ID of the dimension that the value belongs to.
             */
            dimensionId?: string | null;
            /** @description Name of the value as users see it. */
            displayName?: string | null;
            /** @description Code under which the dimension is known in the consolidated company. */
            consolidationCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Dimension that the row belongs to, with `$expand=dimension`. */
            dimension?: components["schemas"]["Dimension"];
        };
        /** @description Something that is bought, made or sold, with its units, prices and stock. */
        Item: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Number by which the item is known; a number series gives it where none is sent. */
            number?: string | null;
            /** @description Name of the item as documents print it. */
            displayName?: string | null;
            /** @description Second name of the item, for what the first has no room for. */
            displayName2?: string | null;
            /** @description Whether stock is kept of the item, or it is a service or something used up. */
            type?: "Inventory" | "Service" | "Non_x002D_Inventory" | null;
            /**
             * Format: uuid
             * @description ID of the category that the item belongs to.
             */
            itemCategoryId?: string | null;
            /** @description Code of the category that the item belongs to. */
            itemCategoryCode?: string | null;
            /** @description Whether the item can no longer be bought or sold. */
            blocked?: boolean | null;
            /** @description Global trade item number, the number behind the bar code. */
            gtin?: string | null;
            /**
             * Format: decimal
             * @description How many base units are in stock, over all locations.
             */
            inventory?: number | null;
            /**
             * Format: decimal
             * @description Price of one base unit where no special price applies.
             */
            unitPrice?: number | null;
            /** @description Whether the unit price of the item holds tax already. */
            priceIncludesTax?: boolean | null;
            /**
             * Format: decimal
             * @description Cost of one base unit, which the service works out from purchases unless it is fixed.
             */
            unitCost?: number | null;
            /**
             * Format: uuid
             * @description ID of the group that says how the item is taxed.
             */
            taxGroupId?: string | null;
            /** @description Code of the group that says how the item is taxed. */
            taxGroupCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the unit in which stock of the item is kept.
             */
            baseUnitOfMeasureId?: string | null;
            /** @description Code of the unit in which stock of the item is kept. */
            baseUnitOfMeasureCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that says what kind of product the item is for posting.
             */
            generalProductPostingGroupId?: string | null;
            /** @description Code of the group that says what kind of product the item is for posting. */
            generalProductPostingGroupCode?: string | null;
            /**
             * Format: uuid
             * @description ID of the group that decides which inventory accounts the item uses.
             */
            inventoryPostingGroupId?: string | null;
            /** @description Code of the group that decides which inventory accounts the item uses. */
            inventoryPostingGroupCode?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Group that decides the inventory accounts, with `$expand=inventoryPostingGroup`. */
            inventoryPostingGroup?: components["schemas"]["InventoryPostingGroup"];
            /** @description Group that says what kind of product it is, with `$expand=generalProductPostingGroup`. */
            generalProductPostingGroup?: components["schemas"]["GeneralProductPostingGroup"];
            /** @description Unit in which stock is kept, with `$expand=unitOfMeasure`. */
            unitOfMeasure?: components["schemas"]["UnitOfMeasure"];
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Dimension values that new entries of the record get, with `$expand=defaultDimensions`. */
            defaultDimensions?: components["schemas"]["DefaultDimension"][];
            /** @description Variants of the item, such as its colours, with `$expand=itemVariants`. */
            itemVariants?: components["schemas"]["ItemVariant"][];
            /** @description Files of the record as the attachments pane shows them, with `$expand=documentAttachments`. */
            documentAttachments?: components["schemas"]["DocumentAttachment"][];
            /** @description Category of the item, with `$expand=itemCategory`. */
            itemCategory?: components["schemas"]["ItemCategory"];
        };
        /** @description One of the forms in which an item is stocked, such as a colour. */
        ItemVariant: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the item, where the row is about one.
             */
            itemId?: string | null;
            /** @description Number of the item that the row is about. */
            itemNumber?: string | null;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
            /** @description Picture of the record with links to its bytes, with `$expand=picture`. */
            picture?: components["schemas"]["Picture"];
            /** @description Item of the row, with `$expand=item`. */
            item?: components["schemas"]["Item"];
        };
        /** @description A group of items, such as chairs, by which lists of items are arranged. */
        ItemCategory: {
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
        /** @description A document as it is printed, made anew on each read; its bytes travel apart. */
        PdfDocument: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the document that was printed, the same as that of its parent.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the document that was printed.
             */
            parentId?: string | null;
            /** @description Kind of document that was printed; needed to find it. Codes: _x0020_ = Blank. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the pdf are read.
             */
            "pdfDocumentContent@odata.mediaReadLink"?: string;
        };
        /** @description A file that came with a document or journal line, as the incoming document shows it; its bytes travel apart. */
        Attachment: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /**
             * Format: uuid
             * @description ID of the record that the file is attached to.
             */
            parentId?: string | null;
            /** @description Name of the file with its ending. */
            fileName?: string | null;
            /**
             * Format: int32
             * @description Size of the attached file in bytes.
             */
            byteSize?: number | null;
            /**
             * Format: uri
             * @description Address at which the bytes of the attached file are read.
             */
            "attachmentContent@odata.mediaReadLink"?: string;
            /**
             * Format: uri
             * @description Address that takes the bytes of the attached file.
             */
            "attachmentContent@odata.mediaEditLink"?: string;
            /**
             * Format: date-time
             * @description Moment at which the file was attached; a later change of it does not move the moment.
             */
            lastModifiedDateTime?: string | null;
            /** @description Kind of record that the file is attached to; employees, projects, items, customers and vendors have document attachments. Codes: _x0020_ = Blank. */
            parentType?: "_x0020_" | "Journal" | "Sales_x0020_Order" | "Sales_x0020_Quote" | "Sales_x0020_Credit_x0020_Memo" | "Sales_x0020_Invoice" | "Purchase_x0020_Invoice" | "Purchase_x0020_Order" | "Purchase_x0020_Quote" | "Employee" | "Job" | "Item" | "Customer" | "Vendor" | "Purchase_x0020_Credit_x0020_Memo" | "Customer_x0020_Statement" | "Blanket_x0020_Sales_x0020_Order" | "Sales_x0020_Return_x0020_Order" | "Sales_x0020_Shipment" | "Return_x0020_Receipt" | "Blanket_x0020_Purchase_x0020_Order" | "Purchase_x0020_Receipt" | "Purchase_x0020_Return_x0020_Order" | "Purch_x002E__x0020_Return_x0020_Shipment" | "Transfer_x0020_Order" | "Transfer_x0020_Shipment" | "Transfer_x0020_Receipt" | "Sales_x0020_Archive_x0020_Quote" | "Sales_x0020_Archive_x0020_Order" | "Purchase_x0020_Archive_x0020_Quote" | "Purchase_x0020_Archive_x0020_Order" | "Sales_x0020_Archive_x0020_Return" | "Purchase_x0020_Archive_x0020_Return" | "Assembly_x0020_Order" | "Posted_x0020_Assembly_x0020_Order" | "Sales_x0020_Archive_x0020_Blanket_x0020_Order" | "Purchase_x0020_Archive_x0020_Blanket_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Order" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order" | "Phys_x002E__x0020_Inventory_x0020_Recording" | "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording" | "Inventory_x0020_Shipment" | "Inventory_x0020_Receipt" | "Posted_x0020_Inventory_x0020_Shipment" | "Posted_x0020_Inventory_x0020_Receipt" | "Posted_x0020_Direct_x0020_Transfer" | null;
        };
        /** @description A reason for which customers return goods, to stand on credit memos. */
        CustomerReturnReason: {
            /** @description Version of the record, for `If-Match`. Opaque: send it back with its quotes. */
            "@odata.etag"?: string;
            /**
             * Format: uuid
             * @description ID of the record, made by the service; it stands in paths.
             */
            id?: string;
            /** @description Short code by which the record is known; it is kept in capitals. */
            code?: string;
            /** @description Text that says what the record is about. */
            description?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the record was last changed, to filter on when reading what is new.
             */
            lastModifiedDateTime?: string | null;
        };
        /** @description One page of dimension set lines. While `@odata.nextLink` is there, more follow. */
        DimensionSetLinePage: {
            value: components["schemas"]["DimensionSetLine"][];
        } & components["schemas"]["Page"];
        /** @description One page of attachments. While `@odata.nextLink` is there, more follow. */
        AttachmentPage: {
            value: components["schemas"]["Attachment"][];
        } & components["schemas"]["Page"];
        /** @description One page of document attachments. While `@odata.nextLink` is there, more follow. */
        DocumentAttachmentPage: {
            value: components["schemas"]["DocumentAttachment"][];
        } & components["schemas"]["Page"];
        /** @description One page of default dimensions. While `@odata.nextLink` is there, more follow. */
        DefaultDimensionPage: {
            value: components["schemas"]["DefaultDimension"][];
        } & components["schemas"]["Page"];
    };
    responses: {
        /** @description Refused, and sending it again unchanged does not help, except after 429, which asks to wait. 400: the request is wrong or a business rule refuses it, `error.code` tells which. 401: the token is missing or expired, or the application is not known to the environment; the body may be empty. 403: a permission is missing. 404: environment, company or record does not exist. 408: it took longer than 8 minutes and was cancelled. 409: somebody else changed the record. 410: gone for good. 412: `If-Match` is missing or unusable. 413: body or page too large. 429: more than 6000 requests in five minutes, or more than 5 running and 95 waiting, for this user. */
        Refused: {
            headers: {
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service or a gateway in front of it failed. Worth another try for reads and for writes that are harmless when repeated. 504: no answer within 10 minutes, while the work may be going on; look at the result first. */
        Failed: {
            headers: {
                /** @description How long to wait before the next attempt, with 502 and 503: a number of seconds, or a date. */
                "Retry-After"?: string;
                /** @description Identifies the failed request to the vendor's support. */
                "ms-correlation-x"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
        select: string[];
        /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
        filter: string;
        /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
        orderby: string;
        /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
        top: number;
        /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
        skip: number;
        /** @description Whether to add the number of rows on all pages together. */
        count: boolean;
        /**
         * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
         * @example odata.maxpagesize=500
         */
        preferMaxPageSize: string;
        /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
        dataAccessIntent: "ReadOnly" | "ReadWrite";
        /**
         * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
         * @example en-US
         */
        acceptLanguage: string;
        /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
        clientRequestId: string;
        /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
        companyId: string;
        /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
        expand: string;
        /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
        schemaVersion: "2.0" | "2.1";
        /** @description The `id` of the sales credit memo line. */
        salesCreditMemoLineId: string;
        /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
        ifMatch: string;
        /** @description The `id` of the line, which is that of its dimension. */
        dimensionSetLineId: string;
        /** @description The `id` of the sales credit memo. */
        salesCreditMemoId: string;
        /** @description The `id` of the sales invoice line. */
        salesInvoiceLineId: string;
        /** @description The `id` of the sales invoice. */
        salesInvoiceId: string;
        /** @description The `id` of the sales order line. */
        salesOrderLineId: string;
        /** @description The `id` of the sales order. */
        salesOrderId: string;
        /** @description The `id` of the sales quote line. */
        salesQuoteLineId: string;
        /** @description The `id` of the sales quote. */
        salesQuoteId: string;
        /** @description The `id` of the sales shipment line. */
        salesShipmentLineId: string;
        /** @description The `id` of the sales shipment. */
        salesShipmentId: string;
        /** @description The `id` of the purchase credit memo line. */
        purchaseCreditMemoLineId: string;
        /** @description The `id` of the purchase credit memo. */
        purchaseCreditMemoId: string;
        /** @description The `id` of the purchase invoice line. */
        purchaseInvoiceLineId: string;
        /** @description The `id` of the purchase invoice. */
        purchaseInvoiceId: string;
        /** @description The `id` of the purchase order line. */
        purchaseOrderLineId: string;
        /** @description The `id` of the purchase order. */
        purchaseOrderId: string;
        /** @description The `id` of the purchase receipt line. */
        purchaseReceiptLineId: string;
        /** @description The `id` of the purchase receipt. */
        purchaseReceiptId: string;
        /** @description The `id` of the vendor. */
        vendorId: string;
        /** @description The `id` of the contact. */
        contactId: string;
        /** @description The `contactId` of the contact link. */
        contactInformationId: string;
        /** @description The `id` of the customer contact. */
        customerContactId: string;
        /** @description The `id` of the customer's financial detail. */
        customerFinancialDetailId: string;
        /** @description The `id` of the return reason. */
        customerReturnReasonId: string;
        /** @description The `id` of the customer. */
        customerId: string;
        /** @description The `id` of the dispute status. */
        disputeStatusId: string;
        /** @description The `id` of the opportunity. */
        opportunityId: string;
        /** @description The `id` of the salesperson or purchaser. */
        salespersonPurchaserId: string;
        /** @description The `id` of the general product posting group. */
        generalProductPostingGroupId: string;
        /** @description The `id` of the inventory posting group. */
        inventoryPostingGroupId: string;
        /** @description The `id` of the item category. */
        itemCategoryId: string;
        /** @description The `id` of the item ledger entry. */
        itemLedgerEntryId: string;
        /** @description The `id` of the item variant. */
        itemVariantId: string;
        /** @description The `id` of the item. */
        itemId: string;
        /** @description The `id` of the location. */
        locationId: string;
        /** @description The `id` of the unit of measure. */
        unitOfMeasureId: string;
        /** @description The `id` of the accounting period. */
        accountingPeriodId: string;
        /** @description The `id` of the account. */
        accountId: string;
        /** @description The `vendorId` of the aged payable. */
        agedAccountsPayableId: string;
        /** @description The `customerId` of the aged receivable. */
        agedAccountsReceivableId: string;
        /** @description The `id` of the balance sheet line. */
        balanceSheetId: string;
        /** @description The `id` of the bank account. */
        bankAccountId: string;
        /** @description The `id` of the cash flow statement line. */
        cashFlowStatementId: string;
        /** @description The `id` of the country or region. */
        countryRegionId: string;
        /** @description The `id` of the currency. */
        currencyId: string;
        /** @description The `id` of the currency exchange rate. */
        currencyExchangeRateId: string;
        /** @description The `id` of the default dimension. */
        defaultDimensionId: string;
        /** @description The `id` of the dimension value. */
        dimensionValueId: string;
        /** @description The `id` of the dimension. */
        dimensionId: string;
        /** @description The `id` of the general ledger entry. */
        generalLedgerEntryId: string;
        /** @description The `id` of the general ledger setup. */
        generalLedgerSetupId: string;
        /** @description The `id` of the income statement line. */
        incomeStatementId: string;
        /** @description The `id` of the payment method. */
        paymentMethodId: string;
        /** @description The `id` of the payment term. */
        paymentTermId: string;
        /** @description The `id` of the retained earnings statement line. */
        retainedEarningsStatementId: string;
        /** @description The `id` of the shipment method. */
        shipmentMethodId: string;
        /** @description The `id` of the tax area. */
        taxAreaId: string;
        /** @description The `id` of the tax group. */
        taxGroupId: string;
        /** @description The `accountId` of the trial balance line. */
        trialBalanceId: string;
        /** @description The `id` of the customer payment journal. */
        customerPaymentJournalId: string;
        /** @description The `id` of the customer payment. */
        customerPaymentId: string;
        /** @description The `id` of the journal line. */
        journalLineId: string;
        /** @description The `id` of the journal. */
        journalId: string;
        /** @description The `id` of the vendor payment journal. */
        vendorPaymentJournalId: string;
        /** @description The `id` of the vendor payment. */
        vendorPaymentId: string;
        /** @description The `id` of the vendor entry to apply. */
        applyVendorEntryId: string;
        /** @description The `id` of the attachment. */
        attachmentId: string;
        /** @description The `id` of the document attachment. */
        documentAttachmentId: string;
        /** @description The `id` of the pdf document. */
        pdfDocumentId: string;
        /** @description The `id` of the picture. */
        pictureId: string;
        /** @description The `id` of the employee. */
        employeeId: string;
        /** @description The `id` of the fixed asset location. */
        fixedAssetLocationId: string;
        /** @description The `id` of the fixed asset. */
        fixedAssetId: string;
        /** @description The `id` of the project. */
        projectId: string;
        /** @description The `id` of the time registration entry. */
        timeRegistrationEntryId: string;
        /** @description The `id` of the approval entry. */
        approvalEntryId: string;
        /** @description The `id` of the approval user setup. */
        approvalUserSetupId: string;
        /** @description The `id` of the company information. */
        companyInformationId: string;
        /** @description The `id` of the job queue entry. */
        jobQueueEntryId: string;
        /** @description The `id` of the job queue log entry. */
        jobQueueLogEntryId: string;
        /** @description The `id` of the posted approval entry. */
        postedApprovalEntryId: string;
        /** @description The `id` of the workflow approver. */
        workflowApproverId: string;
        /** @description The `systemId` of the workflow response option. */
        workflowResponseOptionId: string;
        /** @description The `systemId` of the workflow step. */
        workflowStepId: string;
        /** @description The `id` of the workflow. */
        workflowId: string;
        /** @description The `id` of the blanket sales order line. */
        blanketSalesOrderLineId: string;
        /** @description The `id` of the blanket sales order. */
        blanketSalesOrderId: string;
        /** @description The `id` of the return receipt. */
        returnReceiptId: string;
        /** @description The `id` of the archived blanket sales order line. */
        salesBlanketOrderArchiveLineId: string;
        /** @description The `id` of the archived blanket sales order. */
        salesBlanketOrderArchiveId: string;
        /** @description The `id` of the archived sales order line. */
        salesOrderArchiveLineId: string;
        /** @description The `id` of the archived sales order. */
        salesOrderArchiveId: string;
        /** @description The `id` of the archived sales quote line. */
        salesQuoteArchiveLineId: string;
        /** @description The `id` of the archived sales quote. */
        salesQuoteArchiveId: string;
        /** @description The `id` of the archived sales return order line. */
        salesReturnOrderArchiveLineId: string;
        /** @description The `id` of the archived sales return order. */
        salesReturnOrderArchiveId: string;
        /** @description The `id` of the sales return order line. */
        salesReturnOrderLineId: string;
        /** @description The `id` of the sales return order. */
        salesReturnOrderId: string;
        /** @description The `id` of the blanket purchase order line. */
        blanketPurchaseOrderLineId: string;
        /** @description The `id` of the blanket purchase order. */
        blanketPurchaseOrderId: string;
        /** @description The `id` of the archived blanket purchase order line. */
        purchaseBlanketOrderArchiveLineId: string;
        /** @description The `id` of the archived blanket purchase order. */
        purchaseBlanketOrderArchiveId: string;
        /** @description The `id` of the archived purchase order line. */
        purchaseOrderArchiveLineId: string;
        /** @description The `id` of the archived purchase order. */
        purchaseOrderArchiveId: string;
        /** @description The `id` of the archived purchase quote line. */
        purchaseQuoteArchiveLineId: string;
        /** @description The `id` of the archived purchase quote. */
        purchaseQuoteArchiveId: string;
        /** @description The `id` of the purchase quote line. */
        purchaseQuoteLineId: string;
        /** @description The `id` of the purchase quote. */
        purchaseQuoteId: string;
        /** @description The `id` of the archived purchase return order line. */
        purchaseReturnOrderArchiveLineId: string;
        /** @description The `id` of the archived purchase return order. */
        purchaseReturnOrderArchiveId: string;
        /** @description The `id` of the purchase return order line. */
        purchaseReturnOrderLineId: string;
        /** @description The `id` of the purchase return order. */
        purchaseReturnOrderId: string;
        /** @description The `id` of the purchase return shipment. */
        purchaseReturnShipmentId: string;
        /** @description The `id` of the assembly order line. */
        assemblyOrderLineId: string;
        /** @description The `id` of the assembly order. */
        assemblyOrderId: string;
        /** @description The `id` of the inventory receipt line. */
        inventoryReceiptLineId: string;
        /** @description The `id` of the inventory receipt. */
        inventoryReceiptId: string;
        /** @description The `id` of the inventory shipment line. */
        inventoryShipmentLineId: string;
        /** @description The `id` of the inventory shipment. */
        inventoryShipmentId: string;
        /** @description The `id` of the physical inventory order line. */
        physicalInventoryOrderLineId: string;
        /** @description The `id` of the physical inventory order. */
        physicalInventoryOrderId: string;
        /** @description The `id` of the physical inventory recording line. */
        physicalInventoryRecordingLineId: string;
        /** @description The `id` of the physical inventory recording. */
        physicalInventoryRecordingId: string;
        /** @description The `id` of the posted assembly order line. */
        postedAssemblyOrderLineId: string;
        /** @description The `id` of the posted assembly order. */
        postedAssemblyOrderId: string;
        /** @description The `id` of the posted direct transfer line. */
        postedDirectTransferLineId: string;
        /** @description The `id` of the posted direct transfer. */
        postedDirectTransferId: string;
        /** @description The `id` of the posted inventory receipt line. */
        postedInventoryReceiptLineId: string;
        /** @description The `id` of the posted inventory receipt. */
        postedInventoryReceiptId: string;
        /** @description The `id` of the posted inventory shipment line. */
        postedInventoryShipmentLineId: string;
        /** @description The `id` of the posted inventory shipment. */
        postedInventoryShipmentId: string;
        /** @description The `id` of the posted physical inventory order line. */
        postedPhysicalInventoryOrderLineId: string;
        /** @description The `id` of the posted physical inventory order. */
        postedPhysicalInventoryOrderId: string;
        /** @description The `id` of the posted physical inventory recording line. */
        postedPhysicalInventoryRecordingLineId: string;
        /** @description The `id` of the posted physical inventory recording. */
        postedPhysicalInventoryRecordingId: string;
        /** @description The `id` of the transfer order line. */
        transferOrderLineId: string;
        /** @description The `id` of the transfer order. */
        transferOrderId: string;
        /** @description The `id` of the transfer receipt line. */
        transferReceiptLineId: string;
        /** @description The `id` of the transfer receipt. */
        transferReceiptId: string;
        /** @description The `id` of the transfer shipment line. */
        transferShipmentLineId: string;
        /** @description The `id` of the transfer shipment. */
        transferShipmentId: string;
        /** @description The `subscriptionId` of the subscription, a text between single quotes. */
        subscriptionId: string;
        /** @description With `snapshot` all requests of the batch share one transaction, and one failure takes all of them back. */
        isolation: "snapshot";
        /** @description With `odata.continue-on-error` the batch goes on after a failed request; otherwise it stops there. */
        preferContinueOnError: "odata.continue-on-error";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface Refusals1 {
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
}
export interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers2 extends Refusals1 {
    200: {
        content: {
            "application/octet-stream": string;
        };
    };
}
export interface Answers3 extends Refusals1 {
    /** @description Done; the answer has no body. */
    200: {
        content?: never;
    };
    /** @description Done; the answer has no body. */
    204: {
        content?: never;
    };
}
export interface Answers4<T> extends Refusals1 {
    201: {
        content: {
            "application/json": T;
        };
    };
}
export interface Answers5 extends Refusals1 {
    204: {
        content?: never;
    };
}
export interface Query1 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
    $filter?: components["parameters"]["filter"];
    /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
    $skip?: components["parameters"]["skip"];
    /** @description Whether to add the number of rows on all pages together. */
    $count?: components["parameters"]["count"];
    /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
    $schemaversion?: components["parameters"]["schemaVersion"];
}
export interface Query2 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
}
export interface Query3 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
    $expand?: components["parameters"]["expand"];
    /** @description OData condition on the rows; a field of a related record is named with its path, such as `customer/displayName`. `or` works only between conditions on one field; `any` and `all` are ignored, which returns unfiltered rows; nested functions and `in` need `$schemaversion=2.1`. Computed fields cannot be used. */
    $filter?: components["parameters"]["filter"];
    /** @description Fields to sort by, separated by commas, each followed by `asc` or `desc` if wanted. */
    $orderby?: components["parameters"]["orderby"];
    /** @description Largest number of rows to return altogether. It limits the answer and does not set the page size. */
    $top?: components["parameters"]["top"];
    /** @description Number of rows to leave out at the beginning. For whole lists follow the next link instead, since rows shift between requests. */
    $skip?: components["parameters"]["skip"];
    /** @description Whether to add the number of rows on all pages together. */
    $count?: components["parameters"]["count"];
    /** @description Version of the query language; `2.1` adds `in` and nested functions to `$filter`. Without it 2.0 is used. */
    $schemaversion?: components["parameters"]["schemaVersion"];
}
export interface Query4 {
    /** @description Fields to return; the others are left out of the answer. The ETag always comes along. */
    $select?: components["parameters"]["select"];
    /** @description Parts and related records to answer with, separated by commas, each with options of its own in brackets if wanted, such as `salesOrderLines($select=sequence,quantity)`. */
    $expand?: components["parameters"]["expand"];
}
export interface Header1 {
    /**
     * @description Page size that the client wants, as `odata.maxpagesize=` and a number up to 20000. Send it again with each next link.
     * @example odata.maxpagesize=500
     */
    Prefer?: components["parameters"]["preferMaxPageSize"];
    /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
    "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header2 {
    /** @description Whether a read may be served by a replica of the database, which lags a little behind. Leave it out when you read what you have just written. */
    "Data-Access-Intent"?: components["parameters"]["dataAccessIntent"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header3 {
    /** @description The record's `@odata.etag` with its quotes, so that somebody else's change in the meantime is noticed, or `*` to write regardless of it. */
    "If-Match": components["parameters"]["ifMatch"];
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Header4 {
    /**
     * @description Language of messages, captions and option texts in the answer. Send `en-US` when a program reads them.
     * @example en-US
     */
    "Accept-Language"?: components["parameters"]["acceptLanguage"];
    /** @description GUID of your own that appears as the operation id in the environment's telemetry. */
    "client-request-id"?: components["parameters"]["clientRequestId"];
}
export interface Path1 {
    /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
    companyId: components["parameters"]["companyId"];
}
export interface Parameters1 {
    query?: Query1;
    header?: Header1;
    path: Path1;
}
export interface Parameters2 {
    query?: Query3;
    header?: Header1;
    path: Path1;
}
export interface Parameters4 {
    header?: Header4;
    path: Path1;
}
