// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `AutomaticGenerateInvoiceType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticGenerateInvoiceType = {
  Never: 1,
  BeforeTheSubscriptionPeriod: 2,
  AfterTheSubscriptionPeriod: 3,
} as const;

/** Codes of `AutomaticSendInvoiceMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceMethod = {
  SendBasedOnAccount: 1,
  SendViaEmail: 2,
  CreateDocuments: 3,
  SendViaDigitalPostbox: 4,
  SendAndTrack: 5,
  SendViaPeppol: 6,
} as const;

/** Codes of `AutomaticSendInvoiceSender` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceSender = {
  CompanyEmailAddress: 1,
  MainUserEmailAddress: 2,
} as const;

/** Codes of `AutomaticSendInvoiceType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeAutomaticSendInvoiceType = {
  Never: 1,
  WhenAvailable: 2,
} as const;

/** Codes of `EnablePaymentLink` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeEnablePaymentLink = {
  Never: 0,
  Always: 1,
  BasedOnAccount: 2,
} as const;

/** Codes of `InvoiceCorrectionMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeInvoiceCorrectionMethod = {
  RatioBased: 1,
  ZeroInvoice: 2,
  NeverInvoiced: 3,
} as const;

/** Codes of `ManualRenewalMethod` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeManualRenewalMethod = {
  UseItemPrices: 1,
  UseCurrentSubscriptionPrices: 2,
} as const;

/** Codes of `ProlongationType` of SubscriptionSubscriptionType. */
export const SubscriptionSubscriptionTypeProlongationType = {
  No: 0,
  Manual: 1,
  Automatic: 2,
} as const;

/** Codes of `InvoiceDay` of SubscriptionSubscription. */
export const SubscriptionSubscriptionInvoiceDay = {
  Monday: 0,
  Tuesday: 1,
  Wednesday: 2,
  Thursday: 3,
  Friday: 4,
  Saturday: 5,
  Sunday: 6,
} as const;
