import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parse } from "yaml";
import { ErpError } from "../../errors/erp-error.ts";
import { isObject, type JsonObject } from "../json-value.ts";

/** Kinds of components, by the part of a reference before the name. */
const kinds = [
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
  "examples",
  "links",
  "callbacks",
];

function readFile(file: string): JsonObject {
  if (!existsSync(file))
    throw new ErpError("CONNECTOR_FILE_UNREADABLE", `there is no file ${relative(process.cwd(), file)}.`);
  let value: unknown;
  try {
    value = parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new ErpError(
      "CONNECTOR_FILE_UNREADABLE",
      `${relative(process.cwd(), file)} cannot be read: ${cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : ""}`,
    );
  }
  if (!isObject(value))
    throw new ErpError("CONNECTOR_FILE_UNREADABLE", `${relative(process.cwd(), file)} has to hold an object.`);
  return value;
}

/** Gathers what the files of one document refer to. */
class Bundle {
  readonly #files = new Map<string, JsonObject>();
  /** Target of a reference (`file#/pointer`) by kind and name of the component that it became. */
  readonly #taken = new Map<string, string>();
  readonly components: Record<string, Record<string, unknown>> = {};

  file(path: string): JsonObject {
    const known = this.#files.get(path) ?? readFile(path);
    this.#files.set(path, known);
    return known;
  }

  /** A copy of `value` in which every reference leads to a component of the one document. */
  copy(value: unknown, from: string): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.copy(item, from));
    if (!isObject(value)) return value;
    const reference = value["$ref"];
    if (typeof reference === "string") return this.#follow(reference, value, from);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.copy(member, from)]));
  }

  #follow(reference: string, holder: JsonObject, from: string): unknown {
    const [path = "", pointer = ""] = reference.split("#");
    if (/^[a-z]+:/.test(path))
      throw new ErpError(
        "CONNECTOR_FILE_UNREADABLE",
        `${relative(process.cwd(), from)} refers to ${reference}: only files are read, nothing from the net.`,
      );
    const file = path === "" ? from : resolve(dirname(from), path);
    const parts = pointer
      .split("/")
      .slice(1)
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = parts.reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), this.file(file));
    if (target === undefined)
      throw new ErpError(
        "CONNECTOR_REFERENCE_BROKEN",
        `${relative(process.cwd(), from)} refers to ${reference}, which is not there.`,
      );
    const kind = parts.at(-2) ?? "";
    // A path item, and whatever is no component, is put in place.
    if (!kinds.includes(kind)) return this.copy(target, file);
    const siblings = Object.fromEntries(Object.entries(holder).filter(([name]) => name !== "$ref"));
    return {
      $ref: `#/components/${kind}/${this.#component(kind, parts.at(-1) ?? "", `${file}#${pointer}`, target, file)}`,
      ...siblings,
    };
  }

  #component(kind: string, name: string, key: string, target: unknown, file: string): string {
    const known = this.#taken.get(key);
    if (known !== undefined) return known;
    const group = (this.components[kind] ??= {});
    let own = name;
    for (let number = 2; own in group; number++) own = `${name}${number}`;
    this.#taken.set(key, own);
    group[own] = {};
    group[own] = this.copy(target, file);
    return own;
  }
}

/**
 * Reads an OpenAPI document of one file, or of many that refer to each other, JSON or YAML, as one whose references
 * lead to its own components.
 *
 * @throws ErpError `CONNECTOR_FILE_UNREADABLE`, `CONNECTOR_REFERENCE_BROKEN`
 */
export function readDocument(file: string): JsonObject {
  const bundle = new Bundle();
  const path = resolve(file);
  const root = bundle.file(path);
  if (typeof root["openapi"] !== "string" || !isObject(root["paths"]))
    throw new ErpError(
      "CONNECTOR_FILE_UNREADABLE",
      `${relative(process.cwd(), path)} is no OpenAPI 3 document: it has no openapi or no paths.`,
    );
  const { components: _components, ...rest } = root;
  const copied = bundle.copy(rest, path);
  return { ...(isObject(copied) ? copied : {}), components: bundle.components };
}
