import { fileHeader } from "./file-header.ts";
import { groupSets, type GroupedSets, type PathRows } from "./group-sets.ts";
import { hoistRepeated } from "./hoist-repeated.ts";
import { printLiteral, printRecord } from "./print-literal.ts";
import { reachableEntities, readEntity, type EntityFacts } from "./read-entity.ts";
import { readOperations } from "./read-operations.ts";
import { serviceName } from "./service-name.ts";
import { servicePrefixes } from "./service-prefixes.ts";
import { shareKinds, type SharedKinds } from "./share-kinds.ts";
import type { SpecDocument } from "./spec-document.ts";
import type { EntityRow, FieldsByKind, MethodRows, SetGroup } from "./tables.ts";

/** Types of the statements that are hoisted when they occur more than once. */
const hoistedTypes: Readonly<Record<string, string>> = { paging: "PagingRow", access: "AccessRow", async: "AsyncRow" };

/** Prints operations by path or by what follows a set's name, and before them the statements that several share. */
function printPaths(paths: readonly PathRows[]): {
  constants: string;
  types: string[];
  rows: Record<string, Record<string, unknown>>;
} {
  const flat = paths.flatMap(([path, rows]) => Object.entries(rows).map(([method, row]) => ({ path, method, row })));
  const { rows, constants } = hoistRepeated(
    flat.map(({ row }) => row),
    Object.keys(hoistedTypes),
  );
  const byPath: Record<string, Record<string, unknown>> = {};
  flat.forEach(({ path, method }, index) => ((byPath[path] ??= {})[method] = rows[index]));
  const types = new Set<string>();
  const lines = [...constants].map(([name, value]) => {
    const type = hoistedTypes[name.replace(/\d+$/, "")] ?? "unknown";
    types.add(type);
    return `const ${name}: ${type} = ${printLiteral(value)};\n`;
  });
  return { constants: lines.join(""), types: [...types], rows: byPath };
}

const isEmpty = (record: object | undefined): boolean => !record || Object.keys(record).length === 0;

/** What a program must know of an entity; undefined when that is nothing. */
function entityRow(
  { nested, single, write, writeOnce, writeLater, naturalKey }: EntityFacts,
  fields: FieldsByKind,
): EntityRow | undefined {
  const row = {
    fields: isEmpty(fields) ? undefined : fields,
    nested,
    single,
    write,
    writeOnce,
    writeLater,
    naturalKey,
  };
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  return isEmpty(known) ? undefined : known;
}

/** Prints one service: its operations, and the entities that they carry. */
function printService(
  groups: readonly SetGroup[],
  paths: readonly PathRows[],
  own: FieldsByKind | undefined,
  entities: Readonly<Record<string, EntityRow>>,
  source: string,
): string {
  const { constants, types, rows } = printPaths(paths);
  const lists = groups.map((group) => `    ${printLiteral(group)},\n`);
  return `${fileHeader(source)}
import type { ${[...types, "ServiceTable"].sort().join(", ")} } from "../../tables.ts";
${constants && `\n${constants}`}
export const table: ServiceTable = {
${own ? `  kinds: ${printRecord(own)},\n` : ""}${lists.length > 0 ? `  groups: [\n${lists.join("")}  ],\n` : ""}  paths: ${printRecord(rows)},
  entities: ${printRecord(entities)},
};
`;
}

/** Prints what the services have in common; undefined when that is nothing. */
function printShared({ families }: GroupedSets, { shared }: SharedKinds, source: string): string | undefined {
  if (isEmpty(families) && isEmpty(shared)) return undefined;
  const { constants, types, rows } = printPaths(
    Object.entries(families).flatMap(([name, family]) =>
      Object.entries(family).map(([suffix, methods]) => [`${name}\n${suffix}`, methods] as const),
    ),
  );
  const lines = Object.entries(families).map(
    ([name, family]) =>
      `    ${JSON.stringify(name)}: ${printRecord(Object.fromEntries(Object.keys(family).map((suffix) => [suffix, rows[`${name}\n${suffix}`]])), printLiteral, "    ")},\n`,
  );
  return `${fileHeader(source)}
import type { ${[...types, "SharedTable"].sort().join(", ")} } from "../tables.ts";
${constants && `\n${constants}`}
export const shared: SharedTable = {
  families: ${lines.length > 0 ? `{\n${lines.join("")}  }` : "{}"},
  kinds: ${printRecord(shared)},
};
`;
}

