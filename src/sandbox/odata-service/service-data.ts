import { isObject } from "../../kit/json-access.ts";
import type { ModelNavigation, ModelResource, ModelType, ServiceModel } from "../odata/model/service-model.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { madeUpFields } from "./made-up-values.ts";
import { keyOf, RecordSet, type StoredRecord } from "./record-set.ts";

/** Rows of a set: how many to make up, or the rows themselves, with nested rows under the names of navigations. */
export type GivenRows = Readonly<Record<string, number | readonly Readonly<Record<string, unknown>>[]>>;

const defaultRows = 3;
const containedRows = 2;

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] =>
  (Array.isArray(value) ? value : [value]).filter(isObject);

/** All records of one service. */
export class ServiceData {
  readonly model: ServiceModel;
  readonly sets = new Map<string, RecordSet>();
  readonly #under: string | undefined;
  #places = 0;
  readonly #nextPlace = (): number => (this.#places += 1);

  /** `under`: set whose records have all other sets below them. */
  constructor(model: ServiceModel, given: GivenRows, under?: string) {
    this.model = model;
    this.#under = under;
    for (const resource of model.resources.values()) {
      const type = model.types.get(resource.type);
      if (!type) continue;
      const set = new RecordSet(type, resource, this.#nextPlace);
      this.sets.set(resource.name, set);
      const rows = given[resource.name] ?? (resource.singleton ? 1 : defaultRows);
      if (typeof rows !== "number") continue;
      for (let number = 1; number <= rows; number += 1) set.add(madeUpFields(type, number, model));
    }
    // Links lead to records that must be there, so the rows that were given come last.
    for (const [name, rows] of Object.entries(given))
      if (typeof rows !== "number") for (const row of rows) this.#take(this.#setNamed(name), row);
    for (const set of this.sets.values())
      if (typeof given[set.resource.name] !== "object")
        for (const [index, record] of set.all().entries()) this.#makeUpLinks(record, index);
  }

  #setNamed(name: string): RecordSet {
    const set = this.sets.get(name);
    if (!set) throw new QueryRefusal("unknown-resource", `There is no entity set ${name}.`);
    return set;
  }

  /** Stores a given row; what stands under a navigation is contained or linked. */
  #take(set: RecordSet, row: Readonly<Record<string, unknown>>): StoredRecord {
    const plain = Object.entries(row).filter(([name]) => !set.type.navigations.has(name));
    const blank = Object.fromEntries(
      [...set.type.fields.values()].map(({ name, type }) => [name, type.collection ? [] : null]),
    );
    const record = set.add({ ...blank, ...Object.fromEntries(plain) });
    for (const navigation of set.type.navigations.values()) {
      if (!(navigation.name in row)) continue;
      const rows = listOf(row[navigation.name]);
      if (navigation.contains) {
        const inner = this.#containedSet(record, navigation);
        record.contained.set(navigation.name, inner);
        for (const one of rows) this.#take(inner, one);
      } else
        record.links.set(
          navigation.name,
          rows.map((one) => this.#existing(set.resource, navigation, one)),
        );
    }
    return record;
  }

