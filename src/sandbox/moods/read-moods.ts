import { SandboxOptionInvalid } from "../../errors/sandbox-option-invalid.ts";
import { checkMoods } from "./check-moods.ts";
import type { MoodChoice } from "./moods.ts";

/**
 * Reads moods as a command line or an environment variable has them.
 *
 * @example
 * ```ts
 * readMoods("documented"); // "documented"
 * readMoods("seed:7"); // { seed: 7 }
 * readMoods("180=documented,181=seen"); // { 180: "documented", 181: "seen" }
 * ```
 * @throws {SandboxOptionInvalid} for a word, a fact or a seed that does not exist
 */
export function readMoods(text: string): MoodChoice {
  const [, seed] = /^seed:(.*)$/.exec(text) ?? [];
  if (seed !== undefined) return checkMoods({ seed: /^-?\d+$/.test(seed) ? Number(seed) : seed });
  if (!text.includes("=")) return checkMoods(text);
  const pairs = text.split(",").map((part) => part.trim().split("="));
  const names = pairs.map(([name = ""]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new SandboxOptionInvalid(`moods.${twice}`, "is given twice.");
  return checkMoods(Object.fromEntries(pairs.map(([name = "", ...mood]) => [name, mood.join("=")])));
}
