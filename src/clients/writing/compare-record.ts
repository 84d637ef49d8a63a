import type { NotKept } from "../../errors/write-not-kept.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import { isAnnotation } from "../../odata/rows/encode-annotation.ts";
import { isJsonObject } from "../../odata/rows/json-object.ts";
import { differs } from "./same-value.ts";

type Fields = Readonly<Record<string, unknown>>;

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** Beyond so many pairs lines are taken to come in the order in which they were sent. */
const mostPairs = 10_000;

/** Which lines are held against each other: each sent one against each stored one that is left. */
function pairsOf(sent: readonly number[], stored: readonly number[]): (readonly [number, number])[] {
  if (sent.length * stored.length > mostPairs)
    return sent.slice(0, stored.length).map((at, i) => [at, stored[i] ?? -1]);
  return sent.flatMap((at) => stored.map((place) => [at, place] as const));
}

/** Lines are those that were sent in whichever order they come: each is the one that is most like it. */
function compareLines(
  shape: EntityShape,
  sent: readonly unknown[],
  stored: readonly unknown[],
  path: string,
): NotKept[] {
  const found = new Map<number, readonly NotKept[]>();
  const taken = new Set<number>();
  const compare = (at: number, place: number): NotKept[] => {
    const [one, other] = [sent[at], stored[place]];
    return isJsonObject(one) && isJsonObject(other) ? compareRecord(shape, one, other, `${path}[${at}].`) : [];
  };
  const match = (at: number, place: number, differences: readonly NotKept[]): void => {
    if (found.has(at) || taken.has(place)) return;
    found.set(at, differences);
    taken.add(place);
  };
  // Most come where they were sent.
  for (const at of sent.keys()) if (at < stored.length && compare(at, at).length === 0) match(at, at, []);
  const open = [...sent.keys()].filter((at) => !found.has(at));
  const left = [...stored.keys()].filter((place) => !taken.has(place));
  const pairs = pairsOf(open, left).map(([at, place]) => ({ at, place, differences: compare(at, place) }));
  pairs.sort((one, other) => one.differences.length - other.differences.length);
  for (const { at, place, differences } of pairs) match(at, place, differences);
  return [...sent.keys()].flatMap(
    (at): readonly NotKept[] =>
      found.get(at) ?? [{ path: `${path}[${at}]`, how: "line", sent: sent[at], stored: null }],
  );
}

/**
 * What of a body a record does not have, by the type of each field. A field that the record does not show at all says
 * nothing; neither do fields and lines that the service adds.
 *
 * @param sent the body as it goes over the wire
 * @param stored the record, as it was read
 */
export function compareRecord(shape: EntityShape, sent: Fields, stored: Fields, prefix = ""): NotKept[] {
  return Object.entries(sent).flatMap(([field, value]): NotKept[] => {
    const there = own(stored, field);
    if (isAnnotation(field) || there === undefined) return [];
    const path = `${prefix}${field}`;
    const inner = own(shape.nested, field)?.() ?? own(shape.parts, field);
    if (inner && Array.isArray(value)) return compareLines(inner, value, Array.isArray(there) ? there : [], path);
    if (inner && isJsonObject(value) && isJsonObject(there)) return compareRecord(inner, value, there, `${path}.`);
    if (typeof value === "object" && value !== null && typeof there === "object" && there !== null)
      return JSON.stringify(value) === JSON.stringify(there)
        ? []
        : [{ path, how: "changed", sent: value, stored: there }];
    const how = differs(own(shape.kinds, field), value, there);
    return how === undefined ? [] : [{ path, how, sent: value, stored: there }];
  });
}
