import { isObject } from "../../../kit/json-access.ts";
import type { Moods } from "../../moods/moods.ts";

type Spell = (moods: Moods, word: string) => string;

const camel = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** `canceled` or `cancelled`, in the case that it has here (fact 181). */
const cancelled: Spell = (moods, word) =>
  moods.of(181) === "seen" ? word.replace(/^(c)anceled$/i, "$1ancelled") : word;

/** Fields whose words sources spell differently. The views hold them as the documents do. */
const spellings: Readonly<Record<string, Spell>> = {
  status: cancelled,
  lastUpdateAttemptResult: cancelled,
  lastUninstallAttemptResult: cancelled,
  state: (moods, word) => (moods.of(187) === "documented" ? word : camel(word)),
  creatorPrincipalType: (moods, word) => (moods.of(188) === "documented" ? word : word.toLowerCase()),
  scheduleKind(moods, word) {
    const mood = moods.of(188);
    return mood === "documented" ? word : mood === "seen" ? camel(word) : word.toLowerCase();
  },
};

/** An answer in the words that the moods choose, at every depth. */
export function spellAnswer(moods: Moods, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => spellAnswer(moods, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const spell = typeof part === "string" && Object.hasOwn(spellings, name) ? spellings[name] : undefined;
      return [name, spell && typeof part === "string" ? spell(moods, part) : spellAnswer(moods, part)];
    }),
  );
}
