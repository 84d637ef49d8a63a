// The contract of "erp-openapi/webhooks": receive change notifications once, keep their subscriptions alive, and tell a webhook of what needs a person.

export type { ErrorCode } from "../errors/error-codes.ts";
export type { GrantNotice, Notice, SyncNotice, WriteNotice } from "../errors/notice.ts";
export type { NotKept } from "../errors/write-not-kept.ts";
export type { NodeIncoming, NodeListener, NodeOutgoing } from "../kit/node-listener/open-listener.ts";
export type { NodeListenerOptions } from "../kit/node-listener/to-node-listener.ts";
export {
  type BusinessCentralWebhookOptions,
  businessCentralWebhook,
} from "./business-central/business-central-webhook.ts";
export { type KeepSubscribedOptions, keepSubscribed } from "./business-central/keep-subscribed.ts";
export type { BusinessCentralNotification } from "./business-central/notification.ts";
export {
  type EnsuredSubscription,
  type EnsureOptions,
  ensureSubscription,
  type SubscribeOptions,
  type SubscriptionClient,
  unsubscribe,
} from "./business-central/subscriptions.ts";
export { verifyBusinessCentralNotifications } from "./business-central/verify-notifications.ts";
export type { DeliveryStore, DeliveryTurn } from "./delivery-store.ts";
export { type ExactRoute, type ExactWebhookOptions, exactWebhook } from "./exact/exact-webhook.ts";
export type { ExactNotification } from "./exact/notification.ts";
export {
  type ExactSubscribeOptions,
  type ExactSubscription,
  type ExactSubscriptionClient,
  type ExactSubscriptionScope,
  listExactSubscriptions,
  subscribeExact,
  unsubscribeExact,
} from "./exact/subscriptions.ts";
export { type ExactTopic, exactTopics, isExactTopic } from "./exact/topics.ts";
export { verifyExactNotification } from "./exact/verify-notification.ts";
export type { Delivery, NotificationHandler } from "./handle-once.ts";
export { toWebhookListener, type WebhookListenerOptions } from "./node-listener.ts";
export type { NoticeTurns } from "./notices/day-turns.ts";
export type { NotifierRuntime } from "./notices/send-message.ts";
export { type WebhookNotifierOptions, webhookNotifier } from "./notices/webhook-notifier.ts";
export type { WebhookHandler, WebhookOptions } from "./receive.ts";
export {
  type BusinessCentralTestEvent,
  type ExactTestEvent,
  sendTestEvent,
  type TestEvent,
  type TestEventResult,
} from "./send-test-event.ts";

// Withheld: testEventBody and signExactNotification, which could seal what the vendor never said.
