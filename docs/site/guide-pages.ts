import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findPages } from "./find-pages.ts";
import { plainPage } from "./plain-page.ts";

/** The repository's Markdown as pages of the site. */
export interface GuidePages {
  /** Markdown by the page that it becomes. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files of the repository that they lead to and that are no pages themselves. */
  readonly files: ReadonlySet<string>;
}

/** The Markdown of all pages that people wrote, with links that lead to its place in the site. */
export function guidePages(root: string): GuidePages {
  const found = findPages(root);
  const targets = new Map(
    found.flatMap(({ source, target }) => [
      [source, target],
      [source.replace(/\/?readme\.md$/i, ""), target],
    ]),
  );
  const files = new Set<string>();
  const pages = found.map(({ source, target }) => {
    const text = readFileSync(join(root, source), "utf8");
    const pageOf = (path: string): string | undefined => targets.get(path);
    return [target, plainPage(text, source, target, pageOf, (file) => files.add(file))] as const;
  });
  return { pages: new Map(pages), files };
}

/** The title of a page: its first heading, without marks. */
export function titleOf(markdown: string): string | undefined {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll("`", "");
}
