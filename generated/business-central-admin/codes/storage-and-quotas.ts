// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `environmentType` of UsedStorage. */
export const UsedStorageEnvironmentType = {
  Production: "Production",
  Sandbox: "Sandbox",
} as const;
