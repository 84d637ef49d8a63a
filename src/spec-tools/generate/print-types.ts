import openapiTypescript, { astToString, NULL, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { fileHeader } from "./file-header.ts";
import { commonPart, partOfDocument } from "./part-of-document.ts";
import { printCodes } from "./print-codes.ts";
import { printRights } from "./print-rights.ts";
import { serviceName } from "./service-name.ts";
import { shareResponses, withoutShared } from "./share-components.ts";
import { shareOperations } from "./share-operations.ts";
import { slimTypes } from "./slim-types.ts";
import type { SpecDocument } from "./spec-document.ts";
import { exportInterface } from "./type-members.ts";

/** The types that `type` names, without null. */
function typesOf(schema: SchemaObject): readonly string[] {
  const { type } = schema as { type?: string | readonly string[] };
  return typeof type === "string" ? [type] : (type ?? []);
}

/** Prints a wire value of a code list as a type: digits as a number where the property is a number. */
function codeType(value: string, numeric: boolean): ts.TypeNode {
  const { factory } = ts;
  if (!numeric) return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  const literal = factory.createNumericLiteral(value.replace("-", ""));
  return factory.createLiteralTypeNode(
    value.startsWith("-") ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal,
  );
}

/** A property with `x-enum` becomes the union of its codes; anything else is left to openapi-typescript. */
function codeUnion(schema: SchemaObject): ts.TypeNode | undefined {
  const codes: unknown = schema["x-enum"];
  if (typeof codes !== "object" || codes === null || !("type" in schema)) return undefined;
  const types = typesOf(schema);
  const numeric = types.some((type) => type === "integer" || type === "number");
  const union = Object.keys(codes).map((value) => codeType(value, numeric && /^-?\d+$/.test(value)));
  return ts.factory.createUnionTypeNode(types.includes("null") ? [...union, NULL] : union);
}

/** The types of some paths: `paths`, `components` and `operations`, as openapi-fetch takes them. */
async function typesOfDocument(document: SpecDocument): Promise<ts.Node[]> {
  // openapi-typescript changes the document that it is given.
  const nodes = await openapiTypescript(structuredClone(document) as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: codeUnion,
    silent: true,
  });
  return slimTypes(nodes);
}

/** The interfaces of a service's file, which the file of the API puts together. */
const interfaces = ["paths", "operations", "records", "calls"];

/** A service's name in types: `authorised-apps` is AuthorisedApps. */
function typeName(service: string): string {
  return service.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Prints what a client of one service is made of. */
function printServiceTypes(service: string): string {
  return `/** The types of the service, for a client that knows no other. */
export interface ${typeName(service)}Types {
    paths: paths;
    records: records;
    calls: calls;
}
`;
}

/** A service, and whether it has schemas: without any openapi-typescript prints `never`, which nothing can extend. */
interface TypedService {
  readonly service: string;
  readonly hasSchemas: boolean;
}

/** Prints the file of an API: the interfaces of all its services in one. */
function printWhole(services: readonly TypedService[], source: string): string {
  const named = services.map(({ service, hasSchemas }) => ({ service, hasSchemas, name: typeName(service) }));
  const imports = named.map(({ name, service }) => `import type * as ${name} from "./types/${service}.ts";\n`);
  const whole = interfaces.map(
    (part) => `export interface ${part} extends ${named.map(({ name }) => `${name}.${part}`).join(", ")} {}\n`,
  );
  // An interface may extend an alias, but not the indexed type that the alias stands for.
  const typed = named.filter(({ hasSchemas }) => hasSchemas);
  const aliases = typed.map(({ name }) => `type ${name}_schemas = ${name}.components["schemas"];\n`);
  const schemas = typed.length > 0 ? `extends ${typed.map(({ name }) => `${name}_schemas`).join(", ")} ` : "";
  return `${fileHeader(source)}
${imports.join("")}import type { components as shared } from "./shared-types.ts";

${[...whole, ...aliases].join("")}interface schemas ${schemas}{}
export interface components {
  schemas: schemas;
  parameters: shared["parameters"];
  responses: shared["responses"];
}
`;
}

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

/**
 * Prints the types of an API: `types.ts`, and `types/<service>.ts` for programs that use one service and pay for no
 * other; what the services share in `shared-types.ts`; beside them `codes.ts`, the constants of all code lists.
 */
export async function printTypes(document: SpecDocument, source: string): Promise<Map<string, string>> {
  const paths = new Map<string, Set<string>>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = serviceName(path, item);
    paths.set(service, (paths.get(service) ?? new Set()).add(path));
  }
  const names = [...paths.keys()].sort();
  const parts = names.map((service) => ({
    service,
    part: partOfDocument(document, paths.get(service) ?? new Set()),
  }));
  const types = new Map<string, ts.Node[]>();
  for (const { service, part } of parts) types.set(service, await typesOfDocument(part));
  const { services, common } = shareOperations(types);
  const shared = commonPart(document, [...schemasIn(astToString([...common])), ...schemasOfMany(parts)]);
  const components = (await typesOfDocument(shared)).filter(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  );
  const exported = common.map((node) => exportInterface(node));
  const header = `${fileHeader(source)}\n`;
  const files = new Map([
    [
      "types.ts",
      printWhole(
        parts.map(({ service, part }) => ({ service, hasSchemas: Object.keys(part.components.schemas).length > 0 })),
        source,
      ),
    ],
    ["shared-types.ts", `${header}${astToString([...shareResponses(components), ...exported])}`],
  ]);
  const sharedSchemas = new Set(Object.keys(shared.components.schemas));
  for (const { service, part } of parts) {
    const text = astToString(withoutShared(services.get(service) ?? [], sharedSchemas));
    files.set(
      `types/${service}.ts`,
      `${header}${printImport(text, common)}${text}${printRights(part)}${printServiceTypes(service)}`,
    );
  }
  // One file: services have records in common, and a program's bundler takes the lists that are used.
  const codes = printCodes(document, source);
  if (codes !== undefined) files.set("codes.ts", codes);
  return files;
}
