import { WebhookRefused } from "../../errors/webhook-refused.ts";
import { valueAt } from "../../kit/json-access.ts";
import { equalSecrets } from "../equal-secrets.ts";
import { decodeBody } from "../receive.ts";
import { type BusinessCentralNotification, isSealedNotification, type SealedNotification } from "./notification.ts";

/**
 * Reads the notifications of one delivery, and checks that each of them carries the secret of the subscription: there is
 * no signature (fact 133). One that does not refuses them all.
 *
 * @param clientStates the secrets that count; several while one is being changed
 * @throws {WebhookRefused} with `why` `malformed` or `forged`
 */
export function verifyBusinessCentralNotifications(
  body: Uint8Array,
  clientStates: readonly string[],
): BusinessCentralNotification[] {
  const sealed = parse(decodeBody(body));
  for (const { clientState } of sealed) {
    const fits = clientStates.filter((wanted) => wanted !== "" && equalSecrets(wanted, clientState));
    if (fits.length === 0) throw new WebhookRefused("forged");
  }
  return sealed.map(({ clientState: _, ...notification }) => notification);
}

function parse(text: string): SealedNotification[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new WebhookRefused("malformed", { cause });
  }
  const value: unknown = valueAt(body, "value");
  if (!Array.isArray(value) || !value.every(isSealedNotification)) throw new WebhookRefused("malformed");
  return value;
}
