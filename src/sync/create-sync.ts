import { randomUUID } from "node:crypto";
import { syncTables } from "../../generated/sync-tables.ts";
import type { SyncIndex, SyncRow } from "../../generated/tables.ts";
import type { ClientCore } from "../clients/core/client-core.ts";
import { SyncOptionInvalid } from "../errors/sync-option-invalid.ts";
import { coreOf } from "./core-of.ts";
import { readChanges, type SyncChange } from "./feed/changes.ts";
import { pruneThrough } from "./feed/prune-through.ts";
import { printToken } from "./feed/token.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { SyncPlan } from "./plan/sync-plan.ts";
import { takeCompany } from "./run/company-turn.ts";
import { dueNote, type Mistakes, noteOf, Round } from "./run/round.ts";
import { runRound } from "./run/run-round.ts";
import { readSetState } from "./run/set-state.ts";
import type { SyncStep } from "./run/sync-step.ts";
import { type FieldTexts, fieldTexts, noTexts } from "./sets/field-texts.ts";
import { findSet } from "./sets/find-set.ts";
import { makeSyncSet, type SyncSet, syncSetOf } from "./sets/sync-set.ts";
import type {
  ChangesOptions,
  PlanOptions,
  RunOptions,
  SyncOptions,
  VerifyOptions,
} from "./sync-options.ts";
import type { SetStatus, SyncStatus, VerifyReport } from "./sync-types.ts";
import type { Place, SyncTarget } from "./target/target.ts";
import { verifySet } from "./verify/verify-set.ts";

