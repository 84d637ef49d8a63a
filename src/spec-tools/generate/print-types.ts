import openapiTypescript, { astToString, NULL, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { fileHeader } from "./file-header.ts";
import { partOfDocument } from "./part-of-document.ts";
import { printCodes } from "./print-codes.ts";
import { printRights } from "./print-rights.ts";
import { serviceName } from "./service-name.ts";
import { slimTypes } from "./slim-types.ts";
import type { SpecDocument } from "./spec-document.ts";

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

/** Prints the types of some paths: `paths`, `components` and `operations`, as openapi-fetch takes them. */
async function printDocument(document: SpecDocument): Promise<string> {
  // openapi-typescript changes the document that it is given.
  const nodes = await openapiTypescript(structuredClone(document) as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: codeUnion,
    silent: true,
  });
  return astToString(slimTypes(nodes));
}

/** The interfaces of a service's file, which the file of the API puts together. */
const interfaces = ["paths", "operations", "records", "calls"];

const componentKinds = ["schemas", "parameters", "responses"] as const;

/** A service with the kinds of components that it has: openapi-typescript prints `never` for the others, which nothing can extend. */
interface TypedService {
  readonly service: string;
  readonly kinds: ReadonlySet<string>;
}

function kindsOf({ components }: SpecDocument): Set<string> {
  return new Set(componentKinds.filter((kind) => Object.keys(components[kind] ?? {}).length > 0));
}

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

/** Prints the file of an API: the interfaces of all its services in one. */
function printWhole(services: readonly TypedService[], source: string): string {
  const named = services.map(({ service, kinds }) => ({ service, kinds, name: typeName(service) }));
  const imports = named.map(({ name, service }) => `import type * as ${name} from "./types/${service}.ts";\n`);
  const whole = interfaces.map(
    (part) => `export interface ${part} extends ${named.map(({ name }) => `${name}.${part}`).join(", ")} {}\n`,
  );
  const having = (kind: string): string[] => named.flatMap(({ name, kinds }) => (kinds.has(kind) ? [name] : []));
  // An interface may extend an alias, but not the indexed type that the alias stands for.
  const aliases = componentKinds.flatMap((kind) =>
    having(kind).map((name) => `type ${name}_${kind} = ${name}.components["${kind}"];\n`),
  );
  const kinds = componentKinds.map((kind) => {
    const names = having(kind);
    return `interface ${kind} ${names.length > 0 ? `extends ${names.map((name) => `${name}_${kind}`).join(", ")} ` : ""}{}\n`;
  });
  const components = `export interface components {\n${componentKinds.map((kind) => `  ${kind}: ${kind};\n`).join("")}}\n`;
  return `${fileHeader(source)}\n${[...imports, "\n", ...whole, ...aliases, ...kinds, components].join("")}`;
}

/**
 * Prints the types of an API: `types.ts`, and `types/<service>.ts` for programs that use one service and pay for no
 * other; beside them `codes/<service>.ts`, the constants of its code lists.
 */
export async function printTypes(document: SpecDocument, source: string): Promise<Map<string, string>> {
  const services = new Map<string, Set<string>>();
  for (const [path, item] of Object.entries(document.paths)) {
    const service = serviceName(path, item);
    services.set(service, (services.get(service) ?? new Set()).add(path));
  }
  const names = [...services.keys()].sort();
  const parts = names.map((service) => ({
    service,
    part: partOfDocument(document, services.get(service) ?? new Set()),
  }));
  const files = new Map([
    [
      "types.ts",
      printWhole(
        parts.map(({ service, part }) => ({ service, kinds: kindsOf(part) })),
        source,
      ),
    ],
  ]);
  for (const { service, part } of parts) {
    files.set(
      `types/${service}.ts`,
      `${fileHeader(source)}\n${await printDocument(part)}${printRights(part)}${printServiceTypes(service)}`,
    );
    const codes = printCodes(part, source);
    if (codes !== undefined) files.set(`codes/${service}.ts`, codes);
  }
  return files;
}
