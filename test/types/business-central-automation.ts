// Compile-only: the Automation API, with what its metadata says of filters, versions and codes.
import { UserState } from "../../generated/business-central-automation/codes.ts";
import {
  type AutomationOptions,
  createAutomationClient,
  eq,
} from "../../src/clients/business-central-automation/index.ts";
import type { Equals, Expect, ItemOf } from "./equals.ts";

declare const options: AutomationOptions;
const automation = createAutomationClient(options);
const companyId = "11111111-2222-3333-4444-555555555555";
const userSecurityId = companyId;
const packageId = companyId;

const users = "/companies({companyId})/users";
const user = "/companies({companyId})/users({userSecurityId})";
const permissions = "/companies({companyId})/users({userSecurityId})/userPermissions";
const packages = "/companies({companyId})/configurationPackages";
const configurationPackage = "/companies({companyId})/configurationPackages({packageId})";
const jobs = "/companies({companyId})/users({userSecurityId})/scheduledJobs";

// select and expand; the version of the record comes unasked.
const selected = automation.list(users, { companyId, select: ["userSecurityId", "state"] });
export type Selected = Expect<
  Equals<
    ItemOf<typeof selected>,
    { "@odata.etag": string; userSecurityId: string; state: "Enabled" | "Disabled" | null }
  >
>;
const expanded = automation.list(users, {
  companyId,
  select: ["state"],
  expand: { userPermissions: { select: ["roleId", "scope"] } },
});
export type Expanded = Expect<
  Equals<
    ItemOf<typeof expanded>,
    {
      "@odata.etag": string;
      state: "Enabled" | "Disabled" | null;
      userPermissions: { "@odata.etag": string; roleId: string | null; scope: "System" | "Tenant" | null }[];
    }
  >
>;
const one = await automation.get(user, { companyId, userSecurityId, select: ["contactEmail"] });
export type One = Expect<Equals<typeof one, { "@odata.etag": string; contactEmail: string | null }>>;
// @ts-expect-error a user has no field stat
automation.list(users, { companyId, select: ["stat"] });
// @ts-expect-error a permission has no field role
automation.list(users, { companyId, expand: { userPermissions: { select: ["role"] } } });
// @ts-expect-error a user has no collection permissions
automation.list(users, { companyId, expand: ["permissions"] });

// filter
automation.list(users, { companyId, filter: { state: UserState.Enabled, expiryDate: { lt: "2027-01-01T00:00:00Z" } } });
automation.list(jobs, { companyId, userSecurityId, filter: { id: companyId } });
// @ts-expect-error an etag is known to be no filter field
automation.list(users, { companyId, filter: { "@odata.etag": "x" } });
// @ts-expect-error the status of a job is computed, and known to be no filter field
automation.list(jobs, { companyId, userSecurityId, filter: { status: "Finished" } });
// @ts-expect-error the status of a job is no filter field by function either
automation.list(jobs, { companyId, userSecurityId, filter: eq("status", "Finished") });
// @ts-expect-error Enbled is no state of a user
automation.list(users, { companyId, filter: { state: "Enbled" } });
// @ts-expect-error a date is text
automation.list(users, { companyId, filter: { expiryDate: { lt: 5 } } });

// create
const given = await automation.create(
  permissions,
  { roleId: "D365 BASIC", scope: "System" },
  { companyId, userSecurityId },
);
export type Given = Expect<Equals<(typeof given)["roleId"], string | null>>;
automation.create(packages, { code: "DEMO", packageName: "Demo" }, { companyId });
// @ts-expect-error the id is made by the server
automation.create(permissions, { id: companyId, roleId: "D365 BASIC" }, { companyId, userSecurityId });
// @ts-expect-error the role is mandatory
automation.create(permissions, { scope: "System" }, { companyId, userSecurityId });
// @ts-expect-error Sytem is no scope
automation.create(permissions, { roleId: "D365 BASIC", scope: "Sytem" }, { companyId, userSecurityId });
// @ts-expect-error users come from Entra: nobody creates one here
automation.create(users, { state: "Enabled" }, { companyId });

// update: by the version that was read.
const changed = await automation.update(user, { state: "Disabled" }, { companyId, userSecurityId, ifMatch: '"W/1"' });
export type Changed = Expect<Equals<(typeof changed)["state"], "Enabled" | "Disabled" | null>>;
automation.update(configurationPackage, { packageName: "Demo 2" }, { companyId, packageId, ifMatch: "*" });
// @ts-expect-error the code of a package is said on creation only
automation.update(configurationPackage, { code: "DEMO2" }, { companyId, packageId, ifMatch: "*" });
// @ts-expect-error the security id is read only
automation.update(user, { userSecurityId }, { companyId, userSecurityId, ifMatch: "*" });
// @ts-expect-error Enbled is no state of a user
automation.update(user, { state: "Enbled" }, { companyId, userSecurityId, ifMatch: "*" });
// @ts-expect-error a change needs the version of the record
automation.update(user, { state: "Disabled" }, { companyId, userSecurityId });

// the company
// @ts-expect-error the company is missing
automation.list(users, { select: ["state"] });
// @ts-expect-error the company is missing in a change
automation.update(user, { state: "Disabled" }, { userSecurityId, ifMatch: "*" });
// @ts-expect-error nothing long-running starts by listing companies
automation.wait("/companies", undefined, {});

// annotations of bodies: links and types, and none that stand in answers only
const place = { companyId, userSecurityId: companyId, ifMatch: "*" };
const person = "/companies({companyId})/users({userSecurityId})";
automation.update(person, { "userPermissions@odata.bind": ["userPermissions(1)"], "@odata.type": "#User" }, place);
// @ts-expect-error a list is linked by a list
automation.update(person, { "userPermissions@odata.bind": "userPermissions(1)" }, place);
// @ts-expect-error no such relation
automation.update(person, { "userPermission@odata.bind": ["userPermissions(1)"] }, place);
// @ts-expect-error the version stands in answers, and goes into ifMatch
automation.update(person, { "@odata.etag": "x" }, place);
// @ts-expect-error a type is text
automation.update(person, { "@odata.type": 1 }, place);

// what every call takes
automation.list("/companies", { onWait: ({ reason, company, untilMs }) => console.log(reason, company, untilMs) });
// @ts-expect-error onWait is a function
automation.list("/companies", { onWait: true });
createAutomationClient({ ...options, allowedOrigins: ["https://erp.internal.example"] });
// @ts-expect-error a list of origins
createAutomationClient({ ...options, allowedOrigins: "https://erp.internal.example" });
automation.batch((part) => [part.get("/companies({companyId})", { companyId })], { priority: "background" });
// @ts-expect-error a part has no priority of its own: all parts are one request
automation.batch((part) => [part.get("/companies({companyId})", { companyId, priority: "background" })]);
