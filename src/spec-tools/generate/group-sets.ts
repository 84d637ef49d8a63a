import { printLiteral } from "./print-literal.ts";
import type { Family, MethodRows, OperationRow, SetGroup } from "./tables.ts";

/** A path of a service with its operations by method. */
export type PathRows = readonly [path: string, rows: MethodRows];

/** The paths of all services of an API, with what sets have in common taken out. */
export interface GroupedSets {
  readonly families: Readonly<Record<string, Family>>;
  readonly groups: ReadonlyMap<string, readonly SetGroup[]>;
  /** Paths of no group. */
  readonly rest: ReadonlyMap<string, readonly PathRows[]>;
}

/** Sets of the same family below which it is not worth a name. */
const fewest = 3;

/** A set whose names were found in its operations, and the family that remains without them. */
interface Unit {
  readonly service: string;
  readonly family: Family;
  readonly set: string;
  readonly group: Omit<SetGroup, "like" | "sets">;
  readonly paths: readonly PathRows[];
}

/** A set of a service before its names are known. */
interface FoundSet {
  readonly at: string;
  readonly set: string;
  readonly paths: readonly PathRows[];
  /** What follows the set's name in each path. */
  readonly suffixes: readonly string[];
}

/** `/crm/Accounts(guid'{ID}')` is what follows the set Accounts at `/crm/`. */
const pathParts = /^(.*\/)([^/(){}]+)(\(.*\))?$/;
/** A key of one field, and what it is called in most sets. */
const keyName = /^\((?:guid')?\{(\w+)\}'?\)$/;
const usualKey = "ID";

/** The set's name and its record's, by what both begin with: `Account|s`, `Categor|ies|y`. */
function printNames(set: string, record: string): string {
  let same = 0;
  while (same < record.length && set.charAt(same) === record.charAt(same)) same += 1;
  return [record.slice(0, same), set.slice(same), record.slice(same)].join("|").replace(/\|+$/, "");
}

/** The verb at the beginning of a name, and what follows. */
function splitVerb(name: string): [verb: string, rest: string] {
  const verb = /^[A-Z][a-z]+/.exec(name)?.[0] ?? "";
  return [verb, name.slice(verb.length)];
}

/** What stands before the name of the set in the names of its operations, or of their record. */
function prefixOf({ id, record, body }: OperationRow, set: string): string | undefined {
  const named = [splitVerb(id)[1], record, body].find((one) => one?.endsWith(set));
  return named?.slice(0, named.length - set.length);
}

/** The operationId with `{set}`, `{record}` or `{action}` in the place of what follows from them. */
function withoutName(id: string, name: string, set: string, record: string): string {
  const [verb, rest] = splitVerb(id);
  const [setVerb, setRest] = splitVerb(set);
  if (rest === name + set) return `${verb}{set}`;
  if (rest === record) return `${verb}{record}`;
  return id === setVerb + name + setRest ? "{action}" : id;
}

/** The scopes that all operations which say who may call have in common. */
function commonScopes(rows: readonly OperationRow[]): readonly string[] | undefined {
  const scopes = new Set(rows.flatMap(({ access }) => (access ? [printLiteral(access.scopes ?? null)] : [])));
  return scopes.size === 1 ? rows.find(({ access }) => access)?.access?.scopes : undefined;
}

/** The one key that a set's paths have. */
function keyOf(suffixes: readonly string[]): string | undefined {
  const [key, ...others] = new Set(suffixes.flatMap((suffix) => keyName.exec(suffix)?.[1] ?? []));
  return others.length === 0 ? key : undefined;
}

/** What the group of a set says, so that its family need not. */
function groupOf(at: string, name: string, rows: readonly OperationRow[], suffixes: readonly string[]): Unit["group"] {
  const [only, ...others] = rows;
  const isFunction = others.length === 0 && only !== undefined;
  const scopes = commonScopes(rows);
  const key = keyOf(suffixes);
  return {
    at,
    name,
    ...(key !== undefined && key !== usualKey && { key }),
    ...(scopes && { scopes: scopes.join(", ") }),
    ...(isFunction && only.query !== undefined && { query: only.query }),
    ...(isFunction && only.literals && { literals: only.literals }),
  };
}

/** Finds the names in the operations of a set; undefined where they do not follow from each other. */
function readUnit(service: string, { at, set, paths, suffixes }: FoundSet): Unit | undefined {
  const rows = paths.flatMap(([, methods]) => Object.values(methods));
  const name = rows.map((row) => prefixOf(row, set)).find((prefix) => prefix !== undefined);
  if (name === undefined) return undefined;
  const record = rows.map((row) => row.record ?? row.body).find((one) => one?.startsWith(name)) ?? name + set;
  const group = groupOf(at, name, rows, suffixes);
  const strip = ({ id, access, query, literals, ...row }: OperationRow): OperationRow => {
    const { scopes, ...rest } = access ?? { callers: "both" };
    return {
      ...row,
      id: withoutName(id, name, set, record),
      ...(row.record === record && { record: "{record}" }),
      ...(row.body === record && { body: "{record}" }),
      ...(query !== undefined && group.query === undefined && { query }),
      ...(literals && !group.literals && { literals }),
      ...(access && { access: group.scopes === undefined ? access : rest }),
    };
  };
  const methodsOf = (methods: MethodRows): MethodRows =>
    Object.fromEntries(Object.entries(methods).map(([method, row]) => [method, strip(row)]));
  const key = keyOf(suffixes);
  const suffixOf = (suffix = ""): string =>
    key !== undefined && keyName.exec(suffix)?.[1] === key ? suffix.replace(`{${key}}`, "{key}") : suffix;
  const family = Object.fromEntries(paths.map(([, methods], index) => [suffixOf(suffixes[index]), methodsOf(methods)]));
  return { service, family, set: printNames(set, record.slice(name.length)), group, paths };
}

/** The family's name: what its operations do. */
function familyName(family: Family, taken: Readonly<Record<string, Family>>): string {
  const verbs = Object.values(family).flatMap((rows) =>
    Object.values(rows).map(({ id }) => splitVerb(id)[0].toLowerCase() || "act"),
  );
  const name = verbs.join(" ");
  let number = 1;
  while ((number === 1 ? name : `${name} ${number}`) in taken) number += 1;
  return number === 1 ? name : `${name} ${number}`;
}

/** The sets of a service; what is no path of a set stays where it is. */
function findSets(all: readonly PathRows[]): { sets: FoundSet[]; others: PathRows[] } {
  const sets = new Map<string, FoundSet>();
  const others: PathRows[] = [];
  for (const path of all) {
    const [, at, set, suffix = ""] = pathParts.exec(path[0]) ?? [];
    if (at === undefined || set === undefined) {
      others.push(path);
      continue;
    }
    const { paths, suffixes } = sets.get(at + set) ?? { paths: [], suffixes: [] };
    sets.set(at + set, { at, set, paths: [...paths, path], suffixes: [...suffixes, suffix] });
  }
  return { sets: [...sets.values()], others };
}

/**
 * Finds the entity sets with which the same can be done, so that it is written, loaded and held in memory once:
 * most sets of a service differ in nothing but their names.
 */
export function groupSets(services: ReadonlyMap<string, readonly PathRows[]>): GroupedSets {
  const units: Unit[] = [];
  const rest = new Map<string, PathRows[]>();
  for (const [service, all] of services) {
    const { sets, others } = findSets(all);
    for (const found of sets) {
      const unit = readUnit(service, found);
      if (unit) units.push(unit);
      else others.push(...found.paths);
    }
    rest.set(service, others);
  }
  return collect(units, rest);
}

/** Names the families that occur often enough, and gives back the paths of the others. */
function collect(units: readonly Unit[], rest: Map<string, PathRows[]>): GroupedSets {
  const counts = new Map<string, number>();
  const texts = units.map(({ family }) => printLiteral(family));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = new Map<string, string>();
  const families: Record<string, Family> = {};
  const groups = new Map<string, Map<string, SetGroup>>();
  units.forEach(({ service, family, set, group, paths }, index) => {
    const text = texts[index] ?? "";
    if ((counts.get(text) ?? 0) < fewest) {
      rest.set(service, [...(rest.get(service) ?? []), ...paths]);
      return;
    }
    let like = names.get(text);
    if (like === undefined) {
      like = familyName(family, families);
      names.set(text, like);
      families[like] = family;
    }
    const own = groups.get(service) ?? new Map<string, SetGroup>();
    groups.set(service, own);
    const key = printLiteral({ ...group, like });
    const { at, name, ...more } = group;
    const known = own.get(key);
    own.set(key, { at, name, like, ...more, sets: known ? `${known.sets} ${set}` : set });
  });
  return { families, groups: new Map([...groups].map(([service, own]) => [service, [...own.values()]])), rest };
}
