import type { SyncIndex } from "../../generated/tables.ts";
import type { SyncNotice } from "../errors/notice.ts";
import type { SetOptions } from "./sets/set-options.ts";
import type { SyncTarget } from "./target/target.ts";

/** Options of `createSync()`. */
export interface SyncOptions {
  /** A client of this package; its limits, repeats and tokens are those of the sync. */
  readonly client: object;
  /** The database: `sqliteTarget()`, `postgresTarget()`, or one of your own. */
  readonly target: SyncTarget;
  /** The company whose rows are kept; no other is ever asked for. Of an API without companies a name of yours. */
  readonly company: string | number;
  /**
   * Name of the source in the tables, for databases that hold companies of several. @default the name of the API, such
   * as `exact-online`
   */
  readonly source?: string;
  /** How single sets are kept, by their name. @default all fields, under names in snake case */
  readonly sets?: Readonly<Record<string, SetOptions>>;
  /** The bundled description of the API, such as `erp-openapi/specs/exact-online.json`: columns get its comments. */
  readonly document?: object;
  /** Whether codes are stored as they come, or by the names that `document` gives them. @default "codes" */
  readonly codes?: "codes" | "text";
  /** How sets stay in step. @default what a generated client brings along, else the tables of this package */
  readonly index?: SyncIndex;
  /**
   * How often all rows of a set are read where nothing tells that one is gone; sets with lines a seventh as often.
   * Milliseconds. @default 86_400_000
   */
  readonly sweepEveryMs?: number;
  /**
   * How long a company is held for a run of which nothing is heard, such as one that waits for a limit. Milliseconds.
   * @default 120_000
   */
  readonly leaseMs?: number;
  /**
   * Told of a set of which `verify()` found differences, and of a run that ended with what does not pass by itself; nobody
   * waits for it. `webhookNotifier()` of `erp-openapi/webhooks` is one. @default nobody is told
   */
  readonly notify?: (notice: SyncNotice) => unknown;
}

/** Options of `plan()`. */
export interface PlanOptions {
  /** How often the sets are to be read, for the plan's arithmetic. Milliseconds. @default no beat */
  readonly everyMs?: number;
  /** Whether sets that were never read are counted by a request each. @default true */
  readonly count?: boolean;
  readonly signal?: AbortSignal;
}

/** Options of `run()`. */
export interface RunOptions {
  /** Time after which no further page is begun; what is left goes on with the next run. Milliseconds. @default no bound */
  readonly deadlineMs?: number;
  /** Ends the run; the copy stays as of its last page. */
  readonly signal?: AbortSignal;
  /** Whether only sets are read that `poke()` made due. @default false */
  readonly dueOnly?: boolean;
  /**
   * Whether all rows of each set are read, so that those that are gone leave; such a walk that was broken off goes on.
   * @default as often as `sweepEveryMs`
   */
  readonly sweep?: boolean;
  /** Lets rows leave in whatever number; see `SyncWouldDelete`. @default false */
  readonly allowDeletes?: boolean;
  /** How long to wait for another sync of the company. Milliseconds. @default 0 */
  readonly waitMs?: number;
}

/** Options of `changes()`. */
export interface ChangesOptions {
  /** Token of the last change that was seen. @default from the first change on */
  readonly after?: string;
  /** Whose changes: of this company, or of all in the database. @default "this" */
  readonly companies?: "this" | "all";
}

/** Options of `verify()`. */
export interface VerifyOptions {
  /** Whether differences are mended. @default false */
  readonly repair?: boolean;
  readonly signal?: AbortSignal;
  /** How long to wait for another sync of the company. Milliseconds. @default 0 */
  readonly waitMs?: number;
}
