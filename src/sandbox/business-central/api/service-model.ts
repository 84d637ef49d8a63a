import { valueAt } from "../../../kit/json-access.ts";
import { madeOnce } from "../../core/made-once.ts";
import { deref, type OperationObject, operationsOf, type SpecDocument } from "../../core/spec.ts";
import type { EntityType } from "../../odata/model/entity-type.ts";
import { type PathSegment, parseResourcePath } from "../../odata/resource-path.ts";
import { type DescribedTypes, describedTypes } from "./described-types.ts";

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
export interface ApiOperation {
  readonly operationId: string;
  readonly method: string;
  readonly kind: OperationKind;
  /** The entity set that its path leads to, or whose record an action is bound to; empty for `$batch` and `$metadata`. */
  readonly set: string;
  readonly path: string;
  readonly segments: readonly PathSegment[];
  readonly needsIfMatch: boolean;
  /** Properties that the body must have. */
  readonly required: readonly string[];
  /** A list is refused unless its filter names all fields of one of these. */
  readonly filterRequired: readonly (readonly string[])[];
  readonly access: Access;
}

/** The limits that count for each user (fact 108). */
export interface UserLimits {
  readonly requests: number;
  readonly windowMs: number;
  readonly concurrent: number;
  readonly queued: number;
}

/** Everything that a service takes from the description of its API. */
export interface ApiModel extends DescribedTypes {
  readonly operations: readonly ApiOperation[];
  /** The same, by the names of their segments. */
  readonly byNames: ReadonlyMap<string, readonly ApiOperation[]>;
  /** Sets whose changes the description says can be subscribed to. */
  readonly webhookSets: readonly string[];
  /** Rows on a page unless the client asks for fewer, and the most that it may ask for (fact 117). */
  readonly pageSize: number;
  readonly limits: UserLimits;
}

/** Reads the model out of the description of an API. */
export function buildApiModel(document: SpecDocument): ApiModel {
  const described = describedTypes(document);
  const watched = Object.values(document.paths).map((item) => item["x-webhook"]);
  const webhookSets = watched.filter((set) => typeof set === "string");
  const parsed = new Map<string, readonly PathSegment[]>();
  const operations: ApiOperation[] = [];
  let pageSize = 0;
  for (const { path, method, operation } of operationsOf(document)) {
    const segments = madeOnce(parsed, path, () => parseResourcePath(path));
    operations.push({
      operationId: operation.operationId,
      method,
      kind: kindOf(method, path, operation, document),
      set: setOf(segments, described.types),
      path,
      segments,
      needsIfMatch: (operation.parameters ?? []).some((parameter) => deref(document, parameter).name === "If-Match"),
      required: operation.requestBody?.content?.["application/json"]?.schema?.required ?? [],
      filterRequired: choices(operation["x-filter-required"]),
      access: accessOf(operation["x-access"]),
    });
    pageSize = Math.max(pageSize, Number(property(operation["x-paging"], "pageSize") ?? 0));
  }
  const byNames = Map.groupBy(operations, ({ segments }) => segmentNames(segments));
  const limits = limitsOf(Reflect.get(document, "x-quota"));
  return { ...described, operations, byNames, webhookSets, pageSize, limits };
}

/** The names in a path without their keys, which is where the search for its operation begins. */
export function segmentNames(segments: readonly PathSegment[]): string {
  return segments.map(({ name }) => name).join("/");
}

/** Where a path leads: through the navigation properties of what stands before, to the last segment that is a set. */
function setOf(segments: readonly PathSegment[], types: ReadonlyMap<string, EntityType>): string {
  let set = "";
  for (const { name } of segments) {
    const next = types.get(set)?.navigations.get(name) ?? (set === "" || set === "companies" ? name : undefined);
    if (next !== undefined && types.has(next)) set = next;
  }
  return set;
}

function kindOf(method: string, path: string, operation: OperationObject, document: SpecDocument): OperationKind {
  if (path === "/$batch") return "batch";
  if (path === "/$metadata") return "metadata";
  if (path.includes("/Microsoft.NAV.")) return "action";
  const bytes = (content: object | undefined): boolean =>
    content !== undefined && "application/octet-stream" in content;
  if (bytes(operation.requestBody?.content)) return "upload";
  const ok = operation.responses["200"];
  if (bytes(ok && deref(document, ok).content)) return "download";
  if (method === "GET") return operation["x-paging"] ? "list" : "get";
  return method === "POST" ? "create" : method === "DELETE" ? "remove" : "update";
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

const choices = (value: unknown): readonly (readonly string[])[] =>
  Array.isArray(value)
    ? value.map((choice: unknown) => (Array.isArray(choice) ? choice.map(String) : [String(choice)]))
    : [];
