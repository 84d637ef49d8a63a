import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

/** Address of a document's first server: its host and the path before the paths of the API. */
export interface ServerAddress {
  readonly host: string;
  /** Without a slash at its end. */
  readonly path: string;
}

/** Values that a variable of the first server may have; undefined when there is no such variable. */
export function serverChoices(document: JsonObject, variable: string): readonly string[] | undefined {
  const found = objectAt(objectAt(listAt(document, "servers")[0], "variables"), variable);
  return "default" in found
    ? [...new Set([...listAt(found, "enum"), found["default"]].filter((value) => typeof value === "string"))]
    : undefined;
}

/** The first server with its variables filled in: by `values`, or by their defaults. Undefined when there is none with a host. */
export function serverAddress(
  document: JsonObject,
  values: Readonly<Record<string, string>> = {},
): ServerAddress | undefined {
  const [server] = listAt(document, "servers");
  const variables = objectAt(server, "variables");
  const url = textAt(server, "url")?.replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) =>
      values[name] ?? (isObject(variables[name]) ? textAt(variables[name], "default") : undefined) ?? whole,
  );
  const [, host, path = ""] = /^https?:\/\/([^/{}]+)(\/.*)?$/.exec(url ?? "") ?? [];
  return host === undefined ? undefined : { host, path: path.replace(/\/$/, "") };
}
