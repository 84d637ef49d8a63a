// node docs/site/typescript/write-reference.ts <root> <folder> <name>…: Markdown of the package's exports, a page for each import path
import { join, relative } from "node:path";
import { Application, Converter, type ProjectReflection } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { importPaths } from "./import-paths.ts";

const [root = process.cwd(), out = "", ...names] = process.argv.slice(2);
const modules = importPaths(root).filter(({ name }) => names.includes(name));
const pages: PluginOptions = {
  entryFileName: "index",
  useHTMLAnchors: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  expandParameters: true,
  pageTitleTemplates: { index: "TypeScript", module: ({ name }) => `erp-openapi/${name}` },
};
const application = await Application.bootstrapWithPlugins({
  plugin: ["typedoc-plugin-markdown"],
  out,
  router: "module",
  entryPoints: modules.map(({ source }) => join(root, source)),
  tsconfig: join(root, "tsconfig.json"),
  readme: "none",
  name: "erp-openapi",
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  skipErrorChecking: true,
  hideGenerator: true,
  logLevel: "Error",
  exclude: ["**/generated/**"],
  ...pages,
});
// TypeDoc calls a module by its file; people know it by what they import.
application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: { readonly project: ProjectReflection }) => {
  for (const child of project.children ?? []) {
    const file = project.files.getReflectionPath(child);
    const module = modules.find(
      ({ source }) => file !== undefined && relative(root, file).replaceAll("\\", "/") === source,
    );
    if (module) child.name = module.name;
  }
});
const project = await application.convert();
if (!project) throw new Error("TypeDoc found nothing that it could describe.");
await application.generateOutputs(project);
if (application.logger.hasErrors()) process.exitCode = 1;
