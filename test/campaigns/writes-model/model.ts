import {
  nextStates,
  type WriteEvent,
  type WriteNotice,
  type WriteState,
  waitingStates,
} from "../../../src/writes/index.ts";
import { deadStates, settledStates } from "../../../src/writes/states/write-states.ts";
import type { SendTurn } from "../../../src/writes/store/write-store.ts";
import { hasCause, type Truth } from "./causes.ts";
import { difference } from "./difference.ts";
import type { Deed } from "./history.ts";
import type { KnownWrite } from "./known-write.ts";
import { notesPerDay } from "./made-up-api.ts";
import type { MadeUpService, Received } from "./made-up-service.ts";
import type { PlayedClock } from "./played-clock.ts";
import type { Sender, Watcher } from "./sender.ts";

const dayMs = 86_400_000;

/** What is promised of stored writes, held against what the service gets and what the events tell. */
export class Model implements Watcher {
  readonly writes = new Map<string, KnownWrite>();
  /** Keys of records of which a person gave the write up though the service had done it, or still might. */
  readonly loose = new Set<string>();
  /** What a person does in this step. */
  deed: { readonly id: string; readonly deed: Deed; readonly by: string } | undefined;
  readonly #clock: PlayedClock;
  readonly #service: () => MadeUpService;
  readonly #tokens = new Set<string>();
  readonly #claims: { readonly turn: SendTurn; readonly atMs: number }[] = [];
  readonly #told = new Map<string, number>();
  readonly #wrong: Error[] = [];

  constructor(clock: PlayedClock, service: () => MadeUpService) {
    this.#clock = clock;
    this.#service = service;
  }

  known(id: string): KnownWrite {
    const write = this.writes.get(id);
    if (!write) throw difference(`${id} was never stored`);
    return write;
  }

  name(id: string): string {
    const { kind, place } = this.known(id);
    return `${kind} ${place}`;
  }

