// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `dataType` of TelemetryColumn. */
export const TelemetryColumnDataType = {
  Text0: 0,
  Number1: 1,
  DateAndTime2: 2,
  Text: "string",
  Number: "numeric",
  DateAndTime: "datetime",
} as const;

/** Codes of `expectations` of TelemetryColumn. */
export const TelemetryColumnExpectations = {
  None0: 0,
  Wide1: 1,
  None: "none",
  Wide: "wide",
} as const;
