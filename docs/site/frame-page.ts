import { posix } from "node:path";

/** A group of links beside every page. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly target: string }[];
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What stands around the content of every page: head, navigation, the page's own contents. */
export function framePage(
  target: string,
  title: string,
  content: string,
  groups: readonly NavigationGroup[],
  sections: readonly { readonly title: string; readonly anchor: string }[],
): string {
  const to = (path: string): string => posix.relative(posix.dirname(target), path);
  const group = ({ title: name, links }: NavigationGroup): string =>
    `<section><h2>${escapeHtml(name)}</h2><ul>${links.map((link) => `<li><a href="${to(link.target)}"${link.target === target ? ' aria-current="page"' : ""}>${escapeHtml(link.title)}</a></li>`).join("")}</ul></section>`;
  const contents =
    sections.length > 2
      ? `<aside aria-label="On this page"><ul>${sections.map((section) => `<li><a href="#${section.anchor}">${escapeHtml(section.title)}</a></li>`).join("")}</ul></aside>`
      : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · erp-openapi</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to("style.css")}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a href="${to("index.html")}">erp-openapi</a><details><summary>Menu</summary><nav aria-label="Small screens">${groups.map(group).join("")}</nav></details></header>
<div class="columns">
<nav class="side" aria-label="All pages">${groups.map(group).join("")}</nav>
<main id="content">
${contents}${content}</main>
</div>
</body>
</html>
`;
}
