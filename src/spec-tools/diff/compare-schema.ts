import { type ChangeKind, ChangeList } from "./change-list.ts";
import { isFitRefused, isWholeFreed } from "./compare-exclusive.ts";
import { compareFormat } from "./compare-format.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareRecords } from "./compare-records.ts";
import { compareTypes, familyOf, takesType } from "./compare-types.ts";
import { compareCodes, compareDefaults, compareValues } from "./compare-values.ts";
import type { Comparison, Documents } from "./comparison.ts";
import type { Node } from "./node.ts";
import { type Likeness, pairAlternatives } from "./pair-alternatives.ts";
import { placeOf } from "./place-of.ts";
import type { Facts, JsonType } from "./schema-facts.ts";
import type { Side } from "./schema-kinds.ts";
import { type Alternative, noteAt, type Shape } from "./schema-shape.ts";
import { Sink } from "./sink.ts";
import { factsFor, withValues } from "./type-facts.ts";

/** Schemas of two versions that are to be compared, each a number of schemas that hold together. */
interface Task {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly sink: Sink;
  readonly place: string;
}

/** So many pairs of schemas tell whether two alternatives mean the same; one that needs more does not. */
const mostSteps = 2_000;

/** Alternatives are tried against each other within those that are, and no deeper. */
const deepestProbe = 2;

/** Changes after which a schema takes all that it took; that a member has a name and a schema now is none. */
const widening: ReadonlySet<ChangeKind> = new Set([
  ...(["type-widened", "null-added", "values-freed", "value-added", "code-added", "limit-loosened"] as const),
  ...(["property-no-longer-demanded", "property-now-writable", "others-allowed"] as const),
  ...(["default-changed", "format-said", "null-said", "code-renamed", "type-renamed", "schema-renamed"] as const),
]);

/** Whether only the name of a type is another, which is no meaning. */
const isName = (kind: ChangeKind): boolean => kind === "type-renamed" || kind === "schema-renamed";

/** Whether it is one schema, a reference and nothing else that counts. */
const isBare = (nodes: readonly Node[]): boolean => {
  const [only, ...more] = nodes;
  return (
    only !== undefined &&
    more.length === 0 &&
    Object.hasOwn(only, "$ref") &&
    Object.keys(only).every((name) => ["$ref", "description", "summary"].includes(name))
  );
};

/**
 * Compares schemas by what they allow, whatever way they are written in. Works off a list instead of calling itself, so
 * that nothing nests too deep; a pair that was compared is not compared again, so that circles end.
 */
export class SchemaComparison implements Comparison {
  readonly documents: Documents;
  /** Components that only have another name now. */
  readonly renamed = new Map<string, string>();
  readonly #open: Task[] = [];
  readonly #seen = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #depth: number;

  constructor(documents: Documents, depth = 0) {
    this.documents = documents;
    this.#depth = depth;
  }

