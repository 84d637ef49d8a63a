import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, join, posix, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type MinifyOptions, type OutputOptions, type Plugin, rolldown } from "rolldown";
import { esmExternalRequirePlugin } from "rolldown/plugins";
import { minifySync } from "rolldown/utils";
import type { SyncTable } from "../../generated/tables.ts";
import { importedModules, readManifest } from "./entries.ts";
import { shareValues } from "./share-values.ts";
import { slashed } from "./slashed.ts";

/** Packages that makers of clients bring along, in a version of their own choice. */
const brought = ["typescript", "openapi-typescript"];

/** Other packages that programs need: where in `dist/` each stands as one small module, and what is used of it. */
const bundled = new Map([
  ["simple-oauth2", { path: "src/bundled/simple-oauth2", names: ["AuthorizationCode", "ClientCredentials"] }],
  ["saxes", { path: "src/bundled/saxes", names: ["SaxesParser"] }],
]);

/** A package of CommonJS exports one object: bundlers find by name only what is exported by name. */
const namedExports: Plugin = {
  name: "named-exports",
  resolveId: (source) => (source.startsWith("named:") ? source : null),
  load(id) {
    const name = id.replace(/^named:/, "");
    const names = name === id ? undefined : bundled.get(name)?.names;
    return names === undefined ? null : `export { ${names.join(", ")} } from "${name}";`;
  },
};

/** `simple-oauth2` with defaults in the place of a library that works them out, see oauth-config.ts. */
const plainConfig = (root: string): Plugin => ({
  name: "plain-config",
  resolveId: (source, importer = "") =>
    source === "joi" || (source === "./lib/config" && slashed(importer).endsWith("/simple-oauth2/index.js"))
      ? join(root, "scripts/package/oauth-config.ts")
      : null,
});

/**
 * `jsonc-parser` in its ESM, since its main file is UMD, which requires the others by an argument that no bundler
 * follows. And one `ajv`: Redocly brings a copy that differs in what it does with a keyword that is off by default.
 */
const aliases = { "jsonc-parser": "jsonc-parser/lib/esm/main.js", ajv: "@redocly/ajv" };

/** What Redocly's linter imports of `graphql`. */
const graphqlNames = [
  "buildASTSchema",
  "getLocation",
  "GraphQLError",
  "parse",
  "Source",
  "validateSchema",
  "visit",
  "visitInParallel",
];

/** What the command line does not repeat: it loads the files that programs load. */
const loadedByPath =
  /^generated\/[^/]+\/operations\.ts$|^src\/(?:sandbox|clients\/[^/]+|sync(?:\/sqlite|\/postgres)?)\/index\.ts$/;

/** What the command line loads of clients, in a file of its own beside those of programs. */
const untypedClients = "src/clients/untyped/index";

/** Modules of which programs load no more than the room they are in. */
const loadedByRoom = new Map([
  ["src/oauth/oauth-client.ts", "src/oauth/index.js"],
  ...[
    "create-client",
    "exact-online/settings",
    "business-central/settings",
    "business-central-admin/settings",
    "business-central-automation/settings",
  ].map((module) => [`src/clients/${module}.ts`, `${untypedClients}.js`] as const),
]);

/** Imports that stay imports, of a file below `dist/` that another bundle of ours is. */
function keepApart(root: string, isApart: (path: string) => boolean): Plugin {
  const keep = (path: string) => ({ id: `dist:${path}`, external: true });
  return {
    name: "keep-apart",
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const own = bundled.get(source);
      if (own !== undefined) return keep(`${own.path}.js`);
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const path = slashed(relative(root, found?.id ?? root));
      return isApart(path) ? keep(loadedByRoom.get(path) ?? path.replace(/\.ts$/, ".js")) : found;
    },
    generateBundle(_, files) {
      for (const file of Object.values(files))
        if (file.type === "chunk")
          file.code = file.code.replace(/(["'`])dist:([^"'`]+)\1/g, (_, quote: string, path: string) => {
            const way = posix.relative(posix.dirname(file.fileName), path);
            return quote + (way.startsWith(".") ? way : `./${way}`) + quote;
          });
    },
  };
}

/** The linter reads OpenAPI alone: half a megabyte that reads GraphQL stays out. */
const withoutGraphql: Plugin = {
  name: "without-graphql",
  resolveId: (source) => (source === "graphql" ? "\0graphql" : null),
  load: (id) =>
    id === "\0graphql"
      ? `function refuse() { throw new Error("This is GraphQL, which is not checked here."); }
export { ${graphqlNames.map((name) => `refuse as ${name}`).join(", ")} };`
      : null,
};

/**
 * What of Redocly is about documents of other kinds than OpenAPI, or is a choice of rules that nobody can make here, by
 * the kind of module: where its grammars, its rules and its choices stand.
 */
