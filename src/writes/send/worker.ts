import { setTimeout as sleep } from "node:timers/promises";
import type { ClientCore } from "../../clients/core/client-core.ts";
import type { WriteState } from "../states/write-states.ts";
import type { WorkingStore, WorkWish } from "../store/write-store.ts";
import { lookFor } from "./look-for.ts";
import { sendWrite } from "./send-write.ts";

/** What a worker works with. */
export interface WorkerOptions {
  readonly store: WorkingStore;
  /** Services that it sends to, by their names. */
  readonly services: readonly string[];
  coreOf(service: string): Promise<ClientCore>;
  readonly leaseMs: number;
  /** Writes that are sent and looked for at the same time. */
  readonly inFlight: number;
  /** Told of each state that a write came to. */
  told(id: string, state: WriteState): void;
}

/** Between two looks at what passing time does to writes. Milliseconds. */
const tendEveryMs = 1000;

/** Sends what is due, and looks for what is unknown. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #wish: WorkWish;
  readonly #running = new Set<Promise<void>>();
  #tendedAtMs = Number.NEGATIVE_INFINITY;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#wish = { services: options.services, leaseMs: options.leaseMs };
  }

  /**
   * Works until nothing is due any more.
   *
   * @throws {StoreUnavailable} when the store fails; what was sent by then is looked for later
   */
  async workOff(signal: AbortSignal | undefined): Promise<void> {
    const { inFlight } = this.#options;
    try {
      while (!signal?.aborted && !this.#failure) {
        await this.#tend();
        if (this.#running.size >= inFlight) await Promise.race(this.#running);
        else if (!(await this.#begin())) {
          if (this.#running.size === 0) break;
          await Promise.race(this.#running);
        }
      }
    } finally {
      // What was begun is ended, also when the caller gives up.
      await Promise.all(this.#running);
    }
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.error;
  }

  async #tend(): Promise<void> {
    if (performance.now() - this.#tendedAtMs < tendEveryMs) return;
    this.#tendedAtMs = performance.now();
    const { store, told } = this.#options;
    for (const { id, state } of await store.tend()) told(id, state);
  }

  /** Begins the next piece of work; false when there is none. */
  async #begin(): Promise<boolean> {
    const { store, coreOf, leaseMs, told } = this.#options;
    const look = await store.takeLook(this.#wish);
    if (look) {
      const core = await coreOf(look.write.service);
      this.#start(look.id, lookFor(store, core.writes, look), told);
      return true;
    }
    const asked = new Map<string, number>();
    for (const service of this.#options.services) asked.set(service, (await coreOf(service)).now());
    const turn = await store.takeSend(this.#wish);
    if (!turn) return false;
    const core = await coreOf(turn.write.service);
    const askedAtMs = asked.get(turn.write.service) ?? core.now();
    this.#start(turn.id, sendWrite({ store, core, leaseMs, askedAtMs }, turn), told);
    return true;
  }

  #start(id: string, work: Promise<WriteState | undefined>, told: WorkerOptions["told"]): void {
    const running = work
      .then((state) => state && told(id, state))
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }
}

/** The longest pause after a store that failed. Milliseconds. */
const longestPauseMs = 30_000;

/** Works until the signal ends it: what is due at once, then again after a pause, whatever fails meanwhile. */
export async function workOn(
  worker: Worker,
  pollMs: number,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    try {
      await worker.workOff(signal);
      failures = 0;
    } catch (error) {
      failures += 1;
      failed(error);
    }
    // Workers that were started together must not ask together for ever.
    const pauseMs = Math.min(longestPauseMs, pollMs * 2 ** Math.min(failures, 10)) * (0.75 + Math.random() / 2);
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}
