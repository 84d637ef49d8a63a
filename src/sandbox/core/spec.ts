import { existsSync, readFileSync } from "node:fs";
import { SandboxBundled } from "../../errors/sandbox-bundled.ts";
import { expandFields } from "../../kit/expand-fields.ts";
import { folderAbove } from "../../kit/folder-above.ts";
import { valueAt } from "../../kit/json-access.ts";

/** A schema as the bundled documents have it; only what the sandbox reads. */
export interface SchemaObject {
  readonly [key: `x-${string}`]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly items?: SchemaObject;
  readonly allOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly anyOf?: readonly SchemaObject[];
}

/** A parameter of an operation or a path. */
export interface ParameterObject {
  readonly [key: `x-${string}`]: unknown;
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema?: SchemaObject;
}

/** A response or request body. */
export interface ContentObject {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: SchemaObject }>>;
}

/** An operation with what its path item says for all of its operations. */
export interface OperationObject {
  readonly [key: `x-${string}`]: unknown;
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: ContentObject;
  readonly responses: Readonly<Record<string, ContentObject>>;
}

/** A path with its operations. */
export interface PathItemObject {
  readonly [key: `x-${string}`]: unknown;
  readonly parameters?: readonly ParameterObject[];
  readonly get?: OperationObject;
  readonly put?: OperationObject;
  readonly post?: OperationObject;
  readonly patch?: OperationObject;
  readonly delete?: OperationObject;
}

/** A bundled OpenAPI document. */
export interface SpecDocument {
  readonly paths: Readonly<Record<string, PathItemObject>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, SchemaObject>>;
    readonly parameters?: Readonly<Record<string, ParameterObject>>;
    readonly responses?: Readonly<Record<string, ContentObject>>;
  };
}

const apiNames = ["business-central", "business-central-admin", "business-central-automation", "exact-online"] as const;

export type ApiName = (typeof apiNames)[number];

/** A document, and what was made of it: neither ever changes. */
interface Loaded {
  readonly document: SpecDocument;
  readonly models: Map<ModelOf<object>, object>;
}

/** A class that is made of a document alone. */
export type ModelOf<T extends object> = new (document: SpecDocument) => T;

/** All that the process keeps between two sandboxes: it is read, and never written. */
const loaded = new Map<ApiName, Loaded>();

/** Where the document of an API is. */
function placeOf(api: ApiName): { readonly file: string; readonly url: URL } {
  const file = `${api}/openapi.json`;
  const folder = folderAbove(import.meta.url, "generated");
  if (folder === undefined) throw new SandboxBundled(`generated/${file}`);
  return { file, url: new URL(file, folder) };
}

/**
 * Looks whether the documents are where they are read from. Services read them when their first request comes, and who
 * bundled the sandbox has to hear of it before.
 *
 * @throws {SandboxBundled} when the package's files are not there.
 */
export function checkSpecs(): void {
  for (const api of apiNames) {
    const { file, url } = placeOf(api);
    if (!existsSync(url)) throw new SandboxBundled(`generated/${file}`);
  }
}

function readSpec(api: ApiName): string {
  const { file, url } = placeOf(api);
  try {
    return readFileSync(url, "utf8");
  } catch (cause) {
    throw new SandboxBundled(`generated/${file}`, { cause });
  }
}

/**
 * The bundled document of an API, read once for a process; nobody changes it.
 *
 * @throws {SandboxBundled} when the package's files are not there.
 */
export function loadSpec(api: ApiName): SpecDocument {
  return load(api).document;
}

/**
 * What a class makes of the bundled document of an API, made once for a process, since making it takes most of the
 * time that a sandbox needs to start.
 *
 * @throws {SandboxBundled} when the package's files are not there.
 */
export function modelOf<T extends object>(api: ApiName, Model: ModelOf<T>): T {
  const { document, models } = load(api);
  const known = models.get(Model);
  if (known instanceof Model) return known;
  const made = new Model(document);
  models.set(Model, made);
  return made;
}

function load(api: ApiName): Loaded {
  let known = loaded.get(api);
  if (!known) {
    known = { document: expandFields(JSON.parse(readSpec(api)) as SpecDocument), models: new Map() };
    loaded.set(api, known);
  }
  return known;
}

const methods = ["get", "put", "post", "patch", "delete"] as const;

/** Every operation of a document, with its method in capitals and where it stands. */
export function* operationsOf({ paths }: SpecDocument): Generator<{
  readonly path: string;
  readonly item: PathItemObject;
  readonly method: string;
  readonly operation: OperationObject;
}> {
  for (const [path, item] of Object.entries(paths))
    for (const method of methods) {
      const operation = item[method];
      if (operation) yield { path, item, method: method.toUpperCase(), operation };
    }
}

/** Follows a `$ref` within the document. */
export function deref<T extends object>(document: SpecDocument, node: T): T {
  const ref = "$ref" in node && typeof node.$ref === "string" ? node.$ref : undefined;
  if (ref === undefined) return node;
  let target: unknown = document;
  for (const part of ref.slice(2).split("/"))
    target = valueAt(target, part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part);
  if (typeof target !== "object" || target === null) throw new Error(`${ref} leads nowhere in the bundled document.`);
  return deref(document, target as T);
}