const otherKinds = [
  { path: /\/lib\/types\/(?:asyncapi2|asyncapi3|arazzo|arazzo1_1|openrpc|overlay|oas2)\.js$/, empty: "{}" },
  {
    path: /\/lib\/(?:rules|decorators)\/(?:arazzo|async2|async3|graphql|oas2|openrpc|overlay1)\/index\.js$/,
    empty: "{}",
  },
  { path: /\/lib\/graphql\/lint-graphql\.js$/, empty: "undefined" },
  { path: /\/lib\/config\/(?:all|minimal|recommended|spec)\.js$/, empty: "{ rules: {} }" },
];

/** The linter reads OpenAPI alone: what reads AsyncAPI, Arazzo, OpenRPC and overlays stays out as well. */
const withoutOtherKinds: Plugin = {
  name: "without-other-kinds",
  resolveId: (source) => (/^jsonpath-rfc9535(?:\/parser)?$/.test(source) ? "\0jsonpath" : null),
  load(id) {
    if (id === "\0jsonpath")
      return `export function paths() { throw new Error("This is an overlay, which is not checked here."); }
export default paths;`;
    const path = slashed(id);
    const other = path.includes("/@redocly/openapi-core/")
      ? otherKinds.find((kind) => kind.path.test(path))
      : undefined;
    if (!other) return null;
    const text = readFileSync(id, "utf8");
    const names = [...text.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(
      ([, name]) => `const ${name}`,
    );
    const all = /^export default/m.test(text) ? [...names, "default"] : names;
    return all.map((name) => `export ${name}${name === "default" ? "" : " ="} ${other.empty};\n`).join("");
  },
};

/**
 * What of the linter is about its own configuration, which nobody can write here: the shape of `redocly.yaml` and of the
 * files of a portal, and the patterns of addresses that get a header. And a parser that says where a value stands, beside
 * the one that read it.
 */
const withoutPortal = (root: string): Plugin => ({
  name: "without-portal",
  resolveId: (source) => {
    if (source === "yaml-ast-parser") return join(root, "src/kit/yaml-nodes.ts");
    if (source === "picomatch") return "\0picomatch";
    return source === "@redocly/config" ? join(root, "scripts/package/redocly-config.ts") : null;
  },
  load: (id) => (id === "\0picomatch" ? "export default { isMatch: () => false };" : null),
});

/** Errors say the name of their class. */
const small: MinifyOptions = { mangle: { keepNames: { class: true, function: false } }, compress: true, codegen: true };

/** Nobody reads tables and codes, and no program has the sandbox in its stack traces: these are small, what programs run is readable. */
const smallTables: Plugin = {
  name: "small-tables",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (
        file.type === "chunk" &&
        /^generated\/.*\/(?:(?:entities|sync)\/|codes\.js$)|^src\/sandbox\//.test(file.fileName)
      )
        file.code = minifySync(file.fileName, file.code, { module: true, ...small }).code;
  },
};

/** The tables by which copies stay in step: one file an API, and not one a service. */
const syncTables = /\/(generated\/[^/]+\/sync)\/[^/]+\.ts$/;

/** Tables in which what sets have alike stands once. */
const sharedValues: Plugin = {
  name: "shared-values",
  async load(id) {
    if (!syncTables.test(slashed(id))) return null;
    const { table }: { table: SyncTable } = await import(pathToFileURL(id).href);
    return shareValues(table);
  },
};

/** The name of a chunk: of the table that it is, or of the module that the others in it serve. */
function chunkName(root: string, folder: string, modules: readonly string[], facade: string | null): string {
  const path = slashed(relative(root, facade ?? ""));
  return path.startsWith("generated/")
    ? path.replace(/\.ts$/, ".js")
    : `${folder}/${basename(facade ?? modules.at(-1) ?? "").replace(/^.*:|\.[^.]*$/g, "")}.js`;
}

/** Parts of the sandbox that are loaded when they are needed lie with it, and are small like it; no program has them. */
function chunkFolder(root: string, modules: readonly string[]): string {
  const ofSandbox = modules.some((id) => slashed(id).startsWith(`${slashed(root)}/src/sandbox/`));
  return ofSandbox ? "src/sandbox" : "src/shared";
}

/**
 * Modules of ours that the same commands load go in one file, and small ones with their neighbours. Such files can import
 * each other in a ring, so a module runs when it is first needed, as in its source; programs get no such files.
 */
function fewFiles(root: string): OutputOptions {
  const own = (id: string): boolean => slashed(id).startsWith(`${slashed(root)}/src/`);
  // What `--version` and `--help` print with stays small: they load nothing else.
  const printing = ["src/cli/print.ts", "src/errors/printable.ts"].map((path) => `${slashed(root)}/${path}`);
  const print = { name: "print", test: (id: string) => printing.includes(slashed(id)), priority: 1 };
  const group = { name: "own", test: own, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 120_000 };
  return { codeSplitting: { groups: [print, group] }, strictExecutionOrder: true };
}

/** Errors of a few hundred bytes that say what a program handed in wrongly: they go in one file, and not in one each. */
const inputErrors =
  /\/src\/errors\/(?:argument|batch|batch-answer|body|client-option|company-id|division|json|literal|query|work-handle)-invalid\.ts$|\/src\/errors\/(?:record-absent|company-not-found|work-not-found|look-up-\w+|link-refused|list-looped|envelope-unknown|delta-expired|environment-busy|unexpected-content)\.ts$/;

