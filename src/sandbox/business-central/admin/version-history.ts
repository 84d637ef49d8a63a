import type { Environment } from "../environments.ts";
import { kept } from "./kept.ts";
import { releaseOf } from "./releases.ts";

interface VersionSpan {
  readonly version: string;
  readonly sinceMs: number;
}

/** How far back backups go. */
const keptMs = 28 * 86_400_000;

const historyOf = kept((environment: Environment): VersionSpan[] => [
  {
    version: environment.version,
    sinceMs: Math.max(environment.createdAtMs, releaseOf(environment.version)?.releasedAtMs ?? 0),
  },
]);

/** Starts the history of an environment with the version that it has. */
export function startHistory(environment: Environment): void {
  historyOf(environment);
}

/** Gives an environment another version from now on. */
export function setVersion(environment: Environment, version: string, nowMs: number): void {
  historyOf(environment).push({ version, sinceMs: nowMs });
  environment.version = version;
}

/** A span in which every moment can be restored. */
export interface RestorableSpan {
  readonly version: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** The spans of an environment in ascending order, one for each version that it had; none while it is not active. */
export function restorableSpans(environment: Environment, nowMs: number): readonly RestorableSpan[] {
  if (environment.status !== "Active") return [];
  const history = historyOf(environment);
  return history
    .map(({ version, sinceMs }, i) => ({
      version,
      fromMs: Math.max(sinceMs, nowMs - keptMs),
      toMs: (history[i + 1]?.sinceMs ?? nowMs + 1) - 1,
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}
