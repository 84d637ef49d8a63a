import type { Transport } from "../../../src/http/call.ts";
import { type Clock, sleep } from "../../../src/http/clock.ts";

/** A pretend Exact Online that does nothing but count (facts 28 to 33). */
export interface CountingServerOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** How far its clock is ahead of the clients'; milliseconds. */
  readonly skewMs?: number;
  readonly perMinute?: number;
  readonly perDay?: number;
  /** Whether answers carry the headers of the limits. */
  readonly headers?: boolean;
  /** Whether a 429 carries them too. */
  readonly headersOn429?: boolean;
  readonly date?: boolean;
  /** Longest way in one direction; milliseconds. */
  readonly latencyMs?: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

export interface CountingServer {
  readonly transport: Transport;
  /** Answers that were not 429. */
  served: number;
  /** Machine times of the 429s. */
  readonly refusals: number[];
  /** Requests of somebody who shares the limits and not the ledger. */
  use(count: number): void;
}

export function createCountingServer(options: CountingServerOptions): CountingServer {
  const {
    clock,
    random,
    skewMs = 0,
    perMinute = 60,
    perDay = 5000,
    headers = true,
    headersOn429 = true,
    date = true,
    latencyMs = 150,
  } = options;
  const counts = new Map<string, number>();
  const bump = (key: string, by = 1): number => {
    const count = (counts.get(key) ?? 0) + by;
    counts.set(key, count);
    return count;
  };

  const server: CountingServer = {
    served: 0,
    refusals: [],
    use(count) {
      const nowMs = clock.now() + skewMs;
      bump(`m${Math.floor(nowMs / minuteMs)}`, count);
      bump(`d${Math.floor(nowMs / dayMs)}`, count);
    },
    async transport() {
      await sleep(clock, random() * latencyMs, undefined);
      const nowMs = clock.now() + skewMs;
      const minute = Math.floor(nowMs / minuteMs);
      const day = Math.floor(nowMs / dayMs);
      const dayUsed = counts.get(`d${day}`) ?? 0;
      const minuteUsed = counts.get(`m${minute}`) ?? 0;
      const over = dayUsed >= perDay ? "day" : minuteUsed >= perMinute ? "minute" : undefined;
      if (!over) {
        server.served++;
        bump(`m${minute}`);
        bump(`d${day}`);
      } else server.refusals.push(clock.now());
      const answer = new Headers({ "content-type": "application/json" });
      if (date) answer.set("date", new Date(Math.floor(nowMs / 1000) * 1000).toUTCString());
      const says = over ? headersOn429 : headers;
      if (says && over !== "day") {
        answer.set("X-RateLimit-Minutely-Limit", String(perMinute));
        answer.set("X-RateLimit-Minutely-Remaining", String(Math.max(0, perMinute - (counts.get(`m${minute}`) ?? 0))));
        answer.set("X-RateLimit-Minutely-Reset", String((minute + 1) * minuteMs));
      }
      if (says && over !== "minute") {
        answer.set("X-RateLimit-Limit", String(perDay));
        answer.set("X-RateLimit-Remaining", String(Math.max(0, perDay - (counts.get(`d${day}`) ?? 0))));
        answer.set("X-RateLimit-Reset", String((day + 1) * dayMs));
      }
      await sleep(clock, random() * latencyMs, undefined);
      return new Response(over ? "" : "{}", { status: over ? 429 : 200, headers: answer });
    },
  };
  return server;
}
