import { commentText } from "../generate/comment-text.ts";
import { pascalCase } from "../import/naming.ts";
import { declareConstants } from "./declare-constants.ts";
import { eraseTypes } from "./erase-types.ts";

/** What the emitted client is called, and how the service behaves. */
export interface EmitOptions {
  /** Name of the API: `my-api` gives `createMyApiClient` and `MyApiTypes`. */
  readonly name: string;
  /** Whose habits the service has, as `createODataClient` takes it. */
  readonly flavor: string;
  /** Address in front of the paths, unless the program gives another; without one it has to. */
  readonly serverUrl: string | undefined;
  /** What the description says of that address, where a client could not take it for one: `/api/v3`. */
  readonly part?: string;
  /** What a program gives to sign in; undefined where that is access tokens, or nothing says it. */
  readonly signIn?: string | undefined;
  /** What the files were made of, for their first line. */
  readonly source: string;
}

/** The function of this package that a client is made by, and its types. */
interface Library {
  readonly module: string;
  readonly create: string;
  readonly client: string;
  readonly options: string;
  /** What it is told beside address and index. */
  readonly habits: string;
}

function libraryOf(flavor: string): Library {
  if (flavor === "dataverse")
    return {
      module: "erp-openapi/dataverse",
      create: "createDataverseClient",
      client: "DataverseClient",
      options: "DataverseClientOptions",
      habits: "",
    };
  return {
    module: "erp-openapi/odata",
    create: "createODataClient",
    client: "ODataClient",
    options: "ODataClientOptions",
    habits: `flavor: ${JSON.stringify(flavor)}, `,
  };
}

/** Imports of our own files end in `.js`; the types of the tables come from the package. */
function relink(text: string): string {
  return text.replace(/(from |import\()"(\.{1,2}\/[^"]+)\.ts"/g, (_, keyword: string, path: string) =>
    /^(\.\.\/)+tables$/.test(path) ? `${keyword}"erp-openapi/odata"` : `${keyword}"${path}.js"`,
  );
}

const isTypes = (path: string): boolean => /^(?:types\/.*|(?:shared-)?types\.ts|webhooks\.ts)$/.test(path);

/** Tables are read by the client alone, which loads them by the index: only the index and the codes are imported by people. */
const isImported = (path: string): boolean => path === "operations.ts" || path === "codes.ts";

function emitFile(path: string, text: string, header: string): [string, string][] {
  if (!path.endsWith(".ts")) return [[path, text]];
  const plain = path.slice(0, -".ts".length);
  const source = relink(text.replace(/^\/\/ .*\n/, header));
  if (isTypes(path)) return [[`${plain}.d.ts`, source]];
  const script: [string, string] = [`${plain}.js`, eraseTypes(source)];
  return isImported(path) ? [script, [`${plain}.d.ts`, declareConstants(source)]] : [script];
}

/** Makes a folder that a program imports: `index.js` with the client, its types, tables and codes, and the document. */
export function emitClient(
  files: ReadonlyMap<string, string>,
  { name, flavor, serverUrl, part, signIn, source }: EmitOptions,
): Map<string, string> {
  const own = pascalCase(name);
  const header = `// Made by \`erp-openapi spec generate\` from ${source}: change that, never this file.\n`;
  const library = libraryOf(flavor);
  const script = `${header}import { ${library.create} } from "${library.module}";
import { index } from "./operations.js";

export { index };

export function create${own}Client(options) {
  return ${library.create}({ ${serverUrl === undefined ? "" : `baseUrl: ${JSON.stringify(serverUrl)}, `}${library.habits}...options, index });
}
`;
  const hasRawCalls = files.get("types.ts")?.includes("export interface rawCalls ") ?? false;
  const [more, rawCalls, requests] = hasRawCalls
    ? [", RawRequests", ", rawCalls", " & RawRequests<rawCalls>"]
    : ["", "", ""];
  const declaration = `${header}import type { ${library.client}, ${library.options}${more} } from "${library.module}";
import type { calls, paths${rawCalls}, records } from "./types.js";

export { index } from "./operations.js";
${files.has("webhooks.ts") ? 'export type { webhooks } from "./webhooks.js";\n' : ""}
/** The types of the whole API. */
export interface ${own}Types {
  paths: paths;
  records: records;
  calls: calls;
  complete: true;
}

export type ${own}Client = ${library.client}<${own}Types>${requests};

export interface ${own}Options extends Omit<${library.options}, "index" | "baseUrl"> {
${
  serverUrl === undefined
    ? `  /** Address in front of the paths, ${part === undefined ? "which the description does not say" : `of which the description says ${commentText(JSON.stringify(part))}`}. */\n  readonly baseUrl: string;`
    : `  /** Address in front of the paths. @default ${commentText(JSON.stringify(serverUrl))} */\n  readonly baseUrl?: string;`
}
}

/** A client of the API; \`auth\` ${signIn === undefined ? "gives its tokens; noSignIn() where the service wants none." : `is ${commentText(signIn)}.`} */
export declare function create${own}Client(options: ${own}Options): ${own}Client;
`;
  return new Map([
    ["package.json", `${JSON.stringify({ private: true, type: "module", main: "index.js", types: "index.d.ts" })}\n`],
    ["index.js", script],
    ["index.d.ts", declaration],
    ...[...files].flatMap(([path, text]) => emitFile(path, text, header)),
  ]);
}
