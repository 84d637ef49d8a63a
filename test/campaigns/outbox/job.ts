import type { StoreAt } from "../../writes/processes/outbox-job.ts";

/** Where the pretend services are, and what opens them. */
export interface SiteAt {
  readonly exact: { readonly origin: string; readonly token: string; readonly divisions: readonly number[] };
  readonly businessCentral: {
    readonly origin: string;
    readonly token: string;
    readonly tenant: string;
    readonly company: string;
  };
}

/** Records that are there before the first write, to be changed and removed. */
export interface SeededRecords {
  /** Ids of accounts of the first division. */
  readonly accounts: readonly string[];
  /** Ids of an item of each division, in their order. */
  readonly items: readonly string[];
  readonly customers: readonly { readonly id: string; readonly number: string }[];
}

/** What every process of the campaign is told, in a file: it is long. */
export interface OutboxJob {
  readonly site: SiteAt;
  readonly store: StoreAt;
  readonly seeded: SeededRecords;
  readonly units: number;
  readonly shops: number;
  /** The store's clock is the machine's and so much: a day ends in the middle of the run. Milliseconds. */
  readonly shiftMs: number;
  /** How many cost centres are sent a day. */
  readonly capPerDay: number;
  readonly leaseMs: number;
  readonly settleMs: number;
  /** Pause of a shop between two transactions. Milliseconds. */
  readonly shopPauseMs: number;
}
