import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** A link of the site that leads nowhere. */
export interface DeadLink {
  readonly page: string;
  readonly href: string;
}

const attribute = /\s(?:href|src)="([^"]*)"/g;
const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => unescape(id ?? "")));
}

/**
 * Links within the site whose file, or whose anchor in it, does not exist. Links to other hosts are left alone: nothing
 * is asked of the network. Pages named in `scripted` make their anchors at run time; only their files are looked for.
 *
 * @param base path at which the site is published, with which its own links may begin; VitePress looks for files
 * behind links, but not for anchors
 */
export function findDeadLinks(site: string, scripted: readonly string[], base = "/"): DeadLink[] {
  const pages = globSync("**/*.html", { cwd: site })
    .map((page) => page.replaceAll("\\", "/"))
    .sort();
  const anchors = new Map<string, Set<string>>();
  const anchorsAt = (file: string): Set<string> => {
    let found = anchors.get(file);
    if (!found) anchors.set(file, (found = anchorsOf(readFileSync(file, "utf8"))));
    return found;
  };
  const isScripted = (page: string): boolean => scripted.some((start) => page.startsWith(start));
  const fileOf = (page: string, path: string): string => {
    if (path === "") return join(site, page);
    const place = path.startsWith(base) ? join(site, path.slice(base.length)) : join(site, dirname(page), path);
    return path.endsWith("/") ? join(place, "index.html") : place;
  };
  return pages
    .filter((page) => !isScripted(page))
    .flatMap((page) => {
      const html = readFileSync(join(site, page), "utf8");
      const hrefs = new Set([...html.matchAll(attribute)].map(([, href]) => unescape(href ?? "")));
      return [...hrefs]
        .filter((href) => {
          if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return false;
          const [path = "", anchor = ""] = href.split("#");
          const place = decodeURI(path.split("?")[0] ?? "");
          if (place.startsWith("/") && !place.startsWith(base)) return true;
          const file = fileOf(page, place);
          if (!existsSync(file) || !statSync(file).isFile()) return true;
          if (anchor === "" || isScripted(file.slice(site.length + 1))) return false;
          return !anchorsAt(file).has(decodeURIComponent(anchor));
        })
        .map((href) => ({ page, href }));
    });
}
