import type { World } from "../core/service.ts";
import { seedEnvironments } from "./admin/seed-environments.ts";

export type EnvironmentType = "Production" | "Sandbox";

/** Statuses of fact 145; the set is open at the service. */
export type EnvironmentStatus =
  | "NotReady"
  | "Removing"
  | "Preparing"
  | "Active"
  | "Upgrading"
  | "CreatingFailed"
  | "RemovingFailed"
  | "SoftDeleting"
  | "SoftDeletingFailed"
  | "SoftDeleted"
  | "Recovering"
  | "RecoveringFailed";

/** An app in an environment, in the words of the Admin Center. */
export interface InstalledApp {
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
  readonly appType: "global" | "tenant" | "dev";
  readonly canBeUninstalled: boolean;
  version: string;
  state: "Installed" | "UpdatePending" | "Updating";
  lastOperationId?: string;
  lastUpdateAttemptResult?: string;
  lastUninstallOperationId?: string;
  lastUninstallAttemptResult?: string;
}

/** An environment as the parts of the sandbox share it. What only the Admin Center asks for, its areas keep themselves. */
export interface Environment {
  readonly id: string;
  readonly type: EnvironmentType;
  readonly countryCode: string;
  readonly applicationFamily: string;
  readonly locationName: string;
  readonly geoName: string;
  readonly ringName: string;
  readonly createdAtMs: number;
  /** How many companies there are, and the stream that their data is made from; a copy has both of its source. */
  readonly companies: number;
  readonly companiesSeed: string;
  name: string;
  aadTenantId: string;
  status: EnvironmentStatus;
  /** Application version in four parts. */
  version: string;
  databaseStorageInKilobytes: number;
  appSourceAppsUpdateCadence: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
  appInsightsKey?: string;
  softDeletedOnMs?: number;
  hardDeletePendingOnMs?: number;
  readonly apps: InstalledApp[];
}

/** A customer with its environments. */
export interface Tenant {
  id: string;
  readonly environments: Environment[];
}

const stores = new WeakMap<World, EnvironmentStore>();

/** The environments of one sandbox. Every tenant starts with an active `Production` and an active `Sandbox`. */
export class EnvironmentStore {
  readonly #world: World;
  readonly #tenants = new Map<string, Tenant>();
  /** Seeded before anybody said which tenant the sandbox is for; the first tenant to be named takes it over. */
  #unclaimed: Tenant | undefined;

  constructor(world: World) {
    this.#world = world;
    this.#unclaimed = { id: "", environments: seedEnvironments(world, "") };
  }

  /** The store of a sandbox, always the same one. */
  static of(world: World): EnvironmentStore {
    const store = stores.get(world) ?? new EnvironmentStore(world);
    stores.set(world, store);
    return store;
  }

  /** A tenant by the id that a token names. */
  tenant(id: string): Tenant {
    const key = id.toLowerCase();
    let tenant = this.#tenants.get(key);
    if (!tenant) {
      tenant = this.#unclaimed ?? { id, environments: seedEnvironments(this.#world, key) };
      this.#unclaimed = undefined;
      tenant.id = id;
      for (const environment of tenant.environments) environment.aadTenantId = id;
      this.#tenants.set(key, tenant);
    }
    return tenant;
  }

  /** Every tenant that was seen so far. */
  tenants(): readonly Tenant[] {
    return this.#unclaimed ? [this.#unclaimed] : [...this.#tenants.values()];
  }

  /** The environment with a name in any case, of one tenant or of the first that has it. */
  named(name: string, tenantId?: string): Environment | undefined {
    const wanted = name.toLowerCase();
    const tenants = tenantId === undefined ? this.tenants() : [this.tenant(tenantId)];
    return tenants
      .flatMap((tenant) => tenant.environments)
      .find((environment) => environment.name.toLowerCase() === wanted);
  }
}

/** Short for asking the store of a sandbox; the caller looks at `status`. Give the tenant of the token where there is one. */
export function environmentNamed(world: World, name: string, tenantId?: string): Environment | undefined {
  return EnvironmentStore.of(world).named(name, tenantId);
}
