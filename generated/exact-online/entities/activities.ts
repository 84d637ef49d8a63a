// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["organization workflow"] };
const access2: AccessRow = { scopes: ["organization workflow"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/activities/CommunicationNotes": {
      GET: { id: "ListActivitiesCommunicationNotes", record: "ActivitiesCommunicationNote", paging: paging1, access: access1 },
      POST: { id: "CreateActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", body: "ActivitiesCommunicationNote", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/activities/CommunicationNotes(guid'{ID}')": {
      GET: { id: "GetActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", access: access1 },
    },
    "/api/v1/{division}/activities/Complaints": {
      GET: { id: "ListActivitiesComplaints", record: "ActivitiesComplaint", paging: paging1, access: access1 },
      POST: { id: "CreateActivitiesComplaint", record: "ActivitiesComplaint", body: "ActivitiesComplaint", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/activities/Complaints(guid'{ID}')": {
      GET: { id: "GetActivitiesComplaint", record: "ActivitiesComplaint", access: access1 },
    },
    "/api/v1/{division}/activities/Events": {
      GET: { id: "ListActivitiesEvents", record: "ActivitiesEvent", paging: paging1, access: access1 },
      POST: { id: "CreateActivitiesEvent", record: "ActivitiesEvent", body: "ActivitiesEvent", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/activities/Events(guid'{ID}')": {
      GET: { id: "GetActivitiesEvent", record: "ActivitiesEvent", access: access1 },
    },
    "/api/v1/{division}/activities/ServiceRequests": {
      GET: { id: "ListActivitiesServiceRequests", record: "ActivitiesServiceRequest", paging: paging1, access: access1 },
      POST: { id: "CreateActivitiesServiceRequest", record: "ActivitiesServiceRequest", body: "ActivitiesServiceRequest", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/activities/ServiceRequests(guid'{ID}')": {
      GET: { id: "GetActivitiesServiceRequest", record: "ActivitiesServiceRequest", access: access1 },
    },
    "/api/v1/{division}/activities/Tasks": {
      GET: { id: "ListActivitiesTasks", record: "ActivitiesTask", paging: paging1, access: access1 },
      POST: { id: "CreateActivitiesTask", record: "ActivitiesTask", body: "ActivitiesTask", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/activities/Tasks(guid'{ID}')": {
      GET: { id: "GetActivitiesTask", record: "ActivitiesTask", access: access1 },
    },
  },
  entities: {
    WorkflowRequestAttachment: { fields: { guid: "ID Request" } },
    ActivitiesCommunicationNote: { fields: { guid: "ID Account Campaign Contact Creator Document Modifier Opportunity User", datetime: "Created Date Modified" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: { text: "ID Account Campaign Contact Date Document DocumentSubject Notes Opportunity OpportunityName Subject User UserFullName", int32: "HID" } },
    ActivitiesComplaint: { fields: { guid: "ID Account AssignedTo Contact Creator Document Modifier", datetime: "Created Modified NextAction ReceiptDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: { text: "ID Account AssignedTo AssignedToFullName Complaint Contact Document DocumentSubject NextAction Notes ReceiptDate", int32: "HID" } },
    ActivitiesEvent: { fields: { guid: "ID Account Campaign Contact Creator Document Modifier Opportunity Project User", datetime: "Created EndDate Modified StartDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: { text: "ID Account Campaign Contact Description Document DocumentSubject EndDate Notes Opportunity OpportunityName Project ProjectDescription StartDate User UserFullName", int32: "HID" } },
    ActivitiesServiceRequest: { fields: { guid: "ID Account AssignedTo Contact Creator Document Modifier", datetime: "Created Modified NextAction ReceiptDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: { text: "ID Account AssignedTo AssignedToFullName Contact Description Document DocumentSubject NextAction Notes ReceiptDate", int32: "HID" } },
    ActivitiesTask: { fields: { guid: "ID Account Contact Creator CustomTaskType Document Employee Modifier Opportunity Project User", datetime: "ActionDate Created Modified" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: { text: "ID Account ActionDate Contact CustomTaskType Description Document DocumentSubject Employee Notes Opportunity OpportunityName Project ProjectDescription User UserFullName", int32: "HID TaskType" } },
  },
};
