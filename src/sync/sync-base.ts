import { syncTables } from "../../generated/sync-tables.ts";
import type { SyncIndex, SyncRow } from "../../generated/tables.ts";
import type { ClientCore } from "../clients/core/client-core.ts";
import { SyncOptionInvalid } from "../errors/sync-option-invalid.ts";
import { checkOptions } from "./check-options.ts";
import { coreOf } from "./core-of.ts";
import { takeCompany } from "./run/company-turn.ts";
import { type Mistakes, Round } from "./run/round.ts";
import { type FieldTexts, fieldTexts, noTexts } from "./sets/field-texts.ts";
import { findSet } from "./sets/find-set.ts";
import { makeSyncSet, type SyncSet, syncSetOf } from "./sets/sync-set.ts";
import type { RunOptions, SyncOptions } from "./sync-options.ts";
import type { Place, SyncTarget } from "./target/target.ts";

const dayMs = 86_400_000;

/** What a sync works with, once it is needed. */
export interface Ready {
  readonly core: ClientCore;
  readonly index: SyncIndex;
  readonly place: Place;
  /** Arguments of paths that name the company. */
  readonly company: Readonly<Record<string, unknown>>;
}

async function indexOf(core: ClientCore, given: SyncIndex | undefined): Promise<SyncIndex> {
  if (given) return given;
  const own = await core.syncIndex();
  if (own) return own;
  const load = Object.hasOwn(syncTables, core.api) ? syncTables[core.api] : undefined;
  if (!load)
    throw new SyncOptionInvalid(`Nothing says how the sets of ${core.api} stay in step: give the option index.`);
  return (await load()).index;
}

/** What the methods of a sync share: its client, its sets as tables, its turn at a company. */
export class SyncBase {
  readonly target: SyncTarget;
  readonly notify: SyncOptions["notify"];
  readonly #options: SyncOptions;
  readonly #mistakes: Mistakes;
  readonly #loadCore: () => Promise<ClientCore>;
  readonly #textsOf: (record: string) => FieldTexts;
  readonly #made = new Map<string, SyncSet>();
  #ready: Promise<Ready> | undefined;
  #opened: Promise<void> | undefined;

  /** @throws {SyncOptionInvalid} when an option is unknown, `client` is none of this package, or `company` names none */
  constructor(options: SyncOptions, mistakes: Mistakes) {
    checkOptions(options);
    this.#options = options;
    this.#mistakes = mistakes;
    this.target = options.target;
    this.notify = options.notify;
    this.#loadCore = coreOf(options.client);
    if (String(options.company ?? "") === "")
      throw new SyncOptionInvalid("company names the company whose rows are kept: there is no default.");
    this.#textsOf = options.document ? fieldTexts(options.document) : () => noTexts;
  }

  ready(): Promise<Ready> {
    this.#ready ??= this.#loadCore().then(async (core) => {
      const { index: given, source = core.api, company, sets = {} } = this.#options;
      const [argument] = core.companyArguments;
      const index = await indexOf(core, given);
      // Before any table is made: options under a misspelt name would leave a set as if it had none.
      for (const set of Object.keys(sets)) await findSet(index, core.api, set);
      return {
        core,
        index,
        place: { source, company: String(company) },
        company: argument === undefined ? {} : { [argument]: company },
      };
    });
    return this.#ready;
  }

  /** Makes the engine's tables, once. */
  async open(): Promise<void> {
    this.#opened ??= this.target.open();
    await this.#opened.catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
  }

  #makeSet(name: string, row: SyncRow): SyncSet {
    const { sets = {}, codes } = this.#options;
    return makeSyncSet(name, row, {
      texts: this.#textsOf(row.record),
      codesAsText: codes === "text",
      optionsOf: (set) => sets[set] ?? {},
    });
  }

  /** The sets of names, and those above them, which come first. */
  async findSets(names: readonly string[]): Promise<SyncSet[]> {
    const { core, index } = await this.ready();
    const found = new Map<string, SyncSet>();
    const add = async (name: string): Promise<void> => {
      if (found.has(name)) return;
      const row = await findSet(index, core.api, name);
      if (row.strategy === "parent" && row.parent) await add(row.parent.set);
      found.set(name, this.#makeSet(name, row));
    };
    for (const name of names) await add(name);
    return [...found.values()];
  }

  /** The same sets, with their tables made. */
  async prepare(names: readonly string[]): Promise<SyncSet[]> {
    const sets = await this.findSets(names);
    await this.open();
    for (const { name, row, head, lines, select } of sets) {
      if (this.#made.has(name)) continue;
      const parts = {
        name,
        row,
        select,
        head: head.asMade(await this.target.ensureTable(head.layout)),
        lines: lines?.asMade(await this.target.ensureTable(lines.layout)),
      };
      this.#made.set(name, syncSetOf(parts));
    }
    return sets.map((set) => this.#made.get(set.name) ?? set);
  }

  /** Takes the company for some work, and gives it back whatever comes of it. */
  async *inTurn<T>(
    sets: readonly SyncSet[],
    { signal, waitMs = 0, deadlineMs, sweep = false, allowDeletes = false }: RunOptions,
    work: (round: Round) => AsyncGenerator<T, void, undefined>,
  ): AsyncGenerator<T, void, undefined> {
    const { core, index, place, company } = await this.ready();
    const { sweepEveryMs = dayMs, leaseMs = 120_000 } = this.#options;
    const { target } = this;
    const lease = Math.ceil(leaseMs);
    // Clocks may tell parts of a millisecond, which no table takes.
    const now = () => Math.floor(core.now());
    const fence = await takeCompany(target, place, { now, leaseMs: lease, waitMs, signal });
    try {
      yield* work(
        new Round({
          core,
          index,
          target,
          place,
          company,
          sets,
          fence,
          leaseMs: lease,
          now,
          untilMs: deadlineMs === undefined ? Number.POSITIVE_INFINITY : now() + deadlineMs,
          signal,
          allowDeletes,
          sweepEveryMs: sweep ? 0 : sweepEveryMs,
          mistakes: this.#mistakes,
        }),
      );
    } finally {
      // A company that is not given back is free when its time is over.
      await target.release(place, fence).catch(() => undefined);
    }
  }
}
