import { swaggerMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import type { LintInput, LintOperation, Rule, Severity } from "./rule.ts";
import { consumerRules } from "./rules/consumer-rules.ts";
import { documentRules } from "./rules/document-rules.ts";
import { dynamicRules } from "./rules/dynamic-rules.ts";
import { fileRules } from "./rules/file-rules.ts";
import { operationRules } from "./rules/operation-rules.ts";
import { ownRules } from "./rules/own-rules.ts";
import { pagingRules } from "./rules/paging-rules.ts";
import { parameterRules } from "./rules/parameter-rules.ts";
import { policyRules } from "./rules/policy-rules.ts";
import { responseRules } from "./rules/response-rules.ts";
import { schemaRules } from "./rules/schema-rules.ts";
import { signInRules } from "./rules/sign-in-rules.ts";
import { solutionRules } from "./rules/solution-rules.ts";
import { triggerRules } from "./rules/trigger-rules.ts";

/** Every rule of the linter, those of the platform by their place in a connector, our own (`ERP-`) among them. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...documentRules,
  ...operationRules,
  ...parameterRules,
  ...schemaRules,
  ...responseRules,
  ...triggerRules,
  ...dynamicRules,
  ...pagingRules,
  ...signInRules,
  ...policyRules,
  ...solutionRules,
  ...consumerRules,
  ...ownRules,
];

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

/** The operations of a Swagger definition, with parameters of the path item and references followed. */
function operationsOf(definition: JsonObject): LintOperation[] {
  const follow = (parameter: unknown): JsonObject => {
    const name = textAt(parameter, "$ref")?.replace("#/parameters/", "");
    const target = name === undefined ? parameter : (objectAt(definition, "parameters")[name] ?? parameter);
    return isObject(target) ? target : {};
  };
  return Object.entries(objectAt(definition, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]): LintOperation[] => {
      if (!isObject(item) || !isObject(operation) || !swaggerMethods.some((one) => one === method)) return [];
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map(follow);
      return [{ id: textAt(operation, "operationId") ?? "", path, method, item, operation, parameters }];
    }),
  );
}

/** What there is to lint; what is left out is not looked at. */
export type LintParts = Pick<LintInput, "text" | "definition"> &
  Partial<Omit<LintInput, "text" | "definition" | "operations">>;

/** Holds a definition, and what belongs to it, against every rule. Nothing is asked from any server. */
export function lintConnector(file: string, parts: LintParts): Finding[] {
  const nothing = {
    oddities: [],
    properties: undefined,
    script: undefined,
    icon: undefined,
    solution: undefined,
    lock: undefined,
  };
  const input: LintInput = { ...nothing, ...parts, operations: operationsOf(parts.definition) };
  return rules.flatMap(({ id, severity, reason, source, check }) =>
    [...check(input)].map((breach) => ({
      rule: id,
      severity: breach.severity ?? severity,
      at: breach.at,
      message: breach.message,
      reason,
      source,
      file,
    })),
  );
}
