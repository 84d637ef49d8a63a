import type { Priority, QuotaWait } from "../../../src/http/operation-hints.ts";
import type { TakeResult } from "../../../src/http/quota/take.ts";
import type { Granted, Visitor } from "../../../src/http/quota/visitor.ts";
import { WaitingRoom, type WaitingRoomOptions } from "../../../src/http/quota/waiting-room.ts";
import { createTestClock } from "./test-clock.ts";

/** What a store answers that lets go. */
export const go: Granted = { granted: true, countedIn: {}, left: {} };
/** What a store answers that lets go not before a moment. */
export const wait = (key: string, retryAtMs: number): TakeResult => ({
  granted: false,
  key,
  scope: `name of ${key}`,
  retryAtMs,
});

/** What a visitor brings. */
export interface GivenVisitor {
  readonly keys?: readonly string[];
  readonly priority?: Priority;
  readonly deadlineAtMs?: number;
  readonly signal?: AbortSignal | undefined;
  readonly company?: string;
  readonly onWait?: (wait: QuotaWait) => unknown;
  /** Called when the store is asked. */
  readonly onAsk?: () => void;
  /** What the store answers, one after the other; afterwards it lets go. */
  readonly answers?: readonly (TakeResult | Promise<TakeResult> | Error)[];
}

/** A room whose store answers as it is told, and what happened in it, in order. */
export function openRoom(options: Partial<WaitingRoomOptions> = {}) {
  const clock = createTestClock();
  const startMs = clock.now();
  const room = new WaitingRoom({ clock, random: () => 0, maxWaitMs: 90_000, ...options });
  const seen: { readonly atMs: number; readonly text: string }[] = [];
  const print = (text: string): void => void seen.push({ atMs: clock.now() - startMs, text });
  const isAsk = (text: string): boolean => text.startsWith("asks");
  /** By moment; of one moment first what was asked, since who was let go hears of it a little later. */
  const lines = (from = 0): readonly string[] =>
    seen
      .slice(from)
      .toSorted((a, b) => a.atMs - b.atMs || Number(isAsk(b.text)) - Number(isAsk(a.text)))
      .map(({ atMs, text }) => `${atMs} ${text}`);
  const enter = (name: string, given: GivenVisitor = {}): Granted | Promise<Granted> => {
    const { keys = ["a"], priority = "normal", deadlineAtMs = Infinity, company, signal, onWait } = given;
    const answers = [...(given.answers ?? [])];
    const facts = { operation: "o", method: "GET", path: "/x", attempts: 1, company };
    const visitor: Visitor = {
      limits: keys.map((key) => ({ key, limit: { name: `name of ${key}`, per: [] } })),
      priority,
      asker: { deadlineAtMs, signal, facts: () => facts, tooLate: () => new Error("too late") },
      onWait,
      tryTake() {
        print(`asks for ${name}`);
        given.onAsk?.();
        const answer = answers.shift() ?? go;
        if (answer instanceof Error) throw answer;
        return answer;
      },
      giveBack: () => print(`${name} gives back`),
    };
    return room.pass(visitor);
  };
  /** Enters and prints the ending. */
  const visit = (name: string, given: GivenVisitor = {}): void => {
    void Promise.resolve()
      .then(() => enter(name, given))
      .then(
        () => print(`${name} goes`),
        (error: unknown) => print(`${name}: ${error instanceof Error ? error.message : String(error)}`),
      );
  };
  return { clock, startMs, room, lines, enter, visit };
}
