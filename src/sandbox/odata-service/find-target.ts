import type { ModelOperation, ModelType } from "../odata/model/service-model.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import { type KeyParts, keyTexts, type PathSegment } from "../odata/resource-path.ts";
import { readLiteral } from "./literal-text.ts";
import type { RecordSet, StoredRecord } from "./record-set.ts";
import type { ServiceData } from "./service-data.ts";

/** What an address means. */
export type Target =
  | {
      readonly kind: "list";
      readonly set: RecordSet;
      readonly records: readonly StoredRecord[] /** Only a set of its own, or a contained one, takes new records. */;
      readonly takes: boolean;
    }
  | { readonly kind: "record"; readonly record: StoredRecord }
  /** A single navigation that leads nowhere. */
  | { readonly kind: "nothing" }
  | { readonly kind: "stream"; readonly record: StoredRecord; readonly name: string }
  | {
      readonly kind: "operation";
      readonly operation: ModelOperation;
      readonly on: StoredRecord | RecordSet | undefined;
      readonly parts: ReadonlyMap<string, string> | undefined;
    };

const unknown = (name: string): QueryRefusal =>
  new QueryRefusal("unknown-resource", `Resource not found for the segment '${name}'.`);

const isOf = (type: ModelType, name: string): boolean => type.name === name || type.bases.includes(name);

function recordWith(target: Extract<Target, { kind: "list" }>, parts: KeyParts, data: ServiceData): StoredRecord {
  const { key, fields, name } = target.set.type;
  const texts = keyTexts(parts, key, name);
  const wanted = key.map((part, index) => {
    const property = fields.get(part);
    if (!property) throw new QueryRefusal("bad-syntax", `${part} is no property of ${name}.`);
    return readLiteral(texts[index] ?? "", { ...property, nullable: false }, data.model);
  });
  const found = target.records.find((record) => key.every((part, index) => record.values[part] === wanted[index]));
  if (!found) throw new QueryRefusal("unknown-resource", `There is no ${name} with the key (${texts.join(",")}).`);
  return found;
}

/** The operation that a segment names, bound to what stands before it. */
function operationAt(
  segment: PathSegment,
  on: StoredRecord | RecordSet | undefined,
  data: ServiceData,
): ModelOperation | undefined {
  const names = segment.key ? new Set([...segment.key.keys()].filter((name) => name !== "")) : undefined;
  const fits = data.model.operations.filter(({ name, binding, changes, parameters }) => {
    if (name !== segment.name || (binding === undefined) !== (on === undefined)) return false;
    if (binding && on) {
      const collection = !("values" in on);
      if (binding.collection !== collection || !isOf(collection ? on.type : on.set.type, binding.name)) return false;
    }
    if (data.model.version !== "v4") return true;
    // Functions of v4 are told apart by their arguments, and always have parentheses.
    return changes
      ? names === undefined
      : names !== undefined &&
          names.size === parameters.length &&
          parameters.every((parameter) => names.has(parameter.name));
  });
  return fits[0];
}

/**
 * Follows the segments of an address.
 * @param under Set whose records have all other sets below them, as companies do.
 * @throws {QueryRefusal} for what the metadata does not have
 */
export function findTarget(segments: readonly PathSegment[], data: ServiceData, under: string | undefined): Target {
  let at: Target | undefined;
  for (const segment of segments) at = step(at, segment, data, under);
  if (!at) throw unknown("");
  return at;
}

function listOf(set: RecordSet): Target {
  const [only] = set.all();
  if (!set.resource.singleton) return { kind: "list", set, records: set.all(), takes: true };
  return only ? { kind: "record", record: only } : { kind: "nothing" };
}

function step(at: Target | undefined, segment: PathSegment, data: ServiceData, under: string | undefined): Target {
  const on = at?.kind === "record" ? at.record : at?.kind === "list" ? at.set : undefined;
  if (at && !on) throw unknown(segment.name);
  const operation = operationAt(segment, on, data);
  if (operation) return { kind: "operation", operation, on, parts: segment.key };
  const below =
    at?.kind === "record"
      ? belowRecord(at.record, segment.name, data, under)
      : at
        ? undefined
        : data.sets.get(segment.name);
  const next = below && "all" in below ? listOf(below) : below;
  if (!next) throw unknown(segment.name);
  if (!segment.key) return next;
  if (next.kind !== "list") throw new QueryRefusal("bad-syntax", `${segment.name} takes no key.`);
  return { kind: "record", record: recordWith(next, segment.key, data) };
}

function belowRecord(
  record: StoredRecord,
  name: string,
  data: ServiceData,
  under: string | undefined,
): Target | RecordSet | undefined {
  const { type, resource } = record.set;
  const navigation = type.navigations.get(name);
  if (navigation?.contains) return data.containedIn(record, navigation);
  if (navigation) {
    const records = data.follow(record, navigation);
    const [first] = records;
    if (!navigation.type.collection) return first ? { kind: "record", record: first } : { kind: "nothing" };
    const set = data.targetOf(resource, navigation);
    return set && { kind: "list", set, records, takes: false };
  }
  if (resource.name === under) return data.sets.get(name);
  const isStream = (name === "$value" && type.hasStream) || type.streams.has(name);
  return isStream ? { kind: "stream", record, name } : undefined;
}
