import { flatType } from "../odata/model/entity-type.ts";

/** The slice of a contact that is served, without its collections. */
export const contactType = flatType(
  "microsoft.graph.contact",
  "id",
  {
    id: "string",
    createdDateTime: "date-time",
    lastModifiedDateTime: "date-time",
    displayName: "string",
    givenName: "string",
    surname: "string",
    companyName: "string",
    jobTitle: "string",
    mobilePhone: "string",
  },
  ["displayName", "givenName", "surname", "companyName", "jobTitle", "mobilePhone"],
);

/** The slice of a message that is served. */
export const messageType = flatType(
  "microsoft.graph.message",
  "id",
  {
    id: "string",
    createdDateTime: "date-time",
    lastModifiedDateTime: "date-time",
    receivedDateTime: "date-time",
    subject: "string",
    bodyPreview: "string",
    isRead: "boolean",
  },
  ["subject", "isRead"],
);
