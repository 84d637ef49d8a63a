import type { Environment } from "../tenant.ts";

/** How far back backups go. */
const keptMs = 28 * 86_400_000;

/** Gives an environment another version from now on. */
export function setVersion(environment: Environment, version: string, nowMs: number): void {
  environment.admin.versions.push({ version, sinceMs: nowMs });
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
  const history = environment.admin.versions;
  return history
    .map(({ version, sinceMs }, i) => ({
      version,
      fromMs: Math.max(sinceMs, nowMs - keptMs),
      toMs: (history[i + 1]?.sinceMs ?? nowMs + 1) - 1,
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}
