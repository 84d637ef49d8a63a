import type { Random } from "../core/random.ts";
import type { World } from "../core/service.ts";
import { seedEnvironments } from "./admin/seed-environments.ts";
import { newTenantState } from "./admin/tenant-state.ts";
import type { Transfer } from "./admin/transfer.ts";
import type { Environment, Tenant } from "./tenant.ts";

function newTenant(id: string, environments: Environment[]): Tenant {
  return { id, environments, operations: [], powerPlatformLinks: new Map(), admin: newTenantState() };
}

const stores = new WeakMap<World, EnvironmentStore>();

/** The environments of one sandbox. Every tenant starts with an active `Production` and an active `Sandbox`. */
export class EnvironmentStore {
  /** Offers of environments lie between tenants, so they belong to the sandbox. */
  readonly transfers: Transfer[] = [];
  /** Ids and durations of the Admin Center, in the order in which work is started. */
  readonly operationRandom: Random;
  /** Ids that the Admin Center gives to its answers. */
  readonly correlationRandom: Random;
  readonly #world: World;
  readonly #tenants = new Map<string, Tenant>();
  /** Seeded before anybody said which tenant the sandbox is for; the first tenant to be named takes it over. */
  #unclaimed: Tenant | undefined;

  constructor(world: World) {
    this.#world = world;
    this.operationRandom = world.random("admin/operations");
    this.correlationRandom = world.random("admin/correlation");
    this.#unclaimed = newTenant("", seedEnvironments(world, ""));
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
      tenant = this.#unclaimed ?? newTenant(id, seedEnvironments(this.#world, key));
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