/** Keeps tables of a database equal to sets of one company of a service. */
export interface Sync {
  /**
   * Says what a run over sets reads and takes. Sets that were never read are counted, by a request each; sets whose rows
   * come with those of another one bring that one along.
   *
   * @throws {SyncSetUnknown} for a set that there is not
   * @throws {SyncOptionInvalid} when the options of a set do not fit
   * @throws {StoreSchemaMismatch} when the database has tables of another version
   */
  plan(sets: readonly string[], options?: PlanOptions): Promise<SyncPlan>;
  /**
   * Brings the sets of a plan in step, a step a page. What was stored stays, however it ends; the next run goes on.
   *
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
   * @throws {SyncOptionInvalid} when `after` is no token
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
   * Reads all rows of sets and holds them against the copy, after a run over them. What a service changes meanwhile is
   * among the differences.
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
}

/** What a sync works with, once it is needed. */
interface Ready {
  readonly core: ClientCore;
  readonly index: SyncIndex;
  readonly place: Place;
  readonly company: Readonly<Record<string, unknown>>;
}

async function indexOf(core: ClientCore, given: SyncIndex | undefined): Promise<SyncIndex> {
  if (given) return given;
  const load = Object.hasOwn(syncTables, core.api) ? syncTables[core.api] : undefined;
  if (!load)
    throw new SyncOptionInvalid(`Nothing says how the sets of ${core.api} stay in step: give the option index.`);
  return (await load()).index;
}

/**
 * Keeps tables of a database equal to sets of one company.
 *
 * @example
 * ```ts
 * import { createExactOnlineClient, division } from "erp-openapi/exact-online";
 * import { createSync } from "erp-openapi/sync";
 * import { sqliteTarget } from "erp-openapi/sync/sqlite";
 * const exact = createExactOnlineClient({ country: "nl", auth });
 * const sync = createSync({ client: exact, target: sqliteTarget({ file: "erp.sqlite" }), company: division(123456) });
 * const plan = await sync.plan(["crm/Accounts", "salesinvoice/SalesInvoices"]);
 * for await (const step of sync.run(plan)) console.log(step.set, step.rows, step.deleted, step.lagSeconds);
 * declare const auth: import("erp-openapi/oauth").OAuthClient;
 * ```
 * @throws {SyncOptionInvalid} when `client` is none of this package, or `company` names none
 */
export function createSync(options: SyncOptions): Sync {
  return createSyncWith(options, {});
}

/** A sync with mistakes that a campaign has to find; without any it is the one that programs get. */
export function createSyncWith(options: SyncOptions, mistakes: Mistakes): Sync {
  const { client, target, sets: setOptions = {}, document, codes = "codes" } = options;
  const loadCore = coreOf(client);
  const company = String(options.company ?? "");
  if (company === "") throw new SyncOptionInvalid("company names the company whose rows are kept: there is no default.");
  const { sweepEveryMs = 86_400_000, leaseMs = 120_000 } = options;
  const textsOf: (record: string) => FieldTexts = document ? fieldTexts(document) : () => noTexts;

  let getting: Promise<Ready> | undefined;
  const ready = (): Promise<Ready> => {
    getting ??= loadCore().then(async (core) => {
      const [argument] = core.companyArguments;
      return {
        core,
        index: await indexOf(core, options.index),
        place: { source: options.source ?? core.api, company },
        company: argument === undefined ? {} : { [argument]: options.company },
      };
    });
    return getting;
  };

  const makeSet = (name: string, row: SyncRow): SyncSet =>
    makeSyncSet(name, row, {
      texts: textsOf(row.record),
      codesAsText: codes === "text",
      optionsOf: (set) => setOptions[set] ?? {},
    });

  /** The sets of names, those above them first. */
  const findSets = async (names: readonly string[]): Promise<SyncSet[]> => {
    const { core, index } = await ready();
    const found = new Map<string, SyncSet>();
    const add = async (name: string): Promise<void> => {
      if (found.has(name)) return;
      const row = await findSet(index, core.api, name);
      if (row.strategy === "parent" && row.parent) await add(row.parent.set);
      found.set(name, makeSet(name, row));
    };
    for (const name of names) await add(name);
    return [...found.values()];
  };

  let opened: Promise<void> | undefined;
  const made = new Map<string, SyncSet>();
  /** Sets whose tables are there. */
  const prepare = async (names: readonly string[]): Promise<SyncSet[]> => {
    const sets = await findSets(names);
    opened ??= target.open();
    await opened.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const prepared: SyncSet[] = [];
    for (const set of sets) {
      const known = made.get(set.name);
      if (known) {
        prepared.push(known);
        continue;
      }
      const head = set.head.asMade(await target.ensureTable(set.head.layout));
      const lines = set.lines?.asMade(await target.ensureTable(set.lines.layout));
      const own = syncSetOf({ name: set.name, row: set.row, head, lines, select: set.select });
      made.set(set.name, own);
      prepared.push(own);
    }
    return prepared;
  };

  /** Takes the company for some work, and gives it back whatever comes of it. */
  async function* inTurn<T>(
    sets: readonly SyncSet[],
    { signal, waitMs = 0, deadlineMs, sweep = false, allowDeletes = false }: RunOptions,
    work: (round: Round) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const { core, index, place, company: values } = await ready();
    const now = () => core.now();
    const fence = await takeCompany(target, place, { now, leaseMs, waitMs, signal });
    try {
      yield* work(
        new Round({
          core,
          index,
          target,
          place,
          company: values,
          sets,
          fence,
          leaseMs,
          now,
          untilMs: deadlineMs === undefined ? Number.POSITIVE_INFINITY : now() + deadlineMs,
          signal,
          allowDeletes,
          sweepEveryMs: sweep ? 0 : sweepEveryMs,
          mistakes,
        }),
      );
    } finally {
      // A company that is not given back is free when its time is over.
      await target.release(place, fence).catch(() => undefined);
    }
  }

  /** Sets of a plan that are to be read. */
  const dueSets = async (sets: readonly SyncSet[], { dueOnly = false }: RunOptions): Promise<readonly SyncSet[]> => {
    if (!dueOnly) return sets;
    const { place } = await ready();
    const notes = await target.read((tx) => tx.notes(place));
    const due = new Set(sets.flatMap(({ name }) => (notes.has(dueNote(name)) ? [name] : [])));
    const above = new Set(sets.flatMap(({ name, row }) => (due.has(name) && row.parent ? [row.parent.set] : [])));
    return sets.filter(({ name, row }) => due.has(name) || above.has(name) || above.has(row.parent?.set ?? "") || due.has(row.parent?.set ?? ""));
  };

  async function* run(plan: SyncPlan, runOptions: RunOptions = {}): AsyncGenerator<SyncStep, void, undefined> {
    const { place } = await ready();
    if (plan.company !== place.company || plan.source !== place.source)
      throw new SyncOptionInvalid(`The plan is one of company ${plan.company} of ${plan.source}, and this sync of ${place.company} of ${place.source}.`);
    const sets = await dueSets(await prepare(plan.sets.map(({ set }) => set)), runOptions);
    if (sets.length > 0) yield* inTurn(sets, runOptions, runRound);
  }

  return {
    async plan(names, planOptions = {}) {
      const { core, place, company: values } = await ready();
      const sets = await prepare(names);
      return makePlan({ core, target, place, company: values, sets }, planOptions);
    },
    run,
    async *changes({ after, companies = "this" } = {}) {
      const { place } = await ready();
      await target.open();
      yield* readChanges(target, companies === "all" ? undefined : place, after);
    },
    async feedEnd() {
      await target.open();
      return printToken(await target.feedEnd());
    },
    async pruneChanges(through) {
      await target.open();
      return pruneThrough(target, through);
    },
    async verify(names, { repair = false, signal, waitMs = 0 } = {}) {
      const sets = await prepare(names);
      const { place } = await ready();
      const reports: VerifyReport["sets"][number][] = [];
      const turn = { waitMs, ...(signal && { signal }) };
      const look = async function* (round: Round): AsyncGenerator<SyncStep, void, undefined> {
        yield* runRound(round);
        for (const set of sets)
          if (set.row.strategy !== "parent") reports.push(await verifySet(round, set, repair));
      };
      for await (const step of inTurn(sets, turn, look)) void step;
      const differences = reports.reduce((sum, report) => sum + report.differences.length, 0);
      return { ...place, sets: reports, differences };
    },
    async poke({ set }) {
      const { place } = await ready();
      await findSets([set]);
      await target.open();
      await target.leaveNote(place, dueNote(set), randomUUID());
    },
    async status() {
      const { place } = await ready();
      await target.open();
      const notes = await target.read((tx) => tx.notes(place));
      const sets: SetStatus[] = [];
      for (const note of notes.keys()) if (note.startsWith(noteOf(""))) sets.push(await statusOf(note.slice(noteOf("").length), notes));
      return { ...place, holder: (await target.holding(place)) ?? null, sets };
    },
    async schema(names) {
      return (await findSets(names)).flatMap(({ tables }) => tables.flatMap(({ layout }) => target.printTable(layout)));
    },
  };

  async function statusOf(name: string, notes: ReadonlyMap<string, unknown>): Promise<SetStatus> {
    const { place } = await ready();
    const { loaded, completedMs, walk } = readSetState(notes.get(noteOf(name)));
    const [set] = (await prepare([name])).slice(-1);
    const rows = set ? await target.read((tx) => tx.count(set.head.layout, place)) : 0;
    return {
      set: name,
      table: set?.head.layout.name ?? name,
      rows,
      loaded,
      completedMs,
      walk: walk && { pages: walk.pages, rows: walk.rows },
      due: notes.has(dueNote(name)),
    };
  }
}
