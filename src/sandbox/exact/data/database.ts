import type { World } from "../../core/service.ts";
import { StoreGroup } from "../../odata/rows/store-group.ts";
import { wallClockMs } from "../country-clock.ts";
import { baseSet } from "../model/base-set.ts";
import { requireSet, setOfSchema } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { parentsOf } from "../model/relations.ts";
import { VersionBases } from "../sync/version-base.ts";
import type { Alteration } from "./alteration.ts";
import type { Company } from "./companies.ts";
import { createCompanies } from "./companies.ts";
import { referenceOf } from "./references.ts";
import { Table, type TableHome } from "./table.ts";
import { codeLists } from "./word-lists.ts";

/** The log of deletions, whose versions may come from a counter of its own (fact 78). */
const logPath = "sync/Deleted";

/** Sets that hold only what callers and the sandbox put into them. */
const emptyAtStart = new Set(["system/Divisions", "webhooks/WebhookSubscriptions", logPath]);

/** Sets that all divisions share. */
const shared = new Set(["system/Divisions", "users/Users", "current/Me"]);

/** Versions of written rows start above those of all generated rows. */
const firstWrittenVersion = 2 ** 40;

/** The rows of all companies. Nothing is made before it is asked for. */
export class Database implements TableHome {
  readonly world: World;
  readonly companies: readonly Company[];
  /** Wall clock of the sandbox's start: generated rows are older. */
  readonly startWallMs: number;
  readonly #versionBases = new VersionBases();
  readonly #tables = new Map<string, Table>();
  #counts: ReadonlyMap<EntitySet, number> | undefined;
  #version = firstWrittenVersion;
  #logVersion = 0;
  /** Everything that is written. */
  readonly stores = new StoreGroup();
  readonly #open: Set<number>;
  /** What faults stored otherwise than it was sent, in the order of the creates. */
  readonly alterations: Alteration[] = [];
  /** How many creates met such a fault. */
  alteredCreates = 0;

  constructor(world: World) {
    this.world = world;
    this.startWallMs = wallClockMs(world.clock.now());
    this.companies = createCompanies(world);
    this.#open = new Set(this.companies.filter(({ open }) => open).map(({ division }) => division));
  }

  /** The wall clock that `Created` and `Modified` show (fact 61). */
  nowWallMs(): number {
    return wallClockMs(this.world.clock.now());
  }

  /** The next row version of a set. */
  nextVersion({ path }: EntitySet): number {
    if (path === logPath && this.world.moods.of(78) === "seen") return (this.#logVersion += 4);
    return (this.#version += 4);
  }

  /** A row's version as `Timestamp` shows it. */
  timestampOf(division: number, version: number): string {
    return String(this.#versionBases.baseOf(division) + BigInt(version));
  }

  /** The version that a `Timestamp` means, for comparing with those of rows; below 0 when it is older than all. */
  versionOfTimestamp(division: number, timestamp: bigint): number {
    return Number(timestamp - this.#versionBases.baseOf(division));
  }

  /** Moves a division into another database: every `Timestamp` changes and the division's list says when (fact 80). */
  moveDivision(division: number): void {
    this.#versionBases.move(division);
    const companies = this.tableAt("system/Divisions", division);
    const row = companies.find(String(division));
    if (row) companies.update(row, { DivisionMoveDate: this.nowWallMs() });
  }

  /** Whether the users may open a company (facts 27, 92). */
  isOpen(division: number): boolean {
    return this.#open.has(division);
  }

  /** Takes a company from the users, or gives it back: its calls are refused, and the lists do not show it. */
  setOpen(division: number, open: boolean): void {
    if (open) this.#open.add(division);
    else this.#open.delete(division);
  }

  /** The table whose rows a set shows. */
  table(set: EntitySet, division: number): Table {
    const base = baseSet(set);
    const owner = shared.has(base.path) ? 0 : division;
    const name = `${owner}/${base.path}`;
    let table = this.#tables.get(name);
    if (!table) {
      const salt = this.world.random(`exact/${name}`).integer(0, 0xffff_ffff);
      this.#tables.set(name, (table = new Table(this, base, owner, salt, this.#countOf(base))));
      if (base.path === "system/Divisions") for (const { values } of this.companies) table.insert(values);
      this.stores.add(table.store);
    }
    return table;
  }

  /** The table of a set that the sandbox itself relies on. */
  tableAt(path: string, division: number): Table {
    return this.table(requireSet(path), division);
  }

  #countOf(base: EntitySet): number {
    this.#counts ??= this.#wantedCounts();
    const wanted = this.#counts.get(base);
    if (wanted !== undefined) return wanted;
    if (emptyAtStart.has(base.path)) return 0;
    const list = codeLists[base.path];
    if (list) return list.length;
    if (base.path === "current/Me" || base.keys[0]?.name === "Division" || base.answersObject) return 1;
    if (base.path === "users/Users") return 12;
    // A row for each of what its key names, such as a currency.
    const [key, ...more] = base.keys;
    const named = key && more.length === 0 ? codeLists[referenceOf(key)?.target.path ?? ""] : undefined;
    if (named) return named.length;
    return parentsOf(base).length > 0 ? 720 : 240;
  }

  /** Rows that the caller wants, by base set: `SyncProjectProject` asks for more projects as `ProjectProject` does. */
  #wantedCounts(): ReadonlyMap<EntitySet, number> {
    const counts = new Map<EntitySet, number>();
    for (const [schemaName, count] of Object.entries(this.world.rows)) {
      const set = setOfSchema(schemaName);
      if (set) counts.set(baseSet(set), count);
    }
    return counts;
  }
}
