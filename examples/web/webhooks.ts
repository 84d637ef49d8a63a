// What the three webhook examples share: who may send, and what is done with what they say.
import { businessCentralWebhook, type DeliveryStore, exactWebhook, type WebhookHandler } from "erp-openapi/webhooks";

export interface WebhookSettings {
  /** Client id and webhook secret of the app, from Exact Online's App Center. */
  exact: { clientId: string; secret: string };
  /** The secret with which the subscriptions were made: `openssl rand -base64 32`. */
  clientState: string;
  /** In production sqliteDeliveryStore() or postgresDeliveryStore(), shared by all processes. */
  deliveries: DeliveryStore;
  /** Takes a job; the work itself is done elsewhere, so that vendors are answered at once. */
  enqueue(job: { id: string; what: string }): void | Promise<void>;
}

export function webhooks({ exact, clientState, deliveries, enqueue }: WebhookSettings): {
  exact: WebhookHandler;
  businessCentral: WebhookHandler;
} {
  const onError = (error: unknown): void => console.warn(error instanceof Error ? error.message : error);
  return {
    exact: exactWebhook({
      deliveries,
      routes: [
        {
          ...exact,
          onNotification: ({ Topic, Division, Action, Key }, { id }) =>
            enqueue({ id, what: `${Action} ${Topic} ${Key} of ${Division}` }),
        },
      ],
      onError,
    }),
    businessCentral: businessCentralWebhook({
      deliveries,
      clientState,
      onNotification: ({ changeType, resource }, { id }) => enqueue({ id, what: `${changeType} ${resource}` }),
      onError,
    }),
  };
}
