import type { MoodChoice } from "./moods.ts";

/** The moods where none were chosen. `vitest.moods.config.ts` puts others in place of this file. */
export const defaultMoods: MoodChoice = "believed";
