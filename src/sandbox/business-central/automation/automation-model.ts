import { valueAt } from "../../../kit/json-access.ts";
import { deref, loadSpec, type OperationObject, type SchemaObject, type SpecDocument } from "../../core/spec.ts";
import type { EntityType, Field, FieldType } from "../../odata/model/entity-type.ts";
import { type PathSegment, parseResourcePath } from "../../odata/resource-path.ts";

/** What an operation does with its entity set. */
export type OperationKind =
  | "list"
  | "get"
  | "create"
  | "update"
  | "remove"
  | "action"
  | "download"
  | "upload"
  | "batch"
  | "metadata";

/** Who may call an operation (facts 101, 102). */
export interface Access {
  readonly callers: "both" | "delegated" | "application";
  readonly application: readonly string[];
  readonly delegated: readonly string[];
  /** False where delegated administrators are shut out (fact 106). */
  readonly delegatedAdmin: boolean;
}

/** An operation of the description, ready to be matched and served. */
export interface AutomationOperation {
  readonly operationId: string;
  readonly method: string;
  readonly kind: OperationKind;
  /** The entity set; `service` for `$batch` and `$metadata`. */
  readonly set: string;
  readonly path: string;
  readonly segments: readonly PathSegment[];
  readonly needsIfMatch: boolean;
  /** Properties that the body must have. */
  readonly required: readonly string[];
  readonly access: Access;
}

/** The limits that count for each user (fact 108). */
export interface UserLimits {
  readonly requests: number;
  readonly windowMs: number;
  readonly concurrent: number;
  readonly queued: number;
}

/** Everything that the service takes from the description of the API. */
export interface AutomationModel {
  readonly operations: readonly AutomationOperation[];
  /** The same, by the names of their segments. */
  readonly byNames: ReadonlyMap<string, readonly AutomationOperation[]>;
  /** By entity set. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** The media property of an entity set that has one. */
  readonly media: ReadonlyMap<string, string>;
  /** Rows on a page unless the client asks for fewer, and the most that it may ask for (fact 117). */
  readonly pageSize: number;
  readonly limits: UserLimits;
}

const namespace = "Microsoft.NAV";
const methods = ["get", "post", "patch", "put", "delete"] as const;
let built: AutomationModel | undefined;

/** The model of the Automation API, built once for a process; nobody changes it. */
export function automationModel(): AutomationModel {
  built ??= buildModel(loadSpec("business-central-automation"));
  return built;
}

function buildModel(document: SpecDocument): AutomationModel {
  const operations: AutomationOperation[] = [];
  const types = new Map<string, EntityType>();
  const media = new Map<string, string>();
  let pageSize = 0;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const set = operation.tags?.[0] ?? "";
      const kind = kindOf(method, path, operation, document);
      operations.push({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        kind,
        set,
        path,
        segments: parseResourcePath(path),
        needsIfMatch: (operation.parameters ?? []).some((parameter) => deref(document, parameter).name === "If-Match"),
        required: operation.requestBody?.content?.["application/json"]?.schema?.required ?? [],
        access: accessOf(operation["x-access"]),
      });
      if (kind !== "list") continue;
      pageSize = Math.max(pageSize, Number(property(operation["x-paging"], "pageSize") ?? 0));
      const [name, schema] = rowSchema(operation, document);
      types.set(set, entityType(name, schema));
      const stream = Object.keys(schema.properties ?? {}).find((key) => key.endsWith("@odata.mediaReadLink"));
      if (stream) media.set(set, stream.slice(0, stream.indexOf("@")));
    }
  }
  const byNames = Map.groupBy(operations, ({ segments }) => segmentNames(segments));
  return { operations, byNames, types, media, pageSize, limits: limitsOf(Reflect.get(document, "x-quota")) };
}

/** The names in a path without their keys, which is where the search for its operation begins. */
export function segmentNames(segments: readonly PathSegment[]): string {
  return segments.map(({ name }) => name).join("/");
}

function kindOf(method: string, path: string, operation: OperationObject, document: SpecDocument): OperationKind {
  if (path === "/$batch") return "batch";
  if (path === "/$metadata") return "metadata";
  if (path.includes(`/${namespace}.`)) return "action";
  const bytes = (content: object | undefined): boolean =>
    content !== undefined && "application/octet-stream" in content;
  if (bytes(operation.requestBody?.content)) return "upload";
  const ok = operation.responses["200"];
  if (bytes(ok && deref(document, ok).content)) return "download";
  if (method === "get") return operation["x-paging"] ? "list" : "get";
  return method === "post" ? "create" : method === "delete" ? "remove" : "update";
}

/** The schema of one row of a list, with its name. */
function rowSchema(operation: OperationObject, document: SpecDocument): [string, SchemaObject] {
  const page = operation.responses["200"]?.content?.["application/json"]?.schema;
  const row = page && deref(document, page).properties?.["value"]?.items;
  if (!row?.$ref) throw new Error(`${operation.operationId} does not say what its rows look like.`);
  return [row.$ref.slice(row.$ref.lastIndexOf("/") + 1), deref(document, row)];
}

function entityType(schemaName: string, schema: SchemaObject): EntityType {
  const fields = new Map<string, Field>();
  const navigations = new Map<string, string>();
  const key: string[] = [];
  for (const [name, shape] of Object.entries(schema.properties ?? {})) {
    if (name.includes("@")) continue;
    if (shape.type === "array") {
      navigations.set(name, name);
      continue;
    }
    if (shape["x-key"] !== undefined) key.push(name);
    const write = [shape["x-write"]].flat();
    fields.set(name, {
      name,
      type: fieldType(shape),
      nullable: [shape.type].flat().includes("null"),
      maxLength: shape.maxLength,
      filterable: shape["x-filterable"] !== "no",
      create: write.includes("create"),
      update: write.includes("update"),
      members: Object.keys(Object(shape["x-enum"])),
    });
  }
  return { name: `${namespace}.${schemaName.charAt(0).toLowerCase()}${schemaName.slice(1)}`, key, fields, navigations };
}

function fieldType(shape: SchemaObject): FieldType {
  if (shape.format === "uuid") return "guid";
  if (shape.format === "date-time" || shape.format === "date") return shape.format;
  const plain = [shape.type].flat().find((type) => type !== "null");
  if (plain === "integer") return shape.format === "int64" ? "long" : "integer";
  if (plain === "boolean") return plain;
  if (plain === "number") return "decimal";
  return shape["x-enum"] === undefined ? "string" : "enum";
}

function accessOf(value: unknown): Access {
  const callers = property(value, "callers");
  const permissions = property(value, "permissions");
  return {
    callers: callers === "delegated" || callers === "application" ? callers : "both",
    application: texts(property(permissions, "application")),
    delegated: texts(property(permissions, "delegated")),
    delegatedAdmin: property(value, "delegatedAdmin") !== false,
  };
}

function limitsOf(quota: unknown): UserLimits {
  const limits = property(quota, "limits");
  const numberIn = (name: string): number => {
    const found = (Array.isArray(limits) ? limits : [])
      .map((limit: unknown) => property(limit, name))
      .find((value) => typeof value === "number");
    if (typeof found !== "number") throw new Error(`The description gives no '${name}' in x-quota.`);
    return found;
  };
  return {
    requests: numberIn("requests"),
    windowMs: numberIn("windowSeconds") * 1000,
    concurrent: numberIn("concurrent"),
    queued: numberIn("queued"),
  };
}

const property = (value: unknown, name: string): unknown => valueAt(value, name);

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