  #existing(
    resource: ModelResource,
    navigation: ModelNavigation,
    row: Readonly<Record<string, unknown>>,
  ): StoredRecord {
    const set = this.targetOf(resource, navigation);
    if (!set) throw new QueryRefusal("unknown-resource", `No entity set holds what ${navigation.name} leads to.`);
    return (
      set.all().find((record) => set.type.key.every((name) => record.values[name] === row[name])) ??
      this.#take(set, row)
    );
  }

  #containedSet(record: StoredRecord, navigation: ModelNavigation): RecordSet {
    const type = this.#type(navigation.type.name);
    // What stands below each company and has a set of its own beside, has the rights of that set.
    const set = record.set.resource.name === this.#under ? this.model.resources.get(navigation.name) : undefined;
    const rights =
      set?.type === type.name
        ? set
        : {
            insertable: true,
            updatable: true,
            deletable: true,
            nonInsertable: new Set<string>(),
            nonUpdatable: new Set<string>(),
            needsIfMatch: false,
            targets: new Map<string, string>(),
          };
    return new RecordSet(
      type,
      { ...rights, name: navigation.name, singleton: !navigation.type.collection, type: type.name },
      this.#nextPlace,
      record,
    );
  }

  #type(name: string): ModelType {
    const type = this.model.types.get(name);
    if (!type) throw new QueryRefusal("unknown-resource", `The type ${name} is not in the metadata.`);
    return type;
  }

  /** Records that a record contains under a navigation. */
  containedIn(record: StoredRecord, navigation: ModelNavigation): RecordSet {
    const known = record.contained.get(navigation.name);
    if (known) return known;
    const set = this.#containedSet(record, navigation);
    for (let number = 1; number <= (navigation.type.collection ? containedRows : 1); number += 1)
      this.#makeUpLinks(set.add(madeUpFields(set.type, number, this.model)), number);
    record.contained.set(navigation.name, set);
    return set;
  }

  /** The set in which the records stand that a navigation leads to. */
  targetOf(resource: ModelResource, navigation: ModelNavigation): RecordSet | undefined {
    const bound = resource.targets.get(navigation.name);
    const named = bound === undefined ? undefined : this.sets.get(bound);
    if (named) return named;
    const all = [...this.sets.values()].filter((set) => !set.resource.singleton);
    return (
      all.find((set) => set.type.name === navigation.type.name) ??
      all.find((set) => set.type.bases.includes(navigation.type.name))
    );
  }

  /** The navigation of the other side that means the same relation. */
  #partnerOf(from: ModelType, navigation: ModelNavigation, target: ModelType): ModelNavigation | undefined {
    if (navigation.partner !== undefined) return target.navigations.get(navigation.partner);
    const all = [...target.navigations.values()];
    const declared = all.find(
      (one) => one.partner === navigation.name && (one.type.name === from.name || from.bases.includes(one.type.name)),
    );
    return (
      declared ??
      (navigation.association === undefined
        ? undefined
        : all.find((one) => one.association === navigation.association && one !== navigation))
    );
  }

  /** The records that a navigation leads to from a record. */
  follow(record: StoredRecord, navigation: ModelNavigation): readonly StoredRecord[] {
    if (navigation.contains) return this.containedIn(record, navigation).all();
    const target = this.targetOf(record.set.resource, navigation);
    if (!target) return record.links.get(navigation.name) ?? [];
    if (navigation.constraint.length > 0)
      return target
        .all()
        .filter((other) =>
          navigation.constraint.every(
            ([own, theirs]) => record.values[own] !== null && record.values[own] === other.values[theirs],
          ),
        );
    const linked = record.links.get(navigation.name);
    if (linked) return linked.filter((one) => target.all().includes(one) || one.set !== target);
    const partner = this.#partnerOf(record.set.type, navigation, target.type);
    if (!partner || partner.contains) return [];
    return target
      .all()
      .filter(
        (other) =>
          (partner.constraint.length > 0 || other.links.has(partner.name)) &&
          this.follow(other, partner).includes(record),
      );
  }

  /** Gives a made-up record something to lead to: one for a single navigation, two for a list, unless the other side says it. */
  #makeUpLinks(record: StoredRecord, index: number): void {
    for (const navigation of record.set.type.navigations.values()) {
      if (navigation.contains) continue;
      const target = this.targetOf(record.set.resource, navigation);
      const others = target?.all() ?? [];
      const [first] = others;
      if (!target || !first) continue;
      const chosen = others[index % others.length] ?? first;
      if (navigation.constraint.length > 0) {
        // A key that is nothing but the other record's would be that of several records.
        if (!record.set.type.key.every((name) => navigation.constraint.some(([own]) => own === name)))
          record.values = {
            ...record.values,
            ...Object.fromEntries(navigation.constraint.map(([own, theirs]) => [own, chosen.values[theirs]])),
          };
        continue;
      }
      const partner = this.#partnerOf(record.set.type, navigation, target.type);
      if (partner && (partner.constraint.length > 0 || (navigation.type.collection && !partner.type.collection)))
        continue;
      const second = others[(index + 1) % others.length] ?? first;
      record.links.set(navigation.name, navigation.type.collection && second !== chosen ? [chosen, second] : [chosen]);
    }
  }

  /** Whether a record of that key stands in the set. */
  hasKey(set: RecordSet, record: Readonly<Record<string, unknown>>): boolean {
    return set.all().some((other) => keyOf(other).every((part, index) => part === record[set.type.key[index] ?? ""]));
  }
}
