import ts from "typescript";
import { commentText } from "../generate/comment-text.ts";
import { pascalCase } from "../import/naming.ts";

/** What the emitted client is called, and how the service behaves. */
export interface EmitOptions {
  /** Name of the API: `my-api` gives `createMyApiClient` and `MyApiTypes`. */
  readonly name: string;
  /** Whose habits the service has, as `createODataClient` takes it. */
  readonly flavor: string;
  /** Address in front of the paths, unless the program gives another. */
  readonly serverUrl: string;
  /** What the files were made of, for their first line. */
  readonly source: string;
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
};

/** Imports of our own files end in `.js`; the types of the tables come from the package. */
function relink(text: string): string {
  return text.replace(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, (_, keyword: string, path: string) =>
    /^(\.\.\/)+tables$/.test(path) ? `${keyword}"erp-openapi/odata"` : `${keyword}"${path}.js"`,
  );
}

const isTypes = (path: string): boolean => /^(?:types\/.*|(?:shared-)?types\.ts)$/.test(path);

/** Tables are read by the client alone, which loads them by the index: only the index and the codes are imported by people. */
const isImported = (path: string): boolean => path === "operations.ts" || path === "codes.ts";

function emitFile(path: string, text: string, header: string): [string, string][] {
  if (!path.endsWith(".ts")) return [[path, text]];
  const plain = path.slice(0, -".ts".length);
  const source = relink(text.replace(/^\/\/ .*\n/, header));
  if (isTypes(path)) return [[`${plain}.d.ts`, source]];
  const script: [string, string] = [`${plain}.js`, ts.transpileModule(source, { compilerOptions }).outputText];
  return isImported(path)
    ? [script, [`${plain}.d.ts`, ts.transpileDeclaration(source, { compilerOptions }).outputText]]
    : [script];
}

/** Makes a folder that a program imports: `index.js` with the client, its types, tables and codes, and the document. */
export function emitClient(
  files: ReadonlyMap<string, string>,
  { name, flavor, serverUrl, source }: EmitOptions,
): Map<string, string> {
  const own = pascalCase(name);
  const header = `// Made by \`erp-openapi spec generate\` from ${source}: change that, never this file.\n`;
  const script = `${header}import { createODataClient } from "erp-openapi/odata";
import { index } from "./operations.js";

export { index };

export function create${own}Client(options) {
  return createODataClient({ baseUrl: ${JSON.stringify(serverUrl)}, flavor: ${JSON.stringify(flavor)}, ...options, index });
}
`;
  const declaration = `${header}import type { ODataClient, ODataClientOptions } from "erp-openapi/odata";
import type { calls, paths, records } from "./types.js";

export { index } from "./operations.js";

/** The types of the whole API. */
export interface ${own}Types {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

export type ${own}Client = ODataClient<${own}Types>;

export interface ${own}Options extends Omit<ODataClientOptions, "index" | "baseUrl"> {
  /** Address in front of the paths. @default ${commentText(JSON.stringify(serverUrl))} */
  readonly baseUrl?: string;
}

/** A client of the API; \`auth\` gives its tokens. */
export declare function create${own}Client(options: ${own}Options): ${own}Client;
`;
  return new Map([
    ["package.json", `${JSON.stringify({ private: true, type: "module", main: "index.js", types: "index.d.ts" })}\n`],
    ["index.js", script],
    ["index.d.ts", declaration],
    ...[...files].flatMap(([path, text]) => emitFile(path, text, header)),
  ]);
}
