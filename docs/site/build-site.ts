import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { apiReferences, buildReferences, typescriptReference } from "./build-references.ts";
import { type DeadLink, findDeadLinks } from "./find-dead-links.ts";
import { findPages } from "./find-pages.ts";
import { escapeHtml, framePage } from "./frame-page.ts";
import { navigationOf } from "./navigation.ts";
import { plainPage, plainTarget } from "./plain-page.ts";
import { printLlms } from "./print-llms.ts";
import { type RenderedPage, renderPage } from "./render-page.ts";

/** Pages that others make: their anchors come at run time. */
const scripted = [dirname(typescriptReference.target), ...apiReferences.map(({ target }) => target)];

/** Public modules of the package, from its exports: `./oauth` → `src/oauth/index.ts`. */
function entryPoints(root: string): string[] {
  const { exports }: { exports: Record<string, string | { default?: string }> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const modules = Object.values(exports).flatMap((target) =>
    typeof target === "object" && target.default !== undefined && !target.default.includes("*") ? [target.default] : [],
  );
  return modules
    .map((file) => file.replace("./dist/", "").replace(/\.js$/, ".ts"))
    .filter((file) => file.startsWith("src/"));
}

/** The content of a file, or the names in a folder, for links that lead to code. */
function listing(root: string, path: string): string {
  const file = join(root, path);
  const text = statSync(file).isDirectory() ? readdirSync(file).sort().join("\n") : readFileSync(file, "utf8");
  return `<h1><code>${escapeHtml(path)}</code></h1><pre><code>${escapeHtml(text)}</code></pre>`;
}

/**
 * Makes the whole site in a new folder and puts it in the place of the old one when no link is dead.
 *
 * @returns the dead links; the old site stays when there are any
 */
export async function buildSite(
  root: string,
  out: string,
): Promise<{ readonly pages: number; readonly dead: readonly DeadLink[] }> {
  const fresh = `${out}.new-${process.pid}`;
  const write = (target: string, text: string): void => {
    const file = join(fresh, target);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  try {
    const pages = findPages(root);
    const targets = new Map(
      pages.flatMap(({ source, target }) => [
        [source, target],
        [source.replace(/\/?readme\.md$/i, ""), target],
      ]),
    );
    const rendered = new Map<string, RenderedPage>(
      pages.map(({ source, target }) => [
        target,
        renderPage(readFileSync(join(root, source), "utf8"), source, target, (path) => targets.get(path)),
      ]),
    );
    const navigation = navigationOf((target) => rendered.get(target)?.title ?? target);
    for (const [target, { title, html, sections }] of rendered)
      write(target, framePage(target, title, html, navigation, sections));
    for (const { source, target } of pages)
      write(
        plainTarget(target),
        plainPage(readFileSync(join(root, source), "utf8"), source, target, (path) => targets.get(path)),
      );
    write(
      "llms.txt",
      printLlms(navigation, readFileSync(join(root, "docs", "README.md"), "utf8"), (target) => rendered.has(target)),
    );
    for (const path of new Set([...rendered.values()].flatMap(({ files }) => files)))
      write(`files/${path}.html`, framePage(`files/${path}.html`, path, listing(root, path), navigation, []));
    copyFileSync(join(import.meta.dirname, "style.css"), join(fresh, "style.css"));
    await buildReferences(root, fresh, entryPoints(root));
    const dead = findDeadLinks(fresh, scripted);
    if (dead.length === 0) {
      rmSync(out, { recursive: true, force: true });
      renameSync(fresh, out);
    }
    return { pages: rendered.size, dead };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
