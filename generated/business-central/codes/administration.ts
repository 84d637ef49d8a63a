// Made by `npm run generate` from specs/business-central/: change that, never this file.

/** Codes of `documentType` of ApprovalEntry. */
export const ApprovalEntryDocumentType = {
  Quote: "Quote",
  Order: "Order",
  Invoice: "Invoice",
  CreditMemo: "Credit_x0020_Memo",
  BlanketOrder: "Blanket_x0020_Order",
  ReturnOrder: "Return_x0020_Order",
  Blank: "_x0020_",
  Payment: "Payment",
  QualityInspection: "Quality_x0020_Inspection",
} as const;

/** Codes of `status` of ApprovalEntry. */
export const ApprovalEntryStatus = {
  Created: "Created",
  Open: "Open",
  Canceled: "Canceled",
  Rejected: "Rejected",
  Approved: "Approved",
  Blank: "_x0020_",
} as const;

/** Codes of `approvalType` of ApprovalEntry. */
export const ApprovalEntryApprovalType = {
  WorkflowUserGroup: "Workflow_x0020_User_x0020_Group",
  SalesPersPurchaser: "Sales_x0020_Pers_x002E__x002F_Purchaser",
  Approver: "Approver",
} as const;

/** Codes of `limitType` of ApprovalEntry. */
export const ApprovalEntryLimitType = {
  ApprovalLimits: "Approval_x0020_Limits",
  CreditLimits: "Credit_x0020_Limits",
  RequestLimits: "Request_x0020_Limits",
  NoLimits: "No_x0020_Limits",
} as const;

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
export const JobQueueEntryObjectTypeToRun: typeof JobQueueLogEntryObjectTypeToRun = JobQueueLogEntryObjectTypeToRun;

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

/** Codes of `status` of PostedApprovalEntry. */
export const PostedApprovalEntryStatus: typeof ApprovalEntryStatus = ApprovalEntryStatus;

/** Codes of `approvalType` of PostedApprovalEntry. */
export const PostedApprovalEntryApprovalType: typeof ApprovalEntryApprovalType = ApprovalEntryApprovalType;

/** Codes of `limitType` of PostedApprovalEntry. */
export const PostedApprovalEntryLimitType: typeof ApprovalEntryLimitType = ApprovalEntryLimitType;

/** Codes of `approverType` of WorkflowApprover. */
export const WorkflowApproverApproverType = {
  SalespersonPurchaser: "Salesperson_x002F_Purchaser",
  Approver: "Approver",
  WorkflowUserGroup: "Workflow_x0020_User_x0020_Group",
} as const;

/** Codes of `approverLimitType` of WorkflowApprover. */
export const WorkflowApproverApproverLimitType = {
  ApproverChain: "Approver_x0020_Chain",
  DirectApprover: "Direct_x0020_Approver",
  FirstQualifiedApprover: "First_x0020_Qualified_x0020_Approver",
  SpecificApprover: "Specific_x0020_Approver",
} as const;

/** Codes of `type` of WorkflowResponseOption. */
export const WorkflowResponseOptionType = {
  Event: "Event",
  Response: "Response",
} as const;

/** Codes of `notificationUserLicenseType` of WorkflowResponseOption. */
export const WorkflowResponseOptionNotificationUserLicenseType = {
  FullUser: "Full User",
  LimitedUser: "Limited User",
  DeviceOnlyUser: "Device Only User",
  WindowsGroup: "Windows Group",
  ExternalUser: "External User",
} as const;

/** Codes of `approverType` of WorkflowResponseOption. */
export const WorkflowResponseOptionApproverType: typeof WorkflowApproverApproverType = WorkflowApproverApproverType;

/** Codes of `approverLimitType` of WorkflowResponseOption. */
export const WorkflowResponseOptionApproverLimitType: typeof WorkflowApproverApproverLimitType = WorkflowApproverApproverLimitType;

/** Codes of `delegateAfter` of WorkflowResponseOption. */
export const WorkflowResponseOptionDelegateAfter = {
  Never: "Never",
  Code1Day: "1 day",
  Code2Days: "2 days",
  Code5Days: "5 days",
} as const;

/** Codes of `responseType` of WorkflowResponseOption. */
export const WorkflowResponseOptionResponseType = {
  NotExpected: "Not Expected",
  UserID: "User ID",
} as const;

/** Codes of `notificationEntryType` of WorkflowResponseOption. */
export const WorkflowResponseOptionNotificationEntryType = {
  NewRecord: "New_x0020_Record",
  Approval: "Approval",
  Overdue: "Overdue",
} as const;

/** Codes of `type` of WorkflowStep. */
export const WorkflowStepType = {
  Event: "Event",
  Response: "Response",
  SubWorkflow: "Sub-Workflow",
} as const;
