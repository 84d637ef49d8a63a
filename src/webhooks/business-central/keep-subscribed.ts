import { tell } from "../../kit/tell.ts";
import {
  type EnsuredSubscription,
  type EnsureOptions,
  ensureSubscription,
  type SubscriptionClient,
} from "./subscriptions.ts";

/** Options of `keepSubscribed()`. */
export interface KeepSubscribedOptions extends EnsureOptions {
  /** How often to check that the subscription still exists; milliseconds. @default 3_600_000, an hour */
  readonly checkEveryMs?: number;
  /** Called after each check. What it throws is ignored. @default no callback */
  readonly onCheck?: (result: EnsuredSubscription) => void;
  /** Called after each check that failed; the next one follows after a minute. What it throws is ignored. @default no callback */
  readonly onError?: (error: unknown) => void;
  /** Calls `work` after a time, and returns a function that cancels it. @default setTimeout, which keeps no process alive */
  readonly after?: (delayMs: number, work: () => void) => () => void;
}

const soonMs = 60_000;

/**
 * Keeps a subscription alive for as long as the process lives: renews it in time, and makes it anew when it was
 * deleted, as happens after one wrong answer (fact 132). Changes in between are lost: read what changed since
 * `lastModifiedDateTime` when `onCheck` is called with `created`.
 *
 * @returns how to stop; the subscription itself stays until it ends, or `unsubscribe()` is called
 *
 * @example
 * ```ts
 * import { createAutomationClient } from "erp-openapi/business-central-automation";
 * import { keepSubscribed } from "erp-openapi/webhooks";
 * const client = createAutomationClient({ environmentName: "Production", auth });
 * const stop = keepSubscribed(client, {
 *   resource: "/api/microsoft/automation/v2.0/companies(00000000-0000-0000-0000-000000000000)/configurationPackages",
 *   notificationUrl: "https://app.example.com/business-central",
 *   clientState: process.env["BC_CLIENT_STATE"] ?? "",
 *   onError: (error) => console.error(error),
 * });
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 */
export function keepSubscribed(client: SubscriptionClient, options: KeepSubscribedOptions): () => void {
  const { checkEveryMs = 3_600_000, onCheck, onError, after = timer, ...ensure } = options;
  const { renewBeforeMs = 86_400_000, now = Date.now } = ensure;
  let stopped = false;
  let cancel = (): void => {};

  const check = async (): Promise<void> => {
    let nextMs = soonMs;
    try {
      const result = await ensureSubscription(client, ensure);
      nextMs = Math.max(soonMs, Math.min(checkEveryMs, result.expiresAtMs - now() - renewBeforeMs));
      void tell(onCheck, result);
    } catch (error) {
      void tell(onError, error);
    }
    if (!stopped) cancel = after(Number.isFinite(nextMs) ? nextMs : soonMs, () => void check());
  };
  void check();
  return () => {
    stopped = true;
    cancel();
  };
}

function timer(delayMs: number, work: () => void): () => void {
  const timeout = setTimeout(work, delayMs);
  timeout.unref();
  return () => clearTimeout(timeout);
}
