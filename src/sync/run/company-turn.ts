import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { SyncBusy } from "../../errors/sync-busy.ts";
import type { Place, SyncTarget } from "../target/target.ts";

/** How often is looked whether a company has become free. */
const lookEveryMs = 200;

/** This process, as others see it. */
const holder = `${hostname()}:${process.pid}`;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Whether a holder was a process of this machine that is not there any more: killed, so that it gave nothing back. */
function isGone(other: string): boolean {
  const [host, pid] = [other.slice(0, other.lastIndexOf(":")), Number(other.slice(other.lastIndexOf(":") + 1))];
  if (host !== hostname() || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return hasCode(error, "ESRCH");
  }
}

/** How a company is taken. */
export interface TurnOptions {
  readonly now: () => number;
  readonly leaseMs: number;
  readonly waitMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Takes a company for a run.
 *
 * @returns the fence under which the run writes
 * @throws {SyncBusy} when another sync has it for longer than the caller waits
 */
export async function takeCompany(
  target: SyncTarget,
  place: Place,
  { now, leaseMs, waitMs, signal }: TurnOptions,
): Promise<string> {
  const giveUpAtMs = performance.now() + waitMs;
  for (let gone: string | undefined; ; ) {
    const got = await target.claim(place, { holder, untilMs: now() + leaseMs }, now(), gone);
    if ("fence" in got) return got.fence;
    if (gone === undefined && isGone(got.holder)) {
      gone = got.holder;
      continue;
    }
    gone = undefined;
    if (performance.now() >= giveUpAtMs) throw new SyncBusy(place.company, got.holder, got.untilMs);
    await pause(lookEveryMs, undefined, { ...(signal && { signal }) });
  }
}
