import { compareDuties } from "./compare-duties.ts";
import type { Comparison } from "./comparison.ts";
import { type Node, splitLists, textsAt } from "./node.ts";
import { heldTo, type Property } from "./record-facts.ts";
import type { Facts } from "./schema-facts.ts";
import type { Side } from "./schema-kinds.ts";
import { type Alternative, noteAt, type Shape, type ShapeReader } from "./schema-shape.ts";
import type { Sink } from "./sink.ts";

/** A member of a record with its meaning. */
interface Member {
  readonly schemas: readonly Node[];
  readonly owner: string | undefined;
  readonly shape: Shape;
  /** Whether another part of the record leaves no value to it; then it is known by what it would be. */
  readonly isRefused: boolean;
  /** The rights that callers have, on the side that is compared: whether they send it, or get it. */
  readonly rights: readonly string[];
}

const isNever = ({ alternatives, nullable }: Shape): boolean => alternatives.length === 0 && !nullable;

/** What holds for a member together; parts that leave it no value are mostly meant otherwise than they are written. */
function meet(reader: ShapeReader, { parts, besides }: Property): Pick<Member, "schemas" | "shape" | "isRefused"> {
  const own = reader.read(parts);
  if (besides.length === 0) return { schemas: parts, shape: own, isRefused: false };
  const schemas = [...parts, ...besides];
  const shape = reader.read(schemas);
  return isNever(shape) && !isNever(own)
    ? { schemas: parts, shape: own, isRefused: true }
    : { schemas, shape, isRefused: false };
}

/** The rights to set a property; in a record that never says `x-write`, all that is not read-only may be sent. */
function rightsOf(shape: Shape, speaksOfRights: boolean): readonly string[] {
  const said = noteAt(shape, "x-write");
  if (noteAt(shape, "readOnly") === true || said === "ignored") return [];
  if (said !== undefined) return textsAt({ said }, "said").filter((right) => right !== "ignored");
  return speaksOfRights ? [] : ["create", "update"];
}

function membersOf(reader: ShapeReader, { properties }: Facts, side: Side): Map<string, Member> {
  const read = [...properties].map(([name, property]) => ({ name, owner: property.owner, ...meet(reader, property) }));
  const speaks = read.some(
    ({ shape }) => noteAt(shape, "x-write") !== undefined || noteAt(shape, "x-key") !== undefined,
  );
  return new Map(
    read.map(({ name, ...member }) => {
      // What has no value is never answered: it is gone, however it is written.
      const isRead = noteAt(member.shape, "writeOnly") !== true && !isNever(member.shape);
      const rights = side === "sent" ? rightsOf(member.shape, speaks) : isRead ? ["read"] : [];
      return [name, { ...member, rights }];
    }),
  );
}

/** Compares who may set a property, or whether it is still answered. */
function compareRights(sink: Sink, place: string, before: Member, after: Member): void {
  const { gone, fresh } = splitLists(before.rights, after.rights);
  if (sink.side === "read") {
    if (gone.length > 0) sink.add("property-removed", place, "it is not answered any more");
    if (fresh.length > 0) sink.add("property-added", place, "it is answered now");
    return;
  }
  const isAll = (rights: readonly string[]): boolean => rights.length > 1;
  if (isAll(gone)) return sink.add("property-no-longer-writable", place, "it is read-only now");
  if (isAll(fresh)) return sink.add("property-now-writable", place, "it can be set now");
  for (const right of gone) sink.add("property-no-longer-writable", place, `it can no longer be set by ${right}`);
  for (const right of fresh) sink.add("property-now-writable", place, `it can be set by ${right}`);
}

/**
 * Compares which members are demanded of who writes the record: a member that only the other side sets is demanded there
 * alone.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object readOnly: `required` takes effect on the response only
 */
function compareDemands(
  sink: Sink,
  at: (name: string, owners: readonly [string | undefined, string | undefined]) => string,
  [before, after]: readonly [Facts, Facts],
  [had, has]: readonly [ReadonlyMap<string, Member>, ReadonlyMap<string, Member>],
): void {
  const isOf = (members: ReadonlyMap<string, Member>, name: string): boolean =>
    members.get(name) === undefined || (members.get(name)?.rights.length ?? 0) > 0;
  const demandedIn = (facts: Facts, members: ReadonlyMap<string, Member>): string[] =>
    [...facts.required.keys()].filter((name) => isOf(members, name));
  const { gone, fresh } = splitLists(demandedIn(before, had), demandedIn(after, has));
  for (const name of gone) {
    // A member that is gone altogether, or that this side sets no more, is said elsewhere.
    if ((had.has(name) && !has.has(name)) || !isOf(has, name)) continue;
    const place = at(name, [before.required.get(name), undefined]);
    sink.add(
      "property-no-longer-demanded",
      place,
      sink.side === "read" ? "it may be missing now" : "it may be left out",
    );
  }
  for (const name of fresh) {
    // A member that is answered since now is said elsewhere.
    if (sink.side === "read" && has.has(name) && (had.get(name)?.rights.length ?? 0) === 0) continue;
    const place = at(name, [undefined, after.required.get(name)]);
    sink.add("property-demanded", place, sink.side === "read" ? "it is always there now" : "it is demanded now");
  }
}

