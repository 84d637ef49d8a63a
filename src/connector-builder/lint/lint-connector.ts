import { swaggerMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { publishedNote } from "./published-breaches.ts";
import type { LintInput, LintOperation, Rule, Severity } from "./rule.ts";
import { consumerRules } from "./rules/consumer-rules.ts";
import { documentRules } from "./rules/document-rules.ts";
import { dynamicParameterRules } from "./rules/dynamic-parameters.ts";
import { dynamicRules } from "./rules/dynamic-rules.ts";
import { fileRules } from "./rules/file-rules.ts";
import { mcpRules } from "./rules/mcp-rules.ts";
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
import { spellProperties } from "./spell-properties.ts";

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
  ...dynamicParameterRules,
  ...pagingRules,
  ...signInRules,
  ...policyRules,
  ...solutionRules,
  ...consumerRules,
  ...mcpRules,
  ...ownRules,
];

/** Rules that say something of a connector whose definition cannot be read. */
const rulesWithoutDefinition: readonly Rule[] = [
  ...fileRules.filter(({ id }) => id !== "PP-FILE-04"),
  ...signInRules,
  ...solutionRules,
];

/** Rules that look for policies, which nobody can say are missing when their file cannot be read. */
const rulesOfPolicies = ["PP-TRG-05", "ERP-PAG-01"];

function rulesFor({ definition, properties, unreadable = [] }: LintParts): readonly Rule[] {
  if (!definition) return rulesWithoutDefinition;
  return !properties && unreadable.length > 0 ? rules.filter(({ id }) => !rulesOfPolicies.includes(id)) : rules;
}

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
export interface LintParts
  extends Pick<LintInput, "text">,
    Partial<Omit<LintInput, "text" | "definition" | "operations" | "writtenProperties">> {
  /** Undefined when it is among what cannot be read. */
  readonly definition: JsonObject | undefined;
}

/** Holds a definition, and what belongs to it, against every rule. Nothing is asked from any server. */
export function lintConnector(file: string, parts: LintParts): Finding[] {
  const nothing = {
    oddities: [],
    unreadable: [],
    properties: undefined,
    script: undefined,
    icon: undefined,
    solution: undefined,
    lock: undefined,
  };
  const definition = parts.definition ?? {};
  const input: LintInput = {
    ...nothing,
    ...parts,
    definition,
    operations: operationsOf(definition),
    properties: parts.properties && spellProperties(parts.properties),
    writtenProperties: parts.properties,
  };
  return rulesFor(parts).flatMap(({ id, severity, reason, source, check }) =>
    [...check(input)].map((breach) => ({
      rule: id,
      severity: breach.severity ?? severity,
      at: breach.at,
      message: breach.message,
      reason: `${reason}${publishedNote(id, breach.severity ?? severity)}`,
      source,
      file,
    })),
  );
}
