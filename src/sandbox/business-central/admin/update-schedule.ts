import type { Environment } from "../tenant.ts";
import type { UpdateChoice, UpdateTarget } from "./environment-state.ts";
import { enforcedUpdateMs } from "./environment-view.ts";
import { newestRelease, releaseNumber, releaseOf } from "./releases.ts";

/** Whether a version can be installed: it was released, or is a preview. */
export function isAvailable({ release, type }: UpdateTarget, nowMs: number): boolean {
  return type === "Preview" || release.releasedAtMs <= nowMs;
}

/** Every version after that of the environment: released ones, the next one, the next major one, and its preview for sandboxes. */
export function updateTargets(environment: Environment, nowMs: number): readonly UpdateTarget[] {
  const current = releaseOf(environment.version)?.number ?? 0;
  const newest = newestRelease(nowMs);
  const nextMajor = newest.number - newest.minor + 6;
  const numbers = new Set(
    Array.from({ length: newest.number + 1 - current }, (_, i) => current + 1 + i).concat(nextMajor),
  );
  const targets = [...numbers]
    .filter((number) => number > current)
    .map((number): UpdateTarget => ({ release: releaseNumber(number), type: "GA" }));
  const hasPreview = environment.type === "Sandbox" && newest.minor === 5 && nextMajor > current;
  return hasPreview ? [...targets, { release: releaseNumber(nextMajor), type: "Preview" }] : targets;
}

/** The choice for a version, made when there is none yet. */
export function choiceFor(environment: Environment, target: UpdateTarget): UpdateChoice {
  const { choices } = environment.admin.updates;
  const key = `${target.release.name}/${target.type}`;
  const choice = choices.get(key) ?? { target, selectedDateTimeMs: undefined, ignoreUpdateWindow: false };
  choices.set(key, choice);
  return choice;
}

/** The start of the selected update, when one was chosen, and the latest start that there may be: it has to begin before it is forced. */
export function latestStartMs(environment: Environment): { selectedMs: number; latestMs: number } | undefined {
  const { selected } = environment.admin.updates;
  if (selected?.selectedDateTimeMs === undefined || selected.ignoreUpdateWindow) return undefined;
  return { selectedMs: selected.selectedDateTimeMs, latestMs: enforcedUpdateMs(environment.version) };
}
