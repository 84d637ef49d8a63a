// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Type` of MailboxMailMessageAttachment. */
export const MailboxMailMessageAttachmentType = {
  Unknown: 0,
  PDF: 10,
  XMLZUGFeRD: 11,
  UBL220: 20,
  SIB: 21,
  Simplerinvoicing122: 22,
  PEPPOL: 23,
  EFFF: 24,
  Simplerinvoicing125: 25,
  Simplerinvoicing126: 26,
  Finvoice: 30,
  EInvoice: 40,
  XML: 50,
  XBRL: 60,
  BankImport: 70,
  InternalBankStatementTestAutomation: 71,
  XLSM: 72,
  BankGatewaySource: 73,
  BankExport: 80,
  DirectDebit: 81,
  Mandates: 82,
  Message: 85,
  StatusUpdate: 86,
  Statistics: 90,
  StatisticsJson: 91,
  TXT: 100,
  Soda: 110,
  OfficialReturnProof: 120,
  UBL2130: 130,
} as const;

/** Codes of `Type` of MailboxMailbox. */
export const MailboxMailboxType = {
  Unknown: 0,
  Exact: 1,
  Government: 2,
  ManualInput: 3,
} as const;
