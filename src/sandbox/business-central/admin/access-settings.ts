import { emptyGuid } from "../api/empty-values.ts";
import type { Environment } from "../tenant.ts";
import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { findEnvironment } from "./find-environment.ts";
import { recordDone } from "./operation-log.ts";
import { Refusal } from "./refusal.ts";

const selectedPartners = "AllowSelectedPartnerTenants";

function changed(call: AdminCall, environment: Environment, setting: string): void {
  recordDone(call, { type: "modify", environment, parameters: { setting } });
}

function setSecurityGroup(call: AdminCall): undefined {
  const environment = findEnvironment(call);
  const id = call.body().text("Value").toLowerCase();
  // The sandbox has no directory of groups: every id exists but the empty one.
  if (id === emptyGuid) throw new Refusal([], "The group does not exist.", { status: 404, empty: true });
  environment.admin.access.securityGroupId = id;
  changed(call, environment, "securitygroupaccess");
}

function setPartnerAccess(call: AdminCall): undefined {
  const environment = findEnvironment(call);
  const body = call.body();
  const status = body.text("status");
  const tenants = body.texts("allowedPartnerTenantIds");
  if (status !== selectedPartners && tenants.length > 0)
    throw new Refusal([], `Tenants are named with the status ${selectedPartners} only.`, {
      target: "allowedPartnerTenantIds",
    });
  environment.admin.access.partnerAccess = { status, allowedPartnerTenantIds: tenants };
  changed(call, environment, "partneraccess");
}

/** Who gets into an environment: a group, partners, holders of Microsoft 365 licences. */
export const accessSettingsHandlers: AdminHandlers = {
  GetSecurityGroup(call) {
    const { securityGroupId } = findEnvironment(call).admin.access;
    return securityGroupId === undefined
      ? undefined
      : { id: securityGroupId, displayName: `BC users ${securityGroupId.slice(0, 4)}` };
  },
  SetSecurityGroup: setSecurityGroup,
  ClearSecurityGroup(call) {
    const environment = findEnvironment(call);
    environment.admin.access.securityGroupId = undefined;
    changed(call, environment, "securitygroupaccess");
  },
  GetPartnerAccess(call) {
    const { status, allowedPartnerTenantIds } = findEnvironment(call).admin.access.partnerAccess;
    return status === selectedPartners ? { status, allowedPartnerTenantIds } : { status };
  },
  SetPartnerAccess: setPartnerAccess,
  GetAccessWithM365Licenses: (call) => ({ enabled: findEnvironment(call).admin.access.m365Licenses }),
  SetAccessWithM365Licenses(call) {
    const environment = findEnvironment(call);
    environment.admin.access.m365Licenses = call.body().flag("enabled");
    changed(call, environment, "accesswithm365licenses");
  },
};