/** What every call, and every store, may end with. */
const callErrors =
  /\/src\/errors\/(?:api-error|call-error|outcome-unknown|partly-failed|answer-unreadable|never-reached|store-[a-z-]+)\.ts$/;

/** The same of the rooms above the clients, of which a program may have none. */
const roomErrors =
  /\/src\/errors\/(?:sync-option-invalid|sync-taken-over|feed-rewound|reference-lost|write-[a-z-]+)\.ts$/;

/** Parts of a few lines that nearly every file needs. */
const smallParts =
  /\/src\/(?:kit\/(?:tell|hidden-part|json-access|pause-before|folder-above|bounded-text)|kit\/xml\/escape-markup|errors\/has-error-code|http\/clock|stores\/statements\/read-number)\.ts$/;

interface Bundle {
  readonly input: Readonly<Record<string, string>>;
  readonly output: OutputOptions;
  readonly plugins?: readonly Plugin[];
  /** Files are merged by their size: one that is imported when needed may lie in the file that needs it. */
  readonly merged?: boolean;
}

/** Bundles, and answers with the files that went in. A warning ends it: what it warns of would meet somebody else. */
async function bundle(
  root: string,
  outDir: string,
  { input, output, plugins = [], merged = false }: Bundle,
): Promise<string[]> {
  const { dependencies, peerDependencies } = readManifest(root);
  const outside = [...Object.keys(dependencies), ...Object.keys(peerDependencies), ...brought];
  const build = await rolldown({
    cwd: root,
    input: { ...input },
    platform: "node",
    checks: { pluginTimings: false, ineffectiveDynamicImport: !merged },
    resolve: { alias: aliases },
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    // A required built-in becomes an import: `createRequire` would end a bundle that somebody makes as CommonJS.
    plugins: [
      esmExternalRequirePlugin({ external: [/^node:/, ...builtinModules] }),
      withoutGraphql,
      withoutOtherKinds,
      withoutPortal(root),
      ...plugins,
    ],
    onLog(level, log, handle) {
      handle(level === "warn" && log.code !== "EVAL" ? "error" : level, log);
    },
  });
  const { output: chunks } = await build.write({
    dir: outDir,
    format: "esm",
    entryFileNames: "[name].js",
    comments: { legal: false, annotation: true, jsdoc: false },
    ...output,
  });
  await build.close();
  return chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}

/**
 * Writes the JavaScript of the package: what programs import, readable; and the command line with all that it needs,
 * small. A thread is started from a file beside its caller, so the linter's lies among the chunks.
 *
 * @returns the files of other packages that were taken in.
 */
export async function bundleScripts(root: string, outDir: string): Promise<string[]> {
  const modules = importedModules(root);
  const apis = modules.flatMap((path) => /^generated\/([^/]+)\/codes$/.exec(path)?.slice(1) ?? []);
  const programs = [...modules, untypedClients, ...[...new Set(apis)].map((api) => `generated/${api}/operations`)];
  const files = [
    // Each by itself: together they would share a file of a few lines.
    ...(await Promise.all(
      [...bundled].map(([name, { path }]) =>
        bundle(root, outDir, {
          input: { [path]: `named:${name}` },
          output: { minify: small },
          plugins: [namedExports, plainConfig(root)],
        }),
      ),
    )),
    await bundle(root, outDir, {
      input: Object.fromEntries(programs.map((path) => [path, `${path}.ts`])),
      output: {
        chunkFileNames: ({ name, facadeModuleId, moduleIds }) =>
          name.startsWith("generated/")
            ? `${name}.js`
            : chunkName(root, chunkFolder(root, moduleIds), moduleIds, facadeModuleId ?? null),
        codeSplitting: {
          groups: [
            { name: "input-errors", test: (id: string) => inputErrors.test(slashed(id)) },
            { name: "call-errors", test: (id: string) => callErrors.test(slashed(id)) },
            { name: "room-errors", test: (id: string) => roomErrors.test(slashed(id)) },
            { name: "small-parts", test: (id: string) => smallParts.test(slashed(id)) },
            {
              name: (id: string) => `${syncTables.exec(slashed(id))?.[1] ?? ""}/services`,
              test: (id: string) => syncTables.test(slashed(id)),
            },
          ],
        },
      },
      plugins: [keepApart(root, () => false), sharedValues, smallTables],
    }),
    await bundle(root, outDir, {
      input: { "src/cli/main": "src/cli/main.ts", "src/cli/lint-worker": "src/spec-tools/lint/lint-worker.ts" },
      output: {
        minify: small,
        chunkFileNames: ({ facadeModuleId, moduleIds }) =>
          chunkName(root, "src/cli", moduleIds, facadeModuleId ?? null),
        ...fewFiles(root),
      },
      plugins: [keepApart(root, (path) => loadedByPath.test(path) || loadedByRoom.has(path))],
      merged: true,
    }),
  ];
  return files.flat().filter((file) => slashed(file).includes("/node_modules/"));
}
