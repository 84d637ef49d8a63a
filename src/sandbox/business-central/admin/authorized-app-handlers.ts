import { EnvironmentStore } from "../environments.ts";
import type { AdminHandlers } from "./admin-call.ts";

/** Entra applications that may call this API. */
export const authorizedAppHandlers: AdminHandlers = {
  ListManageableTenants: ({ world, token }) => ({
    value: EnvironmentStore.of(world)
      .tenants()
      .filter((tenant) => tenant.admin.apps.has(token.clientId))
      .map((tenant) => ({ entraTenantId: tenant.id })),
  }),
  ListAuthorizedApps: ({ tenant }) => tenant.admin.apps.views(),
  AuthorizeApp(call) {
    const apps = call.tenant.admin.apps;
    apps.add(call.path("appClientId"));
    return apps.view(call.path("appClientId"));
  },
  RemoveAuthorizedApp(call) {
    call.tenant.admin.apps.remove(call.path("appClientId"));
  },
};
