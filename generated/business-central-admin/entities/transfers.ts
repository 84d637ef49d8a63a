// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { delegated: ["user_impersonation"] }, delegatedAdmin: false };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}": {
      POST: { id: "RequestEnvironmentTransfer", record: "EnvironmentOperation", body: "TransferRequest", retry: "never", answers: "200", effect: "post", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
      DELETE: { id: "CancelOutgoingTransfer", record: "EnvironmentOperation", retry: "idempotent", answers: "200", effect: "change", access: access1 },
    },
    "/transfers/incoming": {
      POST: { id: "AcceptEnvironmentTransfer", record: "EnvironmentOperation", body: "AcceptTransferRequest", retry: "never", answers: "200", effect: "destroy", async: { id: "id", status: "status", poll: { operationId: "GetOperation", parameters: { operationId: "$response.body#/id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["failed", "canceled", "cancelled", "skipped"] }, access: access1 },
    },
    "/transfers/outgoing": {
      GET: { id: "ListOutgoingTransfers", record: "EnvironmentOperation", paging: paging1, access: access1 },
    },
    "/transfers/incoming/{sourceEntraTenantId}": {
      GET: { id: "ListIncomingTransfers", record: "EnvironmentOperation", paging: paging1, access: access1 },
    },
  },
  entities: {
    EnvironmentOperation: { fields: { guid: "id aadTenantId", instant: "createdOn startedOn completedOn" }, single: { CreateCopyOperationParameters: "parameters" } },
    TransferRequest: { fields: { guid: "DestinationEntraTenantId", instant: "RunAt" } },
    AcceptTransferRequest: { fields: { guid: "SourceEntraTenantId" }, sent: { text: "SourceEnvironmentName ApplicationFamily DestinationEnvironmentName" } },
  },
};
