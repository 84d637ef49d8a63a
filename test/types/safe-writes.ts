// Compile-only: what the safe writes, batches and transfers take and answer.
import type { AutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { division } from "../../src/clients/division.ts";
import type { ExactOnlineClient } from "../../src/clients/exact-online/index.ts";
import type { BatchResult } from "../../src/clients/types/batching.ts";
import type { Equals, Expect } from "./equals.ts";

declare const automation: AutomationClient;
declare const exact: ExactOnlineClient;
const company = division(123456);
const companyId = "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0";
const place = { companyId, userSecurityId: companyId };
const user = "/companies({companyId})/users({userSecurityId})";
const content = "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent";

// A record as it was read may be handed back whole.
const read = await automation.get(user, { ...place, select: ["displayName", "state"] });
automation.update(user, { ...read, state: "Disabled" }, { ...place, original: read });
// @ts-expect-error without its version the record must not be changed
automation.update(user, { state: "Disabled" }, { ...place, original: { state: "Enabled" } });
// @ts-expect-error neither ifMatch nor the record that was read
automation.update(user, { state: "Disabled" }, place);

// Looked by the spec's natural key, or by fields of the body that the vendor filters on.
const looked = exact.lookupThenCreate(
  "/api/v1/{division}/crm/Accounts",
  { Name: "A", Code: "1" },
  { division: company, by: ["Code"], settleMs: 1000 },
);
export type LookedUpRecord = Expect<Equals<Awaited<typeof looked>["created"], boolean>>;
// @ts-expect-error an account has no field Cod
exact.lookupThenCreate("/api/v1/{division}/crm/Accounts", { Name: "A" }, { division: company, by: ["Cod"] });
// @ts-expect-error nothing is created at a path of one record
exact.lookupThenCreate("/api/v1/{division}/crm/Accounts(guid'{ID}')", { Name: "A" }, { division: company });

// Each part of a batch answers with its own type.
const results = automation.batch((part) => [
  part.get(user, { ...place, select: ["displayName"] }),
  part.remove("/companies({companyId})/securityGroups('{securityGroupId}')", {
    companyId,
    securityGroupId: "a",
    ifMatch: "*",
  }),
]);
export type FirstOfBatch = Expect<
  Equals<Awaited<typeof results>[0], BatchResult<{ displayName: string | null; "@odata.etag": string }>>
>;
// @ts-expect-error Exact Online takes no batches
exact.batch;

// Bytes go where the spec has bytes.
automation.download(content, { companyId, extensionUploadId: companyId });
automation.upload(content, new Uint8Array(1), { companyId, extensionUploadId: companyId, ifMatch: "*" });
// @ts-expect-error a list holds no bytes
automation.download("/companies({companyId})/users", { companyId });
// @ts-expect-error the version is missing
automation.upload(content, new Uint8Array(1), { companyId, extensionUploadId: companyId });
// @ts-expect-error no path of Exact Online answers with bytes
exact.download("/api/v1/{division}/crm/Accounts", { division: company });

automation.count("/companies({companyId})/users", { companyId, filter: { state: "Enabled" }, fromReplica: true });
// @ts-expect-error Exact Online has no replica
exact.count("/api/v1/{division}/crm/Accounts", { division: company, fromReplica: true });
// @ts-expect-error the server of Exact Online alone decides how long a page is
exact.list("/api/v1/{division}/crm/Accounts", { division: company, pageSize: 10 });
