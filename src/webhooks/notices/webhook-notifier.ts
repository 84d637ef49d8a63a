import { createHash } from "node:crypto";
import type { Notice } from "../../errors/notice.ts";
import { WebhookConfigurationInvalid } from "../../errors/webhook-configuration-invalid.ts";
import { keepsSecrets } from "../../kit/loopback.ts";
import { tell } from "../../kit/tell.ts";
import { dayTurns, type NoticeTurns } from "./day-turns.ts";
import { Lanes } from "./lanes.ts";
import { noticeBody } from "./notice-body.ts";
import {
  longestSendMs,
  type NotifierRuntime,
  sendMessage,
  systemNotifierRuntime,
  type Undelivered,
} from "./send-message.ts";
import { keyOf } from "./sign-message.ts";

/** Options of `webhookNotifier()`. */
export interface WebhookNotifierOptions {
  /** Address that notices are posted to: https, or this machine. */
  readonly url: string;
  /**
   * The receiver's secret, as Standard Webhooks has it: `whsec_…`. Several while one is being changed: each signs.
   */
  readonly secret: string | readonly string[];
  /**
   * Remembers of which problems the receiver was told that day, for all processes that share it: a delivery store of
   * `erp-openapi/stores/sqlite` or `/postgres`. @default the memory of this process
   */
  readonly deliveries?: NoticeTurns;
  /** Told of a notice that did not arrive, and why; the next time that its problem is told it is sent anew. @default nobody is told */
  readonly onFailure?: (notice: Notice, reason: string) => unknown;
  /** Ends what is on its way, and what waits to be sent again. @default that ends after minutes */
  readonly signal?: AbortSignal;
  /** Clock, random numbers and network; tests pass their own. @default those of the machine */
  readonly runtime?: Partial<NotifierRuntime>;
}

function keysOf(secret: string | readonly string[]): readonly Buffer[] {
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0) throw new WebhookConfigurationInvalid("secret is an empty list: give one at least.");
  return secrets.map(keyOf);
}

/**
 * Tells a webhook of what needs a person: `notify` of `new OAuthClient()`, `createSync()` and `createWrites()`. Posts JSON
 * signed as Standard Webhooks says, once for each problem and day (UTC); again after a broken connection, 429 and 5xx, five
 * times within minutes. It holds nobody up and throws nothing; its promise ends when the notice has arrived or was given up.
 *
 * @example
 * ```ts
 * import { webhookNotifier } from "erp-openapi/webhooks";
 * import { createWrites, type WritesOptions } from "erp-openapi/writes";
 * const notify = webhookNotifier({
 *   url: "https://alerts.example.com/erp",
 *   secret: process.env["NOTIFY_SECRET"] ?? "",
 *   onFailure: ({ problem }, reason) => console.error(`${problem}: ${reason}`),
 * });
 * const writes = createWrites({ clients: { exact }, store, notify });
 * declare const store: WritesOptions<never, never>["store"];
 * ```
 * @throws {WebhookConfigurationInvalid} when the address is none, or not https, or a secret is none
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function webhookNotifier(options: WebhookNotifierOptions): (notice: Notice) => Promise<void> {
  const { url, deliveries = dayTurns(), onFailure, signal } = options;
  const address = URL.parse(url);
  if (!address || !keepsSecrets(address))
    throw new WebhookConfigurationInvalid(
      "url is no https address, nor one of this machine: notices name accounts and companies.",
    );
  const keys = keysOf(options.secret);
  const runtime = { ...systemNotifierRuntime, ...options.runtime };
  const lanes = new Lanes();
  /** Turns that this process has on their way. */
  const under = new Set<string>();

  const tellOnce = async (turn: string, id: string, body: string): Promise<Undelivered | undefined> => {
    // A store that fails remembers nothing: telling twice is better than never, and the id is the same.
    const taken = await deliveries.begin(turn, longestSendMs).catch(() => undefined);
    if (taken && taken.state !== "yours") return undefined;
    const failed = await sendMessage({ url, keys, id, body }, runtime, signal);
    if (taken) await deliveries[failed ? "release" : "finish"](turn, taken.claim).catch(() => undefined);
    return failed;
  };

  return async (notice) => {
    try {
      const atMs = runtime.now();
      const day = new Date(atMs).toISOString().slice(0, "2026-01-01".length);
      const name = createHash("sha256").update(`${url}\n${day}\n${notice.problem}`).digest("base64url");
      const turn = `${day} ${name}`;
      if (under.has(turn)) return;
      under.add(turn);
      const failed = await lanes
        .run(() => tellOnce(turn, `msg_${name}`, noticeBody(notice, atMs)))
        .finally(() => under.delete(turn));
      if (failed) await tell(onFailure, notice, failed.reason);
    } catch (error) {
      await tell(onFailure, notice, String(error));
    }
  };
}
