import { difference } from "./difference.ts";
import type { Asked } from "./made-up-service.ts";

/** Pages that a walk had read when its round ended, and more were to come. */
export interface BrokenWalk {
  readonly path: string;
  readonly urls: ReadonlySet<string>;
}

/** Whether a request asked for a page of a walk, and not for rows by their keys. */
export const isPage = ({ path, url }: Asked): boolean =>
  /^(?:feed|plain)\//.test(path) && !/\bID[ +]eq\b/.test(decodeURIComponent(url));

/** The walk in whose middle these requests end. */
export function brokenWalk(asked: readonly Asked[]): BrokenWalk | undefined {
  const pages = asked.filter(isPage);
  const last = pages.at(-1);
  if (!last?.hasNext) return undefined;
  const own = pages.filter(({ path }) => path === last.path);
  const begin = own.findLastIndex(({ hasNext }) => !hasNext) + 1;
  return { path: last.path, urls: new Set(own.slice(begin).map(({ url }) => url)) };
}

/** The round after it goes on: it reads at most one of those pages again. */
export function demandOnePage({ path, urls }: BrokenWalk, asked: readonly Asked[]): void {
  const pages = asked.filter((one) => isPage(one) && one.path === path);
  const end = pages.findIndex(({ hasNext }) => !hasNext);
  const again = pages.slice(0, end < 0 ? pages.length : end + 1).filter(({ url }) => urls.has(url));
  if (again.length > 1)
    throw difference(`${again.length} pages of ${path} were read again: ${again.map(({ url }) => url)}`);
}
