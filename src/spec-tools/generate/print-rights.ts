import { printKey } from "./print-literal.ts";
import { type EntityFacts, reachableEntities, readEntity } from "./read-entity.ts";
import { type OperationFacts, readOperations } from "./read-operations.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Names separated by spaces as a union of literal types; of none, `never`. */
function union(names: string | undefined): string {
  return names
    ? names
        .split(" ")
        .map((name) => JSON.stringify(name))
        .join(" | ")
    : "never";
}

function join(...lists: readonly (string | undefined)[]): string {
  return lists.filter(Boolean).join(" ");
}

/** What a record's creation may set, by name: nearly all of the fields can be changed as well, and there are many. */
const sameCreate = (name: string): string => `records[${JSON.stringify(name)}]["create"]`;

/** The values that each alternate key takes, as one object a key; none of them is null. */
function alternateKeys(keys: readonly string[], row: string): string {
  const objects = keys.map((key) => {
    const fields = key
      .split(" ")
      .map((field) => `${JSON.stringify(field)}: NonNullable<${row}[${JSON.stringify(field)}]>`);
    return `{ ${fields.join("; ")} }`;
  });
  return objects.join(" | ");
}

/** Prints what may be done with the fields of one entity. */
function printRecord(name: string, entity: EntityFacts): string {
  const nested = [...Object.entries(entity.nested ?? {}), ...Object.entries(entity.single ?? {})].flatMap(
    ([target, fields]) => fields.split(" ").map((field) => `${JSON.stringify(field)}: ${JSON.stringify(target)}`),
  );
  const single = Object.values(entity.single ?? {}).join(" ");
  // A key that has other spellings on the wire is mandatory only in what a client gives.
  const keys = (entity.key ?? "").split(" ").filter((field) => entity.spelled?.[field] !== undefined);
  const whole = `components["schemas"][${JSON.stringify(name)}]`;
  const declared = Object.values(entity.fields).join(" ");
  // Beside names of any kind the declared ones would be lost to `keyof`.
  const row = entity.open === undefined ? whole : `Pick<${whole}, ${union(declared)}>`;
  const create = union(join(entity.write, entity.writeOnce));
  const update = union(join(entity.write, entity.writeLater));
  const rest = entity.writeLater
    ? update
    : entity.writeOnce
      ? `Exclude<${sameCreate(name)}, ${union(entity.writeOnce)}>`
      : sameCreate(name);
  const lines = [
    `row: ${row}${keys.length > 0 ? ` & Required<Pick<${row}, ${union(keys.join(" "))}>>` : ""}`,
    `key: ${union(entity.key)}`,
    `create: ${create}`,
    `update: ${entity.write && rest.length < update.length ? rest : update}`,
    entity.alternateKeys && `alternateKeys: ${alternateKeys(entity.alternateKeys, whole)}`,
    entity.filterOnly === undefined ? undefined : `filterOnly: ${union(entity.filterOnly)}`,
    entity.noFilter === undefined ? undefined : `noFilter: ${union(entity.noFilter)}`,
    nested.length > 0 ? `nested: { ${nested.join("; ")} }` : undefined,
    single === "" ? undefined : `single: ${union(single)}`,
    entity.open === undefined ? undefined : "open: true",
  ];
  return `    ${printKey(name)}: { ${lines.filter((line) => line !== undefined).join("; ")} };\n`;
}

/** Whether a success always has content, and none that is a record. */
function answersValue({ record, answers = "" }: OperationFacts["row"]): boolean {
  const statuses = answers.split(" ");
  return record === undefined && statuses.some((status) => /\w$/.test(status) && !statuses.includes(`${status}-`));
}

/** What one operation lets a client do, by the verb of the client's method. */
function printCall(method: string, { row, demands, links, bodyless }: OperationFacts): string | undefined {
  const record = row.record === undefined ? undefined : JSON.stringify(row.record);
  const body = row.body === undefined ? undefined : JSON.stringify(row.body);
  const wait = row.async ? "; wait: true" : "";
  const linked = links === undefined ? "" : `; links: components["schemas"][${JSON.stringify(links)}]`;
  switch (method) {
    case "GET":
      if (record === undefined) return undefined;
      return row.paging
        ? `list: ${record}${row.needsSelect ? "; selectRequired: true" : ""}${row.filterRequired ? "; filterRequired: true" : ""}`
        : `get: ${record}${row.orNone ? "; orNone: true" : ""}`;
    case "POST":
      if (bodyless && answersValue(row)) return undefined; // its answer is no record: the plain call gives it
      if (bodyless) return `run: { answer: ${record ?? "never"}${row.paging ? "; list: true" : ""}${wait} }`;
      return body === undefined
        ? undefined
        : `create: { body: ${body}; demands: ${union(demands)}; answer: ${record ?? "never"}${linked}${wait} }`;
    case "PUT":
    case "PATCH":
      return body === undefined ? undefined : `update: { body: ${body}; answer: ${record ?? "never"}${linked}${wait} }`;
    default:
      if (row.literals) return undefined; // an operation of v2 with arguments, and no record
      return `remove: { answer: ${record ?? "never"}${wait} }`;
  }
}

/** The interfaces of a service whose spec says nothing of lists, records and writes. */
export function printNoRights(): string {
  return "/** The spec says nothing of records: calls are plain. */\nexport interface records {}\nexport interface calls {}\n";
}

/** What each path lets a client do, printed, and the names of the records that this is about. */
function readCalls(document: SpecDocument): { calls: string[]; used: Set<string> } {
  const calls: string[] = [];
  const used = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    const rows = Object.entries(readOperations(document, item));
    const verbs = rows.map(([method, facts]) => {
      for (const name of [facts.row.record, facts.row.body]) if (name !== undefined) used.add(name);
      return printCall(method, facts);
    });
    const printed = verbs.filter((verb) => verb !== undefined).join("; ");
    if (printed !== "") calls.push(`    ${JSON.stringify(path)}: { ${printed} };\n`);
  }
  return { calls, used };
}

/** Prints the interface `records`: what may be done with the fields of each record that some paths lead to. */
export function printRecords(document: SpecDocument): string {
  const reachable = reachableEntities(document, readCalls(document).used);
  const records = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    reachable.has(name) ? [printRecord(name, readEntity(document, schema))] : [],
  );
  return `/** What may be done with the fields of each record. */\nexport interface records {\n${records.join("")}}\n`;
}

/** Prints the interface `calls`: what each path lets a client do. */
export function printCalls(document: SpecDocument): string {
  return `/** What each path lets a client do. */\nexport interface calls {\n${readCalls(document).calls.join("")}}\n`;
}

/** Prints the interfaces `records` and `calls` of one service. */
export function printRights(document: SpecDocument): string {
  return printRecords(document) + printCalls(document);
}
