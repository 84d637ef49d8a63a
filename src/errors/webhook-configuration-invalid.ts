import { ErpError } from "./erp-error.ts";

/** An option of a webhook is not valid. Nothing was received or subscribed. */
export class WebhookConfigurationInvalid extends ErpError {
  constructor(message: string) {
    super("WEBHOOK_CONFIGURATION_INVALID", message);
  }
}
