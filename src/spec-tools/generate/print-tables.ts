import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { fileHeader } from "./file-header.ts";
import { printLiteral, printRecord } from "./print-literal.ts";
import { type EntityFacts, reachableEntities, readEntity } from "./read-entity.ts";
import { readOperations } from "./read-operations.ts";
import { serviceName } from "./service-name.ts";
import { servicePrefixes } from "./service-prefixes.ts";
import type { SpecDocument } from "./spec-document.ts";
import type { EntityRow, MethodRows } from "./tables.ts";

/** A path of a service with its operations by method. */
type PathRows = readonly [path: string, rows: MethodRows];

const isEmpty = (record: object | undefined): boolean => !record || Object.keys(record).length === 0;

/** What a program must know of an entity; undefined when that is nothing. */
function entityRow({
  fields,
  nested,
  single,
  write,
  writeOnce,
  writeLater,
  naturalKey,
}: EntityFacts): EntityRow | undefined {
  const { plain: _plain, ...kinds } = fields;
  const row = { fields: isEmpty(kinds) ? undefined : kinds, nested, single, write, writeOnce, writeLater, naturalKey };
  const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  return isEmpty(known) ? undefined : known;
}

/** Prints one service: its operations, and the entities that they carry. */
function printService(
  paths: readonly PathRows[],
  entities: Readonly<Record<string, EntityRow>>,
  source: string,
): string {
  return `${fileHeader(source)}
import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: ${printRecord(Object.fromEntries(paths), (methods) => printRecord(Object(methods), printLiteral, "    "))},
  entities: ${printRecord(entities)},
};
`;
}

/** Prints the index of an API: where each path's tables are, and what holds for all of them. */
function printIndex(
  document: SpecDocument,
  api: string,
  services: ReadonlyMap<string, string>,
  source: string,
): string {
  const [server] = document.servers;
  if (!server) throw new SpecInvalid(source, "the document names no server", "Say in servers where the service is.");
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
};
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

/** Prints the run-time tables of an API, the index `operations.ts` and one file a service, by path below the API's folder. */
export function printTables(document: SpecDocument, api: string, source: string): Map<string, string> {
  const services = new Map<string, string>();
  const paths = new Map<string, PathRows[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = serviceName(path, item);
    services.set(path, service);
    const rows: MethodRows = Object.fromEntries(
      Object.entries(readOperations(document, item)).map(([method, { row }]) => [method, row]),
    );
    const known = paths.get(service);
    if (known) known.push([path, rows]);
    else paths.set(service, [[path, rows]]);
  }
  const entities = entitiesOf(document, paths);
  const files = new Map([["operations.ts", printIndex(document, api, services, source)]]);
  for (const [service, rows] of paths) {
    const known = Object.entries(entities.get(service) ?? {}).flatMap(([name, facts]) => {
      const row = entityRow(facts);
      return row ? [[name, row] as const] : [];
    });
    files.set(`entities/${service}.ts`, printService(rows, Object.fromEntries(known), source));
  }
  return files;
}
