// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `scope` of Profile. */
export const ProfileScope = {
  System: "System",
  Tenant: "Tenant",
} as const;
