import { authenticateClient } from "../credentials/client-authentication.ts";
import type { Refusal } from "../grants/refusal.ts";
import { readRefusal, secretsOf } from "../grants/refusal.ts";
import { readPauseMs } from "../grants/retry-after.ts";
import type { TokenAnswer } from "../grants/token-answer.ts";
import { readTokenAnswer } from "../grants/token-answer.ts";
import { sendTokenRequest } from "../requests/token-request.ts";
import type { RefreshSettings } from "./refresh-settings.ts";

/** How a token request ended, in the terms of the rules. */
export type SendResult =
  | { readonly kind: "answered"; readonly answer: TokenAnswer; readonly receivedAtMs: number }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly status: number }
  | { readonly kind: "not-sent"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string; readonly pauseMs?: number };

/**
 * Until when a request may be sent: on the clock that all processes share, and on one that nobody can set back while
 * the time runs. A sleep of the machine moves the first alone, a clock that is set back leaves the second alone.
 */
export interface SendDeadline {
  /** Epoch milliseconds. */
  readonly atMs: number;
  /** By `Runtime.monotonic()`. */
  readonly atMonotonicMs: number;
}

/** A connection that never stood may be tried again at once: nothing has left. */
const connectPausesMs = [200, 1_000];

/**
 * Sends one grant to the token endpoint.
 *
 * @throws {ErpError} in the cases of `authenticateClient()`, before anything is sent
 */
export async function sendGrant(
  settings: RefreshSettings,
  parameters: Readonly<Record<string, string>>,
  deadline: SendDeadline = { atMs: Number.POSITIVE_INFINITY, atMonotonicMs: Number.POSITIVE_INFINITY },
): Promise<SendResult> {
  const { provider, clientId, runtime, timing } = settings;
  const authentication = await authenticateClient(provider, clientId, settings.credential, runtime);
  const startedAt = runtime.monotonic();
  for (let attempt = 0; ; attempt++) {
    // A slow vault or a sleep of the machine may have used the time up: after the deadline others may send this token.
    const untilDeadlineMs = Math.min(deadline.atMs - runtime.now(), deadline.atMonotonicMs - runtime.monotonic());
    if (untilDeadlineMs <= 0)
      return { kind: "not-sent", reason: "The time of this attempt was over before the request could leave." };
    const leftMs = Math.min(untilDeadlineMs, timing.requestTimeoutMs - (runtime.monotonic() - startedAt));
    const result = await sendTokenRequest({
      endpoint: provider.endpoints.token,
      clientId,
      authentication,
      parameters,
      timeoutMs: Math.max(1, leftMs),
    });
    const pauseMs = connectPausesMs[attempt];
    if (
      result.kind === "not-sent" &&
      pauseMs !== undefined &&
      runtime.monotonic() - startedAt + pauseMs < timing.requestTimeoutMs
    ) {
      await runtime.sleep(pauseMs);
      continue;
    }
    const nowMs = runtime.now();
    const secrets = secretsOf({
      ...parameters,
      ...(settings.credential.kind === "none" ? {} : { client_id: clientId, client_secret: authentication.secret }),
    });
    switch (result.kind) {
      case "answered": {
        // Some providers refuse with status 200.
        if (typeof result.body.error === "string" && result.body.access_token === undefined) {
          return {
            kind: "refused",
            refusal: readRefusal({ status: 200, body: result.body }, provider, secrets, nowMs),
            status: 200,
          };
        }
        const answer = readTokenAnswer(result.body, provider, nowMs);
        if (answer.accessToken === undefined && answer.refreshToken === undefined)
          return { kind: "unknown", reason: "HTTP 200 without a token." };
        return { kind: "answered", answer, receivedAtMs: nowMs };
      }
      case "refused":
        return { kind: "refused", refusal: readRefusal(result, provider, secrets, nowMs), status: result.status };
      case "not-sent":
        return { kind: "not-sent", reason: result.reason };
      case "unknown": {
        const pauseMs = readPauseMs(result.retryAfter, result.date, nowMs);
        return { kind: "unknown", reason: result.reason, ...(pauseMs === undefined ? {} : { pauseMs }) };
      }
    }
  }
}
