import { SandboxOptionInvalid } from "../errors/sandbox-option-invalid.ts";
import { type ApiName, loadSpec, operationsOf } from "./core/spec.ts";
import { endpoints } from "./entra/endpoints.ts";
import { setOfSchema } from "./exact/model/catalogue.ts";

const apis: readonly ApiName[] = [
  "business-central",
  "business-central-admin",
  "business-central-automation",
  "exact-online",
];

/** Operations that no spec names: sign-in, Dataverse and the slice of Graph. */
const unspecified: readonly string[] = [
  ...endpoints.map(([operation]) => operation),
  ...["ExactAuthorize", "ExactToken", "ExactAttachment"],
  ...[
    "ListAccounts",
    "CreateAccount",
    "GetAccount",
    "UpsertAccount",
    "DeleteAccount",
    "CountAccounts",
    "ListRecords",
    "CreateRecord",
    "GetRecord",
    "UpsertRecord",
    "DeleteRecord",
    "CountRecords",
    "ListRelatedRecords",
    "RelateRecords",
    "AccessColumn",
    "GetDefinitions",
    "CallOperation",
    "SendBatch",
    "GetMetadata",
    "WhoAmI",
  ],
  ...["StageSolution", "ImportSolutionAsync", "RetrieveSolutionImportResult"],
  ...["Asyncoperation", "Importjob", "Solution", "Connector"].flatMap((name) => [`Get${name}`, `List${name}s`]),
  "GetMe",
  ...["Contact", "Message"].flatMap((name) => [
    `List${name}s`,
    `List${name}Changes`,
    `Get${name}`,
    `Update${name}`,
    `Delete${name}`,
  ]),
  "CreateContact",
];

/** Sets of Business Central, Dataverse and Graph that can be made larger; at Exact Online it is every set. */
const setsByName: readonly string[] = [
  "companies",
  "users",
  "securityGroups",
  "permissionSets",
  "expandedPermissionSets",
  "profiles",
  "features",
  "extensions",
  "accounts",
  "contacts",
  "messages",
];

/** Whether any service has an operation of this name: a fault rule with a slip of the pen would never strike. */
export function isOperation(name: string): boolean {
  return unspecified.includes(name) || apis.some((api) => operationIds(api).includes(name));
}

/**
 * Refuses row counts for sets that do not exist.
 * @throws {SandboxOptionInvalid} for a set that does not exist
 */
export async function checkRowNames(rows: Readonly<Record<string, number>>): Promise<void> {
  const strange = Object.keys(rows).filter((name) => !setsByName.includes(name) && !setOfSchema(name));
  if (strange.length === 0) return;
  // Asked last, because the description is large: who names none of its sets does not wait for it.
  const { standardModel } = await import("./business-central/standard/standard-model.ts");
  const unknown = strange.find((name) => !standardModel().sets.has(name));
  if (unknown === undefined) return;
  throw new SandboxOptionInvalid(
    `rows.${unknown}`,
    `names no entity set. Give the schema of one of Exact Online, such as CrmAccount or ProjectProject, a set of Business Central's standard API, such as salesInvoices, or one of ${setsByName.join(", ")}.`,
  );
}

function operationIds(api: ApiName): string[] {
  return Array.from(operationsOf(loadSpec(api)), ({ operation }) => operation.operationId);
}
