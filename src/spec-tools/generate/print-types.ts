import { astToString } from "openapi-typescript";
import ts from "typescript";
import { isAnnotated } from "./annotated.ts";
import { fileHeader } from "./file-header.ts";
import { commonPart, partOfDocument } from "./part-of-document.ts";
import { isHelper, partOfTypes } from "./part-of-types.ts";
import { printCodes } from "./print-codes.ts";
import { printNoRights, printRights } from "./print-rights.ts";
import { printWebhooks } from "./print-webhooks.ts";
import { printWhole, typeNames } from "./print-whole.ts";
import { rawPaths, separateRawCalls } from "./raw-calls.ts";
import { serviceNames } from "./service-name.ts";
import { shareResponses, withoutShared } from "./share-components.ts";
import { shareOperations } from "./share-operations.ts";
import type { SpecDocument } from "./spec-document.ts";
import { splitServices } from "./split-services.ts";
import { exportInterface } from "./type-members.ts";
import { typesOfDocument } from "./types-of-document.ts";

/** Prints what a client of one service is made of. */
export function printServiceTypes(name: string): string {
  return `/** The types of the service, for a client that knows no other. */
export interface ${name}Types {
    paths: paths;
    records: records;
    calls: calls;
}
`;
}

/** Components beside schemas that printed types have. */
const kinds = ["parameters", "responses", "requestBodies", "headers"] as const;

/** What stands in a spec of ours always, so that no other file has to change when the first of them comes. */
const always: ReadonlySet<string> = new Set(["parameters", "responses"]);

/** Names of the schemas that printed types name. */
function schemasIn(text: string): string[] {
  return [...text.matchAll(/components\["schemas"\]\["([^"]+)"\]/g)].map(([, name = ""]) => name);
}

/** How many services have to have a schema before they share it: two that do would pay for a third that does not. */
const many = 3;

/** Names of the schemas that many services have. */
function schemasOfMany(parts: readonly { readonly part: SpecDocument }[]): string[] {
  const counts = new Map<string, number>();
  for (const { part } of parts)
    for (const name of Object.keys(part.components.schemas)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= many ? [name] : []));
}

/** The import of what a service's types name of those that it shares with others. */
function printImport(text: string, common: readonly ts.InterfaceDeclaration[]): string {
  const words = new Set(text.match(/\b[A-Z][a-z]+\d+\b/g));
  const names = common.map(({ name }) => name.text).filter((name) => words.has(name));
  return `import type { ${["components as shared", ...names].join(", ")} } from "../shared-types.ts";\n`;
}

/** The services of a document, each with its part; a call of another method goes with its path. */
function partsOf(
  services: ReadonlyMap<string, string>,
  typed: SpecDocument,
): { service: string; part: SpecDocument }[] {
  const paths = new Map<string, Set<string>>();
  for (const path of Object.keys(typed.paths)) {
    const service = services.get(path.slice(path.indexOf("/"))) ?? "";
    paths.set(service, (paths.get(service) ?? new Set()).add(path));
  }
  return [...paths.keys()]
    .sort()
    .map((service) => ({ service, part: partOfDocument(typed, paths.get(service) ?? new Set()) }));
}

/**
 * Prints the types of an API: `types.ts`, and `types/<service>.ts` for programs that use one service and pay for no
 * other; what the services share in `shared-types.ts`; beside them `codes.ts`, the constants of all code lists. A service
 * whose types would be too long for one file has one for each of its sets.
 */
export function printTypes(document: SpecDocument, source: string): Map<string, string> {
  const services = serviceNames(document);
  const files = printServices(document, source, services);
  const sizes = new Map(
    [...files].flatMap(([path, text]) => {
      const [, service] = /^types\/(.*)\.ts$/.exec(path) ?? [];
      return service === undefined ? [] : [[service, text.length] as const];
    }),
  );
  const split = splitServices(services, sizes);
  return split ? printServices(document, source, split) : files;
}

function printServices(
  document: SpecDocument,
  source: string,
  serviceOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const raw = rawPaths(document);
  const hasRawCalls = Object.keys(raw).length > 0;
  const typed = hasRawCalls ? { ...document, paths: { ...document.paths, ...raw } } : document;
  const parts = partsOf(serviceOf, typed);
  const whole = typesOfDocument(typed);
  const types = new Map(
    parts.map(({ service, part }) => {
      const own = partOfTypes(whole, part);
      return [service, hasRawCalls ? separateRawCalls(own) : own];
    }),
  );
  const { services, common } = shareOperations(types);
  const reached = new Set(parts.flatMap(({ part }) => Object.keys(part.components.schemas)));
  const rest = Object.keys(document.components.schemas).filter((name) => !reached.has(name));
  const shared = commonPart(document, [...schemasIn(astToString([...common])), ...schemasOfMany(parts), ...rest]);
  const exported = common.map((node) => exportInterface(node));
  const components = partOfTypes(whole, shared, exported).filter(
    (node) => isHelper(node) || (ts.isInterfaceDeclaration(node) && node.name.text === "components"),
  );
  const own = kinds.filter((kind) => always.has(kind) || Object.keys(document.components[kind] ?? {}).length > 0);
  const header = `${fileHeader(source)}\n`;
  const sets = parts.map(({ service, part }) => ({
    service,
    hasSchemas: Object.keys(part.components.schemas).length > 0,
  }));
  const files = new Map([
    ["types.ts", printWhole(sets, { hasRest: rest.length > 0, kinds: own, hasRawCalls }, source)],
    ["shared-types.ts", `${header}${astToString([...shareResponses(components), ...exported])}`],
  ]);
  const sharedSchemas = new Set(Object.keys(shared.components.schemas));
  const names = typeNames(parts.map(({ service }) => service));
  const rights = isAnnotated(document) ? printRights : printNoRights;
  for (const { service, part } of parts) {
    const text = astToString(withoutShared(services.get(service) ?? [], sharedSchemas, own));
    const types = printServiceTypes(names.get(service) ?? "");
    files.set(`types/${service}.ts`, `${header}${printImport(text, common)}${text}${rights(part)}${types}`);
  }
  const webhooks = printWebhooks(document, whole, source);
  if (webhooks !== undefined) files.set("webhooks.ts", webhooks);
  // One file: services have records in common, and a program's bundler takes the lists that are used.
  const codes = isAnnotated(document) ? printCodes(document, source) : undefined;
  if (codes !== undefined) files.set("codes.ts", codes);
  return files;
}
