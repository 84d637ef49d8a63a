// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `questionType` of OutageQuestion. */
export const OutageQuestionQuestionType = {
  None: "None",
  Toggle: "Toggle",
  Text: "TextField",
  DateAndTime: "DateTime",
} as const;

/** Codes of `creationStatus` of ReportOutageResult. */
export const ReportOutageResultCreationStatus = {
  Unknown: "Unknown",
  Created: "Created",
  ExistingReportUpdated: "UpdatedExisting",
  Error: "Error",
} as const;