  /** Compares what is at a place, and all that it leads to. */
  compare(before: readonly Node[], after: readonly Node[], sink: Sink, place: string): void {
    this.plan(before, after, sink, place);
    for (let task = this.#open.shift(); task; task = this.#open.shift()) this.#work(task);
  }

  /** Compares later what another comparison has come upon. */
  plan(before: readonly Node[], after: readonly Node[], sink: Sink, place: string): void {
    const [[old, ...more], [fresh, ...others]] = [before, after];
    const isOne = old && fresh && more.length === 0 && others.length === 0;
    if (!isOne || !this.documents.isUnchanged(old, fresh)) this.#open.push({ before, after, sink, place });
  }

  /** Whether a component of the earlier version was come upon. */
  hasSeen(name: string, side: Side): boolean {
    return this.#seen.has(`${name} ${side}`);
  }

  /** Whether it was come upon as a part of something else. */
  hasPart(name: string, side: Side): boolean {
    return this.#parts.has(`${name} ${side}`);
  }

  #isNew(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #work({ before, after, sink, place: given }: Task): void {
    const [old, fresh] = [this.documents.before.read(before), this.documents.after.read(after)];
    const isShared = old.name !== undefined && old.name === fresh.name;
    // What stands around a component is of the place; all else is of the component, which other places share.
    const around = isShared && isBare(before) && isBare(after) ? old.name : given;
    if (!this.#isNew(`${old.key}|${fresh.key}|${sink.side}|${around}`)) return;
    if (old.name !== undefined) this.#seen.add(`${old.name} ${sink.side}`);
    for (const name of old.names) this.#parts.add(`${name} ${sink.side}`);
    this.#compareNotes(old, fresh, sink, around);
    const typePlace = isShared ? old.name : given;
    if (!compareTypes(this.documents, [before, after], [old, fresh], sink, typePlace))
      return this.#compareAny(old, fresh, sink, typePlace);
    this.#compareNames(old.name, fresh.name, sink, given);
    if (!this.#isNew(`${old.key}|${fresh.key}|${sink.side}`)) return;
    const place = placeOf(old.name, fresh.name, given, this.documents.after);
    const alike = this.#likenessOn(sink.side);
    const { pairs, gone, fresh: more } = pairAlternatives(old.alternatives, fresh.alternatives, alike);
    if (old.isChoice) this.#compareBranchNames(pairs, sink, place);
    for (const [a, b] of pairs) this.#compareAlternatives(a, b, sink, place);
    if (isFitRefused(this.documents, old, fresh, alike))
      sink.add("limit-tightened", place, "a value that fits two of its alternatives is refused now");
    if (isWholeFreed(this.documents.before, old, fresh))
      sink.add("limit-loosened", place, "a whole number is not refused any more for being two of its alternatives");
    if (isWholeFreed(this.documents.after, fresh, old))
      sink.add("limit-tightened", place, "a whole number is refused now for being two of its alternatives");
    this.#compareBranches(gone, more, [old, fresh], sink, place);
  }

  /** What is said of the value as a whole: null, its default, its codes. */
  #compareNotes(old: Shape, fresh: Shape, sink: Sink, place: string): void {
    const isAny = [old, fresh].some(({ alternatives }) => alternatives.some(({ type }) => type === "any"));
    const isTyped = old.alternatives.length > 0 && fresh.alternatives.length > 0;
    if (!isAny && isTyped && old.nullable !== fresh.nullable)
      sink.add(
        fresh.nullable ? "null-added" : "null-removed",
        place,
        fresh.nullable ? "it may be null now" : "it is never null any more",
      );
    else if (!isAny && isTyped && old.isNullVain !== fresh.isNullVain)
      sink.add(
        "null-said",
        place,
        `its type ${fresh.isNullVain ? "names" : "does not name"} null, which its values lack`,
      );
    compareDefaults(sink, place, noteAt(old, "default"), noteAt(fresh, "default"));
    compareCodes(sink, place, noteAt(old, "x-enum"), noteAt(fresh, "x-enum"));
  }

  /** A name is no meaning: it is a change of its own, and of the document when only the name is another. */
  #compareNames(old: string | undefined, fresh: string | undefined, sink: Sink, place: string): void {
    if (old === fresh || this.#isRenamed(old, fresh, sink)) return;
    const text = `its type is ${fresh ?? "not named any more"}, before ${old ?? "without a name"}`;
    sink.add("type-renamed", place, text);
  }

  /** Notes a component that is the same under another name. */
  #isRenamed(old: string | undefined, fresh: string | undefined, sink: Sink): boolean {
    const { before, after } = this.documents;
    if (old === undefined || fresh === undefined || after.has(old) || before.has(fresh)) return false;
    this.renamed.set(old, fresh);
    sink.list.add("schema-renamed", old, `the type is called ${fresh} now`);
    return true;
  }

