// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `ContractType` of PayrollActiveEmployment. */
export const PayrollActiveEmploymentContractType = {
  Definite: 1,
  Indefinite: 2,
  External: 3,
} as const;

/** Codes of `EmployeeType` of PayrollEmploymentContract. */
export const PayrollEmploymentContractEmployeeType = {
  Employee: 1,
  Contractor: 2,
  Temporary: 3,
  Student: 4,
  Flexworker: 5,
} as const;

/** Codes of `ReasonContract` of PayrollEmploymentContract. */
export const PayrollEmploymentContractReasonContract = {
  NewEmployment: 1,
  EmploymentChange: 2,
  NewLegalEmployer: 3,
  Acquisition: 4,
  PreviousContractExpired: 5,
  Other: 6,
} as const;

/** Codes of `Type` of PayrollEmploymentContract. */
export const PayrollEmploymentContractType: typeof PayrollActiveEmploymentContractType = PayrollActiveEmploymentContractType;

/** Codes of `AmountType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryAmountType = {
  Gross: 0,
  Net: 1,
} as const;

/** Codes of `EmploymentSalaryType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryEmploymentSalaryType = {
  PeriodicalFixed: 1,
  PerHourVariable: 2,
} as const;

/** Codes of `Frequency` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalaryFrequency = {
  Yearly: 1,
  Quarterly: 2,
  Monthly: 3,
  Code4Weekly: 4,
  Weekly: 5,
  YearlyProForma: 11,
  QuarterlyProForma: 12,
  MonthlyProForma: 13,
  WeeklyProForma: 15,
} as const;

/** Codes of `SalaryBasedType` of PayrollEmploymentSalary. */
export const PayrollEmploymentSalarySalaryBasedType = {
  ManualEntry: 0,
  Wagescale: 1,
  MinimumWage: 2,
  MinimumHourlyWage: 3,
} as const;

/** Codes of `TransactionType` of PayrollPayrollComponent. */
export const PayrollPayrollComponentTransactionType = {
  Normal: 1,
  Special: 2,
  NormalAndSpecial: 3,
} as const;

/** Codes of `Type` of PayrollPayrollComponent. */
export const PayrollPayrollComponentType = {
  Allowance: 1,
  Deduction: 2,
  Subtotal: 3,
} as const;

/** Codes of `Frequency` of PayrollPayrollTransactionByPayrollYear. */
export const PayrollPayrollTransactionByPayrollYearFrequency: typeof PayrollEmploymentSalaryFrequency = PayrollEmploymentSalaryFrequency;

/** Codes of `Status` of PayrollPayrollTransactionByPayrollYear. */
export const PayrollPayrollTransactionByPayrollYearStatus = {
  NotEntered: 1,
  Entered: 2,
  Open: 3,
  Calculated: 4,
  Approved: 5,
  Finalized: 6,
  Deleted: 7,
} as const;

/** Codes of `EntryFieldType` of PayrollVariableMutation. */
export const PayrollVariableMutationEntryFieldType = {
  Quantity: 1,
  Amount: 2,
  Percentage: 3,
} as const;

/** Codes of `Type` of PayrollVariableMutation. */
export const PayrollVariableMutationType = {
  DaysWorked: 1,
  HoursWorked: 2,
  DaysIll: 3,
  HoursIll: 4,
  DaysLeave: 5,
  HoursLeave: 6,
  PayrollComponent: 7,
  DaysCareLeave: 8,
  HoursCareLeave: 9,
  DaysExtendedPartnerLeave: 10,
  HoursExtendedPartnerLeave: 11,
  DaysUnpaidLeave: 12,
  HoursUnpaidLeave: 13,
  DaysPaidParentalLeave: 14,
  HoursPaidParentalLeave: 15,
} as const;
