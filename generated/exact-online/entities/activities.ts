// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "AssignedTo CustomTaskType",
  },
  groups: [
    { at: "/api/v1/{division}/activities/", name: "Activities", like: "list create get", scopes: "organization workflow", sets: "CommunicationNote|s Complaint|s Event|s ServiceRequest|s Task|s" },
  ],
  paths: {},
  entities: {
    ActivitiesCommunicationNote: { nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account Campaign Contact Date Document DocumentSubject HID Notes Opportunity OpportunityName Subject User UserFullName" },
    ActivitiesComplaint: { nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account AssignedTo AssignedToFullName Complaint Contact Document DocumentSubject HID NextAction Notes ReceiptDate" },
    ActivitiesEvent: { nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account Campaign Contact Description Document DocumentSubject EndDate HID Notes Opportunity OpportunityName Project ProjectDescription StartDate User UserFullName" },
    ActivitiesServiceRequest: { nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account AssignedTo AssignedToFullName Contact Description Document DocumentSubject HID NextAction Notes ReceiptDate" },
    ActivitiesTask: { nested: { WorkflowRequestAttachment: "Attachments" }, writeOnce: "ID Account ActionDate Contact CustomTaskType Description Document DocumentSubject Employee HID Notes Opportunity OpportunityName Project ProjectDescription TaskType User UserFullName" },
  },
};
