import { isObject, type JsonObject, listAt } from "../../src/kit/json-access.ts";
import { methods } from "../../src/spec-tools/generate/spec-document.ts";

/** A path whose operations have some parameters alike, with these at the path. */
function shareAt(item: JsonObject): JsonObject {
  const operations = Object.entries(item).filter(([name]) => methods.some((method) => method === name));
  const [first, ...others] = operations.map(([, operation]) =>
    listAt(operation, "parameters").map((one) => JSON.stringify(one)),
  );
  const alike = others.length === 0 ? [] : (first ?? []).filter((one) => others.every((own) => own.includes(one)));
  if (alike.length === 0) return item;
  const left = operations.map(([method, operation]) => {
    const { parameters: _, ...rest } = isObject(operation) ? operation : {};
    const own = listAt(operation, "parameters").filter((one) => !alike.includes(JSON.stringify(one)));
    return [method, own.length > 0 ? { ...rest, parameters: own } : rest];
  });
  const shared = alike.map((text): unknown => JSON.parse(text));
  return { ...item, parameters: [...listAt(item, "parameters"), ...shared], ...Object.fromEntries(left) };
}

/**
 * A document that says once at a path what all of its operations take: the same to every reader of OpenAPI.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function shareParameters(document: JsonObject): JsonObject {
  const { paths } = document;
  if (!isObject(paths)) return document;
  const shared = Object.entries(paths).map(([path, item]) => [path, isObject(item) ? shareAt(item) : item]);
  return { ...document, paths: Object.fromEntries(shared) };
}
