import { sitePlace, type TargetOf } from "./site-place.ts";

/** Where the Markdown of a page stands: beside it. */
export const plainTarget = (target: string): string => target.replace(/\.html(?=#|$)/, ".md");

/**
 * The Markdown of a page, for programs that read it in the place of HTML. Its links lead to the Markdown of other pages;
 * what stands in code stays as it is.
 *
 * @param takeFile is told the files of the repository that it links to and that are no pages themselves
 */
export function plainPage(
  markdown: string,
  source: string,
  target: string,
  pageOf: TargetOf,
  takeFile: (file: string) => void = () => {},
): string {
  let isCode = false;
  return markdown
    .split("\n")
    .map((line) => {
      if (/^\s*```/.test(line)) isCode = !isCode;
      if (isCode) return line;
      return line.replace(/\]\(([^()\s]+)\)/g, (_, written: string) => {
        const { href, file } = sitePlace(written, source, target, pageOf);
        if (file !== undefined) takeFile(file);
        const isPage = file === undefined && href !== written;
        return `](${isPage ? plainTarget(href) : href})`;
      });
    })
    .join("\n");
}
