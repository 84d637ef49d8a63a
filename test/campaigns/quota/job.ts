import type { ExactApp } from "../token/job.ts";

/** Where a ledger's records are, in words that another process understands. */
export type LedgerAddress =
  | { readonly kind: "memory" }
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string };

/** What a worker's clock shows: `rate` times as fast as the machine's since `machineMs`, when it showed `showsMs`. */
export interface ClockSetting {
  readonly rate: number;
  readonly machineMs: number;
  readonly showsMs: number;
}

/** What a worker is told when it starts. */
export interface QuotaJob {
  readonly app: ExactApp;
  readonly division: number;
  readonly tokenFile: string;
  readonly ledger: LedgerAddress;
  readonly clock: ClockSetting;
  /** How many requests it wants to have under way, always. */
  readonly appetite: number;
  /** Hides the headers of the limits from the ledger, as if the server sent none. */
  readonly hideHeaders: boolean;
}

/** When a worker begins and ends; epoch milliseconds of the machine. */
export interface Shift {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** What came of a worker's calls: how often each status, and each error's code. */
export interface Tally {
  readonly answers: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
}
