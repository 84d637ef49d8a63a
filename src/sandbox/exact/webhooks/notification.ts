import { createHmac } from "node:crypto";

/** What a notification says: which row changed, not how (facts 85, 87). */
export interface NotificationContent {
  readonly Topic: string;
  readonly ClientId: string;
  readonly Division: number;
  readonly Action: "Create" | "Update" | "Delete";
  readonly Key: string;
  readonly ExactOnlineEndpoint: string;
  readonly EventCreatedOn: string;
}

/** The body of a notification. The hash is over the very text of `Content` as it stands in the body (fact 86). */
export function signNotification(content: NotificationContent, webhookSecret: string): string {
  const text = JSON.stringify(content);
  const hash = createHmac("sha256", webhookSecret).update(text).digest("hex").toUpperCase();
  return `{"Content":${text},"HashCode":"${hash}"}`;
}
