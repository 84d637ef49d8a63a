import type { SyncCounterRow } from "../../../generated/tables.ts";
import type { CorePage } from "../../clients/core/client-core.ts";
import { isApiError } from "../../errors/api-error.ts";
import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { SyncAccessMissing } from "../../errors/sync-access-missing.ts";
import type { Round } from "../run/round.ts";
import type { SetState } from "../run/set-state.ts";
import { versionText } from "../sets/stored-value.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import { counterOf } from "./walk.ts";

/** A wait is cut into pieces, so that the company stays held and a signal is heard. Milliseconds. */
const pieceMs = 10_000;

/** The service tells its time in seconds, and an answer takes some: so much later the first page is surely behind the bound. */
const marginMs = 10_000;

/** Pages of a set that a plan expects, by its name; a set that it knows nothing of counts as one page. */
export type PlannedPages = ReadonlyMap<string, number>;

/**
 * Whether reading a set whole takes longer than `lateSeconds`, at a page a second. The next walk goes on from a version that
 * was seen so long before this one began: without any it would read the whole set again, and waiting is shorter than that.
 */
export function isLongLoad({ row, name }: SyncSet, { loaded, walk }: SetState, pages: PlannedPages): boolean {
  if (row.strategy !== "row-version" || loaded || walk) return false;
  return row.lateSeconds !== undefined && (pages.get(name) ?? 1) > row.lateSeconds;
}

/** Whether a version of a set's counter was seen at a moment of the service's clock or before. */
async function isSeen(round: Round, set: SyncSet, atMs: number): Promise<boolean> {
  const version = await round.parts.target.read((tx) => tx.observedUntil(round.place, counterOf(set), atMs));
  return version !== undefined;
}

/** The answer that tells a version; undefined where the service gives none: then the set is read twice, and nothing is lost. */
async function ask(round: Round, set: SyncSet, row: SyncCounterRow): Promise<CorePage | undefined> {
  const since = new Date(round.serviceNowMs() - row.sinceSeconds * 1000).toISOString().slice(0, 19);
  try {
    return await round.read(set.name, row.path, { arguments: { ...row.arguments, [row.since]: since } });
  } catch (error) {
    if (isApiError(error) || error instanceof EnvelopeUnknown || error instanceof SyncAccessMissing) return undefined;
    throw error;
  }
}

/** What was seen until then is older than the bound now. */
function boundOf(round: Round, { row }: SyncSet): number {
  return round.serviceNowMs() - (row.lateSeconds ?? 0) * 1000;
}

/** From when on a set's load may begin when a version was seen at a moment. */
function readyAt({ row }: SyncSet, seenMs: number): number {
  return seenMs + (row.lateSeconds ?? 0) * 1000 + marginMs;
}

/**
 * Asks for a version of each counter whose sets have long loads, unless one was seen long ago already: as early as it can be
 * in a round, because the loads have to wait for it.
 *
 * @returns from when on the loads of a counter may begin, by the service's clock; epoch milliseconds
 */
export async function askVersions(round: Round, sets: readonly SyncSet[]): Promise<Map<string, number>> {
  const ready = new Map<string, number>();
  for (const set of sets) {
    const counter = counterOf(set);
    const row = round.parts.index.counters?.[counter];
    if (!row || ready.has(counter) || (await isSeen(round, set, boundOf(round, set)))) continue;
    const page = await ask(round, set, row);
    const version = versionText(page?.rows[0]?.[row.version]);
    if (!page || version === null) continue;
    await round.write((tx) => tx.observe(round.place, counter, page.readBeforeMs, version));
    ready.set(counter, readyAt(set, page.readBeforeMs));
  }
  return ready;
}

/** From when on a load may begin of a set whose counter nobody was asked about: what other sets brought has to be old enough. */
async function readyByOthers(round: Round, set: SyncSet): Promise<number> {
  if (await isSeen(round, set, boundOf(round, set))) return 0;
  return (await isSeen(round, set, Number.MAX_SAFE_INTEGER)) ? readyAt(set, round.serviceNowMs()) : 0;
}

/**
 * Waits until what was seen of a set's counter is `lateSeconds` old; not at all where nothing was. The company stays held.
 *
 * @param ready what `askVersions()` answered
 * @returns false when the run is over before that: the next one finds what was seen
 */
export async function waitForBound(round: Round, set: SyncSet, ready: ReadonlyMap<string, number>): Promise<boolean> {
  const { core, leaseMs, signal } = round.parts;
  const untilMs = ready.get(counterOf(set)) ?? (await readyByOthers(round, set));
  while (round.serviceNowMs() < untilMs) {
    if (round.isOver()) return false;
    await core.pause(Math.min(pieceMs, leaseMs / 3, untilMs - round.serviceNowMs()), signal);
    await round.write(async () => undefined);
  }
  return true;
}
