import { createHmac } from "node:crypto";
import { WebhookConfigurationInvalid } from "../../errors/webhook-configuration-invalid.ts";

/** Bytes that a key has. @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const [fewest, most] = [24, 64];

/**
 * The key that a secret of Standard Webhooks stands for.
 *
 * @throws {WebhookConfigurationInvalid} when it is none; without a word of it
 */
export function keyOf(secret: string): Buffer {
  const [, text] = /^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret) ?? [];
  const key = Buffer.from(text ?? "", "base64");
  if (key.length >= fewest && key.length <= most) return key;
  throw new WebhookConfigurationInvalid(
    `secret is none of Standard Webhooks: whsec_ and ${fewest} to ${most} random bytes in base64. Make one: node -p "'whsec_' + crypto.randomBytes(32).toString('base64')"`,
  );
}

/** What a message is sent under. */
export interface SignedHeaders {
  readonly "webhook-id": string;
  readonly "webhook-timestamp": string;
  readonly "webhook-signature": string;
}

/**
 * The headers of Standard Webhooks: an HMAC over id, time and the very text of the body, one for each key.
 *
 * @param id the same for each attempt to send the message
 * @param atMs when it is sent. Epoch milliseconds
 */
export function signMessage(keys: readonly Buffer[], id: string, atMs: number, body: string): SignedHeaders {
  const seconds = String(Math.floor(atMs / 1000));
  const seal = (key: Buffer): string =>
    `v1,${createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64")}`;
  return { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": keys.map(seal).join(" ") };
}
