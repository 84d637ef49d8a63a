import fc from "fast-check";
import type { Kind } from "./made-up-api.ts";
import { settleMs } from "./made-up-api.ts";

/** What becomes of a request that writes. `workMs`: when the service does it after it came; undefined for never. */
export interface Fate {
  readonly answer:
    | "done"
    | "done, cut"
    | "refused"
    | "refused 500"
    | "limit"
    | "unreached"
    | "cut"
    | "page"
    | "page 503"
    | "page 502"
    | "busy 503"
    | "failed 500"
    | "error 200"
    | "empty 202";
  readonly workMs: number | undefined;
}

export type Deed = "approve" | "approve stale" | "approve other" | "reject" | "retry" | "repair" | "confirm" | "giveUp";

/** Numbers choose among what there is then. */
export type Command =
  | {
      readonly does: "enqueue";
      readonly kind: Kind;
      readonly key: number;
      readonly variant: number;
      readonly large: boolean;
      readonly sequence: number | undefined;
      readonly parent: number | undefined;
      readonly priority: number;
      readonly notBeforeMs: number | undefined;
      readonly expiresMs: number | undefined;
    }
  | { readonly does: "see"; readonly desk: 0 | 1; readonly which: number }
  | {
      readonly does: "decide";
      readonly desk: 0 | 1;
      readonly which: number;
      readonly deed: Deed;
      readonly key: number | undefined;
    }
  | { readonly does: "step"; readonly sender: number; readonly count: number }
  | { readonly does: "round"; readonly sender: number }
  | { readonly does: "kill"; readonly sender: number; readonly behind: boolean }
  | { readonly does: "pass"; readonly ms: number };

export interface History {
  readonly commands: readonly Command[];
  /** Of the requests that write, in their order; those behind are done. */
  readonly fates: readonly Fate[];
  /** Looks that fail, by their number. */
  readonly failedLooks: readonly number[];
}

const which = fc.nat({ max: 9 });
const desk = fc.constantFrom<(0 | 1)[]>(0, 1);
const sender = fc.nat({ max: 3 });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary, weight: 1 });

const enqueue = fc.record({
  does: fc.constant("enqueue" as const),
  kind: fc.constantFrom<Kind[]>("order", "order", "order", "booking", "note", "setting"),
  key: fc.nat({ max: 3 }),
  variant: fc.constantFrom(0, 0, 0, 1),
  large: fc.constantFrom(false, false, true),
  sequence: fc.constantFrom(undefined, 0, 0, 1),
  parent: sometimes(which),
  priority: fc.constantFrom(0, 0, 1),
  notBeforeMs: sometimes(fc.constantFrom(1, 20_000, 100_000)),
  expiresMs: sometimes(fc.constantFrom(-1, 0, 1, 10_000, 30_000, 100_000, 200_000)),
});
const decide = fc.record({
  does: fc.constant("decide" as const),
  desk,
  which,
  deed: fc.constantFrom<Deed[]>(
    "approve",
    "approve",
    "approve",
    "approve stale",
    "approve other",
    "reject",
    "retry",
    "repair",
    "confirm",
    "giveUp",
  ),
  key: sometimes(fc.nat({ max: 3 })),
});

const command: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: enqueue, weight: 6 },
  { arbitrary: fc.record({ does: fc.constant("see" as const), desk, which }), weight: 2 },
  { arbitrary: decide, weight: 9 },
  {
    arbitrary: fc.record({ does: fc.constant("step" as const), sender, count: fc.constantFrom(1, 1, 2, 3, 5, 8) }),
    weight: 12,
  },
  { arbitrary: fc.record({ does: fc.constant("round" as const), sender }), weight: 5 },
  { arbitrary: fc.record({ does: fc.constant("kill" as const), sender, behind: fc.boolean() }), weight: 4 },
  {
    arbitrary: fc.record({
      does: fc.constant("pass" as const),
      ms: fc.constantFrom(1, 1000, 10_000, 29_999, 30_000, 59_999, 60_000, 90_001, 300_000, 86_400_000),
    }),
    weight: 7,
  },
);

/** What asks a person comes to be sent, and is given another body when it is refused. */
const correction: fc.Arbitrary<Command[]> = fc
  .record({ wish: enqueue, sender, deed: fc.constantFrom<Deed[]>("repair", "repair", "retry", "giveUp") })
  .map(({ wish, sender: one, deed }) => [
    { ...wish, kind: "booking", notBeforeMs: undefined, expiresMs: undefined },
    { does: "decide", desk: 0, which: 0, deed: "approve", key: undefined },
    { does: "round", sender: one },
    { does: "decide", desk: 1, which: 0, deed, key: undefined },
    { does: "round", sender: one },
  ]);

/** More notes than are sent a day. */
const notes: fc.Arbitrary<Command[]> = fc
  .tuple(enqueue, enqueue, enqueue)
  .map((wishes) => wishes.map((wish, key) => ({ ...wish, kind: "note", key, parent: undefined })));

const workMs = fc.constantFrom(undefined, 0, 0, 1, 30_000, settleMs - 1);
const doubtful = fc.constantFrom<Fate["answer"][]>(
  "cut",
  "cut",
  "page",
  "page 503",
  "page 502",
  "busy 503",
  "failed 500",
  "error 200",
  "empty 202",
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { arbitrary: fc.constant<Fate>({ answer: "done", workMs: 0 }), weight: 4 },
  { arbitrary: fc.constant<Fate>({ answer: "done, cut", workMs: 0 }), weight: 1 },
  {
    arbitrary: fc
      .constantFrom<Fate["answer"][]>("refused", "refused", "refused 500", "limit", "unreached")
      .map((answer): Fate => ({ answer, workMs: undefined })),
    weight: 4,
  },
  { arbitrary: fc.record({ answer: doubtful, workMs }), weight: 6 },
);

export const histories: fc.Arbitrary<History> = fc.record({
  commands: fc
    .array(
      fc.oneof(
        { arbitrary: command.map((one) => [one]), weight: 32 },
        { arbitrary: correction, weight: 2 },
        { arbitrary: notes, weight: 1 },
      ),
      { minLength: 6, maxLength: 45, size: "max" },
    )
    .map((parts) => parts.flat()),
  fates: fc.array(fate, { minLength: 0, maxLength: 14, size: "max" }),
  failedLooks: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 3 }),
});
