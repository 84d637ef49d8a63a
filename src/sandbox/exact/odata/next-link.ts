import { encodeToken } from "./write-entity.ts";

/** Query options that the next page's address states anew or leaves out. */
const replaced = /^(?:\$|%24)(?:skiptoken|skip|top)=/i;

/** Address of the next page: the request's own, with `$skiptoken` and with `$top` lowered by the page (facts 46, 47). */
export function nextLink(url: URL, token: string, pageSize: number, top: number | undefined): string {
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !replaced.test(part));
  if (top !== undefined) kept.push(`$top=${top - pageSize}`);
  kept.push(`$skiptoken=${encodeToken(token)}`);
  return `${url.origin}${url.pathname}?${kept.join("&")}`;
}
