import { globSync } from "node:fs";

/** Markdown that becomes pages: the guides, and what stands beside specs, code and connectors. */
const sources = [
  "README.md",
  "CHANGELOG.md",
  "docs/**/*.md",
  "specs/**/*.md",
  "src/**/README.md",
  "scripts/README.md",
  "bench/README.md",
  "connector/**/*.md",
  "examples/**/*.md",
];

/** A page of the site. */
export interface Page {
  /** Path of the Markdown file in the repository. */
  readonly source: string;
  /** Path of the HTML file in the site. */
  readonly target: string;
}

/** Where a Markdown file of the repository goes: a README becomes the index of its folder, the guides stand at the top. */
export function targetOf(source: string): string {
  const html = source.replace(/(?:^|(?<=\/))readme\.md$/i, "index.html").replace(/\.md$/, ".html");
  if (source === "README.md") return "project.html";
  return html.startsWith("docs/") ? html.slice("docs/".length) : html;
}

/** All pages, sorted by source. */
export function findPages(root: string): Page[] {
  const found = globSync(sources, { cwd: root, exclude: ["**/node_modules/**"] }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  return [...new Set(found)].sort().map((source) => ({ source, target: targetOf(source) }));
}
