// The contract of "erp-openapi/webhooks": receive change notifications once, and keep their subscriptions alive.
export { exactWebhook, type ExactRoute, type ExactWebhookOptions } from "./exact/exact-webhook.ts";
export type { ExactNotification } from "./exact/notification.ts";
export { verifyExactNotification } from "./exact/verify-notification.ts";
export {
  listExactSubscriptions,
  subscribeExact,
  unsubscribeExact,
  type ExactSubscribeOptions,
  type ExactSubscription,
  type ExactSubscriptionClient,
  type ExactSubscriptionScope,
} from "./exact/subscriptions.ts";

export {
  businessCentralWebhook,
  type BusinessCentralWebhookOptions,
} from "./business-central/business-central-webhook.ts";
export type { BusinessCentralNotification } from "./business-central/notification.ts";
export { verifyBusinessCentralNotifications } from "./business-central/verify-notifications.ts";
export {
  ensureSubscription,
  unsubscribe,
  type EnsuredSubscription,
  type EnsureOptions,
  type SubscribeOptions,
  type SubscriptionClient,
} from "./business-central/subscriptions.ts";
export { keepSubscribed, type KeepSubscribedOptions } from "./business-central/keep-subscribed.ts";

export type { DeliveryStore, DeliveryTurn } from "./delivery-store.ts";
export type { Delivery, NotificationHandler } from "./handle-once.ts";
export type { WebhookHandler, WebhookOptions } from "./receive.ts";
export { toWebhookListener, type WebhookListenerOptions } from "./node-listener.ts";
export type { NodeListener, NodeListenerOptions } from "../kit/node-listener/to-node-listener.ts";
export {
  sendTestEvent,
  type BusinessCentralTestEvent,
  type ExactTestEvent,
  type TestEvent,
  type TestEventResult,
} from "./send-test-event.ts";
// Withheld: testEventBody and signExactNotification, which could seal what the vendor never said.
