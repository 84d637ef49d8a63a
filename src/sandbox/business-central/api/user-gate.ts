import { madeOnce } from "../../core/made-once.ts";
import type { World } from "../../core/service.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import { RequestQueue } from "../../odata/batch/request-queue.ts";
import { Refusal } from "../../odata/refusal.ts";
import { SlidingWindow } from "../../odata/sliding-window.ts";
import type { UserLimits } from "./service-model.ts";

/** Longest time in the queue, and longest time at work (fact 109). */
const longestWaitMs = 8 * 60_000;
const longestWorkMs = 8 * 60_000;

interface UserState {
  readonly window: SlidingWindow;
  readonly queue: RequestQueue;
}

/** Holds every user to the limits, a service principal being one (fact 108). */
export class UserGate {
  readonly #world: World;
  readonly #limits: UserLimits;
  readonly #users = new Map<string, UserState>();

  constructor(world: World, limits: UserLimits) {
    this.#world = world;
    this.#limits = limits;
  }

  /** Runs the work when it is the user's turn, or refuses it. */
  async pass(token: IssuedToken, work: () => Response | Promise<Response>): Promise<Response> {
    const { window, queue } = this.#stateOf(token);
    if (window.take(this.#world.clock.now()) !== "taken")
      throw tooMany(`More than ${this.#limits.requests} requests in five minutes.`);
    const entering = queue.enter();
    const admission = entering instanceof Promise ? await entering : entering;
    if (admission === "full") throw tooMany("Too many requests are running and waiting.");
    if (admission === "waited-too-long")
      throw new Refusal(503, "Internal_TenantUnavailable", "The request waited in the queue for too long.", {
        "retry-after": "60",
      });
    try {
      const result = work();
      return result instanceof Promise ? await this.#withinTime(result) : result;
    } finally {
      admission.leave();
    }
  }

  /** Work that takes too long is cancelled; the client must split it (fact 112). */
  #withinTime(work: Promise<Response>): Promise<Response> {
    const { clock } = this.#world;
    return new Promise((resolve, reject) => {
      const stop = clock.at(clock.now() + longestWorkMs, () =>
        reject(
          new Refusal(408, "Internal_ServerError", "The operation took longer than eight minutes and was cancelled."),
        ),
      );
      work.then(resolve, reject).finally(stop);
    });
  }

  #stateOf({ tenantId, clientId, user }: IssuedToken): UserState {
    const { requests, windowMs, concurrent, queued } = this.#limits;
    return madeOnce(this.#users, `${tenantId}/${user?.id ?? clientId}`, () => ({
      window: new SlidingWindow(Math.max(1, Math.floor(requests * this.#world.scale.quota)), windowMs),
      queue: new RequestQueue(this.#world.clock, { concurrent, queued, longestWaitMs }),
    }));
  }
}

/** No `Retry-After`: the pages give one with 502 and 503 only (fact 111). */
const tooMany = (message: string): Refusal => new Refusal(429, "Application_TooManyRequests", message);
