// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/activities/CommunicationNotes": {
      GET: { id: "ListActivitiesCommunicationNotes", record: "ActivitiesCommunicationNote", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
      POST: { id: "CreateActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", body: "ActivitiesCommunicationNote", retry: "never", answers: "201", access: { scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/CommunicationNotes(guid'{ID}')": {
      GET: { id: "GetActivitiesCommunicationNote", record: "ActivitiesCommunicationNote", access: { scopes: ["organization workflow"] } },
    },
    "/api/v1/{division}/activities/Complaints": {
      GET: { id: "ListActivitiesComplaints", record: "ActivitiesComplaint", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
      POST: { id: "CreateActivitiesComplaint", record: "ActivitiesComplaint", body: "ActivitiesComplaint", retry: "never", answers: "201", access: { scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Complaints(guid'{ID}')": {
      GET: { id: "GetActivitiesComplaint", record: "ActivitiesComplaint", access: { scopes: ["organization workflow"] } },
    },
    "/api/v1/{division}/activities/Events": {
      GET: { id: "ListActivitiesEvents", record: "ActivitiesEvent", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
      POST: { id: "CreateActivitiesEvent", record: "ActivitiesEvent", body: "ActivitiesEvent", retry: "never", answers: "201", access: { scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Events(guid'{ID}')": {
      GET: { id: "GetActivitiesEvent", record: "ActivitiesEvent", access: { scopes: ["organization workflow"] } },
    },
    "/api/v1/{division}/activities/ServiceRequests": {
      GET: { id: "ListActivitiesServiceRequests", record: "ActivitiesServiceRequest", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
      POST: { id: "CreateActivitiesServiceRequest", record: "ActivitiesServiceRequest", body: "ActivitiesServiceRequest", retry: "never", answers: "201", access: { scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/ServiceRequests(guid'{ID}')": {
      GET: { id: "GetActivitiesServiceRequest", record: "ActivitiesServiceRequest", access: { scopes: ["organization workflow"] } },
    },
    "/api/v1/{division}/activities/Tasks": {
      GET: { id: "ListActivitiesTasks", record: "ActivitiesTask", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
      POST: { id: "CreateActivitiesTask", record: "ActivitiesTask", body: "ActivitiesTask", retry: "never", answers: "201", access: { scopes: ["organization workflow"], level: "manage" } },
    },
    "/api/v1/{division}/activities/Tasks(guid'{ID}')": {
      GET: { id: "GetActivitiesTask", record: "ActivitiesTask", access: { scopes: ["organization workflow"] } },
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
