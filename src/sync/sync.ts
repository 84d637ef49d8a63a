import type { SyncChange } from "./feed/changes.ts";
import type { SyncPlan } from "./plan/sync-plan.ts";
import type { SyncStep } from "./run/sync-step.ts";
import type { ChangesOptions, PlanOptions, RunOptions, VerifyOptions } from "./sync-options.ts";
import type { SyncStatus, VerifyReport } from "./sync-types.ts";
import type { TableLayout } from "./target/target.ts";

/** Keeps tables of a database equal to sets of one company of a service. */
export interface Sync {
  /**
   * Says what a run over sets reads and takes. Sets that were never read are counted, by a request each; sets whose rows
   * come with those of another one bring that one along.
   *
   * @throws {SyncSetUnknown} for a set that there is not
   * @throws {SyncOptionInvalid} when the options of a set do not fit, and for an option that there is not
   * @throws {StoreSchemaMismatch} when the database has tables of another version
   */
  plan(sets: readonly string[], options?: PlanOptions): Promise<SyncPlan>;
  /**
   * Brings the sets of a plan in step, a step a page. What was stored stays, however it ends; the next run goes on.
   *
   * @throws {SyncOptionInvalid} for an option that there is not, at once
   * @throws {SyncBusy} when another sync has the company for longer than `waitMs`
   * @throws {SyncTakenOver} when another sync took the company over
   * @throws {SyncAccessMissing} when the service refuses a list to this app
   * @throws {SyncWouldDelete} when more rows would leave than a mistake explains
   * @throws {QuotaExceeded} when a limit is used up, with the time from which it goes on
   * @throws {ReauthorizationRequired} when the grant is lost
   * @throws {StoreUnavailable} when the database fails, or its disk is full
   */
  run(plan: SyncPlan, options?: RunOptions): AsyncIterableIterator<SyncStep>;
  /**
   * Changes of the copy, each once and in order: what `run()` and `verify()` stored, loads as inserts. An entry stands
   * for a row of which a column differs.
   *
   * @throws {FeedRewound} when the database has another history than the token is from
   * @throws {FeedPruned} when changes behind the token were pruned
   * @throws {SyncOptionInvalid} when `after` is no token, and for an option that there is not
   */
  changes(options?: ChangesOptions): AsyncIterableIterator<SyncChange>;
  /** The token of the newest change: where to go on from after the tables themselves were read. */
  feedEnd(): Promise<string>;
  /**
   * Removes changes up to a token, those of all companies of the database; answers how many there were.
   *
   * @throws {SyncOptionInvalid} when it is no token
   * @throws {FeedRewound} when the database has another history than the token is from
   */
  pruneChanges(through: string): Promise<number>;
  /**
   * Reads all rows of sets and holds them against the copy, whatever their versions say. What was written since the last
   * run is no difference where versions tell; elsewhere run first. A set that was never read is read before.
   *
   * @throws {Error} what `plan()` and `run()` throw
   */
  verify(sets: readonly string[], options?: VerifyOptions): Promise<VerifyReport>;
  /**
   * Makes a set due: the only effect that a notification has.
   *
   * @throws {SyncSetUnknown} for a set that there is not
   */
  poke(what: { readonly set: string }): Promise<void>;
  /** What is known of the copy. It asks the service for nothing. */
  status(): Promise<SyncStatus>;
  /**
   * The SQL that makes the tables of sets, for who wants to see it first.
   *
   * @throws {SyncSetUnknown} for a set that there is not
   */
  schema(sets: readonly string[]): Promise<string[]>;
  /**
   * Tables of sets as the database has them, made where they are not: what the rows of `changes()` are made of.
   *
   * @throws {SyncSetUnknown} for a set that there is not
   */
  tables(sets: readonly string[]): Promise<TableLayout[]>;
}
