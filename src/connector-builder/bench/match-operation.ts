import type { ImportedConnector, ImportedOperation } from "./imported-connector.ts";

/**
 * Whether a segment of an address fits one of a template, in which each variable stands for at least one character.
 * Every literal part is taken where it stands first, which finds a way whenever there is one, without going back.
 */
function fitsSegment(template: string, segment: string): boolean {
  const [first = "", ...rest] = template.split(/\{[^{}]+\}/);
  const last = rest.pop();
  if (last === undefined) return segment === first;
  if (!segment.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = segment.indexOf(part, from + 1);
    if (found < 0 || found === from) return false;
    from = found + part.length;
  }
  return segment.length - last.length > from && segment.endsWith(last);
}

/** Whether decoded segments fit a template; a variable stays within its segment, and letters' case does not count. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template, path].map((text) => text.toLowerCase().split("/")) as [string[], string[]];
  return wanted.length === given.length && wanted.every((part, index) => fitsSegment(part, given[index] ?? ""));
}

/** How much of a template is literal: `/companies/default` goes before `/companies/{id}`. */
function literalLength(template: string): number {
  return template.replace(/\{[^{}]+\}/g, "").length;
}

/**
 * The operation of an address that comes back to the gateway: a next page, the end of a subscription, work to wait
 * for. The gateway knows no other addresses than those of the definition.
 */
export function matchOperation(
  connector: ImportedConnector,
  method: string,
  path: string,
): ImportedOperation | undefined {
  const decoded = path
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
    .join("/");
  const found = [...connector.operations.values()].filter(
    (operation) => operation.method === method && fits(`${connector.basePath}${operation.path}`, decoded),
  );
  return found.sort((a, b) => literalLength(b.path) - literalLength(a.path))[0];
}
