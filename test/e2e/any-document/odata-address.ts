import type { WireRequest } from "./read-request.ts";

/** What an address of OData says, in which a document alone cannot see the quotes and the aliases. */
export interface ODataAddress {
  readonly request: WireRequest;
  /** Lists and objects that came by an alias, by the name in braces. */
  readonly structured: ReadonlyMap<string, unknown>;
}

/**
 * Reads what stands in the address by the rules of OData: a quote inside of quotes is doubled, and `@items` stands for
 * what the query has under this name, in JSON.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_ParameterAliases
 */
export function readODataAddress(template: string, request: WireRequest): ODataAddress {
  const structured = new Map<string, unknown>();
  const used = new Set<string>();
  const pairs = request.query.split("&").filter((pair) => pair !== "");
  const behind = (alias: string): string | undefined => {
    const pair = pairs.find((one) => decodeURIComponent(one.split("=")[0] ?? "") === alias);
    if (pair === undefined) return undefined;
    used.add(pair);
    return decodeURIComponent(pair.slice(pair.indexOf("=") + 1));
  };
  const path = Object.entries(request.path).map(([name, raw]): [string, string] => {
    if (new RegExp(`[(=,]'\\{${name}\\}'`).test(template)) return [name, raw.replaceAll(/(?:'|%27){2}/g, "%27")];
    const bytes = new RegExp(`(X|binary)'\\{${name}\\}'`).exec(template)?.[1];
    if (bytes !== undefined)
      return [name, encodeURIComponent(Buffer.from(raw, bytes === "X" ? "hex" : "base64url").toString("base64"))];
    const text = raw.startsWith("@") || raw.startsWith("%40") ? behind(decodeURIComponent(raw)) : undefined;
    if (text !== undefined) structured.set(name, JSON.parse(text));
    return [name, raw];
  });
  const query = pairs.filter((pair) => !used.has(pair)).join("&");
  return { request: { ...request, path: Object.fromEntries(path), query }, structured };
}
