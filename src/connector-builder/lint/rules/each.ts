import { type JsonObject, textAt } from "../../../kit/json-access.ts";
import type { Breach, LintInput, LintOperation } from "../rule.ts";

/** One breach for each operation of which `broken` says something. */
export function eachOperation(input: LintInput, broken: (operation: LintOperation) => string | undefined): Breach[] {
  return input.operations.flatMap((operation) => {
    const message = broken(operation);
    return message === undefined ? [] : [{ at: operation.id, message }];
  });
}

/** One breach for each parameter of which `broken` says something. */
export function eachParameter(
  input: LintInput,
  broken: (parameter: JsonObject, operation: LintOperation) => string | undefined,
): Breach[] {
  return input.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => {
      const message = broken(parameter, operation);
      return message === undefined ? [] : [{ at: `${operation.id} ${textAt(parameter, "name")}`, message }];
    }),
  );
}