  /** The same of alternatives, in one sentence: a choice of a hundred is often written in another way as a whole. */
  #compareBranchNames(pairs: readonly (readonly [Alternative, Alternative])[], sink: Sink, place: string): void {
    const named = pairs.flatMap(([a, b]) =>
      a.owner === undefined || a.owner === b.owner || this.#isRenamed(a.owner, b.owner, sink) ? [] : [a.owner],
    );
    if (named.length > 0)
      sink.add("type-renamed", place, `of its alternatives ${named.join(", ")} have another name, or none`);
  }

  /** Alternatives that only one version has, unless another one of their type takes their values. */
  #compareBranches(
    gone: readonly Alternative[],
    fresh: readonly Alternative[],
    [old, now]: readonly [Shape, Shape],
    sink: Sink,
    place: string,
  ): void {
    const { before, after } = this.documents;
    // Of a type that only one version has it was said already.
    const known = (list: readonly Alternative[], type: string): boolean =>
      list.some((other) => familyOf(other.type) === familyOf(type));
    for (const a of gone) {
      if (!known(now.alternatives, a.type) || now.alternatives.some((b) => this.#isWithin(a, b, "sent"))) continue;
      sink.add("branch-removed", place, `the alternative ${before.describeAlternative(a)} is gone`);
    }
    for (const b of fresh) {
      if (!known(old.alternatives, b.type) || old.alternatives.some((a) => this.#isWithin(a, b, "read"))) continue;
      sink.add("branch-added", place, `the alternative ${after.describeAlternative(b)} is new`);
    }
  }

  #likenessOn(side: Side): Likeness {
    return {
      documents: this.documents,
      isEqual: (a, b) => this.#isWithin(a, b, side, true),
      hasEqualItems: ({ facts: a }, { facts: b }) =>
        a.firstCount === b.firstCount &&
        this.isWithin(a.items, b.items, "before") &&
        this.isWithin(b.items, a.items, "after"),
    };
  }

  /** Whether one alternative takes the place of the other without harm on a side; `same`: without any change. */
  #isWithin(a: Alternative, b: Alternative, side: Side, same = false): boolean {
    const [narrow, wide] = side === "sent" ? [a.type, b.type] : [b.type, a.type];
    if (!takesType(wide, narrow) || this.#depth >= deepestProbe) return false;
    const key = `${this.#depth} ${a.key} ${b.key} ${side} ${same}`;
    const known = this.documents.probed.get(key);
    if (known !== undefined) return known;
    const list = new ChangeList();
    const probe = new SchemaComparison(this.documents, this.#depth + 1);
    probe.#compareAlternatives(a, b, new Sink(list, side), "");
    const isFinished = probe.#finish(() => !list.hasBreaking);
    const { changes } = list;
    const isHarmless = isFinished && changes.every(({ kind, flows }) => (same ? isName(kind) : flows === "safe"));
    this.documents.probed.set(key, isHarmless);
    return isHarmless;
  }

  isWithin(narrow: readonly Node[], wide: readonly Node[], from: "before" | "after"): boolean {
    const documents = from === "before" ? this.documents : this.documents.turned;
    const [[one, ...more], [other, ...others]] = [narrow, wide];
    if (one && other && more.length + others.length === 0 && documents.isUnchanged(one, other)) return true;
    if (this.#depth >= deepestProbe) return false;
    const key = `${this.#depth} ${documents.before.read(narrow).key} in ${documents.after.read(wide).key}`;
    const known = documents.probed.get(key);
    if (known !== undefined) return known;
    const list = new ChangeList();
    const probe = new SchemaComparison(documents, this.#depth + 1);
    probe.plan(narrow, wide, new Sink(list, "sent"), "");
    const isWithin = probe.#finish(() => list.changes.every(({ kind }) => widening.has(kind)));
    documents.probed.set(key, isWithin);
    return isWithin;
  }

  /** Works off what is planned while all is fine; whether it was to the end. */
  #finish(isFine: () => boolean): boolean {
    for (let task = this.#open.shift(); task; task = this.#open.shift()) {
      this.#work(task);
      if (this.#seen.size >= mostSteps || !isFine()) return false;
    }
    return isFine();
  }

  #compareAlternatives(a: Alternative, b: Alternative, sink: Sink, given: string): void {
    const place = placeOf(a.owner, b.owner, given, this.documents.after);
    if (!this.#isNew(`${a.key}|${b.key}|${sink.side}`)) return;
    if (a.type !== b.type)
      sink.add(
        takesType(b.type, a.type) ? "type-widened" : "type-narrowed",
        place,
        `the type goes from ${a.type} to ${b.type}`,
      );
    const { values: had } = a.facts;
    const { values: has } = b.facts;
    // Limits of the one version are limits to the list that the other has: what they leave of it is in both.
    const old = had || !has ? a.facts : withValues(a.type, a.facts, has);
    const fresh = has || !had ? b.facts : withValues(b.type, b.facts, had);
    compareValues(sink, place, [had, has], (had ? fresh : old).values);
    this.#compareFacts(old, fresh, [a.type, b.type], sink, place);
    if (b.type === "array") this.#compareItems(a, b, sink, place);
    if (b.type === "object") compareRecords(this, a, b, sink, place);
  }

  #compareFacts(a: Facts, b: Facts, types: readonly [JsonType, JsonType], sink: Sink, place: string): void {
    const formats = [a.formats.join(" and ") || undefined, b.formats.join(" and ") || undefined] as const;
    compareFormat(sink, place, formats, types, this.documents.textInt64);
    compareLimits({ comparison: this, sink, place }, a, b, types[1]);
  }

  /** What is said of values of any type also holds for those of the types that the other version has. */
  #compareAny(old: Shape, fresh: Shape, sink: Sink, place: string): void {
    const anyIn = ({ alternatives }: Shape): Alternative | undefined => alternatives.find(({ type }) => type === "any");
    const [before, after] = [anyIn(old), anyIn(fresh)];
    for (const { type, facts } of before ? fresh.alternatives : old.alternatives) {
      if (type === "any" || (before && after)) continue;
      if (before) this.#compareFacts(factsFor(type, before.facts), facts, [type, type], sink, place);
      if (after) this.#compareFacts(facts, factsFor(type, after.facts), [type, type], sink, place);
    }
  }

  #compareItems({ facts: a }: Alternative, { facts: b }: Alternative, sink: Sink, place: string): void {
    const endOf = ({ limits }: Facts): number => limits.get("maxItems")?.value ?? Number.POSITIVE_INFINITY;
    const count = Math.max(a.firstCount, b.firstCount);
    const ends = [endOf(a), endOf(b)] as const;
    if (Math.min(...ends) > count) this.plan(a.items, b.items, sink, place);
    for (let index = 0; index < count; index++) {
      const own = `${place}[${index}]`;
      const [was, is] = [index < ends[0], index < ends[1]];
      if (was && is) this.plan(a.itemAt(index), b.itemAt(index), sink, own);
      if (was && !is && index < a.firstCount) sink.add("property-removed", own, "it is gone");
      if (!was && is && index < b.firstCount) sink.add("property-added", own, "it is new");
    }
  }
}
