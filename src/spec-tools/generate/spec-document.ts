import { SpecInvalid } from "../../errors/spec-invalid.ts";
import type { ChangeRules, Changes } from "../changes/statement.ts";

/** The parts of OpenAPI 3.1 that the generator reads, with the extensions that `specs/README.md` documents. */

export type Method = "get" | "put" | "post" | "patch" | "delete";

/** Methods in the order in which operations are printed. */
export const methods: readonly Method[] = ["get", "put", "post", "patch", "delete"];

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly required?: readonly string[];
  readonly items?: Schema | Reference;
  readonly additionalProperties?: boolean | Schema | Reference;
  readonly allOf?: readonly (Schema | Reference)[];
  readonly oneOf?: readonly (Schema | Reference)[];
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly "x-write"?: string | readonly string[];
  readonly "x-failure"?: boolean;
  readonly "x-key"?: "server" | "caller";
  readonly "x-natural-key"?: readonly string[];
  readonly "x-alternate-keys"?: readonly { readonly name: string; readonly fields: readonly string[] }[];
  readonly "x-filterable"?: "yes" | "no";
  readonly "x-filter-closed"?: boolean;
  readonly "x-enum"?: Readonly<Record<string, string>>;
  readonly "x-bind"?: readonly string[];
  readonly "x-spelled"?: readonly string[];
  readonly "x-reference"?: string | readonly string[] | { readonly set: string; readonly field: string };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema | Reference;
  readonly "x-literal"?: string;
}

export interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema | Reference }>>;
}

export interface Paging {
  readonly style: string;
  readonly pageSize?: number;
  readonly items: string;
  readonly nextLink?: string;
  readonly facts: readonly number[];
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses: Readonly<Record<string, Body | Reference>>;
  readonly "x-paging"?: Paging;
  readonly "x-or-list"?: Readonly<Record<string, unknown>>;
  readonly "x-filter-required"?: readonly (string | readonly string[])[];
  readonly "x-retry"?: string;
  readonly "x-commits"?: true;
  readonly "x-effect"?: string;
  readonly "x-quota"?: Readonly<Record<string, unknown>>;
  readonly "x-async"?: Readonly<Record<string, unknown>>;
  readonly "x-access"?: Readonly<Record<string, unknown>>;
  readonly "x-changes"?: Changes;
}

export type PathItem = Readonly<Partial<Record<Method, Operation>>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly "x-webhook"?: string;
};

export interface SpecDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
  }[];
  readonly "x-quota"?: {
    readonly limits: readonly Readonly<Record<string, unknown>>[];
    readonly facts: readonly number[];
  };
  readonly "x-change-rules"?: ChangeRules;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Body>>;
    readonly requestBodies?: Readonly<Record<string, Body>>;
    readonly headers?: Readonly<Record<string, object>>;
  };
}

/** The name of the component that a reference leads to, or undefined for anything that is no reference. */
export function componentName(node: object | undefined): string | undefined {
  if (!node || !("$ref" in node) || typeof node.$ref !== "string") return undefined;
  const name = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
  return name.includes("~") ? name.replaceAll("~1", "/").replaceAll("~0", "~") : name;
}

/**
 * Follows a reference into `components`; what is no reference comes back as it is.
 *
 * @throws {SpecInvalid} when references lead to each other and nowhere else.
 */
export function resolve<T extends object>(components: Readonly<Record<string, T>> | undefined, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const seen = new Set<string>();
  let current: T | Reference = node;
  for (let name = componentName(current); name !== undefined; name = componentName(current)) {
    const target = components && Object.hasOwn(components, name) ? components[name] : undefined;
    if (!target) throw new SpecInvalid(`components/${name}`, "it is referred to and not there", "Add it.");
    if (seen.has(name))
      throw new SpecInvalid(`components/${name}`, "its $ref leads back to itself", "Say there what it is.");
    seen.add(name);
    current = target;
  }
  return current as T;
}
