import { alike, placeOfAlike } from "../../src/kit/expand-fields.ts";
import { isObject, type JsonObject, objectAt } from "../../src/kit/json-access.ts";

/** Every operation of a document. */
function operationsOf(document: JsonObject): JsonObject[] {
  return Object.values(objectAt(document, "paths")).flatMap((item) =>
    Object.values(isObject(item) ? item : {}).filter(isObject),
  );
}

/** The extensions of an operation that say more than a word. */
function extensionsOf(operation: JsonObject): [string, JsonObject][] {
  return Object.entries(operation).flatMap(([name, value]) =>
    name.startsWith("x-") && isObject(value) ? [[name, value]] : [],
  );
}

const keyOf = (name: string, value: JsonObject): string => `${name} ${JSON.stringify(value)}`;

/** Extensions that are worth a place of their own, by what they say; they are counted from 1. */
function findShared(document: JsonObject): Map<string, { number: number; value: JsonObject }> {
  const uses = Map.groupBy(operationsOf(document).flatMap(extensionsOf), ([name, value]) => keyOf(name, value));
  const reference = JSON.stringify({ $ref: `${placeOfAlike}100` }).length;
  const shared = new Map<string, { number: number; value: JsonObject }>();
  for (const [key, [[, value] = ["", {}], ...others]] of uses) {
    if (others.length * (JSON.stringify(value).length - reference) <= 2 * reference) continue;
    shared.set(key, { number: shared.size + 1, value });
  }
  return shared;
}

/**
 * A document that says once what many operations have alike, such as who may call them: a quarter of a megabyte less in
 * all, in references that every reader of JSON follows. What of this package reads documents puts each back in its place.
 */
export function shareExtensions(document: JsonObject): JsonObject {
  const shared = findShared(document);
  const replace = (operation: unknown): unknown => {
    if (!isObject(operation)) return operation;
    const references = extensionsOf(operation).flatMap(([name, value]): [string, JsonObject][] => {
      const own = shared.get(keyOf(name, value));
      return own ? [[name, { $ref: `${placeOfAlike}${own.number}` }]] : [];
    });
    return { ...operation, ...Object.fromEntries(references) };
  };
  const paths = Object.entries(objectAt(document, "paths")).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(isObject(item) ? item : {}).map(([method, member]) => [method, replace(member)])),
  ]);
  const places = [...shared.values()].map(({ number, value }) => [String(number), value]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    ...(places.length > 0 && { [alike]: Object.fromEntries(places) }),
  };
}
