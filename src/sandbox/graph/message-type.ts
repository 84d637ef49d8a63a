import type { EntityType } from "../odata/model/entity-type.ts";
import { fieldOf } from "./contact-type.ts";

/** The slice of a message that is served. */
export const messageType: EntityType = {
  name: "microsoft.graph.message",
  key: ["id"],
  navigations: new Map(),
  fields: new Map([
    fieldOf("id", "string"),
    fieldOf("createdDateTime", "date-time"),
    fieldOf("lastModifiedDateTime", "date-time"),
    fieldOf("receivedDateTime", "date-time"),
    fieldOf("subject", "string", true),
    fieldOf("bodyPreview", "string"),
    fieldOf("isRead", "boolean", true),
  ]),
};
