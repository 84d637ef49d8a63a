// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/companyInformation": {
      GET: { id: "ListCompanyInformationRows", record: "CompanyInformation", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/companyInformation({companyInformationId})": {
      GET: { id: "GetCompanyInformation", record: "CompanyInformation", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UpdateCompanyInformation", record: "CompanyInformation", body: "CompanyInformation", retry: "idempotent", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/companyInformation({companyInformationId})/picture": {
      GET: { id: "DownloadCompanyPicture", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/jobQueueEntries": {
      GET: { id: "ListJobQueueEntries", record: "JobQueueEntry", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})": {
      GET: { id: "GetJobQueueEntry", record: "JobQueueEntry", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/Microsoft.NAV.restart": {
      POST: { id: "RestartJobQueueEntry", retry: "never", answers: "200- 204-", commits: true, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/jobQueueEntries({jobQueueEntryId})/jobQueueLogEntry": {
      GET: { id: "ListJobQueueLogEntryOfJobQueueEntry", record: "JobQueueLogEntry", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueLogEntries": {
      GET: { id: "ListJobQueueLogEntries", record: "JobQueueLogEntry", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})": {
      GET: { id: "GetJobQueueLogEntry", record: "JobQueueLogEntry", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/jobQueueLogEntries({jobQueueLogEntryId})/errorCallStack": {
      GET: { id: "DownloadErrorCallStack", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
  },
  entities: {
    CompanyInformation: { fields: { guid: "id", date: "currentFiscalYearStartDate", instant: "lastModifiedDateTime" }, writeLater: { text: "displayName addressLine1 addressLine2 city state country postalCode phoneNumber faxNumber email website taxRegistrationNumber industry experience" } },
    JobQueueLogEntry: { fields: { guid: "id jobQueueEntryId systemTaskId", instant: "startDateTime endDateTime lastModifiedDateTime" } },
    JobQueueEntry: { fields: { guid: "id jobQueueEntryId systemTaskId", instant: "lastReadyState expirationDateTime earliestStartDateTime referenceStartingTime userSessionStarted lastModifiedDateTime" }, nested: { JobQueueLogEntry: "jobQueueLogEntry" } },
  },
};
