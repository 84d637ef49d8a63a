/** Query options that the address of the next page states anew or leaves out, because they were served already. */
const served = /^(?:\$|%24)(?:skiptoken|skip)=/i;

/**
 * The query of the next page: that of the request as it came, and where to go on.
 * @param search The request's query, with or without `?`.
 * @param stated Options that are stated anew, as text; a `$top` among them replaces the request's.
 */
export function nextQuery(search: string, stated: Readonly<Record<string, string>>): string {
  const isStatedAnew = (part: string): boolean =>
    Object.keys(stated).some((name) => part.startsWith(`${name}=`) || part.startsWith(`%24${name.slice(1)}=`));
  const kept = search
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part !== "" && !served.test(part) && !isStatedAnew(part));
  return [...kept, ...Object.entries(stated).map(([name, text]) => `${name}=${text}`)].join("&");
}
