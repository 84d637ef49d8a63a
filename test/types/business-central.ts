// Compile-only: the same methods over the two APIs of Business Central.
import type * as admin from "../../generated/business-central-admin/types.ts";
import type * as automation from "../../generated/business-central-automation/types.ts";
import type { ClientMethods } from "../../src/clients/types/client-methods.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const center: ClientMethods<{ paths: admin.paths; records: admin.records; calls: admin.calls; complete: false }>;
declare const bc: ClientMethods<{ paths: automation.paths; records: automation.records; calls: automation.calls; complete: true }>;
const companyId = "11111111-2222-3333-4444-555555555555";

// Lists of the Admin Center take no options, and their rows may lack what does not apply.
const environments = center.list("/applications/environments");
export type Environment = Expect<Equals<ItemOf<typeof environments>, admin.components["schemas"]["Environment"]>>;

const users = bc.list("/companies({companyId})/users", { companyId, select: ["userSecurityId", "state"], filter: { state: "Enabled" } });
export type UserFields = Expect<Equals<keyof ItemOf<typeof users>, "@odata.etag" | "userSecurityId" | "state">>;

const packages = bc.list("/companies({companyId})/configurationPackages", { companyId, select: ["code"], expand: ["file"] });
export type PackageFields = Expect<Equals<keyof ItemOf<typeof packages>, "@odata.etag" | "code" | "file">>;

bc.update("/companies({companyId})/users({userSecurityId})", { state: "Disabled" }, { companyId, userSecurityId: companyId, ifMatch: '"W/1"' });

const copy = await center.create(
  "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy",
  { environmentName: "CopyOne", type: "Sandbox" },
  { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" },
);
export type Operation = Expect<Equals<typeof copy, admin.components["schemas"]["EnvironmentOperation"]>>;
await center.wait("/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy", copy, { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" });

// @ts-expect-error the Admin Center knows no $select
center.list("/applications/environments", { select: ["name"] });
// @ts-expect-error the company is missing
bc.list("/companies({companyId})/users", { select: ["state"] });
// @ts-expect-error a change needs the version of the record
bc.update("/companies({companyId})/users({userSecurityId})", { state: "Disabled" }, { companyId, userSecurityId: companyId });
// @ts-expect-error the security id is read only
bc.update("/companies({companyId})/users({userSecurityId})", { userSecurityId: companyId }, { companyId, userSecurityId: companyId, ifMatch: "*" });
// @ts-expect-error an etag is known to be no filter field
bc.list("/companies({companyId})/users", { companyId, filter: { "@odata.etag": "x" } });
// @ts-expect-error a copy needs a name
center.create("/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy", { type: "Sandbox" }, { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" });
// @ts-expect-error nothing long-running starts by listing companies
bc.wait("/companies", undefined, {});
