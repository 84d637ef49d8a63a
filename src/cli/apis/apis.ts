import type { ApiIndex, MethodName, OperationRow } from "../../../generated/tables.ts";
import type { RetryRulesName } from "../../clients/retry-rules.ts";
import { ApiTables } from "../../clients/tables/api-tables.ts";
import { isMethod } from "../../kit/http-methods.ts";
import type { ServiceName } from "../home/profile.ts";
import type { DocumentName } from "./api-document.ts";

/** An API that has generated tables, and the service whose tokens it takes. */
export interface Api {
  /** As `--api` takes it. */
  readonly name: "admin" | "automation" | "exact" | "standard";
  readonly service: ServiceName;
  /** Its bundled description. */
  readonly document: DocumentName;
  /** How its refusals are read. */
  readonly retry: RetryRulesName;
  index(): Promise<ApiIndex>;
}

/** The APIs whose operations the command line can call. */
export const apis: readonly Api[] = [
  {
    name: "exact",
    service: "exact",
    document: "exact-online",
    retry: "exact-online",
    index: async () => (await import("../../../generated/exact-online/operations.ts")).index,
  },
  {
    name: "admin",
    service: "business-central",
    document: "business-central-admin",
    retry: "business-central-admin",
    index: async () => (await import("../../../generated/business-central-admin/operations.ts")).index,
  },
  {
    name: "automation",
    service: "business-central",
    document: "business-central-automation",
    retry: "business-central",
    index: async () => (await import("../../../generated/business-central-automation/operations.ts")).index,
  },
  // The last, since names of its operations and lists are common words: those of the others go before.
  {
    name: "standard",
    service: "business-central",
    document: "business-central",
    retry: "business-central",
    index: async () => (await import("../../../generated/business-central/operations.ts")).index,
  },
];

/** An operation of one of the APIs. */
export interface ApiOperation {
  readonly api: Api;
  readonly method: MethodName;
  readonly path: string;
  readonly row: OperationRow;
}

async function operationsOf(api: Api): Promise<ApiOperation[]> {
  const index = await api.index();
  const tables = new ApiTables(index);
  const loaded = new Set(await Promise.all(Object.keys(index.prefixes).map((prefix) => tables.tableOf(prefix))));
  return [...loaded].flatMap((table) =>
    Object.entries(table?.paths ?? {}).flatMap(([path, rows]) =>
      Object.entries(rows).flatMap(([method, row]) => (isMethod(method) ? [{ api, method, path, row }] : [])),
    ),
  );
}

/** Every operation of the given APIs, by the generated tables. */
export async function allOperations(among: readonly Api[] = apis): Promise<ApiOperation[]> {
  return (await Promise.all(among.map(operationsOf))).flat();
}
