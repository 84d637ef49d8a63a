import type { OperationRecord } from "../tenant.ts";

/** How words are spelled: `sample` as the documents' samples do, `table` as their tables do (fact 142). */
export type Spelling = "sample" | "table";

/** Types whose samples spell the type of the environment in lower case. */
const lowerCaseTypes = new Set(["pitRestore", "requestTransferToAnotherEntraTenant", "moveToAnotherAadTenant"]);

/** An operation as the lists and the calls that start it show it, or, in the spelling of the tables, GetOperation. */
export function operationView(record: OperationRecord, spelling: Spelling = "sample"): Record<string, unknown> {
  const spell = spelling === "table" ? pascal : (word: string): string => word;
  const { environment } = record;
  return {
    id: record.id,
    type: spell(record.type),
    status: spell(record.status),
    aadTenantId: record.tenant.id,
    createdOn: iso(record.createdOnMs),
    ...(record.startedOnMs === undefined ? {} : { startedOn: iso(record.startedOnMs) }),
    ...(record.completedOnMs === undefined ? {} : { completedOn: iso(record.completedOnMs) }),
    createdBy: record.createdBy,
    creatorPrincipalType: record.creatorPrincipalType,
    errorMessage: record.errorMessage,
    parameters: record.parameters,
    environmentName: record.environmentName,
    environmentType:
      spelling === "sample" && lowerCaseTypes.has(record.type) ? environment.type.toLowerCase() : environment.type,
    productFamily: environment.applicationFamily,
  };
}

/** The operation of an app as the call that started or cancelled it answers. */
export function appOperationView(record: OperationRecord): Record<string, unknown> {
  return {
    id: record.id,
    type: record.app?.kind,
    sourceAppVersion: record.app?.sourceVersion ?? "",
    targetAppVersion: record.app?.targetVersion ?? "",
    status: record.status,
    createdOn: iso(record.createdOnMs),
    errorMessage: record.errorMessage,
    createdBy: record.createdBy,
    canceledBy: record.app?.canceledBy ?? "",
  };
}

/** The operation of an app as it is read afterwards: other names, and statuses in PascalCase. */
export function appOperationSummary(record: OperationRecord): Record<string, unknown> {
  return {
    id: record.id,
    createdOn: iso(record.createdOnMs),
    ...(record.startedOnMs === undefined ? {} : { startedOn: iso(record.startedOnMs) }),
    ...(record.completedOnMs === undefined ? {} : { completedOn: iso(record.completedOnMs) }),
    status: pascal(record.status),
    sourceVersion: record.app?.sourceVersion ?? "",
    targetVersion: record.app?.targetVersion ?? "",
    type: record.app?.kind,
    errorMessage: record.errorMessage,
  };
}

/** The operation of a per-tenant extension as the call that started or cancelled it answers. */
export function pteOperationView(record: OperationRecord): Record<string, unknown> {
  return {
    ...appOperationView(record),
    sourceAppVersion: "",
    ...(record.startedOnMs === undefined ? {} : { startedOn: iso(record.startedOnMs) }),
    ...(record.completedOnMs === undefined ? {} : { completedOn: iso(record.completedOnMs) }),
    creatorPrincipalType: record.creatorPrincipalType,
    appId: record.app?.appId,
    aadTenantId: record.tenant.id,
    scheduleKind: record.app?.scheduleKind,
  };
}

/** A moment of sandbox time as the service writes it. */
export function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function pascal(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
