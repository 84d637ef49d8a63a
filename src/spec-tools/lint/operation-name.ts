import type { Oas3Rule } from "@redocly/openapi-core";

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;

/** operationIds are PascalCase, and differ also without case and punctuation: makers and generated code see them so. */
export const operationName: Oas3Rule = () => {
  const seen = new Map<string, string>();
  return {
    Operation(operation, { report, location }) {
      const { operationId } = operation;
      if (operationId === undefined) return; // the built-in rule operation-operationId speaks of it
      const at = location.child(["operationId"]);
      if (!pascalCase.test(operationId))
        report({
          message: `operationId ${operationId} must be PascalCase: letters and digits, a capital first.`,
          location: at,
        });
      const plain = operationId.toLowerCase().replace(/[^a-z0-9]/g, "");
      const other = seen.get(plain);
      if (other !== undefined)
        report({
          message: `operationId ${operationId} differs from ${other} only in case or punctuation.`,
          location: at,
        });
      seen.set(plain, operationId);
    },
  };
};
