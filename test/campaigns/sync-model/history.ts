import fc from "fast-check";
import type { Failure } from "./failing-target.ts";
import { keepSeconds, lateSeconds, type SetName, setNames } from "./made-up-api.ts";
import type { Change, Temper } from "./made-up-service.ts";

/** What happens at the service, also while a round is on its way. */
export type Happening =
  | { readonly does: "write"; readonly changes: readonly Change[]; readonly lateSeconds: number }
  | { readonly does: "pass"; readonly seconds: number }
  | { readonly does: "echo"; readonly set: SetName; readonly text: string }
  | { readonly does: "move" }
  | { readonly does: "wall"; readonly wallSeconds: number };

/** What happens while a round is on its way: at its nth request, before the answer is made or behind it. */
export interface Meanwhile {
  readonly request: number;
  readonly behind: boolean;
  readonly happenings: readonly Happening[];
  /** Another sync of the same company runs whole, when this one has not been heard of for too long. */
  readonly rival: boolean;
}

export interface Round {
  readonly does: "round";
  readonly sweep: boolean;
  readonly failure: Failure | undefined;
  /** The request at which the signal is aborted. */
  readonly abortAt: number | undefined;
  /** The step behind which nobody goes on. */
  readonly leaveAt: number | undefined;
  readonly deadlineMs: number | undefined;
  readonly meanwhile: Meanwhile | undefined;
}

export type Command =
  | Happening
  | Round
  | { readonly does: "feed" }
  | { readonly does: "prune" }
  | { readonly does: "backup" }
  | { readonly does: "restore" }
  | { readonly does: "verify"; readonly repair: boolean };

export interface History {
  readonly temper: Temper;
  readonly sets: readonly SetName[];
  readonly secondsPerRequest: number;
  /** Whether plans expect more pages of a load than the bound has seconds. */
  readonly longLoads: boolean;
  readonly commands: readonly Command[];
  /** How the history ends, once all is at rest. */
  readonly end: {
    readonly plant: boolean;
    readonly vanish: { readonly rows: number; readonly gone: number } | undefined;
  };
}

const change: fc.Arbitrary<Change> = fc.record({
  set: fc.constantFrom(...setNames),
  id: fc.constantFrom("k1", "k2", "k3", "k4", "k5", "k6"),
  name: fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined, freq: 3 }),
});

/** The same second, within the bound, and beyond it. */
const late = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.integer({ min: 1, max: lateSeconds - 1 }), weight: 5 },
  { arbitrary: fc.integer({ min: lateSeconds + 60, max: 4 * lateSeconds }), weight: 1 },
);

const seconds = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 20 }), weight: 3 },
  { arbitrary: fc.integer({ min: 100, max: 2 * lateSeconds }), weight: 6 },
  { arbitrary: fc.integer({ min: 3600, max: 9000 }), weight: 1 },
  { arbitrary: fc.integer({ min: keepSeconds, max: 2 * keepSeconds }), weight: 1 },
);

/** A record is made, removed and made again: its key is in the log of deletions, and it lives. */
const again = change.map((made): Change[] => [
  { ...made, name: "a" },
  { ...made, name: undefined },
  { ...made, name: "d" },
]);

const changes = fc.oneof(
  { arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }), weight: 5 },
  { arbitrary: again, weight: 1 },
);
const write = fc.record({ does: fc.constant("write" as const), changes, lateSeconds: late });
const pass = fc.record({ does: fc.constant("pass" as const), seconds });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { arbitrary: write, weight: 12 },
  { arbitrary: pass, weight: 5 },
  {
    arbitrary: fc.record({
      does: fc.constant("echo" as const),
      set: fc.constantFrom(...setNames),
      text: fc.constantFrom("x", "y"),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ does: fc.constant("move" as const) }), weight: 1 },
  { arbitrary: fc.record({ does: fc.constant("wall" as const), wallSeconds: fc.constantFrom(3600, 7200) }), weight: 1 },
);

const early = fc.integer({ min: 0, max: 9 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary, weight: 1 });

const round: fc.Arbitrary<Round> = fc.record({
  does: fc.constant("round" as const),
  sweep: fc.boolean(),
  failure: rarely(fc.record({ after: early, kind: fc.constantFrom("rollback", "answer", "death") })),
  abortAt: rarely(early),
  leaveAt: rarely(early),
  deadlineMs: rarely(fc.constantFrom(0, 1000, 60_000)),
  meanwhile: fc.option(
    fc.record({
      request: early,
      behind: fc.boolean(),
      happenings: fc.array(happening, { maxLength: 2 }),
      rival: fc.boolean(),
    }),
    { nil: undefined, freq: 2 },
  ),
});

const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: happening, weight: 10 },
  { arbitrary: round, weight: 9 },
  {
    arbitrary: fc.record({
      does: fc.constantFrom("feed" as const, "prune" as const, "backup" as const, "restore" as const),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ does: fc.constant("verify" as const), repair: fc.boolean() }), weight: 1 },
);

const temper: fc.Arbitrary<Temper> = fc.record({
  ownLogCounter: fc.constantFrom(undefined, undefined, 10, 5_000_000),
  keyOrder: fc.boolean(),
  hasLooks: fc.boolean(),
});

export const histories: fc.Arbitrary<History> = fc.record({
  temper,
  sets: fc.subarray([...setNames], { minLength: 1 }),
  secondsPerRequest: fc.constantFrom(0, 0, 1, 20),
  longLoads: fc.boolean(),
  commands: fc.array(command, { minLength: 2, maxLength: 14 }),
  end: fc.record({
    plant: fc.boolean(),
    vanish: rarely(fc.record({ rows: fc.integer({ min: 45, max: 270 }), gone: fc.integer({ min: 45, max: 60 }) })),
  }),
});
