import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Api, apis } from "../../src/cli/apis/apis.ts";
import { siteAddress } from "../../src/errors/site-address.ts";
import { apiReferences, buildReferences } from "./build-references.ts";
import { type DeadLink, findDeadLinks } from "./find-dead-links.ts";
import { guidePages, titleOf } from "./guide-pages.ts";
import { listFile } from "./list-file.ts";
import { navigationOf } from "./navigation.ts";
import { operationPages } from "./operations/operation-pages.ts";
import { plainTarget } from "./plain-page.ts";
import { printLlms } from "./print-llms.ts";
import { runProgram } from "./run-program.ts";
import { runVitePress } from "./run-vitepress.ts";
import { siteFacts } from "./site-facts.ts";
import { picturesFolder, picturesTarget } from "./site-place.ts";
import { importPaths, typescriptFolder } from "./typescript/import-paths.ts";

/** Path at which the site is published. */
export const siteBase = new URL(siteAddress).pathname;

const writeReference = fileURLToPath(new URL("typescript/write-reference.ts", import.meta.url));

/** What a site shows beside the guides. */
export interface SiteParts {
  /** @default all */
  readonly apis?: readonly Api["document"][];
  /** Names behind the package's: `oauth`. @default all */
  readonly importPaths?: readonly string[];
}

/** A site that was made. */
export interface BuiltSite {
  /** Guides and what stands beside specs, code and connectors. */
  readonly pages: number;
  /** Pages of operations. */
  readonly operations: number;
  /** The old site stays when there are any. */
  readonly dead: readonly DeadLink[];
}

function writeTo(folder: string, target: string, text: string): void {
  const file = join(folder, target);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes the whole site in a new folder and puts it in the place of the old one when no link is dead. */
export async function buildSite(root: string, out: string, parts: SiteParts = {}): Promise<BuiltSite> {
  const shown = apis.filter(({ document }) => parts.apis?.includes(document) ?? true);
  const documents = shown.map(({ document }) => document);
  const modules = parts.importPaths ?? importPaths(root).map(({ name }) => name);
  const references = apiReferences(documents);
  const fresh = `${out}.new-${process.pid}`;
  // Below the repository: what VitePress makes of it imports packages by their names.
  const staged = join(root, ".tmp", `site-${process.pid}`);
  try {
    const { pages, files } = guidePages(root);
    const operations = await operationPages(shown);
    const navigation = navigationOf((target) => titleOf(pages.get(target) ?? "") ?? target, references);
    for (const [target, text] of [...pages, ...operations.pages]) writeTo(staged, plainTarget(target), text);
    for (const file of files) writeTo(staged, `files/${file}.md`, listFile(root, file));
    cpSync(join(root, picturesFolder), join(staged, picturesTarget), { recursive: true });
    await Promise.all([
      buildReferences(root, join(staged, "public"), documents),
      runProgram(writeReference, [root, join(staged, typescriptFolder), ...modules], root),
    ]);
    await runVitePress(staged, fresh, siteFacts(siteBase, navigation, operations.sidebars, modules), root);
    for (const [target, text] of pages) writeTo(fresh, plainTarget(target), text);
    cpSync(join(root, picturesFolder), join(fresh, picturesTarget), { recursive: true });
    const overview = readFileSync(join(root, "docs", "README.md"), "utf8");
    writeTo(
      fresh,
      "llms.txt",
      printLlms(navigation, overview, (target) => pages.has(target)),
    );
    // Redocly's anchors come at run time.
    const scripted = references.map(({ target }) => target);
    const dead = findDeadLinks(fresh, scripted, siteBase);
    if (dead.length === 0) {
      rmSync(out, { recursive: true, force: true });
      renameSync(fresh, out);
    }
    return { pages: pages.size, operations: operations.pages.size, dead };
  } finally {
    for (const folder of [fresh, staged]) rmSync(folder, { recursive: true, force: true });
  }
}
