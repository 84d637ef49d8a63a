import { randomUUID } from "node:crypto";
import { boundedText } from "../kit/bounded-text.ts";
import type { BusinessCentralNotification } from "./business-central/notification.ts";
import type { ExactNotification } from "./exact/notification.ts";
import { signExactNotification } from "./exact/sign-notification.ts";

/** A notification of Exact Online to send; what is left out is made up. */
export interface ExactTestEvent {
  readonly vendor: "exact-online";
  /** Address of your webhook. */
  readonly url: string;
  /** Webhook secret of the app. */
  readonly secret: string;
  readonly notification: Pick<ExactNotification, "ClientId" | "Division"> & Partial<ExactNotification>;
}

/** A notification of Business Central to send; what is left out is made up. */
export interface BusinessCentralTestEvent {
  readonly vendor: "business-central";
  /** Address of your webhook. */
  readonly url: string;
  /** The secret with which you subscribed. */
  readonly clientState: string;
  readonly notification: Pick<BusinessCentralNotification, "resource"> & Partial<BusinessCentralNotification>;
}

/** A notification to send to a webhook of either vendor. */
export type TestEvent = ExactTestEvent | BusinessCentralTestEvent;

/** What a webhook answered to a test event. */
export interface TestEventResult {
  readonly status: number;
  /** The body, cut after 1 MiB. */
  readonly text: string;
}

/** Longest wait for an answer; milliseconds. */
const longestWaitMs = 30_000;

/**
 * Sends a notification to a webhook as the vendor would, sealed with the same secret: for developers, and for a check of a
 * new address.
 *
 * @example
 * ```ts
 * import { sendTestEvent } from "erp-openapi/webhooks";
 * const { status } = await sendTestEvent({
 *   vendor: "exact-online",
 *   url: "http://localhost:3000/exact",
 *   secret: process.env["EXACT_WEBHOOK_SECRET"] ?? "",
 *   notification: { ClientId: "your client id", Division: 123456, Topic: "Accounts" },
 * });
 * ```
 * @throws {TypeError} when `fetch` gets no answer
 * @throws {Error} `TimeoutError` of the platform, when the answer takes longer than 30 seconds
 */
export async function sendTestEvent(
  event: TestEvent,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<TestEventResult> {
  const response = await fetch(event.url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: testEventBody(event),
    redirect: "manual",
    signal: AbortSignal.timeout(longestWaitMs),
  });
  return { status: response.status, text: await boundedText(response) };
}

/** The body that `sendTestEvent` sends. */
export function testEventBody(event: TestEvent, nowMs: number = Date.now()): string {
  const now = new Date(nowMs).toISOString();
  if (event.vendor === "exact-online") {
    const { Division } = event.notification;
    const Key = event.notification.Key ?? randomUUID();
    return signExactNotification(
      {
        Topic: "Accounts",
        Action: "Update",
        ExactOnlineEndpoint: `https://start.exactonline.nl/api/v1/${Division}/crm/Accounts(guid'${Key}')`,
        EventCreatedOn: now.slice(0, 19),
        ...event.notification,
        Key,
      },
      event.secret,
    );
  }
  const threeDaysMs = 259_200_000;
  const notification = {
    subscriptionId: "test",
    clientState: event.clientState,
    expirationDateTime: new Date(nowMs + threeDaysMs).toISOString(),
    changeType: "updated",
    lastModifiedDateTime: now,
    ...event.notification,
  };
  return JSON.stringify({ value: [notification] });
}
