import { createHmac, timingSafeEqual } from "node:crypto";
import { WebhookRefused } from "../../errors/webhook-refused.ts";
import { decodeBody } from "../receive.ts";
import { type ExactNotification, isExactNotification } from "./notification.ts";

/** What stands around the text that the hash is over (fact 86). */
const before = '{"Content":';
const between = ',"HashCode":"';
const after = '"}';
const hashPattern = /^[0-9A-F]{64}$/;

/**
 * Checks a notification of Exact Online, and reads it. The hash is over the very text of `Content` as it stands in the
 * body, so the body has to be the raw one.
 *
 * @param body as it came: a body that was parsed and printed again is not the same
 * @param secretsOf the webhook secrets of an app, from the App Center; several while one is being changed
 *
 * @example
 * ```ts
 * import { verifyExactNotification } from "erp-openapi/webhooks";
 * const { Topic, Key } = verifyExactNotification(rawBody, () => [process.env["EXACT_WEBHOOK_SECRET"] ?? ""]);
 * declare const rawBody: Uint8Array;
 * ```
 * @throws {WebhookRefused} with `why` `malformed`, `unknown-app` or `forged`
 * @see specs/behaviour.md, facts 85 and 86
 */
export function verifyExactNotification(
  body: Uint8Array,
  secretsOf: (clientId: string) => readonly string[],
): ExactNotification {
  const text = decodeBody(body);
  const middle = text.lastIndexOf(between);
  if (!text.startsWith(before) || !text.endsWith(after) || middle < before.length)
    throw new WebhookRefused("malformed");
  const content = text.slice(before.length, middle);
  const hash = text.slice(middle + between.length, -after.length);
  if (!hashPattern.test(hash)) throw new WebhookRefused("malformed");
  const claimed = parse(content);
  // Who it claims to be for says only which secret to try; nothing else of it counts before the seal does.
  const secrets = secretsOf(claimed.ClientId);
  if (secrets.length === 0) throw new WebhookRefused("unknown-app");
  const wanted = Buffer.from(hash, "hex");
  const fits = secrets.filter(
    (secret) => secret !== "" && timingSafeEqual(createHmac("sha256", secret).update(content).digest(), wanted),
  );
  if (fits.length === 0) throw new WebhookRefused("forged");
  return claimed;
}

function parse(content: string): ExactNotification {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new WebhookRefused("malformed", { cause });
  }
  if (!isExactNotification(value)) throw new WebhookRefused("malformed");
  return value;
}
