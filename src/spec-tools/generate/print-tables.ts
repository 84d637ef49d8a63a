import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isAnnotated } from "./annotated.ts";
import { bodyAlternatives } from "./body-alternatives.ts";
import { entityRow } from "./entity-row.ts";
import { fileHeader } from "./file-header.ts";
import { printLiteral, printRecord } from "./print-literal.ts";
import { reachableEntities, readEntity } from "./read-entity.ts";
import { readOperations } from "./read-operations.ts";
import { serviceNames } from "./service-name.ts";
import { servicePrefixes } from "./service-prefixes.ts";
import { shareRows } from "./share-rows.ts";
import type { PathItem, SpecDocument } from "./spec-document.ts";
import type { EntityRow, MethodRows, WireRow } from "./tables.ts";
import { wireRows } from "./wire-rows.ts";

/** A path of a service with its operations by method. */
type PathRows = readonly [path: string, rows: MethodRows];

/** Prints the entities of an API whose services have them in common. */
function printEntities(entities: Readonly<Record<string, EntityRow>>, source: string): string {
  return `${fileHeader(source)}
import type { ServiceTable } from "../tables.ts";

export const entities: ServiceTable["entities"] = ${printRecord(entities, printLiteral, "  ")};
`;
}

/** Prints one service: its operations, and the entities that they carry; undefined where it has them in common with others. */
function printService(
  paths: readonly PathRows[],
  entities: Readonly<Record<string, EntityRow>> | undefined,
  wire: Readonly<Record<string, WireRow>>,
  source: string,
): string {
  const printed = printRecord(Object.fromEntries(paths), (methods) =>
    printRecord(Object(methods), printLiteral, "    "),
  );
  const { types, constants, text } = shareRows(
    paths.map(([, methods]) => methods),
    printed,
  );
  const ways = Object.keys(wire).length > 0 ? `  wire: ${printRecord(wire)},\n` : "";
  return `${fileHeader(source)}
import type { ${[...types, "ServiceTable"].join(", ")} } from "../../tables.ts";
${entities ? "" : 'import { entities } from "../entities.ts";\n'}
${constants}export const table: ServiceTable = {
  paths: ${text},
  ${entities ? `entities: ${printRecord(entities)}` : "entities"},
${ways}};
`;
}

/** Prints the index of an API: where each path's tables are, and what holds for all of them. */
function printIndex(
  document: SpecDocument,
  api: string,
  services: ReadonlyMap<string, string>,
  source: string,
  hasSync: boolean,
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
${hasSync ? '  sync: () => import("./sync.ts"),\n' : ""}};
`;
}

/** What is known of the entities that the operations of one service carry. */
function entitiesOf(document: SpecDocument, paths: readonly PathRows[]): Record<string, EntityRow> {
  const rows = paths.flatMap(([, methods]) => Object.values(methods));
  const bodies = rows.flatMap(({ body }) => (body === undefined ? [] : [body]));
  const records = rows.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const sent = reachableEntities(document, bodies, true);
  const used = reachableEntities(document, [...records, ...bodies]);
  const alternatives = bodyAlternatives(document);
  return Object.fromEntries(
    Object.entries(document.components.schemas).flatMap(([name, schema]) => {
      const row = used.has(name)
        ? entityRow(readEntity(document, alternatives.get(name) ?? schema), sent.has(name))
        : undefined;
      return row ? [[name, row]] : [];
    }),
  );
}

/** What programs must know of the operations of a path. Of a plain one only what it is called, and what it counts for. */
function rowsOf(document: SpecDocument, item: PathItem): MethodRows {
  const rows = Object.entries(readOperations(document, item));
  const isPlain = !isAnnotated(document);
  return Object.fromEntries(
    rows.map(([method, { row }]) => {
      const { id, quota, access } = row;
      return [method, isPlain ? { id, ...(quota && { quota }), ...(access && { access }) } : row];
    }),
  );
}

/**
 * Prints the run-time tables of an API, the index `operations.ts` and one file a service, by path below the API's folder.
 *
 * @param options.hasSync whether the index leads to `sync.ts`; those of this package do not, so that only who copies
 *   bundles it. @default false
 * @param options.isLinked whether all services have their entities in common, in `entities.ts`, since each leads to all.
 *   @default false
 */
export function printTables(
  document: SpecDocument,
  api: string,
  source: string,
  { hasSync = false, isLinked = false }: { hasSync?: boolean; isLinked?: boolean } = {},
): Map<string, string> {
  const services = serviceNames(document);
  const isPlain = !isAnnotated(document);
  const paths = new Map<string, PathRows[]>();
  const wires = new Map<string, Record<string, WireRow>>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = services.get(path) ?? "";
    paths.set(service, [...(paths.get(service) ?? []), [path, rowsOf(document, item)]]);
    if (isPlain) wires.set(service, { ...wires.get(service), ...wireRows(document, path, item) });
  }
  const files = new Map([["operations.ts", printIndex(document, api, services, source, hasSync)]]);
  if (isLinked) files.set("entities.ts", printEntities(entitiesOf(document, [...paths.values()].flat()), source));
  for (const [service, rows] of paths) {
    const entities = isLinked ? undefined : isPlain ? {} : entitiesOf(document, rows);
    files.set(`entities/${service}.ts`, printService(rows, entities, wires.get(service) ?? {}, source));
  }
  return files;
}
