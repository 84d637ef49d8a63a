// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `BlockingStatus` of SystemDivisionOfLicence. */
export const SystemDivisionOfLicenceBlockingStatus = {
  NotBlocked: 0,
  BackupRestore: 1,
  ConversionBusy: 2,
  ConversionShadow: 3,
  ConversionWaiting: 4,
  CopyDataWaiting: 5,
  CopyDataBusy: 6,
} as const;

/** Codes of `BlockingStatus` of SystemDivision. */
export const SystemDivisionBlockingStatus: typeof SystemDivisionOfLicenceBlockingStatus = SystemDivisionOfLicenceBlockingStatus;

/** Codes of `BlockingStatus` of SystemMostRecentlyUsedDivision. */
export const SystemMostRecentlyUsedDivisionBlockingStatus: typeof SystemDivisionOfLicenceBlockingStatus = SystemDivisionOfLicenceBlockingStatus;

/** Codes of `AuthenticationType` of SystemUser. */
export const SystemUserAuthenticationType = {
  Forms: 2,
  Totp: 8,
  B2CFederatedLogin: 64,
  B2CLogin: 128,
} as const;
