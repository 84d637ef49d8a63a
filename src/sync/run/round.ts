import type { SyncIndex } from "../../../generated/tables.ts";
import type { ClientCore, CorePage, PageRequest } from "../../clients/core/client-core.ts";
import { isApiError } from "../../errors/api-error.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { SyncAccessMissing } from "../../errors/sync-access-missing.ts";
import type { SyncSet } from "../sets/sync-set.ts";
import type { Place, SyncTarget, TargetTransaction } from "../target/target.ts";
import { readSetState, type SetState } from "./set-state.ts";

/** Deliberate mistakes of the engine, each of which a campaign must find. */
export interface Mistakes {
  /** The next walk starts at the highest version seen. */
  readonly lowIsHighest?: boolean;
  /** What is known of a walk is stored behind its rows, in a transaction of its own. */
  readonly cursorApart?: boolean;
  /** Deletions are not noted, so that each counts whenever the log shows it. */
  readonly noTombstones?: boolean;
  /** Nobody looks whether the company was taken over. */
  readonly noFence?: boolean;
  /** `low` moves with every page. */
  readonly lowByPage?: boolean;
}

/** What all steps of one run share. */
export interface RoundParts {
  readonly core: ClientCore;
  readonly index: SyncIndex;
  readonly target: SyncTarget;
  readonly place: Place;
  /** Arguments of paths that name the company. */
  readonly company: Readonly<Record<string, unknown>>;
  readonly sets: readonly SyncSet[];
  readonly fence: string;
  readonly leaseMs: number;
  readonly now: () => number;
  /** Epoch milliseconds after which no further page is begun. */
  readonly untilMs: number;
  readonly signal: AbortSignal | undefined;
  readonly allowDeletes: boolean;
  readonly sweepEveryMs: number;
  readonly mistakes: Mistakes;
}

/** One run: what it works with, and how it asks and stores. */
export class Round {
  readonly parts: RoundParts;
  /** Pages that were asked for. */
  requests = 0;
  /** When the first page of a log of deletions was last read, by the service's clock and at the least. Epoch milliseconds. */
  logReadMs: number | undefined;
  /** When the last of them was read, by the service's clock. Epoch milliseconds. */
  servedMs: number | undefined;
  /** The same moment by the client's clock. */
  #servedAtMs = 0;

  constructor(parts: RoundParts) {
    this.parts = parts;
  }

  get place(): Place {
    return this.parts.place;
  }

  /** Whether no further page is to be begun. */
  isOver(): boolean {
    return this.parts.now() >= this.parts.untilMs;
  }

  /** What the service's clock shows at the least: what its last answer said, and what has passed since. Epoch milliseconds. */
  serviceNowMs(): number {
    const nowMs = this.parts.now();
    return this.servedMs === undefined ? nowMs : this.servedMs + Math.max(0, nowMs - this.#servedAtMs);
  }

  /** Sets of this run whose rows stand below those of another one. */
  below(set: string): SyncSet[] {
    return this.parts.sets.filter(({ row }) => row.parent?.set === set && row.strategy === "parent");
  }

  /** Sets whose rows stand below those of another one, at any depth; the nearest first. */
  under(set: string): SyncSet[] {
    const below = this.below(set);
    return [...below, ...below.flatMap(({ name }) => this.under(name))];
  }

  /**
   * Reads a page for a set.
   *
   * @throws {SyncAccessMissing} when the service refuses it to this app
   */
  async read(set: string, path: string, request: Omit<PageRequest, "signal">): Promise<CorePage> {
    const { core, company, signal } = this.parts;
    signal?.throwIfAborted();
    this.requests += 1;
    const asked = { ...request, arguments: { ...company, ...request.arguments }, ...(signal && { signal }) };
    try {
      const page = await this.#held(core.readPage(path, asked));
      this.servedMs = page.readAfterMs;
      this.#servedAtMs = this.parts.now();
      return page;
    } catch (error) {
      if (!isApiError(error) || error.status !== 403) throw error;
      const { access } = await core.listAt(path);
      const rights = [...(access?.scopes ?? []), ...(access?.permissionSets ?? [])];
      throw new SyncAccessMissing(set, path, rights, { cause: error });
    }
  }

  /** Keeps the company while a request is under way: one that waits for a limit may take longer than it is held for. */
  async #held<T>(request: Promise<T>): Promise<T> {
    const { core, leaseMs } = this.parts;
    let isOver = false;
    let stop = (): void => undefined;
    const beat = (): void => {
      if (isOver) return;
      // Who was taken over is told so when it stores what it read.
      stop = core.after(leaseMs / 3, () => void this.write(async () => undefined).then(beat, () => undefined));
    };
    beat();
    try {
      return await request;
    } finally {
      isOver = true;
      stop();
    }
  }

  /** Writes in one transaction of this company, as long as nobody took it over. */
  async write<T>(work: (tx: TargetTransaction) => Promise<T>): Promise<T> {
    const { target, place, fence, leaseMs, now, mistakes } = this.parts;
    try {
      return await target.transaction(place, fence, now() + leaseMs, work);
    } catch (error) {
      if (!mistakes.noFence || !hasErrorCode(error, "SYNC_TAKEN_OVER")) throw error;
      const taken = await target.claim(place, { holder: "", untilMs: now() + leaseMs }, Number.MAX_SAFE_INTEGER);
      const stolen = "fence" in taken ? taken.fence : fence;
      try {
        return await target.transaction(place, stolen, now() + leaseMs, work);
      } finally {
        // Nobody has to wait for a company that is held by a mistake.
        await target.release(place, stolen);
      }
    }
  }

  /** How old the copy of a set is, by the service's clock; null before its first walk has ended. Seconds. */
  lagOf({ completedMs }: SetState): number | null {
    if (completedMs === null) return null;
    return Math.max(0, Math.round(((this.servedMs ?? completedMs) - completedMs) / 1000));
  }

  /** What is known of a set. */
  state(set: string): Promise<SetState> {
    return this.parts.target.read((tx) => this.stateIn(tx, set));
  }

  /** The notification that made a set due; null where none did. */
  async due(set: string): Promise<string | null> {
    const due = await this.parts.target.read((tx) => tx.note(this.place, dueNote(set)));
    return typeof due === "string" ? due : null;
  }

  /** What is known of a set, within a transaction. */
  async stateIn(tx: TargetTransaction, set: string): Promise<SetState> {
    return readSetState(await tx.note(this.place, noteOf(set)));
  }
}

/** The name under which the state of a set is noted. */
export function noteOf(set: string): string {
  return `set:${set}`;
}

/** The name under which a notification of a set is noted: a text that no other notification has. */
export function dueNote(set: string): string {
  return `due:${set}`;
}
