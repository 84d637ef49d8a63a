import type { NavigationGroup } from "./navigation.ts";
import { plainTarget } from "./plain-page.ts";

/**
 * The site for programs that write code: what it is about, and the Markdown of its pages.
 *
 * @param overview Markdown of the first page, whose first sentence says what all this is
 * @param isPage whether a target has Markdown: references have none, they are made for people to look things up in
 * @see https://llmstxt.org
 */
export function printLlms(
  navigation: readonly NavigationGroup[],
  overview: string,
  isPage: (target: string) => boolean,
): string {
  const [, paragraph = ""] = overview.split(/\n\n+/);
  const [about = ""] = paragraph.replaceAll("\n", " ").split(/(?<=\.) /);
  const groups = navigation.map(({ title, links }) => {
    const lines = links
      .filter(({ target }) => isPage(target))
      .map((link) => `- [${link.title}](${plainTarget(link.target)})\n`);
    return lines.length === 0 ? "" : `\n## ${title}\n\n${lines.join("")}`;
  });
  return `# erp-openapi\n\n> ${about.trim()}\n${groups.join("")}`;
}
