import { type MoodChoice, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";

const choices: readonly MoodChoice[] = [
  "believed",
  "documented",
  "seen",
  { seed: 7 },
  { 180: "documented", 181: "seen" },
];
const options: SandboxOptions = { moods: choices[0] ?? "believed" };
void startSandbox(options);

// @ts-expect-error there is no mood of this name
void startSandbox({ moods: "dcoumented" });
// @ts-expect-error nobody disputes fact 1
void startSandbox({ moods: { 1: "seen" } });
// @ts-expect-error a fact has no such mood
void startSandbox({ moods: { 180: "wire" } });
// @ts-expect-error a seed is a number
void startSandbox({ moods: { seed: "7" } });
