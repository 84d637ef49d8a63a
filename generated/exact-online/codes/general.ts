// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of GeneralLayout. */
export const GeneralLayoutStatus = {
  Inactive: 1,
  Active: 2,
} as const;

/** Codes of `Type` of GeneralLayout. */
export const GeneralLayoutType = {
  Layout: 1,
  EMailTextLayout: 2,
} as const;
