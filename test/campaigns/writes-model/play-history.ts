import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { atRest } from "./at-rest.ts";
import { Desk } from "./desk.ts";
import type { Command, History } from "./history.ts";
import { MadeUpService } from "./made-up-service.ts";
import { type Mistake, mistaken } from "./mistakes.ts";
import { Model } from "./model.ts";
import { PlayedClock } from "./played-clock.ts";
import { type Place, Sender } from "./sender.ts";

/** Asks of a sender's round after which it would never end. */
const longestRound = 400;

/** One history of a shop: what is stored, who decides, who sends and dies, and what its service does. */
export class Play {
  readonly clock = new PlayedClock();
  readonly model: Model;
  readonly service: MadeUpService;
  readonly place: Place;
  readonly desks: readonly [Desk, Desk];
  readonly #senders: (Sender | undefined)[] = [undefined, undefined, undefined, undefined];
  readonly #history: History;
  #token: string | undefined;

  constructor(file: string, history: History, mistake: Mistake | undefined) {
    this.#history = history;
    const { clock } = this;
    const keys = { current: Buffer.alloc(32, 7) };
    this.model = new Model(clock, () => this.service);
    this.service = new MadeUpService(clock, history.fates, history.failedLooks, (request) => this.model.works(request));
    const openStore = () => mistaken(sqliteWriteStore({ file, keys, now: () => clock.now() }), mistake);
    this.place = { clock, service: this.service, watcher: this.model, openStore };
    const hear = (): Promise<void> => this.hear();
    this.desks = [new Desk("kim", this.place, this.model, hear), new Desk("lee", this.place, this.model, hear)];
  }

  async play(): Promise<void> {
    try {
      for (const command of this.#history.commands) {
        await this.#do(command);
        await this.hear();
      }
      await atRest(this);
    } finally {
      for (const sender of this.#senders) await sender?.close();
      for (const { store } of this.desks) await store.close();
    }
  }

  /** Reads what the store tells by now, and holds it against the model. */
  async hear(): Promise<void> {
    const events = [];
    for await (const event of this.desks[0].writes.events(this.#token === undefined ? {} : { after: this.#token }))
      events.push(event);
    this.#token = events.at(-1)?.token ?? this.#token;
    this.model.hear(events);
    this.model.deed = undefined;
  }

  async #do(command: Command): Promise<void> {
    switch (command.does) {
      case "enqueue":
        return this.desks[0].enqueue(command);
      case "see":
        return this.desks[command.desk].see(command.which);
      case "decide":
        return this.desks[command.desk].decide(command);
      case "step":
        for (let left = command.count; left > 0; left--) await this.step(command.sender);
        return;
      case "round":
        return this.round(command.sender, false);
      case "kill":
        await this.#senders[command.sender]?.kill(command.behind);
        this.#senders[command.sender] = undefined;
        return;
      case "pass":
        return this.clock.advance(command.ms);
    }
  }

  /** Lets a sender go on to where it asks next; a new one begins where there is none. */
  async step(at: number): Promise<boolean> {
    const sender = this.#senders[at] ?? new Sender(this.place);
    this.#senders[at] = sender;
    const hasMoved = await sender.step();
    await this.hear();
    if (!sender.isOver) return hasMoved;
    this.#senders[at] = undefined;
    await sender.close();
    if (sender.failure !== undefined) throw sender.failure;
    return true;
  }

  /** A sender goes on to the end of its round, or until it waits for the clock. */
  async round(at: number, waits: boolean): Promise<void> {
    for (let left = longestRound; left > 0; left--) {
      const hasMoved = await this.step(at);
      if (this.#senders[at] === undefined || (!hasMoved && !waits)) return;
      if (!hasMoved) await this.clock.advance(5000);
    }
    throw new Error("A round did not end.");
  }

  get sendersAt(): readonly number[] {
    return this.#senders.map((_, at) => at);
  }
}
