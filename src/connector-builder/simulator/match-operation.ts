import { fitSegment } from "./fit-segment.ts";
import type { ImportedConnector, ImportedOperation } from "./imported-connector.ts";

/** Whether decoded segments fit a template; a variable stays within its segment, and letters' case does not count. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template, path].map((text) => text.toLowerCase().split("/")) as [string[], string[]];
  return (
    wanted.length === given.length && wanted.every((part, index) => fitSegment(part, given[index] ?? "") !== undefined)
  );
}

/** How much of a template is literal: `/companies/default` goes before `/companies/{id}`. */
function literalLength(template: string): number {
  return template.replace(/\{[^{}]+\}/g, "").length;
}

/**
 * The operation of an address that comes back to the gateway: a next page, the end of a subscription, work to wait
 * for. The gateway knows no other addresses than those of the definition.
 *
 * @param path what follows the connection's own address, encoded; without the definition's base path
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
    (operation) => operation.method === method && fits(operation.path, decoded),
  );
  return found.sort((a, b) => literalLength(b.path) - literalLength(a.path))[0];
}
