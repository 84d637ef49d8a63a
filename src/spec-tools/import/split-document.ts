import { stringifyYaml } from "@redocly/openapi-core";
import { fileName } from "../../kit/file-name.ts";
import { isObject } from "../../kit/json-access.ts";
import type { Json } from "./flat-type.ts";
import type { ImportedDocument } from "./to-openapi.ts";

/** Where each component stands: the file by `schemas/User`. */
type Homes = ReadonlyMap<string, string>;

/** Turns references inside the document into references between files, seen from `file`. */
function relink(value: unknown, file: string, homes: Homes): unknown {
  if (Array.isArray(value)) return value.map((item) => relink(item, file, homes));
  if (!isObject(value)) return value;
  const ref = value["$ref"];
  if (typeof ref === "string" && Object.keys(value).length === 1) {
    const name = ref.slice("#/components/".length);
    const home = homes.get(name) ?? file;
    const up = file.includes("/") ? "../" : "";
    return { $ref: home === file ? `#/${name}` : `${up}${home}#/${name}` };
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, relink(inner, file, homes)]));
}

/** Sets whose names are one name for files share a file. */
const fileOf = (tag: string): string => `entities/${fileName(tag, "other")}.yaml`;

/** Splits a document into the files of a folder below `specs/`: the entry file, one file an entity set, and what they share. */
export function splitDocument({ document, tags, homes }: ImportedDocument): Map<string, string> {
  const components = isObject(document["components"]) ? document["components"] : {};
  const homeOf = new Map<string, string>();
  const files = new Map<string, Record<string, Record<string, unknown>>>();
  const put = (file: string, kind: string, name: string, value: unknown): void => {
    const content = files.get(file) ?? {};
    files.set(file, content);
    (content[kind] ??= {})[name] = value;
  };
  const parts: [file: string, kind: string, name: string, value: unknown][] = [];
  for (const kind of ["parameters", "responses", "schemas"]) {
    for (const [name, value] of Object.entries(isObject(components[kind]) ? components[kind] : {})) {
      const home =
        kind === "schemas"
          ? name.startsWith("Error") && ["ErrorBody", "ErrorDetail"].includes(name)
            ? "responses.yaml"
            : fileFor(homes.get(name))
          : `${kind}.yaml`;
      homeOf.set(`${kind}/${name}`, home);
      parts.push([home, kind, name, value]);
    }
  }
  for (const [file, kind, name, value] of parts) put(file, kind, name, relink(value, file, homeOf));
  const paths: Record<string, Json> = {};
  const numbers = new Map<string, number>();
  for (const [path, item] of Object.entries(isObject(document["paths"]) ? document["paths"] : {})) {
    const file = fileOf(tags.get(path) ?? "Operations");
    const number = (numbers.get(file) ?? 0) + 1;
    numbers.set(file, number);
    const short = `${path
      .replace(/\{[^}]*\}/g, "")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")}-${number}`;
    put(file, "paths", short, relink(item, file, homeOf));
    paths[path] = { $ref: `${file}#/paths/${short}` };
  }
  const entry = { ...document, paths, components: { securitySchemes: components["securitySchemes"] } };
  const texts = [...files].map(([file, content]): [string, string] => [
    file,
    stringifyYaml(
      {
        paths: content["paths"],
        parameters: content["parameters"],
        responses: content["responses"],
        schemas: content["schemas"],
      },
      { lineWidth: 120, noRefs: true },
    ),
  ]);
  return new Map([["openapi.yaml", stringifyYaml(entry, { lineWidth: 120, noRefs: true })], ...texts]);
}

const fileFor = (tag: string | undefined): string => (tag === undefined ? "types.yaml" : fileOf(tag));
