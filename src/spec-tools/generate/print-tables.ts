import { fileHeader } from "./file-header.ts";
import { hoistRepeated } from "./hoist-repeated.ts";
import { printLiteral, printRecord } from "./print-literal.ts";
import { reachableEntities, readEntity } from "./read-entity.ts";
import { readOperations } from "./read-operations.ts";
import { serviceName } from "./service-name.ts";
import { servicePrefixes } from "./service-prefixes.ts";
import type { SpecDocument } from "./spec-document.ts";
import type { OperationRow } from "./tables.ts";

/** A path of a service with its operations by method. */
type PathRows = readonly [path: string, rows: Readonly<Record<string, OperationRow>>];

/** Types of the statements that are hoisted when they occur more than once. */
const hoistedTypes: Readonly<Record<string, string>> = { paging: "PagingRow", access: "AccessRow", async: "AsyncRow" };

/** Prints the operations of a service, and before them the statements that several share. */
function printPaths(paths: readonly PathRows[]): { constants: string; types: string[]; text: string } {
  const flat = paths.flatMap(([path, rows]) => Object.entries(rows).map(([method, row]) => ({ path, method, row })));
  const { rows, constants } = hoistRepeated(flat.map(({ row }) => row), Object.keys(hoistedTypes));
  const byPath: Record<string, Record<string, unknown>> = {};
  flat.forEach(({ path, method }, index) => ((byPath[path] ??= {})[method] = rows[index]));
  const types = new Set<string>();
  const lines = [...constants].map(([name, value]) => {
    const type = hoistedTypes[name.replace(/\d+$/, "")] ?? "unknown";
    types.add(type);
    return `const ${name}: ${type} = ${printLiteral(value)};\n`;
  });
  return { constants: lines.join(""), types: [...types].sort(), text: printRecord(byPath) };
}

/** Prints one service: its operations, and the entities that they carry. */
function printService(document: SpecDocument, paths: readonly PathRows[], source: string): string {
  const used = paths.flatMap(([, rows]) => Object.values(rows).flatMap(({ record, body }) => [record, body].filter((name) => name !== undefined)));
  const reachable = reachableEntities(document, used);
  const entities = Object.fromEntries(
    Object.entries(document.components.schemas).flatMap(([name, schema]) => (reachable.has(name) ? [[name, readEntity(document, schema)]] : [])),
  );
  const printed = printPaths(paths);
  return `${fileHeader(source)}
import type { ${[...printed.types, "ServiceTable"].join(", ")} } from "../../tables.ts";

${printed.constants}
export const table: ServiceTable = {
  paths: ${printed.text},
  entities: ${printRecord(entities)},
};
`;
}

/** Prints the index of an API: where each path's tables are, and what holds for all of them. */
function printIndex(document: SpecDocument, api: string, services: ReadonlyMap<string, string>, source: string): string {
  const [server] = document.servers;
  if (!server) throw new Error(`${source}: the document names no server.`);
  const variables = Object.fromEntries(Object.entries(server.variables ?? {}).map(([name, variable]) => [name, variable.default]));
  const names = [...new Set(services.values())].sort();
  const loaders = names.map((name) => `    ${printLiteral({ [name]: 0 }).slice(2, -5)}: () => import("./entities/${name}.ts"),\n`);
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

/** Prints the run-time tables of an API: the index `operations.ts` and one file a service, by path below the API's folder. */
export function printTables(document: SpecDocument, api: string, source: string): Map<string, string> {
  const services = new Map<string, string>();
  const paths = new Map<string, PathRows[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = serviceName(path, item);
    services.set(path, service);
    paths.set(service, [...(paths.get(service) ?? []), [path, readOperations(document, item)]]);
  }
  const files = new Map([["operations.ts", printIndex(document, api, services, source)]]);
  for (const [service, rows] of paths) files.set(`entities/${service}.ts`, printService(document, rows, source));
  return files;
}
