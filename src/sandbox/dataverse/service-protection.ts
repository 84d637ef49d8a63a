import { madeOnce } from "../core/made-once.ts";
import type { World } from "../core/service.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import { Refusal } from "../odata/refusal.ts";
import { SlidingWindow } from "../odata/sliding-window.ts";

/** Fact 169: per user in a sliding window. */
const requestsInWindow = 6000;
const workInWindowMs = 1_200_000;
const windowMs = 300_000;
const concurrent = 52;

interface UserState {
  readonly window: SlidingWindow;
  running: number;
  /** Refusals in a row; each makes the advised pause longer. */
  refused: number;
}

/** Protects the service from a user who asks too much, and says how much is left (fact 170). */
export class ServiceProtection {
  readonly #world: World;
  readonly #limit: number;
  readonly #users = new Map<string, UserState>();

  constructor(world: World) {
    this.#world = world;
    this.#limit = Math.max(1, Math.floor(requestsInWindow * world.scale.quota));
  }

  /** Runs the work of a request, or refuses it with the time to wait. */
  async pass(token: IssuedToken, work: () => Response | Promise<Response>): Promise<Response> {
    const state = this.#stateOf(token);
    if (state.running >= concurrent)
      throw this.#refuse(
        state,
        1000,
        "0x80072326",
        `Number of concurrent requests exceeded the limit of ${concurrent}.`,
      );
    const place = state.window.take(this.#world.clock.now());
    if (place !== "taken") {
      throw this.#refuse(
        state,
        place.roomInMs,
        "0x80072322",
        `Number of requests exceeded the limit of ${this.#limit} over time window of ${windowMs / 1000} seconds.`,
      );
    }
    state.refused = 0;
    state.running++;
    try {
      const answer = await work();
      answer.headers.set(
        "x-ms-ratelimit-burst-remaining-xrm-requests",
        String(state.window.remaining(this.#world.clock.now())),
      );
      // Time at work is not simulated, so all of it is left.
      answer.headers.set("x-ms-ratelimit-time-remaining-xrm-requests", String(workInWindowMs / 1000));
      return answer;
    } finally {
      state.running--;
    }
  }

  #refuse(state: UserState, waitMs: number, code: string, message: string): Refusal {
    const seconds = Math.ceil(waitMs / 1000) + 5 * state.refused++;
    return new Refusal(429, code, message, {
      "retry-after": String(seconds),
      "x-ms-ratelimit-burst-remaining-xrm-requests": "0",
    });
  }

  #stateOf({ tenantId, clientId, user }: IssuedToken): UserState {
    return madeOnce(this.#users, `${tenantId}/${user?.id ?? clientId}`, () => ({
      window: new SlidingWindow(this.#limit, windowMs),
      running: 0,
      refused: 0,
    }));
  }
}
