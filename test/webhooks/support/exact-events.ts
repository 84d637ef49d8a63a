import type { ExactNotification } from "../../../src/webhooks/exact/notification.ts";
import { signExactNotification } from "../../../src/webhooks/exact/sign-notification.ts";

export const clientId = "3f1c8a52-6a51-4d7b-9f3e-1d2c3b4a5968";
export const secret = "webhook-secret-of-the-app";
export const address = "https://app.example.com/exact";

export function exactEvent(more: Partial<ExactNotification> = {}): ExactNotification {
  return {
    Topic: "Accounts",
    ClientId: clientId,
    Division: 100,
    Action: "Update",
    Key: "11111111-2222-4333-8444-555555555555",
    ExactOnlineEndpoint:
      "https://start.exactonline.nl/api/v1/100/crm/Accounts(guid'11111111-2222-4333-8444-555555555555')",
    EventCreatedOn: "2026-07-01T11:30:15",
    ...more,
  };
}

export const sealed = (more: Partial<ExactNotification> = {}): string =>
  signExactNotification(exactEvent(more), secret);

export function postOf(body: RequestInit["body"], more: RequestInit = {}): Request {
  return new Request(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: body ?? null,
    ...more,
  });
}