/** Prints the index of an API: where each path's tables are, and what holds for all of them. */
function printIndex(
  document: SpecDocument,
  api: string,
  services: ReadonlyMap<string, string>,
  hasShared: boolean,
  source: string,
): string {
  const [server] = document.servers;
  if (!server) throw new Error(`${source}: the document names no server.`);
  const variables = Object.fromEntries(
    Object.entries(server.variables ?? {}).map(([name, variable]) => [name, variable.default]),
  );
  const names = [...new Set(services.values())].sort();
  const loaders = names.map(
    (name) => `    ${printLiteral({ [name]: 0 }).slice(2, -5)}: () => import("./entities/${name}.ts"),\n`,
  );
  return `${fileHeader(source)}
import type { ApiIndex } from "../tables.ts";

export const index: ApiIndex = {
  name: ${printLiteral(api)},
  version: ${printLiteral(document.info.version)},
  server: ${printLiteral({ url: server.url, variables })},
  quota: ${printLiteral({ limits: document["x-quota"]?.limits ?? [] })},
  prefixes: ${printRecord(servicePrefixes(services))},
  services: {
${loaders.join("")}  },
${hasShared ? '  shared: () => import("./shared.ts"),\n' : ""}};
`;
}

/** The entities that the operations of each service carry. */
function entitiesOf(
  document: SpecDocument,
  paths: ReadonlyMap<string, readonly PathRows[]>,
): Map<string, Record<string, EntityFacts>> {
  return new Map(
    [...paths].map(([service, own]) => {
      const used = own.flatMap(([, rows]) =>
        Object.values(rows).flatMap(({ record, body }) => [record, body].filter((name) => name !== undefined)),
      );
      const reachable = reachableEntities(document, used);
      return [
        service,
        Object.fromEntries(
          Object.entries(document.components.schemas).flatMap(([name, schema]) =>
            reachable.has(name) ? [[name, readEntity(document, schema)]] : [],
          ),
        ),
      ];
    }),
  );
}

/** Prints the run-time tables of an API: the index `operations.ts`, one file a service, and `shared.ts`, by path below the API's folder. */
export function printTables(document: SpecDocument, api: string, source: string): Map<string, string> {
  const services = new Map<string, string>();
  const paths = new Map<string, PathRows[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = serviceName(path, item);
    services.set(path, service);
    const rows: MethodRows = Object.fromEntries(
      Object.entries(readOperations(document, item)).map(([method, { row }]) => [method, row]),
    );
    paths.set(service, [...(paths.get(service) ?? []), [path, rows]]);
  }
  const entities = entitiesOf(document, paths);
  const grouped = groupSets(paths);
  const kinds = shareKinds(entities);
  const shared = printShared(grouped, kinds, source);
  const files = new Map([["operations.ts", printIndex(document, api, services, shared !== undefined, source)]]);
  if (shared !== undefined) files.set("shared.ts", shared);
  for (const service of paths.keys()) {
    const printed = Object.entries(entities.get(service) ?? {}).flatMap(([name, facts]) => {
      const row = entityRow(facts, kinds.exceptionsOf(facts));
      return row ? [[name, row] as const] : [];
    });
    files.set(
      `entities/${service}.ts`,
      printService(
        grouped.groups.get(service) ?? [],
        grouped.rest.get(service) ?? [],
        kinds.ofService.get(service),
        Object.fromEntries(printed),
        source,
      ),
    );
  }
  return files;
}
