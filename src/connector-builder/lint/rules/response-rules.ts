import { isObject, objectAt, textAt } from "../../../kit/json-access.ts";
import { type Breach, type LintOperation, type Rule, sources } from "../rule.ts";

function responsesOf({ operation }: LintOperation): [status: string, response: unknown][] {
  return Object.entries(objectAt(operation, "responses")).filter(([status]) => !status.startsWith("x-"));
}

function hasSchema(response: unknown): boolean {
  return isObject(response) && "schema" in response;
}

/** Rules on answers. */
export const responseRules: readonly Rule[] = [
  {
    id: "PP-RES-01",
    severity: "error",
    source: sources.schemas,
    reason: "Answers have a status of three digits, or default, and a description.",
    check: ({ operations }) =>
      operations.flatMap((operation): Breach[] => {
        const responses = responsesOf(operation);
        if (responses.length === 0) return [{ at: operation.id, message: "has no response", severity: "warning" }];
        return responses
          .filter(
            ([status, response]) =>
              !/^(\d{3}|default)$/.test(status) ||
              (textAt(response, "description") === undefined && textAt(response, "$ref") === undefined),
          )
          .map(([status]) => ({
            at: operation.id,
            message: `response ${status} has no such status, or no description`,
          }));
      }),
  },
  {
    id: "PP-RES-02",
    severity: "warning",
    source: sources.validator,
    reason: "Designers show the schema of one success; what reads has one.",
    check: ({ operations }) =>
      operations.flatMap((operation): Breach[] => {
        const { id, method } = operation;
        const responses = responsesOf(operation);
        const successes = responses.filter(([status]) => status.startsWith("2"));
        const shaped = successes.filter(([, response]) => hasSchema(response));
        if (responses.length > 0 && successes.length === 0) return [{ at: id, message: "has no success" }];
        if (shaped.length > 1) return [{ at: id, message: `${shaped.length} successes with a schema` }];
        return responses.length > 0 && method === "get" && !successes.some(([, response]) => hasSchema(response))
          ? [{ at: id, message: "reads, but its success has no schema" }]
          : [];
      }),
  },
  {
    id: "PP-RES-03",
    severity: "warning",
    source: sources.validator,
    reason: "Designers show one shape, that of the success; certification wants no other.",
    check: ({ operations }) =>
      operations.flatMap((operation): Breach[] => {
        const responses = responsesOf(operation);
        if (responses.length === 1 && responses[0]?.[0] === "default")
          return [{ at: operation.id, message: "default is the only response" }];
        return responses
          .filter(([status, response]) => !status.startsWith("2") && hasSchema(response))
          .map(([status]) => ({ at: operation.id, message: `${status} has a schema`, severity: "certification" }));
      }),
  },
];
