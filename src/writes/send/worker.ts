import { setTimeout as sleep } from "node:timers/promises";
import type { ClientCore } from "../../clients/core/client-core.ts";
import type { WriteState } from "../states/write-states.ts";
import type { StateTold, WorkingStore, WorkWish } from "../store/write-store.ts";
import { type Looking, lookFor } from "./look-for.ts";
import { type Sending, sendWrite } from "./send-write.ts";

/** What a worker works with. */
export interface WorkerOptions {
  readonly store: WorkingStore;
  /** Services that it sends to, by their names. */
  readonly services: readonly string[];
  coreOf(service: string): Promise<ClientCore>;
  readonly leaseMs: number;
  /** Writes that are sent and looked for at the same time: requests that the service has not answered. */
  readonly inFlight: number;
  /** Pause before it asks again for what is due, when nothing was. Milliseconds. */
  readonly pollMs: number;
  /** Told of each state that a write came to. */
  told(change: StateTold): void;
}

/** Between two looks at what passing time does to writes. Milliseconds. */
const tendEveryMs = 1000;
/** Between two questions for something to look for, when there was nothing. Milliseconds. */
const lookEveryMs = 250;

/** Sends what is due, and looks for what is unknown. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #wish: WorkWish;
  readonly #running = new Set<Promise<void>>();
  /** Of these, what the service has not answered yet. */
  #onTheWay = 0;
  /** Answers to what ran, and endings, so far. */
  #wakes = 0;
  /** The next answer to something that runs, or its ending. */
  #ended = Promise.withResolvers<void>();
  #tendedAtMs = Number.NEGATIVE_INFINITY;
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
    const { services, leaseMs, told } = options;
    this.#wish = { services, leaseMs, told };
  }

  /**
   * Works until nothing is due any more and nothing on its way; what is due meanwhile is begun beside what takes long.
   *
   * @throws {StoreUnavailable} when the store fails; what was begun goes on, and the next call goes on with it
   */
  async workOff(signal: AbortSignal | undefined): Promise<void> {
    while (!signal?.aborted) {
      this.#throwFailure();
      await this.#tend();
      const seen = this.#wakes;
      if (this.#hasRoom() && (await this.#begin())) continue;
      // What ended while it was asked may have made another one due.
      if (this.#wakes !== seen) continue;
      if (this.#running.size === 0) break;
      await this.#pause();
    }
    this.#throwFailure();
  }

  /**
   * Begins nothing more, and ends when all that was begun has ended.
   *
   * @throws {StoreUnavailable} when the store did not take how something ended; that is looked for later
   */
  async end(): Promise<void> {
    await Promise.all(this.#running);
    this.#throwFailure();
  }

  /** How something ended is stored beside the next request; a store that is slow holds as many again, and no more. */
  #hasRoom(): boolean {
    const { inFlight } = this.#options;
    return this.#onTheWay < inFlight && this.#running.size < 2 * inFlight;
  }

  #throwFailure(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.error;
  }

  /** Waits until something that was begun has ended, or more may be due. */
  async #pause(): Promise<void> {
    const rest = new AbortController();
    const pause = sleep(this.#options.pollMs, undefined, { signal: rest.signal });
    await Promise.race([pause.catch(() => undefined), this.#ended.promise]);
    rest.abort();
  }

  async #tend(): Promise<void> {
    if (performance.now() - this.#tendedAtMs < tendEveryMs) return;
    this.#tendedAtMs = performance.now();
    const { store, told } = this.#options;
    for (const change of await store.tend()) told(change);
  }

  /** Begins the next piece of work; false when there is none. */
  async #begin(): Promise<boolean> {
    // Most of the time there is nothing to look for, and asking costs a transaction.
    const isRested = performance.now() - this.#lookedAtMs >= lookEveryMs;
    if (isRested && (await this.#beginLook())) return true;
    return (await this.#beginSend()) || (!isRested && (await this.#beginLook()));
  }

  async #beginLook(): Promise<boolean> {
    const { store } = this.#options;
    const holders = await this.#holders();
    const turn = await store.takeLook(this.#wish);
    const holder = turn && holders.get(turn.write.service);
    if (!holder) {
      this.#lookedAtMs = performance.now();
      return false;
    }
    this.#start(turn.id, (answered) => lookFor(holder, turn).finally(answered));
    return true;
  }

  async #beginSend(): Promise<boolean> {
    const { store } = this.#options;
    const holders = await this.#holders();
    const turn = await store.takeSend(this.#wish);
    const holder = turn && holders.get(turn.write.service);
    if (!holder) return false;
    this.#start(turn.id, (answered) => sendWrite(holder, turn, answered));
    return true;
  }

  /** What holds a write of each service, with the moment: deadlines count from before the store was asked. */
  async #holders(): Promise<ReadonlyMap<string, Sending & Looking>> {
    const { store, services, coreOf, leaseMs } = this.#options;
    const holders = services.map(async (service) => {
      const core = await coreOf(service);
      return [service, { store, core, leaseMs, askedAtMs: core.now() }] as const;
    });
    return new Map(await Promise.all(holders));
  }

  #start(id: string, work: (answered: () => void) => Promise<WriteState | undefined>): void {
    this.#onTheWay += 1;
    const running = work(() => {
      this.#onTheWay -= 1;
      this.#wake();
    })
      .then((state) => state && this.#options.told({ id, state }))
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        this.#running.delete(running);
        this.#wake();
      });
    this.#running.add(running);
  }

  #wake(): void {
    this.#wakes += 1;
    this.#ended.resolve();
    this.#ended = Promise.withResolvers();
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
  await worker.end().catch(failed);
}

/**
 * Works until nothing is due any more. What was begun is ended, also when the caller gives up.
 *
 * @throws {StoreUnavailable} when the store fails; what was sent by then is looked for later
 */
export async function workOnce(worker: Worker, signal: AbortSignal | undefined): Promise<void> {
  try {
    await worker.workOff(signal);
  } finally {
    await worker.end();
  }
}
