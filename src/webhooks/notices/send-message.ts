import { setTimeout as delay } from "node:timers/promises";
import { textAt, valueAt } from "../../kit/json-access.ts";
import { signMessage } from "./sign-message.ts";

/** What a notifier has of its surroundings; tests bring their own. */
export interface NotifierRuntime {
  /** Epoch milliseconds. */
  now(): number;
  /** Rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** Clock, random numbers and network of the machine. */
export const systemNotifierRuntime: NotifierRuntime = {
  now: () => Date.now(),
  sleep: (ms, signal) => delay(ms, undefined, { ...(signal && { signal }) }),
  random: () => Math.random(),
  fetch: (url, init) => fetch(url, init),
};

/** A message and where it goes. */
export interface Message {
  readonly url: string;
  readonly keys: readonly Buffer[];
  readonly id: string;
  readonly body: string;
}

/** Why a message did not arrive. */
export interface Undelivered {
  readonly reason: string;
  /** Whether others to the same address would end like it. */
  readonly isUnreachable: boolean;
}

/** Longest wait for an answer, as Standard Webhooks advises: 15 to 30 seconds. Milliseconds. */
const answerMs = 15_000;

/** Pauses before the attempts behind the first one; half of each is left to chance. Milliseconds. */
const pausesMs = [1_000, 10_000, 60_000, 300_000];

/** Longest pause that a receiver may ask for. Milliseconds. */
const longestPauseMs = 300_000;

/** How long a message may be on its way at most: all attempts and their pauses. Milliseconds. */
export const longestSendMs = pausesMs.length * longestPauseMs + (pausesMs.length + 1) * answerMs;

interface Attempt {
  readonly reason: string;
  readonly again: boolean;
  /** The pause that the receiver asks for. Milliseconds. */
  readonly askedMs: number | undefined;
}

/** Why there is no answer: never by the address, which often is a secret itself. */
function failureOf(error: unknown): string {
  return textAt(valueAt(error, "cause"), "code") ?? textAt(error, "code") ?? textAt(error, "name") ?? "unknown";
}

async function attempt(message: Message, runtime: NotifierRuntime, signal?: AbortSignal): Promise<Attempt | undefined> {
  const { url, keys, id, body } = message;
  const timeout = AbortSignal.timeout(answerMs);
  try {
    const {
      status,
      headers,
      body: answer,
    } = await runtime.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...signMessage(keys, id, runtime.now(), body) },
      body,
      // A redirect is no receipt, and what is signed for one address goes to no other.
      redirect: "manual",
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    await answer?.cancel().catch(() => undefined);
    if (status >= 200 && status < 300) return undefined;
    const asked = headers.get("retry-after") ?? "";
    return {
      reason: `answered ${status}`,
      again: status >= 500 || status === 429 || status === 408,
      askedMs: /^\d+$/.test(asked) ? Number(asked) * 1000 : undefined,
    };
  } catch (error) {
    return { reason: `no answer: ${failureOf(error)}`, again: true, askedMs: undefined };
  }
}

/**
 * Sends a message until a receiver took it: again after a broken connection, 408, 429 and 5xx, each time signed for its moment.
 * Answers why it did not arrive, or nothing. Throws nothing.
 */
export async function sendMessage(
  message: Message,
  runtime: NotifierRuntime,
  signal?: AbortSignal,
): Promise<Undelivered | undefined> {
  for (const pauseMs of [...pausesMs, undefined]) {
    if (signal?.aborted) return { reason: "stopped", isUnreachable: true };
    const failed = await attempt(message, runtime, signal);
    if (!failed) return undefined;
    const { reason, again, askedMs = 0 } = failed;
    if (!again || pauseMs === undefined) return { reason, isUnreachable: again };
    const ownMs = pauseMs * (0.5 + runtime.random() / 2);
    await runtime.sleep(Math.min(longestPauseMs, Math.max(ownMs, askedMs)), signal).catch(() => undefined);
  }
  return undefined;
}
