// Made by `npm run generate` from specs/business-central/: change that, never this file.

/** Codes of `objectTypeToRun` of JobQueueLogEntry. */
export const JobQueueLogEntryObjectTypeToRun = {
  Blank: " ",
  Report: "Report",
  Codeunit: "Codeunit",
} as const;

/** Codes of `status` of JobQueueLogEntry. */
export const JobQueueLogEntryStatus = {
  Success: "Success",
  InProcess: "In Process",
  Error: "Error",
} as const;

/** Codes of `objectTypeToRun` of JobQueueEntry. */
export const JobQueueEntryObjectTypeToRun = {
  Blank: " ",
  Report: "Report",
  Codeunit: "Codeunit",
} as const;

/** Codes of `reportOutputType` of JobQueueEntry. */
export const JobQueueEntryReportOutputType = {
  PDF: "PDF",
  Word: "Word",
  Excel: "Excel",
  Print: "Print",
  NoneProcessingOnly: "None_x0020__x0028_Processing_x0020_only_x0029_",
} as const;

/** Codes of `status` of JobQueueEntry. */
export const JobQueueEntryStatus = {
  Ready: "Ready",
  InProcess: "In Process",
  Error: "Error",
  OnHold: "On Hold",
  Finished: "Finished",
  OnHoldWithInactivityTimeout: "On Hold with Inactivity Timeout",
  Waiting: "Waiting",
} as const;

/** Codes of `priorityWithinCategory` of JobQueueEntry. */
export const JobQueueEntryPriorityWithinCategory = {
  High: "High",
  Normal: "Normal",
  Low: "Low",
} as const;
