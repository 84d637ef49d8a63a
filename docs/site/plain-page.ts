import { sitePlace, type TargetOf } from "./site-place.ts";

/** Where the Markdown of a page stands: beside it. */
export const plainTarget = (target: string): string => target.replace(/\.html(?=#|$)/, ".md");

/**
 * The Markdown of a page, for programs that read it in the place of HTML. Its links lead to the Markdown of other pages;
 * what stands in code stays as it is.
 */
export function plainPage(markdown: string, source: string, target: string, pageOf: TargetOf): string {
  let isCode = false;
  return markdown
    .split("\n")
    .map((line) => {
      if (/^\s*```/.test(line)) isCode = !isCode;
      if (isCode) return line;
      return line.replace(/\]\(([^()\s]+)\)/g, (_, written: string) => {
        const { href, file } = sitePlace(written, source, target, pageOf);
        const isPage = file === undefined && href !== written;
        return `](${isPage ? plainTarget(href) : href})`;
      });
    })
    .join("\n");
}
