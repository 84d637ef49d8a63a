/** One way out of a disagreement: what the evidence weighs most for, what the documents say, what else was seen. */
export type Mood = "believed" | "documented" | "seen";

/** The moods, in the order of the table in the README. */
export const moodNames = ["believed", "documented", "seen"] as const satisfies readonly Mood[];

/** What a disagreement is about, and what the sandbox does in each mood. */
export interface FactMoods extends Readonly<Record<Mood, string>> {
  readonly about: string;
}

/** The facts of `specs/behaviour.md` that sources disagree on, by number. Services ask `world.moods.of(number)`. */
export const factMoods = {
  180: {
    about: "id of installed apps",
    believed: "`id`; requirements and available updates have `appId`",
    documented: "`appId` everywhere",
    seen: "`id`, in requirements too",
  },
  181: {
    about: "an operation that was cancelled",
    believed: "`canceled`",
    documented: "`canceled`",
    seen: "`cancelled`",
  },
} as const satisfies Readonly<Record<number, FactMoods>>;

/** The number of a fact that sources disagree on. */
export type FactWithMoods = keyof typeof factMoods;

/** Their numbers in ascending order. */
export const factsWithMoods: readonly FactWithMoods[] = Object.keys(factMoods).map(Number).filter(isFactWithMoods);

/** Whether sources disagree on the fact of this number. */
export function isFactWithMoods(fact: number): fact is FactWithMoods {
  return Object.hasOwn(factMoods, fact);
}

/** Whether a word names a mood. */
export function isMood(value: unknown): value is Mood {
  return moodNames.some((name) => name === value);
}
