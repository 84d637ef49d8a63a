import { createODataClient } from "../../../src/clients/odata/index.ts";
import { isObject } from "../../../src/kit/json-access.ts";
import { createWrites, type WriteNotice } from "../../../src/writes/index.ts";
import type { SqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import type { SendTurn } from "../../../src/writes/store/write-store.ts";
import { apiIndex, leaseMs, policy, settleMs } from "./made-up-api.ts";
import type { MadeUpService } from "./made-up-service.ts";
import { overlaid } from "./overlaid.ts";
import { type PlayedClock, turns } from "./played-clock.ts";

/** Who is told what senders hold and send, and what their people are told. */
export interface Watcher {
  claimed(turn: SendTurn): void;
  /** Just before the service gets a request that writes. */
  sends(sender: Sender, request: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }): void;
  noticed(notice: WriteNotice): void;
}

/** Turns of the event loop after which who has neither asked nor ended waits for the clock. */
const idleTurns = 30;

/** Turns of the event loop in which the store answers. */
const turnsOfStore = 3;

/** Everything of a history that several processes share. */
export interface Place {
  readonly clock: PlayedClock;
  readonly service: MadeUpService;
  readonly watcher: Watcher;
  openStore(): SqliteWriteStore;
}

/** A client of the made-up service, as each process has one. */
export function makeClient(place: Pick<Place, "clock">, fetch: (url: string, init: RequestInit) => Promise<Response>) {
  return createODataClient({
    index: apiIndex,
    baseUrl: "https://erp.example.com",
    companyArgument: "company",
    auth: { token: async () => "t", markStale() {} },
    clock: place.clock,
    fetch: async (url, init) => fetch(String(url), init),
  });
}

/** One process that sends: it halts before and behind whatever it asks of the store and the service, until it may go on. */
export class Sender {
  /** What it holds, as the store told it. */
  turn: SendTurn | undefined;
  /** Until when it may send. */
  untilMs = 0;
  isOver = false;
  failure: unknown;
  #isGone = false;
  readonly #place: Place;
  readonly #gates: (() => void)[] = [];
  readonly #store: SqliteWriteStore;

  constructor(place: Place) {
    this.#place = place;
    this.#store = place.openStore();
    const client = makeClient(place, (url, init) => this.#fetch(url, init));
    const writes = createWrites({
      clients: { erp: client },
      store: this.#halting(this.#store),
      notify: (notice) => place.watcher.noticed(notice),
      policy,
      inFlight: 1,
      pollMs: 1,
      leaseMs,
      settleMs,
      verify: false,
    });
    void writes
      .runOnce()
      .catch((error: unknown) => {
        this.failure = error;
      })
      .finally(() => {
        this.isOver = true;
      });
  }

  get isHalted(): boolean {
    return this.#gates.length > 0;
  }

  /** Lets it go on to where it asks next. False when it waits for the clock. */
  async step(): Promise<boolean> {
    await this.#rest();
    const gate = this.#gates.shift();
    gate?.();
    // The next ask may stand there already, while the store ends this one.
    if (gate) await turns(turnsOfStore);
    await this.#rest();
    return gate !== undefined || this.isOver;
  }

  /** Ends it where it stands; what it asked for last is done all the same, if `behind`. */
  async kill(behind: boolean): Promise<void> {
    await this.#rest();
    const gate = this.#gates.shift();
    this.#isGone = true;
    if (behind) gate?.();
    await turns(2);
    await this.#store.close();
  }

  async close(): Promise<void> {
    if (!this.#isGone) await this.#store.close();
    this.#isGone = true;
  }

  async #rest(): Promise<void> {
    for (let left = idleTurns; left > 0 && this.#gates.length === 0 && !this.isOver; left--) await turns(1);
  }

  #halt(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#isGone) this.#gates.push(resolve);
    });
  }

  #halting(store: SqliteWriteStore): SqliteWriteStore {
    const { clock, watcher } = this.#place;
    const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
      await this.#halt();
      const answer = await ask();
      await this.#halt();
      return answer;
    };
    return overlaid(store, {
      tend: () => asked(() => store.tend()),
      takeSend: (wish) =>
        asked(async () => {
          const turn = await store.takeSend(wish);
          this.turn = turn;
          this.untilMs = clock.now() + wish.leaseMs;
          if (turn) watcher.claimed(turn);
          return turn;
        }),
      renewSend: (hold, forMs) =>
        asked(async () => {
          const isRenewed = await store.renewSend(hold, forMs);
          this.untilMs = isRenewed ? clock.now() + forMs : 0;
          return isRenewed;
        }),
      endSend: (hold, ending) => asked(() => store.endSend(hold, ending)),
      takeLook: (wish) => asked(() => store.takeLook(wish)),
      renewLook: (hold, forMs) => asked(() => store.renewLook(hold, forMs)),
      endLook: (turn, ending) => asked(() => store.endLook(turn, ending)),
    });
  }

  async #fetch(address: string, init: RequestInit): Promise<Response> {
    const { service, watcher } = this.#place;
    const url = new URL(address);
    const { method = "GET", signal } = init;
    const text = init.body === undefined || init.body === null ? "{}" : await new Response(init.body).text();
    const body: unknown = JSON.parse(text);
    if (this.#isGone) return new Promise(() => {});
    const request = { url, method, body: isObject(body) ? body : {}, writeId: this.turn?.id ?? "" };
    if (method !== "GET") watcher.sends(this, { path: url.pathname, body: request.body });
    const coming = service.receive(request);
    const broken = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    await Promise.race([this.#halt(), broken]);
    return coming.answer();
  }
}
