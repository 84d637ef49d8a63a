import { astToString } from "openapi-typescript";
import ts from "typescript";
import { fileHeader } from "./file-header.ts";
import { partOfTypes } from "./part-of-types.ts";
import { printCalls, printRecords } from "./print-rights.ts";
import { printServiceTypes } from "./print-types.ts";
import { printWhole, typeNames } from "./print-whole.ts";
import { serviceNames } from "./service-name.ts";
import { shareResponses } from "./share-components.ts";
import { shareOperations } from "./share-operations.ts";
import type { PathItem, SpecDocument } from "./spec-document.ts";
import { exportInterface } from "./type-members.ts";
import { typesOfDocument } from "./types-of-document.ts";

const isComponents = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) && node.name.text === "components";

/** Paths by the service that they belong to. */
function pathsByService(document: SpecDocument): Map<string, Record<string, PathItem>> {
  const services = serviceNames(document);
  const paths = new Map<string, Record<string, PathItem>>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = services.get(path) ?? "";
    const own = paths.get(service) ?? {};
    paths.set(service, own);
    own[path] = item;
  }
  return new Map([...paths].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Prints the types of an API whose records all lead to each other, as tables of an organisation do: schemas and records
 * once for all services, in `shared-types.ts`, and for each service what its own paths take. With records in each of them
 * the files would grow with the square of their number.
 */
export function printLinkedTypes(document: SpecDocument, source: string): Map<string, string> {
  const services = pathsByService(document);
  const whole = typesOfDocument(document);
  const own = whole.filter((node) => !isComponents(node));
  const nodes = new Map([...services].map(([service, paths]) => [service, partOfTypes(own, { ...document, paths })]));
  const shared = shareOperations(nodes);
  const exported = shared.common.map((node) => exportInterface(node));
  const helpers = partOfTypes(whole, { ...document, paths: {} }, exported).filter(
    (node) => isComponents(node) || ts.isTypeAliasDeclaration(node),
  );
  const header = `${fileHeader(source)}\n`;
  const kinds = (["parameters", "responses", "requestBodies", "headers"] as const).filter(
    (kind) => Object.keys(document.components[kind] ?? {}).length > 0,
  );
  const sets = [...services.keys()].map((service) => ({ service, hasSchemas: false }));
  const names = typeNames([...services.keys()]);
  const commonNames = shared.common.map(({ name }) => name.text);
  const files = new Map([
    ["types.ts", printWhole(sets, { hasRest: true, kinds, hasRawCalls: false, sharesRecords: true }, source)],
    ["shared-types.ts", `${header}${astToString([...shareResponses(helpers), ...exported])}${printRecords(document)}`],
  ]);
  for (const [service, paths] of services) {
    const text = astToString([...(shared.services.get(service) ?? [])]);
    const words = new Set(text.match(/\b[A-Z][a-z]+\d+\b/g));
    const imported = ["components", "records", ...commonNames.filter((name) => words.has(name))];
    files.set(
      `types/${service}.ts`,
      `${header}import type { ${imported.join(", ")} } from "../shared-types.ts";\n${text}${printCalls({ ...document, paths })}${printServiceTypes(names.get(service) ?? "")}`,
    );
  }
  return files;
}
