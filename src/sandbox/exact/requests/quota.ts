import type { SandboxClock } from "../../core/clock.ts";
import { madeOnce } from "../../core/made-once.ts";
import { loadSpec } from "../../core/spec.ts";
import { Refusal } from "./refusal.ts";

interface Limit {
  readonly name: string;
  readonly requests: number;
  readonly windowMs: number;
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
}

function textOf(node: object, name: string): string {
  return String(Reflect.get(node, name));
}

/** The limits of `x-quota` that count requests and report themselves in headers. */
function readLimits(quotaScale: number): Limit[] {
  const quota: unknown = Reflect.get(loadSpec("exact-online"), "x-quota");
  const limits: unknown = typeof quota === "object" && quota !== null ? Reflect.get(quota, "limits") : [];
  const found: Limit[] = [];
  for (const limit of Array.isArray(limits) ? limits : []) {
    const headers: unknown = Reflect.get(Object(limit), "headers");
    if (typeof headers !== "object" || headers === null) continue;
    found.push({
      name: textOf(limit, "name"),
      requests: Math.max(1, Math.floor(Number(textOf(limit, "requests")) * quotaScale)),
      windowMs: Number(textOf(limit, "windowSeconds")) * 1000,
      headers: {
        limit: textOf(headers, "limit"),
        remaining: textOf(headers, "remaining"),
        reset: textOf(headers, "reset"),
      },
    });
  }
  return found;
}

interface Usage {
  readonly limit: Limit;
  window: number;
  used: number;
}

/** Requests of each app to each division, by minute and by day (facts 28–33). Windows begin at the whole minute and at 00:00 UTC. */
export class Quota {
  readonly #clock: SandboxClock;
  readonly #quotaScale: number;
  #limits: readonly Limit[] | undefined;
  readonly #usage = new Map<string, Usage[]>();

  constructor(clock: SandboxClock, quotaScale: number) {
    this.#clock = clock;
    this.#quotaScale = quotaScale;
  }

  #freshUsage(): Usage[] {
    this.#limits ??= readLimits(this.#quotaScale);
    return this.#limits.map((limit) => ({ limit, window: -1, used: 0 }));
  }

  /** Counts a request and answers the headers that report what is left; refuses with those of the used-up limit alone (fact 32). */
  spend(clientId: string, division: number): Record<string, string> {
    const nowMs = this.#clock.now();
    const usage = madeOnce(this.#usage, `${clientId}/${division}`, () => this.#freshUsage());
    const headers: Record<string, string> = {};
    for (const entry of usage) {
      const { limit } = entry;
      const window = Math.floor(nowMs / limit.windowMs);
      if (entry.window !== window) {
        entry.window = window;
        entry.used = 0;
      }
      const left = limit.requests - entry.used;
      if (left <= 0) throw new Refusal(429, `The limit of a ${limit.name} is used up.`, report({}, limit, 0, window));
      report(headers, limit, left - 1, window);
    }
    for (const entry of usage) entry.used++;
    return headers;
  }
}

/** Says in headers what is left of a limit; its reset is a UTC epoch in milliseconds (fact 30). */
function report(
  headers: Record<string, string>,
  { headers: names, requests, windowMs }: Limit,
  left: number,
  window: number,
): Record<string, string> {
  headers[names.limit] = String(requests);
  headers[names.remaining] = String(left);
  headers[names.reset] = String((window + 1) * windowMs);
  return headers;
}
