// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of HrmAbsenceRegistrationTransaction. */
export const HrmAbsenceRegistrationTransactionStatus = {
  Open: 0,
  Recovered: 1,
} as const;

/** Codes of `BlockingStatus` of HrmDivision. */
export const HrmDivisionBlockingStatus = {
  NotBlocked: 0,
  BackupRestore: 1,
  ConversionBusy: 2,
  ConversionShadow: 3,
  ConversionWaiting: 4,
  CopyDataWaiting: 5,
  CopyDataBusy: 6,
} as const;

/** Codes of `Status` of HrmLeaveBuildUpRegistration. */
export const HrmLeaveBuildUpRegistrationStatus = {
  Submitted: 1,
  Approved: 2,
  Rejected: 3,
} as const;

/** Codes of `Status` of HrmLeaveRegistration. */
export const HrmLeaveRegistrationStatus: typeof HrmLeaveBuildUpRegistrationStatus = HrmLeaveBuildUpRegistrationStatus;

/** Codes of `Main` of HrmSchedule. */
export const HrmScheduleMain = {
  No: 0,
  Yes: 1,
} as const;

/** Codes of `ScheduleType` of HrmSchedule. */
export const HrmScheduleScheduleType = {
  HoursAndAverageDays: 1,
  HoursAndSpecificDays: 2,
  HoursPerDay: 3,
  TimeFramesPerDay: 4,
} as const;
