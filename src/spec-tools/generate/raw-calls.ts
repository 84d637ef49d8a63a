import ts from "typescript";
import { isObject } from "../../kit/json-access.ts";
import type { PathItem, SpecDocument } from "./spec-document.ts";
import { nameOf, objectOf, withMembers } from "./type-members.ts";

const { factory } = ts;

/** An operation whose method openapi-fetch does not name, of which OpenAPI 3.2 knows more. */
export interface RawOperation {
  /** As it stands on the wire. */
  readonly method: string;
  readonly path: string;
  readonly operation: object;
}

/**
 * A method that our own calls can send: `fetch` takes other letter cases, but calls are known by capital letters.
 *
 * @see https://fetch.spec.whatwg.org/#forbidden-method
 */
export const isCallable = (method: string): boolean =>
  /^[A-Z][A-Z0-9!#$&'*+.^_`|~-]*$/.test(method) && !["CONNECT", "TRACE", "TRACK"].includes(method);

/** The operations of a path beside those that every version of OpenAPI has. @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object */
export function rawOperations(path: string, item: object): RawOperation[] {
  const query: unknown = Reflect.get(item, "query");
  const more: unknown = Reflect.get(item, "additionalOperations");
  return [
    ...(isObject(query) ? [{ method: "QUERY", path, operation: query }] : []),
    ...(isObject(more) ? Object.entries(more) : []).flatMap(([method, operation]) =>
      isObject(operation) ? [{ method, path, operation }] : [],
    ),
  ];
}

/** Under `QUERY /search` a path that has the operation as its POST, of which types can be printed. */
export function rawPaths({ paths }: SpecDocument): Record<string, PathItem> {
  const found = Object.entries(paths).flatMap(([path, item]) =>
    rawOperations(path, item)
      .filter(({ method }) => isCallable(method))
      .map(({ method, operation }) => [`${method} ${path}`, { parameters: item.parameters, post: operation }]),
  );
  return Object.fromEntries(found);
}

/** `QUERY /search` → `["QUERY", "/search"]`; a path begins with a slash. */
function splitName(name: string): [method: string, path: string] | undefined {
  const at = name.indexOf(" ");
  return name.startsWith("/") || at < 0 ? undefined : [name.slice(0, at), name.slice(at + 1)];
}

/** Takes the calls of other methods out of the paths of printed types: `rawCalls["/search"]["QUERY"]`. */
export function separateRawCalls(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node): ts.Node[] => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return [node];
    const raw = new Map<string, ts.TypeElement[]>();
    const own = node.members.filter((member) => {
      const name = splitName(nameOf(member) ?? "/");
      const post = objectOf(member)?.members.find((one) => nameOf(one) === "post");
      if (!name || !post || !ts.isPropertySignature(post)) return !name;
      const [method, path] = name;
      const call = factory.updatePropertySignature(
        post,
        post.modifiers,
        factory.createStringLiteral(method),
        undefined,
        post.type,
      );
      raw.set(path, [...(raw.get(path) ?? []), call]);
      return false;
    });
    const calls = [...raw].map(([path, methods]) =>
      factory.createPropertySignature(
        undefined,
        factory.createStringLiteral(path),
        undefined,
        factory.createTypeLiteralNode(methods),
      ),
    );
    return [
      withMembers(node, own),
      factory.createInterfaceDeclaration(node.modifiers, "rawCalls", undefined, undefined, calls),
    ];
  });
}