  /** What a process saw would be thrown into that process. */
  #differs(what: string): void {
    this.#wrong.push(difference(what));
  }

  demandNone(): void {
    const [first] = this.#wrong;
    if (first) throw first;
  }

  claimed(turn: SendTurn): void {
    this.#claims.push({ turn, atMs: this.#clock.now() });
    this.known(turn.id).requestsBefore = this.#service().received.length;
  }

  sends(sender: Sender, { path, body }: Parameters<Watcher["sends"]>[1]): void {
    const { turn } = sender;
    if (!turn) return this.#differs("something was sent that nobody holds");
    const write = this.known(turn.id);
    const name = this.name(turn.id);
    if (this.#clock.now() >= sender.untilMs) this.#differs(`${name} was sent behind its deadline`);
    if (write.state !== "sending" || write.attempt !== turn.attempt)
      this.#differs(`${name} was sent when it was ${write.state}`);
    if (!write.approved.has(write.digest) || turn.write.digest !== write.digest)
      this.#differs(`${name} was sent, and nobody approved it as this`);
    const wanted = write.wanted.get(write.digest);
    const parent = wanted?.parent;
    const due = { ...wanted?.body, ...(parent !== undefined && { parent: `record of ${parent}` }) };
    const print = (row: object): string => JSON.stringify(Object.entries(row).sort());
    if (print(due) !== print(body)) this.#differs(`${name} was sent as ${print(body)}, not as ${print(due)}`);
    if (decodeURIComponent(path) !== write.address) this.#differs(`${name} was sent to ${path}`);
    this.#demandTurn(write, "sent");
  }

  noticed({ id, state }: WriteNotice): void {
    const of = `${id} ${state}`;
    this.#told.set(of, (this.#told.get(of) ?? 0) - 1);
    if (!waitingStates.includes(state)) this.#differs(`somebody was told of what is ${state}`);
  }

  /** Called by the service just before it does something. */
  works(request: Received): void {
    const write = this.known(request.writeId);
    const name = this.name(write.id);
    const code = request.body["code"];
    const rows = this.#service().rows.get(request.path) ?? [];
    const isTaken = code !== undefined && rows.some((row) => row["code"] === code);
    if (isTaken && !this.loose.has(`${request.path} ${code}`)) this.#differs(`${name} made a second record of ${code}`);
    const isDone = this.#requestsOf(write).some(({ work }) => work === "done");
    if (write.kind === "note" && isDone) this.#differs(`${name} was done twice`);
    const overtaking = this.#before(write, (other) => other.place > write.place).find((other) =>
      this.#requestsOf(other).some(({ work }) => work === "done"),
    );
    if (overtaking) this.#differs(`${this.name(overtaking.id)} was done before ${name}`);
  }

  /** Others of its sequence. */
  #before(write: KnownWrite, is: (other: KnownWrite) => boolean): KnownWrite[] {
    if (write.sequence === undefined) return [];
    return [...this.writes.values()].filter((other) => other.sequence === write.sequence && is(other));
  }

  #requestsOf({ id }: KnownWrite): Received[] {
    return this.#service().received.filter(({ writeId }) => writeId === id);
  }

  /** Nothing before it in its sequence is open, or may still be done. */
  #demandTurn(write: KnownWrite, what: string): void {
    for (const other of this.#before(write, ({ place }) => place < write.place)) {
      const isOpen = other.state === undefined || !settledStates.includes(other.state);
      if (isOpen || this.#requestsOf(other).some(({ work }) => work === "pending"))
        this.#differs(`${this.name(write.id)} was ${what} before ${this.name(other.id)}, which is ${other.state}`);
    }
  }

  truthOf(write: KnownWrite): Truth {
    const service = this.#service();
    const requests = this.#requestsOf(write);
    const last = service.received.slice(write.requestsBefore).filter(({ writeId }) => writeId === write.id);
    const wanted = write.wanted.get(write.digest);
    const code = wanted?.body["code"];
    const parent = wanted?.parent === undefined ? undefined : this.known(wanted.parent);
    const isParentDead = parent?.state !== undefined && deadStates.includes(parent.state);
    const isParentKeyed = parent?.kind === "order" || parent?.kind === "booking";
    const isAnswerCut = parent && this.#requestsOf(parent).some(({ fate }) => fate.answer === "done, cut");
    return {
      nowMs: this.#clock.now(),
      deed: this.deed?.id === write.id ? this.deed.deed : undefined,
      isMade: requests.some(({ work }) => work === "done"),
      mayBeMade: requests.some(({ work }) => work === "pending"),
      isThere: code !== undefined && (service.rows.get(write.address) ?? []).some((row) => row["code"] === code),
      wasRefused: requests.some(({ fate }) => fate.answer.startsWith("refused")),
      isParentLost: isParentDead || (parent !== undefined && parent.digest !== write.parentDigest),
      isParentUnread: isAnswerCut === true && !isParentKeyed,
      isLastHarmless: last.every(({ work }) => work === "never"),
    };
  }

  /** Takes events as the store tells them, in their order. */
  hear(events: readonly WriteEvent[]): void {
    for (const event of events) {
      if (this.#tokens.has(event.token)) throw difference(`event ${event.token} was told twice`);
      this.#tokens.add(event.token);
      this.#hear(event);
    }
    for (const { turn, atMs } of this.#claims.splice(0)) this.#judgeClaim(turn, atMs);
    this.demandNone();
  }

  #hear({ id, state, attempt, digest, by }: WriteEvent): void {
    const write = this.known(id);
    const from = write.state;
    const path = `${this.name(id)} ${from ?? "(new)"} → ${state}`;
    if (digest !== write.digest) throw difference(`${path}: the event has another digest`);
    if (from === undefined) {
      const asksPerson = write.wanted.get(digest)?.asksPerson;
      if (state !== (asksPerson ? "proposed" : "approved")) throw difference(path);
    } else {
      if (!Object.hasOwn(nextStates[from], state)) throw difference(`${path}: the table has no such change`);
      const truth = this.truthOf(write);
      if (!hasCause(from, state, truth, write)) throw difference(`${path}: without a cause; ${JSON.stringify(truth)}`);
      if (truth.deed !== undefined && by !== undefined && by !== this.deed?.by)
        throw difference(`${path}: by ${by}, who did not decide it`);
    }
    if (state === "sending") {
      write.sendings += 1;
      if (attempt <= write.attempt) throw difference(`${path}: attempt ${attempt} behind ${write.attempt}`);
    }
    if (state === "unknown") write.unknowns += 1;
    this.#loosen(write, state);
    write.attempt = attempt;
    write.state = state;
    const of = `${id} ${state}`;
    this.#told.set(of, (this.#told.get(of) ?? 0) + 1);
  }

  /** Who gives up what was done, or may be, has to answer for a second record. */
  #loosen(write: KnownWrite, state: WriteState): void {
    if (state !== "given-up") return;
    const { isMade, mayBeMade } = this.truthOf(write);
    if (!isMade && !mayBeMade) return;
    for (const { body } of write.wanted.values()) this.loose.add(`${write.address} ${body["code"]}`);
  }

  #judgeClaim(turn: SendTurn, atMs: number): void {
    const write = this.known(turn.id);
    const name = this.name(turn.id);
    write.claims += 1;
    if (write.claims !== write.sendings)
      this.#differs(`${name} was claimed ${write.claims} times, told ${write.sendings}`);
    if (turn.write.digest !== write.digest || !write.approved.has(write.digest))
      this.#differs(`${name} was claimed, and nobody approved it as this`);
    if (atMs >= (write.expiresAtMs ?? Number.POSITIVE_INFINITY))
      this.#differs(`${name} was claimed when it had expired`);
    if (atMs < write.notBeforeMs) this.#differs(`${name} was claimed too early`);
    this.#demandTurn(write, "claimed");
    const parent = write.wanted.get(write.digest)?.parent;
    if (parent !== undefined && this.known(parent).state !== "done")
      this.#differs(`${name} was claimed before what it refers to was done`);
    write.claimedOnDay ??= Math.floor(atMs / dayMs);
    const sameDay = [...this.writes.values()].filter(
      ({ kind, claimedOnDay }) => kind === "note" && claimedOnDay === write.claimedOnDay,
    );
    if (write.kind === "note" && sameDay.length > notesPerDay)
      this.#differs(`${sameDay.length} notes were sent on one day`);
  }

  /** Nobody was told of what did not happen, or twice. */
  demandNotices(): void {
    for (const [of, left] of this.#told) if (left < 0) throw difference(`somebody was told too often of ${of}`);
  }
}
