import type { SqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import type { LookTurn, SendTurn } from "../../../src/writes/store/write-store.ts";
import type { handClock } from "../../stores/store-under-test.ts";
import { sampleWrite, settleMs } from "./samples.ts";

const leaseMs = 30_000;
const wish = { services: ["exact"], leaseMs };

/** One step of a history. Numbers choose among what there is at that moment; 0 is the newest sender or look. */
export type Step =
  | {
      readonly do: "enqueue";
      readonly key: number;
      readonly person: boolean;
      readonly expires: boolean;
      readonly row: boolean;
    }
  | {
      readonly do: "decide";
      readonly which: number;
      readonly how: "approve" | "wrongly" | "reject" | "repair" | "give up" | "retry";
    }
  | { readonly do: "take" | "look" | "tend" }
  | { readonly do: "send"; readonly which: number; readonly arrives: boolean; readonly after: number }
  | { readonly do: "end"; readonly which: number; readonly how: "answer" | "unknown" | "later" | "refused" }
  | { readonly do: "renew"; readonly which: number }
  | { readonly do: "die"; readonly which: number }
  | { readonly do: "end look"; readonly which: number }
  | { readonly do: "advance"; readonly ms: number };

interface Sender {
  readonly turn: SendTurn;
  mayUntilMs: number;
  sent: "not" | "lost" | "late" | "made";
}

/**
 * Senders, approvers and people who look, as the contract allows them to behave, over a service that works on a request for
 * less than `settleMs`. It is told of nothing that the store knows, and throws when a promise is broken.
 */
export class History {
  readonly #store: SqliteWriteStore;
  readonly #clock: ReturnType<typeof handClock>;
  readonly #senders: Sender[] = [];
  readonly #looks: { readonly turn: LookTurn; readonly found: boolean }[] = [];
  readonly #arrivals: { readonly code: string; readonly atMs: number }[] = [];
  /** Records of the service by their codes. */
  readonly #made = new Map<string, number>();
  /** Digests that were approved, by a person or by the policy. */
  readonly #approved = new Set<string>();
  readonly #ids: string[] = [];
  readonly #expiry = new Map<string, number>();
  #repairs = 0;

  constructor(store: SqliteWriteStore, clock: ReturnType<typeof handClock>) {
    this.#store = store;
    this.#clock = clock;
  }

  async step(step: Step): Promise<void> {
    this.#arrive();
    switch (step.do) {
      case "enqueue":
        return this.#enqueue(step);
      case "decide":
        return this.#decide(step);
      case "take": {
        const mayUntilMs = this.#clock.now() + leaseMs;
        const turn = await this.#store.takeSend(wish);
        if (turn) this.#began(turn, mayUntilMs);
        return;
      }
      case "look": {
        const turn = await this.#store.takeLook(wish);
        if (turn) this.#looks.push({ turn, found: this.#made.has(codeOf(turn)) });
        return;
      }
      case "tend":
        await this.#store.tend();
        return;
      case "advance":
        this.#clock.advance(step.ms);
        return;
      case "end look": {
        const [look] = this.#looks.splice(this.#looks.length - 1 - (step.which % Math.max(1, this.#looks.length)), 1);
        if (look)
          await this.#store.endLook(look.turn, look.found ? { found: "record", record: {} } : { found: "nothing" });
        return;
      }
      default:
        return this.#goOn(step);
    }
  }

  /** Everything that is left is worked off by one honest worker; then each write is done once, or dead and never made. */
  async settle(): Promise<void> {
    this.#senders.length = 0;
    this.#looks.length = 0;
    for (let round = 0; round < 60; round++) {
      this.#clock.advance(leaseMs + settleMs);
      this.#arrive();
      await this.step({ do: "tend" });
      for (const id of this.#ids) {
        const state = (await this.#store.get(id))?.state;
        if (state === "proposed" || state === "refused" || state === "blocked" || state === "person")
          await this.#decide({
            do: "decide",
            which: this.#ids.indexOf(id),
            how: state === "proposed" ? "approve" : "retry",
          });
      }
      for (let busy = true; busy; ) {
        const before = this.#senders.length + this.#looks.length;
        await this.step({ do: "look" });
        await this.step({ do: "take" });
        busy = this.#senders.length + this.#looks.length > before;
        while (this.#looks.length > 0) await this.step({ do: "end look", which: 0 });
        while (this.#senders.length > 0) {
          await this.step({ do: "send", which: 0, arrives: true, after: 0 });
          await this.step({ do: "end", which: 0, how: "answer" });
        }
      }
    }
    for (const id of this.#ids) {
      const write = await this.#store.get(id);
      if (write?.state !== "done" && !["rejected", "expired", "given-up"].includes(write?.state ?? ""))
        throw new Error(`${id} is ${write?.state} for ever`);
      const code = String(write?.content.key?.["Code"]);
      if (write?.state === "done" && this.#made.get(code) !== 1) throw new Error(`${code} is done and was never made`);
    }
  }

  #arrive(): void {
    const due = this.#arrivals.filter(({ atMs }) => atMs <= this.#clock.now());
    for (const arrival of due) {
      this.#arrivals.splice(this.#arrivals.indexOf(arrival), 1);
      this.#made.set(arrival.code, (this.#made.get(arrival.code) ?? 0) + 1);
      if (this.#made.get(arrival.code) !== 1) throw new Error(`${arrival.code} was made twice`);
    }
  }

  async #enqueue({ key, person, expires, row }: Extract<Step, { do: "enqueue" }>): Promise<void> {
    const expiresAtMs = expires ? this.#clock.now() + 40_000 : undefined;
    const write = sampleWrite(`c${key}`, {
      decision: person ? "person" : "auto",
      expiresAtMs,
      sequence: row ? "s" : undefined,
    });
    const stored = await this.#store.enqueue(write).catch((error: unknown) => {
      // A write that was repaired has the key.
      if (error instanceof Error && "code" in error && error.code === "WRITE_CONFLICT") return undefined;
      throw error;
    });
    if (!stored?.isNew) return;
    this.#ids.push(stored.id);
    if (expiresAtMs !== undefined) this.#expiry.set(stored.id, expiresAtMs);
    if (!person) this.#approved.add(`${stored.id} ${stored.digest}`);
  }

  async #decide({ which, how }: Extract<Step, { do: "decide" }>): Promise<void> {
    const id = this.#ids[which % Math.max(1, this.#ids.length)];
    const write = id === undefined ? undefined : await this.#store.get(id);
    if (!write) return;
    const { digest } = write;
    const by = "kim";
    // Who looks sees what is there, and looks when the service's work is over.
    const settles = write.state === "person" && this.#made.has(String(write.content.key?.["Code"]));
    this.#repairs += 1;
    const body = { Code: String(write.content.key?.["Code"]), Name: `Repaired ${this.#repairs}` };
    const decision =
      how === "approve" || how === "wrongly"
        ? ({ kind: "approve", by, digest: how === "approve" ? digest : `${digest}0` } as const)
        : how === "reject" || how === "give up"
          ? ({ kind: how === "reject" ? "reject" : "give-up", by, reason: "" } as const)
          : how === "repair"
            ? ({ kind: "repair", by, write: sampleWrite(body.Code, { body, decision: "person" }) } as const)
            : settles
              ? ({ kind: "confirm", by, record: {} } as const)
              : ({ kind: "retry", by } as const);
    const done = await this.#store.decide(write.id, decision).catch(() => undefined);
    if (done && how === "wrongly") throw new Error("another digest was approved");
    if (done && how === "approve") this.#approved.add(`${write.id} ${digest}`);
  }

  #began(turn: SendTurn, mayUntilMs: number): void {
    if (!this.#approved.has(`${turn.id} ${turn.write.digest}`))
      throw new Error(`${turn.id} was never approved as this`);
    if ((this.#expiry.get(turn.id) ?? Number.POSITIVE_INFINITY) <= this.#clock.now())
      throw new Error(`${turn.id} was claimed when it had expired`);
    this.#senders.push({ turn, mayUntilMs, sent: "not" });
  }

  async #goOn(
    step: Exclude<Step, { do: "enqueue" | "decide" | "take" | "look" | "tend" | "advance" | "end look" }>,
  ): Promise<void> {
    const at = this.#senders.length - 1 - (step.which % Math.max(1, this.#senders.length));
    const sender = this.#senders[at];
    if (!sender) return;
    if (step.do === "renew") {
      const untilMs = this.#clock.now() + leaseMs;
      if (await this.#store.renewSend(sender.turn, leaseMs)) sender.mayUntilMs = untilMs;
      else sender.mayUntilMs = 0;
      return;
    }
    if (step.do === "send") {
      if (sender.sent !== "not" || this.#clock.now() >= sender.mayUntilMs) return;
      sender.sent = step.arrives ? (step.after === 0 ? "made" : "late") : "lost";
      if (step.arrives)
        this.#arrivals.push({
          code: codeOf(sender.turn),
          atMs: this.#clock.now() + Math.min(step.after, settleMs - 1),
        });
      this.#arrive();
      return;
    }
    this.#senders.splice(at, 1);
    if (step.do === "end") await this.#end(sender, step.how);
  }

  /** A sender tells what it knows, and nothing else. */
  async #end({ turn, sent }: Sender, how: Extract<Step, { do: "end" }>["how"]): Promise<void> {
    const outcome = {};
    if (sent === "made" && how === "answer") await this.#store.endSend(turn, { ending: "done", outcome });
    else if (sent === "lost" && how === "refused") await this.#store.endSend(turn, { ending: "refused", outcome });
    else if (sent === "not") await this.#store.endSend(turn, { ending: "later", waitMs: 0, outcome });
    else await this.#store.endSend(turn, { ending: "unknown", partly: false, outcome });
  }
}

const codeOf = ({ write }: Pick<SendTurn, "write">): string => String(write.content.key?.["Code"]);
