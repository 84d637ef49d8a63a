// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `schedule` of ExtensionUpload. */
export const ExtensionUploadSchedule = {
  CurrentVersion: "Current version",
  CurrentVersionEncoded: "Current_x0020_version",
  NextMinorVersion: "Next minor version",
  NextMinorVersionEncoded: "Next_x0020_minor_x0020_version",
  NextMajorVersion: "Next major version",
  NextMajorVersionEncoded: "Next_x0020_major_x0020_version",
} as const;

/** Codes of `schemaSyncMode` of ExtensionUpload. */
export const ExtensionUploadSchemaSyncMode = {
  Add: "Add",
  ForceSync: "Force Sync",
  ForceSyncEncoded: "Force_x0020_Sync",
} as const;
