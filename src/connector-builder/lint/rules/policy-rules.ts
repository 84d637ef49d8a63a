import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";
import { hasName, parameterSets } from "./connection-settings.ts";
import { policyTemplates } from "./policy-templates.ts";

const maxScriptCharacters = 500_000;

function policiesOf({ properties }: LintInput): { id: string; parameters: JsonObject; policy: JsonObject }[] {
  return listAt(properties, "policyTemplateInstances").flatMap((policy) =>
    isObject(policy)
      ? [{ id: textAt(policy, "templateId") ?? "", parameters: objectAt(policy, "parameters"), policy }]
      : [],
  );
}

/** Rules on policies and on the script. */
export const policyRules: readonly Rule[] = [
  {
    id: "PP-POL-01",
    severity: "warning",
    source: sources.schemas,
    reason: "Policies are known templates with their own parameters, for operations that exist.",
    check: (input) =>
      policiesOf(input).flatMap(({ id, parameters }) => {
        const template = policyTemplates[id.toLowerCase()];
        if (!template) return [{ at: id, message: "is no known template" }];
        const unknown = Object.keys(parameters).filter((name) => !template.known.includes(name));
        const ids = new Set(input.operations.map((operation) => operation.id));
        return [
          ...template.needed
            .filter((name) => !(name in parameters))
            .map((name) => ({ at: id, message: `${name} is missing` })),
          ...unknown.map((name) => ({ at: id, message: `${name} is no parameter of this template` })),
          ...textsAt(parameters, "x-ms-apimTemplate-operationName")
            .filter((name) => !ids.has(name))
            .map((name) => ({ at: id, message: `${name} does not exist` })),
        ];
      }),
  },
  {
    id: "PP-POL-02",
    severity: "warning",
    source: "https://github.com/microsoft/PowerPlatformConnectors/issues/3706",
    reason: "A parameter that a connection does not have ends every call with 500.",
    check: ({ properties }) => {
      const text = JSON.stringify(listAt(properties, "policyTemplateInstances"));
      const sets = parameterSets(properties).filter(
        ({ parameters }, index) =>
          index > 0 || Object.keys(parameters).length > 0 || !("connectionParameterSets" in (properties ?? {})),
      );
      return [...text.matchAll(/@connectionParameters\('([^']+)'\)/g)].flatMap((match) =>
        sets
          .filter(({ parameters }) => !hasName(parameters, match[1] ?? ""))
          .map(
            ({ at }): Breach => ({
              at,
              message: `a policy reads ${match[1]}, which is not there; give it a default: @connectionParameters('${match[1]}', '')`,
            }),
          ),
      );
    },
  },
  {
    id: "PP-POL-03",
    severity: "warning",
    source: sources.schemas,
    reason: "This policy replaces scheme, host and base path at once.",
    check: (input) =>
      policiesOf(input)
        .filter(({ id }) => id.toLowerCase() === "dynamichosturl")
        .flatMap(({ id, parameters }) => {
          const address = textAt(parameters, "x-ms-apimTemplateParameter.urlTemplate") ?? "";
          const basePath = textAt(input.definition, "basePath") ?? "/";
          if (!/^https:\/\/|^@connectionParameters\(/.test(address))
            return [{ at: id, message: `${address} begins neither with https:// nor with a connection parameter` }];
          // What the connection says stands in place of the base path, or of a part of it.
          const isChosen = /^https:\/\/[^/]+\/.*@connectionParameters\(/.test(address);
          return basePath === "/" || isChosen || address.includes(basePath.replace(/\/$/, ""))
            ? []
            : [{ at: id, message: `${address} leaves the base path ${basePath} out` }];
        }),
  },
  {
    id: "PP-SCR-01",
    severity: "error",
    source: sources.code,
    reason: "A script is one class Script of at most 500,000 characters, for operations that exist.",
    check: ({ properties, operations, script }) => {
      const ids = new Set(operations.map(({ id }) => id));
      const missing = textsAt(properties, "scriptOperations")
        .filter((name) => !ids.has(name))
        .map((name): Breach => ({ at: name, message: "does not exist", severity: "warning" }));
      if (script === undefined)
        return listAt(properties, "scriptOperations").length > 0
          ? [...missing, { at: "script.csx", message: "is missing" }]
          : missing;
      return /\bclass\s+Script\s*:\s*ScriptBase\b/i.test(script) && script.length <= maxScriptCharacters
        ? missing
        : [...missing, { at: "script.csx", message: "has no class Script : ScriptBase, or is too long" }];
    },
  },
];
