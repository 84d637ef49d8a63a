import { createHmac } from "node:crypto";
import type { ExactNotification } from "./notification.ts";

/** The body of a notification, sealed as Exact Online does it (fact 86). */
export function signExactNotification(
  { Topic, ClientId, Division, Action, Key, ExactOnlineEndpoint, EventCreatedOn }: ExactNotification,
  secret: string,
): string {
  const content = JSON.stringify({ Topic, ClientId, Division, Action, Key, ExactOnlineEndpoint, EventCreatedOn });
  return `{"Content":${content},"HashCode":"${createHmac("sha256", secret).update(content).digest("hex").toUpperCase()}"}`;
}
