import { isSame, type Node } from "./node.ts";
import type { Property } from "./record-facts.ts";
import type { Bound, Facts } from "./schema-facts.ts";
import type { Alternative, Shape, ShapeReader } from "./schema-shape.ts";

/** Records and lists are told apart by what is in them, so deep. */
const deepest = 3;

/** No text is of two of these. */
const apart: ReadonlySet<string> = new Set(["date", "date-time", "time", "duration", "uuid", "ipv4", "ipv6"]);

const ranges = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

const isBeyond = (low: Bound | undefined, high: Bound | undefined): boolean =>
  low !== undefined &&
  high !== undefined &&
  (low.value > high.value || (low.value === high.value && (low.exclusive || high.exclusive)));

/** Whether one begins where the other has ended. */
const doRangesPart = ({ limits: a }: Facts, { limits: b }: Facts): boolean =>
  ranges.some(([low, high]) => isBeyond(a.get(low), b.get(high)) || isBeyond(b.get(low), a.get(high)));

function doFormatsPart({ formats: a }: Facts, { formats: b }: Facts): boolean {
  const [one, other] = [a.filter((name) => apart.has(name)), b.filter((name) => apart.has(name))];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

const schemasOf = (property: Property | undefined): readonly Node[] =>
  property ? [...property.parts, ...property.besides] : [];

/** Whether one demands a member that the other refuses, or that is another value there. */
function doRecordsPart(reader: ShapeReader, a: Facts, b: Facts, depth: number): boolean {
  const isRefusedBy = (other: Facts, name: string): boolean =>
    other.rest === "refused" && other.patternProperties.size === 0 && !other.properties.has(name);
  return [
    [a, b],
    [b, a],
  ].some(([one = a, other = b]) =>
    [...one.required.keys()].some((name) => {
      if (isRefusedBy(other, name)) return true;
      const [own, its] = [one.properties.get(name), other.properties.get(name)];
      return own && its && other.required.has(name)
        ? areDisjoint(reader, reader.read(schemasOf(own)), reader.read(schemasOf(its)), depth + 1)
        : false;
    }),
  );
}

/** Whether the first items, which both have, are of different kinds. */
function doListsPart(reader: ShapeReader, a: Facts, b: Facts, depth: number): boolean {
  const hasFirst = ({ limits }: Facts): boolean => (limits.get("minItems")?.value ?? 0) > 0;
  if (!hasFirst(a) && !hasFirst(b)) return false;
  return areDisjoint(reader, reader.read(a.itemAt(0)), reader.read(b.itemAt(0)), depth + 1);
}

function doPart(reader: ShapeReader, a: Alternative, b: Alternative, depth: number): boolean {
  const types = [a.type, b.type];
  if (types.includes("any")) return false;
  if (a.type !== b.type && !(types.includes("integer") && types.includes("number"))) return true;
  const [one, other] = [a.facts.values, b.facts.values];
  if (one && other && !one.some((value) => other.some((own) => isSame(value, own)))) return true;
  if (doRangesPart(a.facts, b.facts) || doFormatsPart(a.facts, b.facts)) return true;
  if (depth >= deepest) return false;
  if (a.type === "object") return doRecordsPart(reader, a.facts, b.facts, depth);
  return a.type === "array" && doListsPart(reader, a.facts, b.facts, depth);
}

function areDisjoint(reader: ShapeReader, one: Shape, other: Shape, depth: number): boolean {
  return (
    !(one.nullable && other.nullable) &&
    one.alternatives.every((a) => other.alternatives.every((b) => doPart(reader, a, b, depth)))
  );
}

/** Whether surely no value is one of both alternatives, null aside; false when that is not known. */
export const isApart = (reader: ShapeReader, a: readonly Alternative[], b: readonly Alternative[]): boolean =>
  a.every((one) => b.every((other) => doPart(reader, one, other, 0)));
