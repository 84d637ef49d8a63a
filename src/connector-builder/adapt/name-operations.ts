import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { methods } from "../openapi/list-operations.ts";

/** Under this name an operation keeps what it was called before, or `GET /path` when it had no name. */
export const renamedFrom = "x-named-from";

function inPascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `GET /files/{id}/content` › `GetFilesByIdContent`: the same on every run, so that it can be locked. */
function nameOf(method: string, path: string): string {
  return inPascalCase(`${method} ${path.replace(/\{([^{}]+)\}/g, " by $1 ")}`);
}

/** What Power Apps makes of a name: letters and digits, without case. */
function bare(operationId: string): string {
  return operationId.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** The literal parts of a path that are no version. */
function literals(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && !part.includes("{") && !/^v\d/.test(part));
}

/** Parts that all paths of each tag begin with. */
function sharedBegins(document: JsonObject): Map<string, string[]> {
  const begins = new Map<string, string[]>();
  for (const [path, item] of Object.entries(objectAt(document, "paths")))
    for (const tag of methods.flatMap((method) => textsAt(objectAt(item, method), "tags"))) {
      const own = literals(path);
      const known = begins.get(tag) ?? own;
      const length = known.findIndex((part, index) => part !== own[index]);
      begins.set(tag, length < 0 ? known : known.slice(0, length));
    }
  return begins;
}

/**
 * Gives a name to each operation that has none, or one that the platform cannot tell from another's, and a tag to each that
 * has none: the first part of its path. Beside a tag there is one for each part in which the paths of the tag differ first,
 * `Pets/owners`, for slices of large tags. A name of letters, digits, `_`, `-` and `.` stays as it is.
 */
export function nameOperations(document: JsonObject): JsonObject {
  const taken = new Set<string>();
  const begins = sharedBegins(document);
  const partOf = (tag: string, path: string): string => {
    const [own, length] = [literals(path), begins.get(tag)?.length ?? 0];
    return own[length] ?? own.at(-1) ?? "others";
  };
  const name = (operation: JsonObject, method: string, path: string): JsonObject => {
    const given = textAt(operation, "operationId") ?? "";
    const usual = /^[\w.-]+$/.test(given) ? given : inPascalCase(given) || nameOf(method, path);
    let operationId = usual;
    for (let number = 2; taken.has(bare(operationId)); number++) operationId = `${usual}${number}`;
    taken.add(bare(operationId));
    const was = given === "" ? `${method.toUpperCase()} ${path}` : given;
    const tags = textsAt(operation, "tags");
    return {
      ...operation,
      operationId,
      tags:
        tags.length > 0
          ? [...tags, ...tags.map((tag) => `${tag}/${partOf(tag, path)}`)]
          : [literals(path)[0] ?? "others"],
      ...(operationId === given ? {} : { [renamedFrom]: was }),
    };
  };
  const paths = Object.entries(objectAt(document, "paths")).map(([path, item]): [string, unknown] => {
    if (!isObject(item)) return [path, item];
    const named = methods.flatMap((method): [string, JsonObject][] => {
      const operation = item[method];
      return isObject(operation) ? [[method, name(operation, method, path)]] : [];
    });
    return [path, { ...item, ...Object.fromEntries(named) }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
