import type { ImportedConnector, ImportedOperation } from "./imported-connector.ts";

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A template as a pattern over decoded segments; a variable stays within its segment. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^{}]+\}/).map(escape);
  return new RegExp(`^${parts.join("[^/]+")}$`, "i");
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
  const fits = [...connector.operations.values()].filter(
    (operation) => operation.method === method && patternOf(`${connector.basePath}${operation.path}`).test(decoded),
  );
  return fits.sort((a, b) => literalLength(b.path) - literalLength(a.path))[0];
}
