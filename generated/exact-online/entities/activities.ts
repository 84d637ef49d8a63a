// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/activities/CommunicationNotes": {
      GET: { id: "ListActivitiesCommunicationNotes", record: "ActivitiesCommunicationNote", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
      POST: { id: "CreateActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", body: "ActivitiesCommunicationNote", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/CommunicationNotes(guid'{ID}')": {
      GET: { id: "GetActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
    },
    "/api/v1/{division}/activities/Complaints": {
      GET: { id: "ListActivitiesComplaints", record: "ActivitiesComplaint", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
      POST: { id: "CreateActivitiesComplaint", record: "ActivitiesComplaint", body: "ActivitiesComplaint", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Complaints(guid'{ID}')": {
      GET: { id: "GetActivitiesComplaint", record: "ActivitiesComplaint", access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
    },
    "/api/v1/{division}/activities/Events": {
      GET: { id: "ListActivitiesEvents", record: "ActivitiesEvent", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
      POST: { id: "CreateActivitiesEvent", record: "ActivitiesEvent", body: "ActivitiesEvent", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Events(guid'{ID}')": {
      GET: { id: "GetActivitiesEvent", record: "ActivitiesEvent", access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
    },
    "/api/v1/{division}/activities/ServiceRequests": {
      GET: { id: "ListActivitiesServiceRequests", record: "ActivitiesServiceRequest", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
      POST: { id: "CreateActivitiesServiceRequest", record: "ActivitiesServiceRequest", body: "ActivitiesServiceRequest", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/ServiceRequests(guid'{ID}')": {
      GET: { id: "GetActivitiesServiceRequest", record: "ActivitiesServiceRequest", access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
    },
    "/api/v1/{division}/activities/Tasks": {
      GET: { id: "ListActivitiesTasks", record: "ActivitiesTask", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
      POST: { id: "CreateActivitiesTask", record: "ActivitiesTask", body: "ActivitiesTask", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Tasks(guid'{ID}')": {
      GET: { id: "GetActivitiesTask", record: "ActivitiesTask", access: { callers: "delegated", scopes: ["organization workflow"], level: "read" } },
    },
  },
  entities: {
    WorkflowRequestAttachment: { fields: { guid: "ID Request" } },
    ActivitiesCommunicationNote: { fields: { guid: "ID Account Campaign Contact Creator Document Modifier Opportunity User", datetime: "Created Date Modified" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account Campaign Contact Date Document DocumentSubject HID Notes Opportunity OpportunityName Subject User UserFullName" },
    ActivitiesComplaint: { fields: { guid: "ID Account AssignedTo Contact Creator Document Modifier", datetime: "Created Modified NextAction ReceiptDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account AssignedTo AssignedToFullName Complaint Contact Document DocumentSubject HID NextAction Notes ReceiptDate" },
    ActivitiesEvent: { fields: { guid: "ID Account Campaign Contact Creator Document Modifier Opportunity Project User", datetime: "Created EndDate Modified StartDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account Campaign Contact Description Document DocumentSubject EndDate HID Notes Opportunity OpportunityName Project ProjectDescription StartDate User UserFullName" },
    ActivitiesServiceRequest: { fields: { guid: "ID Account AssignedTo Contact Creator Document Modifier", datetime: "Created Modified NextAction ReceiptDate" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account AssignedTo AssignedToFullName Contact Description Document DocumentSubject HID NextAction Notes ReceiptDate" },
    ActivitiesTask: { fields: { guid: "ID Account Contact Creator CustomTaskType Document Employee Modifier Opportunity Project User", datetime: "ActionDate Created Modified" }, nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account ActionDate Contact CustomTaskType Description Document DocumentSubject Employee HID Notes Opportunity OpportunityName Project ProjectDescription TaskType User UserFullName" },
  },
};
