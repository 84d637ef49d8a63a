import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { resolve, type SpecDocument } from "../generate/spec-document.ts";
import type {
  DeletesRow,
  FieldNames,
  PlainRow,
  SyncCounterRow,
  SyncLogRow,
  SyncResetRow,
  SyncRow,
} from "../generate/tables.ts";
import { keyOf, type ListedSet, listSets } from "./list-sets.ts";
import type { ChangeRules, CopiedList, Deletes } from "./statement.ts";
import { syncColumns, syncReferences } from "./sync-columns.ts";

/** How the sets of an API stay in step. */
export interface SyncFacts {
  /** Rows by service, then by the name of the set. */
  readonly services: ReadonlyMap<string, Readonly<Record<string, SyncRow>>>;
  readonly logs: Readonly<Record<string, SyncLogRow>>;
  readonly resets: Readonly<Record<string, SyncResetRow>>;
  readonly counters: Readonly<Record<string, SyncCounterRow>>;
}

/** The lists of an API by the names of their sets; of two with one name the first, which is the shorter path. */
class Sets {
  readonly #document: SpecDocument;
  readonly #byName = new Map<string, ListedSet>();
  readonly all: readonly ListedSet[];

  constructor(document: SpecDocument, below: readonly string[]) {
    this.#document = document;
    this.all = listSets(document, below);
    for (const set of this.all) if (!this.#byName.has(set.name)) this.#byName.set(set.name, set);
  }

  find(name: string): ListedSet | undefined {
    return this.#byName.get(name);
  }

  /** @throws {SpecInvalid} when there is no such list. */
  named(name: string, who: string): ListedSet {
    const set = this.find(name);
    if (!set) throw new SpecInvalid(who, `x-changes names ${name}, which is no list`, "Name a set of this API.");
    return set;
  }

  /** The key of a set: what its statement says, else what its schema marks. */
  keyOf({ operation, schema }: ListedSet): string[] {
    const statement = operation["x-changes"];
    return statement && "strategy" in statement && statement.key ? [...statement.key] : keyOf(this.#document, schema);
  }
}

const words = (names: readonly string[] | undefined): FieldNames | undefined =>
  names && names.length > 0 ? names.join(" ") : undefined;

const namesIn = (columns: SyncRow["columns"]): string[] => Object.values(columns).flatMap((names) => names.split(" "));

function without<T extends object>(row: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as T;
}

function deletesRow(deletes: Deletes | undefined): DeletesRow | undefined {
  switch (deletes) {
    case undefined:
      return undefined;
    case "sweep":
      return { sweep: true };
    case "link":
      return { link: true };
    case "with-parent":
      return { with: "parent" };
    default: {
      const { log, types, also } = deletes;
      return also ? { log, types, also: also.join(" ") } : { log, types };
    }
  }
}

/** The list of the same rows that is read by key, and its name for the key. */
function plainRow(document: SpecDocument, set: ListedSet): PlainRow {
  return { path: set.path, record: set.record, key: keyOf(document, set.schema).join(" ") };
}

/** The field of the record above that brings these rows, where the list above lets it be asked for. */
function expandOf(document: SpecDocument, above: ListedSet, record: string): string | undefined {
  const expands = above.operation.parameters?.some(
    (one) => resolve(document.components.parameters, one).name === "$expand",
  );
  if (!expands) return undefined;
  return Object.entries(above.schema.properties ?? {}).find(
    ([, property]) =>
      "items" in property && property.items && "$ref" in property.items && property.items.$ref.endsWith(`/${record}`),
  )?.[0];
}

function parentRow(
  document: SpecDocument,
  sets: Sets,
  set: ListedSet,
  parent: CopiedList["parent"],
): SyncRow["parent"] {
  if (!parent) return undefined;
  const above = sets.named(parent.set, set.path);
  // Its own address stands below the record, or there is another list of the same rows that does.
  const isBelow = ({ path, record, name }: ListedSet): boolean =>
    record === set.record && name.startsWith(`${parent.set}/`) && path.split("/").length > above.path.split("/").length;
  const list = isBelow(set) ? set : sets.all.find(isBelow);
  return without<NonNullable<SyncRow["parent"]>>({
    set: parent.set,
    by: (parent.by ?? sets.keyOf(above)).join(" "),
    field: parent.field,
    expand: expandOf(document, above, set.record),
    path: list?.path,
  });
}

/** Headers and lines of one list, each with the fields that the list of its own kind shows. */
function linesRow(
  document: SpecDocument,
  sets: Sets,
  set: ListedSet,
  statement: CopiedList,
  fields: readonly string[],
): SyncRow["lines"] {
  const { lines, twins, cursor } = statement;
  if (!lines) return undefined;
  const own = sets.named(lines.set, set.path);
  const headers = twins?.plain === undefined ? undefined : sets.named(twins.plain, set.path);
  const key = sets.keyOf(set);
  const ofLine = (name: string): boolean =>
    Object.hasOwn(own.schema.properties ?? {}, name) || lines.line?.includes(name) === true || name === lines.number;
  const ofHeader = (name: string): boolean => Object.hasOwn(headers?.schema.properties ?? {}, name) || !ofLine(name);
  const data = fields.filter((name) => name !== cursor);
  return without<NonNullable<SyncRow["lines"]>>({
    set: lines.set,
    number: lines.number,
    key: lines.key.join(" "),
    header: data.filter((name) => key.includes(name) || (ofHeader(name) && !lines.key.includes(name))).join(" "),
    line: data.filter((name) => key.includes(name) || ofLine(name)).join(" "),
    plain: plainRow(document, own),
  });
}

function syncRow(document: SpecDocument, sets: Sets, rules: ChangeRules, set: ListedSet, said: CopiedList): SyncRow {
  const statement: CopiedList = { ...rules.strategies[said.strategy], ...said };
  const columns = syncColumns(document, set.operation, set.schema);
  const fields = namesIn(columns);
  const references = syncReferences(document, set.schema, new Set(fields));
  const plain = said.twins?.plain === undefined ? undefined : sets.named(said.twins.plain, set.path);
  const missing =
    plain && namesIn(syncColumns(document, plain.operation, plain.schema)).filter((name) => !fields.includes(name));
  return without<SyncRow>({
    path: set.path,
    record: set.record,
    strategy: said.strategy,
    key: sets.keyOf(set).join(" "),
    cursor: statement.cursor,
    counter: statement.counter,
    lateSeconds: statement.lateSeconds,
    wallClock: statement.wallClock,
    deletes: deletesRow(statement.deletes),
    reset: words(statement.resets),
    parent: parentRow(document, sets, set, statement.parent),
    plain: plain && plainRow(document, plain),
    lines: linesRow(document, sets, set, statement, fields),
    derived: words(statement.derived),
    missing: words(missing),
    columns,
    references: Object.keys(references).length > 0 ? references : undefined,
  });
}

/**
 * Reads how the sets of an API stay in step; undefined for an API that does not say.
 *
 * @throws {SpecInvalid} when a statement names a set that is not there.
 */
export function readSync(document: SpecDocument): SyncFacts | undefined {
  const rules = document["x-change-rules"];
  if (!rules) return undefined;
  const sets = new Sets(document, rules.below);
  const services = new Map<string, Record<string, SyncRow>>();
  for (const set of sets.all) {
    const said = set.operation["x-changes"];
    if (!said || !("strategy" in said)) continue;
    // A set is called as the list that people know, and stands where that does.
    const known = said.twins?.plain === undefined ? set : sets.named(said.twins.plain, set.path);
    const rows = services.get(known.service) ?? {};
    rows[known.name] = syncRow(document, sets, rules, set, said);
    services.set(known.service, rows);
  }
  const logs = Object.entries(rules.logs ?? {}).map(
    ([name, { set, cursor, key, type, counter, lateSeconds, keepSeconds }]) => {
      const { path, record } = sets.named(set, name);
      return [name, { path, record, cursor, key, type, counter, lateSeconds, keepSeconds }] as const;
    },
  );
  const resets = Object.entries(rules.resets ?? {}).map(([name, { set, key, field }]) => {
    const { path, record } = sets.named(set, name);
    return [name, { path, record, field, key }] as const;
  });
  const counters = Object.entries(rules.counters ?? {}).map(
    ([name, { set, version, since, sinceSeconds, arguments: values }]) => {
      const { path, record } = sets.named(set, name);
      return [
        name,
        without<SyncCounterRow>({ path, record, version, since, sinceSeconds, arguments: values }),
      ] as const;
    },
  );
  return {
    services,
    logs: Object.fromEntries(logs),
    resets: Object.fromEntries(resets),
    counters: Object.fromEntries(counters),
  };
}
