import { isObject } from "../../kit/json-access.ts";
import { methods, type SpecDocument } from "./spec-document.ts";

/** Extensions by which a spec says how an operation is read or written; see `specs/README.md`. */
const ofOperations = ["x-paging", "x-retry", "x-async", "x-or-list", "x-changes", "x-effect"];

/** Extensions by which a spec says what may be done with a field. */
const ofFields = ["x-key", "x-write"];

const known = new WeakMap<SpecDocument, boolean>();

function look({ paths, components }: SpecDocument): boolean {
  const has = (node: unknown, names: readonly string[]): boolean =>
    isObject(node) && names.some((name) => Object.hasOwn(node, name));
  return (
    Object.values(paths).some((item) => methods.some((method) => has(item[method], ofOperations))) ||
    Object.values(components.schemas).some((schema) =>
      Object.values(isObject(schema) ? (schema.properties ?? {}) : {}).some((property) => has(property, ofFields)),
    )
  );
}

/**
 * Whether a document says more than OpenAPI does of lists, records and writes. Without that, nothing tells whether a
 * `value` is an envelope or a field, and a client has plain calls only.
 */
export function isAnnotated(document: SpecDocument): boolean {
  const found = known.get(document) ?? look(document);
  known.set(document, found);
  return found;
}
