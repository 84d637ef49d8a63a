// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers1, Answers2, Answers3, Answers4, Answers7, Path1, Path2, Parameters1, Parameters2 } from "../shared-types.ts";
export interface paths {
    /**
     * List default mailboxes
     * @description The mailbox that the company uses for digital post unless another one is chosen. Answers pages of 60 rows. Scope: communication mailboxes.
     */
    "/api/v1/{division}/read/mailbox/DefaultMailbox": {
        get: operations["ListMailboxDefaultMailbox"];
    };
    /**
     * Read a default mailbox by its ID
     * @description Answers the default mailbox with the given ID; an unknown one gives 404. Scope: communication mailboxes.
     */
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": {
        get: operations["GetMailboxDefaultMailbox"];
    };
    /**
     * List mail message attachments; create a mail message attachment
     * @description A file that travels with a message of digital post, such as an electronic invoice. Answers pages of 60 rows. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/MailMessageAttachments": {
        get: operations["ListMailboxMailMessageAttachments"];
        /** @description Adds a mail message attachment and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateMailboxMailMessageAttachment"];
    };
    /**
     * Read a mail message attachment by its ID
     * @description Answers the mail message attachment with the given ID; an unknown one gives 404. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": {
        get: operations["GetMailboxMailMessageAttachment"];
    };
    /**
     * List mail messages; create a mail message
     * @deprecated
     * @description A message of digital post as newer documents describe it, received or sent. Answers pages of 60 rows.
     */
    "/api/v1/{division}/mailbox/MailMessages": {
        /** @deprecated */
        get: operations["ListMailboxMailMessages"];
        /**
         * @deprecated
         * @description Adds a mail message and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record.
         */
        post: operations["CreateMailboxMailMessage"];
    };
    /**
     * Read a mail message by its ID; update a mail message; delete a mail message
     * @deprecated
     * @description Answers the mail message with the given ID; an unknown one gives 404.
     */
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": {
        /** @deprecated */
        get: operations["GetMailboxMailMessage"];
        /**
         * @deprecated
         * @description Changes the mail message with the given ID. Fields that are left out keep their value.
         */
        put: operations["UpdateMailboxMailMessage"];
        /**
         * @deprecated
         * @description Removes the mail message with the given ID. One that is already gone gives 404 or 410.
         */
        delete: operations["DeleteMailboxMailMessage"];
    };
    /**
     * List sent mail messages; create a sent mail message
     * @description A message of digital post that was sent from a mailbox, with its state at the receiver. Answers pages of 60 rows. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/MailMessagesSent": {
        get: operations["ListMailboxMailMessagesSent"];
        /** @description Adds a sent mail message and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateMailboxMailMessageSent"];
    };
    /**
     * Read a sent mail message by its ID
     * @description Answers the sent mail message with the given ID; an unknown one gives 404. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": {
        get: operations["GetMailboxMailMessageSent"];
    };
    /**
     * List mailboxes; create a mailbox
     * @description An address for digital post of an account or company. Answers pages of 60 rows. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/Mailboxes": {
        get: operations["ListMailboxMailboxes"];
        /** @description Adds a mailbox and answers with the stored record. After a lost answer, look before repeating, since a second call can create a second record. */
        post: operations["CreateMailboxMailbox"];
    };
    /**
     * Read a mailbox by its ID; update a mailbox; delete a mailbox
     * @description Answers the mailbox with the given ID; an unknown one gives 404. Scope: communication mailboxes.
     */
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": {
        get: operations["GetMailboxMailbox"];
        /** @description Changes the mailbox with the given ID. Fields that are left out keep their value. */
        put: operations["UpdateMailboxMailbox"];
        /** @description Removes the mailbox with the given ID. One that is already gone gives 404 or 410. */
        delete: operations["DeleteMailboxMailbox"];
    };
    /**
     * List preferred mailboxes
     * @description The mailbox that is preferred for sending digital post. Answers pages of 60 rows. Scope: communication mailboxes.
     */
    "/api/v1/{division}/read/mailbox/PreferredMailbox": {
        get: operations["ListMailboxPreferredMailbox"];
    };
    /**
     * Read a preferred mailbox by its ID
     * @description Answers the preferred mailbox with the given ID; an unknown one gives 404. Scope: communication mailboxes.
     */
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": {
        get: operations["GetMailboxPreferredMailbox"];
    };
    /**
     * Read the preferred mailbox for an operation
     * @description The mailbox that is preferred for one kind of digital post. Answers one record. Scope: communication mailboxes.
     */
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": {
        get: operations["GetMailboxPreferredMailboxForOperation"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The mailbox that the company uses for digital post unless another one is chosen. */
        MailboxDefaultMailbox: {
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
            /** @description Text by which users know the mailbox. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
            /** @description Whether mail to this box goes to the service that reads invoices. */
            IsScanServiceMailbox?: boolean | null;
            /** @description Address of the mailbox for digital post. */
            Mailbox?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description First day on which the mailbox can be used.
             */
            ValidFrom?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the mailbox can be used.
             */
            ValidTo?: string | null;
        };
        /** @description A file that travels with a message of digital post, such as an electronic invoice. */
        MailboxMailMessageAttachment: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: byte
             * @description Content of the file in base64 when it is created; empty when it is read.
             */
            Attachment?: string | null;
            /** @description Last part of the file's name, which tells its format, such as pdf. */
            AttachmentFileExtension?: string | null;
            /** @description Name of the attached file with its extension. */
            AttachmentFileName?: string | null;
            /**
             * Format: int64
             * @description How large the file is, in bytes.
             */
            FileSize?: string | null;
            /**
             * Format: uuid
             * @description ID of the message that the file travels with.
             */
            MailMessageID?: string | null;
            /**
             * Format: int32
             * @description Number of the place where the message came from.
             */
            MailMessageOrigin?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the message goes to.
             */
            RecipientAccount?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that sent the message.
             */
            SenderAccount?: string | null;
            /**
             * Format: int32
             * @description Format of the attached file, such as PDF (10) or one of the electronic invoices. Codes: 0 = Unknown, 10 = PDF, 11 = XML (ZUGFeRD), 20 = UBL 2 (20), 21 = SIB, 22 = Simplerinvoicing 1 (22), 23 = PEPPOL, 24 = EFFF, 25 = Simplerinvoicing 1 (25), 26 = Simplerinvoicing 1 (26), 30 = Finvoice, 40 = EInvoice, ….
             */
            Type?: 0 | 10 | 11 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 30 | 40 | 50 | 60 | 70 | 71 | 72 | 73 | 80 | 81 | 82 | 85 | 86 | 90 | 91 | 100 | 110 | 120 | 130 | null;
            /** @description Text of the code in Type, in the language of the user. */
            TypeDescription?: string | null;
            /** @description Address at which the content of the file is read. */
            Url?: string | null;
        };
        /** @description A message of digital post as newer documents describe it, received or sent. */
        MailboxMailMessage: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the bank at which the account is held.
             */
            Bank?: string | null;
            /** @description Number of the bank account as it is written on a statement. */
            BankAccount?: string | null;
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
            /**
             * Format: int32
             * @description Number of what the message is for, in digital post.
             */
            Operation?: number | null;
            /** @description ID of the earlier message that this one follows up, as text. */
            OriginalMessage?: string | null;
            /** @description ID of the app whose vendor handles the message, as text. */
            PartnerKey?: string | null;
            /**
             * Format: double
             * @description Number of units that the message is counted for, spelled as the service has it.
             */
            Quantit?: number | null;
            /**
             * Format: int32
             * @description Tells by 1 that the receiver has removed the message.
             */
            RecipientDelete?: number | null;
            /** @description ID of the mailbox that the message goes to, as text. */
            RecipientMailboxID?: string | null;
            /**
             * Format: int32
             * @description How far the message is at the receiver, as a number.
             */
            RecipientStatus?: number | null;
            /** @description Moment at which the message was sent, as text. */
            SenderDateSent?: string | null;
            /**
             * Format: int32
             * @description Tells by 1 that the sender has removed the message.
             */
            SenderDeleted?: number | null;
            /** @description Address on the internet from which the message was sent. */
            SenderIPAddress?: string | null;
            /** @description ID of the mailbox that sent the message, as text. */
            SenderMailboxID?: string | null;
            /** @description Subject line of the message. */
            Subject?: string | null;
            /** @description Code by which the message is recognised when it is read again. */
            SynchronizationCode?: string | null;
            /** @description Form of the message, such as an electronic invoice, as text. */
            Type?: string | null;
        };
        /** @description A message of digital post that was sent from a mailbox, with its state at the receiver. */
        MailboxMailMessageSent: {
            /**
             * Format: uuid
             * @description Key of the record, given out by the service.
             */
            ID?: string;
            /**
             * Format: uuid
             * @description ID of the bank at which the account is held.
             */
            Bank?: string | null;
            /** @description Number of the bank account as it is written on a statement. */
            BankAccount?: string | null;
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
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
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
             * Format: int16
             * @description Number of what the message asks the receiver to do.
             */
            Operation?: number | null;
            /**
             * Format: uuid
             * @description ID of the message that this one answers or repeats.
             */
            OriginalMessage?: string | null;
            /** @description Subject of the message that this one answers or repeats. */
            OriginalMessageSubject?: string | null;
            /**
             * Format: uuid
             * @description ID of the app whose vendor handles the message.
             */
            PartnerKey?: string | null;
            /**
             * Format: double
             * @description Number of units that the message is counted for.
             */
            Quantity?: number | null;
            /**
             * Format: uuid
             * @description ID of the account that the message goes to.
             */
            RecipientAccount?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the receiver has thrown the message away.
             */
            RecipientDeleted?: number | null;
            /** @description Address of the mailbox that the message goes to. */
            RecipientMailbox?: string | null;
            /** @description Text of the mailbox that the message goes to. */
            RecipientMailboxDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the mailbox that the message goes to.
             */
            RecipientMailboxID?: string | null;
            /**
             * Format: int16
             * @description How far the message is at the receiver, as a number.
             */
            RecipientStatus?: number | null;
            /** @description Text of how far the message is at the receiver. */
            RecipientStatusDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the account that sent the message.
             */
            SenderAccount?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Moment at which the message was sent.
             */
            SenderDateSent?: string | null;
            /**
             * Format: uint8
             * @description Tells by 1 that the sender has removed the message.
             */
            SenderDeleted?: number | null;
            /** @description Address on the internet from which the message was sent. */
            SenderIPAddress?: string | null;
            /** @description Address of the mailbox that sent the message. */
            SenderMailbox?: string | null;
            /** @description Text of the mailbox that sent the message. */
            SenderMailboxDescription?: string | null;
            /**
             * Format: uuid
             * @description ID of the mailbox that sent the message.
             */
            SenderMailboxID?: string | null;
            /** @description Whether the given mailbox is kept even when the receiver prefers another. */
            SkipRecipientMailBoxAddressOverride?: string | null;
            /** @description Subject line of the message. */
            Subject?: string | null;
            /** @description Code by which the message is recognised when it is read again. */
            SynchronizationCode?: string | null;
            /**
             * Format: int32
             * @description Number of the form of the message, such as an electronic invoice.
             */
            Type?: number | null;
        };
        /** @description An address for digital post of an account or company. */
        MailboxMailbox: {
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
            /** @description Text by which users know the mailbox. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
            /** @description Name of the company for which the mailbox is used. */
            ForDivisionDescription?: string | null;
            /** @description Address of the mailbox for digital post. */
            Mailbox?: string | null;
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
             * Format: uint8
             * @description Tells by 1 that others can find the mailbox in the address list.
             */
            Publish?: number | null;
            /**
             * Format: int16
             * @description Who runs the mailbox, such as Exact (1) or the government (2). Codes: 0 = Unknown, 1 = Exact, 2 = Government, 3 = Manual input.
             */
            Type?: 0 | 1 | 2 | 3 | null;
            /**
             * Format: odata-v2-datetime
             * @description First day on which the mailbox can be used.
             */
            ValidFrom?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the mailbox can be used.
             */
            ValidTo?: string | null;
        };
        /** @description The mailbox that is preferred for sending digital post. */
        MailboxPreferredMailbox: {
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
            /** @description Text by which users know the mailbox. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
            /** @description Whether mail to this box goes to the service that reads invoices. */
            IsScanServiceMailbox?: boolean | null;
            /** @description Address of the mailbox for digital post. */
            Mailbox?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description First day on which the mailbox can be used.
             */
            ValidFrom?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the mailbox can be used.
             */
            ValidTo?: string | null;
        };
        /** @description The mailbox that is preferred for one kind of digital post. */
        MailboxPreferredMailboxForOperation: {
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
            /** @description Text by which users know the mailbox. */
            Description?: string | null;
            /**
             * Format: int32
             * @description Number of the company for which the mailbox is used.
             */
            ForDivision?: number | null;
            /** @description Whether mail to this box goes to the service that reads invoices. */
            IsScanServiceMailbox?: boolean | null;
            /** @description Address of the mailbox for digital post. */
            Mailbox?: string | null;
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
            /**
             * Format: odata-v2-datetime
             * @description First day on which the mailbox can be used.
             */
            ValidFrom?: string | null;
            /**
             * Format: odata-v2-datetime
             * @description Last day on which the mailbox can be used.
             */
            ValidTo?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListMailboxDefaultMailbox: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxDefaultMailbox"]>;
    };
    GetMailboxDefaultMailbox: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxDefaultMailbox"]>;
    };
    ListMailboxMailMessageAttachments: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxMailMessageAttachment"]>;
    };
    CreateMailboxMailMessageAttachment: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["MailboxMailMessageAttachment"], "Attachment" | "AttachmentFileName" | "MailMessageID">;
            };
        };
        responses: Answers2<components["schemas"]["MailboxMailMessageAttachment"]>;
    };
    GetMailboxMailMessageAttachment: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxMailMessageAttachment"]>;
    };
    ListMailboxMailMessages: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxMailMessage"]>;
    };
    CreateMailboxMailMessage: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxMailMessage"];
            };
        };
        responses: Answers2<components["schemas"]["MailboxMailMessage"]>;
    };
    GetMailboxMailMessage: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxMailMessage"]>;
    };
    UpdateMailboxMailMessage: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxMailMessage"];
            };
        };
        responses: Answers4;
    };
    DeleteMailboxMailMessage: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListMailboxMailMessagesSent: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxMailMessageSent"]>;
    };
    CreateMailboxMailMessageSent: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["MailboxMailMessageSent"], "RecipientMailboxID" | "SenderMailboxID" | "Subject">;
            };
        };
        responses: Answers2<components["schemas"]["MailboxMailMessageSent"]>;
    };
    GetMailboxMailMessageSent: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxMailMessageSent"]>;
    };
    ListMailboxMailboxes: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxMailbox"]>;
    };
    CreateMailboxMailbox: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["MailboxMailbox"], "Mailbox">;
            };
        };
        responses: Answers2<components["schemas"]["MailboxMailbox"]>;
    };
    GetMailboxMailbox: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxMailbox"]>;
    };
    UpdateMailboxMailbox: {
        parameters: {
            path: Path2;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxMailbox"];
            };
        };
        responses: Answers4;
    };
    DeleteMailboxMailbox: {
        parameters: {
            path: Path2;
        };
        responses: Answers4;
    };
    ListMailboxPreferredMailbox: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["MailboxPreferredMailbox"]>;
    };
    GetMailboxPreferredMailbox: {
        parameters: Parameters2;
        responses: Answers3<components["schemas"]["MailboxPreferredMailbox"]>;
    };
    GetMailboxPreferredMailboxForOperation: {
        parameters: {
            query: {
                /** @description Code of the kind of digital post. */
                operation: number;
                /** @description Fields to answer with; without it, all of them. */
                $select?: components["parameters"]["select"];
            };
            path: Path1;
        };
        responses: Answers7<components["schemas"]["MailboxPreferredMailboxForOperation"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    MailboxDefaultMailbox: { row: components["schemas"]["MailboxDefaultMailbox"]; key: "ID"; create: never; update: never };
    MailboxMailMessageAttachment: { row: components["schemas"]["MailboxMailMessageAttachment"]; key: "ID"; create: "ID" | "Attachment" | "AttachmentFileName" | "MailMessageID" | "MailMessageOrigin" | "Type"; update: never };
    MailboxMailMessage: { row: components["schemas"]["MailboxMailMessage"]; key: "ID"; create: never; update: never };
    MailboxMailMessageSent: { row: components["schemas"]["MailboxMailMessageSent"]; key: "ID"; create: "ID" | "Bank" | "BankAccount" | "Country" | "ForDivision" | "Operation" | "OriginalMessage" | "PartnerKey" | "Quantity" | "RecipientDeleted" | "RecipientMailboxID" | "RecipientStatus" | "SenderDateSent" | "SenderDeleted" | "SenderIPAddress" | "SenderMailboxID" | "SkipRecipientMailBoxAddressOverride" | "Subject" | "SynchronizationCode" | "Type"; update: never };
    MailboxMailbox: { row: components["schemas"]["MailboxMailbox"]; key: "ID"; create: "ID" | "Account" | "Description" | "ForDivision" | "Mailbox" | "Publish" | "Type" | "ValidFrom" | "ValidTo"; update: records["MailboxMailbox"]["create"] };
    MailboxPreferredMailbox: { row: components["schemas"]["MailboxPreferredMailbox"]; key: "ID"; create: never; update: never };
    MailboxPreferredMailboxForOperation: { row: components["schemas"]["MailboxPreferredMailboxForOperation"]; key: "ID"; create: never; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/read/mailbox/DefaultMailbox": { list: "MailboxDefaultMailbox" };
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": { get: "MailboxDefaultMailbox" };
    "/api/v1/{division}/mailbox/MailMessageAttachments": { list: "MailboxMailMessageAttachment"; create: { body: "MailboxMailMessageAttachment"; demands: "Attachment" | "AttachmentFileName" | "MailMessageID"; answer: "MailboxMailMessageAttachment" } };
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": { get: "MailboxMailMessageAttachment" };
    "/api/v1/{division}/mailbox/MailMessages": { list: "MailboxMailMessage"; create: { body: "MailboxMailMessage"; demands: never; answer: "MailboxMailMessage" } };
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": { get: "MailboxMailMessage"; update: { body: "MailboxMailMessage"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/mailbox/MailMessagesSent": { list: "MailboxMailMessageSent"; create: { body: "MailboxMailMessageSent"; demands: "RecipientMailboxID" | "SenderMailboxID" | "Subject"; answer: "MailboxMailMessageSent" } };
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": { get: "MailboxMailMessageSent" };
    "/api/v1/{division}/mailbox/Mailboxes": { list: "MailboxMailbox"; create: { body: "MailboxMailbox"; demands: "Mailbox"; answer: "MailboxMailbox" } };
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": { get: "MailboxMailbox"; update: { body: "MailboxMailbox"; answer: never }; remove: { answer: never } };
    "/api/v1/{division}/read/mailbox/PreferredMailbox": { list: "MailboxPreferredMailbox" };
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": { get: "MailboxPreferredMailbox" };
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": { list: "MailboxPreferredMailboxForOperation" };
}
/** The types of the service, for a client that knows no other. */
export interface MailboxTypes {
    paths: paths;
    records: records;
    calls: calls;
}
