import { createRandom } from "../core/random.ts";
import { type FactWithMoods, factsWithMoods, type Mood, moodNames } from "./fact-moods.ts";

/**
 * What the services do where sources disagree: one mood for all facts, one for each fact (`believed` for those that are
 * not named), or one drawn for each fact under a seed.
 */
export type MoodChoice = Mood | { readonly seed: number } | { readonly [Fact in FactWithMoods]?: Mood };

/** The moods of one sandbox. They stay as they are while it runs. */
export class Moods {
  readonly #moods: ReadonlyMap<FactWithMoods, Mood>;

  /** @param choice a choice that was checked. @default "believed" */
  constructor(choice: MoodChoice = "believed") {
    this.#moods = new Map(factsWithMoods.map((fact) => [fact, moodOf(choice, fact)]));
  }

  /** The mood of a fact. */
  of(fact: FactWithMoods): Mood {
    return this.#moods.get(fact) ?? "believed";
  }

  /** Every fact with its mood, as the control endpoint shows it. */
  list(): Readonly<Record<string, Mood>> {
    return Object.fromEntries(this.#moods);
  }
}

function moodOf(choice: MoodChoice, fact: FactWithMoods): Mood {
  if (typeof choice === "string") return choice;
  // A stream of its own for each fact: one more fact in the table leaves the others as they were.
  if ("seed" in choice) return createRandom(choice.seed, `moods/${fact}`).pick(moodNames);
  return choice[fact] ?? "believed";
}
