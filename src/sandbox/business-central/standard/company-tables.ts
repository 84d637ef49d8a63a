import { madeOnce } from "../../core/made-once.ts";
import type { World } from "../../core/service.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import { RowTable, type SeededRows } from "../../odata/rows/row-table.ts";
import { StoreGroup } from "../../odata/rows/store-group.ts";
import type { DescribedSet } from "./described-set.ts";
import { partnerEntryType, seededPartnerEntries } from "./ledger/partner-entries.ts";
import { seededItemEntries, seededLedgerEntries } from "./ledger/seeded-entries.ts";
import { CompanySeeds } from "./seeds/company-seeds.ts";
import { standardModel } from "./standard-model.ts";

/** What a company's tables stand on. */
export interface CompanyTablesOptions {
  readonly world: World;
  /** Streams of the company's seeded values: a copy of an environment names those of its source. */
  readonly seed: string;
  /** Stream of what is made here. */
  readonly madeHere: string;
  readonly startMs: number;
}

/** Sets that show a part of another one's records. */
const shownOf: Readonly<Record<string, string>> = {
  customerPaymentJournals: "journals",
  vendorPaymentJournals: "journals",
};

/** Sets whose rows follow from those of others. */
const entriesOf: Readonly<Record<string, (seeds: CompanySeeds) => SeededRows>> = {
  generalLedgerEntries: seededLedgerEntries,
  itemLedgerEntries: seededItemEntries,
};

/** The tables of one company, made when they are first asked for. */
export class CompanyTables {
  readonly world: World;
  readonly seeds: CompanySeeds;
  /** What customers and vendors owe and are owed; the API shows it in balances and reports only. */
  readonly partnerEntries: RowTable;
  /** Bytes of files by the id of their record: what a batch takes back leaves bytes that nothing leads to. */
  readonly contents = new Map<string, Uint8Array>();
  readonly #tables = new Map<string, RowTable>();
  readonly #random;
  /** Everything that is written here. */
  readonly stores = new StoreGroup();
  #watch: (set: string, table: RowTable) => void = () => {};

  constructor({ world, seed, madeHere, startMs }: CompanyTablesOptions) {
    this.world = world;
    this.seeds = new CompanySeeds(standardModel(), (stream) => world.random(`${seed}/${stream}`), world.rows, startMs);
    this.#random = world.random(madeHere);
    this.partnerEntries = this.stores.add(new RowTable(partnerEntryType, seededPartnerEntries(this.seeds)));
  }

  /** Has every table that is made from now on watched. */
  watchWith(watch: (set: string, table: RowTable) => void): void {
    this.#watch = watch;
  }

  /** The table of a set. */
  table(name: string): RowTable {
    const set = shownOf[name] ?? name;
    return madeOnce(this.#tables, set, () => {
      const described = this.described(set);
      const entries = entriesOf[set]?.(this.seeds);
      const table = this.stores.add(new RowTable(described.type, entries ?? this.seeds.rows(described)));
      this.#watch(set, table);
      return table;
    });
  }

  described(set: string): DescribedSet {
    const described = this.seeds.model.sets.get(set);
    if (!described) throw new Error(`The description has no entity set '${set}'.`);
    return described;
  }

  /** The record of a set with this value in this field. */
  findBy(set: string, field: string, value: Value | undefined): { position: number; row: Row } | undefined {
    if (value === undefined || value === null || value === "") return undefined;
    const table = this.table(set);
    const position = field === table.type.key[0] ? table.find([value]) : table.where(field, value).next().value;
    return position === undefined ? undefined : { position, row: table.at(position) };
  }

  /** The records of a set with this value in this field. */
  *all(set: string, field: string, value: Value): Generator<{ position: number; row: Row }> {
    const table = this.table(set);
    for (const position of table.where(field, value)) yield { position, row: table.at(position) };
  }

  newGuid(): string {
    return this.#random.guid();
  }

  /** Sandbox time as the service writes it. */
  timestamp(): string {
    return new Date(this.world.clock.now()).toISOString();
  }

  /** Today as the service writes it. */
  today(): string {
    return this.timestamp().slice(0, 10);
  }
}
