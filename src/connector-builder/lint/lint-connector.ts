import { isObject, listAt, objectAt, textAt, type JsonObject } from "../json-value.ts";
import type { LintInput, LintOperation, Rule, Severity } from "./rule.ts";
import { documentRules } from "./rules/document-rules.ts";
import { operationRules } from "./rules/operation-rules.ts";
import { parameterRules } from "./rules/parameter-rules.ts";
import { propertiesRules } from "./rules/properties-rules.ts";
import { schemaRules } from "./rules/schema-rules.ts";

/** Every rule of the linter. */
export const rules: readonly Rule[] = [...documentRules, ...operationRules, ...parameterRules, ...schemaRules, ...propertiesRules];

/** A rule that is broken somewhere. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  readonly message: string;
  readonly reason: string;
  readonly source: string;
  /** File that was linted. */
  readonly file: string;
  /** Reason of the waiver that covers it. */
  readonly waived?: string;
}

const verbs = ["get", "put", "post", "delete", "patch", "head", "options"];

/** The operations of a Swagger definition, with parameters of the path item and references followed. */
function operationsOf(definition: JsonObject): LintOperation[] {
  const follow = (parameter: unknown): JsonObject => {
    const name = textAt(parameter, "$ref")?.replace("#/parameters/", "");
    const target = name === undefined ? parameter : objectAt(definition, "parameters")[name];
    return isObject(target) ? target : {};
  };
  return Object.entries(objectAt(definition, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]): LintOperation[] => {
      if (!isObject(item) || !isObject(operation) || !verbs.includes(method)) return [];
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map(follow);
      return [{ id: textAt(operation, "operationId") ?? "", path, method, item, operation, parameters }];
    }),
  );
}

/** Holds a definition, and what belongs to it, against every rule. */
export function lintConnector(file: string, parts: Omit<LintInput, "operations">): Finding[] {
  const input: LintInput = { ...parts, operations: operationsOf(parts.definition) };
  return rules.flatMap(({ id, severity, reason, source, check }) => [...check(input)].map(({ at, message }) => ({ rule: id, severity, at, message, reason, source, file })));
}
