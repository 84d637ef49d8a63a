import { madeOnce } from "../../core/made-once.ts";
import type { Row, Value } from "../../odata/model/entity-type.ts";
import type { Column } from "../model/table-model.ts";
import type { FetchCondition, FetchEntity, FetchFilter, FetchLink } from "./fetch-query.ts";
import { badFetch, fetchColumn } from "./read-fetch.ts";
import { type ConditionContext, comparableOf, testOf } from "./test-condition.ts";

/** One row of a result: of each table of the query its row, by slot; undefined where an outer join found none. */
export type JoinedRow = readonly (Row | undefined)[];

type Predicate = (row: JoinedRow) => boolean;

/** Positions of rows by a value of theirs. */
type Positions = ReadonlyMap<string | undefined, readonly number[]>;

const valueIn = (row: JoinedRow, slot: number, { name }: Column): Value => row[slot]?.[name] ?? null;

/** Runs the joins and the filters of a query. */
export class FetchJoin {
  readonly #context: ConditionContext;
  readonly #root: FetchEntity;
  readonly #byAlias = new Map<string, FetchEntity>();
  readonly #filters = new Map<FetchEntity, Predicate>();
  readonly #matches = new Map<FetchLink, Positions>();

  constructor(root: FetchEntity, context: ConditionContext) {
    this.#root = root;
    this.#context = context;
    const know = (entity: FetchEntity): void => {
      this.#byAlias.set(entity.alias, entity);
      entity.links.forEach(know);
    };
    know(root);
    const compile = (entity: FetchEntity): void => {
      const tests = entity.filters.map((filter) => this.#compile(filter, entity));
      this.#filters.set(entity, (row) => tests.every((test) => test(row)));
      entity.links.forEach(compile);
    };
    compile(root);
  }

  /** The rows of the join, in no order. */
  *rows(): Generator<JoinedRow> {
    const fits = this.#filters.get(this.#root) ?? (() => true);
    for (const position of this.#root.table.rows.positions())
      for (const row of this.#joined([this.#root.table.rows.at(position)], this.#root.links)) if (fits(row)) yield row;
  }

  *#joined(row: JoinedRow, links: readonly FetchLink[]): Generator<JoinedRow> {
    const [link, ...rest] = links;
    if (!link) {
      yield row;
      return;
    }
    let found = false;
    for (const matched of this.#linked(row, link)) {
      found = true;
      // Rows that need only exist are not multiplied by how many there are.
      yield* this.#joined(link.type === "exists" ? row : matched, rest);
      if (link.type === "exists") return;
    }
    if (!found && link.type === "outer") yield* this.#joined(row, rest);
  }

  *#linked(row: JoinedRow, link: FetchLink): Generator<JoinedRow> {
    const outer = this.#outerOf(link);
    const value = comparableOf(link.to, valueIn(row, outer, link.to));
    if (value === null) return;
    const fits = this.#filters.get(link) ?? (() => true);
    for (const position of this.#positions(link).get(String(value)) ?? []) {
      const matched = [...row];
      matched[link.slot] = link.table.rows.at(position);
      for (const whole of this.#joined(matched, link.links)) if (fits(whole)) yield whole;
    }
  }

  #outerOf(link: FetchLink): number {
    for (const entity of this.#byAlias.values()) if (entity.links.includes(link)) return entity.slot;
    return this.#root.slot;
  }

  /** Rows of a joined table by the value that is compared, worked out once a query. */
  #positions(link: FetchLink): Positions {
    const { rows } = link.table;
    const valueAt = (position: number): string | undefined => {
      const value = comparableOf(link.from, rows.at(position)[link.from.name] ?? null);
      return value === null ? undefined : String(value);
    };
    return madeOnce(this.#matches, link, () => Map.groupBy(rows.positions(), valueAt));
  }

  #compile({ any, conditions, filters }: FetchFilter, entity: FetchEntity): Predicate {
    const tests = [
      ...conditions.map((condition) => this.#condition(condition, entity)),
      ...filters.map((filter) => this.#compile(filter, entity)),
    ];
    if (tests.length === 0) return () => true;
    return any ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
  }

  #condition({ entityName, attribute, operator, values, valueOf }: FetchCondition, own: FetchEntity): Predicate {
    const entity = entityName === undefined ? own : this.#byAlias.get(entityName);
    if (!entity) throw badFetch(`The condition names the entity '${entityName}', which the query does not join.`);
    const column = fetchColumn(entity.table, attribute);
    const { slot } = entity;
    if (valueOf === undefined) {
      const test = testOf(operator, column, values, this.#context);
      return (row) => test(comparableOf(column, valueIn(row, slot, column)));
    }
    const [, alias = entity.alias, name = valueOf] = /^(\w+)\.(\w+)$/.exec(valueOf) ?? [];
    const from = this.#byAlias.get(alias) ?? entity;
    const other = fetchColumn(from.table, name);
    return (row) => {
      const wanted = valueIn(row, from.slot, other);
      if (wanted === null) return false;
      return testOf(
        operator,
        column,
        [String(wanted)],
        this.#context,
      )(comparableOf(column, valueIn(row, slot, column)));
    };
  }
}
