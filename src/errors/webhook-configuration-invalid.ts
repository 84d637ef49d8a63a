import { ErpError } from "./erp-error.ts";

/** A webhook was set up with options that it cannot take; nothing was received or subscribed. */
export class WebhookConfigurationInvalid extends ErpError {
  constructor(message: string) {
    super("WEBHOOK_CONFIGURATION_INVALID", message);
  }
}
