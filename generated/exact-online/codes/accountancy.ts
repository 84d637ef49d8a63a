// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `SolutionType` of AccountancySolutionLink. */
export const AccountancySolutionLinkSolutionType = {
  InternalEOL: 0,
  ExternalWellknownSolution: 1,
  ExternalOther: 2,
} as const;

/** Codes of `Status` of AccountancySolutionLink. */
export const AccountancySolutionLinkStatus = {
  Active: 0,
  Inactive: 1,
  Archived: 2,
} as const;
