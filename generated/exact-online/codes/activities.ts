// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of ActivitiesCommunicationNote. */
export const ActivitiesCommunicationNoteStatus = {
  Void: 0,
  Rejected: 5,
  Draft: 10,
  Open: 20,
  Approved: 30,
  Realized: 40,
  Processed: 50,
} as const;

/** Codes of `Status` of ActivitiesComplaint. */
export const ActivitiesComplaintStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesEvent. */
export const ActivitiesEventStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesServiceRequest. */
export const ActivitiesServiceRequestStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `Status` of ActivitiesTask. */
export const ActivitiesTaskStatus: typeof ActivitiesCommunicationNoteStatus = ActivitiesCommunicationNoteStatus;

/** Codes of `TaskType` of ActivitiesTask. */
export const ActivitiesTaskTaskType = {
  Call: 1,
  RequestForInformation: 2,
  Investigate: 3,
  Correspondence: 4,
  CreateAnAppointment: 5,
  CreateAQuotation: 6,
} as const;
