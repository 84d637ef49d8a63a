import { SandboxOptionInvalid } from "../../errors/sandbox-option-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import { type FactWithMoods, factsWithMoods, isFactWithMoods, isMood, type Mood, moodNames } from "./fact-moods.ts";
import type { MoodChoice } from "./moods.ts";

const words = moodNames.map((name) => `"${name}"`).join(", ");

/**
 * Checks the option `moods`.
 * @throws {SandboxOptionInvalid} names the fact or the word that does not exist, and those that do
 */
export function checkMoods(value: unknown): MoodChoice {
  if (isMood(value)) return value;
  // A Map, or an object of a class, has no entries to read: every fact would be believed without a word.
  if (!isObject(value) || !isPlain(value))
    throw wrong("moods", value, `${words}, { seed: <a whole number> } or a mood by fact`);
  if (Object.hasOwn(value, "seed")) return checkSeed(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, mood]): [FactWithMoods, Mood][] => {
      const fact = Number(name);
      // One fact has one spelling: beside `180`, `0180` would be a second choice for it.
      if (name !== String(fact) || !isFactWithMoods(fact))
        throw new SandboxOptionInvalid(
          `moods.${name}`,
          `names no fact that sources disagree on. There are ${factsWithMoods.join(", ")}.`,
        );
      if (mood === undefined) return [];
      if (!isMood(mood)) throw wrong(`moods.${name}`, mood, words);
      return [[fact, mood]];
    }),
  );
}

function checkSeed(value: object): { readonly seed: number } {
  const { seed, ...others } = { seed: undefined as unknown, ...value };
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new SandboxOptionInvalid(`moods.${other}`, "cannot go with seed, which draws for all facts.");
  if (typeof seed !== "number" || !Number.isSafeInteger(seed)) throw wrong("moods.seed", seed, "a whole number");
  return { seed };
}

/** Whether an object is a literal, or what JSON.parse made; of another realm as well. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
}

function wrong(option: string, value: unknown, want: string): SandboxOptionInvalid {
  return new SandboxOptionInvalid(option, `is ${shown(value)}: give ${want}.`);
}

function shown(value: unknown): string {
  return isObject(value) && !isPlain(value) ? String(value) : (JSON.stringify(value) ?? String(value));
}
