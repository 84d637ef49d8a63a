// node docs/site/typescript/write-reference.ts <root> <folder> <name>…: Markdown of the package's exports, a page for each import path
import { join, relative } from "node:path";
import { Application, Converter, type ProjectReflection } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { type ImportPath, importPaths } from "./import-paths.ts";

const [root = process.cwd(), out = "", ...names] = process.argv.slice(2);
/** What several modules export is described in the first of these: errors in that of errors, not in that of a client. */
const rank = ({ source }: ImportPath): number =>
  source.startsWith("src/errors/") ? 0 : source.startsWith("src/clients/") ? 2 : 1;
const modules = importPaths(root)
  .filter(({ name }) => names.includes(name))
  .sort((one, other) => rank(one) - rank(other));
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
// What sixty errors inherit stands at the class that it comes from, and not sixty times: a page of 3 MB otherwise.
application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: { readonly project: ProjectReflection }) => {
  const errors = project.children?.find(({ name }) => name === "errors");
  const members = (errors?.children ?? []).flatMap(({ children = [] }) => children);
  for (const member of members) if (member.flags.isInherited || member.inheritedFrom) project.removeReflection(member);
});
const project = await application.convert();
if (!project) throw new Error("TypeDoc found nothing that it could describe.");
await application.generateOutputs(project);
if (application.logger.hasErrors()) process.exitCode = 1;
