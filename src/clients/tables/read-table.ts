import type {
  FieldsByKind,
  MethodRows,
  OperationRow,
  ServiceTable,
  SetGroup,
  SharedTable,
} from "../../../generated/tables.ts";

const nothingShared: SharedTable = { families: {}, kinds: {} };

/** An operation of a family with the names and the statements of a group in it. */
function readRow(
  row: OperationRow,
  { name, scopes, query, literals }: SetGroup,
  set: string,
  record: string,
): OperationRow {
  const named = (text: string): string =>
    text
      .replace("{set}", name + set)
      .replace("{record}", name + record)
      .replace(
        "{action}",
        set.replace(/^[A-Z][a-z]+/, (verb) => verb + name),
      );
  return {
    ...row,
    id: named(row.id),
    ...(row.record !== undefined && { record: named(row.record) }),
    ...(row.body !== undefined && { body: named(row.body) }),
    ...(row.access &&
      scopes !== undefined && { access: { ...row.access, scopes: scopes === "" ? [] : scopes.split(", ") } }),
    ...(query !== undefined && { query }),
    ...(literals && { literals }),
  };
}

/** The paths of a group's sets. */
function readGroup(group: SetGroup, families: SharedTable["families"]): [string, MethodRows][] {
  const family = Object.entries(families[group.like] ?? {});
  return group.sets.split(" ").flatMap((names) => {
    const [same = "", ofSet = "", ofRecord = ""] = names.split("|");
    return family.map(([suffix, methods]): [string, MethodRows] => [
      group.at + same + ofSet + suffix.replace("{key}", `{${group.key ?? "ID"}}`),
      Object.fromEntries(
        Object.entries(methods).map(([method, row]) => [method, readRow(row, group, same + ofSet, same + ofRecord)]),
      ),
    ]);
  });
}

/** The kinds of both, name by name. */
function joinKinds(one: FieldsByKind, other: FieldsByKind = {}): FieldsByKind {
  return Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((kind) => [
      kind,
      [Reflect.get(one, kind), Reflect.get(other, kind)].filter(Boolean).join(" "),
    ]),
  );
}

/** A service's table as programs read it: with its groups written out as paths, and with the kinds that all services share. */
export function readTable({ groups = [], kinds, paths, entities }: ServiceTable, shared = nothingShared): ServiceTable {
  return {
    kinds: joinKinds(shared.kinds, kinds),
    paths: { ...Object.fromEntries(groups.flatMap((group) => readGroup(group, shared.families))), ...paths },
    entities,
  };
}
