import { madeOnce } from "../../../core/made-once.ts";
import type { Random } from "../../../core/random.ts";
import type { Row, Value } from "../../../odata/model/entity-type.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids, type SequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import { isBlank } from "../blank-row.ts";
import type { DescribedSet, StandardModel } from "../described-set.ts";
import { hiddenParent } from "../links.ts";
import { referenceStem } from "../reference-stem.ts";
import { documentRules } from "./document-rules.ts";
import { fixedLists } from "./fixed-lists.ts";
import { madeUpValue } from "./made-up-value.ts";
import { masterRules } from "./master-rules.ts";
import type { SeedSource } from "./seed-source.ts";
import { parentsOf, perParent, seededCount } from "./set-sizes.ts";

/** Steps that are coprime to all small counts, so that records of one set lead to all of another. */
const stride = 7;

/** What the records of one company begin as: each field is a function of seed, company, set and index. */
export class CompanySeeds implements SeedSource {
  readonly model: StandardModel;
  /** Day that seeded documents begin at, in epoch milliseconds. */
  readonly startMs: number;
  readonly #random: (stream: string) => Random;
  readonly #rows: Readonly<Record<string, number>>;
  readonly #parents;
  readonly #counts = new Map<string, number>();
  readonly #rules = new Map<string, Map<string, (index: number) => Value>>();
  readonly #ids = new Map<string, SequentialGuids>();

  constructor(
    model: StandardModel,
    random: (stream: string) => Random,
    rows: Readonly<Record<string, number>>,
    startMs: number,
  ) {
    this.model = model;
    this.#random = random;
    this.#rows = rows;
    this.#parents = parentsOf(model);
    this.startMs = startMs;
  }

  /** How many records a set begins with. */
  count(set: string): number {
    let count = this.#counts.get(set);
    if (count === undefined) {
      count = seededCount(set, this.#rows, this.#parents);
      this.#counts.set(set, count);
    }
    return count;
  }

  /** The ids of a set's seeded records. */
  ids(set: string): SequentialGuids {
    return madeOnce(this.#ids, set, () => createSequentialGuids(this.#random(set)));
  }

  /** The record of another set that a seeded one leads to; undefined if there is none. */
  related(index: number, set: string): number | undefined {
    const count = this.count(set);
    return count > 0 ? (index * stride + (index >> 3)) % count : undefined;
  }

  /** The record above a seeded one, for sets that are parts. */
  parentOf(set: string, index: number): { readonly set: string; readonly index: number } | undefined {
    const parent = this.#parents.get(set);
    return parent && { set: parent.set, index: Math.floor(index / perParent) };
  }

  /** The value of one field of a seeded record. */
  value(set: string, index: number, name: string): Value {
    const rules = madeOnce(this.#rules, set, () => new Map());
    return madeOnce(rules, name, () => this.#ruleOf(set, name))(index);
  }

  /** How the value of a field is found: the key, a fixed list, a rule, the record above, one that is referred to, its name. */
  #ruleOf(set: string, name: string): (index: number) => Value {
    const described = this.model.sets.get(set);
    if (!described) throw new Error(`There is no set '${set}'.`);
    if (name === hiddenParent) return (index) => this.#parentId(set, index);
    const field = described.type.fields.get(name);
    if (!field) return () => null;
    if (described.type.key[0] === name && field.type === "guid") {
      const ids = this.ids(set);
      return (index) => ids.at(index);
    }
    const fixed = fixedLists[set];
    const ruled = masterRules[set]?.[name] ?? documentRules[set]?.[name];
    const isParent = this.#parents.get(set)?.field === name;
    const made = madeUpValue(described, field);
    const { references } = described;
    const named =
      /Name$/.test(name) && !references.has(name)
        ? [...references.keys()].find((other) => referenceStem(other) === referenceStem(name))
        : undefined;
    return (index) =>
      fixed?.[index]?.[name] ??
      ruled?.(index, this, field) ??
      (isParent ? this.#parentId(set, index) : undefined) ??
      this.#referred(described, index, name) ??
      (named && this.#nameOf(set, index, named, references.get(named)?.set)) ??
      made(index, this, field) ??
      null;
  }

  /** The rows of a set, for a table. */
  rows(set: DescribedSet): SeededRows {
    const { name, type } = set;
    const parent = this.#parents.get(name);
    const guids = type.fields.get(type.key[0] ?? "")?.type === "guid";
    const count = this.count(name);
    const row = (index: number): Row => {
      const values: Record<string, Value> = {};
      for (const field of type.fields.keys()) values[field] = this.value(name, index, field);
      if (parent?.field === hiddenParent) values[hiddenParent] = this.#parentId(name, index);
      return values;
    };
    return {
      count,
      at: row,
      indexOf: ([key]) => {
        if (guids) return this.ids(name).indexOf(key);
        for (let index = 0; index < count; index++)
          if (this.value(name, index, type.key[0] ?? "") === key) return index;
        return undefined;
      },
      near: (field, value) => this.#near(name, guids ? type.key[0] : undefined, field, value),
    };
  }

  #near(set: string, key: string | undefined, field: string, value: Value): readonly number[] | undefined {
    const parent = this.#parents.get(set);
    if (field === key) {
      const index = this.ids(set).indexOf(value);
      return index !== undefined && index < this.count(set) ? [index] : [];
    }
    if (field !== parent?.field) return this.#equal(set, field, value);
    const above = this.ids(parent.set).indexOf(value);
    if (above === undefined || above >= this.count(parent.set)) return [];
    return Array.from({ length: perParent }, (_, step) => above * perParent + step).filter(
      (index) => index < this.count(set),
    );
  }

  /** Records that say a text or an id in a field, without making the rest of them. Other types have several spellings of one value. */
  #equal(set: string, field: string, value: Value): readonly number[] | undefined {
    const type = this.model.sets.get(set)?.type.fields.get(field)?.type;
    if (type !== "string" && type !== "guid") return undefined;
    const found: number[] = [];
    const count = this.count(set);
    for (let index = 0; index < count; index++) if (this.value(set, index, field) === value) found.push(index);
    return found;
  }

  #parentId(set: string, index: number): Value {
    const parent = this.parentOf(set, index);
    return parent ? this.ids(parent.set).at(parent.index) : null;
  }

  /** The name of the record that another field refers to; undefined where that field is blank. */
  #nameOf(set: string, index: number, field: string, target: string | undefined): Value | undefined {
    const other =
      target === undefined || isBlank(this.value(set, index, field)) ? undefined : this.related(index, target);
    return target === undefined || other === undefined ? undefined : this.value(target, other, "displayName");
  }

  /** A field that names a record of another set has that record's value; a set that names itself has none. */
  #referred({ name: set, references }: DescribedSet, index: number, name: string): Value | undefined {
    const reference = references.get(name);
    if (!reference || reference.set === set) return undefined;
    const other = this.related(index, reference.set);
    return other === undefined ? undefined : this.value(reference.set, other, reference.field);
  }
}
