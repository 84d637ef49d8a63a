import { posix } from "node:path";

/** Where a path of the repository stands in the site. */
export type TargetOf = (path: string) => string | undefined;

const isOutside = (href: string): boolean => /^[a-z][a-z+.-]*:/i.test(href);

/** The folder of the guides' pictures, and where they stand in the site. */
export const picturesFolder = "docs/pictures";
export const picturesTarget = "pictures";

const pictureOf = (file: string): string | undefined =>
  file.startsWith(`${picturesFolder}/`) ? `${picturesTarget}${file.slice(picturesFolder.length)}` : undefined;

/** A link of a Markdown file, as the page of it has it. */
export interface SiteLink {
  readonly href: string;
  /** The file of the repository that it leads to, when that is no page itself. */
  readonly file: string | undefined;
}

/**
 * Leads links to other Markdown to their pages, and links to other files to a listing of the file.
 *
 * @param source path of the Markdown file, against which its links count
 * @param target path of the page, against which the new links count
 * @param pageOf the page of a Markdown file or folder
 */
export function sitePlace(href: string, source: string, target: string, pageOf: TargetOf): SiteLink {
  if (isOutside(href) || href.startsWith("#")) return { href, file: undefined };
  const [path = "", anchor] = href.split("#");
  const file = posix.join(posix.dirname(source), decodeURI(path)).replace(/\/$/, "");
  const page = pageOf(file) ?? pictureOf(file);
  const place = posix.relative(posix.dirname(target), page ?? `files/${file}.html`);
  return { href: anchor === undefined ? place : `${place}#${anchor}`, file: page === undefined ? file : undefined };
}
