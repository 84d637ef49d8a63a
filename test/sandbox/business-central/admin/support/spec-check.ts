import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { expect } from "vitest";

interface Response {
  $ref?: string;
  content?: Record<string, { schema: object }>;
}

/** An operation of the bundled document, as the tests need it. */
export interface Operation {
  operationId: string;
  method: string;
  template: string;
  "x-access": { callers: string; delegatedAdmin?: boolean };
  "x-retry"?: string;
  "x-since"?: string;
  "x-until"?: string;
  "x-async"?: { poll: { operationId: string } };
  requestBody?: { content: Record<string, object> };
  responses: Record<string, Response>;
}

const document = JSON.parse(readFileSync("generated/business-central-admin/openapi.json", "utf8")) as {
  paths: Record<string, Record<string, Omit<Operation, "method" | "template">>>;
};

/** Every operation of the spec. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([template, item]) =>
  ["get", "put", "post", "patch", "delete"].flatMap((method) =>
    item[method] ? [{ ...item[method], method: method.toUpperCase(), template }] : [],
  ),
);

export function operationNamed(operationId: string): Operation {
  const found = operations.find((operation) => operation.operationId === operationId);
  if (!found) throw new Error(`The spec has no operation ${operationId}.`);
  return found;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormatsModule.default(ajv);
for (const format of ["int32", "int64", "binary"]) ajv.addFormat(format, true);
ajv.addSchema(document, "spec");

function follow<T extends { $ref?: string }>(node: T): T {
  if (!node.$ref) return node;
  let target: unknown = document;
  for (const part of node.$ref.slice(2).split("/")) target = (target as Record<string, unknown>)[part];
  return follow(target as T);
}

/** The codes that the spec names for an operation's refusals, found by walking everything that its answers lead to. */
export function codesOf(operation: Operation): string[] {
  const codes = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const followed = follow(node as { $ref?: string }) as Record<string, unknown>;
    const code = (followed.properties as Record<string, Record<string, unknown>> | undefined)?.code;
    for (const name of Object.keys((code?.["x-enum"] as object | undefined) ?? {})) codes.add(name);
    for (const child of Object.values(followed)) walk(child);
  };
  for (const [status, response] of Object.entries(operation.responses)) if (/^4/.test(status)) walk(response);
  return [...codes];
}

/** Holds an answer against what the spec documents for its status: no body where there is none, else one that validates. */
export function expectDocumented(operation: Operation, status: number, text: string): void {
  const key = [String(status), `${Math.floor(status / 100)}XX`].find((candidate) => candidate in operation.responses);
  expect(key, `${operation.operationId} documents no status ${status}: ${text}`).toBeDefined();
  const response = follow(operation.responses[key ?? ""] ?? {});
  if (status === 401 || status === 429) return;
  const schema = response.content?.["application/json"]?.schema;
  if (!schema) {
    expect(text, `${operation.operationId} ${status} has no body`).toBe("");
    return;
  }
  const body: unknown = JSON.parse(text);
  const validate = ajv.getSchema(pointer(operation, key ?? "")) ?? ajv.compile({ $ref: pointer(operation, key ?? "") });
  expect(validate(body) ? [] : validate.errors, `${operation.operationId} ${status}: ${text}`).toEqual([]);
  if (status >= 400) expect(body, "an error of this API is not wrapped").not.toHaveProperty("error");
  if (status >= 400 && status !== 403) expect(codesOf(operation)).toContain((body as { code: string }).code);
}

function pointer(operation: Operation, status: string): string {
  const response = operation.responses[status];
  const parts = response?.$ref
    ? response.$ref.slice(2).split("/")
    : ["paths", operation.template, operation.method.toLowerCase(), "responses", status];
  return `spec#/${[...parts, "content", "application/json", "schema"].map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
}
