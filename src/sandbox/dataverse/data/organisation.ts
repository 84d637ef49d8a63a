import { SandboxOptionInvalid } from "../../../errors/sandbox-option-invalid.ts";
import { madeOnce } from "../../core/made-once.ts";
import type { World } from "../../core/service.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import type { LinkedSet } from "../../odata/present/linked-set.ts";
import { noRows, type RowTable, type SeededRows } from "../../odata/rows/row-table.ts";
import { createSequentialGuids } from "../../odata/rows/sequential-guid.ts";
import type { GivenRows } from "../../odata-service/service-data.ts";
import { labelText } from "../model/given-definitions.ts";
import type { TableModel } from "../model/table-model.ts";
import { ColumnIndex } from "./column-index.ts";
import { Files } from "./files.ts";
import { givenRows } from "./given-rows.ts";
import { Pairs } from "./pairs.ts";
import { rowsAt } from "./rows-at.ts";
import { seedAccounts } from "./seed-accounts.ts";
import { type SeededTable, seedLinks, sharedIds } from "./seed-links.ts";
import { seedRows } from "./seed-rows.ts";
import { VersionedRows } from "./versioned-rows.ts";

/** One table with its rows. */
export interface Table extends LinkedSet {
  readonly model: TableModel;
  readonly links: NonNullable<LinkedSet["links"]>;
  readonly rows: RowTable;
}

/** What an organisation is made from. */
export interface OrganisationPlan {
  readonly models: ReadonlyMap<string, TableModel>;
  /** Rows by set: how many, or the rows themselves. */
  readonly rows: GivenRows;
  /** Rows of sets that nobody says anything of. */
  readonly defaultRows: Readonly<Record<string, number>>;
  /** Whether accounts are those of the built-in organisation. */
  readonly builtIn: boolean;
}

const fewRows = 20;

/** The tables of one organisation. */
export class Organisation {
  /** By the names of their sets. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly pairs = new Pairs();
  readonly files = new Files();
  readonly #byLogicalName: ReadonlyMap<string, Table>;
  readonly #seeds = new Map<Table, SeededRows>();
  readonly #indexes = new Map<string, ColumnIndex>();

  /** @throws {SandboxOptionInvalid} for rows of a set that does not exist, or that do not fit it */
  constructor({ models, rows, defaultRows, builtIn }: OrganisationPlan, world: World) {
    const unknown = Object.keys(rows).find((name) => !models.has(name));
    if (unknown !== undefined)
      throw new SandboxOptionInvalid(
        `dataverse.rows.${unknown}`,
        `names no entity set. There are ${[...models.keys()].join(", ")}.`,
      );
    const random = (stream: string) => world.random(`dataverse/${stream}`);
    const own = new Map<string, SeededTable>();
    for (const { logicalName, setName } of models.values()) {
      const given = rows[setName] ?? defaultRows[setName] ?? fewRows;
      const count = typeof given === "number" ? given : 0;
      own.set(logicalName, { ids: createSequentialGuids(random(setName)), count });
    }
    const seeded = sharedIds(models.values(), own);
    const tables = new Map<string, Table>();
    const { startMs } = world.clock;
    for (const model of models.values()) {
      const { logicalName, setName } = model;
      const { ids, count } = seeded.get(logicalName) ?? { ids: createSequentialGuids(random(setName)), count: 0 };
      const given = rows[setName];
      const links = seedLinks(model, seeded, count);
      const label = labelText(model.given, "DisplayName") ?? logicalName;
      const seeds =
        given !== undefined && typeof given !== "number"
          ? givenRows(given, model, ids)
          : builtIn && setName === "accounts"
            ? seedAccounts({ random, ids, count, links, startMs })
            : seedRows({ model, label, count, ids, links, startMs, random });
      const table = this.#open(model, seeds);
      tables.set(setName, table);
      this.#seeds.set(table, seeds);
    }
    this.tables = tables;
    this.#byLogicalName = new Map([...tables.values()].map((table) => [table.model.logicalName, table]));
  }

  #open(model: TableModel, seeds: SeededRows): Table {
    return { model, type: model.type, rows: new VersionedRows(model.type, seeds), links: this.#linksOf(model) };
  }

  #linksOf({ lookups, collections, empty, idColumns: [id] }: TableModel): Table["links"] {
    const idOf = (row: Row): string => String(row[id] ?? "");
    const links: Record<string, Table["links"][string]> = {};
    for (const { name, column, targets } of lookups.values()) {
      const target = (): Table => this.named(targets[0] ?? "");
      links[name] = {
        field: id,
        one: true,
        rows(from) {
          const position = target().rows.find([from[column] ?? null]);
          return rowsAt(target().rows, position === undefined ? [] : [position]);
        },
      };
    }
    for (const { name, target: logicalName, column, pairs } of collections.values()) {
      const target = (): Table => this.named(logicalName);
      const positionsOf = (from: Row): readonly number[] => {
        if (pairs)
          return this.pairs
            .of(pairs.name, idOf(from), pairs.first)
            .flatMap((other) => target().rows.find([other]) ?? [])
            .sort((a, b) => a - b);
        return column === undefined ? [] : this.at(target(), [column], [idOf(from)]);
      };
      links[name] = { field: id, rows: (from) => rowsAt(target().rows, positionsOf(from)) };
    }
    for (const { name, target, one } of empty.values())
      links[name] = { field: id, ...(one && { one }), rows: () => rowsAt(this.named(target).rows, []) };
    return links;
  }

  /** The table of a logical name; one that a model names is there. */
  named(logicalName: string): Table {
    const table = this.#byLogicalName.get(logicalName);
    if (!table) throw new RangeError(`There is no table ${logicalName}.`);
    return table;
  }

  /** The table of a logical name, if there is one. */
  find(logicalName: string): Table | undefined {
    return this.#byLogicalName.get(logicalName);
  }

  /** Positions of the rows of a table that have these values in these columns. */
  at(table: Table, columns: readonly string[], values: readonly Value[]): readonly number[] {
    const name = `${table.model.setName} ${columns.join(" ")}`;
    const indexOn = () => new ColumnIndex(table.rows, this.#seeds.get(table) ?? noRows, columns);
    return madeOnce(this.#indexes, name, indexOn).at(values);
  }

  /** What a record is called. */
  nameOf(logicalName: string, id: Value): string | undefined {
    const table = this.find(logicalName);
    const position = table?.rows.find([id]);
    const column = table?.model.nameColumn;
    if (!table || position === undefined || column === undefined) return undefined;
    const name = table.rows.at(position)[column];
    return typeof name === "string" ? name : undefined;
  }

  /** Remembers the state of everything; the answer brings it back. */
  savepoint(): () => void {
    const undo = [...this.tables.values()].map(({ rows }) => rows.savepoint());
    undo.push(this.pairs.savepoint(), this.files.savepoint());
    return () => {
      for (const one of undo) one();
    };
  }

  /** Days after which a delta token is dead: what the organisation's own row says (fact 176). */
  get trackingDays(): number {
    const [row] = this.tables.get("organizations")?.rows.rows() ?? [];
    const days = row?.["expirechangetrackingindays"];
    return typeof days === "number" ? days : 7;
  }
}
