import type { World } from "../../core/service.ts";
import type { Environment } from "../tenant.ts";
import { seedApps } from "./app-catalog.ts";
import { newEnvironmentState } from "./environment-state.ts";
import { fullVersion, newestRelease, releaseNumber } from "./releases.ts";

const dayMs = 86_400_000;

/** The environments that a tenant starts with: one minor version behind, so that there is an update to choose. */
export function seedEnvironments(world: World, tenantId: string): Environment[] {
  const { startMs } = world.clock;
  const version = fullVersion(releaseNumber(newestRelease(startMs).number - 1));
  const seeds = [
    { name: "Production", type: "Production", companies: 3, ageDays: 611 },
    { name: "Sandbox", type: "Sandbox", companies: 2, ageDays: 74 },
  ] as const;
  return seeds.map(({ name, type, companies, ageDays }) => {
    const random = world.random(`environments/${tenantId}/${name}`);
    const id = random.guid();
    const createdAtMs = startMs - ageDays * dayMs - random.integer(0, dayMs);
    return {
      id,
      name,
      type,
      countryCode: "NL",
      applicationFamily: "BusinessCentral",
      aadTenantId: tenantId,
      status: "Active",
      locationName: "West Europe",
      geoName: "Europe",
      ringName: "Prod",
      createdAtMs,
      companies,
      companiesSeed: name,
      version,
      databaseStorageInKilobytes: random.integer(900_000, 4_500_000),
      appSourceAppsUpdateCadence: "Default",
      apps: seedApps(version),
      waitingExtensions: [],
      admin: newEnvironmentState(version, createdAtMs),
    };
  });
}
