import type { Environment, EnvironmentType, Tenant } from "../tenant.ts";
import type { AdminHandlers } from "./admin-call.ts";
import { findEnvironment } from "./find-environment.ts";

const gigabyte = 1024 * 1024;

/** Environments of each type that a tenant may have. */
export const environmentQuota: Readonly<Record<EnvironmentType, number>> = { Production: 3, Sandbox: 9 };

const storage = { default: 80 * gigabyte, userLicenses: 30 * gigabyte, additionalCapacity: 0 };
const totalStorage = storage.default + storage.userLicenses + storage.additionalCapacity;

/** Kilobytes that a tenant may still use. */
export function storageLeft(tenant: Tenant): number {
  return (
    totalStorage - tenant.environments.reduce((sum, environment) => sum + environment.databaseStorageInKilobytes, 0)
  );
}

/** -1 is no size: while an environment is made or taken away, its size cannot be calculated. */
function usedStorage(environment: Environment): Record<string, unknown> {
  const { type, name, applicationFamily, status, databaseStorageInKilobytes } = environment;
  return {
    environmentType: type,
    environmentName: name,
    applicationFamily,
    databaseStorageInKilobytes: status === "Active" || status === "Upgrading" ? databaseStorageInKilobytes : -1,
  };
}

/** What is used, and what may be used. */
export const quotaHandlers: AdminHandlers = {
  GetEnvironmentUsedStorage: (call) => usedStorage(findEnvironment(call)),
  ListUsedStorage: (call) => ({ value: call.tenant.environments.map(usedStorage) }),
  GetQuotas: () => ({
    environmentsCount: { production: environmentQuota.Production, sandbox: environmentQuota.Sandbox },
    storageInKilobytes: { ...storage, total: totalStorage },
  }),
};
