import { ErpError } from "./erp-error.ts";

/** Why a request to a webhook is refused. */
export type WebhookRefusal =
  | "method"
  | "content-type"
  | "too-large"
  | "malformed"
  | "forged"
  | "unknown-app"
  | "no-route";

const answers: Readonly<Record<WebhookRefusal, readonly [status: number, message: string]>> = {
  method: [405, "A webhook takes POST."],
  "content-type": [415, "A webhook takes application/json."],
  "too-large": [413, "The body is larger than a notification."],
  malformed: [400, "The body is no notification: it was cut, or made by somebody else."],
  forged: [
    401,
    "The body does not carry the seal or the secret of this webhook. The seal of Exact Online breaks when a body is parsed and printed again: give the handler the raw one.",
  ],
  "unknown-app": [401, "The notification is for an app that this webhook does not know."],
  "no-route": [404, "The notification is for a company that this webhook has no handler for."],
};

/**
 * A request to a webhook is not a notification of the vendor. Nothing was handled. The message holds no secrets, so you
 * may send it as the answer.
 */
export class WebhookRefused extends ErpError {
  readonly why: WebhookRefusal;
  /** Status that answers it. */
  readonly status: number;

  constructor(why: WebhookRefusal, options: { readonly cause?: unknown } = {}) {
    const [status, message] = answers[why];
    super("WEBHOOK_REFUSED", message, options);
    this.why = why;
    this.status = status;
  }
}
