import { fileHeader } from "./file-header.ts";

/** A service, and whether it has schemas: without any openapi-typescript prints `never`, which nothing can extend. */
export interface TypedService {
  readonly service: string;
  readonly hasSchemas: boolean;
}

/** What the file of an API has beside what its services have. */
export interface WholeTypes {
  /** Whether some schemas are in no service, and in the shared types only. */
  readonly hasRest: boolean;
  /** Components beside schemas that are more than none: `responses`. */
  readonly kinds: readonly string[];
  /** Whether there are calls with methods that openapi-fetch does not name. */
  readonly hasRawCalls: boolean;
  /** Whether the services have their records in common, in the shared types. @default false */
  readonly sharesRecords?: boolean;
}

/** The interfaces of a service's file, which the file of the API puts together. */
const interfaces = ["paths", "operations", "records", "calls"];

/** Names of services in types: `authorised-apps` is AuthorisedApps. Names that would be one have a number behind them. */
export function typeNames(services: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const service of services) {
    const plain = service.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    const wish = /^\d/.test(plain) ? `Service${plain}` : plain;
    let name = wish;
    for (let number = 2; taken.has(name); number += 1) name = `${wish}_${number}`;
    taken.add(name);
    names.set(service, name);
  }
  return names;
}

/** Prints the file of an API: the interfaces of all its services in one. */
export function printWhole(
  services: readonly TypedService[],
  { hasRest, kinds, hasRawCalls, sharesRecords = false }: WholeTypes,
  source: string,
): string {
  const names = typeNames(services.map(({ service }) => service));
  const named = services.map(({ service, hasSchemas }) => ({ service, hasSchemas, name: names.get(service) }));
  const imports = named.map(({ name, service }) => `import type * as ${name} from "./types/${service}.ts";\n`);
  const joined = interfaces.filter((part) => !sharesRecords || part !== "records");
  const whole = [...joined, ...(hasRawCalls ? ["rawCalls"] : [])].map((part) => {
    const bases = named.map(({ name }) => `${name}.${part}`).join(", ");
    return `export interface ${part} ${bases === "" ? "" : `extends ${bases} `}{}\n`;
  });
  // An interface may extend an alias, but not the indexed type that the alias stands for.
  const typed = named.filter(({ hasSchemas }) => hasSchemas).map(({ name }) => name);
  const aliases = typed.map((name) => `type ${name}_schemas = ${name}.components["schemas"];\n`);
  if (hasRest) aliases.push('type shared_schemas = shared["schemas"];\n');
  const bases = [...typed, ...(hasRest ? ["shared"] : [])].map((name) => `${name}_schemas`).join(", ");
  return `${fileHeader(source)}
${imports.join("")}import type { components as shared } from "./shared-types.ts";
${sharesRecords ? 'export type { records } from "./shared-types.ts";\n' : ""}
${[...whole, ...aliases].join("")}interface schemas ${bases === "" ? "" : `extends ${bases} `}{}
export interface components {
  schemas: schemas;
${kinds.map((kind) => `  ${kind}: shared["${kind}"];\n`).join("")}}
`;
}
