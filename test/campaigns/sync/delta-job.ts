import type { Mistakes } from "../../../src/sync/run/round.ts";
import type { TargetAt } from "./site.ts";

/** What a process that follows accounts by their delta link is told. */
export interface DeltaJob {
  readonly origin: string;
  readonly token: string;
  readonly target: TargetAt;
  readonly mistakes: Mistakes;
  /** From telling of a page to storing it: time to be struck in. Milliseconds. */
  readonly handsOnAfterMs: number;
}

/** Columns of an account that are copied and compared, each with its kind. */
export const columns = {
  guid: "accountid",
  text: "name address1_city",
  integer: "numberofemployees",
} as const;
