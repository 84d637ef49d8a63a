import type { SyncRow } from "../../../generated/tables.ts";
import type { CorePage, PageRequest } from "../../clients/core/client-core.ts";
import type { SetState } from "../run/set-state.ts";

/** What a walk asks for first. */
export type FirstRequest = Pick<PageRequest, "filter" | "link">;

/** What a walk leaves to the next one. */
export type NextStart = Pick<SetState, "low" | "high" | "delta"> & Partial<Pick<SetState, "readAgain">>;

/** What has become known when a walk ends. */
export interface WalkEnd {
  readonly row: SyncRow;
  readonly state: SetState;
  /** By the service's clock, not before this the walk's first page was read. Epoch milliseconds. */
  readonly startedMs: number;
  /** The highest version seen long enough before that; null where none was. */
  readonly observed: string | null;
  /** The last page. */
  readonly page: CorePage;
}

/** How a set is read on: five of one shape. */
export interface Strategy {
  /** Whether every walk reads all rows, so that those it did not see are gone. */
  readonly readsAll: boolean;
  /** The first request of a walk over what changed; of a set that was never read, over all. */
  first(row: SyncRow, state: SetState): FirstRequest;
  /** The highest stamp of a page and of those before; null where stamps decide nothing. */
  highest(row: SyncRow, high: string | null, page: CorePage): string | null;
  /** Where the next walk starts. */
  next(end: WalkEnd): NextStart;
}
