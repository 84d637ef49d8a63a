import { listAt, objectAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Breach, type LintInput, type Rule, sources } from "../rule.ts";
import { expandSchema, successSchema } from "./walk-schemas.ts";

const followed = ["nextLink", "@odata.nextLink"];
const issue = "https://github.com/microsoft/PowerPlatformConnectors/issues/2959";

/** Whether a policy leads the next page of an operation through the connector. */
function isCovered({ properties }: LintInput, id: string): boolean {
  return listAt(properties, "policyTemplateInstances")
    .filter((policy) => textAt(policy, "templateId")?.toLowerCase() === "updatenextlink")
    .map((policy) => objectAt(policy, "parameters"))
    .some(
      (parameters) =>
        !("x-ms-apimTemplate-operationName" in parameters) ||
        textsAt(parameters, "x-ms-apimTemplate-operationName").includes(id),
    );
}

/** Rules on lists that come in pages. */
export const pagingRules: readonly Rule[] = [
  {
    id: "PP-PAG-01",
    severity: "warning",
    source: sources.extensions,
    reason: "The platform follows two names of next links, at the root of the answer.",
    check: (input) =>
      input.operations.flatMap(({ id, operation }): Breach[] => {
        if (!("x-ms-pageable" in operation)) return [];
        const name = textAt(objectAt(operation, "x-ms-pageable"), "nextLinkName") ?? "";
        const shape = expandSchema(input.definition, successSchema(operation));
        return followed.includes(name) && name in objectAt(shape, "properties")
          ? []
          : [{ at: id, message: `${name} is no next link of the answer` }];
      }),
  },
  {
    id: "ERP-PAG-01",
    severity: "warning",
    source: issue,
    reason: "The second page is asked for outside of the connector, without its sign-in and script, and refused.",
    check: (input) =>
      input.operations
        .filter(({ id, operation }) => "x-ms-pageable" in operation && !isCovered(input, id))
        .map(({ id }) => ({ at: id, message: "is pageable without the policy updatenextlink" })),
  },
  {
    id: "ERP-PAG-02",
    severity: "warning",
    source: sources.extensions,
    reason:
      "A flow sees the first page and takes it for the whole list; `nextLink` in connector.yaml makes lists pageable.",
    check: (input) =>
      input.operations.flatMap(({ id, operation }): Breach[] => {
        const members = Object.keys(objectAt(expandSchema(input.definition, successSchema(operation)), "properties"));
        const link = followed.find((name) => members.includes(name));
        return link === undefined || "x-ms-pageable" in operation || "x-ms-trigger" in operation
          ? []
          : [{ at: id, message: `answers ${link}, but is not x-ms-pageable` }];
      }),
  },
];
