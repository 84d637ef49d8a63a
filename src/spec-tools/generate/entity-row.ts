import type { EntityFacts } from "./read-entity.ts";
import type { EntityRow, FieldNames, FieldsByType } from "./tables.ts";

const wordsOf = (names: FieldNames | undefined): string[] => names?.split(" ") ?? [];

const isSaid = (value: object | string | true | undefined): boolean =>
  value !== undefined && (typeof value !== "object" || Object.keys(value).length > 0);

/** Names by the type that each has; those of which `types` says nothing are under `text`, which stands first. */
function byType(names: FieldNames | undefined, types: FieldsByType): FieldsByType {
  const typeOf = new Map(Object.entries(types).flatMap(([type, own]) => wordsOf(own).map((name) => [name, type])));
  const groups = new Map<string, string[]>([["text", []]]);
  for (const name of wordsOf(names)) {
    const type = typeOf.get(name) ?? "text";
    groups.set(type, [...(groups.get(type) ?? []), name]);
  }
  return Object.fromEntries([...groups].flatMap(([type, own]) => (own.length > 0 ? [[type, own.join(" ")]] : [])));
}

/** The types of all fields but some. */
function without(types: FieldsByType, names: readonly string[]): FieldsByType {
  const left = Object.entries(types).map(([type, own]): [string, string[]] => [
    type,
    wordsOf(own).filter((name) => !names.includes(name)),
  ]);
  return Object.fromEntries(left.flatMap(([type, own]) => (own.length > 0 ? [[type, own.join(" ")]] : [])));
}

/** The types of a body that has no rights; annotations have rules of their own, and `any` says nothing. */
function sentTypes(types: FieldsByType): FieldsByType {
  const { any: _any, ...known } = types;
  const names = Object.values(known).flatMap(wordsOf);
  return byType(names.filter((name) => !name.includes("@")).join(" ") || undefined, known);
}

/**
 * What a program must know of an entity; undefined when that is nothing.
 *
 * @param inBody whether the entity stands in bodies; of others no types are needed where no rights are said
 */
export function entityRow(facts: EntityFacts, inBody: boolean): EntityRow | undefined {
  const { fields, nested, single, parts, types, write, writeOnce, writeLater } = facts;
  const { ignored, failure, naturalKey, alternateKeys, keyLengths, spelled, open, ownValue } = facts;
  const { plain: _plain, ...kinds } = fields;
  const hasRights = [write, writeOnce, writeLater].some((names) => names !== undefined);
  const partRows = Object.entries(parts).map(([name, { write: _w, writeOnce: _o, writeLater: _l, ...part }]) => [
    name,
    entityRow(part, true) ?? {},
  ]);
  const row = {
    fields: kinds,
    nested,
    single,
    parts: inBody ? Object.fromEntries(partRows) : undefined,
    write: byType(write, types),
    writeOnce: byType(writeOnce, types),
    writeLater: byType(writeLater, types),
    sent: inBody && !hasRights ? sentTypes(without(types, wordsOf(ignored))) : undefined,
    ignored: inBody || hasRights ? ignored : undefined,
    failure,
    naturalKey,
    alternateKeys,
    keyLengths: inBody ? keyLengths : undefined,
    spelled,
    ownValue,
    open: hasRights ? open : undefined,
  };
  const said = Object.entries(row).filter(([, value]) => isSaid(value));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
