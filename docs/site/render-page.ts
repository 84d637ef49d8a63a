import markdownIt, { type Token } from "markdown-it";
import { sitePlace, type TargetOf } from "./site-place.ts";
import { slugOf } from "./slug-of.ts";

/** A page as HTML, without what stands around it. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
  /** Second-level headings and their anchors, for the page's own contents. */
  readonly sections: readonly { readonly title: string; readonly anchor: string }[];
  /** Files of the repository that the page links to and that are no pages themselves. */
  readonly files: readonly string[];
}

/** What a page says of itself to programs. */
const frontMatter = /^---\n.*?\n---\n/s;

/** The plain text of a heading or a link. */
function textOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === "text" || type === "code_inline" ? content : ""))
    .join("");
}

/**
 * Renders Markdown. Links to other Markdown lead to their pages, links to other files to a listing of the file.
 *
 * @param source path of the Markdown file, against which its links count
 * @param target path of the page, against which the new links count
 * @param pageOf the page of a Markdown file or folder
 */
export function renderPage(markdown: string, source: string, target: string, pageOf: TargetOf): RenderedPage {
  const parser = markdownIt({ html: false, linkify: false });
  const tokens = parser.parse(markdown.replace(frontMatter, ""), {});
  const sections: { title: string; anchor: string }[] = [];
  const files = new Set<string>();
  const anchors = new Map<string, number>();
  let title = "";

  const rewrite = (written: string): string => {
    const { href, file } = sitePlace(written, source, target, pageOf);
    if (file !== undefined) files.add(file);
    return href;
  };

  for (const [at, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const text = textOf(tokens[at + 1]);
      const slug = slugOf(text);
      const count = anchors.get(slug) ?? 0;
      anchors.set(slug, count + 1);
      const anchor = count === 0 ? slug : `${slug}-${count}`;
      token.attrSet("id", anchor);
      if (token.tag === "h1" && title === "") title = text;
      if (token.tag === "h2") sections.push({ title: text, anchor });
    }
    for (const child of token.children ?? []) {
      const name = child.type === "link_open" ? "href" : child.type === "image" ? "src" : undefined;
      const value = name === undefined ? null : child.attrGet(name);
      if (name !== undefined && value !== null) child.attrSet(name, rewrite(String(value)));
    }
  }
  // A table wider than a telephone scrolls by itself.
  const html = parser.renderer
    .render(tokens, parser.options, {})
    .replaceAll("<table>", '<div class="table"><table>')
    .replaceAll("</table>", "</table></div>");
  return { title: title === "" ? source : title, html, sections, files: [...files] };
}