/** What holds for members without a name; that they have no value means that there are none. */
const restOf = (reader: ShapeReader, { rest }: Facts): Facts["rest"] =>
  rest !== undefined && rest !== "refused" && isNever(reader.read(rest)) ? "refused" : rest;

/** Compares what holds for members that have no name in the schema. */
function compareRest(comparison: Comparison, before: Facts, after: Facts, sink: Sink, place: string): void {
  const { documents } = comparison;
  const [old, fresh] = [restOf(documents.before, before), restOf(documents.after, after)];
  if (fresh === "refused") {
    if (old === undefined) sink.add("others-refused", place, "members without a name here are refused now");
    else if (old !== "refused") sink.add("property-removed", `${place}.*`, "it is gone");
    return;
  }
  if (old === "refused") return sink.add("others-allowed", place, "it may have other members");
  if (old || fresh) comparison.plan(old ?? [], fresh ?? [], sink, `${place}.*`);
}

/** The same for members of a pattern. */
const heldBy = ({ schemas, shape }: Pick<Member, "schemas" | "shape">): readonly Node[] | "refused" =>
  isNever(shape) ? "refused" : schemas;

/** Compares what holds for members whose names fit a pattern; without one they are members like all others. */
function comparePatterns(comparison: Comparison, before: Facts, after: Facts, sink: Sink, place: string): void {
  const { documents } = comparison;
  const { patternProperties: earlier } = before;
  const { patternProperties: later } = after;
  for (const pattern of new Set([...earlier.keys(), ...later.keys()])) {
    const [was, is] = [earlier.get(pattern), later.get(pattern)];
    const own = `${place}.{${pattern}}`;
    const [old, now] = [was && meet(documents.before, was), is && meet(documents.after, is)];
    const [had, has] = [
      old ? heldBy(old) : restOf(documents.before, before),
      now ? heldBy(now) : restOf(documents.after, after),
    ];
    if (now?.isRefused && !old?.isRefused)
      sink.add("property-removed", own, "another part of the record refuses it now");
    if (had !== "refused" && has !== "refused") comparison.plan(had ?? [], has ?? [], sink, own);
    else if (has === "refused" && had !== "refused") sink.add("property-removed", own, "it is gone");
    else if (has !== "refused") sink.add("property-added", own, `it is new, ${documents.after.describe(has ?? [])}`);
  }
}

/** Compares two records member by member. */
export function compareRecords(
  comparison: Comparison,
  { facts: before }: Alternative,
  { facts: after }: Alternative,
  sink: Sink,
  place: string,
): void {
  const { documents } = comparison;
  const [had, has] = [membersOf(documents.before, before, sink.side), membersOf(documents.after, after, sink.side)];
  // A member that both versions take from one component is a change of that; one that moved is a change of the record.
  const at = (name: string, [old, fresh]: readonly [string | undefined, string | undefined]): string => {
    const owner = old ?? fresh;
    const isShared =
      owner !== undefined && (fresh ?? owner) === owner && before.owners.has(owner) && after.owners.has(owner);
    return `${isShared ? owner : place}.${name}`;
  };
  const { gone, fresh, both } = splitLists([...had.keys()], [...has.keys()]);
  if (both.length === 0 && gone.length > 1 && fresh.length > 0)
    return sink.add("type-changed", place, `no member is left of ${gone.slice(0, 5).join(", ")}`);
  for (const name of gone) {
    const member = had.get(name);
    if (!member || member.rights.length === 0) continue;
    const own = at(name, [member.owner, undefined]);
    if (!isNever(member.shape)) sink.add("property-removed", own, "it is gone");
    else if (heldTo(after, name) !== "refused") sink.add("others-allowed", own, "it is not refused any more");
  }
  for (const name of fresh) {
    const member = has.get(name);
    if (!member || member.rights.length === 0) continue;
    const own = at(name, [undefined, member.owner]);
    if (isNever(member.shape)) {
      if (heldTo(before, name) !== "refused") sink.add("others-refused", own, "it is refused now");
      continue;
    }
    sink.add("property-added", own, `it is new, ${documents.after.describe(member.schemas)}`);
    // What a map took under any name, or one that fits a pattern, is held to more now.
    const held = heldTo(before, name);
    if (held !== "refused" && held.length > 0) comparison.plan(held, member.schemas, sink, own);
  }
  for (const name of both) {
    const [old, now] = [had.get(name), has.get(name)];
    if (!old || !now) continue;
    const own = at(name, [old.owner, now.owner]);
    compareRights(sink, own, old, now);
    compareDuties(sink, own, old.shape, now.shape);
    if (old.rights.length === 0 || now.rights.length === 0) continue;
    if (old.isRefused && !now.isRefused)
      sink.add("property-added", own, "no other part of the record refuses it any more");
    if (now.isRefused && !old.isRefused) sink.add("property-removed", own, "another part of the record refuses it now");
    comparison.plan(old.schemas, now.schemas, sink, own);
  }
  compareDemands(sink, at, [before, after], [had, has]);
  comparePatterns(comparison, before, after, sink, place);
  compareRest(comparison, before, after, sink, place);
}
